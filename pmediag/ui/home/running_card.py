"""The diagnosis in progress: how far, when it was saved, and the way back into it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from pmediag.look import RADIUS_CARD
from pmediag.model.assessment import PathKind
from pmediag.services.home import Running
from pmediag.typography import long_date
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import primary_button
from pmediag.ui.widgets.cards import Card
from pmediag.words import Language

translate = QCoreApplication.translate


class RunningCard(Card):
    """A card with a stripe along its left edge, and the filled button of the page."""

    def __init__(self, theme: Theme, running: Running, saved: str) -> None:
        super().__init__(theme, padding=24, spacing=4)
        self._theme = theme
        self.button = primary_button(theme, self.tr("Resume"), trailing=Icon.ARROW_RIGHT)
        self.button.setAccessibleDescription(self._title(running))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(theme, self._title(running), TextStyle.HEADING))
        words.addWidget(Text(theme, self._state(running, saved), TextStyle.LEAD))
        bar = Bar(theme)
        bar.set_progress(running.answered, running.asked)
        bar.setAccessibleName(self._count(running))
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
        """Draw the surface, and the stripe."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF(), RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, 5, self.height(), QColor(self._theme.colours.primary))

    def _title(self, running: Running) -> str:
        kind = running.assessment.path.kind
        if running.assessment.renews is not None:
            return self.tr("Renewal in progress")
        return {
            PathKind.EXPRESS: self.tr("Express diagnosis in progress"),
            PathKind.COMPLETE: self.tr("Complete diagnosis in progress"),
            PathKind.DIMENSION: self.tr("Diagnosis of one area in progress"),
        }[kind]

    def _count(self, running: Running) -> str:
        done = self.tr("%n question(s) of {asked}", "", running.answered)
        return done.format(asked=running.asked)

    def _state(self, running: Running, saved: str) -> str:
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
        return translate("Home", "just now")
    if passed < timedelta(hours=1):
        minutes = int(passed.total_seconds() // 60)
        return translate("Home", "%n minute(s) ago", "", minutes)
    days = (now.date() - at.astimezone(now.tzinfo).date()).days
    if days == 0:
        hours = int(passed.total_seconds() // 3600)
        return translate("Home", "%n hour(s) ago", "", hours)
    if days == 1:
        return translate("Home", "yesterday")
    return translate("Home", "on {day}").format(
        day=long_date(at.astimezone(now.tzinfo).date(), language)
    )
