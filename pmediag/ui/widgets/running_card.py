"""The diagnosis in progress on a card: how far, when it was saved, and the way back into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from pmediag.look import RADIUS_CARD
from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.typography import long_date
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import primary_button
from pmediag.ui.widgets.cards import Card
from pmediag.words import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class InProgress:
    """How far the diagnosis in progress is; ``minutes_left`` is about what the rest takes."""

    summary: AssessmentSummary
    answered: int
    asked: int
    minutes_left: int


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
            PathKind.DIMENSION: self.tr("Diagnosis of one area in progress"),
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


def saved_words(at: datetime, now: datetime, language: Language) -> str:
    """Say when something was saved: "2 minutes ago", "yesterday", "on 3 November 2026"."""
    passed = now - at
    if passed < timedelta(minutes=1):
        return translate("Diagnoses", "just now")
    if passed < timedelta(hours=1):
        minutes = int(passed.total_seconds() // 60)
        return translate("Diagnoses", "%n minute(s) ago", "", minutes)
    days = (now.date() - at.astimezone(now.tzinfo).date()).days
    if days == 0:
        hours = int(passed.total_seconds() // 3600)
        return translate("Diagnoses", "%n hour(s) ago", "", hours)
    if days == 1:
        return translate("Diagnoses", "yesterday")
    return translate("Diagnoses", "on {day}").format(
        day=long_date(at.astimezone(now.tzinfo).date(), language)
    )
