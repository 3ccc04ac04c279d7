"""Pages of a report drawn off the interface thread, each when it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pmediag.ui.background import Background, Progress, WorkCancelledError


class Drawn(Protocol):
    """A page drawn on white: rows of pixels of three bytes, blue, green, red."""

    @property
    def width(self) -> int:
        """Pixels of a row."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def pixels(self) -> bytes:
        """All of them."""


class Pages(Protocol):
    """What draws the pages of a report (``services.reporting.page_pictures``)."""

    def __len__(self) -> int:
        """Give the number of pages."""

    def size(self, page: int) -> tuple[float, float]:
        """Give the width and the height of a page in points."""

    def render(self, page: int, scale: float) -> Drawn:
        """Draw a page, ``scale`` pixels to a point."""

    def text(self, page: int) -> str:
        """Give the words of a page."""

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be drawn any more."""

    def close(self) -> None:
        """Let go of the document."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page, from 0, and how many pixels there are to a point."""

    page: int
    scale: float


@dataclass(frozen=True, slots=True)
class Rendering:
    """A page as it was wanted, and its words."""

    wanted: Wanted
    drawn: Drawn
    text: str

    def image(self) -> QImage:
        """Give the picture for Qt."""
        drawn = self.drawn
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_BGR888
        )
        return image.copy()  # the first one only borrows the bytes


class Renderer(QObject):
    """Draws pages in the background, each wanted picture once at a time."""

    rendered = Signal(object)
    """A `Rendering`."""

    def __init__(self, pages: Pages, background: Background, parent: QObject | None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._background = background
        self._under_way: set[Wanted] = set()

    def want(self, wanted: Wanted) -> None:
        """Ask for a page; told by ``rendered`` once it is drawn."""
        if wanted in self._under_way:
            return
        self._under_way.add(wanted)
        task = self._background.start(partial(render, self._pages, wanted))
        task.succeeded.connect(self._tell)

    def _tell(self, rendering: Rendering) -> None:
        self._under_way.discard(rendering.wanted)
        self.rendered.emit(rendering)


def render(pages: Pages, wanted: Wanted, _progress: Progress) -> Rendering:
    """Draw a page; the work of a task.

    Raises:
        WorkCancelledError: the report was closed meanwhile.
    """
    try:
        drawn, text = pages.render(wanted.page, wanted.scale), pages.text(wanted.page)
    except Exception as error:
        if pages.is_closed:
            raise WorkCancelledError from error
        raise
    return Rendering(wanted, drawn, text)
