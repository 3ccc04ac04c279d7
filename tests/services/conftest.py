"""Real services on a real database in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from tests.builders import MORNING


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue(assets() / "content", "fr")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(tmp_path / "pmediag.sqlite3", backups=tmp_path / "backups")
    yield database
    database.close(back_up=False)


@pytest.fixture
def now() -> Callable[[], datetime]:
    """A clock that a minute passes on at each look."""
    minutes = iter(range(100_000))
    return lambda: MORNING + timedelta(minutes=next(minutes))


@pytest.fixture
def assessments(
    database: Database, catalogue: Catalogue, now: Callable[[], datetime]
) -> Assessments:
    return Assessments(database, catalogue, now)
