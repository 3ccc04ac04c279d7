"""The action plans: one of each assessment, kept with its seal in that assessment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import ActionPlan
from pmediag.model.storage.conversions import plan_columns, plan_of, text_of
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.rows import AssessmentRow, PlanRow
from pmediag.model.storage.sessions import SealingSession


class PlanRepository:
    """The action plans of one database, within one unit of work.

    A plan goes where its assessment goes: into the bin, out of it, erased.
    """

    def __init__(self, session: SealingSession) -> None:
        self._session = session

    def get(self, assessment_id: str) -> ActionPlan | None:
        """Give the plan of one assessment, be it in the bin; ``None`` if it has none."""
        owner = self._session.find(AssessmentRow, assessment_id)
        row = None if owner is None else self._of(owner)
        return None if row is None else plan_of(row.content())

    def latest_of(self, organisation_id: str) -> ActionPlan | None:
        """Give the plan of the last completed assessment of a firm that has one."""
        owner = self._session.scalar(
            select(AssessmentRow)
            .where(AssessmentRow.organisation_id == organisation_id)
            .where(AssessmentRow.plan_seal.is_not(None))
            .where(AssessmentRow.completed_at.is_not(None), AssessmentRow.deleted_at.is_(None))
            .order_by(AssessmentRow.sequence.desc())
            .limit(1)
        )
        row = None if owner is None else self._of(owner)
        return None if row is None else plan_of(row.content())

    def save(self, plan: ActionPlan, at: datetime) -> None:
        """Keep a plan in place of the former one; the same one changes nothing.

        The order of assessments stays.

        Args:
            plan: Of an assessment that is there; its ``updated_at`` is not looked at.
            at: When it was changed.

        Raises:
            UserFacingError: ASSESSMENT_UNKNOWN.
            ValueError: a figure that is not a number, or ``at`` without its offset.
        """
        owner = self._session.find(AssessmentRow, plan.assessment_id)
        if owner is None:
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=plan.assessment_id)
        columns = plan_columns(plan)
        row = self._of(owner)
        if row is None:
            row = PlanRow(assessment_id=owner.id)
            self._session.add(row)
        elif row.record == columns["record"]:
            return
        row.set(columns)
        row.updated_at = text_of(at)
        row.sequence = self._session.next_number()
        self._session.flush()

    def _of(self, owner: AssessmentRow) -> PlanRow | None:
        row = self._session.get(PlanRow, owner.id)
        if (row and row.seal) != owner.plan_seal:
            raise BrokenSealError(f"plans: not that of {owner.id}")
        return row
