"""A column of groups that grows by itself: what one sees first is there at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line

AT_ONCE = 20
"""Rows made before the column shows, and then at each turn of the event loop."""

MakeRow = Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Group:
    """A card: its title, a line below it, and what makes its rows.

    Words that are only read are set in from the edge, rows that are pressed are not.
    """

    title: str
    makers: Sequence[MakeRow]
    explanation: str = ""
    is_read: bool = False


class LateColumn(QWidget):
    """Shows groups of rows; showing others stops what was still to come."""

    grew = Signal()
    """Rows were added."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: deque[tuple[Group, MakeRow]] = deque()
        self._group: Group | None = None
        self._section: Section | None = None
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._grow)

    @property
    def is_whole(self) -> bool:
        """Whether every row is there."""
        return not self._waiting

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups in place of the former ones."""
        self._timer.stop()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._group = self._section = None
        self._waiting = deque((group, make) for group in groups for make in group.makers)
        self._grow()
        if self._waiting:
            self._timer.start()

    def make_all(self) -> None:
        """Make every row that is still to come."""
        while self._waiting:
            self._grow()

    def _grow(self) -> None:
        left = AT_ONCE
        while left and self._waiting:
            left -= self._add_batch(left)
        if not self._waiting:
            self._timer.stop()
        self.grew.emit()

    def _add_batch(self, most: int) -> int:
        """Add rows of one group, ``most`` at most; give how many."""
        group = self._waiting[0][0]
        if group is not self._group:
            self._group = group
            self._section = Section(self._theme, group.title, group.explanation)
            self._section.setAccessibleName(group.title)
            self._column.addWidget(self._section)
            self._section.show()
            is_first = True
        else:
            is_first = False
        assert self._section is not None
        # Each widget that appears lays its own parent out: a batch does so once.
        batch = QWidget()
        column = QVBoxLayout(batch)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10 if group.is_read else 0)
        count = 0
        while count < most and self._waiting and self._waiting[0][0] is group:
            row = self._waiting.popleft()[1]()
            if not (is_first and count == 0):
                column.addWidget(Line(self._theme, inset=0 if group.is_read else 8))
            column.addWidget(row)
            self.rows.append(row)
            count += 1
        if group.is_read:
            self._section.add_words(batch)
        else:
            self._section.add_row(batch)
        return count
