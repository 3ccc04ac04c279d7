"""Openings that load little, make the file late and verify the large part later."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Thread

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import creation, opening, verification
from pmediag.model.storage.backups import good_backups
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import suspicion_of
from pmediag.model.storage.faults import BrokenSealError, DatabaseDamagedError
from pmediag.model.storage.glance import Glance, glance
from pmediag.model.storage.rows import SEALED_TABLES
from tests.builders import MORNING, an_organisation, picked
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

LIGHT = """
import sys
from datetime import date
from pathlib import Path
from pmediag.model.storage.database import Database
from pmediag.model.storage.glance import glance
path = Path(sys.argv[1])
database = Database.open(path, backups=path.parent / "backups", **{options})
found = glance(path, None, date(2026, 11, 23))
database.verify_opening()
database.close()
loaded = [name for name in ("sqlalchemy", "alembic") if name in sys.modules]
print(found.organisation is not None, loaded)
"""


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file count as a large one, and be verified row by row."""
    monkeypatch.setattr(opening, "VERIFIED_AT_ONCE", 0)
    monkeypatch.setattr(verification, "SLICE", 1)


def said_by(code: str, path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "options", ["{}", "{'verify_later': True, 'create_late': True}", "{'read_only': True}"]
)
def test_a_current_database_is_opened_shown_and_closed_without_sqlalchemy(
    opened: Callable[..., Database], place: Path, options: str
) -> None:
    database = opened()
    fill(database)
    database.close(back_up=False)
    assert said_by(LIGHT.replace("{options}", options), place) == "True []"


def test_so_is_a_database_that_is_not_there_yet(place: Path) -> None:
    assert said_by(LIGHT.replace("{options}", "{'create_late': True}"), place) == "False []"
    assert [path.name for path in place.parent.iterdir()] == ["pmediag.sqlite3.lock"]


def test_the_first_unit_of_work_makes_the_file(
    opened: Callable[..., Database], place: Path, backups: Path
) -> None:
    database = opened(create_late=True)
    assert not place.exists()
    assert glance(place, None, MORNING.date()) == Glance()
    assert database.check() == ()
    with pytest.raises(UserFacingError) as raised:
        opened(create_late=True)
    assert raised.value.code is ErrorCode.DATABASE_IN_USE
    assert everything(database) == [(), ()]
    assert place.exists()
    fill(database)
    before = everything(database)
    database.close()
    assert len(good_backups(backups)) == 1
    assert everything(opened(create_late=True)) == before


def test_a_backup_makes_the_file_too(opened: Callable[..., Database], place: Path) -> None:
    backup = opened(create_late=True).back_up()
    assert place.exists()
    assert backup.exists()


def test_a_file_that_was_made_and_is_gone_is_not_made_again(
    opened: Callable[..., Database], place: Path, tmp_path: Path
) -> None:
    database = opened(create_late=True)
    fill(database)
    place.rename(tmp_path / "elsewhere")
    with pytest.raises(UserFacingError) as raised:
        everything(database)
    assert raised.value.code is ErrorCode.FILE_MISSING
    assert not place.exists()


