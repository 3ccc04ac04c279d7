"""Text on screen, plain by construction: nothing typed by a person ever becomes mark-up.

`Text` is the only label of the program. It draws its own lines, wraps anywhere when a word
is longer than the line, may stop after some lines with a tool tip, and is what a screen
reader expects of a label.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pmediag.look import Palette
from pmediag.ui.theme import Theme, Weight

LINE_SEPARATOR = "\u2028"

KEPT = 8
"""Widths whose lines are kept."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size, weight, the name of its colour, and its line spacing."""

    size: int
    weight: Weight
    colour: str
    leading: float = 1.32


class TextStyle(Enum):
    """The texts there are, one per use."""

    FIGURE = Style(44, Weight.BOLD, "ink", 1.1)
    TITLE = Style(28, Weight.BOLD, "ink", 1.2)
    HEADING = Style(18, Weight.SEMI_BOLD, "ink")
    STRONG = Style(16, Weight.SEMI_BOLD, "ink")
    BODY = Style(16, Weight.REGULAR, "ink")
    LEAD = Style(16, Weight.REGULAR, "ink_2")
    SMALL = Style(14, Weight.REGULAR, "ink")
    SMALL_STRONG = Style(14, Weight.SEMI_BOLD, "ink")
    CAPTION = Style(14, Weight.REGULAR, "ink_2")
    FINE = Style(13, Weight.REGULAR, "ink_2")
    GOOD = Style(14, Weight.REGULAR, "good")
    ALERT = Style(14, Weight.SEMI_BOLD, "alert")

    def font(self, theme: Theme, *, tabular: bool = False) -> QFont:
        """Give its font under ``theme``."""
        return theme.font(self.value.size, self.value.weight, tabular=tabular)

    def colour(self, colours: Palette) -> str:
        """Give its colour in ``colours``."""
        colour = getattr(colours, self.value.colour)
        assert isinstance(colour, str)
        return colour


class Text(QLabel):
    """A plain text that wraps; use it for every word on screen that is not a control.

    ``lead`` is drawn in semi-bold before the text, in the same paragraph. With
    ``max_lines`` the rest is cut with an ellipsis and stands in the tool tip. ``wraps`` False
    keeps one line, never cut.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        lead: str = "",
        max_lines: int = 0,
        wraps: bool = True,
    ) -> None:
        super().__init__()
        self._style = style
        self._font = style.font(theme, tabular=not wraps)
        self._strong = theme.font(style.value.size, max(style.value.weight, Weight.SEMI_BOLD))
        self._colour = QColor(style.colour(theme.colours))
        self._max_lines = max_lines
        self._wraps = wraps
        self._align = Qt.AlignmentFlag.AlignLeft
        self._shown = ""
        self._lead = ""
        self._layouts: dict[float, tuple[QTextLayout, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(self._font)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed,
            QSizePolicy.Policy.Preferred,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.set_text(text, lead)

    def set_text(self, text: str, lead: str = "") -> None:
        """Show another text; line breaks are kept."""
        if (text, lead) == (self._shown, self._lead):
            return
        self._shown, self._lead = text, lead
        self._layouts.clear()
        # What a screen reader and the tests read; `&` would become a shortcut.
        self.setText(unmnemonic(f"{lead} {text}" if lead else text))
        self.setAccessibleName(f"{lead} {text}" if lead else text)
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """Give the text as it was set."""
        return self._shown

    def set_colour(self, colour: str) -> None:
        """Draw in another colour (``#RRGGBB``)."""
        self._colour = QColor(colour)
        self.update()

    def set_alignment(self, align: Qt.AlignmentFlag) -> None:
        """Set the text left, right or centred."""
        self._align = align
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Give the height of the text wrapped to ``width``."""
        lines, _ = self._laid_out(width)
        return max(1, self._line_count(lines)) * self._line_height()

    def sizeHint(self) -> QSize:
        """Ask for one line as long as the text, within reason."""
        lines, widest = self._laid_out(16_000 if not self._wraps else self._comfortable())
        return QSize(int(widest) + 1, max(1, self._line_count(lines)) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Accept to be as narrow as a short word, when the text may wrap."""
        if not self._wraps:
            return self.sizeHint()
        width = min(self.sizeHint().width(), self._line_height() * 3)
        return QSize(width, self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        layout, _ = self._laid_out(self.width())
        shown = self._line_count(layout)
        height = self._line_height()
        top = 0.0 if self._wraps else (self.height() - shown * height) / 2
        for index in range(shown):
            line = layout.lineAt(index)
            if index == shown - 1 and layout.lineCount() > shown:
                self._draw_cut(painter, layout, index, top)
                break
            left = self._left(line.naturalTextWidth())
            offset = (height - line.height()) / 2
            line.draw(painter, QPointF(left - line.x(), top + offset - line.y()))
            top += height
        painter.end()
        self._tell_cut(layout.lineCount() > shown)

    def _draw_cut(self, painter: QPainter, layout: QTextLayout, index: int, top: float) -> None:
        rest = layout.text()[layout.lineAt(index).textStart() :]
        cut = QFontMetricsF(self._font).elidedText(
            rest.replace(LINE_SEPARATOR, " "), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setFont(self._font)
        area = QRectF(0, top, self.width(), self._line_height())
        painter.drawText(area, int(self._align | Qt.AlignmentFlag.AlignVCenter), cut)

    def _tell_cut(self, is_cut: bool) -> None:
        if self._max_lines:
            tip = plain_tip(f"{self._lead} {self._shown}".strip()) if is_cut else ""
            if tip != self.toolTip():
                self.setToolTip(tip)

    def _left(self, width: float) -> float:
        free = max(0.0, self.width() - width)
        if self._align & Qt.AlignmentFlag.AlignRight:
            return free
        return free / 2 if self._align & Qt.AlignmentFlag.AlignHCenter else 0.0

    def _line_height(self) -> int:
        return round(self._style.value.leading * self._font.pixelSize())

    def _line_count(self, layout: QTextLayout) -> int:
        count = layout.lineCount()
        return min(count, self._max_lines) if self._max_lines else count

    def _comfortable(self) -> float:
        return self._font.pixelSize() * 40.0

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        """Break the text into lines; give them with the width of the widest.

        One pass of layout asks for the same few widths again and again.
        """
        if width not in self._layouts:
            if len(self._layouts) >= KEPT:
                self._layouts.clear()
            self._layouts[width] = self._lay_out(width)
        return self._layouts[width]

    def _lay_out(self, width: float) -> tuple[QTextLayout, float]:
        text = f"{self._lead} {self._shown}" if self._lead else self._shown
        layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._lead:
            shape = QTextCharFormat()
            shape.setFont(self._strong)
            strong = QTextLayout.FormatRange()
            strong.start, strong.length, strong.format = 0, len(self._lead), shape
            layout.setFormats([strong])
        layout.beginLayout()
        widest = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return layout, widest


def unmnemonic(text: str) -> str:
    """Escape ``&`` where Qt would read a shortcut in it."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Give a tool tip that Qt cannot take for HTML, whatever a person typed.

    Qt guesses by looking for a tag; a zero-width space after each ``<`` ends the guess.
    """
    return text.replace("<", "<\u200b")


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader say ``message``, without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, message)
    QAccessible.updateAccessibility(event)
