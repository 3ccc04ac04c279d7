"""The report: asked where, made off the interface thread, opened on request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import safe_filename
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.services.reporting import write_report
from pmediag.ui.background import Background, Progress, Task
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.wording import explain
from pmediag.words import Language

SUFFIX = ".pdf"
STEPS = 100

Choose = Callable[[Path], Path | None]
"""Asks where to write, from a first idea; None when the person gave up."""

OpenFile = Callable[[Path], bool]
"""Opens a file with the system's viewer; False when there is none."""


@dataclass(frozen=True, slots=True)
class ReportJob:
    """What a report is made of."""

    result: Result
    organisation: Organisation
    language: Language
    printed_on: date

    def write(self, path: Path, progress: Progress) -> Path:
        """Make the report and write it whole; gives back where.

        Raises:
            UserFacingError: it cannot be written; nothing changed under ``path``.
            WorkCancelledError: it was given up; nothing was written.
        """
        write_report(
            path,
            self.result,
            self.organisation,
            language=self.language,
            printed_on=self.printed_on,
            progress=lambda share: progress(round(share * STEPS), STEPS),
        )
        return path

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        assessment = self.result.assessment
        day = (assessment.completed_at or assessment.started_at).date()
        name = safe_filename(f"{self.organisation.name[:80]} {day.isoformat()}", SUFFIX)
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # A folder that is not there would send the person to wherever the program started.
        return (Path(place) if place and Path(place).is_dir() else Path.home()) / name


def offer_report(
    parent: QWidget, theme: Theme, background: Background, job: ReportJob
) -> ReportDialog | None:
    """Ask where to save the report, then make it under the eyes of the person.

    Returns:
        The dialog, which shows by itself and goes away when it is closed; ``None`` when the
        person gave up before.
    """
    dialog = ReportDialog(parent, theme, background, job)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not dialog.begin():
        dialog.deleteLater()
        return None
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Progress, then where the report is, or what went wrong and what to do.

    Closing it while the report is being made gives it up: no file remains of it.
    ``choose`` and ``open_file`` may be replaced before `begin`.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: ReportJob
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._job = job
        self._task: Task | None = None
        self.path: Path | None = None
        self.choose: Choose = self._ask_where
        self.open_file: OpenFile = _open_with_system
        self.setWindowTitle("PMEdiag")
        self.setMinimumWidth(min(theme.px(480), 620))
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good, 24)
        self._bad = IconSign(theme, Icon.WARNING, theme.colours.alert, 24)
        self._title = Text(theme, "", TextStyle.HEADING)
        self._words = Text(theme, "", TextStyle.BODY)
        self._next = Text(theme, "", TextStyle.BODY)
        self.bar = Bar(theme)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("Progress of the report"))
        self.open_button = primary_button(theme, self.tr("Open the report"))
        self.retry_button = primary_button(theme, self.tr("Try again"))
        self.elsewhere_button = secondary_button(theme, self.tr("Save elsewhere"))
        self.close_button = secondary_button(theme, self.tr("Cancel"))
        self._lay_out()
        self.open_button.clicked.connect(self._open)
        self.retry_button.clicked.connect(self._make)
        self.elsewhere_button.clicked.connect(self.begin)
        self.close_button.clicked.connect(self.reject)

    def begin(self) -> bool:
        """Ask where to save, then make the report.

        Returns:
            Whether a place was chosen.
        """
        chosen = self.choose(self.path or self._job.default_path())
        if chosen is None:
            return False
        self.path = chosen
        self._make()
        return True

    def done(self, result: int) -> None:
        """Give the report up when it is not made yet, then close."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _make(self) -> None:
        assert self.path is not None
        path = self.path
        self._show(self.tr("The report is being made…"), str(path))
        self.bar.setValue(0)
        self.bar.show()
        self.close_button.set_text(self.tr("Cancel"))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._task = task = self._background.start(partial(self._job.write, path))
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._show_done)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._forget)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_done(self) -> None:
        self._show(self.tr("The report is ready."), self.tr("It is saved here:"), str(self.path))
        self._good.show()
        self._offer(self.open_button)

    def _show_failure(self, error: UserFacingError) -> None:
        explained = explain(error, self._job.language)
        self._show(explained.title, explained.cause, explained.next_step)
        self._bad.show()
        self.elsewhere_button.show()
        self._offer(self.retry_button)

    def _offer(self, button: QWidget) -> None:
        """Show the filled button, and the way out."""
        button.show()
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close_button.set_text(self.tr("Close"))
        announce(self, self._title.shown_text())

    def _forget(self) -> None:
        self._task = None

    def _open(self) -> None:
        if self.path is None:
            return
        if self.open_file(self.path):
            self.accept()
            return
        error = UserFacingError(ErrorCode.VIEWER_MISSING, path=str(self.path))
        explained = explain(error, self._job.language)
        self._show(explained.title, explained.cause, explained.next_step)
        self._bad.show()
        self._offer(self.close_button)

    def _show(self, title: str, words: str, more: str = "") -> None:
        """Show words alone; what belongs with them is shown after."""
        for widget in (
            self._good,
            self._bad,
            self.bar,
            self.open_button,
            self.retry_button,
            self.elsewhere_button,
        ):
            widget.hide()
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._words.set_text(words)
        self._next.set_text(more)
        self._next.setVisible(bool(more))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for sign in (self._good, self._bad):
            head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        buttons = FlowLayout(spacing=8)
        for button in (
            self.open_button,
            self.retry_button,
            self.elsewhere_button,
            self.close_button,
        ):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._next)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addSpacing(6)
        column.addLayout(buttons)

    def _ask_where(self, first: Path) -> Path | None:
        dialog = QFileDialog(self.parentWidget(), self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setDirectory(str(first.parent))
        dialog.selectFile(first.name)
        # Where the system brings no dialog of its own, Qt's leaves these in English.
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Type of file:"))
        if not dialog.exec():
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None


def _open_with_system(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
