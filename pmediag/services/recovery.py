"""Opening the database, and going on when it is damaged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pmediag.model.storage import backups
from pmediag.model.storage.database import Database
from pmediag.model.storage.faults import DatabaseDamagedError
from pmediag.paths import Places


@dataclass(frozen=True, slots=True)
class Proposal:
    """The newest good backup: when it was made and how many diagnoses and answers it holds."""

    backup: Path
    made_at: datetime
    assessments: int
    answers: int


def open_database(where: Places) -> Database:
    """Open the database of ``where`` to write in it, without making the window wait.

    A missing one is made by the first thing that is kept; a large one is verified by
    `Database.verify_opening`.

    Raises:
        UserFacingError: see `Database.open`.
    """
    return Database.open(where.database, backups=where.backups, create_late=True, verify_later=True)


def is_damage(error: Exception) -> bool:
    """Whether ``error`` says that the database must not be used as it stands."""
    return isinstance(error, DatabaseDamagedError)


def proposal(where: Places) -> Proposal | None:
    """Give what could be restored, ``None`` where there is no good backup."""
    found = backups.newest_good_backup(where.backups)
    if found is None:
        return None
    return Proposal(found.path, found.made_at, found.assessments, found.answers)


def restore(where: Places, chosen: Proposal) -> None:
    """Put a backup in the place of the damaged database, which is kept beside it.

    Raises:
        UserFacingError: the backup no longer verifies, or cannot be written.
    """
    backups.restore(chosen.backup, where.database)


def start_anew(where: Places) -> Path:
    """Set the damaged database aside, so that an empty one can be made; give where it is."""
    return backups.set_aside(where.database)
