"""The choice one step above an answer."""

from __future__ import annotations

import pytest

from pmediag.model.assessment import Answer
from pmediag.model.explanation import next_choice
from pmediag.model.questionnaire import Kind, Question
from pmediag.model.scoring import score
from tests.builders import (
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    picked,
    some_choices,
)


def next_of(question: Question, answer: Answer) -> str | None:
    scoring = score(a_questionnaire(question), an_assessment({question.id: answer}))
    choice = next_choice(scoring.questions[question.id])
    return None if choice is None else choice.id


@pytest.mark.parametrize(("now", "then"), [("c0", "c1"), ("c3", "c4"), ("c4", None)])
def test_a_single_goes_one_step_up(now: str, then: str | None) -> None:
    assert next_of(a_question("seen.a.q"), picked(now)) == then


def test_a_multiple_adds_the_first_that_brings_points() -> None:
    choices = some_choices((0.0, 50.0, 0.0, 50.0, 30.0), exclusive=0)
    question = a_question("seen.a.q", kind=Kind.MULTIPLE, choices=choices)
    assert next_of(question, picked("c0")) == "c1"
    assert next_of(question, picked("c1")) == "c3"
    assert next_of(question, picked("c1", "c3")) is None


def test_nothing_is_proposed_without_a_score() -> None:
    assert next_of(a_question("seen.a.q"), UNKNOWN) is None
    assert next_of(a_question("seen.a.q", weight=0), picked("c1")) is None
