"""One result of a search for an activity."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from pmediag.look import RADIUS_SMALL
from pmediag.services.nomenclature import Activity
from pmediag.typography import typeset
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.choice_group import ENTER
from pmediag.ui.widgets.drawn_button import DrawnRow
from pmediag.ui.widgets.painting import ring, rounded
from pmediag.words import Language

TRADES = 3
"""Trades named beside the code."""

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ActivityRow(DrawnRow):
    """A button: the label, and below it the code and what trades call it, else the sector."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self.activity: Activity | None = None
        self._language = language
        self._label = ""
        self._about = ""
        self._is_first = False
        self._strong = theme.font(weight=Weight.SEMI_BOLD)
        self._small = theme.font(14)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_activity(self, item: Activity, sector: str) -> None:
        """Show another activity."""
        self.activity = item
        trades = typeset(", ".join(item.words(self._language)[:TRADES]), self._language)
        self._label = typeset(item.label(self._language), self._language)
        self._about = " · ".join(part for part in (item.code, trades or sector) if part)
        self.setText(unmnemonic(self._label))
        self.setAccessibleName(", ".join(part for part in (self._label, item.code, sector) if part))
        self.setAccessibleDescription(trades)
        self.updateGeometry()
        self.update()

    def set_first(self, is_first: bool) -> None:
        """Show that Enter picks it while one types."""
        self._is_first = is_first
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; arrows and letters are for the field around."""
        if event.key() in {*ENTER, Qt.Key.Key_Space}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words and their padding."""
        label, about = self._heights(width)
        return max(self._theme.px(44), label + about + self._theme.px(14))

    def sizeHint(self) -> QSize:
        """Ask for a comfortable row."""
        width = self._theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(140), self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours = self._theme.colours
        painter = QPainter(self)
        if self.underMouse() or (self._is_first and not self._focus_is_here()):
            rounded(painter, self.rect(), RADIUS_SMALL, fill=colours.primary_soft)
        if self.hasFocus():
            ring(painter, self.rect(), RADIUS_SMALL, colours.primary)
        label, about = self._heights(self.width())
        left, width = self._theme.px(10), self._width(self.width())
        top = (self.height() - label - about) // 2
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRect(left, top, width, label), WRAP, self._label)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.ink_2))
        painter.drawText(QRect(left, top + label, width, about), WRAP, self._about)

    def _focus_is_here(self) -> bool:
        return isinstance(QApplication.focusWidget(), ActivityRow)

    def _heights(self, width: int) -> tuple[int, int]:
        area = QRect(0, 0, self._width(width), 10_000)
        label = QFontMetrics(self._strong).boundingRect(area, WRAP, self._label).height()
        about = QFontMetrics(self._small).boundingRect(area, WRAP, self._about).height()
        return label, about

    def _width(self, width: int) -> int:
        return max(1, width - 2 * self._theme.px(10))
