"""The diagnoses of a firm: how far it came, the curve, which two to compare, the list."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.timeline import curve, renewal_day
from pmediag.typography import long_date
from pmediag.ui.history.choice import CompareCard
from pmediag.ui.history.curve_card import CurveCard
from pmediag.ui.history.diagnosis_row import PADDING, DiagnosisRow
from pmediag.ui.history.lines import (
    DiagnosisLine,
    HistoryView,
    line_of,
    running_line,
    said_first,
)
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, primary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage
from pmediag.words import Language

AT_ONCE = 30
"""Rows made before the page shows, and then at each turn of the event loop."""


class ListPage(ScrollPage):
    """One firm from its first diagnosis on; the rest of a long list follows by itself."""

    open_requested = Signal(str)
    report_requested = Signal(str)
    renew_requested = Signal(str)
    compare_requested = Signal(str, str)
    send_requested = Signal(str)
    delete_requested = Signal(str)
    resume_requested = Signal(str)
    new_requested = Signal()

    def __init__(self, theme: Theme, language: Language, view: HistoryView) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._language = language
        self._view = view
        self._points = curve(view.steps)
        self._waiting: deque[DiagnosisLine] = deque()
        self._list: QVBoxLayout | None = None
        self.rows: list[DiagnosisRow] = []
        self.curve_card: CurveCard | None = None
        self.compare_card: CompareCard | None = None
        self.main_button = self._main_button()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_rows)
        self._lay_out()

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        view = self._view
        # What a person typed stays as it was typed, on two lines at most.
        if view.firm:
            self._add(Text(self._theme, view.firm, TextStyle.CAPTION, max_lines=2))
        self._add(Text(self._theme, self.tr("How has the firm progressed?"), TextStyle.TITLE))
        self._add(Text(self._theme, self._lead(), TextStyle.LEAD))
        self.body.addSpacing(8)
        self.body.addWidget(self.main_button, 0, Qt.AlignmentFlag.AlignLeft)
        if view.steps:
            self._add(Text(self._theme, self._when(), TextStyle.CAPTION))
        self.body.addSpacing(8)
        if self._points:
            self.curve_card = CurveCard(self._theme, self._language, self._points, view)
            self._add(self.curve_card)
        if len(view.steps) == 1:
            self.body.addSpacing(8)
            self._add(self._what_comes())
        lines = [line_of(step, view.questionnaire, self._language) for step in view.steps]
        if len(lines) > 1:
            self.body.addSpacing(8)
            self.compare_card = CompareCard(self._theme, lines)
            self.compare_card.compare_requested.connect(self.compare_requested)
            self._add(self.compare_card)
        running = [running_line(s, view.questionnaire, self._language) for s in view.running]
        if running or lines:
            self._add_list([*running, *lines])

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _lead(self) -> str:
        if self._points:
            return said_first(self._points, self._language)
        if self._view.steps:
            return self.tr("A diagnosis of one area has no place on the curve of the firm.")
        return self.tr(
            "Each finished diagnosis is a point on a curve: you will see what changed from one "
            "to the next, and why."
        )

    def _main_button(self) -> Button:
        """Give the filled button: finish what is begun, else renew, else begin."""
        view = self._view
        if view.running:
            running = view.running[0].id
            button = primary_button(
                self._theme, self.tr("Resume the diagnosis"), trailing=Icon.ARROW_RIGHT
            )
            button.clicked.connect(lambda: self.resume_requested.emit(running))
        elif view.steps:
            latest = (self._points[-1] if self._points else view.steps[0]).summary.id
            button = primary_button(self._theme, self.tr("Renew the diagnosis"))
            button.clicked.connect(lambda: self.renew_requested.emit(latest))
        else:
            button = primary_button(self._theme, self.tr("Diagnose my firm"))
            button.clicked.connect(self.new_requested)
        return button

    def _when(self) -> str:
        """Say when another diagnosis is worth it, and what it will ask."""
        if self._view.running:
            return self.tr("It takes its place here once it is finished.")
        day = renewal_day(self._view.steps[0].at.date())
        beside = self.tr("Your previous answers are shown beside each question.")
        if day <= self._view.today:
            when = self.tr("More than six months have passed: this is a good time.")
        else:
            when = self.tr(
                "A good time: from {day} on, or once something important has changed."
            ).format(day=long_date(day, self._language))
        return f"{beside} {when}"

    def _what_comes(self) -> Section:
        card = Section(self._theme, self.tr("What a second diagnosis will show"))
        for text in (
            self.tr("Whether the score changed, and by how many points."),
            self.tr("Area by area, what is better, what is worse, what has not changed."),
            self.tr("Which answers made the difference, and which questions came or went."),
        ):
            card.add_text(text)
        card.body.addSpacing(6)
        return card

    def _add_list(self, lines: list[DiagnosisLine]) -> None:
        self.body.addSpacing(12)
        title = self.tr("All diagnoses")
        self._add(Text(self._theme, title, TextStyle.HEADING))
        card = Card(self._theme, padding=10, spacing=0)
        card.setAccessibleName(title)
        self._list = card.body
        self._waiting.extend(lines)
        self._add_rows()
        self._add(card)
        if self._waiting:
            self._timer.start()

    def _add_rows(self) -> None:
        """Add some rows; the timer calls again until none waits."""
        assert self._list is not None
        # Each widget that appears lays its own parent out: a list of five hundred would be
        # laid out five hundred times, a batch is only thirty rows long.
        batch = QWidget()
        column = QVBoxLayout(batch)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for _ in range(min(AT_ONCE, len(self._waiting))):
            if self.rows:
                column.addWidget(Line(self._theme, inset=PADDING))
            row = self._row(self._waiting.popleft())
            column.addWidget(row)
            self.rows.append(row)
        self._list.addWidget(batch)
        if not self._waiting:
            self._timer.stop()

    def _row(self, line: DiagnosisLine) -> DiagnosisRow:
        row = DiagnosisRow(self._theme, line)
        row.open_requested.connect(
            self.open_requested if line.is_completed else self.resume_requested
        )
        row.report_requested.connect(self.report_requested)
        row.send_requested.connect(self.send_requested)
        row.delete_requested.connect(self.delete_requested)
        row.compare_requested.connect(self.compare_requested)
        return row
