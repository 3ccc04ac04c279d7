"""One dimension in detail: every question, what was answered, what it brings, what is next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.explanation import next_choice
from pmediag.model.fitting import Fit
from pmediag.model.questionnaire import Dimension, Kind
from pmediag.model.scoring import DimensionScore, QuestionScore, State, shown_score
from pmediag.services import charts
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.resources.words import kind_name
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card, IconSign, Line
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.widgets.page import ScrollPage

POINTS_WIDTH = 64
"""Of the bar of one answer, in pixels before scaling."""

BUTTON_PADDING = 12
"""Of a plain button: its words stand at the left edge of the others."""

WIDEST = 10_000
"""A bar is as wide as its card."""


class DimensionPage(ScrollPage):
    """Topic by topic; the way back stands first."""

    back_requested = Signal()
    question_requested = Signal(str)
    resource_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading, figures: DimensionScore) -> None:
        super().__init__(theme, width=820)
        self._reading = reading
        self._figures = figures
        dimension = figures.dimension
        self.setAccessibleName(reading.ours(dimension.name))
        self.back_button = plain_button(theme, self.tr("All results"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(theme, reading.ours(dimension.name), TextStyle.TITLE))
        self.body.addWidget(Text(theme, reading.ours(dimension.purpose), TextStyle.LEAD))
        self.body.addSpacing(8)
        self.body.addWidget(self._summary())
        self._add_topics(dimension)

    @property
    def dimension_id(self) -> str:
        """The dimension that shows."""
        return self._figures.dimension.id

    def show_help(self, fits: Sequence[Fit]) -> None:
        """Add what helps with the answers that lack points."""
        if not fits:
            return
        card = Section(self._theme, self.tr("What can help"))
        for fit in fits:
            kind = kind_name(fit.resource)
            row = LinkRow(self._theme, self._reading.ours(fit.resource.title), detail=kind)
            row.clicked.connect(partial(self.resource_requested.emit, fit.resource.id))
            card.add_row(row)
        self.body.addSpacing(12)
        self.body.addWidget(card)

    def _summary(self) -> Card:
        theme, figures, reading = self._theme, self._figures, self._reading
        before = reading.score_before(figures.dimension.id)
        card = Card(theme, padding=20, spacing=8)
        row = QHBoxLayout()
        row.setSpacing(12)
        if figures.is_shown and figures.score is not None:
            score = str(shown_score(figures.score))
            row.addWidget(Text(theme, score, TextStyle.FIGURE, wraps=False))
        said = [words.dimension_doubt(figures) or words.dimension_figures(figures)]
        if figures.is_shown and not words.dimension_doubt(figures):
            said = [self.tr("out of 100")]
        said.append(words.dimension_remark(figures))
        text = Text(theme, " · ".join(part for part in said if part), TextStyle.STRONG)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        bar = ChartView(
            lambda width: charts.dimension_bar(figures, theme.colours, width, before),
            self.tr("Bar from 0 to 100: {figures}").format(
                figures=words.dimension_figures(figures)
            ),
            least=120,
            most=WIDEST,
        )
        card.body.addWidget(bar)
        change = reading.change(figures)
        if change is not None and reading.before is not None:
            name = words.diagnosis_name(reading.before, reading.language)
            since = words.change_since(change, name, reading.language)
            card.body.addWidget(Text(theme, since, TextStyle.CAPTION))
        return card

    def _add_topics(self, dimension: Dimension) -> None:
        scores = [
            f for f in self._reading.question_scores() if f.question.dimension_id == dimension.id
        ]
        concerned = [found for found in scores if found.state is not State.CLOSED]
        for topic in dimension.topics:
            inside = [found for found in concerned if found.question.topic_id == topic.id]
            if not inside:
                continue
            self.body.addSpacing(12)
            name = self._reading.ours(topic.name)
            self.body.addWidget(Text(self._theme, name, TextStyle.HEADING))
            card = Card(self._theme, padding=20, spacing=16)
            for index, found in enumerate(inside):
                if index:
                    card.body.addWidget(Line(self._theme))
                card.body.addWidget(self._block(found))
            self.body.addWidget(card)
        closed = [found for found in scores if found.state is State.CLOSED]
        if closed:
            self._add_closed(closed)

    def _block(self, found: QuestionScore) -> QuestionBlock:
        block = QuestionBlock(self._theme, self._reading, found)
        block.question_requested.connect(self.question_requested)
        return block

    def _add_closed(self, closed: list[QuestionScore]) -> None:
        """Name the questions that do not concern the firm, for whoever looks for them."""
        self.body.addSpacing(12)
        title = self.tr("%n question(s) that do not concern you", "", len(closed))
        self.body.addWidget(Text(self._theme, title, TextStyle.STRONG))
        for found in closed:
            text = self._reading.question(found.question)
            self.body.addWidget(Text(self._theme, text, TextStyle.CAPTION))


class QuestionBlock(QWidget):
    """One question: the answer in words, its points, the next better choice, the note."""

    question_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading, found: QuestionScore) -> None:
        super().__init__()
        self._theme = theme
        self._reading = reading
        self._found = found
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, reading.question(found.question), TextStyle.STRONG))
        column.addWidget(Text(theme, reading.answer(found), self._answer_style()))
        column.addLayout(self._points())
        better = next_choice(found)
        if better is not None:
            is_multiple = found.question.kind is Kind.MULTIPLE
            lead = self.tr("To add:") if is_multiple else self.tr("One step higher:")
            text = reading.choice(found.question, better.id)
            column.addWidget(Text(theme, text, TextStyle.SMALL, lead=lead))
        self._add_own_words(column)
        if reading.is_open and found.state.is_asked:
            is_given = reading.given(found.question.id).is_given
            label = self.tr("Change my answer") if is_given else self.tr("Answer this question")
            self.button = plain_button(theme, label, icon=Icon.ARROW_RIGHT)
            self.button.setAccessibleDescription(reading.question(found.question))
            self.button.clicked.connect(lambda: self.question_requested.emit(found.question.id))
            row = QHBoxLayout()
            row.setContentsMargins(-theme.px(BUTTON_PADDING), 0, 0, 0)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(row)

    def _answer_style(self) -> TextStyle:
        return TextStyle.BODY if self._found.picks else TextStyle.LEAD

    def _points(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        theme, found = self._theme, self._found
        if found.is_scored and found.points is not None:
            colour = theme.colours.dimension(found.question.dimension_id)
            points = found.points
            bar = ChartView(
                lambda width: charts.points_bar(points, colour, theme.colours, width),
                self.tr("{points} points of 100").format(points=shown_score(points)),
                least=theme.px(POINTS_WIDTH),
                most=theme.px(POINTS_WIDTH),
            )
            bar.setFixedWidth(theme.px(POINTS_WIDTH))
            row.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(theme, self._worth(), TextStyle.CAPTION), 1)
        return row

    def _worth(self) -> str:
        """Say what the answer is worth, brings and may still bring."""
        found, reading = self._found, self._reading
        if not found.question.weight:
            return self.tr("A fact: it counts in no score")
        brought = reading.contribution(found.question.id)
        if brought is not None:
            parts = [
                self.tr("{points} points of 100").format(points=shown_score(brought.points)),
                self.tr("brings {points} to the score").format(
                    points=reading.point_words(brought.brings)
                ),
            ]
            if brought.may_bring > 0:
                parts.append(
                    self.tr("may still bring {points}").format(
                        points=reading.point_words(brought.may_bring)
                    )
                )
            return " · ".join(parts)
        if found.state is State.NOT_APPLICABLE:
            return self.tr("Left out of the score")
        sharpens = reading.result.explanation.to_sharpen
        width = next((i.width for i in sharpens if i.question.id == found.question.id), None)
        if width is None:
            return self.tr("Counts in the interval until it is known")
        return self.tr("Its answer would narrow the interval by {points}").format(
            points=reading.point_words(width)
        )

    def _add_own_words(self, column: QVBoxLayout) -> None:
        """Show the note as it was typed."""
        note = self._reading.given(self._found.question.id).note
        if not note:
            return
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        sign = IconSign(self._theme, Icon.NOTE, self._theme.colours.ink_2, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._theme, note, TextStyle.SMALL), 1)
        column.addLayout(row)
