"""What actions raise: their effects on the answers, the projected score, the gain.

Chapter "Actions, priorities, plan" of the method. The states of questions are held as today:
an action opens and closes nothing, and an unknown answer calls for a check, not for an action.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from pmediag.model.actions import Action, Effect
from pmediag.model.plan import Gain
from pmediag.model.questionnaire import Kind, Questionnaire
from pmediag.model.scoring import CLOSE, QuestionScore, Scoring, figures, points_of, reaches


def after(found: QuestionScore, choices: Collection[str]) -> QuestionScore:
    """Give what an answered or implied question counts as once it reaches ``choices``.

    A single takes the best of them where it is above today's; a multiple drops exclusive
    choices and adds them, never under today's points. Any other question stays as it is.
    """
    if found.points is None:
        return found
    question = found.question
    if question.kind is Kind.SINGLE:
        better = [c for c in question.choices if c.id in choices and c.points > found.points]
        best = max(better, key=lambda choice: choice.points, default=None)
        return replace(found, picks=(best.id,), points=best.points) if best else found
    added = [c for c in question.choices if c.id in choices and not c.exclusive]
    if all(choice.id in found.picks for choice in added):
        return found
    picks = tuple(
        choice.id
        for choice in question.choices
        if not choice.exclusive and (choice.id in found.picks or choice in added)
    )
    return replace(found, picks=picks, points=max(found.points, points_of(question, picks)))


def project(questionnaire: Questionnaire, today: Scoring, actions: Iterable[Action]) -> Scoring:
    """Give the scoring with all the effects of ``actions``; overlaps count once."""
    questions = dict(today.questions)
    for question_id, choices in _reached_by(actions).items():
        if question_id in questions:
            questions[question_id] = after(questions[question_id], choices)
    return figures(questionnaire, today.path, today.profile, questions)


def gain(today: Scoring, projected: Scoring, importance: Mapping[str, int]) -> Gain:
    """Give what ``projected`` brings over ``today``; ``importance`` is 0 to 3 by dimension id."""
    if today.score is None or projected.score is None:
        return Gain(0.0, 0.0)
    parts = shares(today, importance)
    for_you = sum(
        parts[new.dimension.id] * (new.score - old.score)
        for old, new in zip(today.dimensions, projected.dimensions, strict=True)
        if old.score is not None and new.score is not None
    )
    return Gain(projected.score - today.score, for_you)


def shares(today: Scoring, importance: Mapping[str, int]) -> dict[str, float]:
    """Give what a point of each dimension with a score is worth in the gain for you."""
    scored = [d.dimension.id for d in today.dimensions if d.score is not None]
    weights = {name: 1 + importance.get(name, 0) / 3 for name in scored}
    whole = sum(weights.values())
    return {name: weight / whole for name, weight in weights.items()}


def raises(scoring: Scoring, action: Action) -> bool:
    """Whether ``action`` raises a scored question, answered or implied."""
    for question_id, choices in _reached_by([action]).items():
        found = scoring.questions.get(question_id)
        if found is None or not found.is_scored or found.points is None:
            continue
        points = after(found, choices).points
        if points is not None and points > found.points + CLOSE:
            return True
    return False


def is_reached(scoring: Scoring, effect: Effect) -> bool:
    """Whether an effect is there already, or falls on a closed or not applicable question."""
    found = scoring.questions.get(effect.question_id)
    if found is None:
        return False
    if not found.state.counts:
        return True
    if found.points is None:
        return False
    if found.question.kind is Kind.MULTIPLE:
        return effect.choice_id in found.picks
    return reaches(found.points, found.question.points_of(effect.choice_id))


def _reached_by(actions: Iterable[Action]) -> Mapping[str, set[str]]:
    choices: defaultdict[str, set[str]] = defaultdict(set)
    for action in actions:
        for effect in action.effects:
            choices[effect.question_id].add(effect.choice_id)
    return choices
