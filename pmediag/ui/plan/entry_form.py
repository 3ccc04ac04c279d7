"""What a firm decides of one action: how far it is, who does it, when, its real cost, a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pmediag.model.action_plan import EUROS_LIMIT, EntryState, PlanEntry
from pmediag.model.numbers import NumberFault
from pmediag.model.text import NAME_LIMIT, NOTE_LIMIT
from pmediag.ui.amounts import Amount, typed
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.organisations.days import day_of, typed_day
from pmediag.ui.plan import words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.abreast import Abreast
from pmediag.ui.widgets.amount_field import AmountEdit, LeftEdit
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.choice_card import Choosable
from pmediag.ui.widgets.fields import Field
from pmediag.ui.widgets.save_status import SaveStatus, Saving
from pmediag.ui.widgets.segments import Segments
from pmediag.words import Language

SHORT = 240
"""Width of a field for a figure, in pixels before scaling."""

NOTE_HEIGHT = 64
"""Of the note, in pixels before scaling."""

PAUSE_MS = 1000
"""The note is told this long after the last key."""


class EntryForm(Card):
    """Each change is told once it is typed; what is wrong stays in its field, and is not told.

    What follows from a state is said under the states: put it into `below_states`.
    """

    said = Signal(object)
    """The `PlanEntry` as it is now."""

    def __init__(self, theme: Theme, language: Language, entry: PlanEntry) -> None:
        super().__init__(theme, padding=20, spacing=12)
        self._language = language
        self._entry = entry
        self._told: PlanEntry | None = entry
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._cost = Amount(EUROS_LIMIT, 2)
        choices = tuple(Choosable(s.value, words.state(s)) for s in EntryState)
        self.states = Segments(theme, choices, self.tr("How far it is"), keeps_one=True)
        self.states.show_value(entry.state.value)
        self.below_states = QVBoxLayout()
        self.status = SaveStatus(theme)
        self._left_once: Field | None = None
        self.reason = LeftEdit()
        self.reason.setMaxLength(NOTE_LIMIT)
        self.reason.setText(entry.reason)
        self.reason_field = Field(
            theme,
            self.tr("Why it is given up"),
            self.tr("A few words: they help with the next plan."),
            self.reason,
        )
        self.owner = _line(entry.owner, NAME_LIMIT)
        self.start = _line(typed_day(entry.starts_on), 20)
        self.due = _line(typed_day(entry.due_on), 20)
        for line in (self.start, self.due):
            line.setPlaceholderText(self.tr("For example 31/12/2028"))
        self.cost = AmountEdit(theme)
        self.cost.setText(typed(entry.cost, language))
        self.cost.setMaximumWidth(theme.px(SHORT))
        self.note = _Note()
        self.note.setPlainText(entry.note)
        self.note.setFixedHeight(theme.px(NOTE_HEIGHT))
        self.owner.setPlaceholderText(self.tr("Role or first name"))
        self.owner_field = Field(theme, self.tr("Who does it"), "", self.owner)
        self.start_field = Field(theme, self.tr("Begins on"), "", self.start)
        self.due_field = Field(theme, self.tr("To be done by"), "", self.due)
        self.cost_field = Field(theme, self.tr("What it really cost (€)"), "", self.cost)
        self.note_field = Field(theme, self.tr("Note"), "", self.note)
        self._overdue = Text(theme, "", TextStyle.ALERT)
        self._lay_out(theme)
        self._show_what_goes_with(entry.state)
        self._connect()

    def settle(self) -> Field | None:
        """Tell what is being typed, or was not kept; give the first field that has a problem."""
        self._hear(
            self._read_owner,
            self._read_days,
            self._read_cost,
            self._read_note,
            self._read_reason,
        )
        fields = (
            self.reason_field,
            self.start_field,
            self.due_field,
            self.cost_field,
            self.note_field,
        )
        return next((f for f in fields if f.problem() and not f.isHidden()), None)

    def may_leave(self) -> bool:
        """Tell what is being typed; what is wrong keeps the focus, once.

        Whoever leaves again has read that it is not kept.
        """
        wrong, former = self.settle(), self._left_once
        self._left_once = wrong
        if wrong is None or wrong is former:
            return True
        wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def show_overdue(self, since: str) -> None:
        """Say under the day by which it was to be done since when it is overdue; empty: it is not.

        A screen reader says it with the field.
        """
        self._overdue.set_text(since)
        self._overdue.setVisible(bool(since))
        if not self.due_field.problem():
            self.due.setAccessibleDescription(since)

    def tell_again(self) -> None:
        """Tell all of it at the next occasion: what was told last could not be kept."""
        self._told = None

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(theme, self.tr("What you decide"), TextStyle.HEADING), 1)
        head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.states)
        self.body.addLayout(self.below_states)
        self.body.addWidget(self.reason_field)
        self._overdue.hide()
        fields = (
            _top(self.owner_field),
            _top(self.start_field),
            _top(self.due_field, self._overdue),
        )
        self.body.addWidget(Abreast(fields, least=theme.px(620)))
        self.body.addWidget(self.cost_field)
        self.body.addWidget(self.note_field)

    def _connect(self) -> None:
        self.states.changed.connect(lambda value: self._hear(partial(self._choose, value)))
        self.note.textChanged.connect(self._pause.start)
        for leaving, read in (
            (self.reason.left, self._read_reason),
            (self.owner.editingFinished, self._read_owner),
            (self.start.editingFinished, self._read_days),
            (self.due.editingFinished, self._read_days),
            (self.cost.left, self._read_cost),
            (self.note.left, self._read_note),
            (self._pause.timeout, self._read_note),
        ):
            leaving.connect(partial(self._hear, read))

    def _hear(self, *reads: Callable[[], None]) -> None:
        """Read some fields, and tell the whole entry once, where it is not what was told."""
        for read in reads:
            read()
        if self._entry != self._told:
            self._told = self._entry
            self.said.emit(self._entry)

    def _choose(self, value: str) -> None:
        """Take a state; giving up waits for its reason."""
        wanted = EntryState(value)
        self._show_what_goes_with(wanted)
        self.reason_field.set_problem("")
        if wanted is EntryState.GIVEN_UP and not self.reason.text().strip():
            self.status.show_saving(Saving.NOTHING)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._take(state=wanted)

    def _show_what_goes_with(self, state: EntryState) -> None:
        """Ask why where it is given up, and the real cost from when it is begun."""
        has_cost = state in {EntryState.DOING, EntryState.DONE}
        self.reason_field.setVisible(state is EntryState.GIVEN_UP)
        self.cost_field.setVisible(has_cost or self._entry.cost is not None)

    def _read_reason(self) -> None:
        if self.reason_field.isHidden():
            return
        reason = self.reason.text().strip()
        problem = self.tr("Not given up yet: say in a few words why, or choose another state.")
        _refuse(self.reason_field, "" if reason else problem)
        if reason:
            self._take(state=EntryState.GIVEN_UP, reason=reason)

    def _read_owner(self) -> None:
        self._take(owner=self.owner.text().strip())

    def _read_days(self) -> None:
        starts_on, due_on = self._day(self.start_field), self._day(self.due_field)
        if self.start_field.problem() or self.due_field.problem():
            return
        if starts_on is not None and due_on is not None and due_on < starts_on:
            _refuse(self.due_field, self.tr("This day is before the first one."))
            return
        self._take(starts_on=starts_on, due_on=due_on)

    def _day(self, field: Field) -> date | None:
        editor = field.editor
        assert isinstance(editor, QLineEdit)
        text = editor.text().strip()
        day = day_of(text)
        problem = ""
        if text and day is None:
            problem = self.tr("This is not a date. Write the day, month and year: 31/12/2028.")
        _refuse(field, problem)
        return day

    def _read_cost(self) -> None:
        if self.cost_field.isHidden():
            return
        found = self._cost.read(self.cost.text(), self._language)
        if isinstance(found, NumberFault):
            _refuse(self.cost_field, self._cost.words(found, self._language))
            return
        _refuse(self.cost_field, "")
        self.cost.setText(typed(found, self._language))
        self._take(cost=found)

    def _read_note(self) -> None:
        text = self.note.toPlainText()
        too_long = len(text) > NOTE_LIMIT
        problem = self.tr("This note is too long: keep it under %n characters.", "", NOTE_LIMIT)
        _refuse(self.note_field, problem if too_long else "")
        if not too_long:
            self._take(note=text)

    def _take(self, **changes: object) -> None:
        entry = replace(self._entry, **changes)  # type: ignore[arg-type]  # its fields
        if entry.state.is_open:
            entry = replace(entry, ended_on=None, reason="")
        self._entry = entry


class _Note(QPlainTextEdit):
    """A note; Tab goes on, leaving it tells what it holds."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _refuse(field: Field, problem: str) -> None:
    """Say what is wrong, once."""
    if problem != field.problem():
        field.set_problem(problem)


def _top(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder


def _line(text: str, limit: int) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(limit)
    line.setCursorPosition(0)
    return line
