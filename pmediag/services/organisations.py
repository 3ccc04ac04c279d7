"""The firms: kept, changed, erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.organisation import Organisation
from pmediag.model.text import NAME_LIMIT, clean_text

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database

CODE_LIMIT = 40
"""Characters of a number or a code at most; a SIRET written with spaces has 17."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing a firm removes: its diagnoses, and every file that may hold it.

    ``assessments`` counts those in the bin too. ``backups`` are backups, and databases that
    were set aside; one that cannot be read may hold it.
    """

    organisation: Organisation
    assessments: int
    backups: tuple[Path, ...]


class Organisations:
    """The firms kept in one database; those in the bin count as gone, but for erasing.

    Whatever needs a firm raises UserFacingError(ORGANISATION_UNKNOWN) where there is none with
    the id given.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def all(self) -> tuple[Organisation, ...]:
        """Give the firms, in the order they were made."""
        with self._database.unit_of_work() as unit:
            return unit.organisations.all()

    def get(self, organisation_id: str) -> Organisation | None:
        """Give one firm."""
        with self._database.unit_of_work() as unit:
            found = unit.organisations.get(organisation_id)
            return None if unit.bin.holds_organisation(organisation_id) else found

    def add(self, organisation: Organisation) -> None:
        """Keep a new firm.

        Raises:
            TextTooLongError: its name is over ``NAME_LIMIT`` characters.
            ValueError: it has no name.
        """
        with self._database.unit_of_work() as unit:
            unit.organisations.add(_clean(organisation))

    def update(self, organisation: Organisation) -> None:
        """Keep what a firm says of itself now; its past diagnoses keep their profile.

        Raises:
            TextTooLongError: its name is over ``NAME_LIMIT`` characters.
            ValueError: it has no name.
        """
        with self._database.unit_of_work() as unit:
            unit.organisations.update(_clean(organisation))

    def logo(self, organisation_id: str) -> bytes | None:
        """Give the own logo of a firm, a PNG."""
        with self._database.unit_of_work() as unit:
            return unit.organisations.logo(organisation_id)

    def set_logo(self, organisation_id: str, png: bytes | None) -> None:
        """Keep a logo, a PNG, in place of the former one; ``None`` takes it away."""
        with self._database.unit_of_work() as unit:
            unit.organisations.set_logo(organisation_id, png)

    def overdue(self) -> tuple[Organisation, ...]:
        """Give the firms whose last day to be kept has passed, the longest overdue first."""
        with self._database.unit_of_work() as unit:
            return unit.organisations.overdue(self._now().date())

    def erasure(self, organisation_id: str) -> Erasure:
        """Give what erasing a firm will remove; reads the backups, which takes its time.

        Raises:
            UserFacingError: there is none with this id, or the backups could not be read.
        """
        with self._database.unit_of_work() as unit:
            organisation = unit.organisations.get(organisation_id)
            assessments = unit.bin.assessments_of(organisation_id)
        if organisation is None:
            raise UserFacingError(ErrorCode.ORGANISATION_UNKNOWN, id=organisation_id)
        return Erasure(organisation, assessments, self._database.holders(organisation_id))

    def erase(self, organisation_id: str) -> None:
        """Erase a firm for good, with all its diagnoses and every file that may hold it.

        A fresh backup of all the rest takes the place of those that go. What could not be
        finished is finished at the next opening, or by erasing again.

        Raises:
            UserFacingError: no backup could be made, or a file could not be removed.
        """
        self._database.erase(organisation_id)


def _clean(organisation: Organisation) -> Organisation:
    name = clean_text(organisation.name, multi_line=False, limit=NAME_LIMIT)
    if not name:
        raise ValueError("a firm needs a name")
    return replace(
        organisation,
        name=name,
        number=clean_text(organisation.number, multi_line=False, limit=CODE_LIMIT),
        naf=clean_text(organisation.naf, multi_line=False, limit=CODE_LIMIT),
    )
