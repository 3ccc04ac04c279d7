"""Past diagnoses at a glance, and what was frozen when they were completed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from pmediag.model.assessment import Assessment, Mode, Path


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """One line of the list of diagnoses, most recent first by ``sequence``.

    ``answered`` counts the answers given; ``updated_at`` is when the last one was saved. The
    figures and levels are those that were told at completion, ``None`` before it; ``score``
    is ``None`` too where only the interval was shown, the levels where none was given.
    """

    id: str
    sequence: int
    organisation_id: str
    organisation_name: str
    questionnaire_id: str
    questionnaire_version: str
    path: Path
    mode: Mode
    started_at: datetime
    updated_at: datetime
    completed_at: datetime | None
    answered: int
    score: float | None = None
    low: float | None = None
    high: float | None = None
    level_low: int | None = None
    level_high: int | None = None

    @property
    def day(self) -> date:
        """The day it goes by: of its completion, else of its start."""
        return (self.completed_at or self.started_at).date()


@dataclass(frozen=True, slots=True)
class FrozenResult:
    """What the user was told at completion: plain values with the versions that made them.

    ``digest`` is that of ``record`` and of the answers it was computed from.
    """

    assessment_id: str
    completed_at: datetime
    record: Mapping[str, object]
    digest: str


Past = TypeVar("Past", Assessment, AssessmentSummary)


def held_against(assessment: Assessment, others: Iterable[Past]) -> tuple[Past, ...]:
    """Give the completed ones of ``others`` to hold a diagnosis against, the best first.

    That is the one that it renews, then the last completed before it. They are about the
    same thing: the firm, whichever the path, or the same dimension alone.
    """
    found = [
        (other.id == assessment.renews, other.completed_at, other)
        for other in others
        if other.completed_at is not None
        and other.id != assessment.id
        and other.organisation_id == assessment.organisation_id
        and other.path.dimension_id == assessment.path.dimension_id
        and (assessment.completed_at is None or other.completed_at <= assessment.completed_at)
    ]
    found.sort(key=lambda item: item[:2], reverse=True)
    return tuple(other for *_order, other in found)
