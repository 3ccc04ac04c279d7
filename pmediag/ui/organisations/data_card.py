"""The data of one firm: taken along, put in the bin, erased."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button, secondary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.danger_button import DangerButton
from pmediag.ui.widgets.reflow import Reflow


class DataCard(Card):
    """Three things to do with a firm's data, each with what it does, and the way to the bin."""

    export_requested = Signal()
    delete_requested = Signal()
    erase_requested = Signal()
    bin_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=20, spacing=12)
        self._theme = theme
        self.export_button = secondary_button(theme, self.tr("Export everything"), icon=Icon.SAVE)
        self.delete_button = secondary_button(theme, self.tr("Delete"), icon=Icon.TRASH)
        self.erase_button = DangerButton(theme, self.tr("Erase for good…"))
        self.bin_button = plain_button(theme, self.tr("Open the bin"))
        self.body.addWidget(Text(theme, self.tr("This firm's data"), TextStyle.HEADING))
        self._add(
            self.export_button,
            self.tr("Take it with you"),
            self.tr("One file with the firm, all its diagnoses, answers and notes."),
        )
        self._add(
            self.delete_button,
            self.tr("Delete the firm"),
            self.tr(
                "It goes to the bin with its diagnoses, for 30 days. You can restore it until then."
            ),
        )
        self._add(
            self.erase_button,
            self.tr("Erase the firm for good"),
            self.tr("From this computer, backups included. You first see what goes."),
        )
        self.body.addWidget(Line(theme))
        self.body.addWidget(self.bin_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.export_button.clicked.connect(self.export_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self.erase_button.clicked.connect(self.erase_requested)
        self.bin_button.clicked.connect(self.bin_requested)

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in the order it is read."""
        return (self.export_button, self.delete_button, self.erase_button, self.bin_button)

    def _add(self, button: Button, title: str, words: str) -> None:
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(self._theme, title, TextStyle.STRONG))
        column.addWidget(Text(self._theme, words, TextStyle.CAPTION))
        button.setAccessibleDescription(words)
        self.body.addWidget(Line(self._theme))
        self.body.addWidget(Reflow(said, button, least=self._theme.px(520)))
