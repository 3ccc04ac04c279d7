"""A row that leads somewhere: a dot or nothing, words that wrap, an arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent

from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import BODY, Theme
from pmediag.ui.widgets.drawn_button import DrawnRow
from pmediag.ui.widgets.painting import rounded

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

INSET = 8
"""Pixels between its edge, which shows under the pointer, and what it holds."""


class LinkRow(DrawnRow):
    """A push button as wide as its card; ``colour`` gives it a dot, ``detail`` words at right.

    ``size`` is that of its words, in pixels before scaling. Enter and Space press it.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        colour: str | None = None,
        detail: str = "",
        size: int = BODY,
    ) -> None:
        super().__init__(theme)
        self._shown = text
        self._dot = colour
        self._detail = detail
        self.setFont(theme.font(size))
        self.setText(unmnemonic(text))
        self.setAccessibleName(f"{text}, {detail}" if detail else text)

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words and their padding."""
        area = QRect(0, 0, self._words_width(width), 10_000)
        words = QFontMetrics(self.font()).boundingRect(area, WRAP, self._shown).height()
        return max(self._theme.px(40), words + self._theme.px(18))

    def sizeHint(self) -> QSize:
        """Ask for a comfortable line."""
        return QSize(self._theme.px(320), self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(140), self._theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours, px = self._theme.colours, self._theme.px
        painter = QPainter(self)
        self.paint_ground(painter)
        if self._dot is not None:
            side = px(10)
            area = QRect(INSET, (self.height() - side) // 2, side, side)
            rounded(painter, area, 3, fill=self._dot)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        area = QRect(self._left(), 0, self._words_width(self.width()), self.height())
        painter.drawText(area, WRAP, self._shown)
        side = px(16)
        right = self.width() - INSET - side
        top = (self.height() - side) // 2
        draw_icon(painter, Icon.CHEVRON_RIGHT, QRect(right, top, side, side), colours.ink_2)
        if self._detail:
            painter.setFont(self._theme.font(14, tabular=True))
            painter.setPen(QColor(colours.ink_2))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(0, 0, right - px(8), self.height()), int(align), self._detail)

    def _left(self) -> int:
        return INSET + (self._theme.px(22) if self._dot is not None else 0)

    def _words_width(self, width: int) -> int:
        detail = QFontMetrics(self._theme.font(14)).horizontalAdvance(self._detail)
        return max(1, width - self._left() - INSET - self._theme.px(34) - detail)
