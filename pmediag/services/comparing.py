"""Two diagnoses of one firm side by side, and all of them one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pmediag.errors import UserFacingError
from pmediag.model import timeline
from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.organisation import Organisation
from pmediag.model.progress import (
    Progress,
    common_questions,
    comparability,
    compare,
    real_parts,
)
from pmediag.model.questionnaire import Comparability, Dimension, Question
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore, QuestionScore
from pmediag.model.shown import shown_change
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.charts import shown_dimensions


@dataclass(frozen=True, slots=True)
class DimensionChange:
    """The figures of one dimension on both days, ``None`` where it was not spoken of."""

    dimension: Dimension
    earlier: DimensionScore | None
    later: DimensionScore | None

    @property
    def change(self) -> int | None:
        """The difference in points as shown, ``None`` where one day shows no score."""
        before, after = (
            figures.score if figures is not None and figures.is_shown else None
            for figures in (self.earlier, self.later)
        )
        return shown_change(before, after)


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question on both days, ``None`` on a day when it was not on the path.

    ``part`` is what it adds to the real change, in points of the score; ``None`` for a
    question that is scored on one day only.
    """

    question: Question
    earlier: QuestionScore | None
    later: QuestionScore | None
    part: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two results of one firm, the earlier first, and how its score moved.

    ``progress`` is ``None`` where there is no overall change to tell: one of them is about one
    dimension or shows no score, or they have no question in common.
    """

    organisation: Organisation
    earlier: Result
    later: Result
    earlier_day: date
    later_day: date
    progress: Progress | None

    @property
    def comparability(self) -> Comparability:
        """What the two questionnaires say of each other."""
        return comparability(self.later.questionnaire, self.earlier.questionnaire)

    @property
    def is_indicative(self) -> bool:
        """Whether one of them took the express path."""
        kinds = {result.assessment.path.kind for result in (self.earlier, self.later)}
        return PathKind.EXPRESS in kinds

    @property
    def dimensions(self) -> tuple[DimensionChange, ...]:
        """The dimensions that either speaks of, in the order of the later questionnaire."""
        before = {found.dimension.id: found for found in shown_dimensions(self.earlier)}
        after = {found.dimension.id: found for found in shown_dimensions(self.later)}
        known = {
            dimension.id: dimension
            for result in (self.earlier, self.later)
            for dimension in result.questionnaire.dimensions
        }
        order = [dimension.id for dimension in self.later.questionnaire.dimensions]
        return tuple(
            DimensionChange(known[name], before.get(name), after.get(name))
            for name in dict.fromkeys([*order, *known])
            if name in before or name in after
        )

    @property
    def moved(self) -> tuple[QuestionChange, ...]:
        """The common questions whose points changed, what weighs most first."""
        common = self._common()
        parts = real_parts(
            common, self.earlier.scoring, self.later.scoring, self.later.questionnaire
        )
        found = [
            QuestionChange(
                question,
                self.earlier.scoring.questions[question.id],
                self.later.scoring.questions[question.id],
                parts[question.id],
            )
            for question in common
            if parts[question.id]
        ]
        return tuple(sorted(found, key=lambda change: -abs(change.part or 0.0)))

    @property
    def came(self) -> tuple[QuestionChange, ...]:
        """What counts in the later score and has nothing to be measured against."""
        return self._alone(self.later)

    @property
    def went(self) -> tuple[QuestionChange, ...]:
        """What counted in the earlier score and does not any more."""
        return self._alone(self.earlier)

    def _alone(self, result: Result) -> tuple[QuestionChange, ...]:
        common = {question.id for question in self._common()}
        covered = {found.dimension.id for found in shown_dimensions(result)}
        return tuple(
            QuestionChange(
                found.question,
                self.earlier.scoring.questions.get(found.question.id),
                self.later.scoring.questions.get(found.question.id),
            )
            for found in result.scoring.questions.values()
            if found.is_scored
            and found.question.dimension_id in covered
            and found.question.id not in common
        )

    def _common(self) -> tuple[Question, ...]:
        """Give the questions that both count, in the dimensions that both speak of."""
        covered = {found.dimension.id for found in shown_dimensions(self.earlier)}
        covered &= {found.dimension.id for found in shown_dimensions(self.later)}
        return tuple(
            question
            for question in common_questions(
                self.earlier.scoring,
                self.earlier.questionnaire,
                self.later.scoring,
                self.later.questionnaire,
            )
            if question.dimension_id in covered
        )


def comparison(assessments: Assessments, earlier_id: str, later_id: str) -> Comparison:
    """Compare two completed diagnoses of one firm.

    Raises:
        UserFacingError: one of them, or its questionnaire, is not here.
        ValueError: they are of two firms.
    """
    earlier, later = assessments.result(earlier_id), assessments.result(later_id)
    if earlier.assessment.organisation_id != later.assessment.organisation_id:
        raise ValueError("two firms are not compared")
    return Comparison(
        organisation=assessments.organisation_of(later_id),
        earlier=earlier,
        later=later,
        earlier_day=earlier.assessment.day,
        later_day=later.assessment.day,
        progress=_progress(earlier, later),
    )


def steps(
    summaries: Iterable[AssessmentSummary], catalogue: Catalogue
) -> tuple[timeline.Step, ...]:
    """Give the completed diagnoses of one firm, the last one first, each beside the one before.

    Two versions of which one is not at hand count as broken: nothing is known of them.
    """
    known: dict[tuple[str, ...], Comparability] = {}

    def compared(one: AssessmentSummary, other: AssessmentSummary) -> Comparability:
        versions = _version(one), _version(other)
        if versions[0] == versions[1]:
            return Comparability.COMPARABLE
        key = (*versions[0], *versions[1])
        if key not in known:
            try:
                found = [catalogue.get(*version) for version in versions]
                known[key] = comparability(*found)
            except UserFacingError:
                known[key] = Comparability.BROKEN
        return known[key]

    return timeline.steps(summaries, compared)


def _progress(earlier: Result, later: Result) -> Progress | None:
    results = earlier, later
    if any(result.assessment.path.kind is PathKind.DIMENSION for result in results):
        return None
    if not all(result.scoring.is_shown for result in results):
        return None
    return compare(earlier.scoring, earlier.questionnaire, later.scoring, later.questionnaire)


def _version(summary: AssessmentSummary) -> tuple[str, str]:
    return summary.questionnaire_id, summary.questionnaire_version
