"""Random results and actions, small enough to try every set of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from pmediag.model.actions import Action, Effect
from pmediag.model.assessment import Answer
from pmediag.model.conditions import Condition
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.result import Result, result_of
from tests.builders import an_action, an_alert, an_assessment, in_profile, when
from tests.model.random_questionnaires import answers_to, picks_of, questionnaires

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
def cases(draw: st.DrawFn, most: int = 7) -> Case:
    """Up to ``most`` actions, often alike, so that ties happen."""
    questionnaire = draw(questionnaires())
    ids = [question.id for question in questionnaire.questions]
    alerts = tuple(an_alert(name, draw(_truths(ids))) for name in ALERTS if draw(st.booleans()))
    questionnaire = replace(questionnaire, alerts=alerts)
    answers = draw(answers_to(questionnaire) | answers_picked(questionnaire))
    importance = st.dictionaries(st.sampled_from(["d0", "d1", "d2"]), st.integers(0, 3))
    result = result_of(questionnaire, an_assessment(answers, importance=draw(importance)))
    actions: list[Action] = []
    for number in range(draw(st.integers(0, most))):
        actions.append(draw(_action(f"a{number}", questionnaire, actions)))
    actions = draw(st.permutations(actions))
    some = st.frozensets(st.sampled_from([a.id for a in actions]) if actions else st.nothing())
    return Case(
        result,
        tuple(actions),
        draw(st.just(frozenset()) | some.map(lambda ids: frozenset(sorted(ids)[:1]))),
        draw(st.just(frozenset()) | some.map(lambda ids: frozenset(sorted(ids)[:1]))),
        tuple(draw(_own(number)) for number in range(draw(st.integers(0, 2)))),
    )


def answers_picked(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Answer]]:
    """Every question answered by choices."""
    return st.fixed_dictionaries({q.id: picks_of(q) for q in questionnaire.questions})


def _truths(ids: Sequence[str]) -> st.SearchStrategy[Condition]:
    return st.one_of(
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
