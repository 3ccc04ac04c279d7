"""New databases: from the rows of today, whole or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, insert

from pmediag import __version__
from pmediag.files import sync_folder
from pmediag.model.record import canonical
from pmediag.model.storage import schema
from pmediag.model.storage.connections import Opening
from pmediag.model.storage.disk import (
    free_name,
    has_journal,
    journal_of,
    remove_database,
    sync_file,
)
from pmediag.model.storage.rows import SEALED_TABLES, AboutRow, Row
from pmediag.model.storage.seals import NOTHING, Value, seal_of
from pmediag.model.storage.sessions import engine_for
from pmediag.model.storage.verification import schema_digest


def create(path: Path) -> None:
    """Make a new database at ``path``: it is there whole, or not at all."""
    temporary = path.with_name(path.name + ".new")
    remove_database(temporary)
    try:
        engine = engine_for(temporary, Opening.CREATE)
        with engine.begin() as connection:
            Row.metadata.create_all(connection)
            stamp(connection, schema.SCHEMA_VERSION)
        sync_file(temporary)
        if has_journal(path):
            # Of a database that is gone: SQLite would undo it into the new one.
            lost = free_name(path.with_stem(f"{path.stem}-lost"))
            journal_of(path).rename(journal_of(lost))
        temporary.replace(path)
        sync_folder(path.parent)
    finally:
        remove_database(temporary)


def stamp(connection: Connection, version: int) -> None:
    """Write whose database this is, its version and an empty row about it."""
    connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")
    content: dict[str, Value] = {
        "id": 1,
        "made_by": __version__,
        "schema_version": version,
        "schema_digest": schema_digest(raw_of(connection)),
        "sequence": 0,
        "roots": canonical(dict.fromkeys(SEALED_TABLES, NOTHING)),
    }
    connection.execute(insert(AboutRow).values(**content, seal=seal_of("about", content)))


def raw_of(connection: Connection) -> sqlite3.Connection:
    """Give the driver's connection under one of SQLAlchemy's."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw
