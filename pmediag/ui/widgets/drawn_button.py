"""What every button that draws itself shares: Enter, the pointer, the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from pmediag.look import RADIUS_SMALL
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.painting import ring, rounded


class DrawnButton(QPushButton):
    """A button whose subclass paints it; never a dialog's default by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, once, as the space bar does."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Redraw under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Redraw when the pointer leaves."""
        super().leaveEvent(event)
        self.update()


class DrawnRow(DrawnButton):
    """A row that is pressed as a whole; its height depends on its width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def paint_ground(self, painter: QPainter) -> None:
        """Draw what stands under the words: the pointer's trace and the ring of the focus."""
        if self.underMouse():
            rounded(painter, self.rect(), RADIUS_SMALL, fill=self._theme.colours.primary_soft)
        if self.hasFocus():
            ring(painter, self.rect(), RADIUS_SMALL, self._theme.colours.primary)
