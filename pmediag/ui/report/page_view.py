"""One page of a report at a time, on the ground of the window, as large as it is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pmediag.look import LIGHT
from pmediag.ui.labels import announce
from pmediag.ui.report.rendering import Rendering, Wanted
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.painting import RING, ring
from pmediag.ui.widgets.scroll import BAR

MARGIN = 16
"""Ground around the page, in pixels."""

NATURAL = 96 / 72
"""Pixels of a point at 100 %."""

FIT = (0.4, 1.6)
"""The least and the most of the natural size that fitting the width gives."""

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""The sizes on offer, of the natural one."""

KEPT = 8
"""Pages whose picture is kept."""


class Page(QLabel):
    """A page: white in every theme. Its name is its number, its description its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colours = theme.colours
        self._picture: QPixmap | None = None
        # A label with a picture is a graphic to a screen reader, one without is a text.
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show a page, blank while it is being drawn."""
        self._picture = picture
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the view around."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, its edge, and the ring of the focus around it."""
        painter = QPainter(self)
        area = self.rect().adjusted(RING, RING, -RING, -RING)
        if self._picture is None:
            painter.fillRect(area, LIGHT.surface)
        else:
            self._draw(painter, area, self._picture)
        if self.hasFocus():
            ring(painter, self.rect(), RING, self._colours.primary)
        else:
            painter.setPen(self._colours.line)
            painter.drawRect(area.adjusted(-1, -1, 0, 0))

    @staticmethod
    def _draw(painter: QPainter, area: QRect, picture: QPixmap) -> None:
        """Draw a picture made for ``area`` as it is; stretch one made for another size."""
        made_for = picture.deviceIndependentSize() - area.size().toSizeF()
        if max(abs(made_for.width()), abs(made_for.height())) <= 1:
            painter.setClipRect(area)
            painter.drawPixmap(area.topLeft(), picture)
            painter.setClipping(False)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, picture)


