"""The report before it is anywhere: read page by page, then saved, printed, opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.services.reporting import save_report
from pmediag.ui.background import Background, Progress, Task
from pmediag.ui.labels import announce
from pmediag.ui.opening import open_file, show_in_folder
from pmediag.ui.report.job import PDF, WORD, MadeReport, ReportJob
from pmediag.ui.report.making import MakingPage
from pmediag.ui.report.outcome import ReportOutcome
from pmediag.ui.report.page_view import PageView
from pmediag.ui.report.printing import (
    ChoosePrinter,
    Printing,
    ask_printer,
    can_print,
    has_printer,
)
from pmediag.ui.report.rendering import Renderer
from pmediag.ui.report.toolbar import PageToolbar, shown_keys
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.outcome import Choose, ask_where
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.widgets.tab_order import order_tabs
from pmediag.wording import explain

SIZE = (980, 1000)
"""The size it asks for, scaled like the text, in a screen that has it."""

MARGIN = 20

WORD_KEYS = "Ctrl+Shift+S"

OpenPath = Callable[[Path], bool]
"""Opens a file, or its folder, with the system's own; False when it has nothing for it."""


def offer_report(
    parent: QWidget | None, theme: Theme, background: Background, job: ReportJob
) -> ReportPreview:
    """Make a report under the eyes of the person; give the window, which shows by itself.

    It goes away when it is closed.
    """
    preview = ReportPreview(parent, theme, background, job)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.begin()
    preview.open()
    return preview


