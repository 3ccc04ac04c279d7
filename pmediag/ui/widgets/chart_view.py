"""A drawing of the reports on screen: vectors, at the size of the screen's own letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy

Draw = Callable[[int], bytes]
"""Gives the SVG of a drawing for a width in pixels; the height is its own."""

KEPT = 6
"""Widths whose drawing is kept: laying a page out asks for several of them in turn."""


class ChartView(QLabel):
    """Shows what ``draw`` gives for its width, drawn anew when the width changes.

    Between ``least`` and ``most`` pixels wide, in the middle of the room it has. Its name
    says what it shows, its description says the figures: whoever cannot see it reads them.
    """

    def __init__(self, draw: Draw, name: str, *, least: int, most: int) -> None:
        super().__init__()
        self._draw = draw
        self._least, self._most = least, most
        self._drawn: dict[int, QSvgRenderer] = {}
        # A label with a picture is a graphic to a screen reader, one without is a text.
        self.setPixmap(QPixmap(1, 1))
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, draw: Draw, figures: str) -> None:
        """Show another drawing, whose figures a screen reader is told."""
        self._draw = draw
        self._drawn.clear()
        self.setAccessibleDescription(figures)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the drawing in ``width``."""
        return self._drawing(width).defaultSize().height()

    def sizeHint(self) -> QSize:
        """Ask for the largest drawing."""
        return QSize(self._most, self.heightForWidth(self._most))

    def minimumSizeHint(self) -> QSize:
        """Accept the smallest one."""
        return QSize(self._least, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the vectors, in the middle."""
        renderer = self._drawing(self.width())
        size = renderer.defaultSize()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - size.width()) / 2
        top = (self.height() - size.height()) / 2
        renderer.render(painter, QRectF(left, top, size.width(), size.height()))

    def _drawing(self, width: int) -> QSvgRenderer:
        width = max(self._least, min(self._most, width))
        if width not in self._drawn:
            if len(self._drawn) == KEPT:
                self._drawn.clear()
            self._drawn[width] = QSvgRenderer(QByteArray(self._draw(width)))
        return self._drawn[width]
