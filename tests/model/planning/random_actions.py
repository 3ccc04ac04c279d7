"""Random results and actions, small enough to try every set of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from pmediag.model.actions import Action, Effect
from pmediag.model.assessment import Answer
from pmediag.model.conditions import Condition
from pmediag.model.questionnaire import Kind, Questionnaire
from pmediag.model.result import Result, result_of
from tests.builders import (
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_action,
    an_alert,
    an_assessment,
    in_profile,
    picked,
    some_choices,
    when,
)
from tests.model.random_questionnaires import answers_to, questionnaires

ALERTS = ("fire", "flood")


@dataclass(frozen=True, slots=True)
class Case:
    """One result, the actions of its pack, and what a person says of them."""

    result: Result
    actions: tuple[Action, ...]
    done: frozenset[str]
    given_up: frozenset[str]
    own: tuple[Action, ...]


@st.composite
def cases(draw: st.DrawFn, most: int = 8) -> Case:
    """Up to ``most`` actions, often alike, so that ties happen; mostly with much to raise."""
    if draw(st.integers(0, 3)):
        questionnaire = draw(_plain_questionnaires())
        answers = draw(_low_answers(questionnaire))
    else:
        questionnaire = draw(questionnaires())
        answers = draw(answers_to(questionnaire))
    ids = [question.id for question in questionnaire.questions]
    alerts = tuple(an_alert(name, draw(_truths(ids))) for name in ALERTS)
    questionnaire = replace(questionnaire, alerts=alerts)
    importance = st.dictionaries(st.sampled_from(["d0", "d1", "d2"]), st.integers(0, 3))
    result = result_of(questionnaire, an_assessment(answers, importance=draw(importance)))
    actions: list[Action] = []
    for number in range(draw(st.integers(1, most) | st.just(most))):
        actions.append(draw(_action(f"a{number}", questionnaire, actions)))
    actions = draw(st.permutations(actions))
    few = st.just(frozenset[str]()) | st.sampled_from(actions).map(lambda a: frozenset([a.id]))
    return Case(
        result,
        tuple(actions),
        draw(few),
        draw(few),
        tuple(draw(_own(number)) for number in range(draw(st.integers(0, 2)))),
    )


@st.composite
def _plain_questionnaires(draw: st.DrawFn) -> Questionnaire:
    """One to three dimensions of questions that are always asked."""
    single = st.just((Kind.SINGLE, some_choices()))
    multiple = st.just((Kind.MULTIPLE, some_choices((0, 30, 40, 50), exclusive=0)))
    questions = []
    for dimension in range(draw(st.integers(1, 3))):
        for index in range(draw(st.integers(1, 2))):
            kind, choices = draw(single | multiple)
            weight = draw(st.integers(1, 3))
            name = f"d{dimension}.t.q{index}"
            questions.append(a_question(name, weight=weight, kind=kind, choices=choices))
    return a_questionnaire(*questions)


def _low_answers(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Answer]]:
    low = st.sampled_from([picked("c0"), picked("c0"), picked("c1"), UNKNOWN])
    return st.fixed_dictionaries({question.id: low for question in questionnaire.questions})


def _truths(ids: Sequence[str]) -> st.SearchStrategy[Condition]:
    return st.one_of(
        st.just(in_profile("activity", "shop")),
        st.just(in_profile("activity", "shop")),
        st.sampled_from(ids).map(lambda name: when(name, "c0", "c1")),
    )


@st.composite
def _action(
    draw: st.DrawFn, name: str, questionnaire: Questionnaire, earlier: Sequence[Action]
) -> Action:
    ids = [question.id for question in questionnaire.questions]
    effects = st.builds(Effect, st.sampled_from(ids), st.sampled_from(["c1", "c2", "c3", "c3"]))
    before = [action.id for action in earlier]
    costs = st.sampled_from([0.0, 0.0, 100.0, 100.0, 250.0, 99.9])
    return an_action(
        name,
        *draw(st.lists(effects, min_size=1, max_size=3)),
        cost=draw(costs),
        days=draw(st.sampled_from([0.0, 0.5, 1.0, 1.0, 0.1, 0.2, 0.3])),
        when=draw(st.none() | _truths(ids)),
        requires=tuple(draw(st.lists(st.sampled_from(before), max_size=2))) if before else (),
        alerts=tuple(draw(st.lists(st.sampled_from(ALERTS), max_size=2, unique=True))),
    )


@st.composite
def _own(draw: st.DrawFn, number: int) -> Action:
    return an_action(
        f"own{number}",
        cost=draw(st.sampled_from([0.0, 100.0])),
        days=draw(st.sampled_from([0.0, 1.0])),
    )
