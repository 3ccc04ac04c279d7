"""A page that scrolls downwards only, and follows the focus."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from pmediag.ui.widgets.fields import Field

BAR = 12
"""Width of the scroll bar, as in the style sheet."""
AIR = 16
"""Pixels left above and below what has the focus."""
GUTTER = 16
"""Room at the right of a column for its scroll bar."""


def reveal(widget: QWidget) -> None:
    """Scroll what ``widget`` stands in, if it does, so that it shows."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, VerticalScroll):
            parent.reveal(widget)
        parent = parent.parentWidget()


class VerticalScroll(QScrollArea):
    """Holds a column; put things into `column`. It never scrolls sideways.

    The arrow keys are left to what is inside; Page Up and Page Down scroll. With a
    ``gutter`` of `BAR` pixels or more at the right, the bar comes and goes in it and the
    column keeps its width.
    """

    def __init__(
        self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gutter: int = 0
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.column = QVBoxLayout(inside)
        left, top, right, bottom = margins
        self._margins = (left, top, right + gutter, bottom)
        self._gutter = gutter
        self.column.setContentsMargins(*self._margins)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.column.setSpacing(0)
        self.setWidget(inside)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._show_focus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a page; leave every other key to the page around."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def set_top(self, margin: int) -> None:
        """Leave ``margin`` pixels above the column."""
        left, _, right, bottom = self._margins
        self._margins = (left, margin, right, bottom)
        bar = self.verticalScrollBar()
        self._make_room(bar.minimum(), bar.maximum())

    def scroll_to_top(self) -> None:
        """Show the beginning, wherever the focus is."""
        self._late.stop()
        self.verticalScrollBar().setValue(0)

    def show_focus(self) -> None:
        """Show what has the focus, once what has just appeared around it has its place."""
        self._late.start()

    def reveal(self, widget: QWidget) -> None:
        """Show ``widget``, which has just appeared, and what has the focus in any case."""
        QTimer.singleShot(0, widget, lambda: self._reveal(widget))

    def _reveal(self, widget: QWidget) -> None:
        self.column.activate()  # or it has no place yet
        self.ensureWidgetVisible(widget, 0, AIR)
        self._show_focus()

    def _make_room(self, least: int, most: int) -> None:
        left, top, right, bottom = self._margins
        taken = BAR if self._gutter and most > least else 0
        if self.column.contentsMargins() != QMargins(left, top, right - taken, bottom):
            self.column.setContentsMargins(left, top, right - taken, bottom)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._show_focus()
        self.show_focus()  # what has just been shown gets its place with the next layout

    def _show_focus(self) -> None:
        inside, focused = self.widget(), QApplication.focusWidget()
        if focused is None or inside is None or not inside.isAncestorOf(focused):
            return
        shown, room = self._with_its_label(focused), self.viewport().height()
        if shown.height() > room:
            self.ensureWidgetVisible(focused, 0, AIR)  # as much as is needed of a long text
            return
        # Of a line Qt would show the cursor, and cut the frame around it.
        top = shown.mapTo(inside, QPoint(0, 0)).y()
        for edge in (top + shown.height(), top):
            self.ensureVisible(0, edge, 0, AIR)

    def _with_its_label(self, focused: QWidget) -> QWidget:
        """Give the field around what has the focus, where there is room for all of it."""
        inside, parent = self.widget(), focused.parentWidget()
        while parent is not None and parent is not inside:
            if isinstance(parent, Field):
                fits = parent.height() + 2 * AIR <= self.viewport().height()
                return parent if fits else focused
            parent = parent.parentWidget()
        return focused
