"""The score with its doubt, and the radar with its table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.result import Result
from pmediag.model.scoring import shown_high, shown_low, shown_score
from pmediag.services import charts
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.reflow import Reflow

translate = QCoreApplication.translate

LEAST_WIDTH, WIDEST = 200, 10_000
"""Of a drawing, in pixels: the scale of levels is as wide as its card."""

LEGEND = 26
"""Height of the legend under a radar with two series, in pixels before scaling."""

NONE = "–"
"""Stands in a table for a figure that is not shown."""


class ScoreCard(Card):
    """The score large, between its ends, with what makes it wide, and the scale of levels."""

    compare_requested = Signal(str, str)
    """Say what changed between the diagnoses of these ids, the earlier one first."""

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
        change = reading.overall_change
        if change is not None and reading.before is not None:
            self.body.addWidget(self._since(reading, reading.before, change))
        if reading.result.level is not None:
            self.body.addWidget(self._scale(reading))

    def _since(self, reading: Reading, before: Result, change: int) -> Reflow:
        """Say how the score moved, and offer to say why."""
        name = words.diagnosis_name(before, reading.language)
        since = words.change_since(change, name, reading.language)
        said = QWidget()
        middle = QVBoxLayout(said)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(Text(self._theme, since, TextStyle.STRONG))
        middle.addStretch(1)
        self.why_button = plain_button(self._theme, self.tr("What changed"), icon=Icon.COMPARE)
        ids = before.assessment.id, reading.result.assessment.id
        self.why_button.clicked.connect(lambda: self.compare_requested.emit(*ids))
        return Reflow(said, self.why_button, least=self._theme.px(360))

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


class RadarCard(ChartCard):
    """One axis per dimension, or the same figures as a table; the previous diagnosis too."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        look = reading.look(theme)
        beside = _beside(reading)
        legend = theme.px(LEGEND) if beside is not None else 0
        chart = ChartView(
            lambda width: charts.radar(
                reading.result, look, width, round(width * 0.74) + legend, beside
            ),
            translate("RadarCard", "Radar of the areas"),
            least=LEAST_WIDTH,
            most=theme.px(440),
        )
        chart.setAccessibleDescription(_spoken(reading))
        is_wide = any(d.high - d.low >= 1 for d in reading.dimensions)
        note = translate(
            "RadarCard", "The dotted lines: the lowest and the highest that the score can still be."
        )
        words_around = ChartWords(
            to_chart=translate("RadarCard", "See the radar"),
            to_chart_icon=Icon.RESULTS,
            note=note if is_wide else "",
        )
        super().__init__(theme, chart, lambda: _table(theme, reading), words_around)


def _table(theme: Theme, reading: Reading) -> FiguresTable:
    heads = [
        translate("RadarCard", "Area"),
        translate("RadarCard", "Score"),
        translate("RadarCard", "Lowest"),
        translate("RadarCard", "Highest"),
    ]
    rows = []
    for found in reading.dimensions:
        score = found.score if found.is_shown else None
        row = [
            reading.ours(found.dimension.name),
            NONE if score is None else str(shown_score(score)),
            str(shown_low(found.low)),
            str(shown_high(found.high)),
        ]
        if reading.before is not None:
            before, change = reading.score_before(found.dimension.id), reading.change(found)
            row.append(NONE if before is None else str(shown_score(before)))
            row.append(NONE if change is None else words.change_words(change, reading.language))
        rows.append(row)
    if reading.before is not None:
        heads += [translate("RadarCard", "Before"), translate("RadarCard", "Difference")]
    return FiguresTable(theme, translate("RadarCard", "Score of each area"), heads, rows)


def _beside(reading: Reading) -> charts.Beside | None:
    before = reading.before
    if before is None:
        return None
    names = [words.diagnosis_name(r, reading.language) for r in (reading.result, before)]
    return charts.Beside(before, *names)


def _spoken(reading: Reading) -> str:
    said = []
    for found in reading.dimensions:
        parts = [reading.ours(found.dimension.name), words.dimension_figures(found)]
        change = reading.change(found)
        if change is not None:
            parts.append(f"({words.change_words(change, reading.language)})")
        said.append(" ".join(parts))
    return ", ".join(said)
