"""Before a firm is erased for good: what goes, named, and one box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.organisation import Organisation
from pmediag.typography import long_date
from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.danger_button import DangerButton
from pmediag.ui.widgets.fold import More
from pmediag.ui.widgets.scroll import GUTTER
from pmediag.words import Language

AT_ONCE = 4
"""Backups named before the rest is unfolded."""


class Erased(Protocol):
    """What erasing removes: the firm, so many diagnoses, these files."""

    @property
    def organisation(self) -> Organisation:
        """The firm."""

    @property
    def assessments(self) -> int:
        """How many diagnoses."""

    @property
    def backups(self) -> tuple[Path, ...]:
        """Every file that may hold it."""


class EraseDialog(MessageDialog):
    """Names what goes; accepted means erase. The button waits for the box to be ticked."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, erased: Erased, language: Language
    ) -> None:
        name = erased.organisation.name
        super().__init__(
            parent, theme, self.tr("Erase “{firm}” for good?").format(firm=name), Icon.WARNING
        )
        self.add_words(self.tr("This goes from this computer and cannot come back:"))
        self._add_item(
            self.tr(
                "the firm, its logo, and %n diagnosis(es) with their answers and notes",
                "",
                erased.assessments,
            )
        )
        if erased.backups:
            self._add_item(
                self.tr("%n backup(s) that hold it or may hold it:", "", len(erased.backups))
            )
            self._add_backups(erased.backups, language)
            self.add_words(
                self.tr("A new backup of everything else takes their place."), TextStyle.CAPTION
            )
        self.add_words(
            self.tr("Reports and files that you saved or sent elsewhere are yours to erase."),
            TextStyle.CAPTION,
        )
        understood = Choosable("understood", self.tr("I understand that this cannot be undone"))
        self.box = ChoiceCard(theme, understood, exclusive=False, shape=CardShape.ROW)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, GUTTER, 0)
        row.addWidget(self.box)
        column.insertLayout(column.count() - 1, row)  # in sight, whatever scrolls above
        self.cancel_button = secondary_button(theme, self.tr("Cancel"))
        self.erase_button = DangerButton(theme, self.tr("Erase for good"))
        self.erase_button.setEnabled(False)
        self.box.toggled.connect(self.erase_button.setEnabled)
        self.cancel_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self.accept)
        self.add_button(self.cancel_button, is_default=True)
        self.add_button(self.erase_button)

    def _add_item(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self._theme, "•", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._theme, words), 1)
        self.body.addLayout(row)

    def _add_backups(self, paths: Sequence[Path], language: Language) -> None:
        lines = [Text(self._theme, backup_words(path, language), TextStyle.SMALL) for path in paths]
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 0, 4)
        column.setSpacing(2)
        for line in lines[:AT_ONCE]:
            column.addWidget(line)
        if len(lines) > AT_ONCE:
            column.addWidget(More(self._theme, lines[AT_ONCE:]))
        self.body.addLayout(column)


def backup_words(path: Path, language: Language) -> str:
    """Name a backup by the day and hour it was written, then by its file."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:  # gone since, or its disk is: its name is all there is
        return path.name
    return f"{long_date(written.date(), language)}, {written:%H:%M} · {path.name}"


def ask_to_erase(parent: QWidget, theme: Theme, erased: Erased, language: Language) -> bool:
    """Ask whether to erase a firm for good."""
    dialog = EraseDialog(parent, theme, erased, language)
    return dialog.exec() == QDialog.DialogCode.Accepted
