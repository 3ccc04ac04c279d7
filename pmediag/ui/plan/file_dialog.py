"""The plan as a file: for a calendar or a spreadsheet, asked where, written, told where it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import safe_filename
from pmediag.model.plan_lines import PlanLines
from pmediag.services.plan_files import write_calendar, write_sheet
from pmediag.ui.background import Background, Progress
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.opening import show_in_folder
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.outcome import Choose, OutcomeDialog, ask_where, documents
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

    def write(self, path: Path, reminders: bool, progress: Progress) -> Path:
        """Write the file, complete or not at all; gives back where.

        Raises:
            UserFacingError: it cannot be written.
        """
        progress(0, 1)
        if self.kind is FileKind.CALENDAR:
            write_calendar(path, self.lines, self.language, reminders=reminders)
        else:
            write_sheet(path, self.lines, self.language)
        return path

    def default_path(self, name: str) -> Path:
        """Give ``name`` and the firm as a name that every system accepts, in the documents."""
        return documents() / safe_filename(f"{name} {self.lines.firm[:80]}", self.kind.value)


class PlanFileDialog(OutcomeDialog):
    """Says what the file will hold, asks where, writes it and says where it is.

    ``choose`` may be replaced before the person asks for it.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: PlanFileJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        self._path: Path | None = None
        self.choose: Choose = self._ask_where
        is_calendar = job.kind is FileKind.CALENDAR
        choice = Choosable(
            "reminders",
            self.tr("Remind me the day before"),
            detail=self.tr("Your calendar rings at nine in the morning."),
        )
        self.reminders = ChoiceCard(theme, choice, exclusive=False, shape=CardShape.ROW)
        self.save_button = primary_button(theme, self.tr("Save the file…"))
        self.elsewhere_button = secondary_button(theme, self.tr("Save elsewhere"))
        self.folder_button = primary_button(theme, self.tr("Show in its folder"))
        self.adopt(self.save_button, self.retry_button, self.elsewhere_button, self.folder_button)
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self._about_file()
        column.addWidget(Text(theme, words, TextStyle.BODY))
        column.addWidget(self.reminders)
        self.reminders.setVisible(is_calendar)
        self.save_button.clicked.connect(self._save)
        self.elsewhere_button.clicked.connect(self._save)
        self.folder_button.clicked.connect(self._show_folder)
        self.save_button.setEnabled(not is_calendar or bool(job.lines.dated))
        self.ask(self._heading(), self.save_button, spoken=words)

    def fail(self, error: UserFacingError) -> None:
        """Say why the file could not be written; offer the same place again, or another."""
        self.refuse(error, self.retry_button, self.elsewhere_button)

    def _heading(self) -> str:
        if self._job.kind is FileKind.CALENDAR:
            return self.tr("The plan in my calendar")
        return self.tr("The plan as a spreadsheet")

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

    def _save(self) -> None:
        chosen = self.choose(self._path or self._job.default_path(self.tr("Plan")))
        if chosen is not None:
            self._path = chosen
            work = partial(self._job.write, chosen, self.reminders.isChecked())
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
        kind = {
            FileKind.CALENDAR: self.tr("Calendar file (*.ics)"),
            FileKind.SHEET: self.tr("Spreadsheet (*.xlsx)"),
        }[self._job.kind]
        return ask_where(self, self._heading(), kind, first)
