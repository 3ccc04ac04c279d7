"""What a diagnosis leads to: its priorities and its plan, with all there is to say of each.

Chapter "Actions, priorities, plan" of the method; everything here was computed by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from pmediag.model.action_plan import PlanEntry
from pmediag.model.actions import Action, Cost
from pmediag.model.library import Resource
from pmediag.model.maturity import Level
from pmediag.model.plan import Candidate, Priorities, Slot, WhyLeftOut
from pmediag.model.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Projection:
    """What the result would become: the states of questions held, the ceilings tested again."""

    scoring: Scoring
    level: Level | None


@dataclass(frozen=True)
class Advice:
    """The priorities and the plan of one diagnosis.

    ``actions`` are those of its pack and the person's own. ``chosen`` are the ids of what the
    plan holds: where no limit is given that is the priorities and what a person decided, since
    everything that brings something is no plan. ``left_out`` says why of the others, and is
    empty without a limit. ``gain`` is in points, ``days`` in person-days, ``slots`` in months
    from ``starts_on``. ``resources`` are those that fit the firm, by id of the action they go
    with. ``first`` is what the three to start with would bring, ``all_done`` what the plan would.
    """

    actions: tuple[Action, ...]
    candidates: tuple[Candidate, ...]
    priorities: Priorities
    chosen: tuple[str, ...]
    left_out: Mapping[str, WhyLeftOut]
    gain: float
    cost: Cost
    days: float
    slots: tuple[Slot, ...]
    starts_on: date
    first: Projection
    all_done: Projection
    entries: Mapping[str, PlanEntry] = field(default_factory=dict)
    resources: Mapping[str, tuple[Resource, ...]] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> Mapping[str, Action]:
        """Every action under its id."""
        return {action.id: action for action in self.actions}

    @cached_property
    def candidate(self) -> Mapping[str, Candidate]:
        """Every candidate under the id of its action."""
        return {candidate.action.id: candidate for candidate in self.candidates}
