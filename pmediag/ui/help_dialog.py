"""Context help: what this place is for, how to use it, which keys work here."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.typography import typeset
from pmediag.ui.help.answering import ANSWERING
from pmediag.ui.help.places import PLACES
from pmediag.ui.help.planning import PLANNING
from pmediag.ui.help.reading import READING
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Help
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text
from pmediag.ui.reading_dialog import ReadingDialog
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.painting import rounded
from pmediag.words import Language

_WRITERS = {**PLACES, **ANSWERING, **READING, **PLANNING}


class HelpDialog(ReadingDialog):
    """The help on one topic; Esc closes it, and the focus is where it was."""

    shortcuts_requested = Signal()
    """Show every keyboard shortcut; the help has closed."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, language: Language, topic: HelpTopic
    ) -> None:
        told = help_on(topic)
        super().__init__(parent, theme, typeset(told.title, language), Icon.HELP)
        self.topic = topic
        self._language = language
        self._tell(told)
        self.add_close()
        shortcuts = secondary_button(theme, self.tr("All keyboard shortcuts"))
        shortcuts.clicked.connect(self._leave_for_shortcuts)
        self.add_button(shortcuts)

    def _tell(self, told: Help) -> None:
        self.add_words(typeset(told.purpose, self._language))
        self.body.addSpacing(4)
        for line in told.how:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(_Dot(self._theme), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(self._theme, typeset(line, self._language)), 1)
            self.body.addLayout(row)
        self.body.addSpacing(4)
        keys = tuple((typeset(key.words, self._language), key.native) for key in told.keys)
        self.add_keys(self.tr("On this screen"), keys)
        self.body.addStretch(1)

    def _leave_for_shortcuts(self) -> None:
        self.accept()
        self.shortcuts_requested.emit()


class _Dot(QWidget):
    """The dot before a line, at the middle of the line's first row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._side, self._colour = theme.px(6), theme.colours.primary
        self.setFixedSize(theme.px(14), theme.px(21))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRect(0, (self.height() - self._side) // 2, self._side, self._side)
        rounded(QPainter(self), area, self._side / 2, fill=self._colour)


def help_on(topic: HelpTopic) -> Help:
    """Give the help on ``topic``, in the language of the window."""
    return _WRITERS[topic]()
