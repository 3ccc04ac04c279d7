"""Backups: made at once, listed with what they hold, put back after a confirmation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.services.data_place import BackupLine, DataPlace
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.settings.dialogs import RestoreDialog
from pmediag.ui.settings.part import Part
from pmediag.ui.settings.words import backup_words, moment_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, primary_button
from pmediag.ui.widgets.cards import IconSign, Line
from pmediag.ui.widgets.fold import More
from pmediag.ui.widgets.reflow import Reflow
from pmediag.words import Language

AT_ONCE = 4
"""Backups shown before the rest folds."""


class BackupsPart(Part):
    """A button that makes one, what became of it, and those that can be put back."""

    back_up_requested = Signal()
    restore_requested = Signal(object)
    """A `BackupLine` is to be put back; the person confirmed it."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(
            theme,
            Icon.RETRY,
            self.tr("Backups"),
            self.tr("PMEdiag makes one each time it closes, if something changed."),
        )
        self._language = language
        self._place: DataPlace | None = None
        self.dialog: RestoreDialog | None = None
        self.rows: list[BackupRow] = []
        self.button = primary_button(theme, self.tr("Back up now"))
        self.button.clicked.connect(self._begin)
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good)
        self._said = Text(theme, "", TextStyle.SMALL)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.button)
        line.addWidget(self._good, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addSpacing(8)
        self.body.addLayout(self._list)
        self._say("")
        self.show_place(None)

    @property
    def said(self) -> str:
        """What is said of the backup being made or just made."""
        return self._said.shown_text()

    def show_place(self, place: DataPlace | None) -> None:
        """List what can be put back; say so while it is being read."""
        self._place = place
        self._clear()
        if place is None:
            self._add(Text(self._theme, self.tr("Reading the backups…"), TextStyle.CAPTION))
            return
        if not place.backups:
            self._add(Text(self._theme, self.tr("There is no backup yet."), TextStyle.CAPTION))
            return
        self.rows = [BackupRow(self._theme, line, self._language) for line in place.backups]
        for row in self.rows:
            row.restore_requested.connect(self._confirm)
        for row in self.rows[:AT_ONCE]:
            self._add(row)
        if len(self.rows) > AT_ONCE:
            self._add(More(self._theme, self.rows[AT_ONCE:]))

    def show_backed_up(self, line: BackupLine) -> None:
        """Say when the backup was made, and that it was read again."""
        time = line.made_at.astimezone().strftime("%H:%M")
        self._say(self.tr("Backed up at {time}, checked.").format(time=time), is_good=True)
        self.button.setEnabled(True)

    def show_backup_failed(self) -> None:
        """Offer the button again; what went wrong is told elsewhere."""
        self._say("")
        self.button.setEnabled(True)

    def _begin(self) -> None:
        self.button.setEnabled(False)
        self._say(self.tr("Backing up…"))
        self.back_up_requested.emit()

    def _say(self, words: str, *, is_good: bool = False) -> None:
        self._good.setVisible(is_good)
        self._said.set_text(words)
        if words:
            announce(self.button, words)

    def _confirm(self, line: BackupLine) -> None:
        self.dialog = dialog = RestoreDialog(
            self.window(), self._theme, self._language, line, self._place
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.restore_requested.emit(line))
        dialog.open()

    def _add(self, widget: QWidget) -> None:
        if self._list.count():
            self._list.addWidget(Line(self._theme))
        self._list.addWidget(widget)

    def _clear(self) -> None:
        self.rows = []
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class BackupRow(QWidget):
    """One backup: when it was made, what it holds, and the way back to it."""

    restore_requested = Signal(object)
    """Its `BackupLine`."""

    def __init__(self, theme: Theme, line: BackupLine, language: Language) -> None:
        super().__init__()
        when = moment_words(line.made_at, language)
        self.button = plain_button(theme, self.tr("Restore…"), icon=Icon.UNDO)
        self.button.setAccessibleName(f"{self.tr('Restore…')} {when}")
        self.button.clicked.connect(lambda: self.restore_requested.emit(line))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(theme, when, TextStyle.STRONG))
        column.addWidget(Text(theme, backup_words(line, language), TextStyle.CAPTION))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.addWidget(Reflow(words, self.button, least=theme.px(420)))
