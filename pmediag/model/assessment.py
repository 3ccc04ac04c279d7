"""The assessment: one respondent's answers on one day to one version of one questionnaire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Kind, Question, Questionnaire


class AnswerError(ValueError):
    """An answer that its question does not allow; the message is for developers."""


class Mark(StrEnum):
    """What stands in place of a choice."""

    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Evidence(StrEnum):
    """How far an answer was verified; never changes a score."""

    DECLARED = "declared"
    SEEN = "seen"
    DOCUMENT = "document"


class PathKind(StrEnum):
    """Which questions are on the way."""

    EXPRESS = "express"
    COMPLETE = "complete"
    DIMENSION = "dimension"


class Mode(StrEnum):
    """In which setting the answers were given."""

    ALONE = "alone"
    ACCOMPANIED = "accompanied"
    TRAINING = "training"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Path:
    """A path through the questionnaire; ``dimension_id`` only for one dimension."""

    kind: PathKind
    dimension_id: str | None = None

    def __post_init__(self) -> None:
        if (self.kind is PathKind.DIMENSION) != (self.dimension_id is not None):
            raise ValueError("a dimension goes with the path of one dimension, and with no other")


EXPRESS = Path(PathKind.EXPRESS)
COMPLETE = Path(PathKind.COMPLETE)


@dataclass(frozen=True, slots=True)
class Answer:
    """The choices picked, or a mark; neither yet is an unanswered question.

    ``note``, ``evidence`` and ``to_review`` never change a score.
    """

    picks: tuple[str, ...] = ()
    mark: Mark | None = None
    note: str = ""
    evidence: Evidence | None = None
    to_review: bool = False

    @property
    def is_given(self) -> bool:
        """Whether a choice or a mark stands."""
        return bool(self.picks) or self.mark is not None

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return self == Answer()


@dataclass(frozen=True, slots=True)
class Assessment:
    """One diagnosis.

    ``profile`` is the organisation's as it stood for these answers, so that a later change
    of the firm leaves past figures alone. ``importance`` is 0 to 3 by dimension id.
    ``position`` is the question last looked at. ``renews`` is the id of the earlier
    assessment whose answers are shown beside the questions. Times are aware.
    """

    id: str
    organisation_id: str
    questionnaire_id: str
    questionnaire_version: str
    path: Path
    mode: Mode
    started_at: datetime
    profile: Profile = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    importance: Mapping[str, int] = field(default_factory=dict)
    completed_at: datetime | None = None
    position: str | None = None
    renews: str | None = None

    @property
    def day(self) -> date:
        """The day it goes by: of its completion, else of its start."""
        return (self.completed_at or self.started_at).date()


def questions_on(questionnaire: Questionnaire, path: Path) -> tuple[Question, ...]:
    """Give the questions of ``path``, in questionnaire order.

    One dimension brings the questions that its guards test, and theirs in turn.
    """
    if path.kind is PathKind.COMPLETE:
        return questionnaire.questions
    if path.kind is PathKind.EXPRESS:
        return tuple(question for question in questionnaire.questions if question.express)
    assert path.dimension_id is not None
    wanted = {question.id for question in questionnaire.dimension(path.dimension_id).questions}
    # Guards look backwards only, so one pass from the end finds them all.
    for question in reversed(questionnaire.questions):
        if question.id in wanted:
            wanted |= question.guards
    return tuple(question for question in questionnaire.questions if question.id in wanted)


def check_answer(question: Question, answer: Answer) -> None:
    """Refuse an answer that ``question`` does not allow.

    Raises:
        AnswerError: an unknown choice, the same one twice, two choices of a single, an
            exclusive choice beside others, choices beside a mark, or "not applicable"
            where the question always applies.
    """
    known = {choice.id: choice for choice in question.choices}
    for pick in answer.picks:
        if pick not in known:
            raise AnswerError(f"{question.id}: no choice {pick!r}")
    if len(set(answer.picks)) != len(answer.picks):
        raise AnswerError(f"{question.id}: a choice stands twice")
    if answer.picks and answer.mark is not None:
        raise AnswerError(f"{question.id}: choices beside {answer.mark.value}")
    if question.kind is Kind.SINGLE and len(answer.picks) > 1:
        raise AnswerError(f"{question.id}: one choice only")
    if len(answer.picks) > 1 and any(known[pick].exclusive for pick in answer.picks):
        raise AnswerError(f"{question.id}: an exclusive choice beside others")
    if answer.mark is Mark.NOT_APPLICABLE and not question.may_not_apply:
        raise AnswerError(f"{question.id}: always applies")


def check_profile(questionnaire: Questionnaire, profile: Profile) -> None:
    """Refuse a profile with a field or a value that the questionnaire does not have.

    Raises:
        AnswerError: the first such field or value.
    """
    fields = {profile_field.id: profile_field for profile_field in questionnaire.profile}
    for field_id, value in profile.items():
        if field_id not in fields or fields[field_id].option(value) is None:
            raise AnswerError(f"profile: no {field_id!r} = {value!r}")


def check_assessment(questionnaire: Questionnaire, assessment: Assessment) -> None:
    """Refuse an assessment that says anything ``questionnaire`` does not allow.

    Raises:
        AnswerError: the first thing found, with the id it stands under.
    """
    check_profile(questionnaire, assessment.profile)
    for question_id, answer in assessment.answers.items():
        question = questionnaire.by_id.get(question_id)
        if question is None:
            raise AnswerError(f"no question {question_id!r}")
        check_answer(question, answer)
    dimensions = {dimension.id for dimension in questionnaire.dimensions}
    named = [*assessment.importance, assessment.path.dimension_id]
    for dimension_id in named:
        if dimension_id is not None and dimension_id not in dimensions:
            raise AnswerError(f"no dimension {dimension_id!r}")
