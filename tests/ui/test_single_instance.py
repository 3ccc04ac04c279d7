"""The second start brings the first window forward."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmediag.ui.single_instance import SingleInstance


def test_a_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "a.sqlite3")
    assert not first.call_first()
    first.listen()
    second = SingleInstance(tmp_path / "a.sqlite3")
    with qtbot.waitSignal(first.called):
        second.call_first()
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="names there are in Unicode")
def test_the_folder_may_have_any_name(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / os.fsdecode(b"caf\xe9") / "a.sqlite3")
    first.listen()
    assert SingleInstance(tmp_path / os.fsdecode(b"caf\xe9") / "a.sqlite3").call_first()
    first.close()


def test_another_database_is_another_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "a.sqlite3")
    first.listen()
    assert not SingleInstance(tmp_path / "b.sqlite3").call_first()
    first.close()


def test_what_a_killed_window_left_is_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    killed = SingleInstance(tmp_path / "a.sqlite3")
    killed.listen()
    again = SingleInstance(tmp_path / "a.sqlite3")
    again.listen()
    killed.close()
    later = SingleInstance(tmp_path / "a.sqlite3")
    later.listen()
    later.close()
