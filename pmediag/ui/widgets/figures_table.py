"""A small table of figures: as tall as its rows, read with the arrows, left with Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from pmediag.ui.theme import Theme, Weight

FRAME = 18
"""Pixels around the words of a cell."""

FIGURES = frozenset("0123456789+=~–−-") | {""}
"""How the text of a figure begins, or of what stands for one."""


class FiguresTable(QTableWidget):
    """Words at the left of their column, figures at the right; nothing is edited."""

    def __init__(
        self, theme: Theme, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        super().__init__(len(rows), len(heads))
        self._theme = theme
        self._words: list[int] = []
        self._wrapped: list[int] = []
        self._least: dict[int, int] = {}
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
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(56))
        self._fill(rows)
        self._least = {column: self._least_of(column) for column in self._words}

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
        if self._least:
            self._fit_words()
        before = self.sizeHint().height()
        self.resizeRowsToContents()
        self._unfold_words()
        if self.sizeHint().height() != before:
            self.updateGeometry()

    def stands_at_right(self, cells: Sequence[str]) -> bool:
        """Whether a column of these cells is one of figures."""
        return all(cell[:1] in FIGURES for cell in cells)

    def _fill(self, rows: Sequence[Sequence[str]]) -> None:
        for column in range(self.columnCount()):
            cells = [row[column] for row in rows]
            at_right = bool(column) and self.stands_at_right(cells)
            if not at_right:
                self._words.append(column)
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

    def _fit_words(self) -> None:
        """Give the columns of words the room that is left, never less than their longest word."""
        header = self.horizontalHeader()
        room = self.viewport().width() - sum(
            header.sectionSize(column)
            for column in range(self.columnCount())
            if column not in self._least
        )
        others = sum(
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in list(self._least)[1:]
        )
        has_room = room - others >= self._least[0]
        self._wrapped = [0] if has_room else self._words
        share = max(0, room - sum(self._least.values())) // len(self._least)
        for column, least in self._least.items():
            if has_room:
                mode = QHeaderView.ResizeMode
                header.setSectionResizeMode(
                    column, mode.ResizeToContents if column else mode.Stretch
                )
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, least + share)

    def _unfold_words(self) -> None:
        """Give words a line more where Qt, which leaves less around them, would cut them."""
        metrics = QFontMetrics(self.font())
        for row in range(self.rowCount()):
            height = self.rowHeight(row)
            for column in self._wrapped:
                area = QRect(0, 0, max(1, self.columnWidth(column) - FRAME), 10_000)
                words = self._text(row, column)
                lines = metrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap), words)
                height = max(height, lines.height() + self._theme.px(10))
            self.setRowHeight(row, height)

    def _least_of(self, column: int) -> int:
        texts = [self._text(row, column) for row in range(self.rowCount())]
        metrics = QFontMetrics(self.font())
        words = (word for text in texts for word in text.split(" "))
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return max(widest + FRAME, self.horizontalHeader().minimumSectionSize())

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text()

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
