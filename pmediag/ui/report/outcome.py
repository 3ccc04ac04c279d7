"""What became of saving or printing: under way, done, or what went wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import Button, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout


class ReportOutcome(QWidget):
    """A line above the buttons; it is not there while there is nothing to say."""

    changed = Signal()
    """It says something else, and may need another height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good)
        self._bad = IconSign(theme, Icon.WARNING, theme.colours.alert)
        self._mild = IconSign(theme, Icon.WARNING, theme.colours.warn)
        self._is_asking = False
        self._title = Text(theme, "", TextStyle.STRONG)
        self._more = Text(theme, "", TextStyle.SMALL)
        self.bar = Bar(theme)
        self.bar.setAccessibleName(self.tr("How far the printing is"))
        self._choices = FlowLayout(spacing=8)
        self._buttons: list[Button] = []
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._more)
        words.addWidget(self.bar)
        words.addLayout(self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for sign in (self._good, self._bad, self._mild):
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.clear()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """What may be done about it."""
        return tuple(self._buttons)

    @property
    def is_asking(self) -> bool:
        """Whether it asks to choose before one goes on."""
        return self._is_asking

    def clear(self) -> None:
        """Say nothing."""
        self._say("", "")
        self.hide()
        self.changed.emit()

    def show_work(self, title: str, cancel: Callable[[], None] | None = None) -> None:
        """Say what is under way; ``cancel`` stops it."""
        self._say(title, "")
        self.bar.set_progress(0, 1)
        self.bar.setVisible(cancel is not None)
        self.changed.emit()
        if cancel is not None:
            self.add_choice(self.tr("Cancel"), cancel)
        announce(self, title)

    def show_progress(self, title: str, done: int, total: int) -> None:
        """Say how far it is."""
        self._title.set_text(title)
        self.bar.set_progress(done, total)

    def show_done(self, title: str, more: str = "") -> None:
        """Say that it is done."""
        self._say(title, more)
        self._good.show()
        self.changed.emit()
        announce(self, f"{title} {more}".strip())

    def show_problem(self, title: str, more: str) -> None:
        """Say what went wrong, why, and what to do; `add_choice` offers a way out."""
        self._say(title, more)
        self._bad.show()
        self.changed.emit()
        announce(self, f"{title} {more}".strip())

    def ask(self, title: str, more: str) -> None:
        """Say what to mind before going on, where nothing went wrong; `add_choice` offers ways."""
        self._say(title, more)
        self._is_asking = True
        self._mild.show()
        self.changed.emit()
        announce(self, f"{title} {more}".strip())

    def add_choice(self, words: str, do: Callable[[], None]) -> None:
        """Offer something to do about it; the first one gets the focus."""
        button = secondary_button(self._theme, words)
        button.clicked.connect(do)
        self._choices.addWidget(button)
        self._buttons.append(button)
        button.show()
        self.changed.emit()
        if len(self._buttons) == 1:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, title: str, more: str) -> None:
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._is_asking = False
        for widget in (self._good, self._bad, self._mild, self.bar):
            widget.hide()
        self._title.set_text(title)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self.show()
        self.changed.emit()
