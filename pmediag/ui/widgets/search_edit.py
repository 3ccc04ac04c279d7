"""A line to search with, and a button in it that empties it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from pmediag.ui.icons import SIZE, Icon, draw_icon
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button

BUTTON = 36
"""Side of the button, in pixels before scaling."""


class SearchEdit(QLineEdit):
    """Text is typed as in any line; ``clear_name`` names the button, which shows with a text."""

    cleared = Signal()
    """The button emptied the line, which has the focus again."""

    def __init__(self, theme: Theme, placeholder: str, clear_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setTextMargins(theme.px(SIZE + 6), 0, theme.px(BUTTON) - 8, 0)
        self.clear_button = plain_button(theme, "", icon=Icon.CLOSE)
        self.clear_button.setParent(self)
        self.clear_button.setAccessibleName(clear_name)
        self.clear_button.setToolTip(clear_name)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._clear)
        self.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line."""
        super().resizeEvent(event)
        side = min(self._theme.px(BUTTON), self.height() - 4)
        left = self.width() - side - 4
        self.clear_button.setGeometry(QRect(left, (self.height() - side) // 2, side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line as usual, and a lens before its text."""
        super().paintEvent(event)
        side = self._theme.px(SIZE) * 9 // 10
        area = QRect(self._theme.px(11), (self.height() - side) // 2, side, side)
        draw_icon(QPainter(self), Icon.SEARCH, area, self._theme.colours.ink_2)

    def _clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleared.emit()
