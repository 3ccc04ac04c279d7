"""Lines of text for those who paint rows by themselves: wrapped, cut with an ellipsis."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

LEADING = 1.32

ELLIPSIS = "…"

BEFORE_ELLIPSIS = " \u00a0\u202f.,;:"
"""What does not stand before an ellipsis."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text broken into lines for one width; ``is_cut`` when it has more than it shows."""

    lines: tuple[str, ...]
    font: QFont
    line_height: int
    is_cut: bool

    @property
    def height(self) -> int:
        """Its height in pixels."""
        return len(self.lines) * self.line_height

    def draw(self, painter: QPainter, at: QPoint, colour: str) -> None:
        """Draw it with its upper left corner ``at``, in ``colour`` (``#RRGGBB``)."""
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        area = QRect(at.x(), at.y(), 100_000, self.line_height)
        for line in self.lines:
            painter.drawText(area, align, line)
            area.translate(0, self.line_height)


def paragraph(text: str, font: QFont, width: int, *, most: int = 0) -> Paragraph:
    """Break ``text`` into lines of ``width`` pixels, ``most`` of them at most (0: all)."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    is_cut = bool(most) and len(lines) > most
    if is_cut:
        rest = text[starts[most - 1] :]
        lines = [*lines[: most - 1], _cut_at_a_word(rest, font, width)]
    return Paragraph(tuple(lines), font, round(LEADING * font.pixelSize()), is_cut)


def _cut_at_a_word(text: str, font: QFont, width: int) -> str:
    """Give the start of ``text`` that has room, up to the end of a word if it has one whole."""
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    kept = cut.removesuffix(ELLIPSIS)
    words = kept if text[len(kept) : len(kept) + 1] == " " else kept.rpartition(" ")[0]
    whole = words.rstrip(BEFORE_ELLIPSIS)
    return f"{whole}{ELLIPSIS}" if whole and cut != kept else cut
