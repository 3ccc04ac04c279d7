"""What was just deleted, and the way to have it back; it stays until something else is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.page import MARGIN


class UndoBar(QWidget):
    """Hidden until `offer`; it does not go away by itself, nobody is hurried."""

    changed = Signal()
    """There is something to undo, or nothing any more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._undo: Callable[[], bool] | None = None
        self._notice = Notice(theme, NoticeKind.CALM)
        self.undo_button = secondary_button(theme, self.tr("Undo"), icon=Icon.UNDO)
        self.close_button = plain_button(theme, "", icon=Icon.CLOSE)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self._notice.add_button(self.undo_button)
        self._notice.add_button(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 12)
        column.addWidget(self._notice)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.forget)
        self.hide()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._undo is not None

    def offer(self, title: str, words: str, undo: Callable[[], bool]) -> None:
        """Say what was done, and keep how it is undone; ``undo`` gives whether it could be."""
        self._undo = undo
        self._notice.set_words(title, words)
        self.show()
        announce(self, f"{title} {words}")
        self.changed.emit()

    def undo(self) -> None:
        """Undo it; what could not be undone may be tried again."""
        if self._undo is not None and self._undo():
            self.forget()

    def forget(self) -> None:
        """Let it be."""
        self._undo = None
        self.hide()
        self.changed.emit()
