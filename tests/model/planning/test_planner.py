"""Choosing exactly: every choice against trying all sets, and the laws of the method."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pmediag.model.actions import Action, Effect
from pmediag.model.assessment import COMPLETE, EXPRESS, Answer, Path, PathKind
from pmediag.model.plan import Candidate, Limits, Priorities, Slot, WhyLeftOut
from pmediag.model.planning.planner import Planner
from pmediag.model.result import result_of
from pmediag.model.scoring import score
from tests.builders import (
    a_question,
    a_questionnaire,
    an_action,
    an_alert,
    an_assessment,
    picked,
    when,
)
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


@SLOW
@given(st.data(), cases(), LIMITS)
def test_the_frontier_is_the_best_at_each_budget(
    data: st.DataObject, case: Case, limits: Limits
) -> None:
    planner = planner_of(case)
    refused, pins = data.draw(few_of(planner)), data.draw(st.none() | few_of(planner))
    points = planner.frontier(limits.days, pins=pins, refused=refused)
    whole = brute_force.cost(planner.candidates)
    assert [point.budget for point in points] == [float(whole * step / 20) for step in range(21)]
    gains = [point.gain.for_you for point in points]
    assert gains == sorted(gains)
    for point in points[:: data.draw(st.integers(1, 20))]:
        plan = planner.plan(Limits(point.budget, limits.days), pins=pins, refused=refused)
        assert point.gain.for_you == pytest.approx(plan.gain.for_you, abs=1e-6)
        if point.gain.for_you <= plan.gain.for_you:
            assert point.cost_high == plan.cost_high


@SLOW
@given(st.data(), cases(), LIMITS)
def test_the_laws_of_a_plan(data: st.DataObject, case: Case, limits: Limits) -> None:
    planner = planner_of(case)
    refused, pins = data.draw(few_of(planner)), data.draw(few_of(planner))
    plan = planner.plan(limits, pins=pins, refused=refused)
    own = {action.id for action in case.own}
    assert pins - refused - set(plan.pins_left_out) | own <= set(plan.chosen)
    assert not refused & set(plan.chosen)
    order = [action.id for action in (*case.actions, *case.own)]
    assert list(plan.chosen) == sorted(plan.chosen, key=order.index)
    if limits.budget is not None:
        assert plan.cost_high <= limits.budget + plan.over_budget + 1e-9
        wider = Limits(limits.budget + 100, limits.days)
        more = planner.plan(wider, pins=pins, refused=refused)
        assert more.gain.for_you >= plan.gain.for_you - 1e-6
    if limits.days is not None:
        assert plan.days <= limits.days + plan.over_days + 1e-9
    assert plan.gain == planner.gain_of(plan.chosen)
    assert plan.projected == planner.project(plan.chosen)
    assert plan == planner.plan(limits, pins=pins, refused=refused)
    slots = planner.schedule(plan.chosen, 1.5)
    assert sorted(slot.action_id for slot in slots) == sorted(plan.chosen)


@SLOW
@given(cases(), LIMITS)
def test_the_gain_is_that_of_answering_so(case: Case, limits: Limits) -> None:
    """Where no question opens or closes, the answers of the projection score the same."""
    questionnaire, assessment = case.result.questionnaire, case.result.assessment
    assume(not any(question.guards or question.applies_if for question in questionnaire.questions))
    assume(not any(question.asked_if for question in questionnaire.questions))
    plan = planner_of(case).plan(limits)
    answers = {
        name: Answer(picks=found.picks) if found.picks else assessment.answers[name]
        for name, found in plan.projected.questions.items()
        if name in assessment.answers
    }
    again = score(questionnaire, replace(assessment, answers=answers))
    assert again == plan.projected
    if again.score is not None and case.result.scoring.score is not None:
        gain = again.score - case.result.scoring.score
        assert plan.gain.plain == pytest.approx(gain, abs=1e-9)


@SLOW
@given(st.data(), cases(), LIMITS)
def test_every_reason_is_true(data: st.DataObject, case: Case, limits: Limits) -> None:
    planner = planner_of(case)
    refused = data.draw(few_of(planner))
    plan = planner.plan(limits, pins=frozenset(), refused=refused)
    for name, reason in plan.left_out.items():
        with_it = needed_by(planner, frozenset([name]))
        if reason in {WhyLeftOut.REFUSED, WhyLeftOut.NEEDS_REFUSED}:
            assert (name in refused) is (reason is WhyLeftOut.REFUSED)
            assert with_it & refused
            continue
        assert not with_it & refused
        alone = planner.plan(limits, pins=frozenset([name]), refused=refused)
        over_before = (plan.over_budget, plan.over_days)
        more = planner.gain_of({*plan.chosen, *with_it}).for_you - plan.gain.for_you
        match reason:
            case WhyLeftOut.NO_GAIN:
                assert more == pytest.approx(0, abs=1e-9)
            case WhyLeftOut.OVER_BUDGET:
                assert alone.over_budget > over_before[0]
            case WhyLeftOut.OVER_DAYS:
                assert alone.over_days > over_before[1]
            case WhyLeftOut.LESS_GAIN:
                assert (alone.over_budget, alone.over_days) == over_before
                assert alone.gain.for_you <= plan.gain.for_you + 1e-6


def of_three(
    *actions: Action,
    own: Sequence[Action] = (),
    done: frozenset[str] = frozenset(),
    given_up: frozenset[str] = frozenset(),
) -> Planner:
    """Give a planner on three questions of one dimension, each at 0: a choice more is 25 / 3."""
    names = ("d.t.a", "d.t.b", "d.t.c")
    questionnaire = a_questionnaire(
        *(a_question(name) for name in names), alerts=(an_alert("fire", when("d.t.c", "c0")),)
    )
    answers = {name: picked("c0") for name in names}
    result = result_of(questionnaire, an_assessment(answers))
    return Planner(result, actions, own=own, done=done, given_up=given_up)


def test_a_plan_by_hand() -> None:
    """With 100 euros: b and c bring 50 / 3 + 25 / 3 for 90, more than a alone, 50 / 3 for 100."""
    planner = of_three(
        an_action("a", Effect("d.t.a", "c2"), cost=100, days=1),
        an_action("b", Effect("d.t.b", "c2"), cost=60, days=2),
        an_action("c", Effect("d.t.c", "c1"), cost=30, days=1),
        an_action("again", Effect("d.t.b", "c1"), days=0),
        an_action("dear", Effect("d.t.a", "c4"), cost=101),
        an_action("long", Effect("d.t.a", "c4"), days=3.5),
    )
    plan = planner.plan(Limits(100, 3))
    assert plan.chosen == ("b", "c")
    assert plan.gain.plain == pytest.approx(25, abs=1e-12)
    assert plan.projected.score == pytest.approx(25, abs=1e-12)
    assert (plan.cost_low, plan.cost_high, plan.days) == (45, 90, 3)
    assert plan.left_out == {
        "a": WhyLeftOut.LESS_GAIN,
        "again": WhyLeftOut.NO_GAIN,
        "dear": WhyLeftOut.OVER_BUDGET,
        "long": WhyLeftOut.OVER_DAYS,
    }


def test_pins_stand_above_the_limits() -> None:
    """The pin and what it needs take 150 euros and 4 days with the own action; nothing is left
    for b, though something without cost or effort still comes in."""
    planner = of_three(
        an_action("pin", Effect("d.t.a", "c2"), cost=90, days=1, requires=("before",)),
        an_action("before", Effect("d.t.b", "c1"), cost=40, days=1),
        an_action("b", Effect("d.t.b", "c4"), cost=10, days=0),
        an_action("free", Effect("d.t.c", "c1"), days=0),
        own=[an_action("mine", cost=20, days=2)],
    )
    plan = planner.plan(Limits(100, 3), pins=frozenset(["pin", "long_gone"]))
    assert plan.chosen == ("pin", "before", "free", "mine")
    assert (plan.over_budget, plan.over_days) == (50, 1)
    assert plan.left_out == {"b": WhyLeftOut.OVER_BUDGET}


def test_what_a_pin_uses_counts_once_for_what_needs_it() -> None:
    """100 euros hold the pin and one of two more, that which needs it too: b brings more."""
    planner = of_three(
        an_action("pin", Effect("d.t.a", "c1"), cost=60, days=2),
        an_action("after", Effect("d.t.b", "c1"), cost=40, days=1, requires=("pin",)),
        an_action("b", Effect("d.t.c", "c2"), cost=40, days=1),
    )
    plan = planner.plan(Limits(100, 3), pins=frozenset(["pin"]))
    assert plan.chosen == ("pin", "b")
    assert plan.left_out == {"after": WhyLeftOut.LESS_GAIN}


@pytest.mark.parametrize("figure", [0.29, 1.1, 8.2, 1250.57])
def test_a_limit_is_the_decimal_number_it_is_written_as(figure: float) -> None:
    """As a binary number, 0.29 is a little less than 29 cents, and 1.1 days a little more."""
    planner = of_three(an_action("a", Effect("d.t.a", "c1"), cost=figure, days=figure))
    assert planner.plan(Limits(figure, figure)).chosen == ("a",)
    assert planner.plan(Limits(figure - 0.001, figure)).chosen == ()
    assert planner.plan(Limits(figure, figure - 0.001)).chosen == ()


def test_what_the_solver_leaves_undecided_is_solved_from_the_start() -> None:
    """Cents beside a third of a million: from where it stood, it came to no answer."""
    planner = of_three(
        an_action("a", Effect("d.t.a", "c3"), cost=0.01, days=250),
        an_action("b", Effect("d.t.a", "c2"), cost=333_333.33, days=0.001),
        an_action("c", Effect("d.t.c", "c3"), cost=0.02, days=0.1),
    )
    assert planner.plan(Limits(0.02, 250.001)).chosen == ("a",)


def test_what_is_too_much_by_itself_misleads_nobody() -> None:
    """A cent beside a million: the solver came to no answer for the budget of a cent."""
    planner = of_three(
        an_action("a", Effect("d.t.a", "c3"), cost=1_000_000.01, days=0.1),
        an_action("b", Effect("d.t.b", "c2"), cost=0.01, days=3),
        an_action("c", Effect("d.t.c", "c3"), cost=1_000_000, days=250),
    )
    assert planner.plan(Limits(0.01), pins=frozenset()).chosen == ("b",)
    assert planner.plan(Limits(0), pins=frozenset()).chosen == ()
    assert planner.plan(Limits(None, 2.999), pins=frozenset()).chosen == ("a",)
    assert planner.plan(Limits(0, 1), pins=frozenset(["c"])).chosen == ("c",)


def test_a_pin_that_needs_a_refused_action_is_left_out_and_named() -> None:
    planner = of_three(
        an_action("top", Effect("d.t.a", "c2"), requires=("middle",)),
        an_action("middle", Effect("d.t.b", "c1"), requires=("bottom",)),
        an_action("bottom", Effect("d.t.c", "c1")),
    )
    plan = planner.plan(Limits(), pins=frozenset(["top", "bottom"]), refused=frozenset(["bottom"]))
    assert (plan.chosen, plan.pins_left_out) == ((), ("top",))
    assert plan.left_out == {
        "top": WhyLeftOut.NEEDS_REFUSED,
        "middle": WhyLeftOut.NEEDS_REFUSED,
        "bottom": WhyLeftOut.REFUSED,
    }


def test_what_answers_an_alert_is_pinned_until_a_person_decides() -> None:
    planner = of_three(
        an_action("answer", Effect("d.t.c", "c1"), cost=30, alerts=("fire",)),
        an_action("other", Effect("d.t.a", "c4"), cost=30),
    )
    assert planner.first_pins == {"answer"}
    assert planner.plan(Limits(30)).chosen == ("answer",)
    assert planner.plan(Limits(30), pins=frozenset()).chosen == ("other",)
    refused = planner.plan(Limits(30), refused=frozenset(["answer"]))
    assert (refused.chosen, refused.pins_left_out) == (("other",), ())


def test_priorities_by_hand() -> None:
    """The alert first, one of the two that cost money, a prerequisite beside what needs it."""
    planner = of_three(
        an_action("answer", Effect("d.t.c", "c1"), alerts=("fire",), days=2),
        an_action("dear", Effect("d.t.a", "c2"), cost=500),
        an_action("dearer", Effect("d.t.a", "c2"), cost=600),
        an_action("more", Effect("d.t.b", "c4"), cost=700, requires=("first",)),
        an_action("first", Effect("d.t.b", "c1")),
    )
    found = planner.priorities()
    assert found == Priorities(now=("answer", "first", "more"), next=("dear",))
    found = planner.priorities(refused=frozenset(["first"]))
    assert found == Priorities(now=("answer", "dear"), next=())
    inside = planner.priorities(inside=("dearer", "answer"))
    assert inside == Priorities(now=("answer", "dearer"), next=())


def test_equal_sets_are_settled_by_cost_days_number_and_ids() -> None:
    def chosen(*actions: Action) -> tuple[str, ...]:
        return of_three(*actions).plan(Limits()).chosen

    whole = Effect("d.t.a", "c4")
    assert chosen(an_action("a", whole, cost=0.2), an_action("b", whole, cost=0.1)) == ("b",)
    assert chosen(an_action("a", whole, days=0.2), an_action("b", whole, days=0.1)) == ("b",)
    both = an_action("z", whole, Effect("d.t.b", "c4"), days=2)
    parts = [an_action("a", whole), an_action("b", Effect("d.t.b", "c4"))]
    assert chosen(*parts, both) == ("z",)
    assert chosen(an_action("b", whole), an_action("a", whole)) == ("a",)


def test_the_smaller_list_of_ids_over_many_equal_actions() -> None:
    """Forty alike, room for eleven: more ids than are settled at a time."""
    names = [f"d.t.q{number:02}" for number in range(40)]
    questionnaire = a_questionnaire(*(a_question(name) for name in names))
    result = result_of(questionnaire, an_assessment({name: picked("c0") for name in names}))
    actions = [an_action(f"x{name[-2:]}", Effect(name, "c4")) for name in reversed(names)]
    plan = Planner(result, actions).plan(Limits(days=11))
    assert sorted(plan.chosen) == [f"x{number:02}" for number in range(11)]


@pytest.mark.parametrize("path", [COMPLETE, EXPRESS, Path(PathKind.DIMENSION, "d")])
def test_nothing_to_choose(path: Path) -> None:
    """No question on the path is scored: there are own actions only."""
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("e.t.b"))
    mine = an_action("mine", cost=30, days=2)
    actions = [an_action("a", Effect("d.t.a", "c4"))]
    planner = Planner(result_of(questionnaire, an_assessment({}, path=path)), actions, own=[mine])
    assert planner.candidates == ()
    assert planner.priorities() == Priorities((), ())
    plan = planner.plan(Limits(0, 0))
    assert (plan.chosen, plan.over_budget, plan.over_days) == (("mine",), 30, 2)
    assert (plan.gain.plain, plan.projected.score) == (0, None)
    points = planner.frontier()
    assert {(point.budget, point.gain.plain, point.cost_high) for point in points} == {(0, 0, 30)}
    assert planner.schedule(plan.chosen, 1) == (Slot("mine", 1, 2, 2),)


def test_on_the_path_of_one_dimension_only_its_questions_count() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("e.t.b"))
    answers = {"d.t.a": picked("c0"), "e.t.b": picked("c0")}
    path = Path(PathKind.DIMENSION, "d")
    actions = [an_action("a", Effect("d.t.a", "c4")), an_action("b", Effect("e.t.b", "c4"))]
    planner = Planner(result_of(questionnaire, an_assessment(answers, path=path)), actions)
    plan = planner.plan(Limits())
    assert (plan.chosen, plan.gain.plain, plan.gain.for_you) == (("a",), 100, 100)


def test_what_is_done_or_given_up_leaves_own_actions_too() -> None:
    planner = of_three(
        an_action("a", Effect("d.t.a", "c4")),
        own=[an_action("mine"), an_action("over"), an_action("dropped")],
        done=frozenset(["over"]),
        given_up=frozenset(["dropped"]),
    )
    assert planner.plan(Limits()).chosen == ("a", "mine")


def test_an_id_of_no_action_is_refused() -> None:
    planner = of_three(an_action("a", Effect("d.t.a", "c4")))
    with pytest.raises(KeyError):
        planner.gain_of(["b"])
    with pytest.raises(KeyError):
        planner.schedule(["b"], 1)


def test_threads_may_share_a_planner() -> None:
    actions = [
        an_action(
            f"x{number}", Effect(f"d.t.{'abc'[number % 3]}", f"c{1 + number % 4}"), cost=number
        )
        for number in range(24)
    ]
    planner = of_three(*actions)
    budgets = [*range(0, 60, 3)] * 2
    expected = [planner.plan(Limits(budget)) for budget in budgets]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda budget: planner.plan(Limits(budget)), budgets))
    assert found == expected


def test_the_solver_comes_late_and_says_nothing() -> None:
    """In a process of its own: the solver would speak when it is first used."""
    code = """
