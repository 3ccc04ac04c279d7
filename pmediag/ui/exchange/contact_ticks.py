"""Ticks of a contact sheet: one for each thing that may leave, alone or under a fold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.contact_sheet import Part
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.fold import Fold


class Ticks(QWidget):
    """A column of ticks; each says what it lets go."""

    changed = Signal()
    """Something was ticked, or no longer is."""

    def __init__(
        self, theme: Theme, words: Sequence[tuple[Part, str]], ticked: Sequence[Part]
    ) -> None:
        super().__init__()
        self.cards: dict[Part, ChoiceCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part, text in words:
            choice = Choosable(f"{part.kind}:{part.key}", text)
            card = ChoiceCard(theme, choice, exclusive=False, shape=CardShape.ROW)
            card.setChecked(part in ticked)
            card.toggled.connect(self.changed)
            self.cards[part] = card
            column.addWidget(card)

    @property
    def ticked(self) -> frozenset[Part]:
        """What is ticked."""
        return frozenset(part for part, card in self.cards.items() if card.isChecked())


class FoldedTicks(Fold):
    """Ticks under a row that says how many of them are on, with a way to tick them all."""

    def __init__(self, theme: Theme, title: str, ticks: Ticks) -> None:
        super().__init__(theme, title, strong=True)
        self.ticks = ticks
        self.all_button = plain_button(theme, "")
        self.all_button.setVisible(len(ticks.cards) > 1)
        self.all_button.clicked.connect(self._tick_all)
        self.body.setContentsMargins(0, 4, 0, 10)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(ticks)
        ticks.changed.connect(self._count)
        self._count()

    def _tick_all(self) -> None:
        wanted = len(self.ticks.ticked) < len(self.ticks.cards)
        for card in self.ticks.cards.values():
            card.setChecked(wanted)

    def _count(self) -> None:
        on, count = len(self.ticks.ticked), len(self.ticks.cards)
        self.row.set_detail(self.tr("{on} of {count}").format(on=on, count=count))
        has_all = on == count
        self.all_button.set_text(self.tr("Untick all") if has_all else self.tr("Tick all"))
