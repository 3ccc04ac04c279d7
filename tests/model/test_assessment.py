"""What an answer, a profile and an assessment may say."""

from __future__ import annotations

import pytest

from pmediag.model.assessment import (
    Answer,
    AnswerError,
    Assessment,
    Mark,
    Path,
    PathKind,
    check_answer,
    check_assessment,
    check_profile,
)
from pmediag.model.questionnaire import Kind
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    picked,
    some_choices,
)

MULTIPLE = a_question("d.t.m", kind=Kind.MULTIPLE, choices=some_choices((0, 50, 60), exclusive=0))


@pytest.mark.parametrize(
    "answer", [Answer(), picked("c0"), UNKNOWN, NOT_APPLICABLE, Answer(note="a note")]
)
def test_what_a_single_allows(answer: Answer) -> None:
    check_answer(a_question("d.t.a"), answer)


@pytest.mark.parametrize(
    "answer",
    [picked("c0", "c1"), picked("c9"), Answer(picks=("c0",), mark=Mark.UNKNOWN)],
    ids=["two choices", "an unknown choice", "a choice and a mark"],
)
def test_what_a_single_refuses(answer: Answer) -> None:
    with pytest.raises(AnswerError):
        check_answer(a_question("d.t.a"), answer)


@pytest.mark.parametrize("answer", [picked("c0", "c1"), picked("c1", "c1")])
def test_what_a_multiple_refuses(answer: Answer) -> None:
    with pytest.raises(AnswerError):
        check_answer(MULTIPLE, answer)
    check_answer(MULTIPLE, picked("c1", "c2"))


def test_a_question_that_always_applies_refuses_not_applicable() -> None:
    question = a_question("d.t.a")
    always = type(question)(**{
        name: getattr(question, name) for name in question.__dataclass_fields__
    } | {"may_not_apply": False})  # fmt: skip
    with pytest.raises(AnswerError):
        check_answer(always, NOT_APPLICABLE)


@pytest.mark.parametrize("profile", [{"colour": "red"}, {"activity": "fishing"}])
def test_a_profile_the_questionnaire_does_not_know(profile: dict[str, str]) -> None:
    with pytest.raises(AnswerError):
        check_profile(a_questionnaire(a_question("d.t.a")), profile)


@pytest.mark.parametrize(
    "assessment",
    [
        an_assessment({"d.t.other": picked("c0")}),
        an_assessment(importance={"other": 1}),
        an_assessment(path=Path(PathKind.DIMENSION, "other")),
    ],
)
def test_an_assessment_that_names_what_is_not_there(assessment: Assessment) -> None:
    with pytest.raises(AnswerError):
        check_assessment(a_questionnaire(a_question("d.t.a")), assessment)


def test_a_dimension_goes_with_its_path() -> None:
    with pytest.raises(ValueError, match="dimension"):
        Path(PathKind.EXPRESS, "d")
    with pytest.raises(ValueError, match="dimension"):
        Path(PathKind.DIMENSION)


def test_a_note_is_something_to_keep_and_no_answer() -> None:
    assert not Answer(note="later").is_given
    assert not Answer(note="later").is_blank
    assert Answer().is_blank
    assert UNKNOWN.is_given
