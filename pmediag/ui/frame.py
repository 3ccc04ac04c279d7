"""What is inside the window: navigation at the left, one place at a time at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.navigation import Navigation
from pmediag.ui.places import WindowPlace, place_name
from pmediag.ui.theme import Theme

NARROW = 900
"""Under this width, scaled like the text, the navigation is a rail."""


class Frame(QWidget):
    """Shows the page of each place, as it is given; built anew for another theme or language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: dict[WindowPlace, QWidget] = {}
        self.navigation = Navigation(theme)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._column, 1)

    @property
    def place(self) -> WindowPlace | None:
        """Where one is, None while a page is on its way."""
        shown = self._stack.currentWidget()
        return next((place for place, page in self._pages.items() if page is shown), None)

    def show_page(self, place: WindowPlace, page: QWidget) -> None:
        """Show ``page``, the one of ``place``."""
        before = self.place
        if self._pages.get(place) is not page:
            self._pages[place] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not place:
            announce(self, place_name(place))

    def show_waiting(self) -> None:
        """Show at once that one is on the way: the place marked, its page still blank."""
        self._stack.setCurrentWidget(self._blank)
        self.repaint()

    def show_working(self, words: str) -> None:
        """Say instead of a page what takes its time."""
        said = Text(self._theme, words, TextStyle.LEAD)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.setCurrentIndex(self._stack.addWidget(said))
        announce(self, words)

    def add_below(self, widget: QWidget) -> None:
        """Put something under every page, such as what undoes the last deletion.

        Tab comes to it after all that is there by now; add it again once there is more.
        """
        widget.setParent(None)
        self._column.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its room: under some width the navigation is a rail."""
        super().resizeEvent(event)
        self.navigation.set_narrow(self.width() < self._theme.px(NARROW))
