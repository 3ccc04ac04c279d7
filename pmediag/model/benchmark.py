"""Published figures: which share of a population does a thing, and which one suits a firm.

Chapter "Comparison" of the method. A figure keeps its population, year and source; what must
not be mixed is refused here: editions of the index on one line, populations, targets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

FRANCE, EUROPE = "FR", "EU27_2020"
"""Codes of Eurostat."""

BREAK, DEFINITION, UNSURE = "b", "d", "u"
"""Flags of Eurostat: break in series, definition that differs, low reliability."""

FRENCH_BREAK = 2022
"""From this survey on, France counts enterprises where it counted legal units."""

LEVELS = ("VLO", "LO", "HI", "VHI")
"""Levels of the index in the codes of Eurostat, lowest first."""

AT_LEAST_BASIC = "GELO"

TARGETS = ("TARGET_", "FRROAD_")
"""How the code of what is wished, not measured, begins."""


class Population(StrEnum):
    """Who was asked; each has its own field and its own way of counting people."""

    ENTERPRISES = "enterprises"
    MICRO = "micro"
    TPE_PME = "tpe_pme"
    PROTECTED = "tpe_pme_protected"


class Confidence(StrEnum):
    """How the figure was read; nothing lower than medium is kept."""

    HIGH = "high"
    MEDIUM = "medium"


class Fit(StrEnum):
    """How the population of a figure stands to a firm."""

    OWN = "own"
    """Firms of its size."""
    WIDER = "wider"
    """Firms of its size and of others."""
    OTHER = "other"
    """Firms of another size, or of other trades."""
    UNKNOWN = "unknown"
    """The firm's size is not known."""

    @property
    def holds_firm(self) -> bool:
        """Whether firms of its size are among those that were asked."""
        return self in {Fit.OWN, Fit.WIDER}


class MixedSeriesError(ValueError):
    """Figures that measure different things, or different populations, put on one line."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A share of a population, in percent, of one survey year.

    ``note`` is ``rounded`` where the source only gives a round number.
    """

    indicator: str
    geo: str
    size_class: str
    activity: str
    year: int
    value: float
    flag: str
    population: Population
    confidence: Confidence
    note: str
    source: str
    url: str

    @property
    def unit(self) -> str:
        """The unit of every figure here."""
        return "%"

    def has(self, flag: str) -> bool:
        """Whether the source flags it so."""
        return flag in self.flag


SIZES: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "alone": ("0-9", ("0-249",), ("10-49", "10-249", "GE10")),
    "2_9": ("0-9", ("0-249",), ("10-49", "10-249", "GE10")),
    "10_19": ("10-49", ("10-249", "GE10", "0-249"), ()),
    "20_49": ("10-49", ("10-249", "GE10", "0-249"), ()),
    "50_249": ("50-249", ("10-249", "GE10", "0-249"), ()),
}
"""For each size of the profile: its own class, those that hold it too, and the others."""

FROM_TEN: tuple[str, ...] = ("10-249", "GE10", "0-249")
"""Where to look for a firm whose size is not known."""

LEFT_OUT = frozenset({"naf_a", "naf_b", "naf_k"})
"""Sectors outside the surveys of Eurostat and Insee: farming, mining, finance."""

SURVEYED = frozenset({Population.ENTERPRISES, Population.MICRO})
"""The populations of these surveys."""


@dataclass(frozen=True)
class Benchmarks:
    """The figures at hand, and the names of places, sizes and populations in one language."""

    figures: tuple[Figure, ...]
    places: Mapping[str, str]
    sizes: Mapping[str, str]
    populations: Mapping[str, str]

    @cached_property
    def indicators(self) -> frozenset[str]:
        """The codes that have a figure."""
        return frozenset(figure.indicator for figure in self.figures)

    @cached_property
    def _cells(self) -> Mapping[tuple[str, str, str], tuple[Figure, ...]]:
        cells: dict[tuple[str, str, str], list[Figure]] = {}
        for figure in self.figures:
            key = figure.indicator, figure.geo, figure.size_class
            cells.setdefault(key, []).append(figure)
        return {key: tuple(sorted(found, key=_year)) for key, found in cells.items()}

    def of(self, indicator: str, geo: str, size_class: str) -> tuple[Figure, ...]:
        """Give every year of a cell, oldest first; nothing where there is none."""
        return self._cells.get((indicator, geo, size_class), ())

    def at(self, indicator: str, geo: str, size_class: str, year: int) -> Figure | None:
        """Give the figure of one year, if there is one."""
        found = self.of(indicator, geo, size_class)
        return next((figure for figure in found if figure.year == year), None)

    def holding(self, indicator: str, year: int) -> tuple[Figure, ...]:
        """Give every place and size of an indicator in one year."""
        return tuple(f for f in self.figures if (f.indicator, f.year) == (indicator, year))


