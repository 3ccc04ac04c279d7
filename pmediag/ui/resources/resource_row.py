"""One resource of a list: its day or its region, its title, what it is, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.drawn_button import DrawnRow
from pmediag.ui.widgets.wrapping import Paragraph, paragraph

INSET = 8
"""Pixels between its edge, which shows under the pointer, and what it holds."""

AROUND, ARROW = 10, 16
"""Room above and below the words, and the side of the arrow, in pixels before scaling."""

SUMMARY_LINES = 2

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says of the resource ``id``: ``facts`` above its title, the others below.

    ``cautions`` are in the colour of warnings, ``notes`` quiet. With ``is_late`` the facts
    say that something should have been done by now.
    """

    id: str
    title: str
    about: str
    facts: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    is_late: bool = False


class ResourceRow(DrawnRow):
    """A button as wide as its card; Enter and Space press it."""

    def __init__(self, theme: Theme, words: RowWords) -> None:
        super().__init__(theme)
        self.words = words
        self._strong = theme.font(weight=Weight.SEMI_BOLD)
        self._small = theme.font(14)
        self._fine = theme.font(13, Weight.SEMI_BOLD, tabular=True)
        self._quiet = theme.font(13)
        self._laid: tuple[int, tuple[tuple[Paragraph, str], ...]] = (-1, ())
        said = words.title, *words.facts, *words.cautions, *words.notes
        self.setText(unmnemonic(words.title))
        self.setAccessibleName(", ".join(said))
        self.setAccessibleDescription(words.about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list around: a button of Qt would go to any other one."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words and their padding."""
        taken = sum(part.height for part, _ in self._parts(width))
        return max(self._theme.px(44), taken + self._theme.px(2 * AROUND))

    def sizeHint(self) -> QSize:
        """Ask for a comfortable row."""
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(160), self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        self.paint_ground(painter)
        parts = self._parts(self.width())
        top = (self.height() - sum(part.height for part, _ in parts)) // 2
        for part, colour in parts:
            part.draw(painter, QPoint(INSET, top), colour)
            top += part.height
        side = self._theme.px(ARROW)
        arrow = QRect(self.width() - INSET - side, (self.height() - side) // 2, side, side)
        draw_icon(painter, Icon.CHEVRON_RIGHT, arrow, self._theme.colours.ink_2)

    def _parts(self, width: int) -> tuple[tuple[Paragraph, str], ...]:
        """Give the lines for this width, each with its colour; kept until it changes."""
        if self._laid[0] != width:
            self._laid = width, tuple(self._lay_out(width))
        return self._laid[1]

    def _lay_out(self, width: int) -> list[tuple[Paragraph, str]]:
        colours, words = self._theme.colours, self.words
        room = max(1, width - 2 * INSET - self._theme.px(ARROW + 10))
        parts = []
        if words.facts:
            line = BETWEEN.join(words.facts)
            colour = colours.warn if words.is_late else colours.primary
            parts.append((paragraph(line, self._fine, room), colour))
        parts.append((paragraph(words.title, self._strong, room), colours.ink))
        if words.about:
            about = paragraph(words.about, self._small, room, most=SUMMARY_LINES)
            parts.append((about, colours.ink_2))
        for marks, colour in ((words.cautions, colours.warn), (words.notes, colours.ink_2)):
            if marks:
                parts.append((paragraph(BETWEEN.join(marks), self._quiet, room), colour))
        return parts
