"""What lies over the right of a page for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from pmediag.ui.theme import Theme


class Overlay(QWidget):
    """Covers the page below while it floats; Esc closes it, and so does the focus elsewhere.

    What has the focus is never hidden below it.
    """

    close_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._floats = True
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def set_floating(self, floats: bool) -> None:
        """Lie over the page, or stand beside it for good."""
        self._floats = floats
        self.update()

    def place_at_right(self, page: QWidget, width: int) -> None:
        """Cover the right of ``page``, of which this is a child."""
        width = min(page.width(), width)
        self.setGeometry(page.width() - width, 0, width, page.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._floats:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hide the page below."""
        if self._floats:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(self._theme.colours.paper))
            painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.colours.rule))

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self._floats or self.isHidden() or old is None or new is None:
            return
        if self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.hide()
