"""When to do what: the plan month by month, and the files that carry it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmediag.model.action_plan import PlanEntry
from pmediag.model.actions import Action
from pmediag.model.plan import SlotDays, said_days
from pmediag.services import charts
from pmediag.typography import long_date
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.organisations.days import typed_day
from pmediag.ui.plan import words
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 300, 10_000


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One action of the calendar: what was said of it, and its days."""

    action: Action
    entry: PlanEntry
    days: SlotDays

    @property
    def due_on(self) -> date:
        """The last day, past where it is overdue."""
        return self.entry.due_on or self.days.ends_on

    @property
    def shows_on(self) -> date | None:
        """When its effect shows, where that is known."""
        return self.days.shows_on if self.days.shows_on > self.days.ends_on else None


class TimelinePage(ScrollPage):
    """The way back stands first; the chart has its table one key away."""

    back_requested = Signal()
    calendar_requested = Signal()
    """Write the plan as a calendar."""
    sheet_requested = Signal()
    """Write the plan as a spreadsheet."""

    def __init__(self, theme: Theme, reading: PlanReading) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._reading = reading
        self.setAccessibleName(self.tr("Calendar of the plan"))
        self.back_button = plain_button(theme, self.tr("The whole plan"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.calendar_button = secondary_button(
            theme, self.tr("File for my calendar…"), icon=Icon.CALENDAR
        )
        self.calendar_button.clicked.connect(self.calendar_requested)
        self.sheet_button = secondary_button(theme, self.tr("Spreadsheet…"), icon=Icon.TABLE)
        self.sheet_button.clicked.connect(self.sheet_requested)
        self.chart: ChartCard | None = None
        self.body.setSpacing(12)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(theme, self.tr("When to do what"), TextStyle.TITLE))
        self.body.addWidget(Text(theme, self._lead(), TextStyle.LEAD))
        rows = self._rows()
        for notice in self._notices(rows):
            self.body.addWidget(notice)
        buttons = QWidget()
        row = FlowLayout(spacing=10)
        buttons.setLayout(row)
        row.addWidget(self.calendar_button)
        row.addWidget(self.sheet_button)
        self.body.addWidget(buttons)
        if rows:
            self.chart = self._chart(rows)
            self.body.addWidget(self.chart)
        else:
            nothing = self.tr("No action is in the plan yet.")
            self.body.addWidget(Text(theme, nothing, TextStyle.BODY))

    def _lead(self) -> str:
        solved, language = self._reading.solved, self._reading.language
        wishes = solved.wishes
        said = self.tr("At {days} a month, starting on {day}.").format(
            days=words.effort(wishes.days_per_month, language),
            day=long_date(wishes.starts_on, language),
        )
        if solved.is_limited or len(solved.kept) == len(solved.plan.chosen):
            return said
        kept = self.tr(
            "Without a budget or days, the calendar keeps the priorities and what you decided."
        )
        return f"{said} {kept}"

    def _rows(self) -> list[TimelineLine]:
        """Give what is worked on with its days, what starts first at the top."""
        reading, found = self._reading, []
        for name in reading.solved.kept:
            planned, entry = reading.solved.days_of(name), reading.entry(name)
            if planned is not None:
                days = said_days(planned, entry.starts_on, entry.due_on)
                found.append(
                    TimelineLine(reading.action(name), entry, self._until_now(entry, days))
                )
        order = [slot.action_id for slot in reading.solved.slots]
        return sorted(found, key=lambda line: (line.days.starts_on, order.index(line.action.id)))

    def _until_now(self, entry: PlanEntry, days: SlotDays) -> SlotDays:
        """Give what is overdue until today, without an effect that nobody knows of."""
        today = self._reading.sheet.today
        if entry.is_late(today):
            return SlotDays(days.starts_on, today, today)
        return replace(days, shows_on=days.ends_on) if entry.own is not None else days

    def _notices(self, rows: Sequence[TimelineLine]) -> list[Notice]:
        """Say which action ends after the day of a duty that goes with it."""
        reading, found = self._reading, []
        for line in rows:
            due = reading.solved.duties.get(line.action.id)
            if due is not None and line.days.ends_on >= due.day:
                title = self.tr("A duty comes first: {day}").format(
                    day=long_date(due.day, reading.language)
                )
                text = self.tr(
                    "{duty}. The calendar ends “{action}” later: give it days of its own, or more "
                    "days a month."
                ).format(duty=reading.ours(due.text), action=reading.title(line.action))
                found.append(Notice(self._theme, NoticeKind.WARNING, title, text))
        return found

    def _chart(self, rows: Sequence[TimelineLine]) -> ChartCard:
        theme, reading = self._theme, self._reading
        look, today = reading.look(theme), reading.sheet.today
        drawn = [(self._name(line), reading.colour(line.action, theme), line.days) for line in rows]
        chart = ChartView(
            lambda width: charts.timeline(drawn, today, look, width),
            self.tr("Timeline of the plan, month by month"),
            least=LEAST_WIDTH,
            most=WIDEST,
            wraps=True,
        )
        chart.setAccessibleDescription("; ".join(map(self._spoken, rows)))
        around = ChartWords(
            to_chart=self.tr("See the timeline"),
            to_chart_icon=Icon.CALENDAR,
            note=self.tr("A bar: the work. A circle: when its effect shows."),
        )
        return ChartCard(theme, chart, lambda: self._table(rows), around)

    def _name(self, line: TimelineLine) -> str:
        """Give the title of an action, and that it is overdue where it is."""
        title = self._reading.title(line.action)
        if not line.entry.is_late(self._reading.sheet.today):
            return title
        return self.tr("Overdue: {action}").format(action=title)

    def _spoken(self, line: TimelineLine) -> str:
        return self.tr("{action}: from {first} to {last}").format(
            action=self._name(line),
            first=long_date(line.days.starts_on, self._reading.language),
            last=long_date(line.due_on, self._reading.language),
        )

    def _table(self, rows: Sequence[TimelineLine]) -> FiguresTable:
        heads = (
            self.tr("Action"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Effect"),
        )
        cells = [
            (
                self._name(line),
                *map(typed_day, (line.days.starts_on, line.due_on, line.shows_on)),
            )
            for line in rows
        ]
        return FiguresTable(self._theme, self.tr("Days of each action"), heads, cells)
