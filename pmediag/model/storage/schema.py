"""The schema: its version in the file, and whose file this is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.disk import has_journal
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.seals import Value
from pmediag.model.storage.verification import read_about

APPLICATION_ID = 0x504D4447
"""“PMDG”, in the header of our databases."""

SCHEMA_VERSION = 3
"""The schema of `rows`; Alembic's revision 0003."""

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_OUR_WORD = b"ck_about_one"


def version_of(path: Path, opening: Opening) -> int:
    """Give the schema version of the database ``path``, from 1 to SCHEMA_VERSION.

    A foreign or newer file is left byte for byte as it is. With `Opening.STILL` the caller
    holds the lock, and what a kill left half done is undone first.

    Raises:
        UserFacingError: DATABASE_FOREIGN, or DATABASE_NEWER with the ``version`` needed.
        BrokenSealError: it is ours, and damaged.
        sqlite3.Error: likewise, or it could not be read.
    """
    may_undo = opening is Opening.STILL and has_journal(path)
    try:
        version = _version(path, opening)
    except (BrokenSealError, sqlite3.DatabaseError):
        if not may_undo:
            raise
    else:
        if not may_undo:
            return version
    # Cut off in the middle of a change: SQLite undoes it, then the file is judged.
    with closing(connect(path, Opening.WRITE)) as connection:
        pragma(connection, "schema_version")
    return _version(path, opening)


def _version(path: Path, opening: Opening) -> int:
    try:
        with closing(connect(path, opening)) as connection:
            application = pragma(connection, "application_id")
            version = pragma(connection, "user_version")
            about = _about_or_none(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB and not _looks_like_ours(path):
            raise UserFacingError(ErrorCode.DATABASE_FOREIGN, path=path) from error
        raise
    stated = None if about is None else int(about["schema_version"] or 0)
    if application != APPLICATION_ID:
        if stated is not None or _looks_like_ours(path):
            raise BrokenSealError("header: another application's mark")
        raise UserFacingError(ErrorCode.DATABASE_FOREIGN, path=path)
    if version > SCHEMA_VERSION and (stated is None or stated > SCHEMA_VERSION):
        needed = None if about is None else about["made_by"]
        raise UserFacingError(ErrorCode.DATABASE_NEWER, path=path, version=needed)
    if not 0 < version <= SCHEMA_VERSION:
        raise BrokenSealError("header: not a schema version")
    return version


def _about_or_none(connection: sqlite3.Connection) -> dict[str, Value] | None:
    try:
        return read_about(connection)
    except (BrokenSealError, sqlite3.DatabaseError):
        return None


def _looks_like_ours(path: Path) -> bool:
    """Whether an unreadable file was ours: cut short, blank, or with a mark of ours left."""
    with path.open("rb") as file:
        start = file.read(65536)
    if len(start) < _HEADER:
        return _MAGIC.startswith(start[: len(_MAGIC)])
    mark = int.from_bytes(start[68:72], "big")
    return mark == APPLICATION_ID or _OUR_WORD in start or not any(start)
