"""Slow work off the interface thread, with progress and cancel.

The work outlives the page that asked for it: `Background` belongs to the application, and
keeps each task until it has ended. Everything a `Task` tells, it tells on the interface
thread, where it was started.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pmediag.errors import UserFacingError

AT_ONCE = 2
"""How many pieces of work go on side by side; others wait for their turn."""


class WorkCancelledError(Exception):
    """Raised inside the work, by its progress, once it has been cancelled."""


class Progress(Protocol):
    """What the work calls as it goes on; raises `WorkCancelledError` once it is cancelled."""

    def __call__(self, done: int, total: int) -> None:
        """Say how far it is."""


Work = Callable[[Progress], object]


class Task(QObject):
    """One piece of work under way."""

    progressed = Signal(int, int)
    """How much is done, of how much."""
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """A `UserFacingError`; a bug goes to ``sys.excepthook`` instead."""
    cancelled = Signal()
    ended = Signal()
    """It is over, one way or another; always the last."""

    _stepped = Signal(int, int)
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        # A signal between threads is queued to this object's own, the interface's.
        self._stepped.connect(self._tell_progress)
        self._returned.connect(self._tell_result)
        self._raised.connect(self._tell_error)

    def cancel(self) -> None:
        """Ask it to stop at its next step; nothing half made may remain of it."""
        self._cancel.set()

    def run(self, work: Work) -> None:
        """Do the work; called on a thread of the pool."""

        def progress(done: int, total: int) -> None:
            if self._cancel.is_set():
                raise WorkCancelledError
            self._stepped.emit(done, total)

        try:
            progress(0, 0)
            result = work(progress)
        except BaseException as error:  # noqa: BLE001 - it is told on the interface thread
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    def _tell_progress(self, done: int, total: int) -> None:
        if total and not self._cancel.is_set():
            self.progressed.emit(done, total)

    def _tell_result(self, result: object) -> None:
        self.succeeded.emit(result)
        self.ended.emit()

    def _tell_error(self, error: object) -> None:
        try:
            if isinstance(error, WorkCancelledError):
                self.cancelled.emit()
            elif isinstance(error, UserFacingError):
                self.failed.emit(error)
            elif isinstance(error, BaseException):
                sys.excepthook(type(error), error, error.__traceback__)
        finally:
            self.ended.emit()


class Background(QObject):
    """Starts tasks and keeps them until they end; one for the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pmediag")
        self._running: dict[Task, Future[None]] = {}

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._running)

    def start(self, work: Work) -> Task:
        """Start ``work`` and give the task to connect to, before it can have told anything."""
        task = Task(self)
        # A closure would hold this object from its own child, and die inside it.
        task.ended.connect(self._forget)
        self._running[task] = self._pool.submit(task.run, work)
        return task

    def wait(self, seconds: float = 30) -> bool:
        """Wait for what is under way, before leaving.

        Returns:
            Whether everything ended in time.
        """
        return not wait(self._running.values(), seconds).not_done

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.pop(task, None)
            task.deleteLater()