def test_threads_make_one_file(
    opened: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    create = creation.create

    def counted(path: Path) -> None:
        made.append(path)
        create(path)

    monkeypatch.setattr(creation, "create", counted)
    database = opened(create_late=True)
    together = Barrier(2)

    def work(name: str) -> None:
        together.wait(10)
        with database.unit_of_work() as unit:
            unit.organisations.add(an_organisation("A", name))

    threads = [Thread(target=work, args=[name]) for name in ("o1", "o2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    with database.unit_of_work() as unit:
        assert {firm.id for firm in unit.organisations.all()} == {"o1", "o2"}


def test_a_folder_that_takes_no_file_is_told_at_once(
    opened: Callable[..., Database], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, **_: object) -> None:
        raise PermissionError(13, "refused", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "touch", refused)
        with pytest.raises(UserFacingError) as raised:
            opened(create_late=True)
    assert raised.value.code is ErrorCode.FOLDER_UNWRITABLE
    opened(create_late=True)  # its lock was let go


def test_a_making_that_fails_may_be_tried_again(
    opened: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    database = opened(create_late=True)

    def full(_: Path) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(creation, "sync_file", full)
        with pytest.raises(UserFacingError) as raised:
            everything(database)
    assert raised.value.code is ErrorCode.DISK_FULL
    assert everything(database) == [(), ()]


DAMAGE = [
    "UPDATE organisations SET name = 'another' WHERE id = 'o2'",
    "UPDATE assessments SET position = NULL WHERE id = 'a0'",
    "DELETE FROM assessments WHERE id = 'a2'",
]


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("statement", DAMAGE)
@pytest.mark.parametrize("read_only", [True, False])
def test_a_large_file_is_verified_after_it_was_opened(
    opened: Callable[..., Database], place: Path, statement: str, read_only: bool
) -> None:
    database = opened()
    fill(database)
    database.close(back_up=False)
    change(place, statement)
    database = opened(verify_later=True, read_only=read_only)
    assert not suspicion_of(place).exists()
    with pytest.raises(DatabaseDamagedError):
        database.verify_opening()
    assert suspicion_of(place).exists()
    database.close(back_up=False)
    with pytest.raises(DatabaseDamagedError):
        opened(verify_later=True)


@pytest.mark.parametrize("statement", DAMAGE)
def test_a_small_file_is_verified_at_once_all_the_same(
    opened: Callable[..., Database], place: Path, statement: str
) -> None:
    database = opened()
    fill(database)
    database.close(back_up=False)
    change(place, statement)
    with pytest.raises(DatabaseDamagedError):
        opened(verify_later=True)


@pytest.mark.usefixtures("large")
def test_what_says_what_a_large_file_is_is_verified_at_once(
    opened: Callable[..., Database], place: Path
) -> None:
    opened().close(back_up=False)
    change(place, "UPDATE about SET sequence = 1")
    with pytest.raises(DatabaseDamagedError):
        opened(verify_later=True)


@pytest.mark.usefixtures("large")
def test_a_large_file_that_was_cut_is_told_at_once(
    opened: Callable[..., Database], place: Path
) -> None:
    database = opened()
    fill(database)
    database.close(back_up=False)
    place.write_bytes(place.read_bytes()[:-4096])
    with pytest.raises(DatabaseDamagedError):
        opened(verify_later=True)


def test_what_units_of_work_need_can_be_loaded_before(place: Path) -> None:
    code = LIGHT.replace("{options}", "{'create_late': True}")
    code = code.replace("database.verify_opening()", "database.load()")
    assert said_by(code, place) == "False ['sqlalchemy']"
    assert not place.exists()


@pytest.mark.usefixtures("large")
def test_a_sound_large_file_is_verified_once(
    opened: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    database = opened()
    fill(database)
    database.verify_opening()  # of a file it has made itself: nothing to do
    database.close(back_up=False)
    database = opened(verify_later=True)
    database.verify_opening()
    monkeypatch.setattr(opening, "what_waited", lambda _: pytest.fail("verified again"))
    database.verify_opening()


@pytest.mark.usefixtures("large")
def test_others_write_between_the_pieces(opened: Callable[..., Database], place: Path) -> None:
    database = opened()
    fill(database)
    saved = 0
    for _ in opening.what_waited(place):
        if saved < 12:
            with database.unit_of_work() as unit:
                unit.assessments.save_answer("a2", "d.t.q0", picked(f"c{saved}"), MORNING)
            saved += 1
    assert saved == 12


@pytest.mark.usefixtures("large")
def test_a_row_that_goes_between_the_pieces_is_missed(
    opened: Callable[..., Database], place: Path
) -> None:
    fill(opened())
    pieces = opening.what_waited(place)
    for _ in range(len(SEALED_TABLES) + 1):  # up to the first assessment
        next(pieces)
    change(place, "DELETE FROM assessments WHERE id = 'a2'")
    with pytest.raises(BrokenSealError, match="missing"):
        list(pieces)


@pytest.mark.usefixtures("large")
def test_a_window_works_on_while_it_is_verified(opened: Callable[..., Database]) -> None:
    database = opened()
    fill(database, assessments=12)
    database.close(back_up=False)
    database = opened(verify_later=True)
    thread = Thread(target=database.verify_opening)
    thread.start()
    for number in range(20):
        with database.unit_of_work() as unit:
            unit.assessments.save_answer("a0", "d.t.q0", picked(f"c{number}"), MORNING)
    thread.join()
    assert database.check() == ()
