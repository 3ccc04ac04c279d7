"""A report sent to a printer, page after page, while the window stays alive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pmediag.ui.background import Background, Task
from pmediag.ui.report.rendering import Pages, Rendering, Wanted, render

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 300
"""Pixels of an inch that a page is drawn with for paper."""

INCH = 72

ChoosePrinter = Callable[[QWidget, str, int, int], "QPrinter | None"]
"""Asks which printer, given a parent, the name and number of pages of the document, and the
page that shows; None when the person gave up."""


def can_print() -> bool:
    """Whether this build of Qt prints at all."""
    try:
        from PySide6 import QtPrintSupport  # noqa: F401
    except ImportError:
        return False
    return True


def has_printer() -> bool:
    """Whether a printer is set up on this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, name: str, count: int, current: int) -> QPrinter | None:
    """Ask by the system's own dialog."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFromTo(1, count)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, count)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, on=True)
    if not dialog.exec():
        return None
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(current + 1, current + 1)
    return printer


def pages_of(printer: QPrinter, count: int) -> list[int]:
    """Give the pages to print, from 0, in the order they leave the printer."""
    from PySide6.QtPrintSupport import QPrinter

    chosen: Iterable[int] = range(count)
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        last = printer.toPage() or printer.fromPage()
        chosen = range(printer.fromPage() - 1, min(last, count))
    pages = list(chosen)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _copy in range(copies)]


class Printing(QObject):
    """One report on its way to one printer; only one page is held at a time."""

    progressed = Signal(int, int)
    """The page that is being printed, from 1, of how many."""
    finished = Signal()
    failed = Signal()
    """The printer did not take it."""

    def __init__(
        self, pages: Pages, printer: QPrinter, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._background = background
        self._todo = pages_of(printer, len(pages))
        self._done = 0
        self._painter = QPainter()
        self._task: Task | None = None

    def start(self) -> None:
        """Begin; the signals tell how it goes."""
        self._printer.setFullPage(True)
        if not self._todo or not self._painter.begin(self._printer):
            self.failed.emit()
            return
        self._go_on()

    def cancel(self) -> None:
        """Stop; the printer is told to forget what it has."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _go_on(self) -> None:
        if self._done == len(self._todo):
            self._end()
            return
        self.progressed.emit(self._done + 1, len(self._todo))
        wanted = Wanted(self._todo[self._done], DOTS / INCH)
        self._task = task = self._background.start(partial(render, self._pages, wanted))
        task.succeeded.connect(self._put)

    def _put(self, rendering: Rendering) -> None:
        """Put a page on paper: as large as fits, in the middle."""
        if not self._painter.isActive():
            return
        if self._done and not self._printer.newPage():
            self.cancel()
            self.failed.emit()
            return
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel)
        image = rendering.image()
        scale = min(paper.width() / image.width(), paper.height() / image.height())
        size = QSizeF(image.width() * scale, image.height() * scale)
        area = QRectF(paper.center(), size)
        area.moveCenter(paper.center())
        self._painter.drawImage(area, image)
        self._done += 1
        self._go_on()

    def _end(self) -> None:
        self._task = None
        if self._painter.end():
            self.finished.emit()
        else:
            self.failed.emit()
