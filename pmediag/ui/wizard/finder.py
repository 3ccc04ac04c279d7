"""Finding a question: by its words, or because something is left to look at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pmediag.services.question_search import Where
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.wizard.finder_list import FinderList, Found
from pmediag.ui.wizard.overlay import Overlay

WIDTH = 460
LONGEST = 100
"""Characters that are searched for at most."""


@dataclass(frozen=True, slots=True)
class ToCheck:
    """What is left to look at, each in the order of the questionnaire."""

    flagged: tuple[Found, ...]
    unknown: tuple[Found, ...]
    missing: tuple[Found, ...]


class Finder(Overlay):
    """A field and a list, over the right of the page.

    Keys: Down goes to the list, Enter to the question, Esc closes. Without words the list
    holds what is left to look at.
    """

    words_typed = Signal(str)
    question_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._came_from: QWidget | None = None
        self.setAccessibleName(self.tr("Search the questions"))
        title = Text(theme, self.tr("Search the questions"), TextStyle.HEADING)
        self.close_button = plain_button(theme, self.tr("Close"), icon=Icon.CLOSE)
        self.close_button.setToolTip(self.tr("Key Esc"))
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("A word of the question or of an answer"))
        self.field.setAccessibleName(self.tr("Words to search for"))
        title.setBuddy(self.field)
        self._state = Text(theme, "", TextStyle.CAPTION)
        self.list = FinderList(theme)
        top = QHBoxLayout()
        top.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self._state)
        column.addWidget(self.list, 1)
        self.hide()
        self.close_button.clicked.connect(self.close_requested)
        self.close_requested.connect(self._go_back)
        self.field.textChanged.connect(self.words_typed)
        self.list.question_chosen.connect(self.question_chosen)
        self.list.left_above.connect(lambda: self.field.setFocus(Qt.FocusReason.TabFocusReason))

    def open(self, page: QWidget, *, to_search: bool) -> None:
        """Show it over ``page`` with the field empty; the focus goes to it or to the list."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.place_over(page)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.clear()
        self.words_typed.emit("")
        if not to_search and self.list.has_questions():
            self.list.focus_first()

    def place_over(self, page: QWidget) -> None:
        """Cover the right of ``page``."""
        self.place_at_right(page, self._theme.px(WIDTH))

    def show_hits(self, found: tuple[tuple[Found, Where], ...]) -> None:
        """Show what holds the words typed."""
        notes = {
            Where.TEXT: "",
            Where.CHOICES: self.tr("in its choices"),
            Where.HELP: self.tr("in its help"),
        }
        self.list.show_found(tuple(one.noting(notes[where]) for one, where in found))
        if found:
            self._say(self.tr("%n question(s) found", "", len(found)))
        else:
            self._say(self.tr("No question holds these words. Try fewer words, or others."))

    def show_to_check(self, to_check: ToCheck) -> None:
        """Show what is left to look at."""
        groups = (
            (self.tr("%n answer(s) to review", "", len(to_check.flagged)), to_check.flagged),
            (self.tr("%n “I don't know”", "", len(to_check.unknown)), to_check.unknown),
            (
                self.tr("%n question(s) without an answer", "", len(to_check.missing)),
                to_check.missing,
            ),
        )
        rows: list[str | Found] = []
        for title, found in groups:
            if found:
                rows += (title, *found)
        self.list.show_found(tuple(rows))
        if not self.list.has_questions():
            self._say(self.tr("Every question is answered, and none is flagged."))
        else:
            self._say(self.tr("Below: what is left to look at."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field to the list, and to the question."""
        in_field = self.field.hasFocus()
        if event.key() == Qt.Key.Key_Down and in_field:
            self.list.focus_first()
        elif is_enter(event) and in_field:
            self.list.choose_first()
        else:
            super().keyPressEvent(event)

    def _say(self, words: str) -> None:
        self._state.set_text(words)
        if not self.isHidden():
            announce(self.field, words)

    def _go_back(self) -> None:
        """Close, and give the focus back to where it came from."""
        came_from, self._came_from = self._came_from, None
        self.hide()
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
