"""A result beside published figures: its level among firms, practices, countries, sources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.doctemplate import NullActionFlowable

from pmediag.model.benchmark import (
    BREAK,
    DEFINITION,
    EUROPE,
    FRANCE,
    UNSURE,
    Confidence,
    Figure,
    Fit,
    Spread,
)
from pmediag.model.comparison import Compared, Comparisons, IndexComparison
from pmediag.model.conditions import Truth
from pmediag.reports.benchmark_charts import LevelNames, SpreadRow, spread_chart
from pmediag.reports.drawing import ChartLook
from pmediag.reports.first_page import height_of
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import Writing, lined
from pmediag.typography import percent

START = 190
"""Room under which a part starts on the next page."""

CHART_SIZE = 8.5
"""Of the words of a chart, in points."""

YOURS, SHARE, WHOM, NUMBER = 56, 42, 138, 38
"""Widths of the columns of the practices; what they are called takes the rest."""


def comparison_pages(writing: Writing) -> list[Flowable]:
    """Give the part of the chapter on digital intensity that holds published figures."""
    held = writing.request.comparisons
    if held is None:
        return []
    pages = _Comparing(writing, held)
    story = [*pages.index(), *pages.practices()]
    countries, sources = pages.countries(), pages.sources()
    if countries and sources and writing.is_printed:
        return [*story, WholeChart(countries, sources)]
    return [*story, *countries, *sources]


class WholeChart(KeepTogether):
    """A chart that stays whole, with what follows it.

    Where what is left of the page is too low for the chart, what follows comes first if it
    fits there: else much of the page would stay empty.
    """

    def __init__(self, chart: list[Flowable], following: list[Flowable]) -> None:
        super().__init__(chart)
        self._chart, self._following = chart, following

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Give the two in their order; reportlab adds what comes first only if it may fail."""
        story = [KeepTogether(self._chart), *self._following]
        if height_of(self._chart) > height >= height_of(self._following):
            story = [*self._following, KeepTogether(self._chart)]
        return [NullActionFlowable(), *story]


