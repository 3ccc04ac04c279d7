"""Bringing an older database to today's schema: Alembic's steps, in one transaction.

Alembic is imported here, when a schema is behind, and nowhere else.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.record import canonical
from pmediag.model.storage import schema
from pmediag.model.storage.connections import Opening
from pmediag.model.storage.creation import raw_of
from pmediag.model.storage.faults import BrokenSealError, fault_of
from pmediag.model.storage.rows import SEALED_TABLES
from pmediag.model.storage.seals import combined, seal_of
from pmediag.model.storage.sessions import engine_for
from pmediag.model.storage.verification import read_about, schema_digest, sealed_rows, verify

MIGRATIONS = Path(__file__).parent / "migrations"
"""Alembic's folder: its files are read, not imported as modules."""


def migrate(path: Path, version: int, backup: Path) -> None:
    """Bring the database ``path`` from ``version`` to today's schema.

    Args:
        path: The database; the caller holds its lock.
        version: Its schema version.
        backup: The verified backup just made, named if this fails.

    Raises:
        UserFacingError: MIGRATION_FAILED; the file is byte for byte what it was.
    """
    engine = engine_for(path, Opening.WRITE)
    try:
        with engine.connect() as connection:
            # A step may rebuild a table, which would delete what refers to it. SQLite
            # hears this outside a transaction only.
            raw_of(connection).execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                upgrade(connection, version, schema.SCHEMA_VERSION)
                _seal_all(raw_of(connection), schema.SCHEMA_VERSION)
    except Exception as error:
        fault = fault_of(error, path)
        reason = None if fault is None else fault.code.value
        raise UserFacingError(
            ErrorCode.MIGRATION_FAILED, path=path, backup=backup, reason=reason
        ) from error


def upgrade(connection: Connection, version: int, target: int) -> None:
    """Run the steps after ``version`` up to ``target``; 0 is an empty database."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    # The version stands in the file's header. The table that Alembic keeps it in lives as
    # long as the connection and leaves no trace.
    connection.exec_driver_sql("CREATE TEMP TABLE alembic_version (version_num TEXT NOT NULL)")
    if version:
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{version:04}",))
    command.upgrade(config, f"{target:04}")


def _seal_all(connection: sqlite3.Connection, version: int) -> None:
    """Seal every row as it stands after the steps, and everything that holds seals.

    The rows were verified before: nothing damaged gets a good seal here.
    """
    tables = json.loads(str(read_about(connection)["roots"])).keys() | set(SEALED_TABLES)
    for table in tables - {"assessments"}:
        _seal_rows(connection, table)
    _hold_seals(connection)
    _seal_rows(connection, "assessments")
    connection.execute(f"PRAGMA user_version={version}")
    connection.execute(
        "UPDATE about SET made_by = ?, schema_version = ?, schema_digest = ?, roots = ?",
        [
            __version__,
            version,
            schema_digest(connection),
            canonical({table: _root(connection, table) for table in tables}),
        ],
    )
    _seal_rows(connection, "about")
    problems = verify(connection).problems
    if problems:
        raise BrokenSealError("; ".join(problems))


def _hold_seals(connection: sqlite3.Connection) -> None:
    """Let each assessment hold the seals of its answers, its result and its plan."""
    for (assessment_id,) in connection.execute("SELECT id FROM assessments").fetchall():
        seals = connection.execute(
            "SELECT seal FROM answers WHERE assessment_id = ?", [assessment_id]
        )
        connection.execute(
            "UPDATE assessments SET answers_root = ?, result_seal ="
            " (SELECT seal FROM frozen_results WHERE assessment_id = assessments.id), plan_seal ="
            " (SELECT seal FROM plans WHERE assessment_id = assessments.id)"
            " WHERE id = ?",
            [combined(*(seal for (seal,) in seals)), assessment_id],
        )


def _root(connection: sqlite3.Connection, table: str) -> str:
    return combined(*(seal for _, seal in sealed_rows(connection, table)))


def _seal_rows(connection: sqlite3.Connection, table: str) -> None:
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [name for _, name, *_, in_key in columns if in_key]
    where = " AND ".join(f'"{key}" = ?' for key in keys)
    connection.executemany(
        f'UPDATE "{table}" SET seal = ? WHERE {where}',  # noqa: S608 - our own names
        [
            (seal_of(table, content), *(content[key] for key in keys))
            for content, _ in sealed_rows(connection, table)
        ],
    )
