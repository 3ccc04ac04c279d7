"""What published figures say, in words: a share, its population, what to mind, its source."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QCoreApplication

from pmediag.model.benchmark import BREAK, DEFINITION, UNSURE, Confidence, Figure, Fit
from pmediag.model.comparison import Compared, Comparisons, IndexComparison
from pmediag.model.conditions import Truth
from pmediag.services.charts import ShownLevels
from pmediag.typography import percent
from pmediag.ui.results.reading import Reading

translate = QCoreApplication.translate


def title(held: Comparisons) -> str:
    """Say who stands beside the firm: it is like firms of its size and trade alone."""
    if held.fit.holds_firm:
        return translate("Comparisons", "You and firms like yours")
    return translate("Comparisons", "You and other firms")


def caution(held: Comparisons) -> str:
    """Say once what to mind before reading any figure; empty where they count firms alike."""
    said = {
        Fit.OWN: "",
        Fit.WIDER: translate(
            "Comparisons",
            "Some of these figures count firms of other sizes too.",
        ),
        Fit.UNKNOWN: translate(
            "Comparisons",
            "Your size is not known: these figures give an idea only.",
        ),
        Fit.OTHER: translate(
            "Comparisons",
            "Many of these firms are not of your size or trade: their figures give an idea only.",
        ),
    }
    return said[held.fit]


def group(does: Truth, count: int) -> str:
    """Give the title of the practices that the firm does, does not, or that are to check."""
    words = {
        True: translate("Comparisons", "You do it: {count}"),
        False: translate("Comparisons", "Not today: {count}"),
        None: translate("Comparisons", "To check: {count}"),
    }[does]
    return words.format(count=count)


def share(item: Compared, reading: Reading, held: Comparisons) -> str:
    """Say which share of whom, where and in which year."""
    figure = item.chosen.figure
    return translate("Comparisons", "{where}: {share}").format(
        where=where(figure, reading, held), share=percent(figure.value, reading.language)
    )


def where(figure: Figure, reading: Reading, held: Comparisons) -> str:
    """Give the place, the year and the size class of a figure."""
    return translate("Comparisons", "{place}, {year}, {size}").format(
        place=reading.ours(held.benchmarks.places[figure.geo]),
        year=figure.year,
        size=reading.ours(held.benchmarks.sizes[figure.size_class]),
    )


def origin(item: Compared, reading: Reading, held: Comparisons) -> str:
    """Say where a figure is from, that of the Union beside, and what it has of its own."""
    parts = [where(item.chosen.figure, reading, held)]
    beside = item.chosen.beside
    if beside is not None:
        parts.append(
            translate("Comparisons", "{where}: {share}").format(
                where=reading.ours(held.benchmarks.places[beside.geo]),
                share=percent(beside.value, reading.language),
            )
        )
    place = " · ".join(parts)
    own = (own_size(item.chosen.fit, held), remarks(item.chosen.figure))
    return " ".join(filter(None, (f"{place}." if any(own) else place, *own)))


def own_size(fit: Fit, held: Comparisons) -> str:
    """Say that a figure counts firms of the firm's size alone, where not every figure does."""
    if fit is Fit.OWN and held.fit is not Fit.OWN:
        return translate("Comparisons", "Firms of your size.")
    return ""


def remarks(figure: Figure) -> str:
    """Say what this figure has that others do not; empty where there is nothing."""
    found = []
    if BREAK in figure.flag:
        found.append(
            translate("Comparisons", "Break in the series: not to be held against earlier years.")
        )
    if DEFINITION in figure.flag:
        found.append(translate("Comparisons", "Defined differently there."))
    if UNSURE in figure.flag:
        found.append(translate("Comparisons", "Low reliability, says the source."))
    if figure.note:
        found.append(translate("Comparisons", "A round number in the source."))
    if figure.confidence is Confidence.MEDIUM:
        found.append(translate("Comparisons", "Read at second hand."))
    return " ".join(found)


def flag_names(flags: str) -> list[str]:
    """Say what the letters beside some names mean."""
    names = {
        BREAK: translate("Comparisons", "(b) break in the series."),
        DEFINITION: translate("Comparisons", "(d) definition differs."),
        UNSURE: translate("Comparisons", "(u) low reliability."),
    }
    return [name for flag, name in names.items() if flag in flags]


def population(figure: Figure, reading: Reading, held: Comparisons) -> str:
    """Say who was asked."""
    words = translate("Comparisons", "Who was asked: {population}.")
    return words.format(population=reading.ours(held.benchmarks.populations[figure.population]))


def source(figure: Figure, reading: Reading) -> str:
    """Give the title of the source and the year of its figure."""
    words = translate("Comparisons", "Source: {title}. Year of the survey: {year}.")
    return words.format(title=reading.ours(figure.source), year=figure.year)


def level_names(reading: Reading, index: IndexComparison) -> ShownLevels:
    """Give the levels of the index for a drawing, with those of the firm."""
    bands = sorted(reading.result.intensity.index.bands, key=lambda band: band.least)
    return ShownLevels(
        names=[reading.ours(band.name) for band in bands],
        low=index.low,
        high=index.high,
        own=translate("Comparisons", "you"),
    )


def standing(reading: Reading, index: IndexComparison, held: Comparisons) -> str:
    """Say which share of firms is at the firm's level or under it, rounded as in the chart.

    One share alone: with the one above, rounded too, it might not make 100.
    """
    own, language = index.own, reading.language
    bands = level_names(reading, index).names
    place = where(own.figure, reading, held)
    if not own.above(index.low):
        words = translate(
            "Comparisons", "Your answers give the highest level, reached by {share} ({where})."
        )
        return words.format(share=percent(own.shares[-1], language), where=place)
    words = translate(
        "Comparisons",
        "Your answers give the level “{level}”: {below} of firms are at this level or below "
        "({where}).",
    )
    return words.format(
        level=bands[index.low],
        below=percent(own.at_or_below(index.low), language),
        where=place,
    )


def trend(reading: Reading, index: IndexComparison, held: Comparisons) -> str:
    """Say the share at least basic over the years, with its breaks; empty for one year."""
    parts = []
    for part in index.trend:
        years = (
            translate("Comparisons", "{share} in {year}").format(
                share=percent(figure.value, reading.language), year=figure.year
            )
            for figure in part
        )
        parts.append(", ".join(years))
    if sum(map(len, index.trend)) < 2:
        return ""
    joined = translate("Comparisons", "{before}; series broken; since then, {after}")
    said = reduce(lambda before, after: joined.format(before=before, after=after), parts)
    words = translate(
        "Comparisons",
        "At least basic in France, {size}, version {edition} of the index: {years}. The list of "
        "uses also changed between these years: part of the rise may come from it.",
    )
    size = held.benchmarks.sizes[index.own.figure.size_class]
    return words.format(
        size=reading.ours(size),
        edition=reading.result.intensity.index.edition,
        years=said,
    )
