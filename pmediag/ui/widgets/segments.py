"""A short scale in one row: one of a few words, and none where that is an answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.flow import FlowLayout


class Segments(ChoiceGroup):
    """Pills side by side, of which one at most is picked; picking it again takes it back.

    With ``keeps_one`` the pill picked stays picked. Space picks what has the focus, and Enter
    too unless ``enter_picks`` is False, where the page has a use for it.
    """

    changed = Signal(object)
    """The id picked, or None."""

    def __init__(
        self,
        theme: Theme,
        choices: tuple[Choosable, ...],
        name: str,
        *,
        enter_picks: bool = True,
        keeps_one: bool = False,
    ) -> None:
        super().__init__()
        self._keeps_one = keeps_one
        self._enter_picks = enter_picks
        self._value: str | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(spacing=8)
        column.addLayout(flow)
        cards = [
            ChoiceCard(theme, choice, shape=CardShape.PILL, sideways=True) for choice in choices
        ]
        for card in cards:
            card.setAccessibleDescription(name)
            flow.addWidget(card)
        self.adopt(cards)
        self.show_value(None)
        self.picked.connect(self._pick)

    def show_value(self, value: str | None) -> None:
        """Show ``value`` as picked, without telling."""
        self._value = value
        self.show_picked(() if value is None else (value,))

    def rename(self, value: str, text: str) -> None:
        """Show other words on the pill of ``value``."""
        for card in self.cards:
            if card.choice.id == value:
                card.show_choice(replace(card.choice, text=text))
                card.setAccessibleDescription(self.accessibleName())

    def focus(self) -> None:
        """Take the focus on what is picked, else on the first."""
        self.focus_first(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter, or leave it to the page."""
        if self._enter_picks:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _pick(self, choice_id: str) -> None:
        is_again = choice_id == self._value
        value = None if is_again and not self._keeps_one else choice_id
        self.show_value(value)
        if is_again and self._keeps_one:
            return
        self.changed.emit(value)
