"""Two things side by side while there is room, one under the other when there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

Direction = QBoxLayout.Direction


class Reflow(QWidget):
    """Holds ``left``, which takes the free room, and ``right``.

    They stand side by side from ``least`` pixels of width up; by default from what both
    ask for.
    """

    def __init__(
        self, left: QWidget, right: QWidget, *, spacing: int = 12, least: int | None = None
    ) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._least = least
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0)

    def minimumSizeHint(self) -> QSize:
        """Accept to be as narrow as when stacked."""
        hint = super().minimumSizeHint()
        hint.setWidth(
            max(self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        )
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        needed = self._least
        if needed is None:
            hints = self._left.sizeHint().width() + self._right.sizeHint().width()
            needed = hints + self._box.spacing()
        wanted = Direction.LeftToRight if self.width() >= needed else Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            side_by_side = wanted is Direction.LeftToRight
            align = Qt.AlignmentFlag.AlignVCenter if side_by_side else Qt.AlignmentFlag(0)
            self._box.setAlignment(self._right, align)
