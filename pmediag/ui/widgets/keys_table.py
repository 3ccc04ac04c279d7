"""What keys do: words at the left, the keys drawn as caps at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.painting import rounded

OR = " / "
"""Between keys that do the same: each has its own cap, and a screen reader reads it whole."""

GAP, MARGIN, PADDING = 6, 6, 8

END = 9
"""Room at the right of the caps: that of the words above them."""

Index = QModelIndex | QPersistentModelIndex


class KeysTable(FiguresTable):
    """What can be done, under ``name``, and the keys that do it; read with the arrows."""

    row_read = Signal(QRect)
    """The row that is read now, in the table's own coordinates."""

    def __init__(self, theme: Theme, name: str, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, name, (name, self.tr("Keys")), rows)
        self._caps = _Caps(theme)
        self.setItemDelegateForColumn(1, self._caps)
        self.setFont(theme.font(16))
        self.horizontalHeader().setFont(theme.font(14, Weight.SEMI_BOLD))
        self.resizeRowsToContents()
        self.currentCellChanged.connect(self._tell)

    def stands_at_right(self, cells: Sequence[str]) -> bool:
        """The caps do."""
        return True

    def least_width(self, column: int) -> int:
        """Give the width of a column whose words are wrapped; keys never are."""
        return self.natural_width(column) if column else super().least_width(column)

    def event(self, event: QEvent) -> bool:
        """Lay the rows out anew once the style gave them their fonts."""
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self.share_width()
            self.resizeRowsToContents()
            self.updateGeometry()
        return done

    def _tell(self, row: int, column: int) -> None:
        area = self.visualRect(self.model().index(row, column))
        self.row_read.emit(area.translated(self.viewport().pos()))


class _Caps(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._font = theme.font(14, Weight.SEMI_BOLD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        widths = [self._width(keys) for keys in _caps(index)]
        width = sum(widths) + GAP * (len(widths) - 1) + MARGIN + END
        return QSize(width, self._height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The ground, the line below and the ring of the focus come from the style, without words.
        super().paint(painter, option, index)
        painter.save()
        colours = self._theme.colours
        painter.setFont(self._font)
        area: QRect = option.rect
        right = area.right() - END
        for keys in reversed(_caps(index)):
            width = self._width(keys)
            top = area.top() + (area.height() - self._height()) // 2
            cap = QRect(right - width, top, width, self._height())
            rounded(painter, cap, 5, fill=colours.surface, edge=colours.rule)
            painter.setPen(QColor(colours.ink))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
            right -= width + GAP
        painter.restore()

    def displayText(self, value: object, locale: object) -> str:
        return ""

    def _width(self, keys: str) -> int:
        words = QFontMetrics(self._font).horizontalAdvance(keys)
        return max(words + 2 * self._theme.px(PADDING), self._height())

    def _height(self) -> int:
        return self._theme.px(26)


def _caps(index: Index) -> list[str]:
    return str(index.data(Qt.ItemDataRole.DisplayRole)).split(OR)
