"""The dimensions of a path, each with its colour and how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pmediag.look import RADIUS_SMALL
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.painting import ring, rounded

DOT = 10


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """One dimension to show; ``count`` stands at the right ("3/7")."""

    id: str
    name: str
    count: str
    spoken: str
    is_current: bool = False


class DimensionList(QWidget):
    """Rows that can be clicked; one Tab stop, arrows move, Enter or Space opens."""

    chosen = Signal(str)
    """The dimension of this id was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[_RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, rows: tuple[DimensionRow, ...]) -> None:
        """Show these rows; widgets stay where the dimensions are the same."""
        if [row.id for row in rows] != [button.row.id for button in self._buttons]:
            for button in self._buttons:
                button.hide()
                button.deleteLater()
            self._buttons = [_RowButton(self._theme, row) for row in rows]
            for button in self._buttons:
                self._column.addWidget(button)
                button.clicked.connect(self._tell)
                button.stepped.connect(self._step)
        for button, row in zip(self._buttons, rows, strict=True):
            button.show_row(row)
        self._place_tab_stop()

    def widgets(self) -> tuple[QWidget, ...]:
        """Give the rows, in order."""
        return tuple(self._buttons)

    def _place_tab_stop(self) -> None:
        current = next((b for b in self._buttons if b.row.is_current), None)
        for button in self._buttons:
            is_stop = button is (current or self._buttons[0])
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, _RowButton):
            self.chosen.emit(sender.row.id)

    def _step(self, by: int) -> None:
        focused = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), 0)
        index = focused + by
        if 0 <= index < len(self._buttons):
            self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)


class _RowButton(QPushButton):
    stepped = Signal(int)

    def __init__(self, theme: Theme, row: DimensionRow) -> None:
        super().__init__()
        self.row = row
        self._theme = theme
        self._heights: dict[int, int] = {}
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_row(row)

    def show_row(self, row: DimensionRow) -> None:
        if (row.name, row.is_current) != (self.row.name, self.row.is_current):
            self._heights.clear()
            self.updateGeometry()
        if row != self.row or not self.text():
            self.row = row
            self.setText(unmnemonic(row.name))
            self.setAccessibleName(row.spoken)
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            area = QRect(0, 0, self._text_width(width), 10_000)
            words = QFontMetrics(self._font()).boundingRect(area, self._flags(), self.row.name)
            self._heights[width] = max(self._theme.px(36), words.height() + self._theme.px(12))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        if self.row.is_current or self.underMouse():
            rounded(painter, self.rect(), RADIUS_SMALL, fill=colours.primary_soft)
        if self.hasFocus():
            ring(painter, self.rect(), RADIUS_SMALL, colours.primary)
        side = self._theme.px(DOT)
        dot = QRect(self._theme.px(10), (self.height() - side) // 2, side, side)
        rounded(painter, dot, 3, fill=colours.dimension(self.row.id))
        painter.setFont(self._font())
        painter.setPen(QColor(colours.ink))
        area = QRect(self._theme.px(32), 0, self._text_width(self.width()), self.height())
        painter.drawText(area, self._flags(), self.row.name)
        self._draw_count(painter)

    def _draw_count(self, painter: QPainter) -> None:
        colours = self._theme.colours
        weight = Weight.SEMI_BOLD if self.row.is_current else Weight.REGULAR
        painter.setFont(self._theme.font(14, weight, tabular=True))
        painter.setPen(QColor(colours.ink if self.row.is_current else colours.ink_2))
        area = self.rect().adjusted(0, 0, -self._theme.px(10), 0)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(align), self.row.count)

    def _font(self) -> QFont:
        weight = Weight.SEMI_BOLD if self.row.is_current else Weight.REGULAR
        return self._theme.font(16, weight)

    def _text_width(self, width: int) -> int:
        return max(1, width - self._theme.px(32 + 10 + 44))

    @staticmethod
    def _flags() -> int:
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return int(Qt.TextFlag.TextWordWrap | align)
