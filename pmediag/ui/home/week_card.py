"""What the plan asks for this week: the first steps, and what is overdue or in progress."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.action_plan import EntryState
from pmediag.services.home import Week, WeekStep
from pmediag.typography import long_date, typeset
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.holder import Holder
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.words import Language

ABOVE = 14
"""Pixels above the first step: its line is as far from the words before it as the others are."""


class WeekCard(Section):
    """Its title is there at once; `show_week` adds the steps, whose words are read later."""

    action_requested = Signal(str)
    """Open the action of this id."""
    plan_requested = Signal()

    def __init__(self, theme: Theme, language: Language, *, has_plan: bool) -> None:
        super().__init__(theme, self.tr("This week"))
        self._language = language
        self._has_plan = has_plan
        self.rows: list[LinkRow] = []
        self._holder = Holder()
        self._holder.setContentsMargins(0, ABOVE, 0, 0)
        self._said = Text(theme, "", TextStyle.LEAD)
        self.add_words(self._said)
        self.body.addWidget(self._holder)
        self.button = plain_button(theme, self.tr("See the whole plan"))
        self.button.clicked.connect(self.plan_requested)
        self.add_button(self.button)
        if not has_plan:
            self._said.set_text(
                self.tr("Your action plan says what to start with, within your means.")
            )
            self.button.set_text(self.tr("See what to start with"))

    def show_week(self, week: Week) -> None:
        """Show the steps of a plan, or of what to start with; without any, keep leading to it."""
        if not self._has_plan and not week.steps:
            return
        self.button.set_text(self.tr("See the whole plan"))
        said = []
        if week.late:
            said.append(self.tr("%n action(s) overdue.", "", week.late))
        if week.doing:
            said.append(self.tr("%n action(s) in progress.", "", week.doing))
        if week.steps and not said:
            said.append(self.tr("First steps, an hour at most each."))
        if not week.steps:
            said.append(self.tr("Nothing is waiting: see the plan to go on."))
        self._said.set_text(" ".join(said))
        self._said.setVisible(bool(said))
        self.rows = []
        self._holder.put([self._step(step) for step in week.steps])

    def _step(self, step: WeekStep) -> QWidget:
        theme = self._theme
        title = self._ours(step, step.title)
        words = self._ours(step, step.first_step) or title
        row = LinkRow(theme, words)
        row.clicked.connect(lambda: self.action_requested.emit(step.entry.action_id))
        about = " · ".join(
            part for part in (title if words != title else "", self._when(step)) if part
        )
        row.setAccessibleDescription(about)
        self.rows.append(row)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addWidget(Line(theme, inset=INSET))
        column.addWidget(row)
        below = QVBoxLayout()
        below.setContentsMargins(INSET, 0, INSET, 0)
        below.addWidget(Text(theme, about, TextStyle.ALERT if step.is_late else TextStyle.CAPTION))
        column.addLayout(below)
        return part

    def _when(self, step: WeekStep) -> str:
        entry = step.entry
        if entry.due_on is not None:
            words = self.tr("overdue since {day}") if step.is_late else self.tr("for {day}")
            return words.format(day=long_date(entry.due_on, self._language))
        if entry.state is EntryState.DOING:
            return self.tr("in progress")
        return ""

    def _ours(self, step: WeekStep, text: str) -> str:
        """Give our own words typeset; what a person typed stays as it was typed."""
        return text if step.entry.own is not None else typeset(text, self._language)
