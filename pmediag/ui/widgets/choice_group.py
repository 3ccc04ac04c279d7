"""Choices that belong together: arrows move, Space and Enter pick, one Tab stop for radios."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QWidget

from pmediag.ui.widgets.choice_card import ChoiceCard

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed; held down, it counts once.

    A key that stays down would answer every question on its way.
    """
    return Qt.Key(event.key()) in ENTER and not event.isAutoRepeat()


class ChoiceGroup(QGroupBox):
    """The frame of some `ChoiceCard`; lay them out in it yourself, then `adopt` them.

    A group to screen readers: its accessible name says what is chosen. Nothing of it shows,
    and it takes no room of its own.

    Enter picks the card that has the focus when nothing is picked there yet; on a card that
    is picked it is left to the page, which goes on.
    """

    picked = Signal(str)
    """A person picked the choice of this id (again, perhaps)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ChoiceCard] = []
        self._heard: set[ChoiceCard] = set()
        self._buttons = QButtonGroup(self)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def cards(self) -> tuple[ChoiceCard, ...]:
        """The cards, in the order of the arrows."""
        return tuple(self._cards)

    def adopt(self, cards: Iterable[ChoiceCard], *, exclusive: bool = True) -> None:
        """Take these cards in place of the former ones, which are not deleted."""
        kept = list(cards)
        for card in self._cards:
            if card not in kept or not exclusive:
                self._buttons.removeButton(card)
        self._cards = kept
        self._buttons.setExclusive(exclusive)
        for card in self._cards:
            if exclusive and card.group() is not self._buttons:
                self._buttons.addButton(card)
            if card not in self._heard:
                self._heard.add(card)
                card.stepped.connect(self._step)
                card.clicked.connect(self._tell)
            if card.parentWidget() is not None and card.isHidden():
                card.show()  # or it could not take the focus before the next layout

    def show_picked(self, ids: Iterable[str]) -> None:
        """Show these choices as picked and the others as not."""
        wanted = set(ids)
        exclusive = self._buttons.exclusive()
        self._buttons.setExclusive(False)  # or nothing could be unpicked
        for card in self._cards:
            card.setChecked(card.choice.id in wanted)
        self._buttons.setExclusive(exclusive)
        if exclusive and (stop := self.entrance()) is not None:
            self._single_tab_stop(stop)

    def picked_id(self) -> str | None:
        """Give the first choice picked."""
        return next((card.choice.id for card in self._cards if card.isChecked()), None)

    def entrance(self) -> ChoiceCard | None:
        """Give the card where the focus comes in: the choice picked, else the first."""
        picked = next((card for card in self._cards if card.isChecked()), None)
        return picked or next(iter(self._cards), None)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Put the focus where it comes in."""
        card = self.entrance()
        if card is not None:
            card.setFocus(reason)

    def minimumSizeHint(self) -> QSize:
        """Ask for what the layout asks for: there is no title."""
        return QWidget.minimumSizeHint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins at nothing, where a group box would make room for its frame."""
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the margins at nothing too when font or style change."""
        QWidget.changeEvent(self, event)

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
            if card.focusPolicy() != tabs:
                card.setFocusPolicy(tabs)
