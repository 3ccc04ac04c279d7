"""Repositories: the model's dataclasses in, the model's dataclasses out.

What is in the bin is in no list; reading by id finds it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import Answer, Assessment, Path
from pmediag.model.history import AssessmentSummary, FrozenResult
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.record import canonical
from pmediag.model.storage.bin_repository import BinRepository
from pmediag.model.storage.conversions import (
    answer_columns,
    answer_of,
    assessment_columns,
    assessment_of,
    organisation_columns,
    organisation_of,
    summary_of,
    text_of,
    time_in,
)
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.plan_repository import PlanRepository
from pmediag.model.storage.rows import (
    AnswerRow,
    AssessmentRow,
    FrozenResultRow,
    LogoRow,
    OrganisationRow,
)
from pmediag.model.storage.seals import NOTHING, result_digest
from pmediag.model.storage.sessions import SealingSession
from pmediag.model.told import Told, told_of


class OrganisationRepository:
    """The organisations of one database, within one unit of work.

    Whatever changes one raises UserFacingError(ORGANISATION_UNKNOWN) when there is none with
    this id.
    """

    def __init__(self, session: SealingSession) -> None:
        self._session = session

    def add(self, organisation: Organisation) -> None:
        """Keep a new organisation."""
        self._session.add(
            OrganisationRow(
                id=organisation.id,
                sequence=self._session.next_number(),
                **organisation_columns(organisation),
            )
        )
        self._session.flush()

    def update(self, organisation: Organisation) -> None:
        """Change what an organisation says of itself; past assessments keep their profile."""
        self._found(organisation.id).set(organisation_columns(organisation))
        self._session.flush()

    def save_profile(self, organisation_id: str, profile: Profile, naf: str | None = None) -> None:
        """Change the profile, and the code of the activity where given, and nothing else."""
        row = self._found(organisation_id)
        row.profile = canonical(dict(profile))
        if naf is not None:
            row.naf = naf
        self._session.flush()

    def get(self, organisation_id: str) -> Organisation | None:
        """Give one organisation, be it in the bin."""
        row = self._session.find(OrganisationRow, organisation_id)
        return None if row is None else organisation_of(row.content())

    def all(self) -> tuple[Organisation, ...]:
        """Give every organisation, in the order they were added."""
        rows = [row for row in self._session.every(OrganisationRow) if row.deleted_at is None]
        rows.sort(key=lambda row: row.sequence)
        return tuple(organisation_of(row.content()) for row in rows)

    def overdue(self, today: date) -> tuple[Organisation, ...]:
        """Give those whose last day to be kept has passed, the longest overdue first."""
        rows = self._session.scalars(
            select(OrganisationRow)
            .where(OrganisationRow.keep_until < today.isoformat())
            .where(OrganisationRow.keep_until.is_not(None), OrganisationRow.deleted_at.is_(None))
            .order_by(OrganisationRow.keep_until, OrganisationRow.id)
        )
        return tuple(organisation_of(row.content()) for row in rows)

    def logo(self, organisation_id: str) -> bytes | None:
        """Give the own logo of an organisation, a PNG."""
        row = self._session.find(LogoRow, organisation_id)
        return None if row is None else base64.b64decode(row.png, validate=True)

    def set_logo(self, organisation_id: str, png: bytes | None) -> None:
        """Keep a logo in place of the former one; ``None`` takes it away."""
        self._found(organisation_id)
        row = self._session.get(LogoRow, organisation_id)
        if png is None:
            self._session.erase(*([] if row is None else [row]))
            return
        if row is None:
            row = LogoRow(organisation_id=organisation_id)
            self._session.add(row)
        row.png = base64.b64encode(png).decode("ascii")
        self._session.flush()

    def _found(self, organisation_id: str) -> OrganisationRow:
        row = self._session.find(OrganisationRow, organisation_id)
        if row is None:
            raise UserFacingError(ErrorCode.ORGANISATION_UNKNOWN, id=organisation_id)
        return row


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
            updated_at=text_of(at),
            deleted_with_firm=0,
            sequence=self._session.next_number(),
            answered=0,
            answers_root=NOTHING,
            **assessment_columns(assessment),
        )
        self._session.add(row)
        self._session.flush()
        for question_id, answer in assessment.answers.items():
            self._write(row, question_id, answer, at)
        self._session.flush()

    def get(self, assessment_id: str) -> Assessment | None:
        """Give one assessment, be it in the bin; its answers in the order they were saved."""
        row = self._session.find(AssessmentRow, assessment_id)
        return None if row is None else self._assessment(row)

    def summaries(self) -> tuple[AssessmentSummary, ...]:
        """Give a line for each assessment, the one changed last first; reads everything."""
        names = {row.id: row.name for row in self._session.every(OrganisationRow)}
        told = {
            row.assessment_id: told_of(json.loads(row.record))
            for row in self._session.each(FrozenResultRow)
        }
        rows = [row for row in self._session.every(AssessmentRow) if row.deleted_at is None]
        rows.sort(key=lambda row: -row.sequence)
        return tuple(
            summary_of(row.content(), names[row.organisation_id], told.get(row.id, Told()))
            for row in rows
        )

    def of(self, organisation_id: str) -> tuple[AssessmentSummary, ...]:
        """Give the lines of one organisation, the one changed last first."""
        return self._lines(
            select(AssessmentRow)
            .where(AssessmentRow.organisation_id == organisation_id)
            .where(AssessmentRow.deleted_at.is_(None))
            .order_by(AssessmentRow.sequence.desc())
        )

    def recent(self, limit: int) -> tuple[AssessmentSummary, ...]:
        """Give the lines of the assessments changed last, ``limit`` at most."""
        return self._lines(
            select(AssessmentRow)
            .where(AssessmentRow.deleted_at.is_(None))
            .order_by(AssessmentRow.sequence.desc())
            .limit(limit)
        )

    def ids(self) -> tuple[str, ...]:
        """Give the id of every assessment, those in the bin too, in no order."""
        return tuple(row.id for row in self._session.each(AssessmentRow))

    def ids_of(self, organisation_id: str) -> tuple[str, ...]:
        """Give the id of every assessment of one organisation, those in the bin too.

        The one changed last comes last.
        """
        rows = self._session.scalars(
            select(AssessmentRow)
            .where(AssessmentRow.organisation_id == organisation_id)
            .order_by(AssessmentRow.sequence)
        )
        return tuple(row.id for row in rows)

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
        completed_at = text_of(result.completed_at)
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
        row = None if owner is None else self._result(owner)
        if row is None or owner is None:
            return None
        record = json.loads(row.record)
        if result_digest(self._assessment(owner), record) != row.digest:
            raise BrokenSealError(f"frozen_results: {assessment_id} has other answers")
        return FrozenResult(
            assessment_id, time_in(row.content(), "completed_at"), record, row.digest
        )

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
        held = Answer() if row is None else answer_of(row.content())
        if answer == held:
            return
        number = self._session.next_number()
        owner.sequence = number
        owner.updated_at = text_of(at)
        owner.answered += answer.is_given - held.is_given
        if answer.is_blank:
            self._session.delete(row)
            return
        if row is None:
            row = AnswerRow(assessment_id=owner.id, question_id=question_id)
            self._session.add(row)
        row.set(answer_columns(answer))
        row.sequence = number
        row.saved_at = text_of(at)

    def _assessment(self, row: AssessmentRow) -> Assessment:
        answers = self._session.scalars(select(AnswerRow).where(AnswerRow.assessment_id == row.id))
        return assessment_of(row.content(), [(answer.content(), answer.seal) for answer in answers])

    def _lines(self, wanted: Select[AssessmentRow]) -> tuple[AssessmentSummary, ...]:
        return tuple(
            summary_of(row.content(), self._name_of(row), self._told(row))
            for row in self._session.scalars(wanted)
        )

    def _name_of(self, row: AssessmentRow) -> str:
        owner = self._session.get(OrganisationRow, row.organisation_id)
        if owner is None:
            raise BrokenSealError(f"assessments: {row.id} is of no organisation")
        return owner.name

    def _told(self, row: AssessmentRow) -> Told:
        result = self._result(row)
        return Told() if result is None else told_of(json.loads(result.record))

    def _result(self, owner: AssessmentRow) -> FrozenResultRow | None:
        row = self._session.get(FrozenResultRow, owner.id)
        if (row and row.seal) != owner.result_seal:
            raise BrokenSealError(f"frozen_results: not that of {owner.id}")
        return row


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """What one user action reads and changes: all of it is kept, or nothing."""

    organisations: OrganisationRepository
    assessments: AssessmentRepository
    plans: PlanRepository
    bin: BinRepository


def unit_of(session: SealingSession) -> UnitOfWork:
    """Give the repositories of one unit of work."""
    return UnitOfWork(
        OrganisationRepository(session),
        AssessmentRepository(session),
        PlanRepository(session),
        BinRepository(session),
    )
