"""One diagnosis of the list: opens by click or Enter; its report and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from pmediag.ui.history.lines import DiagnosisLine
from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.drawn_button import DrawnRow

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
SIDE_BY_SIDE = 500
"""The width of the row that opens from which the level stands at the right, before scaling."""

WITH_WORDS = 700
"""The width from which the report's button has words and not only its icon."""

PADDING = 10


class DiagnosisRow(QWidget):
    """The row that opens, the button of the report, and a menu of the rest."""

    open_requested = Signal(str)
    report_requested = Signal(str)
    send_requested = Signal(str)
    delete_requested = Signal(str)
    compare_requested = Signal(str, str)
    """Compare the diagnoses of these ids, the earlier one first."""

    def __init__(self, theme: Theme, line: DiagnosisLine) -> None:
        super().__init__()
        self._theme = theme
        self.line = line
        self.menu: QMenu | None = None
        self.open_button = OpenButton(theme, line)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(line.assessment_id))
        self.report_button = plain_button(theme, "", icon=Icon.DOCUMENT)
        self.report_button.clicked.connect(lambda: self.report_requested.emit(line.assessment_id))
        # A row without a report keeps its place: the levels stay in one column.
        policy = self.report_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.report_button.setSizePolicy(policy)
        if not line.is_completed:
            self.report_button.hide()
        self._name_report("")
        self.more_button = plain_button(theme, "", icon=Icon.MORE)
        self.more_button.setAccessibleName(self.tr("More actions, {day}").format(day=line.day))
        self.more_button.setToolTip(self.tr("Compare, send, delete"))
        self.more_button.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.open_button, 1)
        for button in (self.report_button, self.more_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the report's button its words where there is room."""
        super().resizeEvent(event)
        has_room = self.width() >= self._theme.px(WITH_WORDS)
        self._name_report(self.tr("PDF report") if has_room else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the same menu where the pointer is, or by the menu key."""
        self._show_menu(event.globalPos())

    def _name_report(self, text: str) -> None:
        self.report_button.set_text(text)
        name = self.tr("PDF report, {day}").format(day=self.line.day)
        self.report_button.setAccessibleName(name)
        self.report_button.setToolTip("" if text else self.tr("PDF report"))

    def _open_menu(self) -> None:
        button = self.more_button
        self._show_menu(button.mapToGlobal(QPoint(0, button.height())))

    def _show_menu(self, at: QPoint) -> None:
        """Make the menu when it is first wanted: a list has hundreds of rows."""
        if self.menu is None:
            self.menu = self._made_menu()
        self.menu.popup(at)

    def _made_menu(self) -> QMenu:
        line = self.line
        menu = QMenu(self)
        menu.setFont(self._theme.font())
        menu.setAccessibleName(self.more_button.accessibleName())
        if line.previous_id is not None:
            ids = line.previous_id, line.assessment_id
            compare = menu.addAction(self.tr("Compare with the one before"))
            compare.triggered.connect(lambda: self.compare_requested.emit(*ids))
        send = menu.addAction(self.tr("Send to my adviser"))
        send.triggered.connect(lambda: self.send_requested.emit(line.assessment_id))
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: self.delete_requested.emit(line.assessment_id))
        return menu


class OpenButton(DrawnRow):
    """The day, the path and the change, each as long as it is; the level and the score."""

    def __init__(self, theme: Theme, line: DiagnosisLine) -> None:
        super().__init__(theme)
        self._line = line
        self._strong = theme.font(weight=Weight.SEMI_BOLD)
        self._small = theme.font(14)
        # Measured once: a layout asks for the height of each row a hundred times.
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        self._first, self._second = strong.height(), small.height()
        self._level_width = max(
            strong.horizontalAdvance(line.level), small.horizontalAdvance(line.score)
        )
        self._heights: dict[int, list[int]] = {}
        self.setText(unmnemonic(line.day))
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(
            self.tr("Opens its results") if line.is_completed else self.tr("Resumes it")
        )

    def heightForWidth(self, width: int) -> int:
        """Give the height of all its lines, the level below them where there is no room."""
        return self._first + sum(self._lines(width)) + 2 * PADDING

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
        width = self._words_width(self.width())
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRect(PADDING, PADDING, width, self._first), WRAP, self._line.day)
        painter.setFont(self._small)
        top = PADDING + self._first
        heights = self._lines(self.width())
        inks = (colours.ink_2, colours.ink, colours.ink)
        for text, height, ink in zip(self._texts(self.width()), heights, inks, strict=False):
            painter.setPen(QColor(ink))
            painter.drawText(QRect(PADDING, top, width, height), WRAP, text)
            top += height
        if self._is_wide(self.width()):
            self._draw_level(painter)
        side = self._theme.px(16)
        left, top = self.width() - PADDING - side, (self.height() - side) // 2
        draw_icon(painter, Icon.CHEVRON_RIGHT, QRect(left, top, side, side), colours.ink_2)

    def _draw_level(self, painter: QPainter) -> None:
        colours = self._theme.colours
        first, small, width = self._first, self._second, self._level_width
        left = self.width() - self._end() - width
        top = (self.height() - first - small) // 2 if self._line.score else PADDING
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink if self._line.is_completed else colours.primary))
        painter.drawText(QRect(left, top, width, first), RIGHT, self._line.level)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.ink_2))
        painter.drawText(QRect(left, top + first, width, small), RIGHT, self._line.score)

    def _texts(self, width: int) -> list[str]:
        """Give the lines under the day."""
        line = self._line
        level = "" if self._is_wide(width) else " · ".join(p for p in (line.level, line.score) if p)
        return [line.path, level, line.change]

    def _lines(self, width: int) -> list[int]:
        """Give the heights of the lines under the day in ``width``."""
        if width not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            metrics, room = QFontMetrics(self._small), self._words_width(width)
            area = QRect(0, 0, room, 10_000)
            self._heights[width] = [
                metrics.boundingRect(area, WRAP, text).height() if text else 0
                for text in self._texts(width)
            ]
        return self._heights[width]

    def _is_wide(self, width: int) -> bool:
        return width >= self._theme.px(SIDE_BY_SIDE)

    def _end(self) -> int:
        return PADDING + self._theme.px(16) + 12

    def _words_width(self, width: int) -> int:
        taken = self._level_width + 16 if self._is_wide(width) else 0
        return max(1, width - PADDING - self._end() - taken)
