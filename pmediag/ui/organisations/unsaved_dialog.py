"""When a form with changes is left: save them, leave without them, or stay."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.icons import Icon
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button


class Leaving(Enum):
    """What a person decided."""

    STAY = 0
    SAVE = 1
    DISCARD = 2


class UnsavedDialog(MessageDialog):
    """Says that something is not saved; closing it means to stay."""

    def __init__(self, parent: QWidget, theme: Theme, firm: str) -> None:
        title = self.tr("The changes to “{firm}” are not saved.").format(firm=firm)
        if not firm:
            title = self.tr("The new firm is not saved.")
        super().__init__(parent, theme, title, Icon.INFO)
        self.add_words(self.tr("Save them before you go on?"))
        self.save_button = primary_button(theme, self.tr("Save"))
        self.discard_button = secondary_button(theme, self.tr("Go on without them"))
        self.stay_button = secondary_button(theme, self.tr("Stay"))
        self.save_button.clicked.connect(lambda: self.done(Leaving.SAVE.value))
        self.discard_button.clicked.connect(lambda: self.done(Leaving.DISCARD.value))
        self.stay_button.clicked.connect(lambda: self.done(Leaving.STAY.value))
        self.add_button(self.save_button, is_default=True)
        self.add_button(self.discard_button)
        self.add_button(self.stay_button)


def ask_leaving(parent: QWidget, theme: Theme, firm: str) -> Leaving:
    """Ask what to do with the changes to a firm; an empty name is a new one."""
    return Leaving(UnsavedDialog(parent, theme, firm).exec())
