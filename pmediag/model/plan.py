"""What planning gives: candidates, priorities, the plan, its frontier, its schedule.

Chapter "Actions, priorities, plan" of the method. Euros are those of the first year at the high
end unless said otherwise, effort is in person-days, gains in points of the overall score.
"""

from __future__ import annotations

import math
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum

from pmediag.model.actions import Action
from pmediag.model.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Gain:
    """What a set of actions brings: ``plain`` to the score, ``for_you`` by one's priorities."""

    plain: float
    for_you: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What the first year may take: ``budget`` in euros at the high end, ``days`` in all.

    ``None`` is no limit.

    Raises:
        ValueError: a limit below 0, or one that is no finite number.
    """

    budget: float | None = None
    days: float | None = None

    def __post_init__(self) -> None:
        for limit in (self.budget, self.days):
            if limit is not None and not (math.isfinite(limit) and limit >= 0):
                raise ValueError("a limit is a finite number of 0 or more")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An action that may be chosen.

    ``gain`` is its own, alone; ``answers`` are the ids of today's alerts that it answers;
    ``requires`` are the prerequisites not done yet, themselves candidates.
    """

    action: Action
    gain: Gain
    answers: tuple[str, ...]
    requires: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Priorities:
    """Three now and three next at most, as ids in the order to start them."""

    now: tuple[str, ...]
    next: tuple[str, ...]


class WhyLeftOut(StrEnum):
    """Why a candidate is not in the plan; the first that fits, in this order.

    It is refused; it needs a refused one; beside the chosen, nothing is left to raise for it
    and what it needs; with these and the pins it exceeds the budget, or the days; others
    bring more.
    """

    REFUSED = "refused"
    NEEDS_REFUSED = "needs_refused"
    NO_GAIN = "no_gain"
    OVER_BUDGET = "over_budget"
    OVER_DAYS = "over_days"
    LESS_GAIN = "less_gain"


@dataclass(frozen=True, slots=True)
class Plan:
    """The chosen set under its limits.

    ``chosen`` are ids in the order of the actions of the pack, own ones last. ``projected`` is
    the scoring with all their effects, the states of questions held as today. ``over_budget``
    and ``over_days`` say by how much the pins exceed what was given, 0 where they do not.
    ``pins_left_out`` are pins that need a refused action; ``left_out`` says why of every
    candidate that is not chosen.
    """

    chosen: tuple[str, ...]
    gain: Gain
    projected: Scoring
    cost_low: float
    cost_high: float
    yearly_low: float
    yearly_high: float
    days: float
    over_budget: float
    over_days: float
    pins_left_out: tuple[str, ...]
    left_out: Mapping[str, WhyLeftOut]


@dataclass(frozen=True, slots=True)
class FrontierPoint:
    """The best gain for a budget, with days and pins held."""

    budget: float
    gain: Gain
    cost_high: float


@dataclass(frozen=True, slots=True)
class Slot:
    """When an action is worked on and when it shows: months from 1.

    ``start`` and ``end`` are the months of its first and last day of work; ``effect`` is
    ``end`` and ``weeks`` more, as the action says.
    """

    action_id: str
    start: int
    end: int
    weeks: int


@dataclass(frozen=True, slots=True)
class SlotDays:
    """A slot in the calendar: first and last day of the work, and the day its effect shows."""

    starts_on: date
    ends_on: date
    shows_on: date


def slot_days(slot: Slot, starts_on: date) -> SlotDays:
    """Put ``slot`` into the calendar, its month 1 beginning on ``starts_on``.

    A pace of a tenth of a day a month leads out of any calendar: its last day stands for
    whatever comes later.
    """
    ends_on = later_by(starts_on, slot.end) - timedelta(days=1)
    shows_on = ends_on + min(timedelta(weeks=slot.weeks), date.max - ends_on)
    return SlotDays(later_by(starts_on, slot.start - 1), ends_on, shows_on)


def said_days(planned: SlotDays, starts_on: date | None, due_on: date | None) -> SlotDays:
    """Give the days of an action where a person may have given its first or its last one.

    A day that was not given is the planned one, as far as it agrees with the other; the effect
    comes as long after the end as planned.
    """
    ends_on = due_on or max(planned.ends_on, starts_on or planned.ends_on)
    begins_on = min(starts_on or planned.starts_on, ends_on)
    wait = planned.shows_on - planned.ends_on
    return SlotDays(begins_on, ends_on, ends_on + min(wait, date.max - ends_on))


def later_by(day: date, months: int) -> date:
    """Give the same day some months later; a month that is too short ends it.

    Later than the calendar goes is its last day.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
