"""The actions of the plan, those that are ended and those left out: a line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Action
from pmediag.model.plan import WhyLeftOut
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.plan import words
from pmediag.ui.plan.action_card import pin_button, refuse_button
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.fold import Fold, More
from pmediag.ui.widgets.link_row import LinkRow

SHOWN = 8
"""Actions of the plan that are shown at once; the others unfold."""


class ActionsSection(Section):
    """What is in the plan, in the order to do it, then what is ended, then what waits."""

    open_requested = Signal(str)
    pin_requested = Signal(str, bool)
    refuse_requested = Signal(str)
    take_back_requested = Signal(str)

    def __init__(self, theme: Theme, reading: PlanReading) -> None:
        super().__init__(theme, self.tr("The plan, action by action"))
        self._reading = reading
        order = [slot.action_id for slot in reading.solved.schedule]
        chosen = sorted(reading.chosen, key=lambda action: _place(order, action.id))
        if not chosen:
            nothing = self.tr("No action is in the plan. Give it more means, or add your own.")
            self.add_text(nothing, TextStyle.LEAD)
        lines = [self._chosen(action) for action in chosen]
        for line in lines[:SHOWN]:
            self.add_words(Line(theme))
            self.add_row(line)
        if len(lines) > SHOWN:
            self.add_row(More(theme, [_lined(theme, line) for line in lines[SHOWN:]]))
        for state, title in (
            (EntryState.DONE, self.tr("Done")),
            (EntryState.GIVEN_UP, self.tr("Given up")),
        ):
            self._add_ended(state, title)
        self._add_left_out()
        self.body.addSpacing(4)

    def _add_ended(self, state: EntryState, title: str) -> None:
        ended = self._reading.sheet.ended(state)
        if ended:
            fold = Fold(self._theme, title, detail=str(len(ended)), strong=True)
            for entry in ended:
                action = self._reading.action(entry.action_id)
                fold.body.addWidget(self._line(action, self._said(action)))
            self.add_row(fold)

    def _add_left_out(self) -> None:
        reading = self._reading
        left = reading.solved.plan.left_out
        if not left:
            return
        title = self.tr("Why not the others")
        fold = Fold(self._theme, title, detail=str(len(left)), strong=True)
        refused = [name for name, why in left.items() if why is WhyLeftOut.REFUSED]
        for name in sorted(left, key=lambda name: name not in refused):
            action = reading.action(name)
            said = f"{words.why_left_out(left[name])} · {words.figures(action, reading)}"
            line = self._line(action, said)
            if name in refused:
                back = plain_button(self._theme, self.tr("Take back"))
                back.setAccessibleName(f"{back.accessibleName()}: {reading.title(action)}")
                back.clicked.connect(lambda _=False, name=name: self.take_back_requested.emit(name))
                line = _beside(line, (back,))
            else:
                pin = pin_button(self._theme, reading.title(action), is_kept=False)
                pin.clicked.connect(lambda _=False, name=name: self.pin_requested.emit(name, True))
                line = _beside(line, (pin,))
            fold.body.addWidget(line)
        self.add_row(fold)

    def _chosen(self, action: Action) -> QWidget:
        reading = self._reading
        line = self._line(action, self._said(action))
        if action.is_own:
            return line
        is_kept = action.id in reading.solved.pins
        pin = pin_button(self._theme, reading.title(action), is_kept=is_kept)
        pin.clicked.connect(lambda: self.pin_requested.emit(action.id, not is_kept))
        refuse = refuse_button(self._theme, reading.title(action))
        refuse.clicked.connect(lambda: self.refuse_requested.emit(action.id))
        return _beside(line, (pin, refuse))

    def _said(self, action: Action) -> str:
        reading = self._reading
        own = self.tr("your own") if action.is_own else ""
        entry = reading.entry(action.id)
        about = words.entry_line(entry, reading.sheet.today, reading.language)
        about = "" if entry.is_late(reading.sheet.today) else about
        parts = [own, words.figures(action, reading), about]
        return " · ".join(part for part in parts if part)

    def _line(self, action: Action, said: str) -> QWidget:
        """Give the row that opens an action, with a line about it."""
        reading, theme = self._reading, self._theme
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        colour = reading.colour(action, theme)
        row = LinkRow(theme, reading.title(action), colour=colour)
        row.setObjectName(f"open {action.id}")
        row.setAccessibleDescription(said)
        row.clicked.connect(lambda: self.open_requested.emit(action.id))
        column.addWidget(row)
        below = QVBoxLayout()
        below.setContentsMargins(8 + theme.px(22), 0, 8, 0)
        below.setSpacing(0)
        below.addWidget(Text(theme, said, TextStyle.CAPTION))
        entry, today = reading.entry(action.id), reading.sheet.today
        if entry.is_late(today):
            late = words.entry_line(entry, today, reading.language)
            row.setAccessibleDescription(f"{said}, {late}")
            below.addWidget(Text(theme, late, TextStyle.ALERT))
        column.addLayout(below)
        return holder


def _lined(theme: Theme, line: QWidget) -> QWidget:
    """Give ``line`` under a thin line."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Line(theme, inset=INSET))
    column.addWidget(line)
    return holder


def _beside(line: QWidget, buttons: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(line, 1)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _place(order: Sequence[str], action_id: str) -> int:
    return order.index(action_id) if action_id in order else len(order)
