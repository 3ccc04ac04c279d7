"""Whether what was just done is on disk, in a word."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import IconSign


class Saving(Enum):
    """What is to be said of saving."""

    NOTHING = "nothing"
    KEPT = "kept"
    JUST_KEPT = "just kept"
    FAILED = "failed"


class SaveStatus(QWidget):
    """Says "Saved", only once it is so; screen readers hear it when it has just become so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good, 18)
        self._bad = IconSign(theme, Icon.WARNING, theme.colours.alert, 18)
        self._saved = Text(theme, self.tr("Saved"), TextStyle.GOOD, wraps=False)
        self._unsaved = Text(theme, self.tr("Not saved"), TextStyle.ALERT, wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._good, self._saved, self._bad, self._unsaved):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_saving(Saving.NOTHING)

    def show_saving(self, saving: Saving) -> None:
        """Show what became of the last thing done."""
        kept = saving in {Saving.KEPT, Saving.JUST_KEPT}
        failed = saving is Saving.FAILED
        self._good.setVisible(kept)
        self._saved.setVisible(kept)
        self._bad.setVisible(failed)
        self._unsaved.setVisible(failed)
        if saving is Saving.JUST_KEPT:
            announce(self, self.tr("Saved"))

    def is_saved_shown(self) -> bool:
        """Whether "Saved" stands on screen."""
        return not self._saved.isHidden()
