"""The place « Mes diagnostics »: resume the one in progress, open the others, start anew."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.diagnoses.diagnosis_row import DiagnosisRow
from pmediag.ui.diagnoses.lines import Diagnoses, DiagnosisLine, line_of
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind, primary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.page import ScrollPage
from pmediag.ui.widgets.running_card import InProgress, RunningCard, saved_words
from pmediag.words import Language

AT_ONCE = 30
"""Rows made before the page shows, and then at each turn of the event loop."""


class DiagnosesPage(ScrollPage):
    """A list of any length: the first rows are there at once, the others follow by themselves."""

    resume_requested = Signal(str)
    """Go on with the diagnosis of this id."""
    open_requested = Signal(str)
    """Show the results of the diagnosis of this id."""
    report_requested = Signal(str)
    """Make the report of the diagnosis of this id."""
    new_requested = Signal()
    """Start a diagnosis."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=980)
        self._language = language
        self._waiting: deque[DiagnosisLine] = deque()
        self._list: QVBoxLayout | None = None
        self.rows: list[DiagnosisRow] = []
        self.resume_button: Button | None = None
        self.new_button: Button | None = None
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        self.body.addLayout(self._parts)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_rows)

    def show_diagnoses(self, diagnoses: Diagnoses) -> None:
        """Show what there is; without anything, the first step."""
        self._clear()
        if not diagnoses.summaries:
            self._show_first_step()
            return
        self._add_text(self.tr("Where were we?"), TextStyle.TITLE)
        self._parts.addSpacing(12)
        running = diagnoses.in_progress
        if running is not None:
            self._parts.addWidget(self._running_card(running, diagnoses.now))
            self._parts.addSpacing(8)
        kind = ButtonKind.PRIMARY if running is None else ButtonKind.SECONDARY
        icon = Icon.PLUS if running is not None else None
        self.new_button = Button(self._theme, self.tr("New diagnosis"), kind, icon=icon)
        self.new_button.clicked.connect(self.new_requested)
        self._parts.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        others = [
            summary
            for summary in diagnoses.summaries
            if running is None or summary.id != running.summary.id
        ]
        if others:
            self._add_list([line_of(s, diagnoses.levels, self._language) for s in others])

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        button = self.resume_button or self.new_button
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_first_step(self) -> None:
        self._add_text(self.tr("Where to begin"), TextStyle.TITLE)
        self._add_text(
            self.tr(
                "Ten minutes of questions about how you sell and work: you will know where your "
                "firm stands and what to look at first."
            ),
            TextStyle.LEAD,
        )
        self._parts.addSpacing(16)
        self.new_button = primary_button(self._theme, self.tr("Diagnose my firm"))
        self.new_button.clicked.connect(self.new_requested)
        self._parts.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _running_card(self, running: InProgress, now: datetime) -> RunningCard:
        saved = saved_words(running.summary.updated_at, now, self._language)
        card = RunningCard(self._theme, running, saved)
        self.resume_button = card.button
        card.button.clicked.connect(lambda: self.resume_requested.emit(running.summary.id))
        return card

    def _add_list(self, lines: list[DiagnosisLine]) -> None:
        self._parts.addSpacing(16)
        self._add_text(self.tr("Past diagnoses"), TextStyle.HEADING)
        card = Card(self._theme, padding=10, spacing=0)
        card.setAccessibleName(self.tr("Past diagnoses"))
        self._list = card.body
        self._waiting.extend(lines)
        self._add_rows()
        self._parts.addWidget(card)
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
                column.addWidget(Line(self._theme))
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
        return row

    def _add_text(self, text: str, style: TextStyle) -> None:
        self._parts.addWidget(Text(self._theme, text, style))

    def _clear(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self.rows.clear()
        self._list = self.resume_button = self.new_button = None
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
