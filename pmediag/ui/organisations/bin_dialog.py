"""The bin: what is in it, until when, the way back, and the way to empty it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.bin import Binned, BinnedKind
from pmediag.typography import long_date
from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, secondary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.danger_button import DangerButton
from pmediag.ui.widgets.fold import More
from pmediag.ui.widgets.reflow import Reflow
from pmediag.words import Language

AT_ONCE = 30
"""Lines that show before the rest is unfolded."""


class BinDialog(MessageDialog):
    """Lists what was deleted; it asks for things and is told what is left by `show_contents`."""

    restore_requested = Signal(object)
    """Take back this `Binned`: answer with `show_contents` and `tell_restored`."""
    empty_requested = Signal()
    """Erase all that is in the bin, which the person has confirmed: answer with `show_contents`."""

    def __init__(self, parent: QWidget | None, theme: Theme, language: Language) -> None:
        super().__init__(parent, theme, self.tr("The bin"), Icon.TRASH)
        self._language = language
        self.restore_buttons: list[Button] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        self.body.addLayout(self._parts)
        self._count = 0
        self.close_button = secondary_button(theme, self.tr("Close"))
        self.empty_button = DangerButton(theme, self.tr("Empty the bin…"))
        self.close_button.clicked.connect(self.reject)
        self.empty_button.clicked.connect(self._confirm)
        self.add_button(self.close_button, is_default=True)
        self.add_button(self.empty_button)

    def show_contents(self, contents: Sequence[Binned]) -> None:
        """Show what is in the bin, the last deleted first."""
        self._clear()
        self._count = len(contents)
        self.empty_button.setEnabled(True)
        self.empty_button.setVisible(bool(contents))
        if not contents:
            words = self.tr(
                "It is empty. What you delete stays here for 30 days before it goes for good."
            )
            self._add(Text(self._theme, words, TextStyle.LEAD))
            return
        words = self.tr("What you delete stays here for 30 days. Restore what you still need.")
        self._add(Text(self._theme, words, TextStyle.LEAD))
        card = Card(self._theme, padding=16, spacing=8)
        rows = [self._row(item) for item in contents]
        for index, row in enumerate(rows[:AT_ONCE]):
            if index:
                card.body.addWidget(Line(self._theme))
            card.body.addWidget(row)
        if len(rows) > AT_ONCE:
            card.body.addWidget(More(self._theme, rows[AT_ONCE:]))
        self._add(card)

    def tell_restored(self, name: str) -> None:
        """Say that something is back, and put the focus where one goes on."""
        announce(self, self.tr("“{name}” is back.").format(name=name))
        (self.restore_buttons or [self.close_button])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, widget: QWidget) -> None:
        self._parts.addWidget(widget)
        widget.show()  # at once: the focus passes over what waits for the next layout

    def _row(self, item: Binned) -> QWidget:
        title, about = self._words(item)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(self._theme, title, TextStyle.STRONG, max_lines=2))
        column.addWidget(Text(self._theme, about, TextStyle.CAPTION))
        button = secondary_button(self._theme, self.tr("Restore"), icon=Icon.UNDO)
        button.setAccessibleName(self.tr("Restore {name}").format(name=title))
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda: self.restore_requested.emit(item))
        self.restore_buttons.append(button)
        return Reflow(said, button, least=self._theme.px(380))

    def _words(self, item: Binned) -> tuple[str, str]:
        goes = long_date(item.goes_on, self._language)
        if item.kind is BinnedKind.ORGANISATION:
            about = self.tr("Firm with its diagnoses, until {day}").format(day=goes)
        elif item.day is None:
            about = self.tr("Diagnosis, until {day}").format(day=goes)
        else:
            about = self.tr("Diagnosis of {made}, in the bin until {day}").format(
                made=long_date(item.day, self._language), day=goes
            )
        return item.name, about

    def _confirm(self) -> None:
        asked = EmptyBinDialog(self, self._theme, self._count)
        if asked.exec():
            self._show_emptying()
            self.empty_requested.emit()

    def _show_emptying(self) -> None:
        words = self.tr("Emptying the bin…")
        self._clear()
        self._add(Text(self._theme, words, TextStyle.LEAD))
        self.empty_button.setEnabled(False)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def _clear(self) -> None:
        self.restore_buttons.clear()
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class EmptyBinDialog(MessageDialog):
    """Emptying the bin cannot be undone: accepted means do it."""

    def __init__(self, parent: QWidget, theme: Theme, count: int) -> None:
        super().__init__(parent, theme, self.tr("Erase what is in the bin for good?"), Icon.WARNING)
        self.add_words(
            self.tr(
                "%n thing(s) will be erased and cannot come back. A backup made before keeps "
                "them until it is replaced in its turn.",
                "",
                count,
            )
        )
        self.cancel_button = secondary_button(theme, self.tr("Cancel"))
        self.empty_button = DangerButton(theme, self.tr("Empty the bin"))
        self.cancel_button.clicked.connect(self.reject)
        self.empty_button.clicked.connect(self.accept)
        self.add_button(self.cancel_button, is_default=True)
        self.add_button(self.empty_button)
