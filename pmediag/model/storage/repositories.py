"""Repositories: the model's dataclasses in, the model's dataclasses out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import Answer, Assessment, Evidence, Mark, Mode, Path, PathKind
from pmediag.model.history import AssessmentSummary, FrozenResult
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.record import canonical
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.rows import AnswerRow, AssessmentRow, FrozenResultRow, OrganisationRow
from pmediag.model.storage.seals import NOTHING, combined, result_digest
from pmediag.model.storage.sessions import SealingSession
from pmediag.model.told import Told, told_of


class OrganisationRepository:
    """The organisations of one database, within one unit of work."""

    def __init__(self, session: SealingSession) -> None:
        self._session = session

    def add(self, organisation: Organisation) -> None:
        """Keep a new organisation."""
        self._session.add(
            OrganisationRow(
                id=organisation.id,
                name=organisation.name,
                profile=canonical(dict(organisation.profile)),
                sequence=self._session.next_number(),
            )
        )
        self._session.flush()

    def update(self, organisation: Organisation) -> None:
        """Change the name and profile of an organisation; past assessments keep theirs.

        Raises:
            LookupError: there is none with this id.
        """
        row = self._session.find(OrganisationRow, organisation.id)
        if row is None:
            raise LookupError(organisation.id)
        row.name = organisation.name
        row.profile = canonical(dict(organisation.profile))
        self._session.flush()

    def get(self, organisation_id: str) -> Organisation | None:
        """Give one organisation."""
        row = self._session.find(OrganisationRow, organisation_id)
        return None if row is None else _organisation(row)

    def all(self) -> tuple[Organisation, ...]:
        """Give every organisation, in the order they were added."""
        rows = sorted(self._session.every(OrganisationRow), key=lambda row: row.sequence)
        return tuple(_organisation(row) for row in rows)


class AssessmentRepository:
    """The assessments of one database, within one unit of work.

    Whatever changes one raises UserFacingError(ASSESSMENT_UNKNOWN) when there is none
    with this id, and ValueError when it is completed: a completed one never changes.
    """

    def __init__(self, session: SealingSession) -> None:
        self._session = session

    def add(self, assessment: Assessment, at: datetime | None = None) -> None:
        """Keep a new assessment with its answers.

        Args:
            assessment: May be completed; its frozen result then follows by `complete`.
            at: When the answers were saved; the completion or the start if left out.
        """
        at = at or assessment.completed_at or assessment.started_at
        row = AssessmentRow(
            id=assessment.id,
            organisation_id=assessment.organisation_id,
            questionnaire_id=assessment.questionnaire_id,
            questionnaire_version=assessment.questionnaire_version,
            path_kind=assessment.path.kind.value,
            path_dimension=assessment.path.dimension_id,
            mode=assessment.mode.value,
            profile=canonical(dict(assessment.profile)),
            importance=canonical(dict(assessment.importance)),
            position=assessment.position,
            started_at=_text_of(assessment.started_at),
            updated_at=_text_of(at),
            completed_at=assessment.completed_at and _text_of(assessment.completed_at),
            sequence=self._session.next_number(),
            answered=0,
            answers_root=NOTHING,
        )
        self._session.add(row)
        self._session.flush()
        for question_id, answer in assessment.answers.items():
            self._write(row, question_id, answer, at)
        self._session.flush()

    def get(self, assessment_id: str) -> Assessment | None:
        """Give one assessment, its answers in the order they were saved."""
        row = self._session.find(AssessmentRow, assessment_id)
        return None if row is None else self._assessment(row)

    def summaries(self) -> tuple[AssessmentSummary, ...]:
        """Give a line for each assessment, the one changed last first."""
        names = {row.id: row.name for row in self._session.every(OrganisationRow)}
        told = {
            row.assessment_id: told_of(json.loads(row.record))
            for row in self._session.every(FrozenResultRow)
        }
        rows = sorted(self._session.every(AssessmentRow), key=lambda row: -row.sequence)
        return tuple(
            _summary(row, names[row.organisation_id], told.get(row.id, Told())) for row in rows
        )

    def save_answer(
        self, assessment_id: str, question_id: str, answer: Answer, at: datetime
    ) -> None:
        """Keep one answer; a blank one takes the answer away, the same one changes nothing."""
        self._write(self._open(assessment_id), question_id, answer, at)
        self._session.flush()

    def save_position(self, assessment_id: str, position: str | None) -> None:
        """Keep which question was last looked at; the order of assessments stays."""
        self._open(assessment_id).position = position
        self._session.flush()

    def save_importance(self, assessment_id: str, importance: Mapping[str, int]) -> None:
        """Keep how much each dimension matters."""
        row = self._open(assessment_id)
        row.importance = canonical(dict(importance))
        row.sequence = self._session.next_number()
        self._session.flush()

    def save_profile(self, assessment_id: str, profile: Profile) -> None:
        """Keep the profile that these answers are given with."""
        row = self._open(assessment_id)
        row.profile = canonical(dict(profile))
        row.sequence = self._session.next_number()
        self._session.flush()

    def save_path(self, assessment_id: str, path: Path) -> None:
        """Keep the path, when it becomes a larger one."""
        row = self._open(assessment_id)
        row.path_kind, row.path_dimension = path.kind.value, path.dimension_id
        row.sequence = self._session.next_number()
        self._session.flush()

    def complete(self, assessment_id: str, result: FrozenResult) -> None:
        """Close an assessment with what the user was told.

        Args:
            assessment_id: Of one without a frozen result.
            result: From `seals.frozen_result`, on this assessment as it is stored.

        Raises:
            ValueError: the result is not that of this assessment as stored.
        """
        row = self._found(assessment_id)
        if row.result_seal is not None:
            raise ValueError(f"{assessment_id} has a result already")
        if result.assessment_id != assessment_id or result.digest != result_digest(
            self._assessment(row), result.record
        ):
            raise ValueError(f"the result is not that of {assessment_id} as stored")
        completed_at = _text_of(result.completed_at)
        row.completed_at = completed_at
        row.sequence = self._session.next_number()
        self._session.add(
            FrozenResultRow(
                assessment_id=assessment_id,
                completed_at=completed_at,
                record=canonical(result.record),
                digest=result.digest,
            )
        )
        self._session.flush()

    def frozen(self, assessment_id: str) -> FrozenResult | None:
        """Give what was frozen at completion, checked against the answers as stored.

        ``record`` comes back as JSON gives it: lists for tuples.
        """
        owner = self._session.find(AssessmentRow, assessment_id)
        row = self._session.get(FrozenResultRow, assessment_id)
        if (row and row.seal) != (owner and owner.result_seal):
            raise BrokenSealError(f"frozen_results: not that of {assessment_id}")
        if row is None or owner is None:
            return None
        record = json.loads(row.record)
        if result_digest(self._assessment(owner), record) != row.digest:
            raise BrokenSealError(f"frozen_results: {assessment_id} has other answers")
        return FrozenResult(assessment_id, _time_of(row.completed_at), record, row.digest)

    def _found(self, assessment_id: str) -> AssessmentRow:
        row = self._session.find(AssessmentRow, assessment_id)
        if row is None:
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
        return row

    def _open(self, assessment_id: str) -> AssessmentRow:
        row = self._found(assessment_id)
        if row.completed_at is not None:
            raise ValueError(f"{assessment_id} is completed")
        return row

    def _write(self, owner: AssessmentRow, question_id: str, answer: Answer, at: datetime) -> None:
        row = self._session.get(AnswerRow, (owner.id, question_id))
        held = Answer() if row is None else _answer(row)
        if answer == held:
            return
        number = self._session.next_number()
        owner.sequence = number
        owner.updated_at = _text_of(at)
        owner.answered += answer.is_given - held.is_given
        if answer.is_blank:
            self._session.delete(row)
            return
        if row is None:
            row = AnswerRow(assessment_id=owner.id, question_id=question_id)
            self._session.add(row)
        row.picks = canonical(answer.picks)
        row.mark = answer.mark and answer.mark.value
        row.note = answer.note
        row.evidence = answer.evidence and answer.evidence.value
        row.to_review = int(answer.to_review)
        row.sequence = number
        row.saved_at = _text_of(at)

    def _assessment(self, row: AssessmentRow) -> Assessment:
        answers = self._session.scalars(
            select(AnswerRow).where(AnswerRow.assessment_id == row.id)
        ).all()
        if combined(*(answer.seal for answer in answers)) != row.answers_root:
            raise BrokenSealError(f"answers: one of {row.id} is missing or not the last")
        return Assessment(
            id=row.id,
            organisation_id=row.organisation_id,
            questionnaire_id=row.questionnaire_id,
            questionnaire_version=row.questionnaire_version,
            path=_path(row),
            mode=Mode(row.mode),
            started_at=_time_of(row.started_at),
            profile=json.loads(row.profile),
            answers={
                answer.question_id: _answer(answer)
                for answer in sorted(answers, key=lambda answer: answer.sequence)
            },
            importance=json.loads(row.importance),
            completed_at=_time_or_none(row.completed_at),
            position=row.position,
        )


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """What one user action reads and changes: all of it is kept, or nothing."""

    organisations: OrganisationRepository
    assessments: AssessmentRepository


def _organisation(row: OrganisationRow) -> Organisation:
    return Organisation(row.id, row.name, json.loads(row.profile))


def _answer(row: AnswerRow) -> Answer:
    return Answer(
        picks=tuple(json.loads(row.picks)),
        mark=None if row.mark is None else Mark(row.mark),
        note=row.note,
        evidence=None if row.evidence is None else Evidence(row.evidence),
        to_review=bool(row.to_review),
    )


def _path(row: AssessmentRow) -> Path:
    return Path(PathKind(row.path_kind), row.path_dimension)


def _summary(row: AssessmentRow, organisation_name: str, told: Told) -> AssessmentSummary:
    return AssessmentSummary(
        id=row.id,
        sequence=row.sequence,
        organisation_id=row.organisation_id,
        organisation_name=organisation_name,
        questionnaire_id=row.questionnaire_id,
        questionnaire_version=row.questionnaire_version,
        path=_path(row),
        mode=Mode(row.mode),
        started_at=_time_of(row.started_at),
        updated_at=_time_of(row.updated_at),
        completed_at=_time_or_none(row.completed_at),
        answered=row.answered,
        score=told.score,
        low=told.low,
        high=told.high,
        level_low=told.level_low,
        level_high=told.level_high,
    )


def _text_of(at: datetime) -> str:
    """Give a time as stored: the instant, and the offset that tells the local time."""
    if at.utcoffset() is None:
        raise ValueError("a time without its offset")
    return at.isoformat()


def _time_of(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _time_or_none(text: str | None) -> datetime | None:
    return None if text is None else _time_of(text)
