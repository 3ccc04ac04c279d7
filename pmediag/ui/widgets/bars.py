"""Bars: how far one is, and how much of 100 there is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from pmediag.ui.theme import Theme
from pmediag.ui.widgets.painting import rounded


class Bar(QProgressBar):
    """A thin rounded bar; ``colour`` (``#RRGGBB``) is the primary one by default.

    Give it an accessible name: what it measures is said by it and by figures beside it.
    """

    def __init__(self, theme: Theme, *, colour: str | None = None, height: int = 8) -> None:
        super().__init__()
        self._track = theme.colours.track
        self._colour = colour or theme.colours.primary
        self._height = theme.px(height)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, total: int) -> None:
        """Show ``done`` of ``total``."""
        self.setRange(0, max(1, total))
        self.setValue(min(done, max(1, total)))

    def sizeHint(self) -> QSize:
        """Ask for the height of the bar."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """Accept to be short."""
        return QSize(40, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is done."""
        painter = QPainter(self)
        radius = self.height() / 2
        rounded(painter, self.rect(), radius, fill=self._track)
        span = self.maximum() - self.minimum()
        if span <= 0 or self.value() <= self.minimum():
            return
        share = (self.value() - self.minimum()) / span
        width = max(self.height(), round(self.width() * share))
        rounded(painter, QRect(0, 0, width, self.height()), radius, fill=self._colour)
