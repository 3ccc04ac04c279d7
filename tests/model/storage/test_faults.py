from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage.faults import (
    BrokenSealError,
    DatabaseDamagedError,
    fault_of,
    told,
    unreadable_is_broken,
)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EACCES, ErrorCode.FOLDER_UNWRITABLE),
        (errno.EROFS, ErrorCode.FOLDER_UNWRITABLE),
        (errno.ENOENT, ErrorCode.FILE_MISSING),
        (errno.EIO, ErrorCode.FILE_UNWRITABLE),
    ],
)
def test_errors_of_the_system(tmp_path: Path, number: int, code: ErrorCode) -> None:
    fault = fault_of(OSError(number, "told"), tmp_path / "a")
    assert fault is not None
    assert fault.code is code
    folder = code is ErrorCode.FOLDER_UNWRITABLE
    assert fault.details["path"] == (tmp_path if folder else tmp_path / "a")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_FULL, ErrorCode.DISK_FULL),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, ErrorCode.DATABASE_BUSY),
        (sqlite3.SQLITE_LOCKED, ErrorCode.DATABASE_BUSY),
        (sqlite3.SQLITE_READONLY, ErrorCode.FILE_UNWRITABLE),
        (sqlite3.SQLITE_READONLY_DBMOVED, ErrorCode.FILE_MISSING),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ErrorCode.FOLDER_UNWRITABLE),
        (sqlite3.SQLITE_IOERR_FSYNC, ErrorCode.FILE_UNWRITABLE),
        (sqlite3.SQLITE_IOERR_READ, ErrorCode.FILE_UNREADABLE),
        (sqlite3.SQLITE_CORRUPT_INDEX, ErrorCode.DATABASE_DAMAGED),
        (sqlite3.SQLITE_NOTADB, ErrorCode.DATABASE_DAMAGED),
        (sqlite3.SQLITE_CANTOPEN, ErrorCode.FILE_MISSING),
        (sqlite3.SQLITE_MISUSE, None),
    ],
)
def test_errors_of_sqlite_through_sqlalchemy(
    tmp_path: Path, number: int, code: ErrorCode | None
) -> None:
    error = sqlite3.OperationalError("told")
    error.sqlite_errorcode = number
    fault = fault_of(OperationalError("SELECT", {}, error), tmp_path / "a")
    assert (fault and fault.code) == code


def test_damage_says_how_to_go_on(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with pytest.raises(DatabaseDamagedError) as raised, told(path, backups=tmp_path):
        raise BrokenSealError("answers: wrong seal")
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED
    assert (raised.value.path, raised.value.backups) == (path, tmp_path)
    assert raised.value.problems == ("answers: wrong seal",)
    assert isinstance(raised.value.__cause__, BrokenSealError)


def test_text_that_cannot_be_decoded_is_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:  # noqa: SIM117 - told is tested
        with pytest.raises(DatabaseDamagedError), told(tmp_path):
            connection.execute("SELECT CAST(x'ff' AS TEXT)").fetchall()


def test_what_python_stumbles_over_is_damage() -> None:
    for error in (TypeError("bytes"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")):
        with pytest.raises(BrokenSealError), unreadable_is_broken():
            raise error


@pytest.mark.parametrize(
    "bug",
    [ValueError("a"), KeyError("b"), sqlite3.IntegrityError("c"), sqlite3.OperationalError("d")],
)
def test_bugs_pass_unchanged(tmp_path: Path, bug: Exception) -> None:
    with pytest.raises(type(bug)) as raised, told(tmp_path):
        raise bug
    assert raised.value is bug


def test_what_is_told_already_passes_unchanged(tmp_path: Path) -> None:
    error = UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id="a1")
    with pytest.raises(UserFacingError) as raised, told(tmp_path):
        raise error
    assert raised.value is error
    assert fault_of(error, tmp_path) is error
