"""What can be seen of a window, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def seen(top: QWidget) -> list[QWidget]:
    """Give the widgets of a window that are not hidden, scrolled away or not."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible() and widget.window() is top
    ]


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Give what holds a widget, from the nearest to its window."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        yield parent
        if parent.isWindow():
            return
        parent = parent.parentWidget()


def scrolls_of(widget: QWidget) -> list[QAbstractScrollArea]:
    """Give the columns that a widget scrolls with, the outermost first."""
    return [parent for parent in ancestors(widget) if isinstance(parent, QAbstractScrollArea)][::-1]


def areas_of(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Give where two widgets of a window stand, as if nothing were scrolled.

    What is inside a column in which the other is not stands where the column does.
    """
    mine, theirs = scrolls_of(one), scrolls_of(other)
    shared = 0
    while mine[shared:] and theirs[shared:] and mine[shared] is theirs[shared]:
        shared += 1
    one = mine[shared] if len(mine) > shared else one
    other = theirs[shared] if len(theirs) > shared else other
    return area_of(one), area_of(other)


def area_of(widget: QWidget) -> QRect:
    """Give where a widget stands in its window, as if nothing were scrolled."""
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    for area in scrolls_of(widget):
        at += QPoint(area.horizontalScrollBar().value(), area.verticalScrollBar().value())
    return QRect(at, widget.size())


def is_viewport(widget: QWidget) -> bool:
    """Whether a widget is what a scrolled column is seen through."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
