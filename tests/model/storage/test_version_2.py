"""R12: a real database of the second schema, as that version made it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import migrating
from pmediag.model.storage.backups import good_backups, restore
from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.database import Database
from pmediag.model.storage.glance import glance
from pmediag.model.storage.verification import verify_file
from tests.builders import MORNING
from tests.model.storage.fillings import everything, fill, some_plan

FILE = Path(__file__).parent / "data" / "version_2.sqlite3"
"""Four assessments of `fill`, a bakery with all that a firm holds, and a bin with three things."""


@pytest.fixture
def second(place: Path) -> bytes:
    """The content of the database of the second version, in place."""
    place.parent.mkdir()
    shutil.copyfile(FILE, place)
    return place.read_bytes()


@pytest.mark.usefixtures("second")
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
        ids = [line.id for line in lines[2:]]
        found = [
            tuple(others),
            lines[2:],
            *[unit.assessments.get(name) for name in ids],
            *[unit.assessments.frozen(name) for name in ids],
            *[unit.plans.get(name) for name in ids],
        ]
        assert found == expected
        assert (bakery.name, bakery.number, bakery.naf) == (
            "Boulangerie du Pont",
            "73282932000074",
            "10.71C",
        )
        assert bakery.keep_until == date(2029, 12, 31)
        assert unit.organisations.logo("o3") == b"\x89PNG a logo"
        assert [line.id for line in lines[:2]] == ["a10", "a9"]
        renewal, frozen = unit.assessments.get("a10"), unit.assessments.frozen("a9")
        assert renewal is not None
        assert (renewal.renews, renewal.completed_at) == ("a9", None)
        assert frozen is not None
        assert lines[1].score == 46.875
        assert {one.id for one in unit.bin.contents()} == {"o4", "a12"}
        assert unit.bin.assessments_of("o4") == 1
        assert [unit.plans.latest_of(firm) for firm in ("o1", "o2", "o3")] == [None] * 3
    seen = glance(place, "o3", MORNING.date())
    assert (seen.running, seen.plan) == (renewal, None)


def test_plans_are_kept_in_it_and_its_backup_is_of_the_second_schema(
    second: bytes, opened: Callable[..., Database], place: Path, backups: Path
) -> None:
    database = opened()
    with database.unit_of_work() as unit:
        unit.plans.save(some_plan("a9"), MORNING)
        unit.bin.restore_organisation("o4")
    assert database.check() == ()
    with database.unit_of_work() as unit:
        assert unit.plans.latest_of("o3") is not None
    (backup,) = good_backups(backups)
    with closing(connect(backup.path, Opening.STILL)) as connection:
        assert pragma(connection, "user_version") == 2
    database.close(back_up=False)
    restore(backup.path, place)
    with opened().unit_of_work() as unit:
        assert len(unit.assessments.summaries()) == 6
    assert verify_file(place, Opening.READ).problems == ()


def test_a_failure_in_the_middle_leaves_it_byte_for_byte(
    second: bytes,
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
            assert place.read_bytes() == second
    opened()
