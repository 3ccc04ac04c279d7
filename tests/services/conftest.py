"""Real services on a real database in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pmediag.model.storage.database import Database
from pmediag.paths import Places, assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.recovery import open_database
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


def own_places(folder: Path) -> Places:
    """Give places that the system chose, as far as the program knows."""
    data, config = folder / "data", folder / "config"
    return Places(data, config / "settings.json", config / "logs", data / "backups")


def names_of(where: Places) -> tuple[str, ...]:
    """Open what stands there, verify it, and give the names of its firms."""
    database = open_database(where)
    try:
        assert database.check() == ()
        with database.unit_of_work() as unit:
            return tuple(organisation.name for organisation in unit.organisations.all())
    finally:
        database.close(back_up=False)
