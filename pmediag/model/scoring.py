"""States, points, scores and intervals: chapters "Conditions" and "Score" of the method.

Nothing is rounded here. Sums run in questionnaire order, so that the same answers always
give the same figures to the last bit, whatever the order they were given in.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pmediag.model.assessment import Answer, Assessment, Mark, Path, questions_on
from pmediag.model.conditions import Condition, Picked, ProfileIs, Test, Truth, evaluate
from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Dimension, Kind, Question, Questionnaire

CLOSE = 1e-9
"""A value this close to a cut or to an integer is that cut or that integer."""

HALF = 0.5
"""The coverage from which a score is shown as a figure."""


STRENGTH = 75.0
"""Points from which an answer, or a dimension, is a strength."""


class State(StrEnum):
    """What became of a question (table of the method, in its order)."""

    CLOSED = "closed"
    IMPLIED = "implied"
    WAITING = "waiting"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"
    UNANSWERED = "unanswered"
    ANSWERED = "answered"

    @property
    def counts(self) -> bool:
        """Whether a question in this state is in A, the questions that count."""
        return self not in {State.CLOSED, State.NOT_APPLICABLE}

    @property
    def is_asked(self) -> bool:
        """Whether a question in this state is put to the respondent."""
        return self not in {State.CLOSED, State.IMPLIED, State.WAITING}


@dataclass(frozen=True, slots=True)
class QuestionScore:
    """One question of the path: its state, what it counts as, and its points if it has any."""

    question: Question
    state: State
    picks: tuple[str, ...]
    points: float | None

    @property
    def counts(self) -> bool:
        """Whether it is in A: it counts, and is more than a fact."""
        return self.question.weight > 0 and self.state.counts

    @property
    def is_scored(self) -> bool:
        """Whether it is in K: its points enter the score."""
        return self.question.weight > 0 and self.points is not None


@dataclass(frozen=True, slots=True)
class DimensionScore:
    """The figures of one dimension with at least one applicable question.

    ``score`` is ``None`` when nothing is scored yet. Weights are sums of question weights:
    over A, over K, and over the questions answered "not applicable".
    """

    dimension: Dimension
    score: float | None
    low: float
    high: float
    coverage: float
    weight: int
    weight_scored: int
    weight_not_applicable: int

    @property
    def is_shown(self) -> bool:
        """Whether there are enough answers for a figure of its own."""
        return self.score is not None and reaches(self.coverage, HALF)

    @property
    def is_little_concerned(self) -> bool:
        """Whether more than a third of its weight was found not applicable."""
        whole = self.weight + self.weight_not_applicable
        return 3 * self.weight_not_applicable > whole


@dataclass(frozen=True, slots=True)
class Overall:
    """The figure that a result leads with, in points; its ends are None where nothing applies."""

    score: float | None
    low: float | None
    high: float | None
    is_shown: bool

    @property
    def is_exact(self) -> bool:
        """Whether nothing is left to be known."""
        return self.low is not None and self.high is not None and self.high - self.low <= CLOSE


@dataclass(frozen=True, slots=True)
class Scoring:
    """All the figures of one assessment.

    ``score``, ``low``, ``high`` and ``coverage`` are ``None`` when no dimension has an
    applicable question; ``score`` alone when nothing is scored yet.
    """

    path: Path
    profile: Profile
    questions: Mapping[str, QuestionScore]
    dimensions: tuple[DimensionScore, ...]
    score: float | None
    low: float | None
    high: float | None
    coverage: float | None

    @property
    def is_shown(self) -> bool:
        """Whether there are enough answers for an overall figure."""
        return self.score is not None and reaches(self.coverage or 0.0, HALF)

    @property
    def overall(self) -> Overall:
        """The figure of the firm, or of the one dimension that was asked for."""
        if self.path.dimension_id is None:
            return Overall(self.score, self.low, self.high, self.is_shown)
        found = self.dimension(self.path.dimension_id)
        if found is None:
            return Overall(None, None, None, is_shown=False)
        return Overall(found.score, found.low, found.high, found.is_shown)

    def dimension(self, dimension_id: str) -> DimensionScore | None:
        """Give one dimension's figures, ``None`` where it is left out."""
        return next((d for d in self.dimensions if d.dimension.id == dimension_id), None)

    def truth(self, condition: Condition) -> Truth:
        """Give the truth of ``condition`` on these answers and this profile."""
        return evaluate(condition, self.test)

    def test(self, leaf: Test) -> Truth:
        """Give the truth of one test on the profile or on a question."""
        return _test(leaf, self.profile, self.questions)


def reaches(value: float, cut: float) -> bool:
    """Whether ``value`` is at ``cut`` or above; a cut belongs to what lies above it."""
    return value >= cut - CLOSE


def shown_score(value: float) -> int:
    """Give a score as shown: rounded half up, without decimals.

    The half is the cut of this rounding, so the tolerance of cuts holds for it too.
    """
    return math.floor(_snapped(value + 0.5))


