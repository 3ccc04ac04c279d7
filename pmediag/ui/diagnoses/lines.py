"""What the list says of each diagnosis, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.scoring import CLOSE, shown_high, shown_low, shown_score
from pmediag.typography import long_date, typeset
from pmediag.ui.widgets.running_card import InProgress
from pmediag.words import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Diagnoses:
    """All there is to list.

    ``summaries`` are the most recent first; ``in_progress`` is one of them, ``None`` where
    none is to be resumed; ``levels`` names the levels by number; ``now`` is aware.
    """

    summaries: tuple[AssessmentSummary, ...]
    in_progress: InProgress | None
    levels: Mapping[int, str]
    now: datetime


@dataclass(frozen=True, slots=True)
class DiagnosisLine:
    """One row: the day, the firm as it was typed, the path, the level, the score or state."""

    assessment_id: str
    day: str
    firm: str
    path: str
    level: str
    score: str
    is_completed: bool

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.day, self.firm, self.path, self.level, self.score)
        return ", ".join(part for part in parts if part)


def line_of(
    summary: AssessmentSummary, levels: Mapping[int, str], language: Language
) -> DiagnosisLine:
    """Put one diagnosis into words."""
    at = summary.completed_at or summary.started_at
    is_completed = summary.completed_at is not None
    if is_completed:
        level, score = _level(summary, levels, language), _score(summary)
        if not level:  # on one dimension no level is given: the score leads
            level, score = score, ""
    else:
        level = translate("Diagnoses", "In progress")
        score = translate("Diagnoses", "%n answer(s)", "", summary.answered)
    return DiagnosisLine(
        assessment_id=summary.id,
        day=long_date(at.date(), language),
        firm=summary.organisation_name,
        path=path_words(summary.path.kind),
        level=level,
        score=score,
        is_completed=is_completed,
    )


def path_words(kind: PathKind) -> str:
    """Give the name of a path."""
    return {
        PathKind.EXPRESS: translate("Diagnoses", "express path"),
        PathKind.COMPLETE: translate("Diagnoses", "complete path"),
        PathKind.DIMENSION: translate("Diagnoses", "one area"),
    }[kind]


def _level(summary: AssessmentSummary, levels: Mapping[int, str], language: Language) -> str:
    low, high = summary.level_low, summary.level_high
    if low is None or high is None:
        return ""
    names = [typeset(levels.get(number, str(number)), language) for number in (low, high)]
    if low == high:
        return names[0]
    return translate("Diagnoses", "Between {low} and {high}").format(low=names[0], high=names[1])


def _score(summary: AssessmentSummary) -> str:
    if summary.low is None or summary.high is None:
        return ""
    ends = translate("Diagnoses", "between {low} and {high}").format(
        low=shown_low(summary.low), high=shown_high(summary.high)
    )
    if summary.score is None:
        return ends
    score = str(shown_score(summary.score))
    return score if summary.high - summary.low <= CLOSE else f"{score}, {ends}"
