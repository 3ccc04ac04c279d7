"""R12: a real database of the first schema, as the first version made it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import EXPRESS
from pmediag.model.storage import connections, migrating
from pmediag.model.storage.backups import good_backups, restore
from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.database import Database
from pmediag.model.storage.verification import verify_file
from tests.builders import MORNING, an_assessment
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

FILE = Path(__file__).parent / "data" / "version_1.sqlite3"
"""Four assessments of `fill`, and one of a bakery that went through the whole wizard."""

NOTE = "Vu avec le comptable : à reprendre en mars"


@pytest.fixture
def first(place: Path) -> bytes:
    """The content of the database of the first version, in place."""
    place.parent.mkdir()
    shutil.copyfile(FILE, place)
    return place.read_bytes()


@pytest.mark.usefixtures("first")
def test_everything_of_it_is_found(
    opened: Callable[..., Database], place: Path, tmp_path: Path
) -> None:
    same = Database.open(tmp_path / "same.sqlite3", backups=tmp_path / "none")
    fill(same, assessments=4, plans=False)
    expected = everything(same)
    same.close(back_up=False)

    database = opened()

    assert database.check() == ()
    with database.unit_of_work() as unit:
        *others, bakery = unit.organisations.all()
        lines = unit.assessments.summaries()
        wizard = unit.assessments.get("a9")
        frozen = unit.assessments.frozen("a9")
        found = [
            tuple(others),
            lines[1:],
            *[unit.assessments.get(line.id) for line in lines[1:]],
            *[unit.assessments.frozen(line.id) for line in lines[1:]],
            *[unit.plans.get(line.id) for line in lines[1:]],
        ]
        assert unit.bin.contents() == ()
        assert unit.organisations.overdue(MORNING.date()) == ()
        assert unit.organisations.logo("o3") is None
    assert found == expected
    assert (bakery.id, bakery.name) == ("o3", "Boulangerie du Pont")
    assert (bakery.number, bakery.naf, bakery.keep_until) == ("", "", None)
    assert (lines[0].id, lines[0].answered, lines[0].score) == ("a9", 16, 46.875)
    assert wizard is not None
    assert wizard.completed_at == datetime(2026, 11, 23, 9, 21, tzinfo=UTC)
    assert (wizard.path, wizard.renews) == (EXPRESS, None)
    assert wizard.answers["keep.follow.quotes"].note == NOTE
    assert frozen is not None
    assert frozen.record["strengths"]


def test_work_goes_on_in_it_and_its_backup_is_of_the_first_schema(
    first: bytes, opened: Callable[..., Database], place: Path, backups: Path
) -> None:
    database = opened()
    with database.unit_of_work() as unit:
        unit.organisations.set_logo("o3", b"a logo")
        unit.assessments.add(an_assessment(id="a10", organisation_id="o3", renews="a9"))
        unit.bin.delete_assessment("a0", MORNING)
    assert database.check() == ()
    (backup,) = good_backups(backups)
    with closing(connect(backup.path, Opening.STILL)) as connection:
        assert pragma(connection, "user_version") == 1
    database.close(back_up=False)
    restore(backup.path, place)
    with opened().unit_of_work() as unit:
        assert len(unit.assessments.summaries()) == 5
    assert verify_file(place, Opening.READ).problems == ()


@pytest.mark.usefixtures("first")
def test_a_reader_brings_it_forward(opened: Callable[..., Database]) -> None:
    with opened(read_only=True).unit_of_work() as unit:
        assert len(unit.organisations.all()) == 3


def test_a_failure_in_the_middle_leaves_it_byte_for_byte(
    first: bytes,
    opened: Callable[..., Database],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    for name in ("_hold_seals", "_root", "verify"):
        with monkeypatch.context() as patch:
            patch.setattr(migrating, name, fail)
            with pytest.raises(UserFacingError) as raised:
                opened()
            assert raised.value.code is ErrorCode.MIGRATION_FAILED
            assert place.read_bytes() == first
    opened()


def test_a_full_disk_leaves_it_byte_for_byte(
    first: bytes,
    opened: Callable[..., Database],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(connections.SAFETY, "max_page_count", str(len(first) // 4096 + 1))
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.MIGRATION_FAILED
    assert raised.value.details["reason"] == "disk_full"
    assert place.read_bytes() == first


@pytest.mark.usefixtures("first")
@pytest.mark.parametrize(
    "statement",
    ["UPDATE answers SET note = 'another'", "PRAGMA user_version=2", "DELETE FROM frozen_results"],
)
def test_a_damaged_one_is_told_untouched(
    opened: Callable[..., Database], place: Path, statement: str
) -> None:
    if statement.startswith("PRAGMA"):
        with closing(connect(place, Opening.WRITE)) as connection:
            connection.execute(statement)
    else:
        change(place, statement)
    damaged = place.read_bytes()
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED
    assert place.read_bytes() == damaged


def test_a_current_one_that_says_it_is_of_the_first_schema_is_damaged(
    opened: Callable[..., Database], place: Path
) -> None:
    opened().close(back_up=False)
    with closing(connect(place, Opening.WRITE)) as connection:
        connection.execute("PRAGMA user_version=1")
    damaged = place.read_bytes()
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED
    assert place.read_bytes() == damaged
