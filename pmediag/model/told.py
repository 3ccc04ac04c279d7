"""The few figures of a frozen record that a list of diagnoses shows.

A record may come from a file that someone else wrote: whatever has not the shape of
`pmediag.model.record` counts as not said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """What was told at completion: points from 0 to 100, numbers of levels.

    ``score`` is ``None`` where only the interval was shown, the levels where none was given.
    """

    score: float | None = None
    low: float | None = None
    high: float | None = None
    level_low: int | None = None
    level_high: int | None = None


def told_of(record: Mapping[str, object]) -> Told:
    """Read what ``record`` led with: the overall figures, or those of its one dimension."""
    figures = _figures(record)
    level = _part(record, "level")
    return Told(
        score=_points(figures, "score") if figures.get("is_shown") is True else None,
        low=_points(figures, "low"),
        high=_points(figures, "high"),
        level_low=_level(level, "low"),
        level_high=_level(level, "high"),
    )


def _figures(record: Mapping[str, object]) -> Mapping[str, object]:
    wanted = _part(record, "path").get("dimension")
    if wanted is None:
        return _part(record, "overall")
    dimensions = record.get("dimensions")
    for found in dimensions if isinstance(dimensions, list) else []:
        if isinstance(found, Mapping) and found.get("id") == wanted:
            return found
    return {}


def _part(record: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = record.get(key)
    return value if isinstance(value, Mapping) else {}


def _points(figures: Mapping[str, object], key: str) -> float | None:
    value = figures.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Compared first: a whole number may be too large for a float, and nan is in no interval.
    return float(value) if 0 <= value <= 100 else None


def _level(level: Mapping[str, object], key: str) -> int | None:
    value = level.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
