"""The window: a ground that is painted at once, then menus, navigation and places on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from pmediag.ui.theme import Theme

if TYPE_CHECKING:
    from pmediag.ui.frame import Frame
    from pmediag.ui.navigation import Navigation
    from pmediag.ui.places import WindowPlace

SIZE = (1280, 800)
LEAST = (640, 480)
SIDE = 216
"""Width of what the navigation will stand on, before scaling."""


class MainWindow(QMainWindow):
    """Shows places; it decides nothing, and paints before anything else is even loaded.

    `dress` builds all it holds from a theme, at first and when the theme or the language
    changes. ``may_leave`` says whether the window may close; the person may be asked.
    """

    place_requested = Signal(object)
    """A `WindowPlace`: someone wants to go there."""
    files_dropped = Signal(object)
    """A list of `Path`."""
    painted = Signal()
    """The ground is on the screen."""
    touched = Signal()
    """The pointer came over the window, for the first time."""
    left = Signal()
    """The window is closing; everything is saved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.may_leave: Callable[[], bool] = lambda: True
        self._is_touched = False
        self._frame: Frame | None = None
        self.setWindowTitle("PMEdiag")
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.setCentralWidget(_Ground(self, theme))

    def dress(self, theme: Theme) -> None:
        """Build the frame anew from ``theme``; its pages are gone and have to come again."""
        from pmediag.ui.frame import Frame
        from pmediag.ui.icons import Icon, qt_icon

        self.setWindowIcon(qt_icon(Icon.RESULTS, theme.colours.primary, 64))
        self.setMinimumSize(min(theme.px(LEAST[0]), 1024), min(theme.px(LEAST[1]), 600))
        self._frame = Frame(theme)
        self.navigation.place_requested.connect(self.place_requested)
        self.setCentralWidget(self._frame)
        # A layout shows what it is given one turn later; a window that becomes active before
        # that would find nothing visible to focus, and leave the keyboard nowhere.
        self._frame.show()

    @property
    def frame(self) -> Frame:
        """What `dress` built."""
        assert self._frame is not None
        return self._frame

    @property
    def navigation(self) -> Navigation:
        """The places that one can go to."""
        return self.frame.navigation

    @property
    def place(self) -> WindowPlace | None:
        """Where one is, None while a page is on its way."""
        return None if self._frame is None else self._frame.place

    def show_page(self, place: WindowPlace, page: QWidget) -> None:
        """Show ``page``, the one of ``place``."""
        self.frame.show_page(place, page)
        self.mark_place(place)

    def mark_place(self, place: WindowPlace) -> None:
        """Say where one is going, before its page is there."""
        from pmediag.ui.places import place_name

        self.navigation.show_place(place)
        self.setWindowTitle(f"{place_name(place)} – PMEdiag")

    def paint_done(self) -> None:
        """Tell once that something is on the screen; the ground calls it."""
        QTimer.singleShot(0, self.painted.emit)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the pointer."""
        super().enterEvent(event)
        if not self._is_touched:
            self._is_touched = True
            self.touched.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if _files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped, once the drag is over."""
        files = _files_of(event)
        if files:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.files_dropped.emit(files))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave once everything is on disk, or once the person said to leave without."""
        if not self.may_leave():
            event.ignore()
            return
        self.left.emit()
        event.accept()


class _Ground(QWidget):
    """The surfaces that everything will stand on: what is seen first, in the right colours."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__()
        self._window: MainWindow | None = window
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(0, 0, self._theme.px(SIDE), self.height(), QColor(colours.surface))
        if self._window is not None:
            self._window.paint_done()
            self._window = None


def _files_of(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
