"""Plans worked out off the interface thread: the latest wish wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pmediag.model.action_plan import Wishes
from pmediag.services.planning import Board
from pmediag.ui.background import Background


class LatestWish(QObject):
    """Has one wish worked out at a time; of those that wait, the last one alone is.

    An answer to a wish that is no longer the last one is dropped.
    """

    solved = Signal(object)
    """A `Solved`: the answer to the last wish."""
    failed = Signal(object)
    """A `UserFacingError`."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._last: tuple[Board, Wishes] | None = None
        self._is_working = False
        self._working_on: tuple[Board, Wishes] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._is_working

    def ask(self, board: Board, wishes: Wishes) -> None:
        """Wish something; what was wished before is no longer wanted."""
        self._last = board, wishes
        if not self._is_working:
            self._work()

    def drop(self) -> None:
        """Want nothing any more."""
        self._last = None

    def _work(self) -> None:
        assert self._last is not None
        board, wishes = self._working_on = self._last
        self._is_working = True
        task = self._background.start(lambda _progress: board.solve(wishes))
        task.succeeded.connect(self._tell)
        task.failed.connect(self._refuse)
        task.ended.connect(self._go_on)

    def _tell(self, solved: object) -> None:
        if self._working_on is self._last:
            self.solved.emit(solved)

    def _refuse(self, error: object) -> None:
        if self._working_on is self._last:
            self.failed.emit(error)

    def _go_on(self) -> None:
        self._is_working = False
        if self._last is not None and self._last is not self._working_on:
            self._work()
