"""Which backups stay: a pure rule."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import NamedTuple


class Dated(NamedTuple):
    """A backup by its number, which orders, and the time of its making, which groups."""

    number: int
    made_at: datetime


RECENT = 10

PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (7, lambda at: at.date()),
    (4, lambda at: at.isocalendar()[:2]),
    (6, lambda at: (at.year, at.month)),
)
"""How many days, weeks and months keep the last backup of each."""


def kept(backups: Iterable[Dated]) -> frozenset[int]:
    """Give the numbers of the backups that stay.

    The 10 most recent, and the last of each of the 7 most recent days, 4 weeks and 6
    months that have one. "Recent" is by number: a clock that was wrong once groups badly
    but drops nothing new.
    """
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    stay = {backup.number for backup in newest_first[:RECENT]}
    for count, period_of in PERIODS:
        last: dict[Hashable, int] = {}
        for backup in newest_first:
            last.setdefault(period_of(backup.made_at), backup.number)
        stay |= set(list(last.values())[:count])
    return frozenset(stay)
