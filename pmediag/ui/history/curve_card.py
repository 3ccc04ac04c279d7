"""The curve of the scores, and its table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.model.timeline import Step
from pmediag.services import charts
from pmediag.ui.history.lines import HistoryView, day_words, score_words, table_row
from pmediag.ui.icons import Icon
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.words import Language

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 240, 10_000
LOW, HIGH, SHARE = 240, 340, 0.36
"""The height of the curve: a share of its width, between two bounds before scaling."""

SAID = 8
"""How many diagnoses a screen reader is told one by one; the table tells all."""


class CurveCard(ChartCard):
    """Each diagnosis on its day, from 0 to 100 through the levels."""

    def __init__(
        self, theme: Theme, language: Language, points: tuple[Step, ...], view: HistoryView
    ) -> None:
        questionnaire = view.questionnaire
        look = charts.ScreenLook(theme.colours, theme.px(13), language)

        def draw(width: int) -> bytes:
            height = round(min(max(width * SHARE, theme.px(LOW)), theme.px(HIGH)))
            return charts.progress(points, questionnaire.levels, look, width, height)

        def make_table() -> FiguresTable:
            heads = (
                translate("CurveCard", "Date"),
                translate("CurveCard", "Kind"),
                translate("CurveCard", "Level"),
                translate("CurveCard", "Score"),
                translate("CurveCard", "Interval"),
                translate("CurveCard", "Difference"),
            )
            rows = [table_row(point, questionnaire, language) for point in points]
            name = translate("CurveCard", "Score of each diagnosis")
            return FiguresTable(theme, name, heads, rows)

        chart = ChartView(
            draw,
            translate("CurveCard", "Curve of the score, from 0 to 100"),
            least=LEAST_WIDTH,
            most=WIDEST,
        )
        chart.setAccessibleDescription(_spoken(points, language))
        around = ChartWords(
            to_chart=translate("CurveCard", "See the curve"), to_chart_icon=Icon.PROGRESS
        )
        super().__init__(theme, chart, make_table, around)


def _spoken(points: tuple[Step, ...], language: Language) -> str:
    """Say the points: all of a few, else how many there are, the first and the last."""
    told = points if len(points) <= SAID else (points[0], points[-1])
    said = [f"{day_words(p, language)}: {score_words(p.summary)}" for p in told]
    if len(told) < len(points):
        said.insert(0, translate("CurveCard", "%n diagnosis(es)", "", len(points)))
    return "; ".join(said)
