"""Choosing exactly: every choice against trying all sets, and the laws of the method."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from pmediag.model.plan import Candidate, Limits
from pmediag.model.planning.planner import Planner
from tests.model.planning import brute_force
from tests.model.planning.random_actions import Case, cases

LIMITS = st.builds(
    Limits,
    st.none() | st.sampled_from([0, 0.0, 99.9, 100.0, 250.0, 350.0, 449.9, 1e12]),
    st.none() | st.sampled_from([0, 0.1, 0.3, 0.6, 1.0, 1.5, 2.0, 1e9]),
)
SLOW = settings(deadline=None)


def planner_of(case: Case) -> Planner:
    return Planner(case.result, case.actions, done=case.done, given_up=case.given_up, own=case.own)


def some_of(planner: Planner) -> st.SearchStrategy[frozenset[str]]:
    ids = [candidate.action.id for candidate in planner.candidates]
    return st.frozensets(st.sampled_from(ids)) if ids else st.just(frozenset())


def few_of(planner: Planner) -> st.SearchStrategy[frozenset[str]]:
    return st.just(frozenset()) | some_of(planner).map(lambda ids: frozenset(sorted(ids)[:2]))


def needed_by(planner: Planner, ids: frozenset[str]) -> frozenset[str]:
    by_id = {candidate.action.id: candidate for candidate in planner.candidates}
    found = set(ids)
    while more := {need for name in found for need in by_id[name].requires} - found:
        found |= more
    return frozenset(found)


def gained(case: Case, found: tuple[Candidate, ...]) -> float:
    return brute_force.gain_for_you(case.result, [item.action for item in found])


@SLOW
@given(st.data(), cases(), LIMITS)
def test_a_plan_is_the_best_of_all_sets(data: st.DataObject, case: Case, limits: Limits) -> None:
    planner = planner_of(case)
    refused = data.draw(few_of(planner))
    asked = data.draw(st.none() | few_of(planner))
    plan = planner.plan(limits, pins=asked, refused=refused)
    pins = planner.first_pins if asked is None else asked
    possible = frozenset(p for p in pins if not needed_by(planner, frozenset([p])) & refused)
    forced = needed_by(planner, possible)
    own = [Candidate(action, planner.gain_of([]), (), ()) for action in case.own]
    by_id = {candidate.action.id: candidate for candidate in planner.candidates}
    least = [*(by_id[name] for name in forced), *own]
    budget = Decimal("inf") if limits.budget is None else Decimal(str(limits.budget))
    days = Decimal("inf") if limits.days is None else Decimal(str(limits.days))
    allowed = [
        found
        for found in brute_force.sets(planner.candidates)
        if forced <= {item.action.id for item in found}
        and not refused & {item.action.id for item in found}
        and brute_force.holds_needs(found)
        and brute_force.cost([*found, *own]) <= max(budget, brute_force.cost(least))
        and brute_force.days([*found, *own]) <= max(days, brute_force.days(least))
    ]
    expected = brute_force.best(allowed, lambda found: gained(case, found))
    assert set(plan.chosen) == expected | {action.id for action in case.own}
    assert set(plan.pins_left_out) == pins - possible - refused
    assert plan.over_budget == float(max(Decimal(0), brute_force.cost(least) - budget))
    assert plan.over_days == float(max(Decimal(0), brute_force.days(least) - days))
    assert plan.left_out.keys() == by_id.keys() - set(plan.chosen)


@SLOW
@given(st.data(), cases())
def test_priorities_are_the_best_of_all_threes(data: st.DataObject, case: Case) -> None:
    planner = planner_of(case)
    refused = data.draw(few_of(planner))
    inside = data.draw(st.none() | some_of(planner))
    found = planner.priorities(refused=refused, inside=inside)
    candidates = [
        candidate
        for candidate in planner.candidates
        if candidate.action.id not in refused and (inside is None or candidate.action.id in inside)
    ]
    allowed = [
        each
        for each in brute_force.sets(candidates, 3)
        if brute_force.holds_needs(each)
        and sum(item.action.first_year.high > 0 for item in each) <= 1
    ]
    now = brute_force.best(brute_force.most_alerts(allowed), lambda each: gained(case, each))
    assert sorted(found.now) == sorted(now)
    first = tuple(item for item in candidates if item.action.id in now)
    allowed = [
        each
        for each in brute_force.sets([item for item in candidates if item not in first], 3)
        if brute_force.holds_needs(each, now)
    ]
    then = brute_force.best(
        brute_force.most_alerts(allowed, first),
        lambda each: gained(case, (*first, *each)) - gained(case, first),
    )
    assert sorted(found.next) == sorted(then)