import sys
from tests.model.planning.test_planner import an_action, of_three, Effect, Limits
planner = of_three(an_action("a", Effect("d.t.a", "c4"), cost=10))
assert "highspy" not in sys.modules and "numpy" not in sys.modules
assert planner.plan(Limits(10)).chosen == ("a",)
assert "highspy" in sys.modules
planner.frontier()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_three_next_answer_the_alerts_that_are_left() -> None:
    """Four alerts, each with its answer: the fourth comes next, before what brings more."""
    names = [f"d.t.{letter}" for letter in "abcde"]
    questionnaire = a_questionnaire(
        *(a_question(name) for name in names),
        alerts=tuple(an_alert(f"of_{name}", when(name, "c0")) for name in names[:4]),
    )
    result = result_of(questionnaire, an_assessment({name: picked("c0") for name in names}))
    answers = [
        an_action(f"x{name}", Effect(name, choice), alerts=(f"of_{name}",))
        for name, choice in zip(names, ("c1", "c2", "c2", "c2"), strict=False)
    ]
    more = [
        an_action(f"y{number}", Effect(name, "c4"))
        for number, name in enumerate(("d.t.b", "d.t.c", "d.t.e"))
    ]
    found = Planner(result, [*answers, *more]).priorities()
    assert sorted(found.now) == ["xd.t.b", "xd.t.c", "xd.t.d"]
    assert found.next == ("xd.t.a", "y0", "y2")
