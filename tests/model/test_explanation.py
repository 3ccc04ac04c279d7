"""What brings the score, what may still bring, and what would sharpen it."""

from __future__ import annotations

import pytest
from hypothesis import given

from pmediag.model.assessment import Answer
from pmediag.model.explanation import Explanation, explain
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.scoring import score
from tests.builders import UNKNOWN, a_question, a_questionnaire, an_assessment, picked, when
from tests.model.test_scoring import cases


def explained(questionnaire: Questionnaire, answers: dict[str, Answer]) -> Explanation:
    return explain(questionnaire, score(questionnaire, an_assessment(answers)))


def test_contributions_by_hand() -> None:
    """Two dimensions: (1/2)(3/4)·100 = 37.5, (1/2)(1/4)·50 = 6.25, (1/2)(1/1)·75 = 37.5."""
    questionnaire = a_questionnaire(
        a_question("d.t.a", weight=3), a_question("d.t.b"), a_question("e.t.a", weight=2)
    )
    found = explained(
        questionnaire, {"d.t.a": picked("c4"), "d.t.b": picked("c2"), "e.t.a": picked("c3")}
    )
    assert [item.brings for item in found.contributions] == [37.5, 6.25, 37.5]
    assert [item.may_bring for item in found.contributions] == [0, 6.25, 12.5]
    assert [item.question.id for item in found.strengths] == ["d.t.a", "e.t.a"]
    assert [item.question.id for item in found.promising] == ["e.t.a", "d.t.b"]


@given(cases())
def test_contributions_add_up(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    questionnaire, answers = case
    scoring = score(questionnaire, an_assessment(answers))
    found = explain(questionnaire, scoring)
    if scoring.score is None:
        assert found.contributions == ()
        return
    assert sum(i.brings for i in found.contributions) == pytest.approx(scoring.score, abs=1e-9)
    room = sum(item.may_bring for item in found.contributions)
    assert room == pytest.approx(100 - scoring.score, abs=1e-9)


def test_shares_that_are_equal_but_for_rounding_stay_in_questionnaire_order() -> None:
    """(1/3)(1/10)·100 is reached by two different sums; the earlier question comes first."""
    questionnaire = a_questionnaire(
        *(a_question(f"d.t.q{index}", weight=1) for index in range(7)),
        a_question("d.t.z", weight=3),
        *(a_question(f"e.t.q{index}", weight=3) for index in range(3)),
        a_question("e.t.z", weight=1),
        a_question("f.t.q", weight=1),
    )
    answers = {question.id: picked("c0") for question in questionnaire.questions}
    answers["d.t.q6"] = answers["e.t.z"] = picked("c4")
    found = explained(questionnaire, answers)
    assert [item.question.id for item in found.strengths] == ["d.t.q6", "e.t.z"]


def test_what_would_sharpen_by_hand() -> None:
    """A dimension of weights 1, 2, 3, the first unknown and both others waiting for it.

    Two applicable dimensions: (1 + 2 + 3)·100/(6·2) = 50; the unanswered one holds
    100·1/(1·2) = 50 too and comes later in the questionnaire.
    """
    questionnaire = a_questionnaire(
        a_question("d.t.a", weight=1),
        a_question("d.t.b", weight=2, asked_if=when("d.t.a", "c1")),
        a_question("d.t.c", weight=3, applies_if=when("d.t.a", "c1"), asked_if=when("d.t.a", "c1")),
        a_question("e.t.a"),
    )
    found = explained(questionnaire, {"d.t.a": UNKNOWN}).to_sharpen
    assert [(item.question.id, item.width) for item in found] == [("d.t.a", 50), ("e.t.a", 50)]


def test_a_fact_that_others_wait_for_is_worth_asking() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.fact", weight=0),
        a_question("d.t.a", weight=1),
        a_question("e.t.a", weight=2, asked_if=when("d.t.fact", "c1")),
    )
    found = explained(questionnaire, {"d.t.a": picked("c2")}).to_sharpen
    assert [(item.question.id, item.width) for item in found] == [("d.t.fact", 50)]


def test_a_question_that_nothing_hangs_on_any_more_is_not_asked_for() -> None:
    questionnaire = a_questionnaire(a_question("d.t.fact", weight=0), a_question("d.t.a"))
    assert explained(questionnaire, {"d.t.a": picked("c2")}).to_sharpen == ()


@given(cases())
def test_the_widths_of_what_is_not_waiting_never_exceed_the_interval(
    case: tuple[Questionnaire, dict[str, Answer]],
) -> None:
    questionnaire, answers = case
    scoring = score(questionnaire, an_assessment(answers))
    found = explain(questionnaire, scoring).to_sharpen
    for item in found:
        assert scoring.low is not None
        assert scoring.high is not None
        assert item.width <= scoring.high - scoring.low + 1e-9
