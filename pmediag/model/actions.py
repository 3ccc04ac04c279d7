"""Actions: what an organisation can do that raises some answers.

Chapter "Actions, priorities, plan" of the method. Words are those of the language the pack
was loaded in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmediag.model.conditions import Condition


class Lever(StrEnum):
    """What an action moves in the business."""

    FOUND = "found"
    CONVERT = "convert"
    BASKET = "basket"
    RETURN = "return"
    TIME = "time"
    RISK = "risk"


@dataclass(frozen=True, slots=True)
class Effect:
    """A question reaches a choice: for a multiple, the choice is added to the picks."""

    question_id: str
    choice_id: str


@dataclass(frozen=True, slots=True)
class Cost:
    """An order of magnitude in euros before tax, from ``low`` to ``high``, both 0 or more."""

    low: float = 0.0
    high: float = 0.0


@dataclass(frozen=True, slots=True)
class Action:
    """Something the organisation can do.

    ``selling`` and ``safety`` say why, one of them may be empty. ``first_step`` takes an hour
    at most. ``first_year`` is the cost up to the end of the first year, ``yearly`` that of each
    later year; ``costs_of`` is the year of these figures, ``costs_source`` the source they come
    from, ``None`` where they are an estimate. ``days`` is the effort in person-days, ``weeks``
    the delay before effect. ``requires`` are ids of actions, ``alerts`` of the alerts it
    answers, ``resources`` of what in the library goes with it, duties among them.

    A person's own action has no effect and no dimension (``""``).
    """

    id: str
    dimension_id: str
    title: str
    selling: str
    safety: str
    steps: tuple[str, ...]
    first_step: str
    proof: str
    first_year: Cost
    yearly: Cost
    days: float
    weeks: int
    lever: Lever
    effects: tuple[Effect, ...]
    costs_of: int | None = None
    costs_source: str | None = None
    when: Condition | None = None
    requires: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def costs_money(self) -> bool:
        """Whether its high first-year cost is above 0."""
        return self.first_year.high > 0

    @property
    def is_own(self) -> bool:
        """Whether a person added it: without effect, always in the plan."""
        return not self.effects
