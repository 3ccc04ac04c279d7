"""From the columns of rows to the model's dataclasses and back.

The columns come as plain values by name, whoever read and verified them: a session of
SQLAlchemy, or `glance` without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import Answer, Assessment, Evidence, Mark, Mode, Path, PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.organisation import Organisation
from pmediag.model.record import canonical, plan_record
from pmediag.model.storage.faults import BrokenSealError
from pmediag.model.storage.seals import Value, combined, result_digest
from pmediag.model.told import Told

Content: TypeAlias = Mapping[str, Value]
"""The columns of one row but its seal, by name."""


def organisation_of(content: Content) -> Organisation:
    """Give the organisation of a row."""
    return Organisation(
        id=_text(content, "id"),
        name=_text(content, "name"),
        profile=json.loads(_text(content, "profile")),
        number=_text(content, "number"),
        naf=_text(content, "naf"),
        keep_until=_day(_text_or_none(content, "keep_until")),
    )


def organisation_columns(organisation: Organisation) -> dict[str, Value]:
    """Give the columns that hold what an organisation says of itself."""
    day = organisation.keep_until
    return {
        "name": organisation.name,
        "profile": canonical(dict(organisation.profile)),
        "number": organisation.number,
        "naf": organisation.naf,
        "keep_until": None if day is None else day.isoformat(),
    }


def assessment_of(content: Content, answers: Iterable[tuple[Content, str]]) -> Assessment:
    """Give the assessment of a row.

    Args:
        content: Its columns.
        answers: The columns and the seal of each of its answers, in any order.

    Raises:
        BrokenSealError: an answer is missing or not the last.
    """
    answers = list(answers)
    identifier = _text(content, "id")
    if combined(*(seal for _, seal in answers)) != content["answers_root"]:
        raise BrokenSealError(f"answers: one of {identifier} is missing or not the last")
    return Assessment(
        id=identifier,
        organisation_id=_text(content, "organisation_id"),
        questionnaire_id=_text(content, "questionnaire_id"),
        questionnaire_version=_text(content, "questionnaire_version"),
        path=_path(content),
        mode=Mode(_text(content, "mode")),
        started_at=time_in(content, "started_at"),
        profile=json.loads(_text(content, "profile")),
        answers={
            _text(answer, "question_id"): answer_of(answer)
            for answer, _ in sorted(answers, key=lambda one: _number(one[0], "sequence"))
        },
        importance=json.loads(_text(content, "importance")),
        completed_at=time_or_none_in(content, "completed_at"),
        position=_text_or_none(content, "position"),
        renews=_text_or_none(content, "renews"),
    )


def assessment_columns(assessment: Assessment) -> dict[str, Value]:
    """Give the columns that hold what an assessment says, but for its answers."""
    completed_at = assessment.completed_at
    return {
        "id": assessment.id,
        "organisation_id": assessment.organisation_id,
        "questionnaire_id": assessment.questionnaire_id,
        "questionnaire_version": assessment.questionnaire_version,
        "path_kind": assessment.path.kind.value,
        "path_dimension": assessment.path.dimension_id,
        "mode": assessment.mode.value,
        "profile": canonical(dict(assessment.profile)),
        "importance": canonical(dict(assessment.importance)),
        "position": assessment.position,
        "started_at": text_of(assessment.started_at),
        "completed_at": None if completed_at is None else text_of(completed_at),
        "renews": assessment.renews,
    }


def answer_of(content: Content) -> Answer:
    """Give the answer of a row."""
    mark, evidence = _text_or_none(content, "mark"), _text_or_none(content, "evidence")
    return Answer(
        picks=tuple(json.loads(_text(content, "picks"))),
        mark=None if mark is None else Mark(mark),
        note=_text(content, "note"),
        evidence=None if evidence is None else Evidence(evidence),
        to_review=bool(content["to_review"]),
    )


def answer_columns(answer: Answer) -> dict[str, Value]:
    """Give the columns that hold an answer."""
    return {
        "picks": canonical(answer.picks),
        "mark": answer.mark and answer.mark.value,
        "note": answer.note,
        "evidence": answer.evidence and answer.evidence.value,
        "to_review": int(answer.to_review),
    }


def plan_of(content: Content) -> ActionPlan:
    """Give the action plan of a row."""
    record = json.loads(_text(content, "record"))
    entries = map(_entry, record["entries"])
    return ActionPlan(
        assessment_id=_text(content, "assessment_id"),
        wishes=_wishes(record["wishes"]),
        entries={entry.action_id: entry for entry in entries},
        updated_at=time_in(content, "updated_at"),
        first=tuple(record.get("first", ())),
    )


def plan_columns(plan: ActionPlan) -> dict[str, Value]:
    """Give the columns that hold an action plan."""
    return {"record": canonical({**plan_record(plan), "first": [*plan.first]})}


def first_in(content: Content, assessment: Assessment) -> tuple[str, ...]:
    """Give what was told to do first, of the row of what was frozen with ``assessment``.

    Raises:
        BrokenSealError: it was frozen with other answers.
    """
    record = json.loads(_text(content, "record"))
    if result_digest(assessment, record) != content["digest"]:
        raise BrokenSealError(f"frozen_results: {assessment.id} has other answers")
    priorities = record.get("priorities")
    return () if priorities is None else tuple(priorities["now"])


def summary_of(content: Content, organisation_name: str, told: Told) -> AssessmentSummary:
    """Give the line that a list shows of an assessment's row."""
    return AssessmentSummary(
        id=_text(content, "id"),
        sequence=_number(content, "sequence"),
        organisation_id=_text(content, "organisation_id"),
        organisation_name=organisation_name,
        questionnaire_id=_text(content, "questionnaire_id"),
        questionnaire_version=_text(content, "questionnaire_version"),
        path=_path(content),
        mode=Mode(_text(content, "mode")),
        started_at=time_in(content, "started_at"),
        updated_at=time_in(content, "updated_at"),
        completed_at=time_or_none_in(content, "completed_at"),
        answered=_number(content, "answered"),
        score=told.score,
        low=told.low,
        high=told.high,
        level_low=told.level_low,
        level_high=told.level_high,
    )


