"""What Réglages asks before it changes where the data is, or what it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pmediag.services.data_place import BackupLine, DataPlace
from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.icons import Icon
from pmediag.ui.labels import TextStyle
from pmediag.ui.settings.words import holding_words, moment_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.words import Language


class RestoreDialog(MessageDialog):
    """Says what a restore replaces and that it can be undone; accepted means do it."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        language: Language,
        line: BackupLine,
        place: DataPlace | None,
    ) -> None:
        when = moment_words(line.made_at, language)
        title = self.tr("Go back to the data of {when}?").format(when=when)
        super().__init__(parent, theme, title, Icon.UNDO)
        holds = self.tr("It holds: {holds}.")
        self.add_words(holds.format(holds=holding_words(line.assessments, line.answers)))
        if place is not None:
            replaces = self.tr("It takes the place of what is here now: {holds}.")
            now = holding_words(place.assessments, place.answers)
            self.add_words(replaces.format(holds=now))
        self.add_words(
            self.tr(
                "What is here now is kept: you find it in the same list, and can go back to it "
                "in the same way."
            )
        )
        self.restore_button = primary_button(theme, self.tr("Go back to it"))
        self.restore_button.clicked.connect(self.accept)
        self.leave_button = secondary_button(theme, self.tr("Change nothing"))
        self.leave_button.clicked.connect(self.reject)
        self.add_button(self.restore_button, is_default=True)
        self.add_button(self.leave_button)


class TakenFolderDialog(MessageDialog):
    """The folder chosen already holds data: accepted means work with that data."""

    def __init__(self, parent: QWidget | None, theme: Theme, folder: Path) -> None:
        title = self.tr("This folder already holds diagnoses.")
        super().__init__(parent, theme, title, Icon.FOLDER)
        self.add_words(str(folder), TextStyle.STRONG)
        self.add_words(
            self.tr(
                "Nothing was moved. You can work with the data of this folder from now on: "
                "what you have now stays where it is, and you can come back to it."
            )
        )
        self.use_button = secondary_button(theme, self.tr("Use the data of this folder"))
        self.use_button.clicked.connect(self.accept)
        self.leave_button = primary_button(theme, self.tr("Change nothing"))
        self.leave_button.clicked.connect(self.reject)
        self.add_button(self.leave_button, is_default=True)
        self.add_button(self.use_button)


class MissingFolderDialog(MessageDialog):
    """At the start, the folder of the data is gone: try again, or say where it is now.

    Accepted means try again. `folder` is what the person chose instead, if they did.
    """

    def __init__(self, theme: Theme, missing: Path) -> None:
        parent: QWidget | None = None
        title = self.tr("Your data is not where it was.")
        super().__init__(parent, theme, title, Icon.WARNING)
        self.folder: Path | None = None
        self.add_words(self.tr("PMEdiag looks for it in this folder, which is not there:"))
        self.add_words(str(missing), TextStyle.STRONG)
        self.add_words(
            self.tr(
                "If it is on a stick or on another disk, plug it in and try again. "
                "If you moved it, say where it is now. Nothing is lost or changed meanwhile."
            )
        )
        self.retry_button = primary_button(theme, self.tr("Try again"))
        self.retry_button.clicked.connect(self.accept)
        self.choose_button = secondary_button(theme, self.tr("Say where it is…"))
        self.choose_button.clicked.connect(self._choose)
        self.leave_button = secondary_button(theme, self.tr("Close PMEdiag"))
        self.leave_button.clicked.connect(self.reject)
        self.add_button(self.retry_button, is_default=True)
        self.add_button(self.choose_button)
        self.add_button(self.leave_button)

    def _choose(self) -> None:
        self.folder = choose_folder(self, self.tr("Where is your data?"), Path.home())
        if self.folder is not None:
            self.accept()


def choose_folder(parent: QWidget, title: str, first: Path) -> Path | None:
    """Ask for a folder, beginning at ``first``; None when the person gave up."""
    dialog = QFileDialog(parent, title, str(first))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    # Where the system brings no dialog of its own, Qt's leaves these in English.
    dialog.setViewMode(QFileDialog.ViewMode.List)
    folder = QCoreApplication.translate("Settings", "Folder:")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, folder)
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, folder)
    if not dialog.exec():
        return None
    chosen = dialog.selectedFiles()
    return Path(chosen[0]) if chosen else None
