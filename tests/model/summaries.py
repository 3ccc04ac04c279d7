"""Diagnoses at a glance, with defaults, so that a test shows only its subject."""

from __future__ import annotations

from datetime import UTC, datetime

from pmediag.model.assessment import COMPLETE, Mode
from pmediag.model.history import AssessmentSummary
from pmediag.model.questionnaire import Comparability

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def a_summary(name: str = "a1", **changes: object) -> AssessmentSummary:
    """Give a completed diagnosis of the complete path, changed as asked.

    ``day`` ("2025-11-03") stands for the three moments; with a ``score`` alone, its interval
    has three points at each side.
    """
    at = NOON
    if isinstance(day := changes.pop("day", None), str):
        at = datetime.fromisoformat(f"{day}T12:00:00+00:00")
    score = changes.get("score", 45.4)
    ends = (score - 3, score + 3) if isinstance(score, float) else (20.0, 70.0)
    values: dict[str, object] = {
        "id": name,
        "sequence": 1,
        "organisation_id": "o1",
        "organisation_name": "Entreprise A",
        "questionnaire_id": "pmediag",
        "questionnaire_version": "2026.1",
        "path": COMPLETE,
        "mode": Mode.ALONE,
        "started_at": at,
        "updated_at": at,
        "completed_at": at,
        "answered": 9,
        "score": score,
        "low": ends[0],
        "high": ends[1],
        "level_low": 2,
        "level_high": 2,
    }
    return AssessmentSummary(**{**values, **changes})  # type: ignore[arg-type]  # any field


def an_open_summary(name: str = "open", **changes: object) -> AssessmentSummary:
    """Give a diagnosis in progress."""
    empty = dict.fromkeys(("score", "low", "high", "level_low", "level_high", "completed_at"))
    return a_summary(name, **{**empty, **changes})


def by_version(one: AssessmentSummary, other: AssessmentSummary) -> Comparability:
    """Say that versions are broken, but 2026.2, which only shifts what 2026.1 asked."""
    versions = {one.questionnaire_version, other.questionnaire_version}
    if len(versions) == 1:
        return Comparability.COMPARABLE
    return Comparability.SHIFTED if versions == {"2026.1", "2026.2"} else Comparability.BROKEN
