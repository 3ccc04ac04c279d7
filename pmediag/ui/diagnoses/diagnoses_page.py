"""The place « Mes diagnostics »: resume the one in progress, open the others, start anew."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.look import RADIUS_CARD
from pmediag.model.assessment import PathKind
from pmediag.ui.diagnoses.diagnosis_row import DiagnosisRow
from pmediag.ui.diagnoses.lines import Diagnoses, DiagnosisLine, InProgress, line_of, saved_words
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import Button, ButtonKind, primary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.page import ScrollPage
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


class RunningCard(Card):
    """The diagnosis in progress: how far, when it was saved, and the way back into it."""

    def __init__(self, theme: Theme, running: InProgress, saved: str) -> None:
        super().__init__(theme, padding=24, spacing=4)
        self._theme = theme
        self.button = primary_button(theme, self.tr("Resume"), trailing=Icon.ARROW_RIGHT)
        firm = running.summary.organisation_name
        self.button.setAccessibleDescription(firm)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(theme, self._title(running), TextStyle.HEADING))
        words.addWidget(Text(theme, firm, TextStyle.CAPTION, max_lines=2))
        words.addWidget(Text(theme, self._state(running, saved), TextStyle.LEAD))
        bar = Bar(theme)
        bar.set_progress(running.answered, running.asked)
        bar.setAccessibleName(
            self.tr("%n question(s) of {asked}", "", running.answered).format(asked=running.asked)
        )
        bar.setMaximumWidth(theme.px(420))
        words.addSpacing(6)
        short = QHBoxLayout()
        short.addWidget(bar, 1)
        short.addStretch(0)
        words.addLayout(short)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where there is no room beside them."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        short = self.width() < self._theme.px(560)
        wanted = direction.TopToBottom if short else direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            place = Qt.AlignmentFlag.AlignLeft if short else Qt.AlignmentFlag.AlignVCenter
            self._row.setAlignment(self.button, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface, and a stripe along its left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF(), RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, 5, self.height(), QColor(self._theme.colours.primary))

    def _title(self, running: InProgress) -> str:
        return {
            PathKind.EXPRESS: self.tr("Express diagnosis in progress"),
            PathKind.COMPLETE: self.tr("Complete diagnosis in progress"),
            PathKind.DIMENSION: self.tr("Diagnosis of one dimension in progress"),
        }[running.summary.path.kind]

    def _state(self, running: InProgress, saved: str) -> str:
        done = self.tr("%n question(s) of {asked}, saved {when}.", "", running.answered)
        state = done.format(asked=running.asked, when=saved)
        if not running.answered:
            state = self.tr("No answer yet, %n question(s) to come.", "", running.asked)
        if running.minutes_left:
            left = self.tr("About %n minute(s) left.", "", running.minutes_left)
        else:
            left = self.tr("Only the end is left.")
        return f"{state} {left}"
