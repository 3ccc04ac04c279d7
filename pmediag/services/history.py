"""Past diagnoses: those of a firm, those touched last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmediag.model.history import AssessmentSummary

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database


class History:
    """The past of the firms kept in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, organisation_id: str) -> tuple[AssessmentSummary, ...]:
        """Give the diagnoses of one firm, completed and running, the one changed last first."""
        with self._database.unit_of_work() as unit:
            return unit.assessments.of(organisation_id)

    def recent(self, limit: int) -> tuple[AssessmentSummary, ...]:
        """Give the diagnoses changed last, ``limit`` at most."""
        with self._database.unit_of_work() as unit:
            return unit.assessments.recent(limit)
