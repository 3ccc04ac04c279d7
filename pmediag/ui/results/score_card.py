"""The score with its doubt, and the radar with its table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.scoring import shown_high, shown_low, shown_score
from pmediag.services import charts
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable

LEAST_WIDTH, WIDEST = 200, 10_000
"""Of a drawing, in pixels: the scale of levels is as wide as its card."""


class ScoreCard(Card):
    """The score large, between its ends, with what makes it wide, and the scale of levels."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, padding=20, spacing=12)
        self._theme = theme
        overall = reading.overall
        row = QHBoxLayout()
        row.setSpacing(12)
        words_beside = QVBoxLayout()
        words_beside.setSpacing(2)
        if overall.is_shown and overall.score is not None:
            figure = Text(theme, str(shown_score(overall.score)), TextStyle.FIGURE, wraps=False)
            figure.setAccessibleName(self._spoken(reading))
            row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            doubt = self.tr("out of 100")
            if not overall.is_exact:
                doubt = f"{doubt}, {words.interval(overall)}"
            words_beside.addWidget(Text(theme, doubt, TextStyle.STRONG))
            words_beside.addWidget(Text(theme, words.why_wide(reading), TextStyle.CAPTION))
            row.setAlignment(words_beside, Qt.AlignmentFlag.AlignVCenter)
        elif overall.low is not None and overall.high is not None:
            ends = self.tr("From {low} to {high} out of 100").format(
                low=shown_low(overall.low), high=shown_high(overall.high)
            )
            words_beside.addWidget(Text(theme, ends, TextStyle.TITLE))
            few = self.tr("Less than half of the answers are known: too few for a score.")
            words_beside.addWidget(Text(theme, few, TextStyle.BODY))
            words_beside.addWidget(Text(theme, words.why_wide(reading), TextStyle.CAPTION))
        row.addLayout(words_beside, 1)
        self.body.addLayout(row)
        if reading.result.level is not None:
            self.body.addWidget(self._scale(reading))

    def _scale(self, reading: Reading) -> ChartView:
        theme = self._theme
        look = reading.look(theme)
        scale = ChartView(
            lambda width: charts.level_scale(reading.result, look, width),
            self.tr("Scale of the four levels: {title}").format(title=words.title(reading)),
            least=LEAST_WIDTH,
            most=WIDEST,
        )
        names = (reading.ours(level.name) for level in reading.questionnaire.levels)
        scale.setAccessibleDescription(", ".join(names))
        return scale

    def _spoken(self, reading: Reading) -> str:
        overall = reading.overall
        assert overall.score is not None
        return self.tr("Score: {score}").format(score=shown_score(overall.score))


class RadarCard(Card):
    """One axis per dimension, or the same figures as a table."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, padding=20, spacing=8)
        self._theme = theme
        look = reading.look(theme)
        self.chart = ChartView(
            lambda width: charts.radar(reading.result, look, width, round(width * 0.74)),
            self.tr("Radar of the axes"),
            least=LEAST_WIDTH,
            most=theme.px(440),
        )
        self.chart.setAccessibleDescription(_spoken(reading))
        self.table = self._table(reading)
        self.table.hide()
        self.button = plain_button(theme, self.tr("See the table"), icon=Icon.TABLE)
        self.button.clicked.connect(self._swap)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.table)
        self.body.addSpacing(4)
        self.body.addLayout(self._below(reading))

    def _below(self, reading: Reading) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        caption = Text(self._theme, "", TextStyle.FINE)
        if any(d.high - d.low >= 1 for d in reading.dimensions):
            caption.set_text(
                self.tr("The dotted lines: the lowest and the highest that the score can still be.")
            )
        row.addWidget(caption, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _swap(self) -> None:
        """Show the table instead of the chart, or the other way round."""
        to_table = not self.chart.isHidden()
        self.chart.setVisible(not to_table)
        self.table.setVisible(to_table)
        self.button.set_text(self.tr("See the radar") if to_table else self.tr("See the table"))
        self.button.set_icon(Icon.RESULTS if to_table else Icon.TABLE)
        QWidget.setTabOrder(self.table, self.button)

    def _table(self, reading: Reading) -> FiguresTable:
        none = "–"
        rows = []
        for found in reading.dimensions:
            score = none if found.score is None or not found.is_shown else found.score
            rows.append(
                (
                    reading.ours(found.dimension.name),
                    none if isinstance(score, str) else str(shown_score(score)),
                    str(shown_low(found.low)),
                    str(shown_high(found.high)),
                )
            )
        heads = (self.tr("Axis"), self.tr("Score"), self.tr("Lowest"), self.tr("Highest"))
        return FiguresTable(self._theme, self.tr("Score of each axis"), heads, rows)


def _spoken(reading: Reading) -> str:
    return ", ".join(
        f"{reading.ours(d.dimension.name)} {words.dimension_figures(d)}" for d in reading.dimensions
    )
