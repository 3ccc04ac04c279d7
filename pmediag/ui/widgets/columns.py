"""Cards in two columns where there is room, in one where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.widgets.tab_order import focusable, order_tabs

GAP = 16


class Columns(QWidget):
    """Shows ``left`` beside ``right`` from ``wide`` pixels on, else the cards in ``order``.

    The Tab key follows the eye: down a column, then down the next.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        order: Sequence[QWidget],
        *,
        wide: int,
    ) -> None:
        super().__init__()
        self._sides = tuple(left), tuple(right)
        self._order = tuple(order)
        self._wide = wide
        self._is_wide: bool | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._columns = QVBoxLayout(), QVBoxLayout()
        for column in self._columns:
            column.setSpacing(GAP)
            column.addStretch(1)
            self._row.addLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._place(is_wide=False)

    @property
    def is_wide(self) -> bool:
        """Whether there are two columns."""
        return bool(self._is_wide)

    def reading_order(self) -> tuple[QWidget, ...]:
        """Give the cards in the order they are read."""
        return (*self._sides[0], *self._sides[1]) if self._is_wide else self._order

    def focusable(self) -> list[QWidget]:
        """Give what can take the focus, in the order it is read."""
        return [
            widget
            for card in self.reading_order()
            for widget in focusable(card)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns with the room."""
        super().resizeEvent(event)
        self._place(is_wide=self.width() >= self._wide)

    def _place(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for column in self._columns:
            for card in self._order:
                # Taking the item out would leave a stale one that hides changes of height.
                column.removeWidget(card)
        sides = self._sides if is_wide else (self._order, ())
        for place, (column, cards) in enumerate(zip(self._columns, sides, strict=True)):
            for index, card in enumerate(cards):
                column.insertWidget(index, card)
            self._row.setStretch(place, 1 if cards else 0)
        order_tabs(self.focusable())
