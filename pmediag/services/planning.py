"""A plan worked out: what to do first, what fits the means, where it leads.

No Qt, and no solver before the first `Board.solve`, which may run on any one thread at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.actions import Action, Cost, Lever
from pmediag.model.assessment import PathKind
from pmediag.model.fitting import Fit, fits_of, next_day
from pmediag.model.library import DueDay, ResourceKind
from pmediag.model.maturity import alerts, ceilings, level
from pmediag.model.organisation import Organisation
from pmediag.model.plan import (
    Candidate,
    FrontierPoint,
    Limits,
    Plan,
    Priorities,
    Slot,
    SlotDays,
    slot_days,
)
from pmediag.model.result import Result
from pmediag.model.scoring import Scoring
from pmediag.services.catalogue import Catalogue
from pmediag.services.home import Check, checks_of
from pmediag.services.resources import what_is_known

if TYPE_CHECKING:
    from pmediag.model.planning.planner import Planner

DONE, GIVEN_UP = EntryState.DONE, EntryState.GIVEN_UP


class NoPlan(Enum):
    """Why there is nothing to plan."""

    ONE_DIMENSION = "one_dimension"
    NO_SCORE = "no_score"


@dataclass(frozen=True)
class PlanSheet:
    """What a plan stands on: the result it answers, the actions there are, what was decided.

    ``actions`` are those of the pack that the diagnosis was made with, ``checks`` the answers
    that are unknown, each with whom to ask. ``is_older`` is whether a newer pack is at hand.
    """

    result: Result
    organisation: Organisation
    plan: ActionPlan
    actions: tuple[Action, ...]
    checks: tuple[Check, ...]
    is_older: bool
    today: date

    @property
    def assessment_id(self) -> str:
        """The diagnosis that the plan answers."""
        return self.plan.assessment_id

    @property
    def reason(self) -> NoPlan | None:
        """Why there is nothing to plan, ``None`` where there is."""
        return nothing_to_plan(self.result)

    @cached_property
    def by_id(self) -> Mapping[str, Action]:
        """Every action, the person's own among them."""
        own = (own_action(entry) for entry in self.plan.entries.values() if entry.own is not None)
        return {action.id: action for action in (*self.actions, *own)}

    @property
    def own(self) -> tuple[Action, ...]:
        """The person's own actions that are still to be finished."""
        return tuple(
            self.by_id[entry.action_id]
            for entry in self.plan.entries.values()
            if entry.own is not None and entry.state.is_open
        )

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The actions of which a person said something."""
        entries = self.plan.entries.items()
        return frozenset(key for key, entry in entries if entry.says_something)

    @property
    def late(self) -> tuple[PlanEntry, ...]:
        """What should have been finished before today, as far as the action is still known."""
        return tuple(e for e in self.plan.late(self.today) if e.action_id in self.by_id)

    def ended(self, state: EntryState) -> tuple[PlanEntry, ...]:
        """Give what is done, or given up."""
        found = self.plan.entries.values()
        return tuple(e for e in found if e.state is state and e.action_id in self.by_id)

    def changes_choice(self, other: PlanSheet) -> bool:
        """Whether ``other`` offers another choice of actions, or of what goes with it."""
        return (
            self.result != other.result
            or (self.organisation, self.today) != (other.organisation, other.today)
            or (self.own, self.spoken_of) != (other.own, other.spoken_of)
            or any(
                self.plan.ids_in(state) != other.plan.ids_in(state) for state in (DONE, GIVEN_UP)
            )
        )


def sheet_of(
    result: Result,
    organisation: Organisation,
    plan: ActionPlan | None,
    catalogue: Catalogue,
    today: date,
) -> PlanSheet:
    """Give what the plan of a result stands on; without a ``plan``, one with no wish yet.

    Raises:
        UserFacingError: the actions of its questionnaire have errors.
    """
    questionnaire = result.questionnaire
    actions = catalogue.actions(questionnaire)
    newest = catalogue.latest()
    return PlanSheet(
        result=result,
        organisation=organisation,
        plan=plan or ActionPlan(result.assessment.id, Wishes(starts_on=today)),
        actions=actions,
        checks=checks_of(result),
        is_older=(newest.id, newest.version) != (questionnaire.id, questionnaire.version),
        today=today,
    )


@dataclass(frozen=True, slots=True)
class Solved:
    """The answer to some wishes.

    ``pins`` are those in force, ``projected`` is the result with all that is chosen done: its
    level is tested again against every ceiling, nothing else is claimed of it. ``started`` is the
    same with the first priorities alone. ``schedule`` is that of all that is chosen. ``kept`` are
    the ids of what a firm sets out to do, in the order of the plan: all of it under a limit; where
    none is given, the priorities, what is pinned or spoken of with what it needs, and own actions,
    since everything that brings something is no plan. ``slots`` are the schedule of these.
    ``resources`` are the titles of what helps, ``duties`` the next day of a duty that an action
    goes with, by the id of the action.
    """

    wishes: Wishes
    candidates: Mapping[str, Candidate]
    pins: frozenset[str]
    priorities: Priorities
    plan: Plan
    projected: Result
    started: Result
    frontier: tuple[FrontierPoint, ...]
    schedule: tuple[Slot, ...]
    kept: tuple[str, ...]
    slots: tuple[Slot, ...]
    resources: Mapping[str, str]
    duties: Mapping[str, DueDay]

    @property
    def is_limited(self) -> bool:
        """Whether a budget or days are given."""
        return self.wishes.budget is not None or self.wishes.days is not None

    def days_of(self, action_id: str) -> SlotDays | None:
        """Give when an action is worked on, ``None`` for one that is not kept."""
        for slot in self.slots:
            if slot.action_id == action_id:
                return slot_days(slot, self.wishes.starts_on)
        return None


class Board:
    """Works out one sheet, for wish after wish; on one thread at a time."""

    def __init__(self, sheet: PlanSheet, catalogue: Catalogue) -> None:
        self.sheet = sheet
        self._catalogue = catalogue
        self._frontier: tuple[object, tuple[FrontierPoint, ...]] | None = None

    @cached_property
    def _planner(self) -> Planner:
        from pmediag.model.planning.planner import Planner  # brings the solver

        plan = self.sheet.plan
        return Planner(
            self.sheet.result,
            self.sheet.actions,
            done=plan.ids_in(DONE),
            given_up=plan.ids_in(GIVEN_UP),
            own=self.sheet.own,
        )

    @cached_property
    def _resources(self) -> tuple[Fit, ...]:
        """What goes with the actions and may fit the firm, by the library."""
        wanted = {name for action in self.sheet.actions for name in action.resources}
        if not wanted:
            return ()
        known = what_is_known(self.sheet.organisation, self.sheet.result)
        found = fits_of(self._catalogue.library(), known, self.sheet.today)
        return tuple(f for f in found if f.resource.id in wanted and f.holds is not False)

    @cached_property
    def _duties(self) -> Mapping[str, DueDay]:
        today, found = self.sheet.today, {}
        for fit in self._resources:
            due = next_day(fit.resource, today)
            if due is not None and fit.holds and fit.resource.kind is ResourceKind.DUTY:
                found[fit.resource.id] = due
        return {
            action.id: min((found[name] for name in names), key=lambda due: due.day)
            for action in self.sheet.actions
            if (names := [name for name in action.resources if name in found])
        }

    def _kept(self, plan: Plan, priorities: Priorities, pins: Collection[str]) -> tuple[str, ...]:
        """Give what is set out to be done where no limit is given."""
        candidates = {found.action.id: found for found in self._planner.candidates}
        in_force = frozenset(pins) & frozenset(plan.chosen)  # a pin may need what was refused
        wanted = {
            *priorities.now,
            *priorities.next,
            *self.sheet.spoken_of,
            *in_force,
        } & candidates.keys()
        missing = [*wanted]
        while missing:  # what they need comes along
            new = set(candidates[missing.pop()].requires) - wanted
            wanted |= new
            missing += new
        own = {action.id for action in self.sheet.own}
        return tuple(key for key in plan.chosen if key in wanted or key in own)

    def solve(self, wishes: Wishes, *, with_frontier: bool = True) -> Solved:
        """Give the exact answer to ``wishes``; the frontier takes most of the time.

        Raises:
            UserFacingError: the library has errors.
        """
        planner = self._planner
        known = {candidate.action.id for candidate in planner.candidates}
        refused = wishes.refused & known
        pins = planner.first_pins if wishes.pins is None else wishes.pins & known
        limits = Limits(wishes.budget, wishes.days)
        plan = planner.plan(limits, pins=pins, refused=refused)
        is_limited = wishes.budget is not None or wishes.days is not None
        inside = plan.chosen if is_limited else None
        priorities = planner.priorities(refused=refused, inside=inside)
        kept = plan.chosen if is_limited else self._kept(plan, priorities, pins)
        return Solved(
            wishes=wishes,
            candidates={found.action.id: found for found in planner.candidates},
            pins=pins,
            priorities=priorities,
            plan=plan,
            projected=projected(self.sheet.result, plan.projected),
            started=projected(self.sheet.result, planner.project(priorities.now)),
            frontier=self._frontier_for(wishes.days, pins, refused) if with_frontier else (),
            schedule=planner.schedule(plan.chosen, wishes.days_per_month),
            kept=kept,
            slots=planner.schedule(kept, wishes.days_per_month),
            resources={fit.resource.id: fit.resource.title for fit in self._resources},
            duties=self._duties,
        )

    def what_if(self, chosen: frozenset[str]) -> Result:
        """Give the result with these candidates done, and no other."""
        return projected(self.sheet.result, self._planner.project(chosen))

    def _frontier_for(
        self, days: float | None, pins: frozenset[str], refused: frozenset[str]
    ) -> tuple[FrontierPoint, ...]:
        """Give the frontier; a budget that moves leaves it as it is."""
        key = days, pins, refused
        if self._frontier is None or self._frontier[0] != key:
            self._frontier = key, self._planner.frontier(days, pins=pins, refused=refused)
        return self._frontier[1]


def nothing_to_plan(result: Result) -> NoPlan | None:
    """Say why there is nothing to plan after ``result``, ``None`` where there is."""
    if result.assessment.path.kind is PathKind.DIMENSION:
        return NoPlan.ONE_DIMENSION
    return NoPlan.NO_SCORE if result.scoring.score is None else None


def load_solver(_progress: object = None) -> None:
    """Load what works plans out, which takes a moment."""
    import pmediag.model.planning.planner  # noqa: F401 - loaded for the first plan


def projected(result: Result, scoring: Scoring) -> Result:
    """Give ``result`` as it would be with ``scoring``: its level, ceilings and alerts anew."""
    states = ceilings(result.questionnaire, scoring)
    return replace(
        result,
        scoring=scoring,
        level=level(result.questionnaire, scoring, states),
        ceilings=states,
        alerts=alerts(result.questionnaire, scoring),
    )


def own_action(entry: PlanEntry) -> Action:
    """Give a person's own action as one without effect."""
    own = entry.own or OwnAction("")
    return Action(
        id=entry.action_id,
        dimension_id="",
        title=own.title,
        selling="",
        safety="",
        steps=(),
        first_step=own.first_step,
        proof="",
        first_year=Cost(own.cost, own.cost),
        yearly=Cost(),
        days=own.days,
        weeks=0,
        lever=Lever.TIME,
        effects=(),
    )
