"""Eurostat's digital intensity index, read from the answers (chapter "Digital intensity")."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.conditions import Truth
from pmediag.model.questionnaire import Criterion, IntensityBand, IntensityIndex
from pmediag.model.scoring import Scoring

BASIC = 4
"""Criteria from which an enterprise is said to have at least a basic intensity."""


@dataclass(frozen=True, slots=True)
class CriterionState:
    """Whether the firm meets one criterion."""

    criterion: Criterion
    holds: Truth


@dataclass(frozen=True, slots=True)
class DigitalIntensity:
    """How many criteria are met for sure, and how many may be once all is known.

    ``in_population`` says whether the index is defined for a firm of this size.
    """

    index: IntensityIndex
    criteria: tuple[CriterionState, ...]
    sure: int
    possible: int
    sure_band: IntensityBand
    possible_band: IntensityBand
    in_population: Truth

    @property
    def is_settled(self) -> bool:
        """Whether sure and possible fall in the same level."""
        return self.sure_band == self.possible_band

    @property
    def is_basic(self) -> Truth:
        """Whether the firm has at least a basic intensity."""
        if self.sure >= BASIC:
            return True
        return None if self.possible >= BASIC else False


def digital_intensity(index: IntensityIndex, scoring: Scoring) -> DigitalIntensity:
    """Count the criteria of ``index`` that ``scoring`` meets, for sure and possibly."""
    criteria = tuple(
        CriterionState(criterion, scoring.truth(criterion.when)) for criterion in index.criteria
    )
    sure = sum(state.holds is True for state in criteria)
    possible = sum(state.holds is not False for state in criteria)
    return DigitalIntensity(
        index=index,
        criteria=criteria,
        sure=sure,
        possible=possible,
        sure_band=_band(index, sure),
        possible_band=_band(index, possible),
        in_population=scoring.truth(index.population),
    )


def _band(index: IntensityIndex, count: int) -> IntensityBand:
    return max(
        (band for band in index.bands if count >= band.least),
        key=lambda band: band.least,
    )
