"""A small table of figures: as tall as its rows, read with the arrows, left with Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from pmediag.ui.theme import Theme, Weight

FIGURES = frozenset("0123456789+=~–−-") | {""}
"""How the text of a figure begins, or of what stands for one."""


class FiguresTable(QTableWidget):
    """Words at the left of their column, figures at the right; nothing is edited.

    Each column has its words on one line, and the first one the rest of the room; where there
    is none, they are wrapped between words.
    """

    def __init__(
        self, theme: Theme, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        super().__init__(len(rows), len(heads))
        self._theme = theme
        self._at_right: set[int] = set()
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setFont(theme.font(14, tabular=True))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(self._style())
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(32))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        header.setFont(theme.font(13, Weight.SEMI_BOLD))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(40))
        self._fill(rows)

    def sizeHint(self) -> QSize:
        """Ask for the height of every row."""
        height = self.horizontalHeader().sizeHint().height()
        height += sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(self._theme.px(320), height + 4)

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow, never to hide a row."""
        return QSize(self._theme.px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give wrapped names their height."""
        super().resizeEvent(event)
        self.share_width()
        before = self.sizeHint().height()
        self.resizeRowsToContents()
        self._unfold_words()
        if self.sizeHint().height() != before:
            self.updateGeometry()

    def stands_at_right(self, cells: Sequence[str]) -> bool:
        """Whether a column of these cells is one of figures."""
        return all(cell[:1] in FIGURES for cell in cells)

    def share_width(self) -> None:
        """Give each column its part of the width."""
        room = self.viewport().width()
        naturals = [self.natural_width(column) for column in range(self.columnCount())]
        leasts = [self.least_width(column) for column in range(self.columnCount())]
        unbroken = [
            natural if column in self._at_right else least
            for column, (natural, least) in enumerate(zip(naturals, leasts, strict=True))
        ]
        if sum(unbroken) <= room:  # a figure stays with its unit as long as it can
            leasts = unbroken
        spare, wanted = room - sum(leasts), sum(naturals) - sum(leasts)
        share = max(0.0, min(1.0, spare / wanted)) if wanted else 0.0
        widths = [
            least + int((natural - least) * share)
            for natural, least in zip(naturals, leasts, strict=True)
        ]
        widths[0] += max(0, room - sum(widths))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def natural_width(self, column: int) -> int:
        """Give the width of a column with its words on one line."""
        head = self.horizontalHeader().sectionSizeHint(column)
        return max(head, self.sizeHintForColumn(column), self._theme.px(56))

    def least_width(self, column: int) -> int:
        """Give the width of a column whose words are wrapped."""
        metrics, texts = self.fontMetrics(), self._texts(column)
        around = self._around(column)
        words = [metrics.horizontalAdvance(word) for text in texts for word in text.split(" ")]
        head = self.horizontalHeader().sectionSizeHint(column)
        return min(self.natural_width(column), max([head, *(word + around for word in words)]))

    def _around(self, column: int) -> int:
        """Give what stands beside the words of a cell."""
        advances = map(self.fontMetrics().horizontalAdvance, self._texts(column))
        return self.sizeHintForColumn(column) - max(advances, default=0)

    def _texts(self, column: int) -> list[str]:
        items = (self.item(row, column) for row in range(self.rowCount()))
        return [item.text() for item in items if item is not None]

    def _unfold_words(self) -> None:
        """Give a row one more line where Qt, a few pixels short, would cut its words."""
        for column in range(self.columnCount()):
            if self.columnWidth(column) >= self.natural_width(column):
                continue
            room = max(1, self.columnWidth(column) - self._around(column))
            for row, words in enumerate(self._texts(column)):
                area = QRect(0, 0, room, 10_000)
                wrap = int(Qt.TextFlag.TextWordWrap)
                lines = self.fontMetrics().boundingRect(area, wrap, words).height()
                if lines + self._theme.px(10) > self.rowHeight(row):
                    self.setRowHeight(row, lines + self._theme.px(10))

    def _fill(self, rows: Sequence[Sequence[str]]) -> None:
        for column in range(self.columnCount()):
            cells = [row[column] for row in rows]
            at_right = bool(column) and self.stands_at_right(cells)
            if at_right:
                self._at_right.add(column)
            side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(side | Qt.AlignmentFlag.AlignBottom)
            for row, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        if rows:
            still = QItemSelectionModel.SelectionFlag.NoUpdate
            self.setCurrentCell(0, 0, still)

    def _style(self) -> str:
        colours = self._theme.colours
        return f"""
        QTableWidget, QTableWidget:focus {{
            background: transparent; color: {colours.ink};
            border: 0; border-radius: 0; outline: 0; padding: 0;
            selection-background-color: {colours.surface}; selection-color: {colours.ink};
        }}
        QTableWidget::item {{
            border-bottom: 1px solid {colours.line}; padding: 4px 6px 4px 4px;
        }}
        QTableWidget::item:focus {{
            background: {colours.primary_soft}; border: 2px solid {colours.primary};
            padding: 3px 5px 2px 3px;
        }}
        QHeaderView {{ background: transparent; }}
        QHeaderView::section {{
            background: transparent; color: {colours.ink_2}; border: 0;
            border-bottom: 1px solid {colours.rule}; padding: 4px 9px 4px 7px;
        }}
        """
