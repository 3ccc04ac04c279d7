"""Backups: made by SQLite itself, re-read before they take their name, rotated, restored."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import sync_folder
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.disk import (
    copy_synced,
    free_name,
    journal_of,
    remove_database,
    sync_file,
)
from pmediag.model.storage.faults import (
    BrokenSealError,
    DatabaseDamagedError,
    fault_of,
    told,
)
from pmediag.model.storage.rotation import Dated, kept
from pmediag.model.storage.schema import version_of
from pmediag.model.storage.verification import Findings, read_about, verify_file

_NAME = re.compile(r"pmediag_(\d{4}-\d\d-\d\d_\d{6})Z_(\d{5,})\.sqlite3")
_TIME = "%Y-%m-%d_%H%M%S"
_TEMPORARY = "pmediag-backup-*.tmp"
_NO_TURN = nullcontext()


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that verified: when it was made (UTC), its bytes and what it holds."""

    path: Path
    made_at: datetime
    size: int
    assessments: int
    answers: int


@contextmanager
def held_lock(path: Path) -> Iterator[FileLock]:
    """Hold the writer's lock of the database ``path``; the system frees it after a kill.

    Raises:
        UserFacingError: DATABASE_IN_USE.
    """
    lock = take_lock(path)
    try:
        yield lock
    finally:
        lock.release()


