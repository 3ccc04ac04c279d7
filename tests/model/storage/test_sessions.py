from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.faults import DatabaseDamagedError
from tests.builders import MORNING, picked
from tests.model.storage.fillings import everything, fill


def change(place: Path, statement: str) -> None:
    """Change the database behind the back of the sessions, as damage would."""
    with closing(connect(place, Opening.WRITE)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        assert connection.execute(statement).rowcount > 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisations SET name = 'Menuiserie d’Art & Cje' WHERE id = 'o1'",
        "UPDATE organisations SET name = CAST(x'ff' AS TEXT) WHERE id = 'o1'",
        "UPDATE organisations SET name = x'ff' WHERE id = 'o1'",
        "UPDATE organisations SET sequence = 1e999 WHERE id = 'o1'",
        "UPDATE organisations SET seal = '' WHERE id = 'o1'",
        "UPDATE organisations SET seal = (SELECT seal FROM organisations WHERE id = 'o2')",
        "DELETE FROM organisations WHERE id = 'o2'",
        "UPDATE assessments SET organisation_id = 'o2' WHERE id = 'a0'",
        "UPDATE assessments SET mode = 'sold' WHERE id = 'a0'",
        "UPDATE assessments SET answered = 3 WHERE id = 'a0'",
        "DELETE FROM assessments WHERE id = 'a0'",
        "UPDATE answers SET picks = '[\"c9\"]' WHERE question_id = 'd.t.q5'",
        "UPDATE answers SET note = note || ' ' WHERE note <> ''",
        "DELETE FROM answers WHERE assessment_id = 'a1' AND question_id = 'd.t.q5'",
        "UPDATE answers SET assessment_id = 'a2' WHERE assessment_id = 'a0' AND question_id = 'x'",
        "DELETE FROM frozen_results",
        "UPDATE frozen_results SET record = '{}'",
        "UPDATE about SET sequence = 1",
        "UPDATE about SET roots = '{}'",
        "DELETE FROM about",
    ],
)
def test_what_was_not_written_is_never_read(
    place: Path, database: Database, statement: str
) -> None:
    fill(database)
    change(place, "UPDATE answers SET question_id = 'x' WHERE question_id = 'd.t.q0'")
    with pytest.raises(DatabaseDamagedError):
        everything(database)
    change(place, "UPDATE answers SET question_id = 'd.t.q0' WHERE question_id = 'x'")
    everything(database)
    if "question_id = 'x'" in statement:
        statement = statement.replace("'x'", "'d.t.q1'").replace("'a2'", "'a7'")
    change(place, statement)
    assert database.check() != ()
    with pytest.raises(DatabaseDamagedError) as raised:
        everything(database)
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED


def test_an_older_state_of_one_row_is_noticed(place: Path, database: Database) -> None:
    """A page that the disk forgot to write: its seals are right, its time is not."""
    fill(database)
    with closing(connect(place, Opening.READ)) as connection:
        row = connection.execute("SELECT * FROM answers WHERE question_id = 'd.t.q0'").fetchone()
    with database.unit_of_work() as unit:
        unit.assessments.save_answer("a0", "d.t.q0", picked("c9"), MORNING)
    with closing(connect(place, Opening.WRITE)) as connection:
        marks = ", ".join("?" * len(row))
        connection.execute(f"REPLACE INTO answers VALUES ({marks})", row)  # noqa: S608
    with pytest.raises(DatabaseDamagedError), database.unit_of_work() as unit:
        unit.assessments.get("a0")
    assert database.check() == ("answers: a row is missing or not the last",)


def test_none_is_not_said_of_a_row_that_went_missing(place: Path, database: Database) -> None:
    fill(database)
    change(place, "DELETE FROM assessments WHERE id = 'a0'")
    with pytest.raises(DatabaseDamagedError), database.unit_of_work() as unit:
        unit.assessments.get("a0")
    with pytest.raises(DatabaseDamagedError), database.unit_of_work() as unit:
        unit.assessments.save_position("a0", None)


def test_numbers_grow_by_one(database: Database) -> None:
    fill(database, assessments=1, answers=3)
    with database.unit_of_work() as unit:
        first = unit.assessments.summaries()[0].sequence
        unit.assessments.save_answer("a0", "d.t.q0", picked("c9"), MORNING)
    with database.unit_of_work() as unit:
        assert unit.assessments.summaries()[0].sequence == first + 1