class PageView(QScrollArea):
    """Shows the pages of a report one by one, and asks for the pictures that it needs.

    Up and Down scroll, and turn the page where it ends; Left and Right turn it. Page Up, Page
    Down, Home and End are left to the window, so that they work wherever the focus is.
    """

    wanted = Signal(object)
    """A `Wanted`: a page is needed at a scale; `take` brings it."""
    page_changed = Signal(int)
    """Another page shows, from 0."""
    zoom_changed = Signal(float)
    """The part of the natural size that the page shows at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sizes: Sequence[tuple[float, float]] = ()
        self._pictures: dict[int, tuple[float, QPixmap]] = {}
        self._words: dict[int, str] = {}
        self._place = 0
        self._zoom: float | None = None
        self.page = Page(theme)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.page)

    @property
    def place(self) -> int:
        """The page that shows, from 0."""
        return self._place

    @property
    def has_picture(self) -> bool:
        """Whether the page that shows is drawn."""
        return self._place in self._pictures

    @property
    def zoom(self) -> float:
        """The part of the natural size that the page shows at."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def fits_width(self) -> bool:
        """Whether the page is as wide as the view."""
        return self._zoom is None

    def open(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show the first page of a document; ``sizes`` are those of its pages, in points."""
        self._sizes = sizes
        self._pictures.clear()
        self._words.clear()
        self._place = 0
        self._lay_out()
        self._show_words()
        self.page_changed.emit(0)

    def refresh(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show another version of the document, at the same place.

        The former picture of the page stays until the new one is drawn.
        """
        place = min(self._place, len(sizes) - 1)
        kept = self._pictures.get(place)
        self.open(sizes)
        if kept is not None:
            self._pictures[place] = (0.0, kept[1])  # made for no scale: it is asked for anew
            self.page.show_picture(kept[1])
        if place:
            self.go_to(place)

    def go_to(self, place: int, *, at_end: bool = False) -> None:
        """Show a page, or the nearest there is, from its top or from its end."""
        place = max(0, min(place, len(self._sizes) - 1))
        if place == self._place or not self._sizes:
            return
        self._place = place
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if at_end else 0)
        self._show_words()
        self.page_changed.emit(place)
        announce(self.page, self.page.accessibleName())

    def take(self, rendering: Rendering) -> None:
        """Take a page that was asked for."""
        place, scale = rendering.wanted.page, rendering.wanted.scale
        self._words[place] = rendering.text
        if place == self._place:
            self._show_words()
        if scale != self._scale(place):
            return  # wanted before the window or the zoom changed: another is on its way
        picture = QPixmap.fromImage(rendering.image())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures.pop(place, None)
        self._pictures[place] = scale, picture
        for old in list(self._pictures)[:-KEPT]:
            del self._pictures[old]
        if place == self._place:
            self.page.show_picture(self._pictures[place][1])
            self._want(place + 1)  # the next one is there when it is turned to

    def zoom_by(self, steps: int) -> None:
        """Show the page larger (1) or smaller (-1), by one of the sizes on offer."""
        now = self.zoom
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01]
        found = larger if steps > 0 else smaller
        if found:
            self._set_zoom(found[0])

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self._set_zoom(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and turn the page by the arrow keys."""
        wide = self.horizontalScrollBar().maximum() > 0
        match event.key():
            case Qt.Key.Key_Down:
                self._scroll(1)
            case Qt.Key.Key_Up:
                self._scroll(-1)
            case Qt.Key.Key_Right if not wide:
                self.go_to(self._place + 1)
            case Qt.Key.Key_Left if not wide:
                self.go_to(self._place - 1)
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                bar = self.horizontalScrollBar()
                step = bar.singleStep() if event.key() == Qt.Key.Key_Right else -bar.singleStep()
                bar.setValue(bar.value() + step)
            case _:
                event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; turn the page where it ends."""
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(-1 if down else 1)
        elif event.angleDelta().y() and self._is_at_end(down):
            # What a finger left to roll on must not run through the whole report.
            if event.phase() in {Qt.ScrollPhase.NoScrollPhase, Qt.ScrollPhase.ScrollBegin}:
                self.go_to(self._place + (1 if down else -1), at_end=not down)
        else:
            super().wheelEvent(event)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as the view."""
        super().resizeEvent(event)
        if self._sizes:
            self._lay_out()

    def _scroll(self, way: int) -> None:
        if self._is_at_end(way > 0):
            self.go_to(self._place + way, at_end=way < 0)
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * self.viewport().height() // 8)

    def _is_at_end(self, down: bool) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() == (bar.maximum() if down else bar.minimum())

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        share = (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _fitting(self) -> float:
        """Give the zoom at which the page is as wide as the view, its scroll bar aside."""
        if not self._sizes:
            return 1.0
        room = self.width() - BAR - 2 * (MARGIN + RING)
        width, _height = self._sizes[self._place]
        return min(max(room / width / NATURAL, FIT[0]), FIT[1])

    def _scale(self, place: int) -> float:
        """Give the pixels of the screen that a point of a page takes.

        The picture is then as wide as the page shows, to the pixel.
        """
        width, _height = self._sizes[place]
        return round(width * self.zoom * NATURAL) * self.devicePixelRatioF() / width

    def _lay_out(self) -> None:
        """Give the page its size, and what is there of its picture."""
        width, height = self._sizes[self._place]
        shown = [round(length * self.zoom * NATURAL) for length in (width, height)]
        self.page.setFixedSize(*(length + 2 * RING for length in shown))
        # At once, so that the scroll bars know how far they go.
        self._column.activate()
        self._inside.resize(self.viewport().size().expandedTo(self._column.minimumSize()))
        kept = self._pictures.get(self._place)
        self.page.show_picture(None if kept is None else kept[1])
        self._want(self._place)
        self.zoom_changed.emit(self.zoom)

    def _want(self, place: int) -> None:
        """Ask for a page unless its picture is here."""
        if place >= len(self._sizes):
            return
        kept = self._pictures.get(place)
        if kept is None or kept[0] != self._scale(place):
            self.wanted.emit(Wanted(place, self._scale(place)))
        elif place == self._place:
            self._want(place + 1)

    def _show_words(self) -> None:
        name = self.tr("Page {number} of {count}")
        self.page.setAccessibleName(name.format(number=self._place + 1, count=len(self._sizes)))
        self.page.setAccessibleDescription(self._words.get(self._place, ""))
