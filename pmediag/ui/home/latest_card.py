"""The latest result at a glance: level, score, and the radar that follows the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.scoring import shown_score
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.reflow import Reflow

if TYPE_CHECKING:
    from pmediag.ui.results.score_card import RadarCard

LEAST_AXES = 3
"""Fewer axes make no surface."""

LEAST_WORDS = 200
"""Width of the words that leaves a button beside them, in pixels before scaling."""


class LatestCard(Card):
    """Its words and figures are there at once; `draw` adds the chart, whose library is slow."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, padding=20, spacing=6)
        self._theme = theme
        self._reading = reading
        self.body.addWidget(Text(theme, self.tr("Latest result"), TextStyle.HEADING))
        self.body.addWidget(Text(theme, words.facts(reading), TextStyle.CAPTION))
        self.body.addSpacing(4)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, words.title(reading), TextStyle.STRONG))
        column.addWidget(Text(theme, self._score(), TextStyle.BODY))
        self.button = plain_button(theme, self.tr("See the results"))
        self.body.addWidget(Reflow(said, self.button, least=theme.px(LEAST_WORDS)))
        self._chart_place = QWidget()
        self._chart_column = QVBoxLayout(self._chart_place)
        self._chart_column.setContentsMargins(0, 8, 0, 0)
        self.radar: RadarCard | None = None
        self.body.addWidget(self._chart_place, 1)
        if self._has_chart:
            self._chart_place.setMinimumHeight(theme.px(240))

    @property
    def _has_chart(self) -> bool:
        return len(self._reading.dimensions) >= LEAST_AXES

    def _score(self) -> str:
        overall = self._reading.overall
        if overall.score is None or not overall.is_shown:
            return "" if overall.low is None else words.interval(overall)
        score = self.tr("{score} out of 100").format(score=shown_score(overall.score))
        return score if overall.is_exact else f"{score}, {words.interval(overall)}"

    def draw(self) -> None:
        """Draw the radar; its figures are one click away, as a table."""
        if self.radar is not None or not self._has_chart:
            return
        # Its imports must not delay the words.
        from pmediag.ui.results.score_card import RadarCard

        self.radar = RadarCard(self._theme, self._reading)
        self.radar.lie_flat()
        self._chart_place.setMinimumHeight(0)
        self._chart_column.addWidget(self.radar)
        # Made last, read before what stands below the card.
        QWidget.setTabOrder(self.button, self.radar.button)
