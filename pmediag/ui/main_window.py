"""The frame: menus above, navigation at the left, one place at a time at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon, qt_icon
from pmediag.ui.labels import announce
from pmediag.ui.navigation import Navigation
from pmediag.ui.places import WindowPlace, place_name
from pmediag.ui.theme import Theme

SIZE = (1280, 800)
LEAST = (640, 480)
NARROW = 900
"""Under this width, scaled like the text, the navigation is a rail."""


class MainWindow(QMainWindow):
    """Shows places; it decides nothing, and paints before any service exists.

    `dress` builds all it holds from a theme, again when the theme or the language changes.
    ``may_leave`` says whether the window may close; the person may be asked.
    """

    place_requested = Signal(object)
    """A `WindowPlace`: someone wants to go there."""
    files_dropped = Signal(object)
    """A list of `Path`."""
    painted = Signal()
    """The first frame is on the screen."""
    touched = Signal()
    """The pointer came over the window, for the first time."""
    left = Signal()
    """The window is closing; everything is saved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.may_leave: Callable[[], bool] = lambda: True
        self._is_touched = False
        self._pages: dict[WindowPlace, QWidget] = {}
        self.setWindowTitle("PMEdiag")
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Build the frame anew from ``theme``; its pages are gone and have to come again."""
        self._theme = theme
        self._pages.clear()
        self.setWindowIcon(qt_icon(Icon.RESULTS, theme.colours.primary, 64))
        self.setMinimumSize(min(theme.px(LEAST[0]), 1024), min(theme.px(LEAST[1]), 600))
        self.navigation = Navigation(theme)
        self.navigation.place_requested.connect(self.place_requested)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        inside = self._ground = _Ground(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._column, 1)
        self.setCentralWidget(inside)
        self._fit()

    def show_page(self, place: WindowPlace, page: QWidget) -> None:
        """Show ``page``, the one of ``place``."""
        before = self.place
        if self._pages.get(place) is not page:
            self._pages[place] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.mark_place(place)
        if before is not place:
            announce(self, place_name(place))

    def mark_place(self, place: WindowPlace) -> None:
        """Say where one is going, before its page is there."""
        self.navigation.show_place(place)
        self.setWindowTitle(f"{place_name(place)} – PMEdiag")

    def show_waiting(self) -> None:
        """Show at once that one is on the way: the place marked, its page still blank."""
        self._stack.setCurrentWidget(self._blank)
        self._ground.repaint()

    def add_below(self, widget: QWidget) -> None:
        """Put something under every page, such as what undoes the last deletion."""
        self._column.addWidget(widget)

    @property
    def place(self) -> WindowPlace | None:
        """Where one is, None while a page is on its way."""
        shown = self._stack.currentWidget()
        return next((place for place, page in self._pages.items() if page is shown), None)

    def paint_done(self) -> None:
        """Tell once that something is on the screen; the ground calls it."""
        QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its room: under some width the navigation is a rail."""
        super().resizeEvent(event)
        self._fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the pointer."""
        super().enterEvent(event)
        self._touch()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if _files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped, once the drag is over."""
        files = _files_of(event)
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            QTimer.singleShot(0, lambda: self.files_dropped.emit(files))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave once everything is on disk, or once the person said to leave without."""
        if not self.may_leave():
            event.ignore()
            return
        self.left.emit()
        event.accept()

    def _touch(self) -> None:
        if not self._is_touched:
            self._is_touched = True
            self.touched.emit()

    def _fit(self) -> None:
        self.navigation.set_narrow(self.width() < self._theme.px(NARROW))


class _Ground(QWidget):
    """What lies under everything; its first paint is the window's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window: MainWindow | None = window

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._window is not None:
            self._window.paint_done()
            self._window = None


def _files_of(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
