"""Choices that belong together: arrows move, Space and Enter pick, one Tab stop for radios."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from pmediag.ui.widgets.choice_card import ChoiceCard

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed; held down, it counts once.

    A key that stays down would answer every question on its way.
    """
    return Qt.Key(event.key()) in ENTER and not event.isAutoRepeat()


class ChoiceGroup(QWidget):
    """The frame of some `ChoiceCard`; lay them out in it yourself, then `adopt` them.

    Enter picks the card that has the focus when nothing is picked there yet; on a card that
    is picked it is left to the page, which goes on.
    """

    picked = Signal(str)
    """A person picked the choice of this id (again, perhaps)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ChoiceCard] = []
        self._buttons = QButtonGroup(self)

    @property
    def cards(self) -> tuple[ChoiceCard, ...]:
        """The cards, in the order of the arrows."""
        return tuple(self._cards)

    def adopt(self, cards: Iterable[ChoiceCard], *, exclusive: bool = True) -> None:
        """Take these cards in place of the former ones, which are not deleted."""
        for card in self._cards:
            self._buttons.removeButton(card)
        self._cards = list(cards)
        self._buttons.setExclusive(exclusive)
        for card in self._cards:
            if exclusive:
                self._buttons.addButton(card)
            card.stepped.connect(self._step)
            card.clicked.connect(self._tell)
            if card.parentWidget() is not None:
                card.show()  # or it could not take the focus before the next layout

    def show_picked(self, ids: Iterable[str]) -> None:
        """Show these choices as picked and the others as not."""
        wanted = set(ids)
        exclusive = self._buttons.exclusive()
        self._buttons.setExclusive(False)  # or nothing could be unpicked
        for card in self._cards:
            card.setChecked(card.choice.id in wanted)
        self._buttons.setExclusive(exclusive)
        stop = next((card for card in self._cards if card.isChecked()), None)
        if exclusive and self._cards:
            self._single_tab_stop(stop or self._cards[0])

    def picked_id(self) -> str | None:
        """Give the first choice picked."""
        return next((card.choice.id for card in self._cards if card.isChecked()), None)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Put the focus on the choice picked, else on the first."""
        card = next((c for c in self._cards if c.isChecked()), None) or next(
            iter(self._cards), None
        )
        if card is not None:
            card.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter what has the focus and is not picked."""
        card = self._focused()
        if is_enter(event) and card is not None and self._may_pick(card):
            card.click()
            return
        event.ignore()

    def _may_pick(self, card: ChoiceCard) -> bool:
        if card.isChecked():
            return False
        return card.exclusive or self.picked_id() is None

    def _focused(self) -> ChoiceCard | None:
        return next((card for card in self._cards if card.hasFocus()), None)

    def _step(self, by: int) -> None:
        card = self._focused()
        if card is None:
            return
        index = self._cards.index(card) + by
        if 0 <= index < len(self._cards):
            self._cards[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        sender: QObject | None = self.sender()
        if isinstance(sender, ChoiceCard):
            self.picked.emit(sender.choice.id)

    def _single_tab_stop(self, stop: ChoiceCard) -> None:
        for card in self._cards:
            tabs = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(tabs)