class _Comparing:
    """Writes the parts, and numbers the sources as they come."""

    def __init__(self, writing: Writing, held: Comparisons) -> None:
        self._writing, self._held = writing, held
        self._sources: dict[tuple[object, ...], Figure] = {}

    def index(self) -> list[Flowable]:
        """Give the level of the firm among others, by size."""
        index = self._held.index
        if index is None:
            return []
        writing = self._writing
        _, style = writing.gettext, writing.styles
        number = self._number(index.own.figure)
        said = [Run(self._standing(index)), Run(f" [{number}]", colour=writing.palette.primary)]
        warning = self._remarks(index.own.figure)
        by_size = _("Digital intensity by size, {year}").format(year=index.own.figure.year)
        trend = self._trend(index)
        return [
            CondPageBreak(START),
            *writing.section("among_firms", self._title()),
            *self._caution(),
            writing.para(said, style.body),
            *([writing.para([Run(warning, bold=True)], style.body)] if warning else []),
            KeepTogether(
                [
                    writing.para(by_size, style.strong),
                    Spacer(1, 4),
                    *self._chart(index, index.by_size, by_country=False),
                    *([writing.para(trend, style.small)] if trend else []),
                ]
            ),
        ]

    def practices(self) -> list[Flowable]:
        """Give the practices in a table: what the firm does, and who else does."""
        writing = self._writing
        _, style = writing.gettext, writing.styles
        if not self._held.practices:
            return []
        heads = (
            (_("You"), style.cell_head),
            (_("Practice"), style.cell_head),
            (_("France"), style.cell_head_right),
            (_("EU"), style.cell_head_right),
            (_("Firms counted"), style.cell_head),
            (_("Source"), style.cell_head_right),
        )
        rows: list[list[Flowable]] = [[writing.para(text, look) for text, look in heads]]
        rows += [
            self._row(item) for does in (True, False, None) for item in self._held.with_answer(does)
        ]
        rest = WIDTH - YOURS - 2 * SHARE - WHOM - NUMBER
        table = lined(rows, [YOURS, rest, SHARE, SHARE, WHOM, NUMBER], heads=1, named_by=1)
        table.setStyle([("LEFTPADDING", (4, 0), (4, -1), 12)])
        words = _(
            "These figures say how many firms do a thing, not how well they do it. The numbers "
            "lead to the sources below."
        )
        return [
            CondPageBreak(START),
            *writing.section("practices", _("What other firms do")),
            writing.para(words, style.body),
            # Another page, most often: figures of others never stand without a warning.
            *(self._caution() if self._held.index is None or not self._held.fit.holds_firm else []),
            table,
        ]

    def countries(self) -> list[Flowable]:
        """Give the level of the firm in each country, the most advanced first."""
        index = self._held.index
        if index is None:
            return []
        writing = self._writing
        _, style = writing.gettext, writing.styles
        title = _("Digital intensity by country, {size}, {year}").format(
            size=self._size(index.own.figure), year=index.own.figure.year
        )
        flags = self._flag_names(index.countries)
        heading, anchor = writing.section("countries", title)
        return [
            heading,
            anchor,
            *self._chart(index, index.countries, by_country=True),
            *([writing.para(flags, style.small)] if flags else []),
        ]

    def sources(self) -> list[Flowable]:
        """Give who was asked, the title, the year and the address of each figure shown."""
        writing = self._writing
        _, style = writing.gettext, writing.styles
        if not self._sources:
            return []
        text = _("[{number}] {title}, {year}. Who was asked: {population}.")
        lines: list[Flowable] = []
        for number, figure in enumerate(self._sources.values(), 1):
            said = text.format(
                number=number,
                title=writing.ours(figure.source),
                year=figure.year,
                population=writing.ours(self._held.benchmarks.populations[figure.population]),
            )
            said += writing.before(figure.url, style.small)
            address = Run(figure.url, colour=writing.palette.primary, url=figure.url)
            lines.append(writing.para([Run(said), address], style.small))
        title = writing.para(_("Sources of these figures"), style.heading)
        return [title, *lines]

    def _row(self, item: Compared) -> list[Flowable]:
        writing, language = self._writing, self._writing.language
        style = writing.styles
        figure, beside = item.chosen.figure, item.chosen.beside
        is_french = figure.geo == FRANCE
        own = percent(figure.value, language)
        other = percent(beside.value, language) if beside is not None else "–"
        what = [Run(writing.ours(item.practice.text))]
        remarks = " ".join(filter(None, [self._own_size(item.chosen.fit), self._remarks(figure)]))
        if remarks:
            what.append(Run(f"\n{remarks}", colour=writing.palette.ink_2))
        mark, word = self._answer(item.does)
        whom = f"{self._size(figure)}, {figure.year}"
        return [
            writing.para([Run(f"{mark} ", bold=True), Run(word)], style.cell),
            writing.para(what, style.cell),
            writing.para(own if is_french else "–", style.cell_figure),
            writing.para(other if is_french else own, style.cell_figure),
            writing.para(whom, style.cell),
            writing.para(f"[{self._number(figure)}]", style.cell_figure),
        ]

    def _answer(self, does: Truth) -> tuple[str, str]:
        _ = self._writing.gettext
        return {True: ("✓", _("yes")), False: ("✗", _("no")), None: ("?", _("to check"))}[does]

    def _chart(
        self, index: IndexComparison, spreads: Sequence[Spread], *, by_country: bool
    ) -> list[Flowable]:
        """Draw the shares by level, and say how to read them.

        A document to be rewritten gets them as a table: nothing in it is at the right or edged.
        """
        writing = self._writing
        _ = writing.gettext
        names = self._levels()
        rows = [
            SpreadRow(
                self._place(s) if by_country else self._firms(s),
                s,
                s.figure.geo in {FRANCE, EUROPE}
                if by_country
                else (s.figure.geo, s.figure.size_class) == (FRANCE, index.own.figure.size_class),
            )
            for s in spreads
        ]
        if not writing.is_printed:
            return [self._table(rows, names)]
        levels = LevelNames(names, index.low, index.high, _("you"))
        look = ChartLook(writing.palette, int(WIDTH), 1, CHART_SIZE, writing.language)
        drawing = spread_chart(rows, levels, look)
        text = _("Share of firms at least basic: {figures}.")
        shares = [f"{row.name} {percent(row.spread.basic, writing.language)}" for row in rows]
        note = _("At the right: at least basic, from 4 criteria of 12 on. Edged: your level.")
        return [
            Picture(drawing, text.format(figures=writing.listed(shares))),
            Spacer(1, 3),
            writing.para(note, writing.styles.small),
        ]

    def _table(self, rows: Sequence[SpreadRow], names: Sequence[str]) -> Flowable:
        writing, style = self._writing, self._writing.styles
        _ = writing.gettext
        heads = [_("Firms"), *names, _("At least basic")]
        cells = [
            [
                writing.para(text, style.cell_head_right if place else style.cell_head)
                for place, text in enumerate(heads)
            ]
        ]
        for row in rows:
            shares = (*row.spread.shares, row.spread.basic)
            title = style.cell_strong if row.is_strong else style.cell
            figures = [percent(share, writing.language) for share in shares]
            cells.append(
                [
                    writing.para(row.name, title),
                    *(writing.para(figure, style.cell_figure) for figure in figures),
                ]
            )
        return lined(cells, [WIDTH - 5 * 62, *[62] * 5], heads=1)

    def _levels(self) -> list[str]:
        bands = sorted(self._writing.result.intensity.index.bands, key=lambda band: band.least)
        return [self._writing.ours(band.name) for band in bands]

    def _place(self, spread: Spread) -> str:
        name = self._held.benchmarks.places[spread.figure.geo]
        return self._writing.ours(f"{name} ({spread.flag})" if spread.flag else name)

    def _firms(self, spread: Spread) -> str:
        return f"{self._place(spread)}, {self._size(spread.figure)}"

    def _size(self, figure: Figure) -> str:
        return self._writing.ours(self._held.benchmarks.sizes[figure.size_class])

    def _where(self, figure: Figure) -> str:
        place = self._writing.ours(self._held.benchmarks.places[figure.geo])
        return f"{place}, {figure.year}, {self._size(figure)}"

    def _standing(self, index: IndexComparison) -> str:
        """Say which share of firms is at the firm's level or under it, rounded as in the chart.

        One share alone: with the one above, rounded too, it might not make 100.
        """
        writing, own = self._writing, index.own
        _, language = writing.gettext, writing.language
        if index.low != index.high:
            return _("Some answers are not known yet: the level may still change.")
        if not own.above(index.low):
            words = _("The answers give the highest level, reached by {share} of firms ({where}).")
            share = percent(own.shares[-1], language)
            return words.format(share=share, where=self._where(own.figure))
        words = _(
            "The answers give the level “{level}”: {below} of firms are at this level or below "
            "({where})."
        )
        return words.format(
            level=self._levels()[index.low],
            below=percent(own.at_or_below(index.low), language),
            where=self._where(own.figure),
        )

    def _trend(self, index: IndexComparison) -> str:
        """Say the share at least basic over the years, with its breaks; empty for one year."""
        writing = self._writing
        _ = writing.gettext
        if sum(map(len, index.trend)) < 2:  # one year is no trend
            return ""
        text = _("{share} in {year}")
        parts = [
            ", ".join(
                text.format(share=percent(f.value, writing.language), year=f.year) for f in part
            )
            for part in index.trend
        ]
        joined = _("{before}; series broken; since then, {after}")
        said = reduce(lambda before, after: joined.format(before=before, after=after), parts)
        words = _(
            "At least basic in France, {size}, version {edition} of the index: {years}. The list "
            "of criteria also changed between these years: part of the rise may come from it."
        )
        return words.format(
            size=self._size(index.own.figure),
            edition=writing.result.intensity.index.edition,
            years=said,
        )

    def _title(self) -> str:
        """Say who stands beside the firm: it is like firms of its size and trade alone."""
        _ = self._writing.gettext
        return _("Firms like yours") if self._held.fit.holds_firm else _("You and other firms")

    def _caution(self) -> list[Flowable]:
        """Say once what to mind before reading any figure; nothing where they count firms alike."""
        writing, fit = self._writing, self._held.fit
        _ = writing.gettext
        said = {
            Fit.OWN: "",
            Fit.WIDER: _("Some of these figures count firms of other sizes too."),
            Fit.UNKNOWN: _("Your size is not known: these figures give an idea only."),
            Fit.OTHER: _(
                "Many of these firms are not of your size or trade: their figures give an idea "
                "only."
            ),
        }
        is_strong = not fit.holds_firm
        run = Run(said[fit], bold=is_strong)
        return [writing.para([run], writing.styles.body)] if said[fit] else []

    def _own_size(self, fit: Fit) -> str:
        """Say that a figure counts firms of the firm's size alone, where not every figure does."""
        is_rare = fit is Fit.OWN and self._held.fit is not Fit.OWN
        return self._writing.gettext("Firms of your size.") if is_rare else ""

    def _remarks(self, figure: Figure) -> str:
        """Say what this figure has that others do not; empty where there is nothing."""
        _ = self._writing.gettext
        flags = {
            BREAK: _("Break in the series: not to be held against earlier years."),
            DEFINITION: _("Defined differently there."),
            UNSURE: _("Low reliability, says the source."),
        }
        found = [words for flag, words in flags.items() if figure.has(flag)]
        found += [_("A round number in the source.")] if figure.note else []
        is_second_hand = figure.confidence is Confidence.MEDIUM
        found += [_("Read at second hand.")] if is_second_hand else []
        return " ".join(found)

    def _flag_names(self, spreads: Sequence[Spread]) -> str:
        _ = self._writing.gettext
        names = {
            BREAK: _("(b) break in the series."),
            DEFINITION: _("(d) definition differs."),
            UNSURE: _("(u) low reliability."),
        }
        flags = "".join(spread.flag for spread in spreads)
        return " ".join(words for flag, words in names.items() if flag in flags)

    def _number(self, figure: Figure) -> int:
        """Give the number of a source, year and population; a new one where it is new."""
        key = figure.source, figure.url, figure.year, figure.population
        self._sources.setdefault(key, figure)
        return list(self._sources).index(key) + 1
