from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.verification import (
    check_on_opening,
    read_about,
    verify,
    verify_file,
)
from tests.model.storage.fillings import fill
from tests.model.storage.test_sessions import change


@pytest.fixture
def filled(place: Path, database: Database) -> Path:
    fill(database)
    return place


def test_a_sound_database(filled: Path) -> None:
    findings = verify_file(filled, Opening.READ)
    assert findings.problems == ()
    assert findings.counts == {
        "organisations": 2,
        "logos": 0,
        "assessments": 3,
        "answers": 36,
        "frozen_results": 1,
        "plans": 1,
    }
    assert findings.about["sequence"] == 2 + 3 + 36 + 1 + 1


@pytest.mark.parametrize(
    ("statement", "problem", "at_opening"),
    [
        ("UPDATE organisations SET name = 'B'", "organisations: wrong seal", True),
        ("DELETE FROM organisations WHERE id = 'o2'", "assessments: a row refers", True),
        ("UPDATE assessments SET position = NULL", "assessments: wrong seal", True),
        ("UPDATE answers SET note = 'n'", "answers: wrong seal", False),
        ("UPDATE answers SET note = x'00'", "unreadable content", False),
        ("DELETE FROM answers WHERE assessment_id = 'a1'", "answers: a row is missing", False),
        ("UPDATE about SET made_by = '9'", "about: wrong seal", True),
    ],
)
def test_problems_are_named(filled: Path, statement: str, problem: str, at_opening: bool) -> None:
    change(filled, statement)
    with closing(connect(filled, Opening.READ)) as connection:
        assert verify(connection).problems[0].startswith(problem)
        if at_opening:
            with pytest.raises(BrokenSealError):
                check_on_opening(connection)
        else:
            check_on_opening(connection)


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version=1",
        "CREATE TABLE other (x)",
        "DROP INDEX ix_assessments_organisation_id",
    ],
)
def test_a_changed_schema_is_noticed(filled: Path, statement: str) -> None:
    with closing(connect(filled, Opening.WRITE)) as connection:
        check_on_opening(connection)
        connection.execute(statement)
        with pytest.raises(BrokenSealError, match="schema"):
            check_on_opening(connection)


def test_without_its_about_row_nothing_is_believed(filled: Path) -> None:
    change(filled, "DELETE FROM about")
    with closing(connect(filled, Opening.READ)) as connection:
        with pytest.raises(BrokenSealError, match="0 rows"):
            read_about(connection)
        assert verify(connection).problems == ("about: 0 rows",)


def test_what_is_no_database_is_a_problem_and_what_is_missing_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(b"no database" * 100)
    assert verify_file(path, Opening.STILL).problems == ("file is not a database",)
    with pytest.raises(Exception, match="unable to open"):
        verify_file(tmp_path / "none", Opening.STILL)