def take_lock(path: Path) -> FileLock:
    """Take the writer's lock; the caller releases it.

    Raises:
        UserFacingError: DATABASE_IN_USE.
        OSError: the folder takes no file.
    """
    lock = FileLock(f"{path}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise UserFacingError(ErrorCode.DATABASE_IN_USE, path=path) from error
    return lock


def back_up(
    source: Path,
    folder: Path,
    at: datetime,
    *,
    turn: AbstractContextManager[object] = _NO_TURN,
) -> Path:
    """Make a verified backup of a database whose lock the caller holds.

    It has its final name once it is whole, on the disk and re-read; older ones then go by
    `rotation.kept`.

    Args:
        source: The database.
        folder: Where backups stand; made if missing.
        at: The time for its name, aware.
        turn: Held while the source is read: whoever writes waits that long.

    Raises:
        UserFacingError: DATABASE_DAMAGED when the source is, BACKUP_DAMAGED when the copy
            came out wrong, DISK_FULL, FOLDER_UNWRITABLE …; nothing changed then.
    """
    with told(folder / source.name):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left_over in folder.glob(_TEMPORARY):
            left_over.unlink(missing_ok=True)
        temporary = folder / _TEMPORARY.replace("*", os.urandom(4).hex())
        try:
            with turn:
                _copy(source, temporary)
            if verify_file(temporary, Opening.STILL).problems:
                raise _blame(source, temporary)
            number = max((dated.number for dated in _listed(folder)), default=0) + 1
            name = f"pmediag_{at.astimezone(UTC):{_TIME}}Z_{number:05}.sqlite3"
            backup = temporary.rename(folder / name)
            sync_folder(folder)
        finally:
            remove_database(temporary)
    _rotate(folder)
    return backup


def is_backed_up(source: Path, folder: Path) -> bool:
    """Whether nothing was ever written to ``source``, or its newest backup holds it all."""
    with closing(connect(source, Opening.READ)) as connection:
        about = read_about(connection)
    if about["sequence"] == 0:
        return True
    files = _listed(folder)
    if not files:
        return False
    newest = files[max(files)]
    with suppress(BrokenSealError, sqlite3.Error), closing(connect(newest, Opening.STILL)) as copy:
        if read_about(copy) != about:  # known at once, where verifying takes long
            return False
    findings = sound(newest)
    return findings is not None and findings.about == about


def good_backups(folder: Path) -> tuple[BackupFile, ...]:
    """Give the backups that verify and that this version reads, newest first."""
    return tuple(_good(folder))


def newest_good_backup(folder: Path) -> BackupFile | None:
    """Give the newest of them, without reading the older ones."""
    return next(_good(folder), None)


def traces_in(folder: Path) -> tuple[Path, ...]:
    """Give the backups of ``folder``, good or not, and what a kill left of others."""
    left_over = (*folder.glob(_TEMPORARY), *folder.glob(f"{_TEMPORARY}-journal"))
    journals = (journal_of(path) for path in _listed(folder).values())
    return (*_listed(folder).values(), *left_over, *(one for one in journals if one.exists()))


def set_aside(path: Path, at: datetime | None = None) -> Path:
    """Rename a damaged database and its journal; they are kept beside, nothing is replaced.

    Args:
        path: The database; nobody has it open.
        at: The day for the name; now if left out.

    Returns:
        Its new name.

    Raises:
        UserFacingError: DATABASE_IN_USE, FOLDER_UNWRITABLE …
    """
    path = Path(os.path.realpath(path))
    with told(path), held_lock(path):
        aside = _aside(path, "damaged", at)
        path.rename(aside)
        with suppress(FileNotFoundError):
            journal_of(path).rename(journal_of(aside))
        sync_folder(path.parent)
    return aside


def restore(backup: Path, path: Path, at: datetime | None = None) -> Path | None:
    """Put a backup in the place of the database ``path``, which nobody has open.

    What stood there is kept beside, so that a restore can be undone.

    Args:
        backup: A backup, which stays.
        path: The database, there or not.
        at: The day for the name of what is kept; now if left out.

    Returns:
        Where the former database is, ``None`` if there was none.

    Raises:
        UserFacingError: BACKUP_DAMAGED, DATABASE_NEWER, DATABASE_IN_USE, DISK_FULL …; the
            database is what it was.
    """
    path = Path(os.path.realpath(path))
    with told(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".restored")
    with told(path), held_lock(path):
        try:
            with told(backup):
                copy_synced(backup, temporary)
            _require_good(temporary, backup)
            aside = _keep_copy(path, at) if path.exists() else None
            # The former journal would be undone into the restored file.
            journal_of(path).unlink(missing_ok=True)
            temporary.replace(path)
            sync_folder(path.parent)
        finally:
            remove_database(temporary)
    return aside


def _copy(source: Path, target: Path) -> None:
    # Made by ourselves first: a folder that takes no file says so by an error of its own.
    target.touch(exist_ok=False)
    try:
        with (
            closing(connect(source, Opening.READ)) as origin,
            closing(connect(target, Opening.CREATE)) as copy,
        ):
            copy.execute("PRAGMA journal_mode=OFF").fetchall()
            origin.backup(copy)
    except sqlite3.DatabaseError as error:
        fault = fault_of(error, source, backups=target.parent)
        if isinstance(fault, DatabaseDamagedError):  # what was read, not what was written
            raise fault from error
        raise
    sync_file(target)


def _blame(source: Path, copy: Path) -> UserFacingError:
    problems = verify_file(source, Opening.READ).problems
    if problems:
        return DatabaseDamagedError(source, problems, backups=copy.parent)
    return UserFacingError(ErrorCode.BACKUP_DAMAGED, path=copy)


def _listed(folder: Path) -> dict[Dated, Path]:
    found = {}
    for path in folder.iterdir() if folder.is_dir() else ():
        if match := _NAME.fullmatch(path.name):
            with suppress(ValueError):  # the 31st of February: not a name of ours
                made_at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
                found[Dated(int(match[2]), made_at)] = path
    return found


def _good(folder: Path) -> Iterator[BackupFile]:
    with told(folder):
        files = _listed(folder)
    for dated in sorted(files, reverse=True):
        path = files[dated]
        findings = sound(path)
        size = _size(path)
        if findings is not None and size is not None:
            yield BackupFile(
                path=path,
                made_at=dated.made_at,
                size=size,
                assessments=findings.counts.get("assessments", 0),
                answers=findings.counts.get("answers", 0),
            )


def _size(path: Path) -> int | None:
    """Give the bytes of a file; None where a rotation took it away while it was read."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def sound(path: Path) -> Findings | None:
    """Verify a file that nobody writes; ``None`` if it is damaged or not for this version."""
    try:
        version_of(path, Opening.STILL)
        findings = verify_file(path, Opening.STILL)
    except (UserFacingError, BrokenSealError, sqlite3.Error, OSError):
        return None
    return None if findings.problems else findings


def _require_good(copy: Path, backup: Path) -> None:
    try:
        version_of(copy, Opening.STILL)
        problems = verify_file(copy, Opening.STILL).problems
    except (BrokenSealError, sqlite3.DatabaseError) as error:
        raise UserFacingError(ErrorCode.BACKUP_DAMAGED, path=backup) from error
    if problems:
        raise UserFacingError(ErrorCode.BACKUP_DAMAGED, path=backup)


def _rotate(folder: Path) -> None:
    files = _listed(folder)
    stay = kept(files)
    for dated, path in files.items():
        if dated.number not in stay:
            with suppress(OSError):  # held by an antivirus: it goes next time
                path.unlink()


def _keep_copy(path: Path, at: datetime | None) -> Path:
    aside = _aside(path, "replaced", at)
    # Copied, not renamed: a kill now finds the former database still in its place.
    copy_synced(path, aside)
    if journal_of(path).exists():
        copy_synced(journal_of(path), journal_of(aside))
    return aside


def _aside(path: Path, what: str, at: datetime | None) -> Path:
    day = (at or datetime.now().astimezone()).date()
    return free_name(path.with_stem(f"{path.stem}-{what}-{day}"))
