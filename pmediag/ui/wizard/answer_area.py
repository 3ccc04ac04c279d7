"""The choices of a question, and what stands in place of a choice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.assessment import Mark
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.wizard.asked_question import AskedQuestion
from pmediag.ui.wizard.keys import digit_of, is_plain, key_label

MARKS = {mark.value: mark for mark in Mark}
"""Marks share the group of the choices under their own ids, which no choice may have."""

PREFIX = "="


class AnswerArea(ChoiceGroup):
    """Cards for the choices, pills for "I don't know" and "not applicable", ``tools`` beside.

    Emits what a person did; shows what it is given.
    """

    chosen = Signal(str)
    """The choice of this id was picked, or taken back in a multiple."""
    marked = Signal(object)
    """The `Mark` was put, or taken off."""

    def __init__(self, theme: Theme, tools: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._asked: AskedQuestion | None = None
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
            self._build(asked)
        self._asked = asked
        self.show_picked(_shown_as_picked(asked, unsaved))
        words = self.tr("not saved")
        for card in self.cards:
            card.set_unsaved(words if card.choice.id in unsaved else "")

    def set_tight(self, tight: bool) -> None:
        """Leave less air between the cards, where the window is short."""
        self._list.setSpacing(5 if tight else 9)

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

    def _card_of(self, event: QKeyEvent) -> ChoiceCard | None:
        if not is_plain(event):
            return None
        # On a French keyboard `-` is also the key 6: it is "not applicable" where that is asked.
        signs = {"?": Mark.UNKNOWN, "-": Mark.NOT_APPLICABLE}
        mark = signs.get(event.text())
        if mark is not None and (card := self._find(PREFIX + mark.value)):
            return card
        digit = digit_of(event)
        return next((card for card in self.cards if digit and card.choice.key == digit), None)

    def _find(self, choice_id: str) -> ChoiceCard | None:
        return next((card for card in self.cards if card.choice.id == choice_id), None)

    def _build(self, asked: AskedQuestion) -> None:
        for old in self.cards:
            old.hide()
            old.deleteLater()
        exclusive = not asked.is_multiple
        cards = [
            ChoiceCard(
                self._theme,
                Choosable(choice.id, choice.text, key_label(index)),
                exclusive=exclusive,
            )
            for index, choice in enumerate(asked.choices)
        ]
        for card in cards:
            card.setToolTip(self.tr("Key {key}").format(key=card.choice.key))
            self._list.addWidget(card)
        marks = list(self._mark_cards(asked, exclusive=exclusive))
        for card in marks:
            self.marks.addWidget(card)
        self.adopt([*cards, *marks], exclusive=exclusive)
        for before, after in pairwise(self.cards):
            QWidget.setTabOrder(before, after)
        self._below.raise_()  # screen readers meet the choices before what stands under them
        self.setAccessibleName(asked.text)
        self.setAccessibleDescription(asked.hint)

    def _mark_cards(self, asked: AskedQuestion, *, exclusive: bool) -> Iterator[ChoiceCard]:
        words = {
            Mark.UNKNOWN: (self.tr("I don't know"), "?"),
            Mark.NOT_APPLICABLE: (self.tr("Not applicable"), "\u2013"),
        }
        tips = {
            Mark.UNKNOWN: self.tr("Key ? · the result says what to check, and with whom"),
            Mark.NOT_APPLICABLE: self.tr("Key - · the question leaves the figures"),
        }
        for mark, (text, key) in words.items():
            if mark is Mark.NOT_APPLICABLE and not asked.may_not_apply:
                continue
            card = ChoiceCard(
                self._theme,
                Choosable(PREFIX + mark.value, text, key),
                exclusive=exclusive,
                shape=CardShape.PILL,
            )
            card.setToolTip(tips[mark])
            yield card

    def _sort(self, choice_id: str) -> None:
        if choice_id.startswith(PREFIX):
            self.marked.emit(MARKS[choice_id.removeprefix(PREFIX)])
        else:
            self.chosen.emit(choice_id)


def mark_id(mark: Mark) -> str:
    """Give the id of ``mark`` among the cards."""
    return PREFIX + mark.value


def _same_cards(one: AskedQuestion, other: AskedQuestion) -> bool:
    return (one.id, one.choices, one.may_not_apply) == (
        other.id,
        other.choices,
        other.may_not_apply,
    )


def _shown_as_picked(asked: AskedQuestion, unsaved: frozenset[str]) -> frozenset[str]:
    """Give what looks picked: what is on disk, changed by what could not be saved yet."""
    saved = set(asked.picks) | ({mark_id(asked.mark)} if asked.mark else set())
    if not unsaved:
        return frozenset(saved)
    if not asked.is_multiple or any(name.startswith(PREFIX) for name in unsaved):
        return unsaved
    return frozenset(saved ^ unsaved)
