from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.rows import SEALED_TABLES, AnswerRow, Row
from pmediag.model.storage.seals import seal_of
from tests.model.storage.fillings import fill


def test_every_table_but_about_has_a_root() -> None:
    assert set(Row.metadata.tables) == {"about", *SEALED_TABLES}
    assert all("seal" in table.columns for table in Row.metadata.tables.values())


def test_a_row_seals_all_its_columns() -> None:
    row = AnswerRow(assessment_id="a1", question_id="q", picks="[]", note="n", to_review=0)
    assert row.content().keys() == set(AnswerRow.__table__.columns.keys()) - {"seal"}
    assert row.computed_seal() == seal_of("answers", row.content())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answers SET mark = 'maybe', picks = '[]'",
        "UPDATE answers SET mark = 'unknown', picks = '[\"c1\"]'",
        "UPDATE answers SET evidence = 'rumour'",
        "UPDATE answers SET to_review = 2",
        "UPDATE answers SET assessment_id = 'none' WHERE question_id = 'd.t.q1'",
        "UPDATE assessments SET path_kind = 'dimension', path_dimension = NULL",
        "UPDATE assessments SET path_kind = 'short'",
        "UPDATE assessments SET mode = 'other'",
        "UPDATE assessments SET answered = -1",
        "UPDATE assessments SET completed_at = NULL",
        "UPDATE assessments SET organisation_id = 'none'",
        "DELETE FROM organisations",
        "DELETE FROM assessments",
        "INSERT INTO about SELECT 2, made_by, 1, schema_digest, 1, roots, seal FROM about",
    ],
)
def test_sqlite_itself_refuses_what_cannot_be(
    place: Path, opened: Callable[..., Database], statement: str
) -> None:
    fill(opened())
    with (
        closing(connect(place, Opening.WRITE)) as connection,
        pytest.raises(sqlite3.IntegrityError),
    ):
        connection.execute(statement)
