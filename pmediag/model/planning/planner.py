"""Priorities, the plan under limits, its frontier and its schedule, for one result.

Chapter "Actions, priorities, plan" of the method. What is chosen is exact; every gain that
leaves this room was computed by the scoring itself, on the chosen set.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from pmediag.model.actions import Action
from pmediag.model.candidates import (
    CENTS,
    THOUSANDTHS,
    candidates,
    cost,
    days,
    first_pins,
    with_needed,
    without_barred,
)
from pmediag.model.gains import gain, project, raises, shares
from pmediag.model.plan import (
    Candidate,
    FrontierPoint,
    Gain,
    Limits,
    Plan,
    Priorities,
    Slot,
    WhyLeftOut,
)
from pmediag.model.planning.bounds import Amount, Bounds
from pmediag.model.planning.model import program
from pmediag.model.planning.solver import Chooser, Rules
from pmediag.model.result import Result
from pmediag.model.schedule import in_order, schedule
from pmediag.model.scoring import Scoring

_TOGETHER = 3
"""Priorities at a time."""

_STEPS = 20
"""Equal steps of the frontier, which has a point at both ends."""


class Planner:
    """What to do after one result; it keeps nothing between calls, so that threads may share it.

    ``candidates`` are in the order of the pack; ``first_pins`` are the best single action for
    each alert that holds today.
    """

    candidates: tuple[Candidate, ...]
    first_pins: frozenset[str]

    def __init__(
        self,
        result: Result,
        actions: Sequence[Action],
        *,
        done: frozenset[str] = frozenset(),
        given_up: frozenset[str] = frozenset(),
        own: Sequence[Action] = (),
    ) -> None:
        """Take the ``actions`` of the pack, those marked ``done`` or ``given_up``, and one's own.

        Own actions that are done or given up leave the choice too.
        """
        self._result = result
        self._actions = {action.id: action for action in (*actions, *own)}
        self.candidates = candidates(result, actions, done=done, given_up=given_up)
        self.first_pins = first_pins(self.candidates)
        self._own = tuple(action for action in own if action.id not in done | given_up)
        self._by_id = {
            **{candidate.action.id: candidate for candidate in self.candidates},
            **{action.id: Candidate(action, Gain(0.0, 0.0), (), ()) for action in self._own},
        }
        self._needs = {name: candidate.requires for name, candidate in self._by_id.items()}

    def priorities(
        self, *, refused: frozenset[str] = frozenset(), inside: Collection[str] | None = None
    ) -> Priorities:
        """Give three actions to begin with and three for after, at most.

        ``inside`` restricts them to a plan.
        """
        names = frozenset(candidate.action.id for candidate in self.candidates)
        barred = names & refused if inside is None else names & refused | names.difference(inside)
        chooser = self._chooser()
        if chooser is None:
            return Priorities((), ())
        now = chooser.best(Rules(barred=barred, count=_TOGETHER, paying=1, alerts=True))
        both = Rules(forced=now, barred=barred, count=len(now) + _TOGETHER, alerts=True)
        return Priorities(self._in_order(now), self._in_order(chooser.best(both) - now))

    def plan(
        self,
        limits: Limits,
        *,
        pins: frozenset[str] | None = None,
        refused: frozenset[str] = frozenset(),
    ) -> Plan:
        """Give the set with the highest gain for you within ``limits``.

        ``pins`` stay in with what they need, ``None`` for those pinned at first; own actions
        are always pinned. ``refused`` stay out with what needs them.
        """
        bounds = self._bounds(limits, pins, refused)
        return self._plan(bounds, self._best(self._chooser(), bounds))

    def frontier(
        self,
        days: float | None = None,
        *,
        pins: frozenset[str] | None = None,
        refused: frozenset[str] = frozenset(),
    ) -> tuple[FrontierPoint, ...]:
        """Give the best gain at budgets in equal steps, from 0 to the cost of all candidates.

        ``days`` and ``pins`` are held, as in a plan.
        """
        whole = sum(cost(candidate.action) for candidate in self.candidates)
        at_rest = self._bounds(Limits(None, days), pins, refused)
        chooser = self._chooser()
        found: list[frozenset[str]] = []
        # A set that is best under a larger budget and fits a smaller one is the best there too.
        for step in reversed(range(_STEPS + 1)):
            bounds = replace(at_rest, cost=replace(at_rest.cost, given=whole * step // _STEPS))
            if found and bounds.cost.holds(self._cost(found[-1])):
                found.append(found[-1])
            else:
                found.append(self._best(chooser, bounds))
        points: list[FrontierPoint] = []
        for step, chosen in enumerate(reversed(found)):
            reached, used = self.gain_of(chosen), self._cost(chosen) / CENTS
            # Of two gains that are equal to 1e-6 the cheaper set may have the lower one.
            if points and reached.for_you < points[-1].gain.for_you:
                reached, used = points[-1].gain, points[-1].cost_high
            points.append(FrontierPoint(whole * step / (_STEPS * CENTS), reached, used))
        return tuple(points)

    def schedule(self, chosen: Collection[str], days_per_month: float) -> tuple[Slot, ...]:
        """Give the months of ``chosen``, candidates and own actions, in the order to start them.

        Raises:
            KeyError: an id that is neither.
            ValueError: ``days_per_month`` is not above 0.
        """
        return schedule([self._by_id[name] for name in self._sorted(chosen)], days_per_month)

    def gain_of(self, chosen: Collection[str]) -> Gain:
        """Give what a set of actions brings, together; own ones bring nothing.

        Raises:
            KeyError: an id of no action.
        """
        scoring, importance = self._result.scoring, self._result.assessment.importance
        return gain(scoring, self.project(chosen), importance)

    def project(self, chosen: Collection[str]) -> Scoring:
        """Give the scoring with all the effects of ``chosen``, states held as today.

        Raises:
            KeyError: an id of no action.
        """
        return project(self._result.questionnaire, self._result.scoring, self._of(chosen))

    def _cost(self, chosen: Iterable[str]) -> int:
        return sum(map(cost, self._of(chosen)))

    def _of(self, chosen: Iterable[str]) -> list[Action]:
        return [self._actions[name] for name in chosen]

    def _sorted(self, chosen: Collection[str]) -> list[str]:
        """Put ``chosen`` in the order of the pack, own actions last."""
        order = {name: place for place, name in enumerate(self._actions)}
        return sorted(chosen, key=lambda name: order[name])

    def _chooser(self) -> Chooser | None:
        """Give a solver of its own to each call; there is none where nothing may be chosen."""
        if not self.candidates:
            return None
        scoring, importance = self._result.scoring, self._result.assessment.importance
        model = program(scoring, shares(scoring, importance), self.candidates)
        return Chooser(model, self.candidates, lambda chosen: self.gain_of(chosen).for_you)

    def _in_order(self, chosen: Collection[str]) -> tuple[str, ...]:
        items = [self._by_id[name] for name in self._sorted(chosen)]
        return tuple(item.action.id for item in in_order(items))

    def _bounds(
        self, limits: Limits, pins: frozenset[str] | None, refused: frozenset[str]
    ) -> Bounds:
        names = [candidate.action.id for candidate in self.candidates]
        open_ids = without_barred(set(names) - refused, self._needs)
        wanted = [name for name in names if name in (self.first_pins if pins is None else pins)]
        forced = with_needed((name for name in wanted if name in open_ids), self._needs)
        pinned = [*self._of(forced), *self._own]
        return Bounds(
            pinned=frozenset(action.id for action in pinned),
            own=frozenset(action.id for action in self._own),
            refused=refused.intersection(names),
            barred=frozenset(names) - open_ids,
            left_out=tuple(n for n in wanted if n not in open_ids and n not in refused),
            cost=Amount(
                _whole(limits.budget, CENTS), sum(map(cost, pinned)), sum(map(cost, self._own))
            ),
            days=Amount(
                _whole(limits.days, THOUSANDTHS), sum(map(days, pinned)), sum(map(days, self._own))
            ),
        )

    def _best(self, chooser: Chooser | None, bounds: Bounds) -> frozenset[str]:
        found = frozenset() if chooser is None else chooser.best(bounds.rules())
        return found | bounds.own

    def _plan(self, bounds: Bounds, found: frozenset[str]) -> Plan:
        chosen = self._sorted(found)
        actions = self._of(chosen)
        projected = self.project(chosen)
        importance = self._result.assessment.importance
        return Plan(
            chosen=tuple(chosen),
            gain=gain(self._result.scoring, projected, importance),
            projected=projected,
            cost_low=math.fsum(action.first_year.low for action in actions),
            cost_high=sum(map(cost, actions)) / CENTS,
            yearly_low=math.fsum(action.yearly.low for action in actions),
            yearly_high=math.fsum(action.yearly.high for action in actions),
            days=sum(map(days, actions)) / THOUSANDTHS,
            over_budget=bounds.cost.over / CENTS,
            over_days=bounds.days.over / THOUSANDTHS,
            pins_left_out=bounds.left_out,
            left_out={
                candidate.action.id: self._why(candidate.action.id, bounds, projected)
                for candidate in self.candidates
                if candidate.action.id not in found
            },
        )

    def _why(self, name: str, bounds: Bounds, projected: Scoring) -> WhyLeftOut:
        """Say why a candidate is not in the plan that gives ``projected``."""
        if name in bounds.refused:
            return WhyLeftOut.REFUSED
        if name in bounds.barred:
            return WhyLeftOut.NEEDS_REFUSED
        needed = with_needed([name], self._needs)
        if not any(raises(projected, action) for action in self._of(needed)):
            return WhyLeftOut.NO_GAIN
        more = self._of(needed - bounds.pinned)
        if not bounds.cost.holds(bounds.cost.pinned + sum(map(cost, more))):
            return WhyLeftOut.OVER_BUDGET
        if not bounds.days.holds(bounds.days.pinned + sum(map(days, more))):
            return WhyLeftOut.OVER_DAYS
        return WhyLeftOut.LESS_GAIN


def _whole(limit: float | None, parts: int) -> int | None:
    """Give a limit as the whole ``parts`` that fit, read as the decimal number it is written as."""
    return None if limit is None else math.floor(Fraction(repr(limit)) * parts)
