"""Moving the data with all its backups to another folder, so that a kill loses nothing.

Everything is copied and verified before the settings name the new folder; only then the old
files go. A mark in the new folder names the old one until nothing is left there.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import sync_folder, write_whole
from pmediag.paths import Places, with_data_folder
from pmediag.services.data_place import switch
from pmediag.settings import Settings

logger = logging.getLogger(__name__)

MARK = "pmediag-moving.json"
"""Stands in the new folder until nothing is left in the old one."""

LONGEST_MARK = 10_000
TRIAL, COPYING = ".pmediag-trial.tmp", ".pmediag-copy.tmp"
MEGABYTE = 1_000_000


def move(where: Places, target: Path, settings: Settings) -> Places:
    """Move the data, which nobody has open, to the folder ``target``: close, call, open again.

    Killed at any point, the data stands whole in the folder that the settings name;
    `finish_move` does the rest at the next start.

    Args:
        where: Where the data is; not a place that was given at the start.
        target: A folder, made where there is none.
        settings: The habits, to be written with the new folder.

    Returns:
        Where everything is now.

    Raises:
        UserFacingError: PLACE_TAKEN, PLACE_INSIDE, PLACE_UNWRITABLE, PLACE_TOO_SMALL,
            DATABASE_IN_USE …; the data stays where it was, and ``target`` what it was.
    """
    from pmediag.model.storage.backups import back_up, held_lock

    assert not where.are_given
    finish_move(where)
    chosen = with_data_folder(where, str(target))
    _make_sure_of_database(where)
    made = _Made()
    with held_lock(where.database):
        try:
            with _told(target):
                _refuse(where, chosen, made)
                backup = back_up(where.database, where.backups, datetime.now().astimezone())
                _copy_all(where, chosen, backup.name, made)
            switch(chosen, settings)
        except BaseException:
            made.undo()
            raise
    finish_move(chosen)
    return chosen


def finish_move(where: Places) -> None:
    """Remove what a move that was cut off left in the old folder; later where it cannot be now.

    Nothing goes but what a backup in the new folder holds.
    """
    from pmediag.model.storage.backups import held_lock
    from pmediag.model.storage.copies import is_held

    old = _marked(where)
    if old is None:
        return
    try:
        if old.database.exists():
            with held_lock(old.database):
                if is_held(old.database, where.backups):
                    _remove(old)
        _forget_lock(old.database)
        (where.data / MARK).unlink(missing_ok=True)
    except (UserFacingError, OSError) as error:
        logger.warning("A move could not be finished: %s", type(error).__name__)


class _Made:
    """What a move has made in the new folder, to be undone where it fails."""

    def __init__(self) -> None:
        self._paths: list[Path] = []

    def folder(self, path: Path) -> None:
        """Make a folder where there is none, and those above it."""
        if not path.exists():
            self.folder(path.parent)
            path.mkdir(mode=0o700)
            self._paths.append(path)

    def file(self, path: Path) -> Path:
        """Give ``path``, which is about to be made."""
        self._paths.append(path)
        return path

    def undo(self) -> None:
        for path in reversed(self._paths):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turn what the system refuses in the new folder into words about it."""
    try:
        yield
    except OSError as error:
        raise UserFacingError(ErrorCode.PLACE_UNWRITABLE, path=target, reason=error) from error


def _make_sure_of_database(where: Places) -> None:
    from pmediag.model.storage.database import Database

    if not where.database.exists():
        Database.open(where.database, backups=where.backups).close(back_up=False)


