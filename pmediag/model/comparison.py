"""A result beside published figures (chapter "Comparison" of the method).

A comparison says that the firm does a thing or not, and which share of firms does it: never
how well, and never a rank.
"""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.benchmark import (
    AT_LEAST_BASIC,
    EUROPE,
    FRANCE,
    LEVELS,
    SIZES,
    Benchmarks,
    Chosen,
    Figure,
    Fit,
    Spread,
    choose,
    fit_of,
    index_code,
    series,
    spread,
)
from pmediag.model.conditions import Condition, Truth
from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import IntensityIndex
from pmediag.model.result import Result

ALL_SIZES = "10-249"
"""The size class of the index that holds the two others."""

NEAREST = (Fit.OWN, Fit.WIDER, Fit.UNKNOWN, Fit.OTHER)
"""How near a population is, the nearest first."""

BY_SIZE = ("10-49", "50-249")
"""The size classes that the index is shown by."""


@dataclass(frozen=True, slots=True)
class Practice:
    """Something that firms do and that a survey counts.

    ``when`` says that a firm does it; ``indicators`` are codes of figures, the closest first.
    """

    id: str
    text: str
    when: Condition
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One practice: whether the firm does it (``None``: to check), and who else does."""

    practice: Practice
    does: Truth
    chosen: Chosen


@dataclass(frozen=True, slots=True)
class IndexComparison:
    """The digital intensity of a firm in its population.

    ``own`` is the French spread of its size class (of 10 people and more for a smaller firm),
    ``by_size`` those of France, then of the European Union; ``countries`` those of every
    country and the Union for the size of ``own``, the highest share at least basic first;
    ``trend`` the French share at least basic over the years, parted at breaks. ``low`` and
    ``high`` are the levels (from 0) of what is sure and of what is possible.
    """

    own: Spread
    europe: Spread | None
    by_size: tuple[Spread, ...]
    countries: tuple[Spread, ...]
    trend: tuple[tuple[Figure, ...], ...]
    fit: Fit
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Everything of one result that has a published figure."""

    practices: tuple[Compared, ...]
    index: IndexComparison | None
    benchmarks: Benchmarks

    @property
    def fit(self) -> Fit:
        """How the populations stand to the firm, taken together: the furthest of them."""
        fits = {item.chosen.fit for item in self.practices}
        if self.index is not None:
            fits.add(self.index.fit)
        return max(fits, key=NEAREST.index, default=Fit.OWN)

    def with_answer(self, does: Truth) -> tuple[Compared, ...]:
        """Give the practices that the firm does, does not, or that are to check."""
        return tuple(item for item in self.practices if item.does is does)


def compare(result: Result, practices: tuple[Practice, ...], benchmarks: Benchmarks) -> Comparisons:
    """Set ``result`` beside figures, in the order of ``practices``; none without a figure."""
    profile = result.assessment.profile
    compared = [
        Compared(practice, result.scoring.truth(practice.when), chosen)
        for practice in practices
        if (chosen := choose(benchmarks, practice.indicators, profile)) is not None
    ]
    return Comparisons(tuple(compared), _index(result, benchmarks), benchmarks)


def _index(result: Result, benchmarks: Benchmarks) -> IndexComparison | None:
    """Compare the index, where its own edition and year were published by level."""
    intensity = result.intensity
    index, profile = intensity.index, result.assessment.profile
    if len(index.bands) != len(LEVELS):
        return None
    size_class = _index_size(profile)
    own = spread(benchmarks, index.edition, index.year, FRANCE, size_class)
    if own is None:
        return None
    bands = sorted(index.bands, key=lambda band: band.least)
    basic = index_code(index.edition, AT_LEAST_BASIC)
    return IndexComparison(
        own=own,
        europe=spread(benchmarks, index.edition, index.year, EUROPE, size_class),
        by_size=tuple(
            found
            for geo in (FRANCE, EUROPE)
            for size in BY_SIZE
            if (found := spread(benchmarks, index.edition, index.year, geo, size)) is not None
        ),
        countries=_countries(benchmarks, index, size_class),
        trend=series(benchmarks.of(basic, FRANCE, size_class)),
        fit=fit_of(own.figure, profile),
        low=bands.index(intensity.sure_band),
        high=bands.index(intensity.possible_band),
    )


def _index_size(profile: Profile) -> str:
    own = SIZES.get(profile.get("size", ""), (ALL_SIZES,))[0]
    return own if own in BY_SIZE else ALL_SIZES


def _countries(
    benchmarks: Benchmarks, index: IntensityIndex, size_class: str
) -> tuple[Spread, ...]:
    basic = index_code(index.edition, AT_LEAST_BASIC)
    places = (f.geo for f in benchmarks.holding(basic, index.year) if f.size_class == size_class)
    found = (spread(benchmarks, index.edition, index.year, place, size_class) for place in places)
    return tuple(
        sorted((s for s in found if s is not None), key=lambda s: (-s.basic, s.figure.geo))
    )
