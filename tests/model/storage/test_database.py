from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import Answer
from pmediag.model.storage import connections
from pmediag.model.storage.backups import good_backups, restore, set_aside
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import journal_of
from pmediag.model.storage.faults import DatabaseDamagedError
from tests.builders import MORNING, an_assessment, an_organisation, picked
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

LONG = Answer(note="x" * 60_000)


def save(database: Database, answer: Answer) -> None:
    with database.unit_of_work() as unit:
        unit.assessments.save_answer("a0", "d.t.q0", answer, MORNING)


@contextmanager
def told(code: ErrorCode) -> Iterator[None]:
    with pytest.raises(UserFacingError) as raised:
        yield
    assert raised.value.code is code
    assert "xxx" not in f"{raised.value} {raised.value.__cause__}"


def test_a_new_database_is_made_with_its_folders(place: Path, database: Database) -> None:
    assert place.exists()
    assert everything(database) == [(), ()]
    assert database.check() == ()
    assert not database.read_only


def test_everything_is_there_again(opened: Callable[..., Database]) -> None:
    database = opened()
    fill(database)
    before = everything(database)
    database.close(back_up=False)
    assert everything(opened()) == before


def test_one_writer_and_readers_beside(opened: Callable[..., Database]) -> None:
    window = opened()
    fill(window)
    with told(ErrorCode.DATABASE_IN_USE):
        opened()
    reader = opened(read_only=True)
    assert reader.read_only
    assert everything(reader) == everything(window)
    save(window, picked("c9"))
    assert everything(reader) == everything(window)
    assert reader.check() == ()
    with told(ErrorCode.FILE_UNWRITABLE):
        save(reader, picked("c8"))
    window.close(back_up=False)
    opened().close(back_up=False)


