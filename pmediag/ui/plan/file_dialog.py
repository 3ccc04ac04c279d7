"""The plan as a file: for a calendar or a spreadsheet, asked where, written, told where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmediag.files import safe_filename
from pmediag.model.plan_lines import PlanLines
from pmediag.services.plan_files import write_calendar, write_sheet
from pmediag.ui.background import Background
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.outcome import documents
from pmediag.ui.widgets.saving import Saving, SavingDialog
from pmediag.words import Language


class FileKind(Enum):
    """What the plan is written as: the suffix of the file."""

    CALENDAR = ".ics"
    SHEET = ".xlsx"


@dataclass(frozen=True, slots=True)
class PlanFileJob:
    """The plan, and as what it is written."""

    lines: PlanLines
    kind: FileKind
    language: Language

    def default_path(self, name: str) -> Path:
        """Give ``name`` and the firm as a name that every system accepts, in the documents."""
        return documents() / safe_filename(f"{name} {self.lines.firm[:80]}", self.kind.value)


class PlanFileDialog(SavingDialog):
    """Says what the file will hold, and whether the calendar rings; then saves it."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: PlanFileJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        is_calendar = job.kind is FileKind.CALENDAR
        choice = Choosable(
            "reminders",
            self.tr("Remind me the day before"),
            detail=self.tr("Your calendar rings at nine in the morning."),
        )
        self.reminders = ChoiceCard(theme, choice, exclusive=False, shape=CardShape.ROW)
        words = self._about_file()
        self.column.addWidget(Text(theme, words, TextStyle.BODY))
        self.column.addWidget(self.reminders)
        self.reminders.setVisible(is_calendar)
        self.save_button.setEnabled(not is_calendar or bool(job.lines.dated))
        first = partial(job.default_path, self.tr("Plan"))
        if is_calendar:
            title, kind = self.tr("The plan in my calendar"), self.tr("Calendar file (*.ics)")
        else:
            title, kind = self.tr("The plan as a spreadsheet"), self.tr("Spreadsheet (*.xlsx)")
        saving = Saving(first, self._write, title, kind)
        self.ask_to_save(title, saving, self.folder_button, spoken=words)

    def _about_file(self) -> str:
        lines = self._job.lines
        if self._job.kind is FileKind.SHEET:
            return self.tr(
                "The file holds the %n action(s) with their days, costs and gains. Nothing else "
                "of the diagnosis leaves.",
                "",
                len(lines.lines),
            )
        if not lines.dated:
            return self.tr("No open action has a day yet: there is nothing to write.")
        return self.tr(
            "The file holds %n open action(s), each on its day. Open it with your calendar; a "
            "later file moves what is there already.",
            "",
            len(lines.dated),
        )

    def _write(self, path: Path) -> Callable[[], None]:
        lines, language = self._job.lines, self._job.language
        if self._job.kind is FileKind.CALENDAR:
            reminders = self.reminders.isChecked()
            return partial(write_calendar, path, lines, language, reminders=reminders)
        return partial(write_sheet, path, lines, language)
