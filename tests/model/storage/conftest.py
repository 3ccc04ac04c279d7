from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pmediag.model.storage.database import Database


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the database of the test is."""
    return tmp_path / "data" / "pmediag.sqlite3"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    """Where its backups are."""
    return tmp_path / "data" / "backups"


@pytest.fixture
def opened(place: Path, backups: Path) -> Iterator[Callable[..., Database]]:
    """Open the database of the test; what is still open at the end is closed."""
    databases = []

    def opened(**options: bool) -> Database:
        database = Database.open(place, backups=backups, **options)  # type: ignore[arg-type]
        databases.append(database)
        return database

    yield opened
    for database in databases:
        database.close(back_up=False)


@pytest.fixture
def database(opened: Callable[..., Database]) -> Database:
    """A new, empty database."""
    return opened()
