"""Where the data is: the folder, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from pmediag.services.data_place import DataPlace
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.settings.part import Part
from pmediag.ui.settings.words import holding_words, size_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.selectable import SelectableText
from pmediag.words import Language


class DataPart(Part):
    """The folder of the data, to be read, copied, opened or changed."""

    open_requested = Signal()
    move_requested = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(
            theme,
            Icon.FOLDER,
            self.tr("Your data"),
            self.tr("Everything is in this folder, and nobody else receives it."),
        )
        self._language = language
        self.folder = SelectableText(theme, self.tr("Folder of your data"))
        self._holds = Text(theme, "", TextStyle.CAPTION)
        self.open_button = secondary_button(theme, self.tr("Open the folder"), icon=Icon.FOLDER)
        self.move_button = secondary_button(theme, self.tr("Move…"))
        self.move_button.setAccessibleDescription(self.tr("Move your data to another folder"))
        self.copy_button = secondary_button(theme, self.tr("Copy the path"), icon=Icon.COPY)
        self._given = Text(
            theme,
            self.tr(
                "This folder was given when PMEdiag was started (--data-dir or "
                "PMEDIAG_DATA_DIR): it is changed there."
            ),
            TextStyle.CAPTION,
        )
        buttons = FlowLayout(spacing=8)
        for widget in (self.open_button, self.move_button, self.copy_button):
            buttons.addWidget(widget)
        self.body.addWidget(self.folder)
        self.body.addWidget(self._holds)
        self.body.addWidget(self._given)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        self.open_button.clicked.connect(self.open_requested)
        self.move_button.clicked.connect(self.move_requested)
        self.copy_button.clicked.connect(self._copy)

    def show_folder(self, folder: Path, *, can_move: bool) -> None:
        """Name the folder; where it was given at the start, say why it does not move."""
        self.folder.set_text(str(folder))
        self.copy_button.set_text(self.tr("Copy the path"))
        self.copy_button.set_icon(Icon.COPY)
        self.move_button.setVisible(can_move)
        self._given.setVisible(not can_move)

    def show_place(self, place: DataPlace | None) -> None:
        """Say what stands there; nothing while it is being read."""
        self._holds.setVisible(place is not None)
        if place is not None:
            holds = holding_words(place.assessments, place.answers)
            self._holds.set_text(f"{holds}, {size_words(place.size, self._language)}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.folder.toPlainText())
        self.copy_button.set_text(self.tr("Path copied"))
        self.copy_button.set_icon(Icon.CHECK)
        announce(self.copy_button, self.tr("Path copied"))
