"""A day as it is typed and shown in a field: 31/12/2028."""

from __future__ import annotations

import re
from datetime import date

from pmediag.model.action_plan import YEARS

_TYPED = re.compile(r"(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def day_of(text: str) -> date | None:
    """Read a day: day, month and year in figures, or a date of ISO 8601; None if it is none.

    A year that no file may hold is a slip of the keyboard, not a day.
    """
    text = text.strip()
    if found := _TYPED.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    else:
        return None
    try:
        read = date(year, month, day)
    except ValueError:
        return None
    return read if read.year in YEARS else None


def typed_day(day: date | None) -> str:
    """Give a day as it is typed; nothing for none."""
    return "" if day is None else f"{day:%d/%m}/{day.year:04}"
