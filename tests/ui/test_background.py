"""Slow work: off the interface thread, told on it, alive after its page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event, current_thread, main_thread
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.ui.background import Background, Progress


def test_the_result_is_told_on_the_interface_thread(qtbot: QtBot) -> None:
    threads = []

    def work(progress: Progress) -> str:
        threads.append(current_thread())
        progress(1, 2)
        return "done"

    background = Background()
    task = background.start(work)
    steps = Mock()
    task.progressed.connect(steps)
    task.succeeded.connect(lambda _: threads.append(current_thread()))
    with qtbot.waitSignals([task.succeeded, task.ended]):
        pass
    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()
    steps.assert_called_once_with(1, 2)
    assert not background.is_busy


def test_an_error_of_the_world_is_told(qtbot: QtBot) -> None:
    error = UserFacingError(ErrorCode.DISK_FULL, path="somewhere")

    def work(_: Progress) -> None:
        raise error

    background = Background()
    task = background.start(work)
    with qtbot.waitSignal(task.failed) as told:
        pass
    assert told.args == [error]
    qtbot.waitUntil(lambda: not background.is_busy)


def test_a_bug_goes_to_the_last_resort(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught = Mock()
    monkeypatch.setattr(sys, "excepthook", caught)
    background = Background()
    task = background.start(lambda _: 1 // 0)
    with qtbot.waitSignal(task.ended):
        pass
    assert caught.call_args.args[0] is ZeroDivisionError


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot) -> None:
    started, go_on = Event(), Event()

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(5)
        progress(1, 2)
        raise AssertionError("it went on")

    background = Background()
    task = background.start(work)
    assert started.wait(5)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
        go_on.set()
    qtbot.waitUntil(lambda: not background.is_busy)


def test_it_survives_the_page_that_asked_for_it(qtbot: QtBot) -> None:
    class Page(QObject):
        def take(self, result: object) -> None:
            raise AssertionError("the page is gone")

    go_on = Event()

    def work(_: Progress) -> str:
        go_on.wait(5)
        return "kept"

    background, page = Background(), Page()
    task = background.start(work)
    task.succeeded.connect(page.take)
    gone: Callable[[], None] = page.deleteLater
    with qtbot.waitSignal(page.destroyed):
        gone()
    with qtbot.waitSignal(task.succeeded) as told:
        go_on.set()
    assert told.args == ["kept"]
    assert background.wait()


def test_waiting_sees_the_end_of_what_an_end_started(qtbot: QtBot) -> None:
    background = Background()
    done: list[object] = []

    def start_another(_: object) -> None:
        background.start(lambda _: "second").succeeded.connect(done.append)

    background.start(lambda _: "first").succeeded.connect(start_another)
    assert background.wait()
    assert done == ["second"]
    assert not background.is_busy


def test_waiting_gives_up_in_time(qtbot: QtBot) -> None:
    go_on = Event()
    background = Background()
    background.start(lambda _: go_on.wait(5))
    assert not background.wait(0.01)
    assert background.is_busy
    go_on.set()
    assert background.wait()


def test_what_a_task_told_may_be_the_last_to_hold_what_started_it(qtbot: QtBot) -> None:
    gone, told = Mock(), Mock()

    def start(background: Background) -> None:
        background.destroyed.connect(gone)
        background.start(lambda _: None).succeeded.connect(lambda _: told(background.is_busy))
        assert background.wait()

    start(Background())
    told.assert_called_once_with(True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gone.assert_called_once()
