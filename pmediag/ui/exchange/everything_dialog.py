"""Everything that is kept about one firm, written to one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmediag.files import safe_filename
from pmediag.model.organisation import Organisation
from pmediag.ui.background import Background
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.outcome import documents
from pmediag.ui.widgets.saving import Saving, SavingDialog
from pmediag.words import Language

SUFFIX = ".pmediag"


@dataclass(frozen=True, slots=True)
class EverythingJob:
    """Whose data, and how it is written."""

    organisation: Organisation
    export: Callable[[Path], None]
    language: Language

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        return documents() / safe_filename(self.organisation.name[:90], SUFFIX)


class EverythingDialog(SavingDialog):
    """Says that the file will hold all of the firm, and saves it."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: EverythingJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        words = self.tr(
            "One readable file with all that is kept about this firm: its profile, its logo, "
            "every diagnosis with its answers and notes, and what is in the bin."
        )
        self.column.addWidget(Text(theme, words, TextStyle.BODY))
        saving = Saving(
            job.default_path,
            lambda path: partial(job.export, path),
            self.tr("Export everything"),
            self.tr("PMEdiag file (*.pmediag)"),
        )
        title = self.tr("Export everything about {firm}").format(firm=job.organisation.name)
        self.ask_to_save(title, saving, self.folder_button, spoken=words)
