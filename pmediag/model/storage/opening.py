"""What is verified and mended when a database is opened; loads no SQLAlchemy for a current one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pmediag.model.storage import backups as backup_files
from pmediag.model.storage import schema
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.disk import remove_database, suspicion_of
from pmediag.model.storage.faults import DatabaseDamagedError
from pmediag.model.storage.verification import (
    check_about,
    check_in_pieces,
    check_on_opening,
    verify_file,
)

VERIFIED_AT_ONCE = 4_000_000
"""Bytes of a file that is verified within the blink of an eye, some 100 ms."""


def bring_forward(path: Path, backups: Path, at: datetime) -> None:
    """Undo what a kill left half done and migrate an older database; the caller has its lock.

    Raises:
        UserFacingError: DATABASE_FOREIGN, DATABASE_NEWER, MIGRATION_FAILED …
        BrokenSealError: it is damaged.
        sqlite3.Error: likewise, or it could not be read.
    """
    version = schema.version_of(path, Opening.STILL)
    if version < schema.SCHEMA_VERSION:
        # Loaded when a schema is behind: Alembic takes as long to import as all the rest.
        from pmediag.model.storage.migrating import migrate

        migrate(path, version, backup_files.back_up(path, backups, at))


def needs_writer(path: Path) -> bool:
    """Whether a reader must first let a writer undo a cut-off change or migrate."""
    try:
        return schema.version_of(path, Opening.READ) < schema.SCHEMA_VERSION
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
            return True
        raise


def check(path: Path, opening: Opening, *, later: bool) -> bool:
    """Verify what an opening verifies.

    Args:
        path: The database.
        opening: How it will be used.
        later: Whether what takes long may wait, in a file of more than VERIFIED_AT_ONCE.

    Returns:
        Whether nothing waits.

    Raises:
        BrokenSealError: something is not what was written.
        sqlite3.Error: SQLite found so itself.
    """
    waits = later and path.stat().st_size > VERIFIED_AT_ONCE
    with closing(connect(path, opening)) as connection:
        if waits:
            check_about(connection)
        else:
            check_on_opening(connection)
    return not waits


def check_whole_if_suspect(path: Path, backups: Path) -> None:
    """Verify everything where damage was met before.

    Raises:
        DatabaseDamagedError: it is damaged.
    """
    if not suspicion_of(path).exists():
        return
    problems = verify_file(path, Opening.READ).problems
    if problems:
        raise DatabaseDamagedError(path, problems, backups=backups)
    suspicion_of(path).unlink()  # another file has taken its place since


def what_waited(path: Path) -> Iterator[None]:
    """Verify what `check` left for later, a short piece at each step.

    Raises:
        BrokenSealError: something is not what was written.
        sqlite3.Error: SQLite found so itself.
    """
    with closing(connect(path, Opening.READ)) as connection:
        yield from check_in_pieces(connection)


def require_room(path: Path) -> None:
    """Make sure that the folder of ``path`` takes a file.

    Raises:
        OSError: it does not.
    """
    trial = path.with_name(path.name + ".new")  # swept by the next try, should a kill leave it
    remove_database(trial)
    trial.touch()
    trial.unlink()
