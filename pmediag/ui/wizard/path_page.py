"""Express or complete: two large cards, and the filled button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout

from pmediag.model.assessment import COMPLETE, EXPRESS, Path
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.choice_card import ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup, is_enter
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.ui.wizard.keys import digit_of

PATHS = {"1": EXPRESS, "2": COMPLETE}


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many questions are asked on each path, as far as the profile tells."""

    express: int
    complete: int


class PathPage(ScrollPage):
    """Keys: 1 and 2 choose (not while a button has the focus), Enter starts, Left goes back."""

    path_chosen = Signal(object)
    """A `Path`: start on it."""
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.group = ChoiceGroup()
        self.group.setAccessibleName(self.tr("How much time do you have?"))
        column = QVBoxLayout(self.group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        cards = [ChoiceCard(theme, Choosable(digit, "", digit)) for digit in PATHS]
        for card in cards:
            column.addWidget(card)
        self.group.adopt(cards)
        self._back = secondary_button(theme, self.tr("Back"))
        self._back.setToolTip(self.tr("Key ←"))
        self._start = primary_button(theme, self.tr("Start"), trailing=Icon.ARROW_RIGHT)
        self._start.setToolTip(self.tr("Key Enter"))
        self.body.addWidget(Text(theme, self.tr("How much time do you have?"), TextStyle.TITLE))
        self.body.addWidget(
            Text(
                theme,
                self.tr(
                    "You can stop at any time: each answer is saved as you give it. "
                    "From express you can go on to complete, without answering anything twice."
                ),
                TextStyle.LEAD,
            )
        )
        self.body.addSpacing(16)
        self.body.addWidget(self.group)
        footer = Footer(theme, (self._back,), (self._start,))
        footer.set_hint(" · ".join((self.tr("1 or 2 to choose"), self.tr("Enter to start"))))
        self.set_footer(footer)
        self._back.clicked.connect(self.back_requested)
        self._start.clicked.connect(self._tell)

    def show_lengths(self, lengths: Lengths) -> None:
        """Show how long each path is; express is picked at first."""
        for card, (title, detail) in zip(
            self.group.cards, (self._express(lengths), self._complete(lengths)), strict=True
        ):
            card.show_choice(Choosable(card.choice.id, title, card.choice.key, detail))
        self.group.show_picked(("1",))
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the path that is picked, with the page at its top."""
        self.group.focus_first(Qt.FocusReason.TabFocusReason)
        self.area.scroll_to_top()

    def chosen_path(self) -> Path:
        """Give the path that is picked."""
        return PATHS[self.group.picked_id() or "1"]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, start or go back."""
        digit = digit_of(event)
        key = Qt.Key(event.key())
        if digit in PATHS and self._hears_digits():
            self.group.show_picked((digit,))
            self.group.focus_first(Qt.FocusReason.ShortcutFocusReason)
        elif is_enter(event):
            self._tell()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Backspace}:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _hears_digits(self) -> bool:
        """Whether a digit chooses: never while a button has the focus."""
        focused = QApplication.focusWidget()
        return focused in self.group.cards or focused is None or focused.isAncestorOf(self.group)

    def _tell(self) -> None:
        self.path_chosen.emit(self.chosen_path())

    def _express(self, lengths: Lengths) -> tuple[str, str]:
        return (
            self.tr("Express, less than 10 minutes"),
            self.tr(
                "%n questions, the most telling ones. A first level, marked as indicative.",
                "",
                lengths.express,
            ),
        )

    def _complete(self, lengths: Lengths) -> tuple[str, str]:
        return (
            self.tr("Complete, 20 to 25 minutes"),
            self.tr(
                "About %n questions chosen for your activity. A more precise result across the "
                "seven areas.",
                "",
                lengths.complete,
            ),
        )
