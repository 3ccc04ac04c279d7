from __future__ import annotations

from pathlib import Path

from pmediag.files import sync_folder
from pmediag.model.storage.disk import (
    copy_synced,
    free_name,
    has_journal,
    journal_of,
    remove_database,
)


def test_a_journal_counts_when_it_holds_something(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    assert not has_journal(path)
    journal_of(path).touch()
    assert not has_journal(path)
    journal_of(path).write_bytes(b"undo")
    assert has_journal(path)


def test_a_free_name_is_taken_by_no_file_and_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "a-damaged.sqlite3"
    assert free_name(path) == path
    path.touch()
    journal_of(tmp_path / "a-damaged-2.sqlite3").touch()
    assert free_name(path) == tmp_path / "a-damaged-3.sqlite3"


def test_copy_and_remove(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"content")
    copy_synced(source, target)
    sync_folder(tmp_path)
    assert target.read_bytes() == b"content"
    journal_of(target).touch()
    remove_database(target)
    remove_database(target)
    assert list(tmp_path.iterdir()) == [source]
