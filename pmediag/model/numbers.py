"""Figures as people type them: "1 250,50", "1250.5", "1 250 €"; anything doubtful is refused."""

from __future__ import annotations

import re
from enum import StrEnum

_SPACES = "[ \u00a0\u202f\u2009]"
_MINUS = re.compile(f"{_SPACES}*[-\u2212]")
_DIGITS = re.compile(rf"(?:[.,0-9]|{_SPACES})*[0-9](?:[.,0-9]|{_SPACES})*")


def _figures(mark: str) -> re.Pattern[str]:
    """Give what a figure looks like where ``mark`` parts thousands as spaces do."""
    parting = f"(?:{_SPACES}+|{mark})" if mark else f"{_SPACES}+"
    return re.compile(
        rf"{_SPACES}*(?P<sign>€?){_SPACES}*"
        rf"(?P<whole>[0-9]{{1,3}}(?:{parting}[0-9]{{3}})+|[0-9]+)"
        rf"(?:(?P<begins>[.,])(?P<part>[0-9]+))?"
        rf"{_SPACES}*(?P<unit>€|EUR|euros?|jours?|j|days?|){_SPACES}*",
        re.IGNORECASE,
    )


_FIGURES = {mark: _figures(mark) for mark in ("", ",")}

LONGEST = 40
"""Characters that are looked at: more is no figure."""


class NumberFault(StrEnum):
    """Why a text is not the figure that is wanted."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    SHAPE = "shape"
    """Figures, but doubtful ones, or with more decimals than are wanted."""
    NEGATIVE = "negative"
    ZERO = "zero"
    TOO_LARGE = "too_large"


class NumberError(ValueError):
    """A text that is not the figure that is wanted; ``most`` is the largest allowed."""

    def __init__(self, fault: NumberFault, most: float) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.most = most


def figure_in(
    text: str, most: float, *, decimals: int = 2, above_zero: bool = False, thousands: str = ""
) -> float:
    """Read a figure of 0 or more.

    Spaces, no-break or not, may part thousands; a comma or a point begins the decimals. "1,250",
    which is one or a thousand according to the reader, is no figure, but where the comma is said
    to part thousands: then it is a thousand, and no text is two figures in two languages. A unit
    may stand around it.

    Args:
        text: What was typed.
        most: The largest that is allowed.
        decimals: How many there may be, two at most.
        above_zero: Whether 0 is refused.
        thousands: What parts thousands beside spaces: a comma, or nothing.

    Raises:
        NumberError: it is none of these.
    """
    if not text.strip():
        raise NumberError(NumberFault.EMPTY, most)
    figures = _FIGURES[thousands]
    found = figures.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        raise NumberError(_fault_of(text, figures), most)
    value = float(f"{re.sub('[^0-9]', '', found['whole'])}.{found['part'] or '0'}")
    if value > most:
        raise NumberError(NumberFault.TOO_LARGE, most)
    if _is_doubtful(found) or len(found["part"] or "") > decimals:
        raise NumberError(NumberFault.SHAPE, most)
    if above_zero and value == 0:
        raise NumberError(NumberFault.ZERO, most)
    return value


def _is_doubtful(found: re.Match[str]) -> bool:
    """Whether one comma parts thousands and another decimals, or it has two units."""
    return (found["begins"] == "," and "," in found["whole"]) or bool(
        found["sign"] and found["unit"]
    )


def _fault_of(text: str, figures: re.Pattern[str]) -> NumberFault:
    minus = _MINUS.match(text)
    if minus is not None and figures.fullmatch(text[minus.end() :]) is not None:
        return NumberFault.NEGATIVE
    is_short = len(text) <= LONGEST
    is_figures = is_short and _DIGITS.fullmatch(text) is not None
    return NumberFault.SHAPE if is_figures else NumberFault.NOT_A_NUMBER
