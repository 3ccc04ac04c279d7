"""The dimensions as bars with words; each opens its detail."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer

from pmediag.model.scoring import DimensionScore
from pmediag.services import charts
from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import TextStyle, unmnemonic
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.drawn_button import DrawnRow

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class DimensionsCard(Section):
    """One row per dimension of the questionnaire; those that do not apply say so."""

    dimension_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, self.tr("Area by area"))
        self.body.setSpacing(2)
        if reading.before is not None:
            text = self.tr(
                "The dashed mark: where it stood on {day}. After each score, the points gained "
                "or lost since."
            )
            name = words.diagnosis_name(reading.before, reading.language)
            self.add_text(text.format(day=name), TextStyle.CAPTION)
        self.rows: dict[str, DimensionBar] = {}
        for figures in reading.dimensions:
            row = DimensionBar(theme, reading, figures)
            row.clicked.connect(
                lambda _=False, wanted=figures.dimension.id: self.dimension_requested.emit(wanted)
            )
            self.rows[figures.dimension.id] = row
            self.add_row(row)
        left_out = [d for d in reading.questionnaire.dimensions if d.id not in self.rows]
        if left_out and reading.result.level is not None:
            names = words.joined([reading.ours(dimension.name) for dimension in left_out])
            text = self.tr("Not concerned, and left out of the score: {names}.").format(names=names)
            self.add_text(text, TextStyle.CAPTION)


class DimensionBar(DrawnRow):
    """A name, its score with its doubt and its change, a bar below; presses open the detail."""

    def __init__(self, theme: Theme, reading: Reading, figures: DimensionScore) -> None:
        super().__init__(theme)
        self._figures = figures
        self._name = reading.ours(figures.dimension.name)
        self._score = words.dimension_figures(figures)
        self._doubt = words.dimension_doubt(figures)
        self._remark = words.dimension_remark(figures)
        self._before = reading.score_before(figures.dimension.id)
        change = reading.change(figures)
        self._change = "" if change is None else words.signed(change, reading.language)
        self._has_changes = reading.before is not None
        self._drawn: tuple[int, QSvgRenderer] | None = None
        self.setText(unmnemonic(self._name))
        said = [self._name, self._score, self._doubt, self._remark]
        if change is not None and reading.before is not None:
            name = words.diagnosis_name(reading.before, reading.language)
            said.append(words.change_since(change, name, reading.language))
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setAccessibleDescription(self.tr("Opens its questions and your answers"))

    def heightForWidth(self, width: int) -> int:
        """Give the height of the name, the remark and the bar."""
        return self._name_height(width) + self._remark_height() + self._theme.px(16) + self._bar()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable row."""
        width = self._theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(200), self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours, px = self._theme.colours, self._theme.px
        painter = QPainter(self)
        self.paint_ground(painter)
        inset, top = INSET, px(7)
        painter.setFont(self._theme.font())
        painter.setPen(QColor(colours.ink))
        name_height = self._name_height(self.width())
        area = QRect(inset, top, self._name_width(self.width()), name_height)
        painter.drawText(area, WRAP, self._name)
        line = QRect(0, top, self.width() - inset - px(22), QFontMetrics(painter.font()).height())
        self._draw_figures(painter, line)
        side = px(16)
        arrow = QRect(self.width() - inset - side, top + (line.height() - side) // 2, side, side)
        draw_icon(painter, Icon.CHEVRON_RIGHT, arrow, colours.ink_2)
        below = top + name_height
        if self._remark:
            painter.setFont(self._theme.font(14))
            painter.setPen(QColor(colours.ink_2))
            area = QRect(inset, below, self.width() - 2 * inset, self._remark_height())
            painter.drawText(area, WRAP, self._remark)
            below += self._remark_height()
        self._draw_bar(painter, QRect(inset, below + px(2), self.width() - 2 * inset, self._bar()))

    def _draw_figures(self, painter: QPainter, line: QRect) -> None:
        """Draw the score in a column of its own, its doubt before it, its change after it."""
        colours = self._theme.colours
        strong = self._theme.font(weight=Weight.BOLD, tabular=True)
        if self._has_changes:
            painter.setFont(self._theme.font(14, tabular=True))
            painter.setPen(QColor(colours.ink_2))
            painter.drawText(line, RIGHT, self._change)
            line = line.adjusted(0, 0, -self._change_width(), 0)
        painter.setFont(strong)
        painter.setPen(QColor(colours.ink))
        painter.drawText(line, RIGHT, self._score)
        if self._doubt:
            taken = QFontMetrics(strong).horizontalAdvance(self._score) + self._theme.px(10)
            painter.setFont(self._theme.font(14, tabular=True))
            painter.setPen(QColor(colours.ink_2))
            painter.drawText(line.adjusted(0, 0, -taken, 0), RIGHT, self._doubt)

    def _draw_bar(self, painter: QPainter, area: QRect) -> None:
        if self._drawn is None or self._drawn[0] != area.width():
            svg = charts.dimension_bar(
                self._figures, self._theme.colours, area.width(), self._before
            )
            self._drawn = area.width(), QSvgRenderer(QByteArray(svg))
        self._drawn[1].render(painter, QRectF(area))

    def _bar(self) -> int:
        return charts.BAR_HEIGHT

    def _change_width(self) -> int:
        """Give the width of the column of changes: that of three figures and a sign."""
        if not self._has_changes:
            return 0
        small = QFontMetrics(self._theme.font(14, tabular=True))
        return small.horizontalAdvance("+100") + self._theme.px(10)

    def _figures_width(self) -> int:
        score = QFontMetrics(self._theme.font(weight=Weight.BOLD, tabular=True))
        doubt = QFontMetrics(self._theme.font(14, tabular=True))
        width = score.horizontalAdvance(self._score) + self._theme.px(22) + self._change_width()
        if self._doubt:
            width += doubt.horizontalAdvance(self._doubt) + self._theme.px(10)
        return width

    def _name_width(self, width: int) -> int:
        return max(
            self._theme.px(60), width - 2 * INSET - self._theme.px(12) - self._figures_width()
        )

    def _name_height(self, width: int) -> int:
        area = QRect(0, 0, self._name_width(width), 10_000)
        return QFontMetrics(self._theme.font()).boundingRect(area, WRAP, self._name).height()

    def _remark_height(self) -> int:
        return QFontMetrics(self._theme.font(14)).height() if self._remark else 0
