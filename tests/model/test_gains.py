"""What effects do to answers, the projected scoring, the gain plain and for you."""

from __future__ import annotations

import pytest
from hypothesis import given

from pmediag.model.actions import Effect
from pmediag.model.assessment import Answer
from pmediag.model.gains import after, gain, is_reached, project, raises
from pmediag.model.maturity import ceilings
from pmediag.model.questionnaire import Ceiling, Kind, Questionnaire
from pmediag.model.scoring import QuestionScore, Scoring, State, score
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_action,
    an_assessment,
    picked,
    some_choices,
    when,
)
from tests.model.planning.random_actions import Case, cases

SHARES = some_choices((0, 30, 40, 50), exclusive=0)


def found(answer: Answer | None, kind: Kind = Kind.SINGLE) -> QuestionScore:
    choices = some_choices() if kind is Kind.SINGLE else SHARES
    questionnaire = a_questionnaire(a_question("d.t.a", kind=kind, choices=choices))
    answers = {} if answer is None else {"d.t.a": answer}
    return score(questionnaire, an_assessment(answers)).questions["d.t.a"]


@pytest.mark.parametrize(
    ("today", "reached", "picks", "points"),
    [
        ("c1", {"c3"}, ("c3",), 75),
        ("c1", {"c2", "c3"}, ("c3",), 75),
        ("c3", {"c1"}, ("c3",), 75),
        ("c3", {"c3"}, ("c3",), 75),
    ],
)
def test_a_single_becomes_the_larger(
    today: str, reached: set[str], picks: tuple[str, ...], points: float
) -> None:
    new = after(found(picked(today)), reached)
    assert (new.picks, new.points) == (picks, points)


@pytest.mark.parametrize(
    ("today", "reached", "picks", "points"),
    [
        (("c0",), {"c2"}, ("c2",), 40),
        (("c1",), {"c2"}, ("c1", "c2"), 70),
        (("c1", "c2"), {"c3"}, ("c1", "c2", "c3"), 100),
        (("c2",), {"c2"}, ("c2",), 40),
        (("c2",), {"c0"}, ("c2",), 40),
    ],
)
def test_a_multiple_drops_none_of_these_and_adds_up_to_100(
    today: tuple[str, ...], reached: set[str], picks: tuple[str, ...], points: float
) -> None:
    new = after(found(picked(*today), Kind.MULTIPLE), reached)
    assert (new.picks, new.points) == (picks, points)


@pytest.mark.parametrize("answer", [None, UNKNOWN, NOT_APPLICABLE])
def test_what_has_no_points_is_not_raised(answer: Answer | None) -> None:
    assert after(found(answer), {"c4"}) == found(answer)


def two_dimensions() -> tuple[Questionnaire, Scoring]:
    """Dimension d: a (weight 3) at 25, b (weight 1) at 75, 37.5; dimension e: c at 50."""
    questionnaire = a_questionnaire(
        a_question("d.t.a", weight=3), a_question("d.t.b"), a_question("e.t.c")
    )
    answers = {"d.t.a": picked("c1"), "d.t.b": picked("c3"), "e.t.c": picked("c2")}
    return questionnaire, score(questionnaire, an_assessment(answers))


def test_a_gain_by_hand() -> None:
    """a to 75 and c to 100: d from 37.5 to 75, e from 50 to 100; 43.75 in all.

    With importance 3 for d alone, weights are 2 and 1, their mean 1.5: d counts for
    37.5 · 2 / 1.5 / 2 = 25, e for 50 · 1 / 1.5 / 2 = 16.667.
    """
    questionnaire, today = two_dimensions()
    both = [an_action("x", Effect("d.t.a", "c3")), an_action("y", Effect("e.t.c", "c4"))]
    projected = project(questionnaire, today, both)
    assert [d.score for d in projected.dimensions] == [75, 100]
    assert gain(today, projected, {}).plain == pytest.approx(43.75, abs=1e-12)
    assert gain(today, projected, {}).for_you == pytest.approx(43.75, abs=1e-12)
    weighed = gain(today, projected, {"d": 3})
    assert weighed.plain == pytest.approx(43.75, abs=1e-12)
    assert weighed.for_you == pytest.approx(125 / 3, abs=1e-12)


