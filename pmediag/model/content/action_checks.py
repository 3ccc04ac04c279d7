"""What actions must satisfy beyond their shapes.

Chapter "Actions, priorities, plan" of the method. A *world* is one combination of what some
conditions test: for each profile field and question, the values that are picked.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TypeAlias

from pmediag.model.actions import Action, Effect
from pmediag.model.assessment import Answer
from pmediag.model.conditions import (
    Condition,
    Picked,
    ProfileIs,
    Test,
    Truth,
    evaluate,
    questions_tested,
    tests,
)
from pmediag.model.content.checks import assessed, condition_reasons, profiles_told_apart
from pmediag.model.questionnaire import Alert, Choice, Kind, Question, Questionnaire
from pmediag.model.scoring import Scoring, score

World: TypeAlias = Mapping[str, frozenset[str]]

MOST_CASES = 2_000
"""How many worlds the condition of an action may tell apart; real ones stay under 600."""


def naming_reasons(questionnaire: Questionnaire, action: Action, ids: Set[str]) -> Iterator[str]:
    """Yield what an action names and may not; ``ids`` are those of all actions."""
    if action.dimension_id not in {dimension.id for dimension in questionnaire.dimensions}:
        yield f"no dimension {action.dimension_id!r}"
    if action.when is not None:
        unknown = [*condition_reasons(questionnaire, action.when, dict(questionnaire.by_id))]
        yield from unknown
        if not unknown and _cases(_values(questionnaire, [action.when])) > MOST_CASES:
            yield f"its condition tells more than {MOST_CASES} cases apart"
    sources = {source.id for source in questionnaire.sources}
    named = [*action.sources, *([action.costs_source] if action.costs_source else [])]
    for kind, wanted, known in (
        ("source", named, sources),
        ("alert", action.alerts, {alert.id for alert in questionnaire.alerts}),
        ("action", action.requires, ids),
    ):
        for name in wanted:
            if name not in known:
                yield f"no {kind} {name!r}"
    yield from _effect_reasons(questionnaire, action)


def meaning_reasons(questionnaire: Questionnaire, action: Action) -> Iterator[str]:
    """Yield what is wrong in an action whose names are all known."""
    if not action.selling and not action.safety:
        yield "neither 'selling' nor 'safety' says why"
    for key, cost in (("first_year", action.first_year), ("yearly", action.yearly)):
        if cost.low > cost.high:
            yield f"{key}: low is above high"
    for effect in action.effects:
        if not _may_happen(questionnaire, action, effect):
            yield f"the effect on {effect.question_id!r} can never happen"
    for alert in questionnaire.alerts:
        if alert.id in action.alerts:
            yield from _alert_reasons(questionnaire, action, alert)


def prerequisite_reasons(action: Action, actions: Mapping[str, Action]) -> Iterator[str]:
    """Yield what is wrong in what an action asks to be done first."""
    if action.id in action.requires:
        yield "it requires itself"
        return
    seen: set[str] = set()
    ahead = list(action.requires)
    while ahead:
        found = actions.get(ahead.pop())
        if found is None or found.id in seen:
            continue
        seen.add(found.id)
        ahead.extend(found.requires)
    if action.id in seen:
        yield "its prerequisites lead back to it"


def uncovered_questions(
    questionnaire: Questionnaire, actions: Sequence[Action]
) -> Iterator[Question]:
    """Yield the scored questions that no action raises from a choice worth 0."""
    for question in questionnaire.questions:
        if question.weight and not any(
            _may_happen(questionnaire, action, effect, from_zero=True)
            for action in actions
            for effect in action.effects
            if effect.question_id == question.id
        ):
            yield question


def dimensions_without_free(
    questionnaire: Questionnaire, actions: Sequence[Action]
) -> Iterator[tuple[str, str]]:
    """Yield each dimension where a firm that picked every first choice finds nothing free.

    Each comes once, with the values of the first profile for which it is so.
    """
    answers = {q.id: Answer(picks=(q.choices[0].id,)) for q in questionnaire.questions}
    by_id = {action.id: action for action in actions}
    told: set[str] = set()
    free = [action for action in actions if not action.costs_money]
    conditions = [action.when for action in free if action.when is not None]
    for profile in profiles_told_apart(questionnaire, conditions):
        scoring = score(questionnaire, assessed(questionnaire, profile, answers))
        found = {
            action.dimension_id
            for action in free
            if _is_candidate(action, scoring) and _is_free(action, by_id, scoring)
        }
        for figures in scoring.dimensions:
            dimension_id = figures.dimension.id
            if dimension_id not in found | told:
                told.add(dimension_id)
                yield dimension_id, ", ".join(profile.values())


def _effect_reasons(questionnaire: Questionnaire, action: Action) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    for effect in action.effects:
        question = questionnaire.by_id.get(effect.question_id)
        if question is None:
            yield f"no question {effect.question_id!r}"
            continue
        choice = _choice(question, effect.choice_id)
        if choice is None:
            yield f"the question {question.id!r} has no choice {effect.choice_id!r}"
        else:
            yield from _choice_reasons(questionnaire, action, question, choice)
        key = (question.id, "" if question.kind is Kind.SINGLE else effect.choice_id)
        if key in seen:
            yield f"two effects on {question.id!r}"
        seen.add(key)
    known = [questionnaire.by_id.get(effect.question_id) for effect in action.effects]
    if all(question is not None and question.weight == 0 for question in known):
        yield "it raises no scored question"


def _choice_reasons(
    questionnaire: Questionnaire, action: Action, question: Question, choice: Choice
) -> Iterator[str]:
    """A fact may be changed by the action that answers the alert on it, and no other."""
    if choice.exclusive:
        yield f"the effect on {question.id!r} is an exclusive choice"
    elif question.weight and choice.points == 0:
        yield f"the effect on {question.id!r} is worth 0"
    elif question.weight == 0 and not any(
        question.id in questions_tested(alert.when)
        for alert in questionnaire.alerts
        if alert.id in action.alerts
    ):
        yield f"{question.id!r} is a fact that no alert it answers looks at"


def _may_happen(
    questionnaire: Questionnaire, action: Action, effect: Effect, *, from_zero: bool = False
) -> bool:
    """Whether in some world the action is for the firm, the question counts and is raised."""
    question = questionnaire.question(effect.question_id)
    guards = [action.when, question.applies_if, question.asked_if]
    for world in _worlds(questionnaire, guards):
        if _holds(action.when, world) is False or _holds(question.applies_if, world) is False:
            continue
        if _holds(question.asked_if, world) is False and question.otherwise is None:
            continue
        now = world.get(question.id)
        if now is None or (
            _raised(question, now, effect.choice_id) != now
            and not (from_zero and any(question.points_of(pick) for pick in now))
        ):
            return True
    return False


def _alert_reasons(questionnaire: Questionnaire, action: Action, alert: Alert) -> Iterator[str]:
    """Look at every world where the alert holds for a firm that the action is for."""
    met = False
    for world in _worlds(questionnaire, [alert.when, action.when]):
        if not _holds(alert.when, world) or _holds(action.when, world) is False:
            continue
        met = True
        if _holds(alert.when, _after(questionnaire, action, world)):
            yield f"the alert {alert.id!r} may hold after it"
            return
    if not met:
        yield f"the alert {alert.id!r} never holds where the action is proposed"


def _after(questionnaire: Questionnaire, action: Action, world: World) -> World:
    result = dict(world)
    for effect in action.effects:
        if effect.question_id in result:
            question = questionnaire.question(effect.question_id)
            result[question.id] = _raised(question, result[question.id], effect.choice_id)
    return result


def _raised(question: Question, now: frozenset[str], choice_id: str) -> frozenset[str]:
    """Give the picks after an effect: the better choice, one more pick, or the new fact."""
    if question.kind is Kind.MULTIPLE:
        exclusive = {choice.id for choice in question.choices if choice.exclusive}
        return (now - exclusive) | {choice_id}
    if question.weight:
        best = max((*now, choice_id), key=question.points_of)
        return frozenset({best})
    return frozenset({choice_id})


def _worlds(
    questionnaire: Questionnaire, conditions: Sequence[Condition | None]
) -> Iterator[World]:
    values = _values(questionnaire, conditions)
    for picked in itertools.product(*values.values()):
        yield {name: frozenset({pick}) for name, pick in zip(values, picked, strict=True)}


def _values(
    questionnaire: Questionnaire, conditions: Sequence[Condition | None]
) -> dict[str, list[str]]:
    """Give what can be picked for each field and question that ``conditions`` test."""
    values: dict[str, list[str]] = {}
    for leaf in (leaf for part in conditions if part is not None for leaf in tests(part)):
        match leaf:
            case ProfileIs(name, _):
                values[name] = [item.id for item in questionnaire.profile_field(name).options]
            case Picked(name, _):
                values[name] = [item.id for item in questionnaire.question(name).choices]
    return values


def _cases(values: Mapping[str, Sequence[str]]) -> int:
    return math.prod(len(each) for each in values.values())


def _holds(condition: Condition | None, world: World) -> Truth:
    def test(leaf: Test) -> Truth:
        found = world.get(leaf.field if isinstance(leaf, ProfileIs) else leaf.question)
        return None if found is None else bool(found & leaf.values)

    return True if condition is None else evaluate(condition, test)


def _is_candidate(action: Action, scoring: Scoring) -> bool:
    if action.when is not None and scoring.truth(action.when) is not True:
        return False
    return any(
        found.points is not None and found.points < found.question.points_of(effect.choice_id)
        for effect in action.effects
        if (found := scoring.questions.get(effect.question_id)) is not None
    )


def _is_free(action: Action, by_id: Mapping[str, Action], scoring: Scoring) -> bool:
    """Whether neither it nor what must be done first costs money."""
    ahead, seen = [action], {action.id}
    while ahead:
        one = ahead.pop()
        if one.costs_money:
            return False
        first = [by_id[name] for name in one.requires if name in by_id and name not in seen]
        ahead += [found for found in first if not _is_reached(found, scoring)]
        seen.update(found.id for found in first)
    return True


def _is_reached(action: Action, scoring: Scoring) -> bool:
    return all(
        not found.state.counts
        or (found.points or 0.0) >= found.question.points_of(effect.choice_id)
        for effect in action.effects
        if (found := scoring.questions.get(effect.question_id)) is not None
    )


def _choice(question: Question, choice_id: str) -> Choice | None:
    return next((choice for choice in question.choices if choice.id == choice_id), None)