class ReportPreview(QDialog):
    """Makes a report, then shows it; nothing is written until one saves.

    Closing it gives up what is under way. What is asked of the system (``choose``,
    ``choose_printer``, ``has_printer``, ``open_file``, ``show_in_folder``) may be replaced
    before `begin`.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: ReportJob
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._background = background
        self._job = job
        self._made: MadeReport | None = None
        self._is_over = False
        self._task: Task | None = None
        self._renderer: Renderer | None = None
        self._printing: Printing | None = None
        self._saved_as = PDF
        self.path: Path | None = None
        self.choose: Choose = self._ask_where
        self.choose_printer: ChoosePrinter = ask_printer
        self.has_printer: Callable[[], bool] = has_printer
        self.open_file: OpenPath = open_file
        self.show_in_folder: OpenPath = show_in_folder
        name = " ".join(job.material.organisation.name.split())[:80]
        self.setWindowTitle(self.tr("Report: {name}").format(name=name))
        self.setAccessibleName(self.windowTitle())
        self.making = MakingPage(theme)
        self.toolbar = PageToolbar(theme, job.language)
        self.view = PageView(theme)
        self.outcome = ReportOutcome(theme)
        self.save_button = primary_button(theme, self.tr("Save as PDF…"))
        self.word_button = secondary_button(theme, self.tr("Save as Word…"))
        self.print_button = secondary_button(theme, self.tr("Print…"))
        self._message = VerticalScroll(gutter=GUTTER)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._fit_screen()

    def begin(self) -> None:
        """Make the report; its first page shows once it is there."""
        self.making.show_making()
        self._stack.setCurrentWidget(self.making)
        self.making.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._task = task = self._background.start(self._job.make)
        task.progressed.connect(self.making.bar.set_progress)
        task.succeeded.connect(self._show_report)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._forget)

    def done(self, result: int) -> None:
        """Give up what is under way, then close."""
        self._is_over = True
        if self._task is not None:
            self._task.cancel()
        if self._printing is not None:
            self._printing.cancel()
        if self._made is not None:
            self._made.pages.close()
        super().done(result)

    def save(self) -> None:
        """Ask where, then write the report whole."""
        self._save_as(PDF)

    def save_document(self) -> None:
        """Ask where, then make the report as a document to be rewritten and write it whole."""
        self._save_as(WORD)

    def _save_as(self, suffix: str) -> None:
        if self._made is None or self._task is not None:
            return
        first = self.path.with_suffix(suffix) if self.path else self._job.default_path(suffix)
        chosen = self.choose(first)
        if chosen is not None:
            self._write(chosen, suffix)

    def print_out(self) -> None:
        """Ask which printer, then send it the report."""
        if self._made is None or self._printing is not None or not self.print_button.isEnabled():
            return
        if not self.has_printer():
            self.outcome.show_problem(
                self.tr("No printer is set up on this computer."),
                self.tr("Save the report as a PDF: it can be printed from any computer."),
            )
            return
        pages = self._made.pages
        printer = self.choose_printer(self, self.windowTitle(), len(pages), self.view.place)
        if printer is None:
            return
        self._printing = printing = Printing(pages, printer, self._background, self)
        self.print_button.setEnabled(False)
        self.outcome.show_work(self.tr("The report is being printed…"), self._stop_printing)
        printing.progressed.connect(self._show_printing)
        printing.finished.connect(self._printed)
        printing.failed.connect(self._not_printed)
        printing.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages, wherever the focus is."""
        places = {
            Qt.Key.Key_PageDown: self.view.place + 1,
            Qt.Key.Key_PageUp: self.view.place - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._made.pages) - 1 if self._made is not None else 0,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        elif self._made is not None:
            self.view.go_to(place)

    def _show_report(self, made: MadeReport) -> None:
        if self._is_over:  # it was made in the very moment that it was given up
            made.pages.close()
            return
        self._made = made
        count = len(made.pages)
        self._renderer = Renderer(made.pages, self._background, self)
        self._renderer.rendered.connect(self.view.take)
        self.view.wanted.connect(self._renderer.want)
        self.toolbar.show_count(count)
        self._stack.setCurrentIndex(1)
        self.view.open([made.pages.size(place) for place in range(count)])
        self.view.page.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("The report is ready: %n page(s).", "", count))

    def _show_failure(self, error: UserFacingError) -> None:
        explained = explain(error, self._job.language)
        self.making.show_failure(explained.title, explained.cause, explained.next_step)

    def _ask_where(self, first: Path) -> Path | None:
        kind = self.tr("PDF document (*.pdf)")
        if first.suffix == WORD:
            kind = self.tr("Word document (*.docx)")
        return ask_where(self, self.tr("Save the report"), kind, first)

    def _write(self, path: Path, suffix: str) -> None:
        made = self._made
        assert made is not None
        make = self._job.make_document if suffix == WORD else lambda: made.data
        self.path, self._saved_as = path, suffix
        for button in (self.save_button, self.word_button):
            button.setEnabled(False)
        self.outcome.show_work(self.tr("The report is being saved…"))
        self._task = task = self._background.start(partial(_save, path, make))
        task.succeeded.connect(self._saved)
        task.failed.connect(self._not_saved)
        task.ended.connect(self._forget)

    def _saved(self) -> None:
        self._end_saving()
        self.outcome.show_done(self.tr("The report is saved here:"), str(self.path))
        self._offer_file()

    def _not_saved(self, error: UserFacingError) -> None:
        self._end_saving()
        path, suffix = self.path, self._saved_as
        assert path is not None
        self.path = None
        self._show_problem(error)
        self.outcome.add_choice(self.tr("Try again"), partial(self._write, path, suffix))
        self.outcome.add_choice(self.tr("Save elsewhere…"), partial(self._save_as, suffix))

    def _offer_file(self) -> None:
        """Offer what can be done with the file, once there is one."""
        if self.path is not None:
            is_word = self._saved_as == WORD
            openers = (
                (
                    self.tr("Open the document") if is_word else self.tr("Open the PDF"),
                    self.open_file,
                ),
                (self.tr("Show in its folder"), self.show_in_folder),
            )
            for words, opener in openers:
                self.outcome.add_choice(words, partial(self._open, opener))

    def _end_saving(self) -> None:
        """Be ready to save again."""
        self._task = None
        for button in (self.save_button, self.word_button):
            button.setEnabled(True)

    def _open(self, opener: OpenPath) -> None:
        if self.path is not None and not opener(self.path):
            self._show_problem(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(self.path)))

    def _show_problem(self, error: UserFacingError) -> None:
        explained = explain(error, self._job.language)
        self.outcome.show_problem(explained.title, f"{explained.cause} {explained.next_step}")

    def _show_printing(self, page: int, count: int) -> None:
        words = self.tr("Page {number} of {count} is being printed…")
        self.outcome.show_progress(words.format(number=page, count=count), page - 1, count)

    def _printed(self) -> None:
        self._end_printing()
        self.outcome.show_done(self.tr("The report was sent to the printer."))
        self._offer_file()

    def _not_printed(self) -> None:
        self._end_printing()
        self.outcome.show_problem(
            self.tr("The report could not be printed."),
            self.tr(
                "The printer does not take it. Check that it is switched on, connected and "
                "has paper, or save the report as a PDF."
            ),
        )
        self.outcome.add_choice(self.tr("Try again"), self.print_out)

    def _stop_printing(self) -> None:
        if self._printing is not None:
            self._printing.cancel()
        self._end_printing()
        self.outcome.clear()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_printing(self) -> None:
        self.print_button.setEnabled(True)
        if self._printing is not None:
            self._printing.deleteLater()
            self._printing = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page its room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Give the message the height of its words, as far as the window has it."""
        order_tabs((*self.outcome.buttons, self.save_button, self.word_button, self.print_button))
        self._message.setVisible(not self.outcome.isHidden())
        wanted = self.outcome.heightForWidth(self.width() - 2 * MARGIN - GUTTER)
        self._message.setFixedHeight(min(wanted, self.height() * 2 // 5))

    def _show_zoom(self, zoom: float) -> None:
        self.toolbar.show_zoom(zoom, fits=self.view.fits_width)

    def _fit_width(self) -> None:
        self.view.fit_width()
        self.view.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._task = None

    def _connect(self) -> None:
        self.making.cancel_button.clicked.connect(self.reject)
        self.making.retry_button.clicked.connect(self.begin)
        self.toolbar.turned.connect(lambda way: self.view.go_to(self.view.place + way))
        self.toolbar.zoomed.connect(self.view.zoom_by)
        self.toolbar.fit_requested.connect(self._fit_width)
        self.view.page_changed.connect(self.toolbar.show_place)
        self.view.zoom_changed.connect(self._show_zoom)
        self.outcome.changed.connect(self._make_room)
        self.save_button.clicked.connect(self.save)
        self.word_button.clicked.connect(self.save_document)
        self.print_button.clicked.connect(self.print_out)
        self.toolbar.close_button.clicked.connect(self.reject)
        for keys, do in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.view.zoom_by(1)),
            (QKeySequence("Ctrl+="), lambda: self.view.zoom_by(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.view.zoom_by(-1)),
            (QKeySequence("Ctrl+0"), self._fit_width),
            (QKeySequence.StandardKey.Save, self.save),
            (QKeySequence(WORD_KEYS), self.save_document),
            (QKeySequence.StandardKey.Print, self.print_out),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.save_button.setToolTip(shown_keys(QKeySequence.StandardKey.Save))
        self.word_button.setToolTip(shown_keys(WORD_KEYS))
        self.print_button.setToolTip(shown_keys(QKeySequence.StandardKey.Print))
        if not can_print():
            self.print_button.setEnabled(False)
            self.print_button.setToolTip(self.tr("This computer's PMEdiag cannot print."))

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for button in (self.save_button, self.word_button, self.print_button):
            buttons.addWidget(button)
        self._message.column.addWidget(self.outcome)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(MARGIN, 8, MARGIN, 8)
        head.addWidget(self.toolbar)
        foot.setContentsMargins(MARGIN, 12, MARGIN, 16)
        foot.setSpacing(12)
        foot.addWidget(self._message)
        foot.addLayout(buttons)
        column.addLayout(head)
        column.addWidget(Line(self._theme))
        column.addWidget(self.view, 1)
        column.addWidget(Line(self._theme))
        column.addLayout(foot)
        self._stack.addWidget(self.making)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        width, height = (self._theme.px(length) for length in SIZE)
        self.setMinimumSize(min(self._theme.px(480), 720), min(self._theme.px(420), 560))
        self.resize(min(width, room.width() - 80), min(height, room.height() - 80))


def _save(path: Path, make: Callable[[], bytes], _progress: Progress) -> None:
    save_report(path, make())