def test_overlaps_count_once() -> None:
    questionnaire, today = two_dimensions()
    one = an_action("x", Effect("d.t.a", "c3"))
    other = an_action("y", Effect("d.t.a", "c2"))
    together = project(questionnaire, today, [one, other])
    assert together == project(questionnaire, today, [other, one])
    assert together.score == project(questionnaire, today, [one]).score


def test_nothing_opens_or_closes_and_a_ceiling_can_be_tested_again() -> None:
    """The fact moves, so that its ceiling falls; the question behind it stays implied."""
    questionnaire = a_questionnaire(
        a_question("d.t.backup", weight=0),
        a_question("d.t.tested", asked_if=when("d.t.backup", "c4"), otherwise="c0"),
        a_question("d.t.more", asked_if=when("d.t.backup", "c4")),
        ceilings=(Ceiling("none", when("d.t.backup", "c0"), 2, "reason"),),
    )
    today = score(questionnaire, an_assessment({"d.t.backup": picked("c0")}))
    action = an_action("x", Effect("d.t.backup", "c4"), Effect("d.t.tested", "c2"))
    projected = project(questionnaire, today, [action])
    states = [found.state for found in projected.questions.values()]
    assert states == [State.ANSWERED, State.IMPLIED, State.CLOSED]
    assert projected.score == 50
    assert [c.holds for c in ceilings(questionnaire, today)] == [True]
    assert [c.holds for c in ceilings(questionnaire, projected)] == [False]


def test_only_a_scored_question_is_raised() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.fact", weight=0), a_question("d.t.a"), a_question("d.t.b")
    )
    answers = {"d.t.fact": picked("c0"), "d.t.a": picked("c2"), "d.t.b": UNKNOWN}
    today = score(questionnaire, an_assessment(answers))
    raised = {
        (name, choice): raises(today, an_action("x", Effect(name, choice)))
        for name in ("d.t.fact", "d.t.a", "d.t.b")
        for choice in ("c2", "c3")
    }
    assert [pair for pair, holds in raised.items() if holds] == [("d.t.a", "c3")]
    assert not raises(today, an_action("x", Effect("d.t.elsewhere", "c3")))


@pytest.mark.parametrize(
    ("question", "choice", "reached"),
    [
        ("d.t.a", "c2", True),
        ("d.t.a", "c3", False),
        ("d.t.many", "c1", True),
        ("d.t.many", "c2", False),
        ("d.t.unknown", "c1", False),
        ("d.t.waiting", "c1", False),
        ("d.t.closed", "c1", True),
        ("d.t.never", "c1", True),
        ("d.t.elsewhere", "c1", False),
    ],
)
def test_when_an_effect_is_reached(question: str, choice: str, reached: bool) -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a"),
        a_question("d.t.many", kind=Kind.MULTIPLE, choices=SHARES),
        a_question("d.t.unknown"),
        a_question("d.t.waiting", asked_if=when("d.t.unknown", "c4")),
        a_question("d.t.closed", applies_if=when("d.t.a", "c4")),
        a_question("d.t.never"),
    )
    answers = {
        "d.t.a": picked("c2"),
        "d.t.many": picked("c1"),
        "d.t.unknown": UNKNOWN,
        "d.t.never": NOT_APPLICABLE,
    }
    today = score(questionnaire, an_assessment(answers))
    assert is_reached(today, Effect(question, choice)) is reached


def test_without_a_score_there_is_no_gain() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"))
    today = score(questionnaire, an_assessment({}))
    projected = project(questionnaire, today, [an_action("x", Effect("d.t.a", "c4"))])
    assert projected == today
    assert gain(today, projected, {"d": 3}).for_you == 0


@given(cases())
def test_with_equal_importance_the_gain_for_you_is_the_gain(case: Case) -> None:
    today = case.result.scoring
    projected = project(case.result.questionnaire, today, case.actions)
    for importance in ({}, {"d0": 2, "d1": 2, "d2": 2}):
        found = gain(today, projected, importance)
        assert found.for_you == pytest.approx(found.plain, abs=1e-9)
        assert found.plain >= -1e-9
