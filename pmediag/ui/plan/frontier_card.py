"""What each budget can bring: the curve, where the plan stands on it, and the table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.model.plan import FrontierPoint
from pmediag.services import charts
from pmediag.typography import money, number
from pmediag.ui.icons import Icon
from pmediag.ui.plan import words
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView, Draw
from pmediag.ui.widgets.figures_table import FiguresTable

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 220, 10_000
LOW, HIGH, SHARE = 150, 220, 0.42
"""The height of the curve: a share of its width, between two bounds before scaling."""

ENOUGH = 0.95
"""Share of the whole gain from which more money brings almost nothing."""


class FrontierCard(ChartCard):
    """The best gain by budget; the note says from where on money brings almost nothing."""

    def __init__(self, theme: Theme, reading: PlanReading) -> None:
        self._look = theme
        chart = ChartView(
            _draw(theme, reading),
            translate("Frontier", "Curve of the gain by budget"),
            least=LEAST_WIDTH,
            most=WIDEST,
        )
        around = ChartWords(
            to_chart=translate("Frontier", "See the curve"), to_chart_icon=Icon.PROGRESS
        )
        super().__init__(theme, chart, lambda: _table(theme, reading), around)
        self.lie_flat()
        self.show_plan(reading)

    def show_plan(self, reading: PlanReading) -> None:
        """Show the frontier of ``reading`` and where its plan stands."""
        theme = self._look
        self.show_figures(_draw(theme, reading), spoken(reading), lambda: _table(theme, reading))


def enough_words(reading: PlanReading) -> str:
    """Say from which budget on more money brings almost nothing; empty where none does."""
    points = reading.solved.frontier
    if not points or points[-1].budget <= 0:
        return ""
    whole = points[-1].gain.for_you
    found = next(point for point in points if point.gain.for_you >= whole * ENOUGH)
    if found is points[-1]:
        return ""
    if not found.cost_high:
        return translate("Frontier", "More money would bring almost nothing.")
    text = translate("Frontier", "Beyond {budget}, more money brings almost nothing.")
    return text.format(budget=money(found.cost_high, reading.language))


def has_curve(reading: PlanReading) -> bool:
    """Whether a budget changes what is gained, as it is shown."""
    return len(_steps(reading)) > 1


def spoken(reading: PlanReading) -> str:
    """Say the ends of the curve and where the plan stands."""
    points = reading.solved.frontier
    ends = [points[0], points[-1]] if points else []
    said = [
        translate("Frontier", "{budget}: {gain}").format(
            budget=money(point.budget, reading.language),
            gain=words.gain(point.gain.for_you, reading.language),
        )
        for point in ends
    ]
    here = words.gain(reading.solved.plan.gain.for_you, reading.language)
    said.append(translate("Frontier", "your plan: {gain}").format(gain=here))
    return "; ".join(said)


def _draw(theme: Theme, reading: PlanReading) -> Draw:
    solved, look = reading.solved, reading.look(theme)
    budget = solved.wishes.budget
    at = (solved.plan.cost_high if budget is None else budget, solved.plan.gain.for_you)

    def draw(width: int) -> bytes:
        height = round(min(max(width * SHARE, theme.px(LOW)), theme.px(HIGH)))
        return charts.frontier(solved.frontier, at, look, width, height)

    return draw


def _table(theme: Theme, reading: PlanReading) -> FiguresTable:
    language = reading.language
    heads = (
        translate("Frontier", "Budget (€)"),
        translate("Frontier", "Spent (€)"),
        translate("Frontier", "Gain by your priorities"),
        translate("Frontier", "Gain of the score"),
    )
    rows = [
        (
            number(point.budget, 0, language),
            number(point.cost_high, 0, language),
            f"+{number(point.gain.for_you, 1, language)}",
            f"+{number(point.gain.plain, 1, language)}",
        )
        for point in _steps(reading)
    ]
    name = translate("Frontier", "Best gain by budget")
    return FiguresTable(theme, name, heads, rows)


def _steps(reading: PlanReading) -> list[FrontierPoint]:
    """Give the least budget of each gain that differs from the former one as they are shown."""
    found: list[FrontierPoint] = []
    for point in reading.solved.frontier:
        if not found or _shown(point) != _shown(found[-1]):
            found.append(point)
    return found


def _shown(point: FrontierPoint) -> tuple[float, float]:
    return round(point.gain.for_you, 1), round(point.gain.plain, 1)
