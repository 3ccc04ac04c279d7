"""Everything that is kept about one firm, written to one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import safe_filename
from pmediag.model.organisation import Organisation
from pmediag.ui.background import Background, Progress
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.opening import show_in_folder
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.outcome import Choose, OutcomeDialog, ask_where, documents
from pmediag.words import Language

SUFFIX = ".pmediag"


@dataclass(frozen=True, slots=True)
class EverythingJob:
    """Whose data, and how it is written."""

    organisation: Organisation
    export: Callable[[Path], None]
    language: Language

    def write(self, path: Path, progress: Progress) -> Path:
        """Write the file, complete or not at all; gives back where.

        Raises:
            UserFacingError: it cannot be written.
        """
        progress(0, 1)
        self.export(path)
        return path

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        return documents() / safe_filename(self.organisation.name[:90], SUFFIX)


class EverythingDialog(OutcomeDialog):
    """Says what the file will hold, asks where, writes it and says where it is."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: EverythingJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        self._path: Path | None = None
        self.choose: Choose = self._ask_where
        self.save_button = primary_button(theme, self.tr("Save the file…"))
        self.elsewhere_button = secondary_button(theme, self.tr("Save elsewhere"))
        self.folder_button = primary_button(theme, self.tr("Show in its folder"))
        self.adopt(self.save_button, self.folder_button, self.elsewhere_button)
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        words = self.tr(
            "One readable file with all that is kept about this firm: its profile, its logo, "
            "every diagnosis with its answers and notes, and what is in the bin."
        )
        column.addWidget(Text(theme, words, TextStyle.BODY))
        self.save_button.clicked.connect(self._save)
        self.elsewhere_button.clicked.connect(self._save)
        self.folder_button.clicked.connect(self._show_folder)
        title = self.tr("Export everything about {firm}").format(firm=job.organisation.name)
        self.ask(title, self.save_button, spoken=words)

    def fail(self, error: UserFacingError) -> None:
        """Say why the file could not be written; offer the same place again, or another."""
        self.refuse(error, self.retry_button, self.elsewhere_button)

    def _save(self) -> None:
        chosen = self.choose(self._path or self._job.default_path())
        if chosen is not None:
            self._path = chosen
            work = partial(self._job.write, chosen)
            self.work(self.tr("The file is being written…"), work, self._show_saved, str(chosen))

    def _show_saved(self, path: Path) -> None:
        self.tell(
            self.tr("The file is ready."),
            self.tr("It is saved here and was read back:"),
            str(path),
            buttons=(self.folder_button,),
        )

    def _show_folder(self) -> None:
        assert self._path is not None
        if not show_in_folder(self._path):
            self.refuse(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(self._path.parent)))

    def _ask_where(self, first: Path) -> Path | None:
        kind = self.tr("PMEdiag file (*.pmediag)")
        return ask_where(self, self.tr("Export everything"), kind, first)
