"""When to do what: the plan month by month, and the files that carry it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmediag.model.actions import Action
from pmediag.model.plan import SlotDays
from pmediag.services import charts
from pmediag.typography import long_date
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.organisations.days import typed_day
from pmediag.ui.plan import words
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 300, 10_000


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
        buttons = QWidget()
        row = FlowLayout(spacing=10)
        buttons.setLayout(row)
        row.addWidget(self.calendar_button)
        row.addWidget(self.sheet_button)
        self.body.addWidget(buttons)
        rows = self._rows()
        if rows:
            self.chart = self._chart(rows)
            self.body.addWidget(self.chart)
        else:
            nothing = self.tr("No action is in the plan yet.")
            self.body.addWidget(Text(theme, nothing, TextStyle.BODY))

    def _lead(self) -> str:
        wishes, language = self._reading.solved.wishes, self._reading.language
        return self.tr("At {days} a month, starting on {day}.").format(
            days=words.effort(wishes.days_per_month, language),
            day=long_date(wishes.starts_on, language),
        )

    def _rows(self) -> list[tuple[Action, SlotDays]]:
        found = []
        for slot in self._reading.solved.schedule:
            days = self._reading.solved.days_of(slot.action_id)
            assert days is not None
            found.append((self._reading.action(slot.action_id), days))
        return found

    def _chart(self, rows: Sequence[tuple[Action, SlotDays]]) -> ChartCard:
        theme, reading = self._theme, self._reading
        look = reading.look(theme)
        drawn = [
            (reading.title(action), reading.colour(action, theme), days) for action, days in rows
        ]
        chart = ChartView(
            lambda width: charts.timeline(drawn, look, width),
            self.tr("Timeline of the plan, month by month"),
            least=LEAST_WIDTH,
            most=WIDEST,
        )
        chart.setAccessibleDescription("; ".join(self._spoken(*row) for row in rows))
        around = ChartWords(
            to_chart=self.tr("See the timeline"),
            to_chart_icon=Icon.CALENDAR,
            note=self.tr("A bar: the work. A circle: when its effect shows."),
        )
        return ChartCard(theme, chart, lambda: self._table(rows), around)

    def _spoken(self, action: Action, days: SlotDays) -> str:
        return self.tr("{action}: from {first} to {last}").format(
            action=self._reading.title(action),
            first=long_date(days.starts_on, self._reading.language),
            last=long_date(days.ends_on, self._reading.language),
        )

    def _table(self, rows: Sequence[tuple[Action, SlotDays]]) -> FiguresTable:
        heads = (
            self.tr("Action"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Effect"),
        )
        cells = [
            (
                self._reading.title(action),
                *(typed_day(day) for day in (days.starts_on, days.ends_on, days.shows_on)),
            )
            for action, days in rows
        ]
        return FiguresTable(self._theme, self.tr("Days of each action"), heads, cells)
