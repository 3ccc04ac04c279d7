"""The means: a budget, days, days a month and a first day, to move or to type."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from pmediag.model.action_plan import DAYS_LIMIT, EUROS_LIMIT, Wishes
from pmediag.model.numbers import NumberFault
from pmediag.ui.amounts import Amount, typed
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.organisations.days import day_of, typed_day
from pmediag.ui.plan import words
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.abreast import Abreast
from pmediag.ui.widgets.amount_field import AmountEdit, AmountField
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.fields import Field
from pmediag.words import Language

AT_REST = 40
"""Milliseconds without a move before a plan is worked out."""

KEPT_AFTER = 400
"""Milliseconds without a move before what is wished for is kept."""

STEPS = 40
"""Steps of a slider, about."""

NICE = (1, 2, 5)


class MeansCard(Card):
    """Shows the wishes and tells what is wished for; the plan's sum stands below."""

    wished = Signal(object)
    """`Wishes` to work out, as a person moves them."""
    decided = Signal(object)
    """`Wishes` to keep: nothing moved for a moment."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, padding=20, spacing=8)
        self._language = language
        self._wishes = Wishes(starts_on=date.min)
        money, days = Amount(EUROS_LIMIT), Amount(DAYS_LIMIT, 1, example=2.5)
        self._a_month = Amount(31, 1, may_be_zero=False, example=2.5)
        self.budget = AmountField(theme, language, self.tr("Budget of the first year (€)"), money)
        self.days = AmountField(theme, language, self.tr("Days you can give, in all"), days)
        self.pace = AmountEdit(theme)
        self.pace_field = Field(theme, self.tr("Days a month"), "", self.pace)
        self.start = QLineEdit()
        self.start.setMaxLength(20)
        self.start_field = Field(theme, self.tr("Starting on"), "", self.start)
        self.summary = Text(theme, "", TextStyle.BODY)
        self.enough = Text(theme, "", TextStyle.CAPTION)
        self._late = self._timer(AT_REST)
        self._late.timeout.connect(lambda: self.wished.emit(self._wishes))
        self._keep = self._timer(KEPT_AFTER)
        self._keep.timeout.connect(lambda: self.decided.emit(self._wishes))
        self._lay_out(theme)
        self.budget.changed.connect(lambda value: self._wish(budget=value))
        self.days.changed.connect(lambda value: self._wish(days=value))
        self.pace.left.connect(self._type_pace)
        self.start.editingFinished.connect(self._type_start)

    def show_plan(self, reading: PlanReading) -> None:
        """Show what is wished for and what came of it."""
        if not self._keep.isActive():
            self._wishes = reading.solved.wishes
            self._show_wishes()
        before = self.summary.accessibleName()
        self.summary.set_text("\n".join(self._said(reading)), self._lead(reading))
        after = self.summary.accessibleName()
        focused = QApplication.focusWidget()
        if before and after != before and focused is not None and self.isAncestorOf(focused):
            announce(self, after)

    def set_ranges(self, reading: PlanReading) -> None:
        """Let the sliders reach what all that may be chosen takes."""
        found = [candidate.action for candidate in reading.solved.candidates.values()]
        found += reading.sheet.own
        money = sum(action.first_year.high for action in found)
        days = sum(action.days for action in found)
        self.budget.set_range(money, nice_step(money / STEPS, least=10))
        self.days.set_range(days, nice_step(days / STEPS, least=0.5))

    def add_curve(self, curve: QWidget) -> None:
        """Put the curve of the gain by budget under the sum."""
        self.body.addWidget(curve)

    def settle(self) -> None:
        """Read what is being typed, and tell at once what is wished for."""
        self._type_pace()
        self._type_start()
        if self._keep.isActive():
            self._keep.stop()
            self.decided.emit(self._wishes)

    def _lead(self, reading: PlanReading) -> str:
        count = len(reading.solved.plan.chosen)
        if not count:
            return self.tr("No action fits.")
        lead = self.tr("%n action(s), {gain}.", "", count)
        return lead.format(gain=words.whole_gain(reading))

    def _said(self, reading: PlanReading) -> list[str]:
        plan = reading.solved.plan
        lines = [] if not plan.chosen else [words.plan_sum(plan, reading)]
        if plan.chosen and not reading.solved.is_limited:
            whole = self.tr(
                "Without a limit that is all that brings something: give a budget or days to "
                "have a plan within your means."
            )
            lines.append(whole)
        return [*lines, *words.over(reading)]

    def _show_wishes(self) -> None:
        wishes = self._wishes
        self.budget.show_value(wishes.budget)
        self.days.show_value(wishes.days)
        if not self.pace_field.problem():
            self.pace.setText(typed(wishes.days_per_month, self._language))
        if not self.start_field.problem():
            self.start.setText(typed_day(wishes.starts_on))

    def _wish(self, **changes: object) -> None:
        self._wishes = replace(self._wishes, **changes)  # type: ignore[arg-type]  # its fields
        self._late.start()
        self._keep.start()

    def _type_pace(self) -> None:
        found = self._a_month.read(self.pace.text(), self._language)
        if found is None:
            found = NumberFault.EMPTY
        if isinstance(found, NumberFault):
            self._refuse(self.pace_field, self._a_month.words(found, self._language))
            return
        self.pace_field.set_problem("")
        if found != self._wishes.days_per_month:
            self._wish(days_per_month=found)

    def _type_start(self) -> None:
        day = day_of(self.start.text())
        if day is None:
            problem = self.tr("This is not a date. Write the day, month and year: 31/12/2028.")
            self._refuse(self.start_field, problem)
            return
        self.start_field.set_problem("")
        if day != self._wishes.starts_on:
            self._wish(starts_on=day)

    def _refuse(self, field: Field, problem: str) -> None:
        if problem != field.problem():
            field.set_problem(problem)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    def _lay_out(self, theme: Theme) -> None:
        self.body.addWidget(Text(theme, self.tr("With the means I have"), TextStyle.HEADING))
        self.body.addWidget(self.budget)
        self.body.addWidget(self.days)
        beside = []
        for field in (self.pace_field, self.start_field):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(field)
            column.addStretch(1)
            beside.append(holder)
        self.body.addWidget(Abreast(beside, least=theme.px(320)))
        self.body.addSpacing(4)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.enough)


def nice_step(value: float, *, least: float) -> float:
    """Give a step that reads well: ``least``, or 1, 2 or 5 times a power of ten, over ``value``."""
    step = least
    scale = least
    while step < value:
        for times in NICE:
            step = scale * times
            if step >= value:
                break
        scale *= 10
    return step
