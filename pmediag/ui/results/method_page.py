"""How this score is computed: the method in plain words, with this diagnosis's own figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from pmediag import __version__
from pmediag.model.result import METHOD
from pmediag.model.scoring import State, shown_high, shown_low, shown_score
from pmediag.typography import number
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card, Notice, NoticeKind
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.page import ScrollPage


class MethodPage(ScrollPage):
    """From the answers to the points, the dimensions, the score, its interval and the level."""

    back_requested = Signal()

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, width=820)
        self._reading = reading
        title = self.tr("How the score is calculated")
        self.setAccessibleName(title)
        self.back_button = plain_button(theme, self.tr("All results"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(theme, title, TextStyle.TITLE))
        self.body.addWidget(
            Text(
                theme,
                self.tr(
                    "A guide to act by, not a certified measurement. The same answers always "
                    "give the same result, and every figure goes back to answers."
                ),
                TextStyle.LEAD,
            )
        )
        self.body.addSpacing(8)
        self._part(self.tr("1. From an answer to points"), self._points_words())
        self._axes_part()
        self._interval_part()
        if reading.result.level is not None:
            self._level_part()
        self._part(
            self.tr("What never changes the score"),
            (
                self.tr("Alerts: they are shown whatever the score is."),
                self.tr(
                    "The importance you give to an area, your notes, and how far an answer was "
                    "verified."
                ),
                self.tr(
                    "Your activity, your size, your region: they decide which questions are asked "
                    "and in which words, never how much they weigh."
                ),
            ),
        )
        self._part(self.tr("Versions"), (self._versions(),))

    def _part(self, title: str, paragraphs: Sequence[str]) -> Card:
        card = Card(self._theme, padding=20, spacing=8)
        card.body.addWidget(Text(self._theme, title, TextStyle.HEADING))
        for paragraph in paragraphs:
            card.body.addWidget(Text(self._theme, paragraph, TextStyle.BODY))
        self.body.addWidget(card)
        self.body.addSpacing(8)
        return card

    def _points_words(self) -> tuple[str, ...]:
        found = self._reading.question_scores()
        counted = [f for f in found if f.counts]
        scored = [f for f in found if f.is_scored]
        left = sum(f.state is State.NOT_APPLICABLE and f.question.weight > 0 for f in found)
        implied = sum(f.state is State.IMPLIED and f.question.weight > 0 for f in found)
        parts = [
            self.tr(
                "Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or "
                "3, for a stated reason."
            ),
            self.tr(
                "In this diagnosis, {counted} questions count and {scored} of them have a score."
            ).format(counted=len(counted), scored=len(scored)),
        ]
        if left:
            parts.append(
                self.tr("%n question(s) answered “not applicable” (is|are) left out.", "", left)
            )
        if implied:
            parts.append(
                self.tr(
                    "%n question(s) were not asked, as an earlier answer had settled them; they "
                    "count as that answer says.",
                    "",
                    implied,
                )
            )
        return tuple(parts)

    def _axes_part(self) -> None:
        reading = self._reading
        card = self._part(
            self.tr("2. From the points to the areas, and to the score"),
            (
                self.tr(
                    "The score of an area is the mean of the points of its known answers, each "
                    "counted as many times as its question weighs."
                ),
                self._mean_words(),
            ),
        )
        rows = [
            (
                reading.ours(d.dimension.name),
                "–" if d.score is None else number(d.score, 1, reading.language),
                str(shown_low(d.low)),
                str(shown_high(d.high)),
                self.tr("{known} of {weight}").format(known=d.weight_scored, weight=d.weight),
            )
            for d in reading.dimensions
        ]
        overall = reading.overall
        if len(rows) > 1 and overall.low is not None and overall.high is not None:
            score = "–" if overall.score is None else number(overall.score, 1, reading.language)
            ends = str(shown_low(overall.low)), str(shown_high(overall.high))
            rows.append((self.tr("Mean of the areas"), score, *ends, ""))
        heads = (
            self.tr("Area"),
            self.tr("Score"),
            self.tr("Lowest"),
            self.tr("Highest"),
            self.tr("Weight known"),
        )
        card.body.addWidget(FiguresTable(self._theme, self.tr("Figures of each area"), heads, rows))

    def _mean_words(self) -> str:
        """Write the mean out with this diagnosis's own figures."""
        reading = self._reading
        overall = reading.overall
        scores = [d.score for d in reading.dimensions if d.score is not None]
        if overall.score is None or len(scores) < 2:
            return self.tr("All the areas weigh the same in the overall score.")
        terms = " + ".join(number(score, 1, reading.language) for score in scores)
        return self.tr(
            "The areas all weigh the same: the score is their mean, "
            "({terms}) / {count} = {score}, shown as {shown}."
        ).format(
            terms=terms,
            count=len(scores),
            score=number(overall.score, 1, reading.language),
            shown=shown_score(overall.score),
        )

    def _interval_part(self) -> None:
        reading = self._reading
        overall = reading.overall
        paragraphs = [
            self.tr(
                "The low end takes every answer that is not known as worth 0, the high end as "
                "worth 100."
            ),
            words.why_wide(reading),
        ]
        if not overall.is_shown:
            paragraphs.append(
                self.tr("Less than half of the answers are known: no score is shown, only this.")
            )
        card = self._part(self.tr("3. The interval"), paragraphs)
        if overall.low is None:
            return
        guarantee = self.tr(
            "Whatever the answers that are missing turn out to be, the score will be {interval}."
        ).format(interval=words.interval(overall))
        notice = Notice(self._theme, NoticeKind.CALM, self.tr("The guarantee"), guarantee)
        card.body.addWidget(notice)

    def _level_part(self) -> None:
        reading = self._reading
        result = reading.result
        card = self._part(
            self.tr("4. The level"),
            (
                self.tr(
                    "The level goes from that of the low end of the interval to that of its high "
                    "end. It is one name when both ends are in the same level."
                ),
            ),
        )
        levels = reading.questionnaire.levels
        ends = [*(item.cut for item in levels[1:]), 100.0]
        for item, end in zip(levels, ends, strict=True):
            range_words = (
                self.tr("from {low} to {high}")
                if end == 100.0
                else self.tr("from {low}, under {high}")
            )
            text = range_words.format(low=shown_score(item.cut), high=shown_score(end))
            name = f"{item.number}. {reading.ours(item.name)} ·"
            card.body.addWidget(Text(self._theme, text, TextStyle.BODY, lead=name))
        card.body.addSpacing(4)
        intro = self.tr("Some dangers hold the level back, whatever the score:")
        card.body.addWidget(Text(self._theme, intro, TextStyle.BODY))
        for state in result.ceilings:
            word = {
                True: self.tr("This is the case."),
                False: self.tr("This is not the case."),
                None: self.tr("To check."),
            }[state.holds]
            row = QHBoxLayout()
            row.setContentsMargins(12, 0, 0, 0)
            reason = reading.ours(state.ceiling.reason)
            row.addWidget(Text(self._theme, reason, TextStyle.SMALL, lead=word))
            card.body.addLayout(row)

    def _versions(self) -> str:
        questionnaire = self._reading.questionnaire
        return self.tr(
            "Questionnaire {questionnaire}, {path}. Method {method}. PMEdiag {program}. "
            "Nothing is rounded before it is shown; a low end is rounded down, a high end up."
        ).format(
            questionnaire=questionnaire.version,
            path=words.path_name(self._reading.path),
            method=METHOD,
            program=__version__,
        )
