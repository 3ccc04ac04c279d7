"""The dimensions on both days: as two radars, as bars, as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.scoring import DimensionScore
from pmediag.services import charts
from pmediag.services.comparing import DimensionChange
from pmediag.ui.history.differences import Differences
from pmediag.ui.history.lines import NONE
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.score_card import LEGEND
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 200, 10_000


class BothRadarCard(ChartCard):
    """The radar of the later diagnosis with the earlier one dashed, and their table."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        comparison = differences.comparison
        look = differences.now.look(theme)
        beside = charts.Beside(comparison.earlier, differences.later_name, differences.earlier_name)
        chart = ChartView(
            lambda width: charts.radar(
                comparison.later, look, width, round(width * 0.74) + theme.px(LEGEND), beside
            ),
            translate("BothRadarCard", "Radar of the areas on both days"),
            least=LEAST_WIDTH,
            most=theme.px(440),
        )
        said = [_spoken(change, differences) for change in comparison.dimensions]
        chart.setAccessibleDescription("; ".join(said))
        around = ChartWords(
            to_chart=translate("BothRadarCard", "See the radar"), to_chart_icon=Icon.RESULTS
        )
        super().__init__(theme, chart, lambda: _table(theme, differences), around)


class AreasCard(Section):
    """One dimension after the other: its scores, the difference, its bar with both."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        super().__init__(theme, self.tr("Area by area"))
        self._differences = differences
        mark = self.tr("The dashed mark: where it stood on {day}.")
        self.add_text(mark.format(day=differences.earlier_date), TextStyle.CAPTION)
        for change in differences.comparison.dimensions:
            self.add_words(self._row(change))
        self.body.addSpacing(4)

    def _row(self, change: DimensionChange) -> QWidget:
        theme, reading = self._theme, self._differences.now
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(Text(theme, reading.ours(change.dimension.name), TextStyle.BODY), 1)
        moved = Text(theme, _moved(change, self._differences), TextStyle.STRONG, wraps=False)
        line.addWidget(moved, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        ends = f"{_figure(change.earlier)} → {_figure(change.later)}"
        column.addWidget(Text(theme, ends, TextStyle.CAPTION))
        later, before = change.later, _score(change.earlier)
        if later is not None:
            bar = ChartView(
                lambda width: charts.dimension_bar(later, theme.colours, width, before),
                self.tr("Bar from 0 to 100: {figures}").format(figures=ends),
                least=120,
                most=WIDEST,
            )
            column.addWidget(bar)
        return row


def _score(figures: DimensionScore | None) -> float | None:
    return figures.score if figures is not None and figures.is_shown else None


def _figure(figures: DimensionScore | None) -> str:
    """Give the figures of a day, or that there are none."""
    if figures is None:
        return translate("AreasCard", "not concerned")
    return words.dimension_figures(figures)


def _moved(change: DimensionChange, differences: Differences) -> str:
    if change.change is None:
        return ""
    return words.change_words(change.change, differences.language)


def _spoken(change: DimensionChange, differences: Differences) -> str:
    name = differences.now.ours(change.dimension.name)
    parts = [f"{name} {_figure(change.earlier)} → {_figure(change.later)}"]
    if moved := _moved(change, differences):
        parts.append(moved)
    return ", ".join(parts)


def _table(theme: Theme, differences: Differences) -> FiguresTable:
    heads = (
        translate("BothRadarCard", "Area"),
        differences.earlier_name,
        differences.later_name,
        translate("BothRadarCard", "Difference"),
    )
    rows = [
        (
            differences.now.ours(change.dimension.name),
            _figure(change.earlier),
            _figure(change.later),
            _moved(change, differences) or NONE,
        )
        for change in differences.comparison.dimensions
    ]
    name = translate("BothRadarCard", "Score of each area on both days")
    return FiguresTable(theme, name, heads, rows)
