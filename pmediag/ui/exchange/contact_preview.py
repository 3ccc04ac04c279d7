"""The page as it would leave, made anew as the choices change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.background import Background, Task, Work
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.report.job import MadeReport
from pmediag.ui.report.page_view import PageView
from pmediag.ui.report.rendering import Renderer
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button


class LivePreview(QWidget):
    """Shows what was wanted last; one page is made at a time, off the interface thread."""

    failed = Signal(object)
    """A `UserFacingError`: it could not be made."""

    def __init__(self, theme: Theme, background: Background) -> None:
        super().__init__()
        self._background = background
        self._wanted: Work | None = None
        self._task: Task | None = None
        self._made: MadeReport | None = None
        self._renderer: Renderer | None = None
        self._is_over = False
        self.view = PageView(theme)
        self.count = Text(theme, "", TextStyle.CAPTION)
        self.turn_button = plain_button(theme, "")
        self.turn_button.hide()
        self.turn_button.clicked.connect(lambda: self.view.go_to(1 - min(1, self.view.place)))
        self.view.page_changed.connect(self._show_turn)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.turn_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    @property
    def pages(self) -> int:
        """How many pages the sheet has; none before it is made."""
        return 0 if self._made is None else len(self._made.pages)

    def want(self, work: Work) -> None:
        """Show what ``work`` makes (a `MadeReport`), unless something else is wanted meanwhile."""
        self._wanted = work
        if self._task is None:
            self._start()

    def close_pages(self) -> None:
        """Give up what is under way, and let go of the page."""
        self._is_over, self._wanted = True, None
        if self._task is not None:
            self._task.cancel()
        if self._made is not None:
            self._made.pages.close()

    def _start(self) -> None:
        assert self._wanted is not None
        work, self._wanted = self._wanted, None
        self._task = task = self._background.start(work)
        task.succeeded.connect(self._take)
        task.failed.connect(self.failed)
        task.ended.connect(self._go_on)

    def _go_on(self) -> None:
        self._task = None
        if self._wanted is not None:
            self._start()

    def _take(self, made: MadeReport) -> None:
        if self._is_over:  # it was made in the very moment that it was given up
            made.pages.close()
            return
        if self._made is not None:
            self._made.pages.close()
        if self._renderer is not None:
            self.view.wanted.disconnect(self._renderer.want)
            self._renderer.deleteLater()
        self._made = made
        self._renderer = Renderer(made.pages, self._background, self)
        self._renderer.rendered.connect(self.view.take)
        self.view.wanted.connect(self._renderer.want)
        self.view.refresh([made.pages.size(place) for place in range(self.pages)])
        self._show_count()

    def _show_count(self) -> None:
        words = self.tr("%n page(s).", "", self.pages)
        if self.pages > 1:
            more = self.tr("An adviser reads one page first: untick what matters less.")
            words = f"{words} {more}"
        self.count.set_text(words)
        self.turn_button.setVisible(self.pages > 1)
        self._show_turn(self.view.place)

    def _show_turn(self, place: int) -> None:
        next_page = 1 if place else 2
        self.turn_button.set_text(self.tr("Go to page {number}").format(number=next_page))
