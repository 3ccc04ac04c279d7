"""Where the plan leads: the radar of today and with the plan, and what would change, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.services import charts
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.plan import words
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.results import words as results_words
from pmediag.ui.results.score_card import LEGEND
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView, Draw
from pmediag.ui.widgets.figures_table import FiguresTable

translate = QCoreApplication.translate

LEAST_AXES = 3
"""Fewer axes make no surface."""

LEAST_WIDTH, WIDEST = 200, 440


class ProjectionCard(Card):
    """The words first, then the radar: both change with the plan."""

    def __init__(self, theme: Theme, reading: PlanReading) -> None:
        super().__init__(theme, padding=20, spacing=8)
        self._theme = theme
        self.title = Text(theme, "", TextStyle.HEADING)
        self.sentence = Text(theme, "", TextStyle.BODY)
        self.body.addWidget(self.title)
        self.body.addWidget(self.sentence)
        self.body.addWidget(Text(theme, words.projection_caution(), TextStyle.CAPTION))
        self.radar: ChartCard | None = None
        if len(reading.today.dimensions) >= LEAST_AXES:
            self.radar = self._radar(reading)
            self.body.addSpacing(8)
            self.body.addWidget(self.radar)
        self.body.addStretch(1)

    def show_plan(self, reading: PlanReading) -> None:
        """Show where the plan of ``reading`` leads."""
        count = len(reading.solved.plan.chosen)
        if count:
            self.title.set_text(words.what_if_lead(count))
            self.sentence.set_text(words.what_if(reading, reading.then))
        else:
            self.title.set_text(self.tr("Where your plan leads"))
            self.sentence.set_text(self.tr("Without an action, nothing moves yet."))
        if self.radar is not None:
            theme = self._theme
            self.radar.show_figures(
                _draw(theme, reading), _spoken(reading), lambda: _table(theme, reading)
            )

    def _radar(self, reading: PlanReading) -> ChartCard:
        theme = self._theme
        name = self.tr("Radar of the areas, today and with the plan")
        most = theme.px(WIDEST)
        chart = ChartView(_draw(theme, reading), name, least=LEAST_WIDTH, most=most)
        around = ChartWords(to_chart=self.tr("See the radar"), to_chart_icon=Icon.RESULTS)
        card = ChartCard(theme, chart, lambda: _table(theme, reading), around)
        card.lie_flat()
        return card


def _draw(theme: Theme, reading: PlanReading) -> Draw:
    names = translate("Projection", "with the plan"), translate("Projection", "today")
    beside = charts.Beside(reading.sheet.result, *names)
    look, result = reading.look(theme), reading.solved.projected

    def draw(width: int) -> bytes:
        # Today is dashed: a doubt in dashes beside it would read as a third series.
        height = round(width * 0.74) + theme.px(LEGEND)
        return charts.radar(result, look, width, height, beside, with_doubt=False)

    return draw


def _spoken(reading: PlanReading) -> str:
    words_for = translate("Projection", "{area}: today {before}, with the plan {after}")
    said = [
        words_for.format(area=area, before=before, after=after)
        for area, before, after in _rows(reading)
    ]
    return "; ".join(said)


def _rows(reading: PlanReading) -> list[tuple[str, str, str]]:
    before = {d.dimension.id: d for d in reading.today.dimensions}
    return [
        (
            reading.ours(after.dimension.name),
            results_words.dimension_figures(before[after.dimension.id]),
            results_words.dimension_figures(after),
        )
        for after in reading.then.dimensions
        if after.dimension.id in before
    ]


def _table(theme: Theme, reading: PlanReading) -> FiguresTable:
    heads = (
        translate("Projection", "Area"),
        translate("Projection", "Today"),
        translate("Projection", "With the plan"),
    )
    name = translate("Projection", "Score of each area, today and with the plan")
    return FiguresTable(theme, name, heads, _rows(reading))
