"""In which order chosen actions are worked on, and in which months.

Chapter "Actions, priorities, plan" of the method, paragraph "Schedule".
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import TypeAlias

from pmediag.model.candidates import THOUSANDTHS, best, days, tie
from pmediag.model.plan import Candidate, Slot

Span: TypeAlias = tuple[Fraction, Fraction | None]
"""A stretch of work in thousandths of a person-day, ``None`` without end."""


def in_order(chosen: Collection[Candidate]) -> Iterator[Candidate]:
    """Yield ``chosen`` in the order to start them, each after those of its needs among them.

    First what answers an alert, then the highest own gain for you per person-day, then ties.
    """
    left = {candidate.action.id: candidate for candidate in chosen}
    while left:
        ready = [item for item in left.values() if left.keys().isdisjoint(item.requires)]
        pressing = [item for item in ready if item.answers]
        found = best(pressing or ready, _per_day, lambda item: tie([item.action]))
        yield left.pop(found.action.id)


def schedule(chosen: Collection[Candidate], days_per_month: float) -> tuple[Slot, ...]:
    """Give the months of each of ``chosen``, in the order to start them.

    Raises:
        ValueError: ``days_per_month`` is not above 0.
    """
    if not (math.isfinite(days_per_month) and days_per_month > 0):
        raise ValueError("a month has more than 0 days of work")
    month = Fraction(repr(days_per_month)) * THOUSANDTHS
    free: list[Span] = [(Fraction(0), None)]
    ends: dict[str, int] = {}
    slots = []
    for item in in_order(chosen):
        first = max((ends[name] for name in item.requires if name in ends), default=1)
        taken, free = _take(free, (first - 1) * month, Fraction(days(item.action)))
        start = math.floor(taken[0] / month) + 1 if taken else first
        end = math.ceil(taken[1] / month) if taken else first
        ends[item.action.id] = end
        slots.append(Slot(item.action.id, start, end, item.action.weeks))
    return tuple(slots)


def _per_day(item: Candidate) -> float:
    if item.action.days > 0:
        return item.gain.for_you / item.action.days
    return math.inf if item.gain.for_you > 0 else 0.0


def _take(
    free: list[Span], since: Fraction, days: Fraction
) -> tuple[tuple[Fraction, Fraction] | None, list[Span]]:
    """Take the first ``days`` that are free from ``since`` on.

    All work is laid end to end, a month after the other: a month is full when its stretch is
    taken, so effort never has to be counted month by month. Gives where the work begins and
    ends, ``None`` for no work, and what stays free.
    """
    begins = ends = None
    rest: list[Span] = []
    for start, stop in free:
        opening = max(start, since)
        room = None if stop is None else stop - opening
        if days == 0 or (room is not None and room <= 0):
            rest.append((start, stop))
            continue
        taken = days if room is None else min(days, room)
        days -= taken
        begins = opening if begins is None else begins
        ends = opening + taken
        if start < opening:
            rest.append((start, opening))
        if stop is None or ends < stop:
            rest.append((ends, stop))
    return (None if begins is None or ends is None else (begins, ends)), rest