def text_of(at: datetime) -> str:
    """Give a time as stored: the instant, and the offset that tells the local time.

    Raises:
        ValueError: it has no offset.
    """
    if at.utcoffset() is None:
        raise ValueError("a time without its offset")
    return at.isoformat()


def time_in(content: Content, column: str) -> datetime:
    """Give the time that a column holds."""
    return datetime.fromisoformat(_text(content, column))


def time_or_none_in(content: Content, column: str) -> datetime | None:
    """Give the time that a column holds, ``None`` for nothing."""
    return None if content[column] is None else time_in(content, column)


def _wishes(record: Mapping[str, Any]) -> Wishes:
    pins = record["pins"]
    return Wishes(
        starts_on=date.fromisoformat(record["starts_on"]),
        budget=record["budget"],
        days=record["days"],
        days_per_month=record["days_per_month"],
        pins=None if pins is None else frozenset(pins),
        refused=frozenset(record["refused"]),
    )


def _entry(record: Mapping[str, Any]) -> PlanEntry:
    own = record["own"]
    return PlanEntry(
        action_id=record["action"],
        state=EntryState(record["state"]),
        owner=record["owner"],
        starts_on=_day(record["starts_on"]),
        due_on=_day(record["due_on"]),
        ended_on=_day(record["ended_on"]),
        cost=record["cost"],
        reason=record["reason"],
        note=record["note"],
        own=None if own is None else OwnAction(**own),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _path(content: Content) -> Path:
    return Path(PathKind(_text(content, "path_kind")), _text_or_none(content, "path_dimension"))


def _text(content: Content, column: str) -> str:
    value = content[column]
    assert isinstance(value, str)
    return value


def _text_or_none(content: Content, column: str) -> str | None:
    return None if content[column] is None else _text(content, column)


def _number(content: Content, column: str) -> int:
    value = content[column]
    assert isinstance(value, int)
    return value
