"""A result as plain values: what `score --json` prints and what completion freezes.

The keys are described in docs/score-json.md. Figures keep their full precision; `None` is
"no figure", and in a truth it is "unknown".
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import TypeAlias

from pmediag.model.action_plan import ActionPlan, PlanEntry, Wishes
from pmediag.model.assessment import Answer, PathKind
from pmediag.model.explanation import Contribution
from pmediag.model.maturity import AlertState, CeilingState
from pmediag.model.questionnaire import Dimension
from pmediag.model.result import METHOD, Result
from pmediag.model.scoring import QuestionScore, Scoring

FORMAT = 1
"""Version of the keys below."""

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""What JSON can hold."""


def record_of(result: Result) -> dict[str, Plain]:
    """Give ``result`` as plain values, in a fixed order."""
    scoring = result.scoring
    path = scoring.path
    return {
        "format": FORMAT,
        "method": METHOD,
        "questionnaire": {
            "id": result.questionnaire.id,
            "version": result.questionnaire.version,
        },
        "path": {"kind": path.kind.value, "dimension": path.dimension_id},
        "is_indicative": path.kind is PathKind.EXPRESS,
        "overall": {
            "score": scoring.score,
            "low": scoring.low,
            "high": scoring.high,
            "coverage": scoring.coverage,
            "is_shown": scoring.is_shown,
        },
        "level": _level(result),
        "ceilings": [_ceiling(state) for state in result.ceilings],
        "dimensions": [_dimension(d, scoring) for d in result.questionnaire.dimensions],
        "questions": _questions(result),
        "strengths": [item.question.id for item in result.explanation.strengths],
        "promising": [item.question.id for item in result.explanation.promising],
        "to_sharpen": [
            {"id": item.question.id, "state": item.state.value, "width": item.width}
            for item in result.explanation.to_sharpen
        ],
        "alerts": [_alert(state) for state in result.alerts],
        "digital_intensity": _intensity(result),
    }


def canonical(value: object) -> str:
    """Give the one JSON text of plain values: sorted keys, no space, no NaN.

    Raises:
        ValueError: a number that JSON has not.
        TypeError: something that JSON has not, bytes for instance.
    """
    return json.dumps(
        value,
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def digest_of(value: object) -> str:
    """Give the digest of plain values, as 64 hexadecimal digits (SHA-256)."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def answer_record(answer: Answer) -> dict[str, Plain]:
    """Give one answer as plain values."""
    return {
        "picks": list(answer.picks),
        "mark": answer.mark.value if answer.mark else None,
        "note": answer.note,
        "evidence": answer.evidence.value if answer.evidence else None,
        "to_review": answer.to_review,
    }


def plan_record(plan: ActionPlan) -> dict[str, Plain]:
    """Give what a person decided of a plan as plain values, the entries in their order."""
    return {
        "wishes": _wishes(plan.wishes),
        "entries": [_entry(entry) for entry in plan.entries.values()],
    }


def _wishes(wishes: Wishes) -> Plain:
    return {
        "starts_on": wishes.starts_on.isoformat(),
        "budget": wishes.budget,
        "days": wishes.days,
        "days_per_month": wishes.days_per_month,
        "pins": None if wishes.pins is None else [*sorted(wishes.pins)],
        "refused": [*sorted(wishes.refused)],
    }


def _entry(entry: PlanEntry) -> Plain:
    own = entry.own
    return {
        "action": entry.action_id,
        "state": entry.state.value,
        "owner": entry.owner,
        "starts_on": _day(entry.starts_on),
        "due_on": _day(entry.due_on),
        "ended_on": _day(entry.ended_on),
        "cost": entry.cost,
        "reason": entry.reason,
        "note": entry.note,
        "own": None
        if own is None
        else {
            "title": own.title,
            "first_step": own.first_step,
            "cost": own.cost,
            "days": own.days,
        },
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _level(result: Result) -> Plain:
    level = result.level
    if level is None:
        return None
    return {
        "low": level.low,
        "high": level.high,
        "low_uncut": level.low_uncut,
        "high_uncut": level.high_uncut,
        "cut_by": [state.ceiling.id for state in result.ceilings if state.holds],
    }


def _ceiling(state: CeilingState) -> Plain:
    return {
        "id": state.ceiling.id,
        "level": state.ceiling.level,
        "holds": state.holds,
        "is_to_check": state.is_to_check,
        "waits_for": list(state.waits_for),
    }


def _dimension(dimension: Dimension, scoring: Scoring) -> Plain:
    found = scoring.dimension(dimension.id)
    if found is None:
        return {"id": dimension.id, "is_applicable": False}
    return {
        "id": dimension.id,
        "is_applicable": True,
        "score": found.score,
        "low": found.low,
        "high": found.high,
        "coverage": found.coverage,
        "is_shown": found.is_shown,
        "is_little_concerned": found.is_little_concerned,
        "weight": found.weight,
        "weight_scored": found.weight_scored,
        "weight_not_applicable": found.weight_not_applicable,
    }


def _questions(result: Result) -> list[Plain]:
    brought = {item.question.id: item for item in result.explanation.contributions}
    return [
        _question(found, brought.get(question_id))
        for question_id, found in result.scoring.questions.items()
    ]


def _question(found: QuestionScore, contribution: Contribution | None) -> Plain:
    return {
        "id": found.question.id,
        "dimension": found.question.dimension_id,
        "weight": found.question.weight,
        "state": found.state.value,
        "picks": list(found.picks),
        "points": found.points if found.question.weight else None,
        "counts": found.counts,
        "brings": contribution.brings if contribution else None,
        "may_bring": contribution.may_bring if contribution else None,
    }


def _alert(state: AlertState) -> Plain:
    return {
        "id": state.alert.id,
        "kind": state.alert.kind.value,
        "severity": state.alert.severity.value,
        "since": state.alert.since.isoformat() if state.alert.since else None,
        "status": "holds" if state.holds else "to_check",
        "waits_for": list(state.waits_for),
        "outside": list(state.outside),
    }


def _intensity(result: Result) -> Plain:
    intensity = result.intensity
    return {
        "edition": intensity.index.edition,
        "year": intensity.index.year,
        "source": intensity.index.source,
        "in_population": intensity.in_population,
        "sure": intensity.sure,
        "possible": intensity.possible,
        "level_sure": intensity.sure_band.id,
        "level_possible": intensity.possible_band.id,
        "is_basic": intensity.is_basic,
        "criteria": [
            {"id": state.criterion.id, "holds": state.holds} for state in intensity.criteria
        ],
    }
