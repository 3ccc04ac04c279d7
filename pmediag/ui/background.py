"""Slow work off the interface thread, with progress and cancel.

The work outlives the page that asked for it: `Background` belongs to the application, and
keeps each task until it has ended. Everything a `Task` tells, it tells on the interface
thread, where it was started.

An object of Qt must die on the interface thread. So the working thread holds none: what it
has to say goes through a queue that the interface thread looks into. What would be destroyed
in cycles is the matter of `ui.cycles`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from queue import Empty, SimpleQueue
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pmediag.errors import UserFacingError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

AT_ONCE = 2
"""How many pieces of work go on side by side; others wait for their turn."""

LOOK_EVERY = 20
"""Milliseconds between two looks at what the work has to say."""


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

    def __init__(self, job: _Job) -> None:
        super().__init__()  # no parent: what it told may be the last to hold the parent
        self._job = job

    def cancel(self) -> None:
        """Ask it to stop at its next step; nothing half made may remain of it."""
        self._job.cancel.set()

    def tell(self) -> None:
        """Tell what the work has said since the last time; called on the interface thread."""
        while True:
            try:
                said = self._job.said.get_nowait()
            except Empty:
                return
            if isinstance(said, _Step):
                if not self._job.cancel.is_set():
                    self.progressed.emit(said.done, said.total)
            else:
                self._tell_end(said)

    def _tell_end(self, said: _Returned | BaseException) -> None:
        try:
            if isinstance(said, _Returned):
                self.succeeded.emit(said.result)
            elif isinstance(said, WorkCancelledError):
                self.cancelled.emit()
            elif isinstance(said, UserFacingError):
                self.failed.emit(said)
            else:
                sys.excepthook(type(said), said, said.__traceback__)
        finally:
            self.ended.emit()


class Background(QObject):
    """Starts tasks and keeps them until they end; one for the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Task, Future[None]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._running)

    def start(self, work: Work) -> Task:
        """Start ``work`` and give the task to connect to, before it can have told anything.

        ``work`` holds no object of Qt.
        """
        job = _Job(work)
        task = Task(job)
        # By its sender: a closure would have the task hold itself.
        task.ended.connect(self._forget)
        self._running[task] = self._pool.submit(job.run)
        self._timer.start()
        return task

    def wait(self, seconds: float = 30) -> bool:
        """Wait for what is under way, before leaving.

        Returns:
            Whether everything ended in time.
        """
        from concurrent.futures import wait

        until = monotonic() + seconds
        while self._running:  # the end of one may have started another
            left = wait(self._running.values(), until - monotonic()).not_done
            self._look()
            if left:
                return False
        return True

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pmediag")

    def _look(self) -> None:
        for task in list(self._running):
            task.tell()

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.pop(task, None)
        if not self._running:
            self._timer.stop()


class _Step:
    def __init__(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class _Returned:
    def __init__(self, result: object) -> None:
        self.result = result


class _Job:
    """What the working thread holds of a task: nothing of Qt."""

    def __init__(self, work: Work) -> None:
        self._work: Work | None = work
        self.cancel = Event()
        self.said: SimpleQueue[_Step | _Returned | BaseException] = SimpleQueue()

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        work, self._work = self._work, None
        assert work is not None
        try:
            self._refuse_cancelled()
            self.said.put(_Returned(work(self._progress)))
        except BaseException as error:  # noqa: BLE001 - it is told on the interface thread
            self.said.put(error)

    def _progress(self, done: int, total: int) -> None:
        self._refuse_cancelled()
        self.said.put(_Step(done, total))

    def _refuse_cancelled(self) -> None:
        if self.cancel.is_set():
            raise WorkCancelledError
