"""The one place where errors of SQLite and of the file system become UserFacingError."""

from __future__ import annotations

import errno
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError


class BrokenSealError(Exception):
    """Stored content that is not what was written; the message names table and row only."""


@contextmanager
def unreadable_is_broken() -> Iterator[None]:
    """Tell damage that Python stumbles over: bytes where text stood, broken words of SQLite.

    Raises:
        BrokenSealError: instead of the ValueError or TypeError met.
    """
    try:
        yield
    except (TypeError, ValueError) as error:
        raise BrokenSealError("unreadable content") from error


class DatabaseDamagedError(UserFacingError):
    """A database that must not be used as it stands.

    To go on: `backups.set_aside(path)`, then `backups.restore(backup, path)` with one of
    `backups.good_backups(folder)`, or nothing to start empty; then open again.

    Attributes:
        path: The damaged file, untouched.
        backups: The folder of its backups, where known.
        problems: What was found, for developers; no name and no answer.
    """

    def __init__(
        self, path: Path, problems: Sequence[str] = (), *, backups: Path | None = None
    ) -> None:
        super().__init__(ErrorCode.DATABASE_DAMAGED, path=path, backups=backups)
        self.path = path
        self.backups = backups
        self.problems = tuple(problems)


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED_FOLDER = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}

_CODES = {
    sqlite3.SQLITE_FULL: ErrorCode.DISK_FULL,
    sqlite3.SQLITE_BUSY: ErrorCode.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: ErrorCode.DATABASE_BUSY,
    sqlite3.SQLITE_PROTOCOL: ErrorCode.DATABASE_BUSY,
    sqlite3.SQLITE_READONLY: ErrorCode.FILE_UNWRITABLE,
    sqlite3.SQLITE_PERM: ErrorCode.FILE_UNWRITABLE,
    sqlite3.SQLITE_IOERR: ErrorCode.FILE_UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_TOOBIG: ErrorCode.DATABASE_DAMAGED,
}
_EXTENDED_CODES = {
    sqlite3.SQLITE_READONLY_DIRECTORY: ErrorCode.FOLDER_UNWRITABLE,
    sqlite3.SQLITE_READONLY_DBMOVED: ErrorCode.FILE_MISSING,
    sqlite3.SQLITE_IOERR_READ: ErrorCode.FILE_UNREADABLE,
    sqlite3.SQLITE_IOERR_SHORT_READ: ErrorCode.FILE_UNREADABLE,
    sqlite3.SQLITE_IOERR_CORRUPTFS: ErrorCode.DATABASE_DAMAGED,
}
_DAMAGED_WORDS = re.compile(
    "could not decode|no such (table|column)|unsupported file format|malformed", re.I
)


@contextmanager
def told(path: Path, *, backups: Path | None = None) -> Iterator[None]:
    """Turn what the world does to the database ``path`` into a UserFacingError.

    The first error stays as the cause; what is a bug passes unchanged.
    """
    try:
        yield
    except UserFacingError:
        raise
    except Exception as error:
        fault = fault_of(error, path, backups=backups)
        if fault is None:
            raise
        raise fault from error


def fault_of(
    error: Exception, path: Path, *, backups: Path | None = None
) -> UserFacingError | None:
    """Give what to tell about ``error``, ``None`` for a bug.

    Args:
        error: An error of sqlite3, of SQLAlchemy around it, or of the system.
        path: The file being worked on.
        backups: The folder of its backups, for what follows a damage.
    """
    # SQLAlchemy keeps the driver's error in `orig`; so nothing of it is imported here.
    inner = getattr(error, "orig", None) or error
    if isinstance(inner, UserFacingError):
        return inner
    code = _code_of(inner, path)
    if code is None:
        return None
    if code is ErrorCode.DATABASE_DAMAGED:
        return DatabaseDamagedError(path, (str(inner),), backups=backups)
    named = path.parent if code is ErrorCode.FOLDER_UNWRITABLE else path
    return UserFacingError(code, path=named)


def _code_of(error: object, path: Path) -> ErrorCode | None:
    if isinstance(error, BrokenSealError):
        return ErrorCode.DATABASE_DAMAGED
    if isinstance(error, sqlite3.IntegrityError):
        return None  # our own rules were broken: a bug
    if isinstance(error, sqlite3.Error):
        return _sqlite_code(error, path)
    if isinstance(error, OSError):
        return _system_code(error)
    return None


def _sqlite_code(error: sqlite3.Error, path: Path) -> ErrorCode | None:
    number = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if number in _EXTENDED_CODES:
        return _EXTENDED_CODES[number]
    primary = number & 0xFF
    if primary == sqlite3.SQLITE_CANTOPEN:
        return ErrorCode.FOLDER_UNWRITABLE if path.exists() else ErrorCode.FILE_MISSING
    if primary == sqlite3.SQLITE_ERROR and _DAMAGED_WORDS.search(str(error)):
        return ErrorCode.DATABASE_DAMAGED
    return _CODES.get(primary)


def _system_code(error: OSError) -> ErrorCode:
    if error.errno in _FULL:
        return ErrorCode.DISK_FULL
    if error.errno in _CLOSED_FOLDER:
        return ErrorCode.FOLDER_UNWRITABLE
    if error.errno == errno.ENOENT:
        return ErrorCode.FILE_MISSING
    return ErrorCode.FILE_UNWRITABLE
