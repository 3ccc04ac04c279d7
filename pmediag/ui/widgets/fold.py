"""What unfolds: a row with an arrow, and what it hides until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.drawn_button import DrawnRow

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
ARROW = 18


class FoldRow(DrawnRow):
    """A check button as wide as its card: an arrow, words that wrap, ``detail`` at right.

    ``colour`` (``#RRGGBB``) replaces the ink.
    It is on while what it hides shows. Enter and Space press it.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        detail: str = "",
        strong: bool = False,
        colour: str | None = None,
    ) -> None:
        super().__init__(theme)
        self._shown = text
        self._detail = detail
        self._colour = colour or theme.colours.ink
        self.setFont(theme.font(weight=Weight.SEMI_BOLD if strong else Weight.REGULAR))
        self.setText(unmnemonic(text))
        self.setAccessibleName(f"{text}, {detail}" if detail else text)
        self.setCheckable(True)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._shown = text
        self.setText(unmnemonic(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_detail(self, detail: str) -> None:
        """Show other words at the right."""
        self._detail = detail
        self.setAccessibleName(f"{self._shown}, {detail}" if detail else self._shown)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words and their padding."""
        area = QRect(0, 0, self._words_width(width), 10_000)
        words = QFontMetrics(self.font()).boundingRect(area, WRAP, self._shown).height()
        return max(self._theme.px(36), words + 2 * self._padding())

    def sizeHint(self) -> QSize:
        """Ask for a comfortable line."""
        return QSize(self._theme.px(320), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(140), self._theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours = self._theme.colours
        painter = QPainter(self)
        self.paint_ground(painter)
        side = self._theme.px(ARROW)
        first = QFontMetrics(self.font()).height()
        arrow = QRect(self._inset(), self._padding() + (first - side) // 2, side, side)
        icon = Icon.CHEVRON_DOWN if self.isChecked() else Icon.CHEVRON_RIGHT
        draw_icon(painter, icon, arrow, colours.primary)
        painter.setFont(self.font())
        painter.setPen(QColor(self._colour))
        width = self._words_width(self.width())
        area = QRect(self._left(), self._padding(), width, self.height())
        painter.drawText(area, WRAP, self._shown)
        if self._detail:
            painter.setFont(self._theme.font(14, tabular=True))
            painter.setPen(QColor(colours.ink_2))
            line = QRect(0, self._padding(), self.width() - self._inset(), first)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(align), self._detail)

    def _padding(self) -> int:
        return self._theme.px(8)

    def _inset(self) -> int:
        return 8

    def _left(self) -> int:
        return self._inset() + self._theme.px(ARROW) + 8

    def _words_width(self, width: int) -> int:
        detail = QFontMetrics(self._theme.font(14)).horizontalAdvance(self._detail)
        gap = self._theme.px(16) if self._detail else 0
        return max(1, width - self._left() - self._inset() - detail - gap)


class Fold(QWidget):
    """A row and, below it once pressed, what is put into `body`."""

    def __init__(self, theme: Theme, text: str, *, detail: str = "", strong: bool = False) -> None:
        super().__init__()
        self.row = FoldRow(theme, text, detail=detail, strong=strong)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(16 + theme.px(ARROW), 2, 8, 10)
        self.body.setSpacing(6)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._inside)
        self.row.toggled.connect(self._inside.setVisible)


class More(QWidget):
    """The end of a long list: a row that shows the rest, and folds it again."""

    def __init__(self, theme: Theme, folded: Sequence[QWidget], *, inset: int = 0) -> None:
        super().__init__()
        self._count = len(folded)
        # One widget for all: each one that appears would lay the whole page out anew.
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(inset, 0, inset, 0)
        inside.setSpacing(4)
        for widget in folded:
            inside.addWidget(widget)
        self.row = FoldRow(theme, "", strong=True, colour=theme.colours.primary)
        self.row.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._inside)
        column.addWidget(self.row)
        self._unfold(unfolds=False)

    def _unfold(self, unfolds: bool) -> None:
        self._inside.setVisible(unfolds)
        self.row.set_text(
            self.tr("Show fewer") if unfolds else self.tr("Show %n more", "", self._count)
        )
