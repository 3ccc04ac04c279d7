"""A dialog that is read: it scrolls with the keys, and Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider

from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.widgets.buttons import Button, primary_button
from pmediag.ui.widgets.keys_table import KeysTable

Move = QAbstractSlider.SliderAction

SPARED = 80
"""Pixels of the screen's height that a dialog leaves."""

MOVES = {
    Qt.Key.Key_Up: Move.SliderSingleStepSub,
    Qt.Key.Key_Down: Move.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: Move.SliderPageStepSub,
    Qt.Key.Key_PageDown: Move.SliderPageStepAdd,
    Qt.Key.Key_Home: Move.SliderToMinimum,
    Qt.Key.Key_End: Move.SliderToMaximum,
}
"""What the keys do while a button has the focus; a table keeps them for its own rows."""


class ReadingDialog(MessageDialog):
    """Words and tables of keys, then Close (`add_close`), which has the focus.

    Once it closes, the focus is where it was in the parent's window.
    """

    def add_close(self) -> None:
        """Add Close, once all that is read is there: Tab then goes down the dialog."""
        self.close_button = primary_button(self._theme, self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.add_button(self.close_button, is_default=True)

    def add_button(self, button: Button, *, is_default: bool = False) -> None:
        """Add a button at the end; the arrows scroll while it has the focus."""
        super().add_button(button, is_default=is_default)
        button.installEventFilter(self)

    def add_keys(self, name: str, rows: tuple[tuple[str, str], ...]) -> KeysTable:
        """Add a table of keys; the row that is read scrolls into sight."""
        table = KeysTable(self._theme, name, rows)
        table.row_read.connect(lambda area: self._show(table, area))
        self.body.addWidget(table)
        return table

    def showEvent(self, event: QShowEvent) -> None:
        """Take what height the screen has, as long as there is more to read."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        more = self.body.totalHeightForWidth(self._scroll.viewport().width())
        more -= self._scroll.height()
        if more > 0:
            most = self.screen().availableSize().height() - SPARED
            self.resize(self.width(), min(self.height() + more, most))

    def done(self, result: int) -> None:
        """Close, and go back to the window it came from: not every desktop does so itself."""
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with the keys that would otherwise move from button to button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            move = MOVES.get(Qt.Key(event.key()))
            if move is not None:
                self._scroll.verticalScrollBar().triggerAction(move)
                return True
        return super().eventFilter(watched, event)

    def _show(self, table: KeysTable, area: QRect) -> None:
        inside = self._scroll.widget()
        if inside is None:
            return
        top = table.mapTo(inside, area.topLeft()).y()
        middle, half = top + area.height() // 2, area.height()
        self._scroll.ensureVisible(0, middle, 0, half)
