"""The bin: what was deleted and can come back, and what is erased and cannot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.bin import Binned, BinnedKind
from pmediag.model.storage.conversions import text_of, time_in
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.rows import (
    AnswerRow,
    AssessmentRow,
    FrozenResultRow,
    LogoRow,
    OrganisationRow,
    PlanRow,
)
from pmediag.model.storage.sessions import SealingSession


class BinRepository:
    """The bin of one database, within one unit of work.

    An unknown id raises UserFacingError: ASSESSMENT_UNKNOWN or ORGANISATION_UNKNOWN. Deleting
    what is in the bin, restoring what is not and erasing what is gone change nothing.
    """

    def __init__(self, session: SealingSession) -> None:
        self._session = session

    def delete_assessment(self, assessment_id: str, at: datetime) -> None:
        """Put an assessment in the bin."""
        row = self._assessment(assessment_id)
        if row.deleted_at is None:
            row.deleted_at = text_of(at)
        self._session.flush()

    def delete_organisation(self, organisation_id: str, at: datetime) -> None:
        """Put an organisation in the bin; its assessments go along."""
        row = self._organisation(organisation_id)
        if row.deleted_at is not None:
            return
        row.deleted_at = text_of(at)
        for assessment in self._assessments_of(organisation_id):
            if assessment.deleted_at is None:
                assessment.deleted_at, assessment.deleted_with_firm = text_of(at), 1
        self._session.flush()

    def restore_assessment(self, assessment_id: str) -> None:
        """Take an assessment out of the bin, its organisation too if that is there."""
        row = self._assessment(assessment_id)
        self.restore_organisation(row.organisation_id)
        row.deleted_at, row.deleted_with_firm = None, 0
        self._session.flush()

    def restore_organisation(self, organisation_id: str) -> None:
        """Take an organisation out of the bin; the assessments that went along come back."""
        row = self._organisation(organisation_id)
        if row.deleted_at is None:
            return
        row.deleted_at = None
        for assessment in self._assessments_of(organisation_id):
            if assessment.deleted_with_firm:
                assessment.deleted_at, assessment.deleted_with_firm = None, 0
        self._session.flush()

    def holds_assessment(self, assessment_id: str) -> bool:
        """Whether an assessment is in the bin."""
        row = self._session.get(AssessmentRow, assessment_id)
        return row is not None and row.deleted_at is not None

    def holds_organisation(self, organisation_id: str) -> bool:
        """Whether an organisation is in the bin."""
        row = self._session.get(OrganisationRow, organisation_id)
        return row is not None and row.deleted_at is not None

    def contents(self) -> tuple[Binned, ...]:
        """Give what was deleted by itself, the last deleted first."""
        firms = self._session.scalars(
            select(OrganisationRow).where(OrganisationRow.deleted_at.is_not(None))
        )
        assessments = self._session.scalars(
            select(AssessmentRow)
            .where(AssessmentRow.deleted_at.is_not(None))
            .where(AssessmentRow.deleted_with_firm == 0)
        )
        found = [_binned_firm(row) for row in firms]
        found += [self._binned_assessment(row) for row in assessments]
        return tuple(sorted(found, key=lambda one: one.deleted_at, reverse=True))

    def assessments_of(self, organisation_id: str) -> int:
        """Give how many assessments an organisation has, those in the bin too."""
        return len(self._assessments_of(organisation_id))

    def erase_organisation(self, organisation_id: str) -> None:
        """Erase an organisation with all that belongs to it, for good."""
        row = self._session.get(OrganisationRow, organisation_id)
        if row is None:
            return
        for assessment in self._assessments_of(organisation_id):
            self._erase(assessment)
        self._session.erase(
            *self._session.scalars(select(LogoRow).where(LogoRow.organisation_id == row.id))
        )
        self._session.erase(row)

    def erase_assessment(self, assessment_id: str) -> None:
        """Erase an assessment with its answers, its result and its plan, for good."""
        row = self._session.get(AssessmentRow, assessment_id)
        if row is not None:
            self._erase(row)

    def _erase(self, row: AssessmentRow) -> None:
        for kind in (AnswerRow, FrozenResultRow, PlanRow):
            self._session.erase(
                *self._session.scalars(select(kind).where(kind.assessment_id == row.id))
            )
        self._session.erase(row)

    def _assessment(self, assessment_id: str) -> AssessmentRow:
        row = self._session.find(AssessmentRow, assessment_id)
        if row is None:
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
        return row

    def _organisation(self, organisation_id: str) -> OrganisationRow:
        row = self._session.find(OrganisationRow, organisation_id)
        if row is None:
            raise UserFacingError(ErrorCode.ORGANISATION_UNKNOWN, id=organisation_id)
        return row

    def _assessments_of(self, organisation_id: str) -> Sequence[AssessmentRow]:
        return self._session.scalars(
            select(AssessmentRow).where(AssessmentRow.organisation_id == organisation_id)
        ).all()

    def _binned_assessment(self, row: AssessmentRow) -> Binned:
        firm = self._session.get(OrganisationRow, row.organisation_id)
        if firm is None:
            raise BrokenSealError(f"assessments: {row.id} is of no organisation")
        content = row.content()
        day = time_in(content, "started_at" if row.completed_at is None else "completed_at")
        return Binned(
            id=row.id,
            kind=BinnedKind.ASSESSMENT,
            name=firm.name,
            day=day.date(),
            deleted_at=time_in(content, "deleted_at"),
        )


def _binned_firm(row: OrganisationRow) -> Binned:
    return Binned(
        id=row.id,
        kind=BinnedKind.ORGANISATION,
        name=row.name,
        day=None,
        deleted_at=time_in(row.content(), "deleted_at"),
    )
