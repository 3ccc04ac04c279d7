"""The published figures beside a result: its level among firms, practices, countries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from pmediag.model.benchmark import EUROPE, FRANCE, Spread
from pmediag.model.comparison import Comparisons, IndexComparison
from pmediag.model.conditions import Truth
from pmediag.services import charts
from pmediag.typography import percent
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import comparison_words as words
from pmediag.ui.results.practice_row import PracticeRow, Source
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Line, Notice, NoticeKind
from pmediag.ui.widgets.chart_card import ChartCard, ChartWords
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage

LEAST_WIDTH, WIDEST = 200, 10_000

GROUPS: tuple[Truth, ...] = (None, True, False)
"""What is to check first: it is short, and to be done."""


class ComparisonsPage(ScrollPage):
    """The way back, the level among firms, each practice, then the countries."""

    back_requested = Signal()

    def __init__(self, theme: Theme, reading: Reading, held: Comparisons) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._reading, self._held = reading, held
        title = words.title(held)
        self.setAccessibleName(title)
        self.body.setSpacing(16)
        self.back_button = plain_button(theme, self.tr("All results"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(theme, title, TextStyle.TITLE))
        lead = self.tr(
            "These figures say how many firms do a thing, not how well they do it. "
            "Each has its population, its year and its source."
        )
        caution = words.caution(held)
        if held.fit.holds_firm:
            self.body.addWidget(Text(theme, f"{lead} {caution}".strip(), TextStyle.LEAD))
        else:
            self.body.addWidget(Text(theme, lead, TextStyle.LEAD))
            self.body.addWidget(Notice(theme, NoticeKind.WARNING, text=caution))
        index = held.index
        if index is not None:
            self.levels = SpreadCard(theme, reading, held, index, is_by_country=False)
            self.body.addWidget(self.levels)
        self.practices = [
            PracticesCard(theme, reading, held, does) for does in GROUPS if held.with_answer(does)
        ]
        for card in self.practices:
            self.body.addWidget(card)
        if index is not None:
            self.countries = SpreadCard(theme, reading, held, index, is_by_country=True)
            self.body.addWidget(self.countries)


class PracticesCard(Section):
    """The practices that the firm does, does not, or that are to check."""

    def __init__(self, theme: Theme, reading: Reading, held: Comparisons, does: Truth) -> None:
        items = held.with_answer(does)
        super().__init__(theme, words.group(does, len(items)))
        self.rows = [PracticeRow(theme, reading, item, held) for item in items]
        for place, row in enumerate(self.rows):
            if place:
                self.add_row(Line(theme, inset=INSET))
            self.add_words(row)


class SpreadCard(ChartCard):
    """Shares by level of the index, by size or by country, or the same figures as a table."""

    def __init__(
        self,
        theme: Theme,
        reading: Reading,
        held: Comparisons,
        index: IndexComparison,
        *,
        is_by_country: bool,
    ) -> None:
        self._reading, self._held, self._index = reading, held, index
        self._is_by_country = is_by_country
        self._shown = index.countries if is_by_country else index.by_size
        levels = words.level_names(reading, index)
        rows = [(self._name(s), s, self._is_strong(s)) for s in self._shown]
        look = reading.look(theme)
        title = self._title()
        chart = ChartView(
            lambda width: charts.spreads(rows, levels, look, width),
            title,
            least=LEAST_WIDTH,
            most=WIDEST,
            wraps=True,
        )
        chart.setAccessibleDescription(self._spoken())
        around = ChartWords(
            to_chart=self.tr("See the chart"),
            to_chart_icon=Icon.RESULTS,
            title=title,
            note=self._note(),
            lead="" if is_by_country else self._lead(),
            warning=words.remarks(index.own.figure),
        )
        super().__init__(theme, chart, lambda: self._figures(theme, levels.names), around)
        trend = "" if is_by_country else words.trend(reading, index, held)
        self.source = Source(theme, reading, held, index.own.figure, of=title)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(Text(theme, trend, TextStyle.FINE), 1)
        foot.addWidget(self.source.link, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(foot)
        self.body.addWidget(self.source)

    def _lead(self) -> str:
        """Say where the firm stands, or that it is not settled yet."""
        if self._index.low == self._index.high:
            return words.standing(self._reading, self._index, self._held)
        return self.tr("Some answers are not known yet: your level may still change.")

    def _note(self) -> str:
        """Say how to read the chart, and its flags where it has some."""
        parts = [
            self.tr("At the right: at least basic, from 4 of 12 uses on. Edged: your level."),
            *words.flag_names("".join(spread.flag for spread in self._shown)),
        ]
        return " ".join(parts)

    def _title(self) -> str:
        figure = self._index.own.figure
        if not self._is_by_country:
            return self.tr("Digital intensity by size, {year}").format(year=figure.year)
        return self.tr("Digital intensity by country, {size}, {year}").format(
            size=self._reading.ours(self._held.benchmarks.sizes[figure.size_class]),
            year=figure.year,
        )

    def _name(self, spread: Spread) -> str:
        names = self._held.benchmarks
        place = names.places[spread.figure.geo]
        if spread.flag:
            place = f"{place} ({spread.flag})"
        if self._is_by_country:
            return self._reading.ours(place)
        return self._reading.ours(f"{place}, {names.sizes[spread.figure.size_class]}")

    def _is_strong(self, spread: Spread) -> bool:
        """Whether it is of the firm: its country beside the Union, or its country and size."""
        figure = spread.figure
        if self._is_by_country:
            return figure.geo in {FRANCE, EUROPE}
        return (figure.geo, figure.size_class) == (
            FRANCE,
            self._index.own.figure.size_class,
        )

    def _spoken(self) -> str:
        language = self._reading.language
        return ", ".join(f"{self._name(s)} {percent(s.basic, language)}" for s in self._shown)

    def _figures(self, theme: Theme, levels: Sequence[str]) -> FiguresTable:
        language = self._reading.language
        first = self.tr("Country") if self._is_by_country else self.tr("Firms")
        rows = [
            [
                self._name(s),
                *(percent(share, language, 1) for share in s.shares),
                percent(s.basic, language, 1),
            ]
            for s in self._shown
        ]
        heads = [first, *levels, self.tr("Basic")]
        return FiguresTable(theme, self._title(), heads, rows)
