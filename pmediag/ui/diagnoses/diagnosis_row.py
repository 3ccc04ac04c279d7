"""One diagnosis of the list: opens by click or Enter, and has its report beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.ui.diagnoses.lines import DiagnosisLine
from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import plain_tip, unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.drawn_button import DrawnRow

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
SIDE_BY_SIDE = 560
"""The width from which the level stands at the right instead of below, before scaling."""

WITH_WORDS = 620
"""The width from which the report's button has words and not only its icon."""

PADDING = 10


class DiagnosisRow(QWidget):
    """The row that opens, then the button of the report."""

    open_requested = Signal(str)
    report_requested = Signal(str)

    def __init__(self, theme: Theme, line: DiagnosisLine) -> None:
        super().__init__()
        self._theme = theme
        self.line = line
        self.open_button = OpenButton(theme, line)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(line.assessment_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.open_button, 1)
        self.report_button = plain_button(theme, "", icon=Icon.DOCUMENT)
        self.report_button.clicked.connect(lambda: self.report_requested.emit(line.assessment_id))
        # A row without a report keeps its place: the levels stay in one column.
        policy = self.report_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.report_button.setSizePolicy(policy)
        if not line.is_completed:
            self.report_button.hide()
        self._name_report("")
        row.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the report's button its words where there is room."""
        super().resizeEvent(event)
        has_room = self.width() >= self._theme.px(WITH_WORDS)
        self._name_report(self.tr("PDF report") if has_room else "")

    def _name_report(self, text: str) -> None:
        self.report_button.set_text(text)
        name = self.tr("PDF report, {day}").format(day=self.line.day)
        self.report_button.setAccessibleName(name)
        self.report_button.setToolTip("" if text else self.tr("PDF report"))


class OpenButton(DrawnRow):
    """The day, the firm on two lines at most, the level and the score."""

    def __init__(self, theme: Theme, line: DiagnosisLine) -> None:
        super().__init__(theme)
        self._line = line
        self._about = f"{line.firm} · {line.path}"
        self._strong = theme.font(weight=Weight.SEMI_BOLD)
        self._small = theme.font(14)
        # Measured once: a layout asks for the height of each row a hundred times.
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        self._first, self._second = strong.height(), small.height()
        self._level_width = max(
            strong.horizontalAdvance(line.level), small.horizontalAdvance(line.score)
        )
        self._about_width = small.horizontalAdvance(self._about)
        self.setText(unmnemonic(line.day))
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(
            self.tr("Opens its results") if line.is_completed else self.tr("Resumes it")
        )

    def heightForWidth(self, width: int) -> int:
        """Give the height of two or three lines, or more where the level stands below."""
        words = self._first + self._second * self._about_lines(width)
        if not self._is_wide(width):
            words += self._second
        return words + 2 * PADDING

    def sizeHint(self) -> QSize:
        """Ask for a comfortable row."""
        width = self._theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(200), self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours = self._theme.colours
        painter = QPainter(self)
        self.paint_ground(painter)
        first, small = self._first, self._second
        width = self._words_width(self.width())
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRect(PADDING, PADDING, width, first), LEFT, self._line.day)
        top = PADDING + first
        about = small * self._about_lines(self.width())
        painter.setFont(self._small)
        painter.setPen(QColor(colours.ink_2))
        self._draw_about(painter, QRect(PADDING, top, width, about))
        if self._is_wide(self.width()):
            self._draw_level(painter)
        else:
            area = QRect(PADDING, top + about, width, small)
            painter.setPen(QColor(colours.ink))
            parts = (self._line.level, self._line.score)
            painter.drawText(area, LEFT, " · ".join(part for part in parts if part))
        side = self._theme.px(16)
        left, top = self.width() - PADDING - side, (self.height() - side) // 2
        draw_icon(painter, Icon.CHEVRON_RIGHT, QRect(left, top, side, side), colours.ink_2)

    def _draw_about(self, painter: QPainter, area: QRect) -> None:
        """Draw the firm as it was typed; what does not fit on two lines is in the tool tip."""
        metrics = painter.fontMetrics()
        whole = metrics.boundingRect(QRect(0, 0, area.width(), 10_000), WRAP, self._about)
        is_cut = whole.height() > area.height()
        text = self._about
        if is_cut:
            # Two lines less a word hold the elided text, however it breaks.
            room = area.width() * 2 - self._theme.px(90)
            text = metrics.elidedText(self._about, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(area, WRAP, text)
        tip = plain_tip(self._about) if is_cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _draw_level(self, painter: QPainter) -> None:
        colours = self._theme.colours
        first, small, width = self._first, self._second, self._level_width
        left = self.width() - self._end() - width
        top = (self.height() - first - small) // 2
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink if self._line.is_completed else colours.primary))
        painter.drawText(QRect(left, top, width, first), RIGHT, self._line.level)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.ink_2))
        painter.drawText(QRect(left, top + first, width, small), RIGHT, self._line.score)

    def _is_wide(self, width: int) -> bool:
        return width >= self._theme.px(SIDE_BY_SIDE)

    def _end(self) -> int:
        return PADDING + self._theme.px(16) + 12

    def _words_width(self, width: int) -> int:
        taken = self._level_width + 16 if self._is_wide(width) else 0
        return max(1, width - PADDING - self._end() - taken)

    def _about_lines(self, width: int) -> int:
        return 1 if self._about_width <= self._words_width(width) else 2
