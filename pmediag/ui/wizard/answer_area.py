"""The choices of a question, and what stands in place of a choice."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.assessment import Mark
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup, is_enter
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.wizard.asked_question import (
    MARKS,
    PREFIX,
    AskedQuestion,
    mark_id,
    shown_as_picked,
)
from pmediag.ui.wizard.keys import key_label, mark_of, place_of


@dataclass(slots=True)
class _Bank:
    """Cards of one kind, radio buttons or check boxes, shown again for each question."""

    choices: list[ChoiceCard] = field(default_factory=list)
    marks: dict[Mark, ChoiceCard] = field(default_factory=dict)


class AnswerArea(ChoiceGroup):
    """Cards for the choices, pills for "I don't know" and "not applicable", ``tools`` beside.

    Emits what a person did; shows what it is given. Where last time's answer is shown and
    none is given yet, the focus comes in on it and Enter keeps it.
    """

    chosen = Signal(str)
    """The choice of this id was picked, or taken back in a multiple."""
    marked = Signal(object)
    """The `Mark` was put, or taken off."""
    kept = Signal()
    """The answer of last time is the answer of today."""

    def __init__(self, theme: Theme, tools: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._asked: AskedQuestion | None = None
        self._banks = {True: _Bank(), False: _Bank()}
        self._previous: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(9)
        self._marks_row = QWidget()
        self.marks = FlowLayout(spacing=10)
        self._marks_row.setLayout(self.marks)
        column.addLayout(self._list)
        column.addSpacing(15)
        self._below = Reflow(self._marks_row, tools)
        column.addWidget(self._below)
        self.picked.connect(self._sort)

    def show_question(self, asked: AskedQuestion, unsaved: frozenset[str] = frozenset()) -> None:
        """Show the choices of ``asked``; ``unsaved`` are ids that are not on disk yet."""
        if self._asked is None or not _same_cards(self._asked, asked):
            self._place(asked)
        self._asked = asked
        self._previous = frozenset() if asked.renewal is None else asked.renewal.picked
        self.show_picked(shown_as_picked(asked.picked, unsaved, is_multiple=asked.is_multiple))
        last_time, not_saved = self.tr("Last time"), self.tr("not saved")
        for card in self.cards:
            card.set_previous(last_time if card.choice.id in self._previous else "")
            card.set_unsaved(not_saved if card.choice.id in unsaved else "")

    def set_tight(self, tight: bool) -> None:
        """Leave less air between the cards, where the window is short."""
        self._list.setSpacing(5 if tight else 9)

    def entrance(self) -> ChoiceCard | None:
        """Give where the focus comes in: what is picked, else last time's, else the first."""
        if self.picked_id() is None:
            for card in self.cards:
                if card.choice.id in self._previous:
                    return card
        return super().entrance()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the answer of last time with Enter, as long as there is none of today."""
        if is_enter(event) and self.picked_id() is None and self._has_focus_on_previous():
            self.kept.emit()
            return
        super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Pick what the key stands for.

        Returns:
            Whether the key was one of the answers'.
        """
        if self._asked is None:
            return False
        card = self._card_of(event)
        if card is None:
            return False
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()
        return True

    def _has_focus_on_previous(self) -> bool:
        return any(card.hasFocus() and card.choice.id in self._previous for card in self.cards)

    def _card_of(self, event: QKeyEvent) -> ChoiceCard | None:
        mark = mark_of(event)
        if mark is not None and (card := self._find(mark_id(mark))):
            return card
        place = place_of(event)
        inside = [] if self._asked is None else self.cards[: len(self._asked.choices)]
        return inside[place] if place is not None and place < len(inside) else None

    def _find(self, choice_id: str) -> ChoiceCard | None:
        return next((card for card in self.cards if card.choice.id == choice_id), None)

    def _place(self, asked: AskedQuestion) -> None:
        """Put the choices on cards that are there already, and make what is missing."""
        exclusive = not asked.is_multiple
        bank = self._banks[exclusive]
        self._fill(bank, len(asked.choices), exclusive=exclusive)
        cards = bank.choices[: len(asked.choices)]
        for index, (card, choice) in enumerate(zip(cards, asked.choices, strict=True)):
            key = key_label(index)
            card.show_choice(Choosable(choice.id, choice.text, key))
            card.setToolTip(self.tr("Key {key}").format(key=key) if key else "")
        cards += [
            card
            for mark, card in bank.marks.items()
            if mark is not Mark.NOT_APPLICABLE or asked.may_not_apply
        ]
        for other in self._banks.values():
            for card in (*other.choices, *other.marks.values()):
                if card not in cards:  # a card just made, too: its layout would show it
                    card.hide()
        self.adopt(cards, exclusive=exclusive)
        self.setAccessibleName(asked.text)
        self.setAccessibleDescription(asked.hint)

    def _fill(self, bank: _Bank, count: int, *, exclusive: bool) -> None:
        if len(bank.choices) >= count and bank.marks:
            return
        while len(bank.choices) < count:
            card = ChoiceCard(self._theme, Choosable("", ""), exclusive=exclusive)
            bank.choices.append(card)
            self._list.addWidget(card)
        if not bank.marks:
            bank.marks.update(self._mark_cards(exclusive=exclusive))
            for card in bank.marks.values():
                card.hide()  # or it would show by itself where it is not offered
                self.marks.addWidget(card)
        for before, after in pairwise([*bank.choices, *bank.marks.values()]):
            QWidget.setTabOrder(before, after)
        self._below.raise_()  # screen readers meet the choices before what stands under them

    def _mark_cards(self, *, exclusive: bool) -> dict[Mark, ChoiceCard]:
        words = {
            Mark.UNKNOWN: (self.tr("I don't know"), "?"),
            Mark.NOT_APPLICABLE: (self.tr("Not applicable"), "\u2013"),
        }
        tips = {
            Mark.UNKNOWN: self.tr("Key ? · the result says what to check, and with whom"),
            Mark.NOT_APPLICABLE: self.tr("Key - · the question leaves the figures"),
        }
        cards = {}
        for mark, (text, key) in words.items():
            cards[mark] = ChoiceCard(
                self._theme,
                Choosable(mark_id(mark), text, key),
                exclusive=exclusive,
                shape=CardShape.PILL,
            )
            cards[mark].setToolTip(tips[mark])
        return cards

    def _sort(self, choice_id: str) -> None:
        if choice_id.startswith(PREFIX):
            self.marked.emit(MARKS[choice_id.removeprefix(PREFIX)])
        else:
            self.chosen.emit(choice_id)


def _same_cards(one: AskedQuestion, other: AskedQuestion) -> bool:
    return (one.id, one.choices, one.may_not_apply) == (
        other.id,
        other.choices,
        other.may_not_apply,
    )
