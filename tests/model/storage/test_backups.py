from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import backups as backup_files
from pmediag.model.storage import connections, copies, creation, schema
from pmediag.model.storage.backups import (
    back_up,
    good_backups,
    newest_good_backup,
    restore,
    set_aside,
)
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import journal_of
from pmediag.model.storage.faults import DatabaseDamagedError
from pmediag.model.storage.verification import Findings
from tests.builders import MORNING, picked
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

DAY = datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def filled(database: Database) -> Database:
    fill(database)
    return database


def save(database: Database, number: int) -> None:
    with database.unit_of_work() as unit:
        unit.assessments.save_answer("a0", "d.t.q0", picked(f"c{100 + number}"), MORNING)


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[: len(content) // 2] = os.urandom(len(content) // 2)
    path.write_bytes(content)


def test_a_backup_holds_everything(
    filled: Database, place: Path, backups: Path, opened: Callable[..., Database]
) -> None:
    before = everything(filled)
    path = back_up(place, backups, DAY)
    assert path == backups / "pmediag_2026-11-23_223000Z_00001.sqlite3"
    assert list(backups.iterdir()) == [path]
    (backup,) = good_backups(backups)
    assert backup.path == path
    assert backup.made_at == DAY
    assert backup.made_at.tzinfo is UTC
    assert (backup.size, backup.assessments, backup.answers) == (path.stat().st_size, 3, 36)
    filled.close(back_up=False)
    place.unlink()
    assert restore(path, place) is None
    assert everything(opened()) == before


def test_newest_is_by_number_never_by_clock(filled: Database, place: Path, backups: Path) -> None:
    made = []
    for number in range(3):
        save(filled, number)
        made.append(back_up(place, backups, DAY - timedelta(days=number)))
    assert [backup.path for backup in good_backups(backups)] == made[::-1]
    newest = newest_good_backup(backups)
    assert newest is not None
    assert newest.path == made[-1]


@pytest.mark.usefixtures("filled")
def test_only_backups_that_verify_are_proposed(
    place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert good_backups(backups) == ()
    made = [back_up(place, backups, DAY) for _ in range(5)]
    spoil(made[4])
    change(made[3], "UPDATE answers SET note = 'not what was written'")
    made[2].write_bytes(made[2].read_bytes()[:9000])
    (backups / "pmediag_2026-02-31_000000Z_00009.sqlite3").touch()
    (backups / "notes.txt").touch()
    with monkeypatch.context() as patch:
        patch.setattr(schema, "SCHEMA_VERSION", 7)
        creation.create(backups / "pmediag_2026-11-23_000000Z_00008.sqlite3")
    assert [backup.path for backup in good_backups(backups)] == [made[1], made[0]]
    newest = newest_good_backup(backups)
    assert newest is not None
    assert newest.path == made[1]


def test_a_backup_that_goes_while_it_is_read_is_left_out(
    filled: Database, place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = (back_up(place, backups, DAY) for _ in range(2))
    sound = backup_files.sound

    def rotated(path: Path) -> Findings | None:
        found = sound(path)
        if path == older:
            older.unlink()
        return found

    monkeypatch.setattr(backup_files, "sound", rotated)
    assert [found.path for found in good_backups(backups)] == [newer]


def test_what_a_restore_replaced_and_goes_while_it_is_read_is_left_out(
    filled: Database, place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = back_up(place, backups, DAY)
    aside = restore_over(filled, kept, place)

    def erased(path: Path) -> Findings | None:
        found = backup_files.sound(path)
        path.unlink()
        return found

    assert [found.path for found in copies.replaced(place)] == [aside]
    monkeypatch.setattr(copies, "sound", erased)
    assert copies.replaced(place) == ()


def restore_over(database: Database, backup: Path, place: Path) -> Path:
    database.close(back_up=False)
    aside = restore(backup, place, DAY)
    assert aside is not None
    return aside


@pytest.mark.usefixtures("filled")
def test_old_backups_go(place: Path, backups: Path) -> None:
    for number in range(14):
        back_up(place, backups, DAY + timedelta(minutes=number))
    names = sorted(path.name[-13:-8] for path in backups.iterdir())
    assert names == [f"{number:05}" for number in range(5, 15)]


@pytest.mark.usefixtures("filled")
def test_what_a_kill_left_is_swept(place: Path, backups: Path) -> None:
    backups.mkdir()
    (backups / "pmediag-backup-0badcafe.tmp").write_bytes(b"half")
    assert list(backups.iterdir()) != [path := back_up(place, backups, DAY)]
    assert list(backups.iterdir()) == [path]


@pytest.mark.usefixtures("filled")
def test_a_full_disk_leaves_no_half_backup(
    place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(place, backups, DAY)
    with monkeypatch.context() as patch:
        patch.setitem(connections.SAFETY, "max_page_count", "3")
        with pytest.raises(UserFacingError) as raised:
            back_up(place, backups, DAY)
    assert raised.value.code is ErrorCode.DISK_FULL
    assert list(backups.iterdir()) == [first]
    assert back_up(place, backups, DAY).exists()


@pytest.mark.usefixtures("filled")
def test_a_copy_that_came_out_wrong_is_no_backup(
    place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_files, "sync_file", spoil)
    with pytest.raises(UserFacingError) as raised:
        back_up(place, backups, DAY)
    assert raised.value.code is ErrorCode.BACKUP_DAMAGED
    assert list(backups.iterdir()) == []


@pytest.mark.usefixtures("filled")
def test_a_damaged_database_is_not_backed_up(place: Path, backups: Path) -> None:
    good = back_up(place, backups, DAY)
    change(place, "UPDATE answers SET note = 'not what was written'")
    with pytest.raises(DatabaseDamagedError) as raised:
        back_up(place, backups, DAY)
    assert (raised.value.path, raised.value.backups) == (place, backups)
    assert list(backups.iterdir()) == [good]


@pytest.mark.usefixtures("filled")
def test_a_folder_that_is_a_file(place: Path, backups: Path) -> None:
    backups.write_text("in the way")
    with pytest.raises(UserFacingError) as raised:
        back_up(place, backups, DAY)
    assert raised.value.code is ErrorCode.FOLDER_UNWRITABLE


def test_setting_aside_keeps_everything(
    filled: Database, place: Path, opened: Callable[..., Database]
) -> None:
    content = place.read_bytes()
    with pytest.raises(UserFacingError) as raised:
        set_aside(place)
    assert raised.value.code is ErrorCode.DATABASE_IN_USE
    filled.close(back_up=False)
    journal_of(place).write_bytes(b"its journal")
    aside = set_aside(place, DAY)
    assert aside == place.with_name("pmediag-damaged-2026-11-23.sqlite3")
    assert (aside.read_bytes(), journal_of(aside).read_bytes()) == (content, b"its journal")
    assert not place.exists()
    assert not journal_of(place).exists()
    opened().close(back_up=False)
    assert set_aside(place, DAY) == place.with_name("pmediag-damaged-2026-11-23-2.sqlite3")
    assert aside.read_bytes() == content


def test_a_restore_can_be_undone(
    filled: Database, place: Path, backups: Path, opened: Callable[..., Database]
) -> None:
    older = everything(filled)
    path = back_up(place, backups, DAY)
    save(filled, 1)
    newer = everything(filled)
    with pytest.raises(UserFacingError) as raised:
        restore(path, place)
    assert raised.value.code is ErrorCode.DATABASE_IN_USE
    filled.close(back_up=False)
    aside = restore(path, place, DAY)
    assert aside == place.with_name("pmediag-replaced-2026-11-23.sqlite3")
    database = opened()
    assert everything(database) == older
    database.close(back_up=False)
    assert aside is not None
    restore(aside, place, DAY)
    assert everything(opened()) == newer
    assert path.exists()


def test_a_former_journal_never_spoils_a_restore(
    filled: Database, place: Path, backups: Path, opened: Callable[..., Database]
) -> None:
    older = everything(filled)
    path = back_up(place, backups, DAY)
    filled.close(back_up=False)
    with closing(connect(place, Opening.WRITE)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE answers SET note = printf('%5000c', 'x')")
        hot = journal_of(place).read_bytes()
        connection.execute("ROLLBACK")
    assert len(hot) > 512
    journal_of(place).write_bytes(hot)
    aside = restore(path, place)
    assert aside is not None
    assert journal_of(aside).read_bytes() == hot
    assert everything(opened()) == older


def test_a_bad_backup_changes_nothing(
    filled: Database, place: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = back_up(place, backups, DAY)
    filled.close(back_up=False)
    before = place.read_bytes()
    newer = backups / "newer.sqlite3"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "SCHEMA_VERSION", 7)
        creation.create(newer)
    change(bad, "UPDATE answers SET note = 'not what was written'")
    letter = backups / "letter.txt"
    letter.write_text("une lettre\n" * 90)
    cases = {
        bad: ErrorCode.BACKUP_DAMAGED,
        newer: ErrorCode.DATABASE_NEWER,
        letter: ErrorCode.DATABASE_FOREIGN,
        backups / "none.sqlite3": ErrorCode.FILE_MISSING,
    }
    for path, code in cases.items():
        with pytest.raises(UserFacingError) as raised:
            restore(path, place)
        assert raised.value.code is code
    spoil(bad)
    with pytest.raises(UserFacingError):
        restore(bad, place)
    assert place.read_bytes() == before
    assert {path.name for path in place.parent.iterdir() if path.is_file()} <= {
        "pmediag.sqlite3",
        "pmediag.sqlite3-journal",
        "pmediag.sqlite3.lock",
    }