def test_the_lock_of_another_process_is_seen_and_freed_by_its_kill(
    place: Path, opened: Callable[..., Database]
) -> None:
    code = """
import sys
from pathlib import Path
from pmediag.model.storage.database import Database
path = Path(sys.argv[1])
database = Database.open(path, backups=path.parent / "backups")
print("open", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", code, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        with told(ErrorCode.DATABASE_IN_USE):
            opened()
        opened(read_only=True)
        window.kill()
        window.wait()
        opened()


def test_a_reader_needs_a_database(opened: Callable[..., Database], place: Path) -> None:
    with told(ErrorCode.FILE_MISSING):
        opened(read_only=True)
    assert not place.parent.exists()


def test_a_reader_after_a_kill_has_the_change_undone(
    place: Path, opened: Callable[..., Database]
) -> None:
    database = opened()
    fill(database)
    before = everything(database)
    database.close(back_up=False)
    sound = place.read_bytes()
    with closing(connect(place, Opening.WRITE)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE answers SET note = printf('%5000c', 'x')")
        half, journal = place.read_bytes(), journal_of(place).read_bytes()
        connection.execute("ROLLBACK")
    assert half != sound
    place.write_bytes(half)
    journal_of(place).write_bytes(journal)
    assert everything(opened(read_only=True)) == before
    assert place.read_bytes() == sound


def test_a_full_disk_is_told_and_a_retry_works(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    before = everything(database)
    with monkeypatch.context() as patch:
        patch.setitem(connections.SAFETY, "max_page_count", "9")
        with told(ErrorCode.DISK_FULL):
            save(database, LONG)
        assert everything(database) == before
        save(database, picked("small"))
    save(database, LONG)
    with database.unit_of_work() as unit:
        found = unit.assessments.get("a0")
    assert found is not None
    assert found.answers["d.t.q0"] == LONG
    assert database.check() == ()


def test_a_write_that_the_system_refuses_is_told_and_a_retry_works(database: Database) -> None:
    fill(database)
    before = everything(database)
    resource = pytest.importorskip("resource")  # a POSIX limit
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (database.path.stat().st_size, hard))
    try:
        with told(ErrorCode.FILE_UNWRITABLE):
            save(database, LONG)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert everything(database) == before
    save(database, LONG)
    assert database.check() == ()


def test_someone_elses_lock_is_told_and_a_retry_works(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    monkeypatch.setitem(connections.SAFETY, "busy_timeout", "5")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as antivirus:
        antivirus.execute("BEGIN EXCLUSIVE")
        with told(ErrorCode.DATABASE_BUSY):
            save(database, picked("c9"))
        antivirus.execute("ROLLBACK")
        antivirus.execute("BEGIN")
        antivirus.execute("SELECT * FROM answers").fetchall()
        with told(ErrorCode.DATABASE_BUSY):  # at the very end, when the change is committed
            save(database, picked("c9"))
        antivirus.execute("ROLLBACK")
    save(database, picked("c9"))
    assert database.check() == ()


def test_a_file_that_went_away_is_told(database: Database, place: Path, tmp_path: Path) -> None:
    fill(database)
    place.rename(tmp_path / "elsewhere")
    with told(ErrorCode.FILE_MISSING):
        save(database, picked("c9"))
    assert not place.exists()
    (tmp_path / "elsewhere").rename(place)
    save(database, picked("c9"))


def test_a_folder_without_the_right_to_write(place: Path, opened: Callable[..., Database]) -> None:
    opened().close(back_up=False)
    place.with_name("pmediag.sqlite3.lock").unlink()
    place.parent.chmod(0o500)
    try:
        if os.access(place.parent, os.W_OK):
            pytest.skip("the administrator may write everywhere")
        with told(ErrorCode.FOLDER_UNWRITABLE):
            opened()
        everything(opened(read_only=True))
    finally:
        place.parent.chmod(0o700)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "a.sqlite3", tmp_path / "file" / "b" / "a.sqlite3"):
        with told(ErrorCode.FOLDER_UNWRITABLE):
            Database.open(path, backups=tmp_path / "backups")


def test_closing_backs_up_what_changed(opened: Callable[..., Database], backups: Path) -> None:
    opened().close()
    assert good_backups(backups) == ()
    for number, expected in ((1, 1), (1, 1), (2, 2)):
        database = opened()
        with database.unit_of_work() as unit:
            if unit.organisations.get(f"o{number}") is None:
                unit.organisations.add(an_organisation("A", f"o{number}"))
        database.close()
        database.close()
        assert len(good_backups(backups)) == expected
    opened(read_only=True).close()
    assert len(good_backups(backups)) == 2


def test_closing_backs_up_again_when_the_last_backup_is_damaged(
    opened: Callable[..., Database], backups: Path
) -> None:
    database = opened()
    fill(database)
    database.close()
    (backup,) = good_backups(backups)
    change(backup.path, "UPDATE answers SET note = 'not what was written'")
    opened().close()
    (again,) = good_backups(backups)
    assert again.path != backup.path


def test_a_backup_that_fails_at_close_is_told_and_all_is_let_go(
    opened: Callable[..., Database], backups: Path
) -> None:
    database = opened()
    fill(database)
    before = everything(database)
    backups.write_text("in the way")
    with told(ErrorCode.FOLDER_UNWRITABLE):
        database.close()
    backups.unlink()
    again = opened()
    assert everything(again) == before
    assert again.back_up().parent == backups


def test_damage_never_stops_work(place: Path, opened: Callable[..., Database]) -> None:
    database = opened()
    fill(database)
    before = everything(database)
    database.close()
    place.write_bytes(place.read_bytes()[:5000])
    damaged = place.read_bytes()
    with pytest.raises(DatabaseDamagedError) as raised:
        opened()
    assert raised.value.backups is not None
    assert place.read_bytes() == damaged
    aside = set_aside(raised.value.path)
    newest = good_backups(raised.value.backups)[0]
    assert newest.answers == 36
    restore(newest.path, place)
    assert everything(opened()) == before
    assert aside.read_bytes() == damaged


def test_threads_take_turns(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment(id="a0"))

    def answer(name: str) -> None:
        for number in range(10):
            with database.unit_of_work() as unit:
                unit.assessments.save_answer("a0", f"{name}{number}", picked("c1"), MORNING)

    threads = [Thread(target=answer, args=[name]) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.unit_of_work() as unit:
        assert unit.assessments.summaries()[0].answered == 20
    assert database.check() == ()


def test_check_names_a_result_that_is_not_that_of_its_answers(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    monkeypatch.setattr("pmediag.model.storage.repositories.result_digest", lambda *_: "another")
    assert database.check() == ("frozen_results: a1 has other answers",)
