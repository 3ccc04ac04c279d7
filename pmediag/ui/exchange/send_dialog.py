"""Send to my adviser: what leaves is shown first, then a file is saved, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pmediag.files import safe_filename
from pmediag.services.outgoing import Leaving
from pmediag.typography import number
from pmediag.ui.background import Background
from pmediag.ui.exchange.leaving_card import LeavingCard
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.outcome import documents
from pmediag.ui.widgets.saving import Saving, SavingDialog
from pmediag.words import Language

SUFFIX = ".pmediag"

Send = Callable[[Path, bool], None]
"""Writes the file, with notes or without, and reads it back."""


@dataclass(frozen=True, slots=True)
class SendJob:
    """What may leave, notes included, and how it is written."""

    leaving: Leaving
    send: Send
    language: Language

    def default_path(self) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        names = " ".join(firm.name[:80] for firm in self.leaving.firms)
        days = [assessment.day for assessment in self.leaving.assessments]
        return documents() / safe_filename(f"{names[:90]} {max(days).isoformat()}", SUFFIX)


class SendDialog(SavingDialog):
    """What leaves and whether the notes go along, then where the file is."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: SendJob
    ) -> None:
        super().__init__(parent, theme, background, job.language)
        self._job = job
        self.notes = self._notes_card()
        self.copy_button = secondary_button(theme, self.tr("Copy the path"), icon=Icon.COPY)
        self.copy_button.clicked.connect(self._copy)
        self._lay_out_asked()
        saving = Saving(
            job.default_path,
            lambda path: partial(job.send, path, self.with_notes),
            self.tr("Save the file for my adviser"),
            self.tr("PMEdiag file (*.pmediag)"),
        )
        title = self.tr("Send to my adviser")
        self.ask_to_save(title, saving, self.folder_button, self.copy_button)

    @property
    def with_notes(self) -> bool:
        """Whether the person wants the notes to leave."""
        return self.notes.isChecked()

    def tell_saved(self, path: Path, *words: str) -> None:
        """Say what to do with the file, too."""
        give = self.tr("Give it to your adviser: attached to an e-mail, on a USB stick…")
        super().tell_saved(path, *words, give)

    def tell_unshown(self, path: Path, *buttons: Button) -> None:
        """Offer to copy where the file is, too."""
        super().tell_unshown(path, *buttons, self.copy_button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.path))
        self.copy_button.set_icon(Icon.CHECK)
        self.copy_button.set_text(self.tr("Path copied"))
        announce(self, self.tr("Path copied"))

    def _notes_card(self) -> ChoiceCard:
        leaving = self._job.leaving
        words = self.tr(
            "They say in your own words what the answers do not. Without the tick they stay here."
        )
        characters = leaving.note_characters
        size = self.tr("{count} character(s) in all.", "", characters).format(
            count=number(characters, 0, self._language)
        )
        text = self.tr("With my %n note(s)", "", leaving.notes)
        choice = Choosable("notes", text, detail=f"{words} {size}")
        return ChoiceCard(self._theme, choice, exclusive=False, shape=CardShape.ROW)

    def _lay_out_asked(self) -> None:
        theme = self._theme
        column = self.column
        column.addWidget(Text(theme, self.tr("This is what the file holds:"), TextStyle.LEAD))
        column.addWidget(LeavingCard(theme, self._job.leaving, self._job.language))
        if self._job.leaving.notes:
            column.addWidget(self.notes)
        else:
            self.notes.hide()
        column.addWidget(
            Notice(
                theme,
                NoticeKind.CALM,
                self.tr("PMEdiag sends nothing by itself"),
                self.tr(
                    "It saves a file, which you give to whoever you choose. Anyone who has the "
                    "file can read it."
                ),
            )
        )
