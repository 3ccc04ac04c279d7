"""What changed between two assessments of one organisation, and why (chapter "Progress")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmediag.model.questionnaire import Comparability, Question, Questionnaire, is_earlier
from pmediag.model.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Progress:
    """The change of the overall score, split exactly in three, in points.

    ``real`` comes from other answers, ``questionnaire`` from other points and weights,
    ``came_or_went`` from questions that are scored on one side only. Only ``real`` is
    known where the versions are ``broken``: the other two are ``None``, and so is
    ``change``.
    """

    comparability: Comparability
    common: tuple[str, ...]
    change: float | None
    real: float
    questionnaire: float | None
    came_or_went: float | None


def comparability(one: Questionnaire, other: Questionnaire) -> Comparability:
    """Give what the newer version says of the older one; silence is a break.

    Which of them was answered first does not matter.
    """
    if one.id != other.id:
        return Comparability.BROKEN
    if one.version == other.version:
        return Comparability.COMPARABLE
    newer, older = (other, one) if is_earlier(one.version, other.version) else (one, other)
    return next(
        (entry.comparability for entry in newer.changelog if entry.version == older.version),
        Comparability.BROKEN,
    )


def compare(
    earlier: Scoring,
    earlier_questionnaire: Questionnaire,
    later: Scoring,
    later_questionnaire: Questionnaire,
) -> Progress | None:
    """Split the change of the overall score from ``earlier`` to ``later``.

    Returns:
        ``None`` when nothing is common or when one of them has no score.
    """
    common = common_questions(earlier, earlier_questionnaire, later, later_questionnaire)
    if not common or earlier.score is None or later.score is None:
        return None
    later_now = _mean(later_questionnaire, common, later)
    earlier_now = _mean(later_questionnaire, common, earlier)
    earlier_then = _mean(earlier_questionnaire, common, earlier)
    real = later_now - earlier_now
    own = earlier_now - earlier_then
    change = later.score - earlier.score
    says = comparability(later_questionnaire, earlier_questionnaire)
    broken = says is Comparability.BROKEN
    return Progress(
        comparability=says,
        common=tuple(question.id for question in common),
        change=None if broken else change,
        real=real,
        questionnaire=None if broken else own,
        came_or_went=None if broken else change - real - own,
    )


def common_questions(
    earlier: Scoring,
    earlier_questionnaire: Questionnaire,
    later: Scoring,
    later_questionnaire: Questionnaire,
) -> tuple[Question, ...]:
    """Give C: scored in both, of the same kind, with the same set of (choice, points).

    They are those of the later questionnaire, in its order.
    """
    result = []
    for question in later_questionnaire.questions:
        before = earlier_questionnaire.by_id.get(question.id)
        if (
            before is not None
            and _is_scored(earlier, question.id)
            and _is_scored(later, question.id)
            and before.kind is question.kind
            and _scale(before) == _scale(question)
        ):
            result.append(question)
    return tuple(result)


def real_parts(
    common: tuple[Question, ...], earlier: Scoring, later: Scoring, version: Questionnaire
) -> dict[str, float]:
    """Give what each common question adds to the real change, in points of the score.

    The parts add up to it: a question weighs in its dimension as ``version`` says, and the
    dimensions weigh the same.
    """
    ids = {question.id for question in common}
    inside = [[q for q in dimension.questions if q.id in ids] for dimension in version.dimensions]
    counted = [questions for questions in inside if questions]
    parts = {}
    for questions in counted:
        weight = sum(question.weight for question in questions) * len(counted)
        for question in questions:
            before = earlier.questions[question.id].points or 0.0
            after = later.questions[question.id].points or 0.0
            parts[question.id] = question.weight * (after - before) / weight
    return parts


def _is_scored(scoring: Scoring, question_id: str) -> bool:
    found = scoring.questions.get(question_id)
    return found is not None and found.is_scored


def _scale(question: Question) -> frozenset[tuple[str, float]]:
    return frozenset((choice.id, choice.points) for choice in question.choices)


def _mean(version: Questionnaire, common: tuple[Question, ...], scoring: Scoring) -> float:
    """Give S(X, V): the mean over the dimensions of V of X's weighted means over C."""
    points: Mapping[str, float] = {
        question.id: found.points
        for question in common
        if (found := scoring.questions[question.id]).points is not None
    }
    means = []
    for dimension in version.dimensions:
        inside = [question for question in dimension.questions if question.id in points]
        if inside:
            weight = sum(question.weight for question in inside)
            means.append(sum(q.weight * points[q.id] for q in inside) / weight)
    return sum(means) / len(means)
