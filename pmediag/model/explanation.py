"""Where the score comes from, what would raise it, and what would make it sharper.

Chapter "Explanation" of the method.
"""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.questionnaire import Choice, Kind, Question, Questionnaire
from pmediag.model.scoring import CLOSE, STRENGTH, QuestionScore, Scoring, State, reaches

_PLACES = 9
"""Decimals within which two shares are equal, so that questionnaire order settles them."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one scored question brings to the overall score and may still bring, in points."""

    question: Question
    points: float
    brings: float
    may_bring: float


@dataclass(frozen=True, slots=True)
class ToSharpen:
    """A question whose answer would narrow the overall interval by ``width`` points."""

    question: Question
    state: State
    width: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The overall score taken apart.

    ``contributions`` are in questionnaire order and add up to the score; the three other
    lists are ordered by what they bring, may still bring, and hold.
    """

    contributions: tuple[Contribution, ...]
    strengths: tuple[Contribution, ...]
    promising: tuple[Contribution, ...]
    to_sharpen: tuple[ToSharpen, ...]


def explain(questionnaire: Questionnaire, scoring: Scoring) -> Explanation:
    """Take the overall score of ``scoring`` apart."""
    contributions = _contributions(scoring)
    strengths = [c for c in contributions if reaches(c.points, STRENGTH)]
    promising = [c for c in contributions if c.may_bring > CLOSE]
    return Explanation(
        contributions=contributions,
        strengths=tuple(sorted(strengths, key=lambda c: -round(c.brings, _PLACES))),
        promising=tuple(sorted(promising, key=lambda c: -round(c.may_bring, _PLACES))),
        to_sharpen=_to_sharpen(questionnaire, scoring),
    )


def next_choice(found: QuestionScore) -> Choice | None:
    """Give the choice one step above what ``found`` counts as; for a multiple, one to add.

    ``None`` where nothing is scored, or where there is nothing better.
    """
    if not found.is_scored or found.points is None or reaches(found.points, 100):
        return None
    choices = found.question.choices
    if found.question.kind is Kind.MULTIPLE:
        return next(
            (c for c in choices if c.points > 0 and not c.exclusive and c.id not in found.picks),
            None,
        )
    better = [choice for choice in choices if choice.points > found.points]
    return min(better, key=lambda choice: choice.points, default=None)


def _contributions(scoring: Scoring) -> tuple[Contribution, ...]:
    scored = [d for d in scoring.dimensions if d.score is not None]
    result = []
    for figures in scored:
        for question in figures.dimension.questions:
            found = scoring.questions.get(question.id)
            if found is None or not found.is_scored or found.points is None:
                continue
            share = question.weight / figures.weight_scored / len(scored)
            brings, may_bring = share * found.points, share * (100 - found.points)
            result.append(Contribution(question, found.points, brings, may_bring))
    return tuple(result)


def _to_sharpen(questionnaire: Questionnaire, scoring: Scoring) -> tuple[ToSharpen, ...]:
    weights = {d.dimension.id: d.weight for d in scoring.dimensions}
    count = len(scoring.dimensions)

    def width(question: Question) -> float:
        if question.weight == 0:
            return 0.0
        return 100 * question.weight / (weights[question.dimension_id] * count)

    widths = {
        question_id: width(found.question)
        for question_id, found in scoring.questions.items()
        if found.state in {State.UNKNOWN, State.UNANSWERED}
    }
    for found in scoring.questions.values():
        if found.state is State.WAITING:
            for guard in found.question.guards & widths.keys():
                widths[guard] += width(found.question)
    result = [
        ToSharpen(
            questionnaire.question(question_id),
            scoring.questions[question_id].state,
            held,
        )
        for question_id, held in widths.items()
        if held > 0
    ]
    return tuple(sorted(result, key=lambda item: -round(item.width, _PLACES)))
