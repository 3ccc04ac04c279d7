"""Which actions may be chosen, by the rules of the method."""

from __future__ import annotations

import pytest
from hypothesis import given

from pmediag.model.actions import Action, Effect
from pmediag.model.candidates import best, candidates, first_pins, tie
from pmediag.model.plan import Candidate, Limits
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.result import Result, result_of
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_action,
    an_alert,
    an_assessment,
    in_profile,
    picked,
    when,
)
from tests.model.planning import brute_force
from tests.model.planning.random_actions import Case, cases

RAISE_A = Effect("d.t.a", "c3")


def a_result(*answers: str | None) -> Result:
    """Give the result of questions a, b, c … of one dimension; ``None`` is "je ne sais pas"."""
    names = [f"d.t.{name}" for name in "abc"[: len(answers)]]
    return result_of(
        a_questionnaire(*(a_question(name) for name in names)),
        an_assessment(
            {
                name: UNKNOWN if choice is None else picked(choice)
                for name, choice in zip(names, answers, strict=True)
            }
        ),
    )


def ids(found: tuple[Candidate, ...]) -> list[str]:
    return [candidate.action.id for candidate in found]


def test_a_candidate_raises_something_known() -> None:
    result = a_result("c1", "c3", None)
    actions = [
        an_action("raises", RAISE_A),
        an_action("reached", Effect("d.t.b", "c3")),
        an_action("unknown", Effect("d.t.c", "c3")),
    ]
    assert ids(candidates(result, actions)) == ["raises"]


def test_its_condition_is_true() -> None:
    result = a_result("c1", "c3", None)
    actions = [
        an_action("true", RAISE_A, when=in_profile("activity", "shop")),
        an_action("false", RAISE_A, when=in_profile("activity", "mobile")),
        an_action("unknown", RAISE_A, when=when("d.t.c", "c0")),
    ]
    assert ids(candidates(result, actions)) == ["true"]


def test_prerequisites_come_along_unless_done() -> None:
    """They need neither raise anything nor hold their condition; order is that of the pack."""
    result = a_result("c1", "c3", None)
    actions = [
        an_action("top", RAISE_A, requires=("middle", "reached", "marked")),
        an_action("middle", Effect("d.t.c", "c3"), requires=("bottom",)),
        an_action("reached", Effect("d.t.b", "c2")),
        an_action("marked", Effect("d.t.c", "c4")),
        an_action("bottom", Effect("d.t.c", "c1"), when=in_profile("activity", "mobile")),
    ]
    found = candidates(result, actions, done={"marked"})
    assert ids(found) == ["top", "middle", "bottom"]
    assert [candidate.requires for candidate in found] == [("middle",), ("bottom",), ()]
    assert [candidate.gain.plain for candidate in found] == [25, 0, 0]


def test_a_prerequisite_on_what_does_not_apply_is_done() -> None:
    result = result_of(
        a_questionnaire(a_question("d.t.a"), a_question("d.t.b")),
        an_assessment({"d.t.a": picked("c0"), "d.t.b": NOT_APPLICABLE}),
    )
    actions = [
        an_action("top", RAISE_A, requires=("first",)),
        an_action("first", Effect("d.t.b", "c3")),
    ]
    (found,) = candidates(result, actions)
    assert (found.action.id, found.requires) == ("top", ())


def test_done_and_given_up_leave_the_choice() -> None:
    result = a_result("c1")
    actions = [an_action(name, RAISE_A) for name in ("kept", "done", "given_up")]
    assert ids(candidates(result, actions, done={"done"}, given_up={"given_up"})) == ["kept"]


@pytest.mark.parametrize(("needed", "left"), [("c4", []), ("c1", ["top"])])
def test_what_needs_an_action_given_up_leaves_too(needed: str, left: list[str]) -> None:
    """Unless the answers say that it is done all the same."""
    actions = [
        an_action("top", RAISE_A, requires=("middle",)),
        an_action("middle", Effect("d.t.b", needed), requires=("bottom",)),
        an_action("bottom", Effect("d.t.b", "c4")),
    ]
    assert ids(candidates(a_result("c1", "c1"), actions, given_up={"bottom"})) == left


def with_alerts(*names: str) -> Questionnaire:
    return a_questionnaire(
        a_question("d.t.a"),
        a_question("d.t.b"),
        alerts=(
            *(an_alert(name, when("d.t.a", "c0")) for name in names),
            an_alert("over", when("d.t.a", "c4")),
            an_alert("to_check", when("d.t.b", "c0")),
        ),
    )


def test_it_answers_the_alerts_that_hold() -> None:
    result = result_of(
        with_alerts("one", "two"), an_assessment({"d.t.a": picked("c0"), "d.t.b": UNKNOWN})
    )
    actions = [an_action("x", RAISE_A, alerts=("two", "over", "to_check", "one"))]
    (found,) = candidates(result, actions)
    assert found.answers == ("one", "two")


def test_pinned_at_first_is_the_best_answer_to_each_alert() -> None:
    """By gain, then cost, days and id; one may answer two alerts."""
    result = result_of(
        with_alerts("one", "two"), an_assessment({"d.t.a": picked("c0"), "d.t.b": picked("c0")})
    )
    actions = [
        an_action("less", Effect("d.t.a", "c1"), alerts=("one",)),
        an_action("dear", RAISE_A, cost=10, alerts=("one",)),
        an_action("long", RAISE_A, days=2, alerts=("one",)),
        an_action("z_last", RAISE_A, alerts=("one",)),
        an_action("best", RAISE_A, alerts=("one", "two")),
        an_action("more", Effect("d.t.b", "c4"), alerts=("two",)),
        an_action("silent", Effect("d.t.b", "c4")),
    ]
    assert first_pins(candidates(result, actions)) == {"best", "more"}


@given(cases())
def test_first_pins_by_trying_all(case: Case) -> None:
    found = candidates(case.result, case.actions, done=case.done, given_up=case.given_up)
    expected: set[str] = set()
    for state in case.result.alerts:
        singles = [(item,) for item in found if state.alert.id in item.action.alerts]
        if state.holds and singles:
            expected |= brute_force.best(
                singles,
                lambda each: brute_force.gain_for_you(case.result, [each[0].action]),
            )
    assert first_pins(found) == expected


def test_gains_within_a_millionth_are_equal() -> None:
    dear, cheap = an_action("a", cost=20), an_action("b", cost=10)
    gains = {"a": 5.0, "b": 5.0 - 9e-7}

    def chosen() -> Action:
        return best([dear, cheap], lambda item: gains[item.id], lambda item: tie([item]))

    assert chosen() is cheap
    gains["b"] = 5.0 - 2e-6
    assert chosen() is dear


def test_sums_are_exact() -> None:
    tenth = an_action("a", cost=0.1, days=0.1)
    assert tie([tenth] * 3)[:2] == (30, 300)


@pytest.mark.parametrize("value", [-1, -0.01, float("nan"), float("inf")])
def test_an_impossible_limit_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="finite number"):
        Limits(budget=value)
    with pytest.raises(ValueError, match="finite number"):
        Limits(days=value)
