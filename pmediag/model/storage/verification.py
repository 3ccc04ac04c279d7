"""Verification of a whole database of any version, by SQLite's check and by the seals."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from pmediag.errors import ErrorCode
from pmediag.model.record import canonical
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.faults import BrokenSealError, fault_of, unreadable_is_broken
from pmediag.model.storage.seals import NOTHING, Value, combined, seal_of

OPENING_TABLES = frozenset({"organisations", "assessments"})
"""Tables verified at each opening; answers are when they are read."""

SLICE = 200
"""Rows verified without a pause; a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a verification found.

    ``problems`` are in developers' words, ``counts`` the rows by table, ``about`` the row
    about the database, empty when unreadable.
    """

    problems: tuple[str, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    about: Mapping[str, Value] = field(default_factory=dict)


def verify_file(path: Path, opening: Opening) -> Findings:
    """Verify every table of the database file ``path``.

    Raises:
        sqlite3.Error: it could not be read for another reason than damage.
        OSError: likewise.
    """
    try:
        with closing(connect(path, opening)) as connection:
            return verify(connection)
    except BrokenSealError as error:
        return Findings((str(error),))
    except sqlite3.Error as error:
        return Findings((_damage(error, path),))


def verify(connection: sqlite3.Connection) -> Findings:
    """Verify everything: SQLite's whole check, foreign keys, schema, all seals and roots."""
    problems: list[str] = []
    counts: dict[str, int] = {}
    about: dict[str, Value] = {}
    try:
        with unreadable_is_broken():
            problems += _sqlite_problems(connection)
            about = read_about(connection)
            _check_schema(connection, about)
            for table in _roots(about):
                counts[table] = _check_table(connection, table, about)
    except BrokenSealError as error:
        problems.append(str(error))
    return Findings(tuple(problems), counts, about)


def check_about(connection: sqlite3.Connection) -> dict[str, Value]:
    """Verify the row about the database and the schema; the same work for any size.

    Raises:
        BrokenSealError: one of them is not what was written.
        sqlite3.Error: SQLite found so itself.
    """
    with unreadable_is_broken():
        about = read_about(connection)
        _check_schema(connection, about)
        return about


def check_on_opening(connection: sqlite3.Connection) -> None:
    """Verify what can be verified quickly.

    Raises:
        BrokenSealError: something is not what was written.
        sqlite3.Error: SQLite found so itself.
    """
    with unreadable_is_broken():
        _quick_check(connection, "1")
        about = check_about(connection)
        for table in _roots(about).keys() & OPENING_TABLES:
            _check_table(connection, table, about)


def check_in_pieces(connection: sqlite3.Connection) -> Iterator[None]:
    """Verify the same, at each step a piece that others need not wait for long.

    No lock is held between the steps: others may write meanwhile.

    Raises:
        BrokenSealError: something is not what was written.
        sqlite3.Error: SQLite found so itself.
    """
    with unreadable_is_broken():
        for table in _roots(check_about(connection)):
            _quick_check(connection, f'"{table}"')
            yield
        for table in sorted(OPENING_TABLES):
            yield from _check_in_slices(connection, table)


def read_about(connection: sqlite3.Connection) -> dict[str, Value]:
    """Give the row about the database itself, verified.

    Raises:
        BrokenSealError: there is none, or it is not what was written.
    """
    with unreadable_is_broken():
        rows = list(sealed_rows(connection, "about"))
        if len(rows) != 1:
            raise BrokenSealError(f"about: {len(rows)} rows")
        _checked("about", *rows[0])
        return rows[0][0]


def sealed_rows(
    connection: sqlite3.Connection, table: str, which: str = "", values: Sequence[Value] = ()
) -> Iterator[tuple[dict[str, Value], str]]:
    """Give content and seal of rows of ``table``, whatever its columns.

    Args:
        connection: To the database.
        table: One of our own names.
        which: What follows the table's name in SQL, nothing for every row.
        values: What its question marks stand for.
    """
    cursor = connection.execute(f'SELECT * FROM "{table}" {which}', values)  # noqa: S608 - ours
    names = [column[0] for column in cursor.description]
    for row in cursor:
        content = dict(zip(names, row, strict=True))
        yield content, content.pop("seal", None)


def checked_rows(
    connection: sqlite3.Connection, table: str, which: str, values: Sequence[Value]
) -> list[tuple[dict[str, Value], str]]:
    """Give the same, each row verified by its own seal.

    Raises:
        BrokenSealError: one is not what was written.
    """
    with unreadable_is_broken():
        rows = list(sealed_rows(connection, table, which, values))
        for row in rows:
            _checked(table, *row)
    return rows


def schema_digest(connection: sqlite3.Connection) -> str:
    """Give the digest of the tables and indices as SQLite holds their definitions."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    ).fetchall()
    return blake2b(canonical(rows).encode(), digest_size=16).hexdigest()


def _check_schema(connection: sqlite3.Connection, about: Mapping[str, Value]) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != about["schema_version"]:
        raise BrokenSealError("about: another schema version than the file's")
    if schema_digest(connection) != about["schema_digest"]:
        raise BrokenSealError("about: another schema than the file's")


def _check_table(connection: sqlite3.Connection, table: str, about: Mapping[str, Value]) -> int:
    seals = [_checked(table, *row) for row in sealed_rows(connection, table)]
    if combined(*seals) != _roots(about)[table]:
        raise BrokenSealError(f"{table}: a row is missing or not the last")
    return len(seals)


def _check_in_slices(connection: sqlite3.Connection, table: str) -> Iterator[None]:
    while True:
        about = read_about(connection)
        total, last = NOTHING, ""
        while rows := list(
            sealed_rows(connection, table, "WHERE id > ? ORDER BY id LIMIT ?", (last, SLICE))
        ):
            total = combined(total, *(_checked(table, *row) for row in rows))
            last = str(rows[-1][0]["id"])
            yield
        if total == _roots(about)[table]:
            return
        if read_about(connection) == about:  # else someone wrote meanwhile: once more
            raise BrokenSealError(f"{table}: a row is missing or not the last")


def _checked(table: str, content: Mapping[str, Value], seal: str) -> str:
    """Give the seal of a row, verified."""
    if seal != seal_of(table, content):
        raise BrokenSealError(f"{table}: wrong seal")
    return seal


def _quick_check(connection: sqlite3.Connection, argument: str) -> None:
    (first,) = connection.execute(f"PRAGMA quick_check({argument})").fetchone()
    if first != "ok":
        raise BrokenSealError(first)


def _roots(about: Mapping[str, Value]) -> dict[str, str]:
    roots = json.loads(str(about["roots"]))
    assert isinstance(roots, dict)
    return roots


def _sqlite_problems(connection: sqlite3.Connection) -> list[str]:
    lines = [line for (line,) in connection.execute("PRAGMA integrity_check(20)")]
    return [line for line in lines if line != "ok"] + [
        f"{table}: a row refers to no {parent}"
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check")
    ]


def _damage(error: sqlite3.Error, path: Path) -> str:
    """Give the words of ``error`` if it says damage; any other is raised again."""
    fault = fault_of(error, path)
    if fault is None or fault.code is not ErrorCode.DATABASE_DAMAGED:
        raise error
    return str(error)
