"""Erasing a firm for good: what goes is named, a box is ticked, and it is said once it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.errors import UserFacingError
from pmediag.model.organisation import Organisation
from pmediag.services.organisations import Erasure
from pmediag.typography import long_date
from pmediag.ui.background import Background, Progress
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.danger_button import DangerButton
from pmediag.ui.widgets.fold import More
from pmediag.ui.widgets.outcome import OutcomeDialog
from pmediag.ui.widgets.scroll import GUTTER
from pmediag.ui.widgets.tab_order import focusable, order_tabs
from pmediag.words import Language

AT_ONCE = 4
"""Backups named before the rest is unfolded."""


@dataclass(frozen=True, slots=True)
class EraseJob:
    """Whose data goes; `look` says what that is, which reads the backups, `erase` does it."""

    organisation: Organisation
    look: Callable[[], Erasure]
    erase: Callable[[], None]
    language: Language


class EraseDialog(OutcomeDialog):
    """Looks by `begin`, asks, erases; its button waits for the box to be ticked.

    Erasing is not given up half-way: the dialog stays until it has ended.
    """

    erased = Signal()
    """It was erased, or at least begun: nothing of the firm is sure to be there any more."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: EraseJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        self._is_erasing = False
        understood = Choosable("understood", self.tr("I understand that this cannot be undone"))
        self.box = ChoiceCard(theme, understood, exclusive=False, shape=CardShape.ROW)
        self.erase_button = DangerButton(theme, self.tr("Erase for good"))
        self.erase_button.setEnabled(False)
        self.adopt(self.retry_button, self.erase_button)
        self._column = QVBoxLayout(self.asked)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, GUTTER, 0)
        row.addWidget(self.box)
        column.insertLayout(column.count() - 1, row)  # in sight, whatever scrolls above
        self.box.hide()
        self.box.toggled.connect(self.erase_button.setEnabled)
        self.erase_button.clicked.connect(self._erase)

    def begin(self) -> None:
        """Look what erasing removes, then ask."""
        title = self.tr("Looking for everything that holds “{firm}”…").format(firm=self._name)
        self.work(title, partial(_look, self._job), self._ask)

    def done(self, result: int) -> None:
        """Close, but not while it erases."""
        if not self._is_erasing:
            super().done(result)

    def fail(self, error: UserFacingError) -> None:
        """Say what the world did; erasing again goes on with what is left."""
        super().fail(error)
        if self._is_erasing:
            self._again = self._erase
            self._end_erasing()

    @property
    def _name(self) -> str:
        return self._job.organisation.name

    def _ask(self, erasure: Erasure) -> None:
        add = self._column.addWidget
        lead = self.tr("This goes from this computer and cannot come back:")
        firm = self.tr(
            "the firm, its logo, and %n diagnosis(es) with their answers and notes",
            "",
            erasure.assessments,
        )
        add(Text(self._theme, lead))
        self._add_item(firm)
        if erasure.backups:
            self._add_item(
                self.tr("%n backup(s) that hold it or may hold it:", "", len(erasure.backups))
            )
            self._add_backups(erasure.backups)
            words = self.tr("A new backup of everything else takes their place.")
            add(Text(self._theme, words, TextStyle.CAPTION))
        words = self.tr("Reports and files that you saved or sent elsewhere are yours to erase.")
        add(Text(self._theme, words, TextStyle.CAPTION))
        title = self.tr("Erase “{firm}” for good?").format(firm=self._name)
        self.box.show()
        self.ask(title, self.erase_button, spoken=f"{lead} {firm}")
        order_tabs([*focusable(self.asked), self.box, self.erase_button, self.close_button])

    def _erase(self) -> None:
        self._is_erasing = True
        self.box.hide()
        title = self.tr("Erasing “{firm}”…").format(firm=self._name)
        self.work(title, partial(_erase, self._job), self._show_erased)
        self.close_button.setEnabled(False)

    def _show_erased(self, _: object) -> None:
        self.tell(
            self.tr("“{firm}” is erased.").format(firm=self._name),
            self.tr("Nothing of it is left in this data, nor in its backups."),
        )
        self._end_erasing()

    def _end_erasing(self) -> None:
        self._is_erasing = False
        self.erased.emit()

    def _add_item(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self._theme, "•", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._theme, words), 1)
        self._column.addLayout(row)

    def _add_backups(self, paths: Sequence[Path]) -> None:
        words = [backup_words(path, self._job.language) for path in paths]
        lines = [Text(self._theme, line, TextStyle.SMALL) for line in words]
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 0, 4)
        column.setSpacing(2)
        for line in lines[:AT_ONCE]:
            column.addWidget(line)
        if len(lines) > AT_ONCE:
            column.addWidget(More(self._theme, lines[AT_ONCE:]))
        self._column.addLayout(column)


def _look(job: EraseJob, _progress: Progress) -> Erasure:
    return job.look()


def _erase(job: EraseJob, _progress: Progress) -> None:
    job.erase()


def backup_words(path: Path, language: Language) -> str:
    """Name a backup by the day and hour it was written, then by its file."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:  # gone since, or its disk is: its name is all there is
        return path.name
    return f"{long_date(written.date(), language)}, {written:%H:%M} · {path.name}"
