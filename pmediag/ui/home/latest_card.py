"""The latest result at a glance: level, score, and the radar that follows the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.scoring import shown_score
from pmediag.services import charts
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.chart_view import ChartView

LEAST_AXES = 3
"""Fewer axes make no surface."""
WIDEST = 360


class LatestCard(Card):
    """Its words and figures are there at once; `draw` adds the chart, whose library is slow."""

    def __init__(self, theme: Theme, reading: Reading, previous: Reading | None) -> None:
        super().__init__(theme, padding=20, spacing=6)
        self._theme = theme
        self._reading = reading
        self._previous = previous
        self.body.addWidget(Text(theme, self.tr("Latest result"), TextStyle.HEADING))
        self.body.addWidget(Text(theme, words.facts(reading), TextStyle.CAPTION))
        self.body.addSpacing(4)
        self.body.addWidget(Text(theme, words.title(reading), TextStyle.STRONG))
        self.body.addWidget(Text(theme, self._score(), TextStyle.BODY))
        self._chart_place = QWidget()
        self._chart_column = QVBoxLayout(self._chart_place)
        self._chart_column.setContentsMargins(0, 8, 0, 8)
        self.chart: ChartView | None = None
        self.body.addWidget(self._chart_place, 1)
        self.button = plain_button(theme, self.tr("See the results"))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
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
        if self.chart is not None or not self._has_chart:
            return
        reading, look = self._reading, self._reading.look(self._theme)
        self.chart = ChartView(
            lambda width: charts.radar(reading.result, look, width, round(width * 0.74)),
            self.tr("Radar of the areas"),
            least=200,
            most=self._theme.px(WIDEST),
        )
        self.chart.setAccessibleDescription(
            ", ".join(
                f"{reading.ours(d.dimension.name)} {words.dimension_figures(d)}"
                for d in reading.dimensions
            )
        )
        self._chart_place.setMinimumHeight(0)
        self._chart_column.addWidget(self.chart)
