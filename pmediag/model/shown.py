"""Changes as they are shown: figures that add up under the eyes of who reads them.

A change is the difference of the figures that stand beside it, not of what they were before
they were rounded: 39, then 45, is +6.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from pmediag.model.scoring import CLOSE, shown_score


def shown_change(before: float | None, after: float | None) -> int | None:
    """Give the change between two scores as shown, ``None`` where one of them has none."""
    if before is None or after is None:
        return None
    return shown_score(after) - shown_score(before)


def tenths(value: float) -> int:
    """Give ``value`` in tenths, rounded half up; what is within 1e-9 of a half is that half."""
    return shown_score(value * 10)


def adding_up(total: int, parts: Sequence[float]) -> list[int]:
    """Round ``parts`` to tenths whose sum is ``total`` tenths.

    Those that lose the least by it are moved, and a part that is nothing stays nothing.

    Raises:
        ValueError: no part can be moved, and the sum is not ``total``.
    """
    rounded = [tenths(part) for part in parts]
    movable = [place for place, part in enumerate(parts) if abs(part) > CLOSE]
    while missing := total - sum(rounded):
        if not movable:
            raise ValueError("parts that are all nothing make no total")
        step = int(math.copysign(1, missing))
        best = max(movable, key=lambda place: step * (parts[place] * 10 - rounded[place]))
        rounded[best] += step
    return rounded
