from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import creation, schema
from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.disk import journal_of
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.verification import read_about, verify_file


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.sqlite3"
    creation.create(path)
    return path


def test_a_new_database_is_ours_empty_and_sound(made: Path) -> None:
    assert schema.version_of(made, Opening.STILL) == schema.SCHEMA_VERSION
    assert verify_file(made, Opening.STILL).problems == ()
    with closing(connect(made, Opening.STILL)) as connection:
        assert pragma(connection, "application_id") == schema.APPLICATION_ID
        about = read_about(connection)
    assert (about["made_by"], about["sequence"]) == (__version__, 0)
    assert [path.name for path in made.parent.iterdir()] == ["made.sqlite3"]


def test_making_goes_on_after_a_kill_and_keeps_a_lost_journal(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    (tmp_path / "a.sqlite3.new").write_bytes(b"half")
    (tmp_path / "a.sqlite3.new-journal").write_bytes(b"half")
    journal_of(path).write_bytes(b"of a database that is gone")
    creation.create(path)
    assert verify_file(path, Opening.READ).problems == ()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a-lost.sqlite3-journal", "a.sqlite3"]


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def a_foreign_database(path: Path) -> None:
    alter(path, "CREATE TABLE about (seal TEXT)", "INSERT INTO about VALUES ('x')")


def a_text(path: Path) -> None:
    path.write_text("une lettre, pas une base\n" * 50)


def a_short_text(path: Path) -> None:
    path.write_text("bonjour")


def noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(5000))  # noqa: S311 - no secret


@pytest.mark.parametrize("make", [a_foreign_database, a_text, a_short_text, noise])
@pytest.mark.parametrize("opening", [Opening.STILL, Opening.READ])
def test_a_foreign_file_is_refused_untouched(
    tmp_path: Path, make: object, opening: Opening
) -> None:
    path = tmp_path / "foreign"
    assert callable(make)
    make(path)
    before = path.read_bytes()
    with pytest.raises(UserFacingError) as raised:
        schema.version_of(path, opening)
    assert raised.value.code is ErrorCode.DATABASE_FOREIGN
    assert path.read_bytes() == before


def test_a_newer_database_is_refused_untouched_with_the_version_needed(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = made.with_name("newer.sqlite3")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "SCHEMA_VERSION", 7)
        patch.setattr(creation, "__version__", "3.1.0")
        creation.create(newer)
    journal_of(newer).write_bytes(b"\xd9\xd5\x05\xf9" * 300)
    before = newer.read_bytes(), journal_of(newer).read_bytes()
    with pytest.raises(UserFacingError) as raised:
        schema.version_of(newer, Opening.STILL)
    assert raised.value.code is ErrorCode.DATABASE_NEWER
    assert raised.value.details == {"path": newer, "version": "3.1.0"}
    assert (newer.read_bytes(), journal_of(newer).read_bytes()) == before


def test_a_newer_database_that_cannot_be_understood_is_refused_all_the_same(made: Path) -> None:
    alter(made, "PRAGMA user_version=9", "DROP TABLE about")
    with pytest.raises(UserFacingError) as raised:
        schema.version_of(made, Opening.STILL)
    assert raised.value.details == {"path": made, "version": None}


@pytest.mark.parametrize(
    "statement", ["PRAGMA user_version=9", "PRAGMA user_version=0", "PRAGMA application_id=5"]
)
def test_a_damaged_header_is_damage(made: Path, statement: str) -> None:
    alter(made, statement)
    with pytest.raises(BrokenSealError):
        schema.version_of(made, Opening.STILL)


@pytest.mark.parametrize("length", [0, 5, 16, 60, 80, 400, 511, 3000])
def test_a_database_cut_short_is_damage(made: Path, length: int) -> None:
    made.write_bytes(made.read_bytes()[:length])
    with pytest.raises((BrokenSealError, sqlite3.DatabaseError)):
        schema.version_of(made, Opening.STILL)


@pytest.mark.parametrize("blank", [(0, 16), (0, 512), (0, 4096), (16, 100), (68, 72), (60, 72)])
def test_a_blank_header_is_damage(made: Path, blank: tuple[int, int]) -> None:
    content = bytearray(made.read_bytes())
    content[blank[0] : blank[1]] = bytes(blank[1] - blank[0])
    if blank == (0, 4096):
        content = bytearray(len(content))
    made.write_bytes(content)
    with pytest.raises((BrokenSealError, sqlite3.DatabaseError)):
        schema.version_of(made, Opening.STILL)


def test_what_a_kill_left_half_done_is_undone_first(made: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed.sqlite3"
    with closing(connect(made, Opening.WRITE)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA application_id=5")
        for number in range(200):
            connection.execute("INSERT INTO logos VALUES (?, ?, '')", [number, "x" * 500])
        # The state on the disk in the middle: pages written, journal not yet emptied.
        shutil.copyfile(made, killed)
        shutil.copyfile(journal_of(made), journal_of(killed))
        connection.execute("ROLLBACK")
    assert killed.stat().st_size > made.stat().st_size
    assert schema.version_of(killed, Opening.STILL) == schema.SCHEMA_VERSION
    assert killed.read_bytes() == made.read_bytes()
