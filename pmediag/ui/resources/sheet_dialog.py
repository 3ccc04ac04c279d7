"""Resources as a sheet to print: asked where, written, told where it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pmediag.files import safe_filename
from pmediag.services.resource_sheets import write_sheet
from pmediag.services.resources import ResourcesView
from pmediag.ui.background import Background
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.opening import open_file
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import ButtonKind, primary_button
from pmediag.ui.widgets.outcome import documents
from pmediag.ui.widgets.saving import Saving, SavingDialog
from pmediag.words import Language

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class SheetJob:
    """What is printed: the resources of these ids, as they fit the firm."""

    view: ResourcesView
    ids: tuple[str, ...]
    language: Language

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        name = QCoreApplication.translate("SheetDialog", "Resources")
        fit = self.view.fit(self.ids[0]) if len(self.ids) == 1 else None
        if fit is not None:
            name = fit.resource.title
        elif self.view.organisation is not None:
            name = f"{name} {self.view.organisation.name}"
        return documents() / safe_filename(name[:90], SUFFIX)


class SheetDialog(SavingDialog):
    """Says what the sheet will hold, saves it, and offers to open it."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: SheetJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self.save_button.set_text(self.tr("Save as PDF…"))
        self.writing_words = self.tr("The sheet is being written…")
        self.ready_words = self.tr("The sheet is ready.")
        self.open_button = primary_button(theme, self.tr("Open to print"))
        self.open_button.clicked.connect(self._open)
        self.folder_button.set_kind(ButtonKind.SECONDARY)
        words = self.tr(
            "With what there is to know, what to prepare, whom to verify it with, the addresses "
            "in full and the day it was read."
        )
        self.column.addWidget(Text(theme, words, TextStyle.BODY))
        saving = Saving(
            job.default_path,
            lambda path: partial(write_sheet, path, job.view, job.ids, job.language),
            self.tr("Save the sheet"),
            self.tr("PDF document (*.pdf)"),
        )
        title = self.tr("A sheet of %n resource(s)", "", len(job.ids))
        self.ask_to_save(title, saving, self.open_button, self.folder_button, spoken=words)

    def _open(self) -> None:
        assert self.path is not None
        if not open_file(self.path):
            self.tell_unshown(self.path)
