"""Moving the data: all of it, verified, and whole in one place whenever it is killed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pmediag import settings
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, with_data_folder
from pmediag.services import data_place, moving
from pmediag.services.recovery import open_database
from pmediag.settings import Settings
from tests.builders import an_assessment, an_organisation, picked
from tests.services.conftest import names_of, own_places

HABITS = Settings(text_scale=1.5)
STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile"})
"""What is watched: a kill before each of them."""


@pytest.fixture
def where(tmp_path: Path) -> Places:
    where = own_places(tmp_path)
    database = open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment({"d.t.a": picked("c1")}))
    database.close()
    # A restore leaves what it replaced: that moves too.
    data_place.restore(where, data_place.backups(where)[0].path)
    return where


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "PMEdiag"


def add(where: Places, name: str) -> None:
    database = open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation(name, name))
    database.close(back_up=False)


def now(where: Places) -> Places:
    """Give where the next start looks."""
    return with_data_folder(where, settings.load(where.settings).data_folder)


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def refusal(where: Places, target: Path) -> ErrorCode:
    before = files_in(target) if target.exists() else None
    with pytest.raises(UserFacingError) as caught:
        moving.move(where, target, HABITS)
    assert (files_in(target) if target.exists() else None) == before
    assert not where.settings.exists()
    assert names_of(where) == ("Entreprise A",)
    return caught.value.code


def test_everything_moves_and_nothing_is_left(where: Places, target: Path) -> None:
    (where.data / "a letter of mine.txt").write_text("stays")
    held = {line.was_replaced for line in data_place.backups(where)}
    moved = moving.move(where, target, HABITS)
    assert (moved.data, moved.settings) == (target, where.settings)
    assert names_of(moved) == ("Entreprise A",)
    assert settings.load(where.settings) == Settings(text_scale=1.5, data_folder=str(target))
    assert now(where) == moved
    assert {line.was_replaced for line in data_place.backups(moved)} == held == {True, False}
    assert files_in(where.data) == {"a letter of mine.txt"}
    assert not (target / moving.MARK).exists()


def test_an_empty_folder_goes_with_the_data(where: Places, target: Path) -> None:
    moving.move(where, target, HABITS)
    assert not where.data.exists()


def test_it_moves_on_and_back(where: Places, target: Path, tmp_path: Path) -> None:
    for folder in (target, tmp_path / "third", where.data):
        add(now(where), str(folder.name))
        moving.move(now(where), folder, settings.load(where.settings))
    assert now(where).data == where.data
    assert names_of(now(where)) == ("Entreprise A", "PMEdiag", "third", "data")
    assert not (tmp_path / "third").exists()


def test_data_that_was_never_opened_moves_too(tmp_path: Path) -> None:
    moved = moving.move(own_places(tmp_path), tmp_path / "other", Settings())
    assert names_of(moved) == ()
    assert data_place.missing_folder(own_places(tmp_path), settings.load(moved.settings)) is None


@pytest.mark.parametrize("inside", [".", "backups", "deep/inside"])
def test_a_folder_inside_the_data_is_refused(where: Places, inside: str) -> None:
    assert refusal(where, where.data / inside) is ErrorCode.PLACE_INSIDE


def test_a_link_to_the_data_is_the_data(where: Places, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(where.data)
    assert refusal(where, tmp_path / "link") is ErrorCode.PLACE_INSIDE


def test_other_data_is_never_touched(where: Places, tmp_path: Path) -> None:
    other = own_places(tmp_path / "other")
    add(other, "Entreprise B")
    before = other.database.read_bytes()
    assert refusal(where, other.data) is ErrorCode.PLACE_TAKEN
    assert other.database.read_bytes() == before


def test_a_backup_of_other_data_is_never_touched(where: Places, target: Path) -> None:
    (target / "backups").mkdir(parents=True)
    name = next(where.backups.iterdir()).name
    (target / "backups" / name).write_bytes(b"another firm's")
    assert refusal(where, target) is ErrorCode.PLACE_TAKEN


def test_a_folder_that_takes_no_file_is_refused(
    where: Places, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(UserFacingError) as caught:
        moving.move(where, target, HABITS)
    assert caught.value.code is ErrorCode.PLACE_UNWRITABLE
    assert not target.parent.exists()


def test_a_file_is_no_folder(where: Places, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    with pytest.raises(UserFacingError) as caught:
        moving.move(where, tmp_path / "file", HABITS)
    assert caught.value.code is ErrorCode.PLACE_UNWRITABLE
    assert (tmp_path / "file").read_text() == "here"


def test_a_disk_without_room_is_refused_first(
    where: Places, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(where.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10_000))
    assert refusal(where, target) is ErrorCode.PLACE_TOO_SMALL


def test_a_disk_that_fills_up_leaves_all_as_it_was(
    where: Places, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(source: Path, copy: Path) -> None:
        raise OSError(28, "No space left on device", str(copy))

    monkeypatch.setattr(shutil, "copyfile", fill_up)
    assert refusal(where, target) is ErrorCode.PLACE_UNWRITABLE


def test_settings_that_cannot_be_written_leave_all_as_it_was(
    where: Places, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(settings, "save", refuse)
    assert refusal(where, target) is ErrorCode.FILE_UNWRITABLE


def test_what_is_open_does_not_move(where: Places, target: Path) -> None:
    database = open_database(where)
    with pytest.raises(UserFacingError) as caught:
        moving.move(where, target, HABITS)
    assert caught.value.code is ErrorCode.DATABASE_IN_USE
    database.close(back_up=False)
    assert not target.exists()


def test_old_data_that_changed_since_stays(where: Places, target: Path, tmp_path: Path) -> None:
    """A mark alone removes nothing: what no backup of the new folder holds is kept."""
    moved = moving.move(where, target, HABITS)
    other = own_places(tmp_path / "other")
    add(other, "Entreprise B")
    (target / moving.MARK).write_text(f'{{"from": "{other.data.as_posix()}"}}')
    moving.finish_move(moved)
    assert names_of(other) == ("Entreprise B",)
    assert not (target / moving.MARK).exists()


@pytest.mark.parametrize("mark", ["", "[]", '{"from": 3}', '{"from": "', "\xff"])
def test_a_mark_that_says_nothing_is_passed_over(where: Places, mark: str) -> None:
    (where.data / moving.MARK).write_text(mark, encoding="latin-1")
    moving.finish_move(where)
    assert names_of(where) == ("Entreprise A",)


def killed_before(step: int, work: Callable[[], object]) -> bool:
    """Do ``work`` in a process of its own, killed before its step number ``step``.

    Returns:
        Whether it was; otherwise it came to its end.
    """
    child = os.fork()
    if child == 0:
        left = step

        def kill(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            if event in STEPS and not str(arguments[0]).endswith((".py", ".pyc", ".so")):
                left -= 1
                if left == 0:
                    os._exit(9)

        sys.addaudithook(kill)
        try:
            work()
        except BaseException:  # noqa: BLE001 - the parent asks how it ended
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, 9}
    return status == 9


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_step_the_data_is_whole_and_the_move_can_be_done_again(
    where: Places, target: Path, tmp_path: Path
) -> None:
    clean = tmp_path / "clean"
    shutil.copytree(where.data, clean)
    step, was_killed, places_found = 0, True, set()
    while was_killed:
        step += 1
        for folder in (where.data, target.parent, where.settings.parent):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(clean, where.data)
        was_killed = killed_before(step, lambda: moving.move(where, target, HABITS))
        found = now(where)
        places_found.add(found.data)
        moving.finish_move(found)
        assert names_of(found) == ("Entreprise A",), step
        if found.data != target:
            add(found, "Entreprise B")  # one works on where it was, then tries again
            found = moving.move(found, target, HABITS)
            assert names_of(found) == ("Entreprise A", "Entreprise B"), step
        assert found.data == target
        assert not where.data.exists(), (step, files_in(where.data))
        assert not (target / moving.MARK).exists(), step
        assert {line.was_replaced for line in data_place.backups(found)} == {True, False}, step
    assert places_found == {where.data, target}
    assert step > 30
