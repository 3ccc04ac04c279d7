"""Past diagnoses at a glance, and what was frozen when they were completed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pmediag.model.assessment import Mode, Path


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


@dataclass(frozen=True, slots=True)
class FrozenResult:
    """What the user was told at completion: plain values with the versions that made them.

    ``digest`` is that of ``record`` and of the answers it was computed from.
    """

    assessment_id: str
    completed_at: datetime
    record: Mapping[str, object]
    digest: str