def _refuse(where: Places, chosen: Places, made: _Made) -> None:
    """Raise what stands against moving to ``chosen``."""
    from pmediag.model.storage.copies import is_held

    here, there = (Path(os.path.realpath(place.data)) for place in (where, chosen))
    if there == here or here in there.parents:
        raise UserFacingError(ErrorCode.PLACE_INSIDE, path=chosen.data)
    made.folder(chosen.data)
    (chosen.data / TRIAL).touch()
    (chosen.data / TRIAL).unlink()
    # Copied by a move that was cut off, the same data may stand there: nothing else may.
    if chosen.database.exists() and not is_held(chosen.database, where.backups):
        raise UserFacingError(ErrorCode.PLACE_TAKEN, path=chosen.data)
    if any(copy.exists() and not _are_same(file, copy) for file, copy in _pairs(where, chosen)):
        raise UserFacingError(ErrorCode.PLACE_TAKEN, path=chosen.data)
    free, needed = shutil.disk_usage(chosen.data).free, _needed(where)
    if free < needed:
        raise UserFacingError(
            ErrorCode.PLACE_TOO_SMALL,
            path=chosen.data,
            free=free // MEGABYTE,
            needed=needed // MEGABYTE + 1,
        )


def _needed(where: Places) -> int:
    """Give the bytes that a move takes: all files, a backup, the database, and it once more."""
    return sum(file.stat().st_size for file in _files(where)) + 3 * where.database.stat().st_size


def _files(where: Places) -> list[Path]:
    """Give every file that moves but the database itself."""
    from pmediag.model.storage.copies import kept_beside

    return [*sorted(where.backups.glob("pmediag_*.sqlite3")), *kept_beside(where.database)]


def _pairs(where: Places, chosen: Places) -> list[tuple[Path, Path]]:
    """Give every file that moves but the database itself, with its copy to be."""
    return [(file, chosen.data / file.relative_to(where.data)) for file in _files(where)]


def _are_same(file: Path, copy: Path) -> bool:
    if file.stat().st_size != copy.stat().st_size:
        return False
    with file.open("rb") as one, copy.open("rb") as other:
        return file_digest(one, "blake2b").digest() == file_digest(other, "blake2b").digest()


def _copy_all(where: Places, chosen: Places, backup: str, made: _Made) -> None:
    from pmediag.model.storage.backups import restore
    from pmediag.model.storage.disk import remove_database

    remove_database(chosen.database)  # what a move that was cut off left
    mark = json.dumps({"from": str(where.data)})
    write_whole(made.file(chosen.data / MARK), mark.encode())
    made.folder(chosen.backups)
    for file, copy in _pairs(where, chosen):
        if not copy.exists():
            _copy(file, made.file(copy))
    sync_folder(chosen.backups)
    made.file(_lock_of(chosen.database))
    restore(chosen.backups / backup, made.file(chosen.database))


def _copy(file: Path, copy: Path) -> None:
    """Copy a file that nobody writes; it has its name once it is whole and the same."""
    from pmediag.model.storage.disk import copy_synced

    temporary = copy.with_name(COPYING)
    try:
        copy_synced(file, temporary)
        shutil.copystat(file, temporary)
        if not _are_same(file, temporary):
            raise UserFacingError(ErrorCode.BACKUP_DAMAGED, path=copy)
        temporary.replace(copy)
    finally:
        temporary.unlink(missing_ok=True)


def _remove(where: Places) -> None:
    """Remove what was copied, the database last: as long as it stands, the rest is known.

    Raises:
        OSError: something could not be, held by an antivirus for instance.
    """
    from pmediag.model.storage.copies import left_over
    from pmediag.model.storage.disk import remove_database

    half_done = (*left_over(where.database), *where.backups.glob("pmediag-backup-*.tmp*"))
    for file in (*_files(where), *half_done):
        file.unlink()
    with suppress(OSError):  # something else stands in it
        where.backups.rmdir()
    remove_database(where.database)
    sync_folder(where.data)


def _lock_of(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def _forget_lock(database: Path) -> None:
    """Remove the file that the lock leaves on some systems, and the folder if it is empty."""
    with suppress(OSError):
        if not database.exists():
            _lock_of(database).unlink(missing_ok=True)
            (database.parent / MARK).unlink(missing_ok=True)
            database.parent.rmdir()


def _marked(where: Places) -> Places | None:
    """Give the places that a move that was cut off came from."""
    try:
        with (where.data / MARK).open("rb") as file:
            folder = json.loads(file.read(LONGEST_MARK))["from"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(folder, str):
        return None
    old = with_data_folder(where, folder)
    same = os.path.realpath(old.data) == os.path.realpath(where.data)
    return None if same else old
