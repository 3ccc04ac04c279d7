"""Resources as a sheet to print: asked where, written, told where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import safe_filename
from pmediag.services.resource_sheets import write_sheet
from pmediag.services.resources import ResourcesView
from pmediag.ui.background import Background, Progress
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.opening import open_file, show_in_folder
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.outcome import Choose, OutcomeDialog, ask_where, documents
from pmediag.words import Language

SUFFIX = ".pdf"

Opener = Callable[[Path], bool]
"""Opens a file, or its folder, with the system's own; False when it has nothing for it."""


@dataclass(frozen=True, slots=True)
class SheetJob:
    """What is printed: the resources of these ids, as they fit the firm."""

    view: ResourcesView
    ids: tuple[str, ...]
    language: Language

    def write(self, path: Path, progress: Progress) -> Path:
        """Make the sheet and write it whole; gives back where.

        Raises:
            UserFacingError: it cannot be written.
        """
        progress(0, 1)
        write_sheet(path, self.view, self.ids, self.language)
        return path

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        name = QCoreApplication.translate("SheetDialog", "Resources")
        fit = self.view.fit(self.ids[0]) if len(self.ids) == 1 else None
        if fit is not None:
            name = fit.resource.title
        elif self.view.organisation is not None:
            name = f"{name} {self.view.organisation.name}"
        return documents() / safe_filename(name[:90], SUFFIX)


class SheetDialog(OutcomeDialog):
    """Says what the sheet will hold, asks where, writes it, and offers to open it.

    ``choose`` may be replaced before the person asks for it.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: SheetJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        self._path: Path | None = None
        self.choose: Choose = self._ask_where
        self.save_button = primary_button(theme, self.tr("Save as PDF…"))
        self.elsewhere_button = secondary_button(theme, self.tr("Save elsewhere"))
        self.open_button = primary_button(theme, self.tr("Open to print"))
        self.folder_button = secondary_button(theme, self.tr("Show in its folder"))
        self.adopt(self.save_button, self.open_button, self.folder_button, self.elsewhere_button)
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        words = self.tr(
            "With what there is to know, what to prepare, whom to verify it with, the addresses "
            "in full and the day it was read."
        )
        column.addWidget(Text(theme, words, TextStyle.BODY))
        self.save_button.clicked.connect(self._save)
        self.elsewhere_button.clicked.connect(self._save)
        self.open_button.clicked.connect(partial(self._show, open_file))
        self.folder_button.clicked.connect(partial(self._show, show_in_folder))
        title = self.tr("A sheet of %n resource(s)", "", len(job.ids))
        self.ask(title, self.save_button, spoken=words)

    def fail(self, error: UserFacingError) -> None:
        """Say why the file could not be written; offer the same place again, or another."""
        self.refuse(error, self.retry_button, self.elsewhere_button)

    def _save(self) -> None:
        chosen = self.choose(self._path or self._job.default_path())
        if chosen is not None:
            self._path = chosen
            work = partial(self._job.write, chosen)
            self.work(self.tr("The sheet is being written…"), work, self._tell, str(chosen))

    def _tell(self, path: Path) -> None:
        self.tell(
            self.tr("The sheet is ready."),
            self.tr("It is saved here and was read back:"),
            str(path),
            buttons=(self.open_button, self.folder_button),
        )

    def _show(self, opener: Opener) -> None:
        assert self._path is not None
        if not opener(self._path):
            self.refuse(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(self._path)))

    def _ask_where(self, first: Path) -> Path | None:
        return ask_where(self, self.tr("Save the sheet"), self.tr("PDF document (*.pdf)"), first)
