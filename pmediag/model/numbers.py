"""Figures as people type them: "1 250,50", "1250.5", "1 250 €"; anything doubtful is refused."""

from __future__ import annotations

import re
from enum import StrEnum

_SPACES = "[ \u00a0\u202f\u2009]"
_MINUS = re.compile(f"{_SPACES}*[-\u2212]")
_FIGURE = re.compile(
    rf"{_SPACES}*(?P<whole>[0-9]+|[0-9]{{1,3}}(?:{_SPACES}[0-9]{{3}})+)"
    rf"(?:[.,](?P<part>[0-9]{{1,2}}))?{_SPACES}*(?:€|EUR)?{_SPACES}*",
    re.IGNORECASE,
)

LONGEST = 40
"""Characters that are looked at: more is no figure."""


class NumberFault(StrEnum):
    """Why a text is not the figure that is wanted."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    ZERO = "zero"
    TOO_LARGE = "too_large"


class NumberError(ValueError):
    """A text that is not the figure that is wanted; ``most`` is the largest allowed."""

    def __init__(self, fault: NumberFault, most: float) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.most = most


def figure_in(text: str, most: float, *, above_zero: bool = False) -> float:
    """Read a figure of 0 or more, with two decimals at most.

    Spaces, no-break or not, may part thousands; a comma or a point begins the decimals, so that
    "1,250", which is one or a thousand according to the reader, is no figure; a sign of the euro
    may follow.

    Args:
        text: What was typed.
        most: The largest that is allowed.
        above_zero: Whether 0 is refused.

    Raises:
        NumberError: it is none of these.
    """
    if not text.strip():
        raise NumberError(NumberFault.EMPTY, most)
    found = _FIGURE.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        minus = _MINUS.match(text)
        is_negative = minus is not None and _FIGURE.fullmatch(text[minus.end() :]) is not None
        fault = NumberFault.NEGATIVE if is_negative else NumberFault.NOT_A_NUMBER
        raise NumberError(fault, most)
    whole = re.sub(_SPACES, "", found["whole"])
    value = float(f"{whole}.{found['part'] or '0'}")
    if value > most:
        raise NumberError(NumberFault.TOO_LARGE, most)
    if above_zero and value == 0:
        raise NumberError(NumberFault.ZERO, most)
    return value
