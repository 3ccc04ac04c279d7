"""The way of the Tab key through what was made in another order than it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(chain: Iterable[QWidget]) -> None:
    """Have Tab go through these, in this order; they are in their window already."""
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def focusable(widget: QWidget) -> Iterator[QWidget]:
    """Give what may take the focus inside ``widget``, in the order it is read."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _focusable_in(layout)


def _focusable_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = None if item is None else item.layout()
        widget = None if item is None else item.widget()
        if widget is not None:
            yield from focusable(widget)
        elif inner is not None:
            yield from _focusable_in(inner)