@dataclass(frozen=True, slots=True)
class Chosen:
    """The figure that suits a firm, and how well.

    ``beside`` is the European Union's, of the same indicator, size and year; else ``None``.
    """

    figure: Figure
    beside: Figure | None
    fit: Fit


def choose(
    benchmarks: Benchmarks, indicators: Sequence[str], profile: Mapping[str, str]
) -> Chosen | None:
    """Choose the figure for a firm, ``None`` where there is none at all.

    France comes before the European Union, the firm's own size class before those that hold
    it, these before the others; then the order of ``indicators``; the newest year.
    """
    for geo in (FRANCE, EUROPE):
        for size_class in sizes_for(profile):
            for indicator in indicators:
                found = benchmarks.of(indicator, geo, size_class)
                if not found:
                    continue
                figure = found[-1]
                beside = (
                    benchmarks.at(indicator, EUROPE, size_class, figure.year)
                    if geo == FRANCE
                    else None
                )
                return Chosen(figure, beside, fit_of(figure, profile))
    return None


def sizes_for(profile: Mapping[str, str]) -> tuple[str, ...]:
    """Give the size classes to look in for a firm, the nearest first."""
    known = SIZES.get(profile.get("size", ""))
    if known is None:
        return FROM_TEN
    own, wider, other = known
    return own, *wider, *other


def fit_of(figure: Figure, profile: Mapping[str, str]) -> Fit:
    """Say how the population of ``figure`` stands to a firm."""
    if figure.population in SURVEYED and profile.get("sector") in LEFT_OUT:
        return Fit.OTHER
    known = SIZES.get(profile.get("size", ""))
    if known is None:
        return Fit.UNKNOWN
    own, wider, _other = known
    if figure.size_class == own:
        return Fit.OWN
    return Fit.WIDER if figure.size_class in wider else Fit.OTHER


@dataclass(frozen=True, slots=True)
class Spread:
    """The shares of firms at each level of the index, lowest first, in percent.

    ``basic`` is the share at least basic as published, ``figure`` one of its cells: it says
    place, size, year, population and source for all of them.
    """

    shares: tuple[float, ...]
    basic: float
    figure: Figure
    flag: str

    def at_or_below(self, place: int) -> float:
        """Give the share of firms at the level ``place`` (from 0) or under it."""
        return sum(self.shares[: place + 1])

    def above(self, place: int) -> float:
        """Give the share of firms above the level ``place`` (from 0)."""
        return sum(self.shares[place + 1 :])


def spread(
    benchmarks: Benchmarks, edition: str, year: int, geo: str, size_class: str
) -> Spread | None:
    """Give the shares by level of one edition and year; ``None`` where one of them lacks."""
    cells = [
        benchmarks.at(index_code(edition, level), geo, size_class, year)
        for level in (*LEVELS, AT_LEAST_BASIC)
    ]
    found = [cell for cell in cells if cell is not None]
    if len(found) < len(cells):
        return None
    *levels, basic = found
    flags = "".join(sorted(set("".join(figure.flag for figure in found))))
    return Spread(tuple(figure.value for figure in levels), basic.value, basic, flags)


def index_code(edition: str, level: str) -> str:
    """Give Eurostat's code of a level of an edition of the index."""
    return f"E_DI{edition}_{level}"


def series(figures: Iterable[Figure]) -> tuple[tuple[Figure, ...], ...]:
    """Give figures in the order of their years, parted where they cannot be held together.

    Raises:
        MixedSeriesError: they are not of one indicator, place, size and population, so that
            two editions of the index never stand on one line.
    """
    ordered = sorted(figures, key=_year)
    kinds = {(f.indicator, f.geo, f.size_class, f.activity, f.population) for f in ordered}
    if len(kinds) > 1:
        raise MixedSeriesError
    parts: list[list[Figure]] = []
    for figure in ordered:
        if not parts or _breaks(parts[-1][-1], figure):
            parts.append([])
        parts[-1].append(figure)
    return tuple(tuple(part) for part in parts)


def _breaks(before: Figure, after: Figure) -> bool:
    is_french = after.geo == FRANCE and before.year < FRENCH_BREAK <= after.year
    return is_french or after.has(BREAK)


def _year(figure: Figure) -> int:
    return figure.year
