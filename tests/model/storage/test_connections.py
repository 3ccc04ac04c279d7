from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.sessions import engine_for

EXPECTED = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "synchronous": 3,
    "busy_timeout": 1000,
}


@pytest.mark.parametrize("name", ["a.sqlite3", "à côté 100 % #1?.sqlite3"])
def test_every_connection_has_the_pragmas(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for opening in Opening:
        with closing(connect(path, opening)) as connection:
            assert {
                pragma_name: pragma(connection, pragma_name) for pragma_name in EXPECTED
            } == EXPECTED
            if opening.writes:
                assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
                connection.execute("CREATE TABLE IF NOT EXISTS t (x)")
    assert path.exists()


def test_so_has_every_connection_of_an_engine(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "a.sqlite3", Opening.CREATE)
    for _ in range(2):
        with engine.connect() as connection:
            for name, value in {**EXPECTED, "journal_mode": "truncate"}.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value
    assert engine.hide_parameters


@pytest.mark.parametrize("opening", [Opening.WRITE, Opening.READ, Opening.STILL])
def test_only_creating_creates(tmp_path: Path, opening: Opening) -> None:
    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path / "none.sqlite3", opening)
    assert not list(tmp_path.iterdir())


def test_reading_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with closing(connect(path, Opening.CREATE)) as connection:
        connection.execute("CREATE TABLE t (x)")
    with (
        closing(connect(path, Opening.READ)) as connection,
        pytest.raises(sqlite3.OperationalError),
    ):
        connection.execute("INSERT INTO t VALUES (1)")