def shown_low(value: float) -> int:
    """Give the low end of an interval as shown: floored."""
    return math.floor(_snapped(value))


def shown_high(value: float) -> int:
    """Give the high end of an interval as shown: raised."""
    return math.ceil(_snapped(value))


def score(questionnaire: Questionnaire, assessment: Assessment) -> Scoring:
    """Score one assessment against the version of the questionnaire it was made with.

    Answers to questions that are not asked, or not on the path, take no part.
    """
    questions = _question_scores(questionnaire, assessment)
    return figures(questionnaire, assessment.path, assessment.profile, questions)


def figures(
    questionnaire: Questionnaire,
    path: Path,
    profile: Profile,
    questions: Mapping[str, QuestionScore],
) -> Scoring:
    """Give the figures of ``questions``, whose states and points are settled."""
    dimensions = tuple(
        found
        for dimension in questionnaire.dimensions
        if (found := _dimension_score(dimension, questions)) is not None
    )
    scores = [d.score for d in dimensions if d.score is not None]
    count = len(dimensions)
    return Scoring(
        path=path,
        profile=profile,
        questions=questions,
        dimensions=dimensions,
        score=sum(scores) / len(scores) if scores else None,
        low=sum(d.low for d in dimensions) / count if count else None,
        high=sum(d.high for d in dimensions) / count if count else None,
        coverage=sum(d.coverage for d in dimensions) / count if count else None,
    )


def points_of(question: Question, picks: tuple[str, ...]) -> float:
    """Give the points of ``picks``: the choice's, or for a multiple the sum, at most 100."""
    if question.kind is Kind.SINGLE:
        return question.points_of(picks[0])
    picked = frozenset(picks)
    return min(100.0, sum(choice.points for choice in question.choices if choice.id in picked))


def _snapped(value: float) -> float:
    """Give the integer that ``value`` is within 1e-9 of, else ``value``."""
    nearest = round(value)
    return float(nearest) if abs(value - nearest) <= CLOSE else value


def _question_scores(
    questionnaire: Questionnaire, assessment: Assessment
) -> dict[str, QuestionScore]:
    """Walk the path once: a condition refers to earlier questions only."""
    result: dict[str, QuestionScore] = {}

    def test(leaf: Test) -> Truth:
        return _test(leaf, assessment.profile, result)

    for question in questions_on(questionnaire, assessment.path):
        applies = True if question.applies_if is None else evaluate(question.applies_if, test)
        asked = True if question.asked_if is None else evaluate(question.asked_if, test)
        answer = assessment.answers.get(question.id)
        state, picks = _state(question, applies, asked, answer)
        points = points_of(question, picks) if picks else None
        result[question.id] = QuestionScore(question, state, picks, points)
    return result


def _state(
    question: Question, applies: Truth, asked: Truth, answer: Answer | None
) -> tuple[State, tuple[str, ...]]:
    """Give the state of one question and the choices it counts as."""
    implied = asked is False and question.otherwise is not None
    if applies is False or (asked is False and not implied):
        return State.CLOSED, ()
    if applies is True and implied:
        assert question.otherwise is not None
        return State.IMPLIED, (question.otherwise,)
    if applies is None or asked is None:
        return State.WAITING, ()
    if answer is None or not answer.is_given:
        return State.UNANSWERED, ()
    if answer.mark is Mark.NOT_APPLICABLE:
        return State.NOT_APPLICABLE, ()
    if answer.mark is Mark.UNKNOWN:
        return State.UNKNOWN, ()
    return State.ANSWERED, answer.picks


def _test(leaf: Test, profile: Profile, questions: Mapping[str, QuestionScore]) -> Truth:
    match leaf:
        case ProfileIs(field, values):
            value = profile.get(field)
            return None if value is None else value in values
        case Picked(question, values):
            found = questions.get(question)
            if found is None:
                return None
            if found.picks:
                return any(pick in values for pick in found.picks)
            return None if found.state.counts else False


def _dimension_score(
    dimension: Dimension, questions: Mapping[str, QuestionScore]
) -> DimensionScore | None:
    weight = weight_scored = weight_not_applicable = 0
    known = 0.0
    for question in dimension.questions:
        found = questions.get(question.id)
        if found is None or question.weight == 0:
            continue
        if found.state is State.NOT_APPLICABLE:
            weight_not_applicable += question.weight
        elif found.counts:
            weight += question.weight
            if found.points is not None:
                weight_scored += question.weight
                known += question.weight * found.points
    if weight == 0:
        return None
    return DimensionScore(
        dimension=dimension,
        score=known / weight_scored if weight_scored else None,
        low=known / weight,
        high=(known + (weight - weight_scored) * 100) / weight,
        coverage=weight_scored / weight,
        weight=weight,
        weight_scored=weight_scored,
        weight_not_applicable=weight_not_applicable,
    )
