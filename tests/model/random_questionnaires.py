"""Random questionnaires and answers, for the properties of the method."""

from __future__ import annotations

from hypothesis import strategies as st

from pmediag.model.assessment import Answer, check_answer
from pmediag.model.conditions import AllOf, AnyOf, Condition, Not
from pmediag.model.questionnaire import Kind, Question, Questionnaire
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    in_profile,
    picked,
    some_choices,
    when,
)


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    """One to three dimensions, up to nine questions, guards on what comes before."""
    earlier: list[Question] = []
    for dimension in range(draw(st.integers(1, 3))):
        for index in range(draw(st.integers(1, 3))):
            earlier.append(draw(_question(f"d{dimension}.t.q{index}", list(earlier))))
    return a_questionnaire(*earlier)


@st.composite
def _question(draw: st.DrawFn, name: str, earlier: list[Question]) -> Question:
    single = draw(st.booleans())
    choices = some_choices() if single else some_choices((0, 30, 40, 50), exclusive=0)
    guarded = draw(st.booleans())
    return a_question(
        name,
        weight=draw(st.integers(0, 3)),
        kind=Kind.SINGLE if single else Kind.MULTIPLE,
        choices=choices,
        applies_if=draw(st.none() | _condition(earlier)) if guarded else None,
        asked_if=draw(st.none() | _condition(earlier)) if guarded else None,
        otherwise=draw(st.none() | st.sampled_from([choice.id for choice in choices])),
    )


def _condition(earlier: list[Question]) -> st.SearchStrategy[Condition]:
    leaves: st.SearchStrategy[Condition] = st.sampled_from(
        [in_profile("activity", "shop"), in_profile("size", "small")]
    )
    if earlier:
        leaves |= st.builds(
            lambda question, choices: when(question.id, *choices),
            st.sampled_from(earlier),
            st.lists(st.sampled_from(["c0", "c1", "c2"]), min_size=1, max_size=2),
        )
    return st.recursive(
        leaves,
        lambda inside: st.one_of(
            st.builds(AllOf, st.lists(inside, min_size=1, max_size=2).map(tuple)),
            st.builds(AnyOf, st.lists(inside, min_size=1, max_size=2).map(tuple)),
            st.builds(Not, inside),
        ),
        max_leaves=4,
    )


def answers_to(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Answer]]:
    """Some of the questions, answered, unknown or not applicable."""
    return st.fixed_dictionaries(
        {}, optional={question.id: answer_to(question) for question in questionnaire.questions}
    )


def answer_to(question: Question) -> st.SearchStrategy[Answer]:
    """An answer that ``question`` allows."""
    return st.one_of(st.just(UNKNOWN), st.just(NOT_APPLICABLE), picks_of(question))


def picks_of(question: Question) -> st.SearchStrategy[Answer]:
    """Choices that ``question`` allows together."""
    ids = [choice.id for choice in question.choices if not choice.exclusive]
    if question.kind is Kind.SINGLE:
        found = st.sampled_from(ids).map(picked)
    else:
        alone = [choice.id for choice in question.choices if choice.exclusive]
        found = st.lists(st.sampled_from(ids), min_size=1, unique=True).map(
            lambda picks: picked(*picks)
        ) | st.sampled_from(alone).map(picked)
    return found.map(lambda answer: _allowed(question, answer))


def _allowed(question: Question, answer: Answer) -> Answer:
    check_answer(question, answer)
    return answer
