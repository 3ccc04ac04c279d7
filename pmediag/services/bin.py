"""The bin: what is deleted stays for 30 days, can come back, and then goes for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from pmediag.model.bin import Binned, BinnedKind

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database


class Bin:
    """The bin of one database.

    What is not here raises UserFacingError: ASSESSMENT_UNKNOWN or ORGANISATION_UNKNOWN.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def delete_assessment(self, assessment_id: str) -> None:
        """Put a diagnosis in the bin."""
        with self._database.unit_of_work() as unit:
            unit.bin.delete_assessment(assessment_id, self._now())

    def delete_organisation(self, organisation_id: str) -> None:
        """Put a firm in the bin, its diagnoses with it."""
        with self._database.unit_of_work() as unit:
            unit.bin.delete_organisation(organisation_id, self._now())

    def restore_assessment(self, assessment_id: str) -> None:
        """Take a diagnosis out of the bin; its firm comes along if it is there too."""
        with self._database.unit_of_work() as unit:
            unit.bin.restore_assessment(assessment_id)

    def restore_organisation(self, organisation_id: str) -> None:
        """Take a firm out of the bin, with the diagnoses that went along."""
        with self._database.unit_of_work() as unit:
            unit.bin.restore_organisation(organisation_id)

    def contents(self) -> tuple[Binned, ...]:
        """Give what is in the bin, the last deleted first."""
        with self._database.unit_of_work() as unit:
            return unit.bin.contents()

    def purge_old(self) -> int:
        """Erase what has been in the bin for 30 days; give how much that was."""
        now = self._now()
        return self._erase(binned for binned in self.contents() if binned.is_over(now))

    def empty(self) -> int:
        """Erase all that is in the bin, after a backup; give how much that was.

        Raises:
            UserFacingError: the backup could not be made; nothing was erased.
        """
        contents = self.contents()
        if contents:
            self._database.back_up()
        return self._erase(contents)

    def _erase(self, chosen: Iterable[Binned]) -> int:
        chosen = tuple(chosen)
        if not chosen:
            return 0
        with self._database.unit_of_work() as unit:
            for binned in chosen:
                if binned.kind is BinnedKind.ORGANISATION:
                    unit.bin.erase_organisation(binned.id)
                else:
                    unit.bin.erase_assessment(binned.id)
        self._database.compact()
        return len(chosen)
