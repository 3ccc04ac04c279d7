"""Where the data is: what stands there, its backups, putting one back, working elsewhere.

Reading backups verifies each of them, which takes its time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag import settings as habits
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, with_data_folder
from pmediag.settings import Settings

if TYPE_CHECKING:
    from pmediag.model.storage.backups import BackupFile
    from pmediag.model.storage.database import Database


@dataclass(frozen=True, slots=True)
class BackupLine:
    """What can be put back: when it was made, its bytes, what it holds.

    ``was_replaced`` says that it stood in the place of the data until a restore.
    """

    path: Path
    made_at: datetime
    size: int
    assessments: int
    answers: int
    was_replaced: bool = False


@dataclass(frozen=True, slots=True)
class DataPlace:
    """Where the data is, its bytes, what it holds, and what can be put back, newest first."""

    folder: Path
    size: int
    assessments: int
    answers: int
    backups: tuple[BackupLine, ...]


def describe(where: Places) -> DataPlace:
    """Say what stands in the folder of the data.

    Raises:
        UserFacingError: it could not be read.
    """
    from pmediag.model.storage.copies import counted

    size, holds = 0, (0, 0)
    if where.database.exists():
        size, holds = where.database.stat().st_size, counted(where.database)
    return DataPlace(where.data, size, *holds, backups(where))


def backups(where: Places) -> tuple[BackupLine, ...]:
    """Give all that can be put back and verifies, newest first.

    Raises:
        UserFacingError: the folder could not be read.
    """
    from pmediag.model.storage.backups import good_backups
    from pmediag.model.storage.copies import replaced

    lines = [_line(backup) for backup in good_backups(where.backups)]
    lines += [_line(aside, was_replaced=True) for aside in replaced(where.database)]
    return tuple(sorted(lines, key=lambda line: line.made_at, reverse=True))


def back_up_now(database: Database) -> BackupLine:
    """Make a backup of an open database and read it again.

    Raises:
        UserFacingError: it could not be made; nothing changed then.
    """
    from pmediag.model.storage.backups import newest_good_backup

    made = database.back_up()
    newest = newest_good_backup(database.backups)
    if newest is None or newest.path != made:
        raise UserFacingError(ErrorCode.BACKUP_DAMAGED, path=made)
    return _line(newest)


def restore(where: Places, backup: Path) -> Path | None:
    """Put a backup in the place of the data, which nobody has open: close it, call, open again.

    Returns:
        What stood there, kept beside under another name: putting that back undoes this.
        ``None`` where nothing stood there.

    Raises:
        UserFacingError: the backup no longer verifies, or could not be written; the data is
            what it was.
    """
    from pmediag.model.storage.backups import restore as put_back

    return put_back(backup, where.database)


def missing_folder(where: Places, settings: Settings) -> Path | None:
    """Give the folder that the data was moved to, where it is not there now.

    An empty folder of this name is no better: a stick that was taken out leaves one.
    """
    chosen = with_data_folder(where, settings.data_folder)
    return None if chosen == where or chosen.database.is_file() else chosen.data


def use(where: Places, target: Path, settings: Settings) -> Places:
    """Work with the data that stands in ``target`` from now on; what is here now stays here.

    Raises:
        UserFacingError: PLACE_EMPTY, or the settings could not be written.
    """
    from pmediag.model.storage.copies import is_sound

    chosen = with_data_folder(where, str(target))
    if not is_sound(chosen.database):
        raise UserFacingError(ErrorCode.PLACE_EMPTY, path=target)
    switch(chosen, settings)
    return chosen


def switch(chosen: Places, settings: Settings) -> None:
    """Have the next start find the data in ``chosen``.

    Raises:
        UserFacingError: the settings could not be written; they are what they were.
    """
    try:
        habits.save(replace(settings, data_folder=str(chosen.data)), chosen.settings)
    except OSError as error:
        raise UserFacingError(
            ErrorCode.FILE_UNWRITABLE, path=chosen.settings, reason=error
        ) from error


def _line(backup: BackupFile, *, was_replaced: bool = False) -> BackupLine:
    return BackupLine(
        path=backup.path,
        made_at=backup.made_at,
        size=backup.size,
        assessments=backup.assessments,
        answers=backup.answers,
        was_replaced=was_replaced,
    )
