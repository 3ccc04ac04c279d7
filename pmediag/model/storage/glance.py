"""What the first screen shows, read without SQLAlchemy and at one cost for any size.

Each row is verified by its own seal, and an assessment's answers by the seal they have
together; that no other row is missing is verified by checks, backups and openings.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from pmediag.model.action_plan import ActionPlan
from pmediag.model.assessment import Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.conversions import (
    Content,
    assessment_of,
    first_in,
    organisation_of,
    plan_of,
    time_in,
)
from pmediag.model.storage.disk import suspicion_of
from pmediag.model.storage.faults import BrokenSealError, DatabaseDamagedError, told
from pmediag.model.storage.seals import Value
from pmediag.model.storage.verification import checked_rows

OVERDUE = 5
"""How many overdue organisations are given at most."""

KEPT_FIRM = "WHERE id = ? AND deleted_at IS NULL"
KEPT_ASSESSMENT = "WHERE id = ? AND deleted_at IS NULL"
TOUCHED_LAST = "WHERE deleted_at IS NULL ORDER BY sequence DESC LIMIT 1"
RUNNING = (
    "INDEXED BY ix_assessments_running WHERE organisation_id = ?"
    " AND completed_at IS NULL AND deleted_at IS NULL ORDER BY sequence DESC LIMIT 1"
)
COMPLETED = (
    "INDEXED BY ix_assessments_completed WHERE organisation_id = ?"
    " AND completed_at IS NOT NULL AND deleted_at IS NULL ORDER BY sequence DESC LIMIT 2"
)
PLANNED = (
    "INDEXED BY ix_assessments_planned WHERE organisation_id = ? AND plan_seal IS NOT NULL"
    " AND completed_at IS NOT NULL AND deleted_at IS NULL ORDER BY sequence DESC LIMIT 1"
)
ANSWERS = "WHERE assessment_id = ?"
PLAN = "WHERE assessment_id = ?"
FROZEN = "WHERE assessment_id = ?"
PAST_ITS_DAY = (
    "WHERE keep_until IS NOT NULL AND deleted_at IS NULL AND keep_until < ?"
    " ORDER BY keep_until, id LIMIT ?"
)


Planned: TypeAlias = tuple[Assessment | None, ActionPlan | None]
"""The assessment that a plan answers, and the plan."""


@dataclass(frozen=True, slots=True)
class Glance:
    """The organisation worked on, what is running of it and its two last results.

    ``running`` and ``latest`` are the running and the completed assessment touched last,
    ``running_saved_at`` is when an answer of the running one was last saved; ``previous`` is
    the one completed before ``latest``. ``planned`` is the last completed one that has an action
    plan, ``plan`` that plan. ``overdue`` are organisations, OVERDUE at most, whose
    last day to be kept has passed.
    """

    organisation: Organisation | None = None
    running: Assessment | None = None
    running_saved_at: datetime | None = None
    latest: Assessment | None = None
    previous: Assessment | None = None
    planned: Assessment | None = None
    plan: ActionPlan | None = None
    overdue: tuple[Organisation, ...] = ()


def glance(path: Path, organisation_id: str | None, today: date) -> Glance:
    """Read what the first screen shows.

    Args:
        path: A database that `Database.open` has opened; nothing is found in one that
            the first unit of work is yet to make.
        organisation_id: The organisation worked on; where it is ``None``, unknown or in
            the bin, that of the assessment touched last.
        today: What the last days to be kept are held against.

    Raises:
        DatabaseDamagedError: what was read is not what was written; the next opening
            verifies everything.
        UserFacingError: it could not be read.
    """
    if not path.exists():
        return Glance()
    with _reading(path) as connection:
        return _glance(connection, organisation_id, today)


def frozen_first(path: Path, assessment: Assessment) -> tuple[str, ...]:
    """Give the ids of the actions that were told first when ``assessment`` was completed.

    Nothing where none were frozen with its result, or where it is not kept any more.

    Raises:
        DatabaseDamagedError: what was read is not what was written.
        UserFacingError: it could not be read.
    """
    with _reading(path) as connection:
        owners = _contents(connection, "assessments", KEPT_ASSESSMENT, (assessment.id,))
        for owner in owners:
            frozen = checked_rows(connection, "frozen_results", FROZEN, (assessment.id,))
            if [seal for _, seal in frozen] != [s for s in (owner["result_seal"],) if s]:
                raise BrokenSealError(f"frozen_results: not that of {assessment.id}")
            for content, _ in frozen:
                return first_in(content, assessment)
    return ()


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Read all of it as it stands at one moment; have damage verified at the next opening."""
    try:
        with told(path), closing(connect(path, Opening.READ)) as connection:
            connection.execute("BEGIN")
            yield connection
    except DatabaseDamagedError:
        with suppress(OSError):
            suspicion_of(path).touch()
        raise


def _glance(connection: sqlite3.Connection, organisation_id: str | None, today: date) -> Glance:
    firm = _firm(connection, organisation_id)
    organisation = None if firm is None else organisation_of(firm)
    running: list[Content] = []
    completed: list[Assessment] = []
    planned: Planned = (None, None)
    if organisation is not None:
        running = _contents(connection, "assessments", RUNNING, (organisation.id,))
        found = _contents(connection, "assessments", COMPLETED, (organisation.id,))
        completed = [_assessment(connection, content) for content in found]
        planned = _planned(connection, organisation.id, completed)
    overdue = _contents(connection, "organisations", PAST_ITS_DAY, (today.isoformat(), OVERDUE))
    return Glance(
        organisation=organisation,
        running=next((_assessment(connection, content) for content in running), None),
        running_saved_at=next((time_in(content, "updated_at") for content in running), None),
        latest=next(iter(completed), None),
        previous=next(iter(completed[1:]), None),
        planned=planned[0],
        plan=planned[1],
        overdue=tuple(organisation_of(content) for content in overdue),
    )


def _firm(connection: sqlite3.Connection, organisation_id: str | None) -> Content | None:
    if organisation_id is not None:
        for content in _contents(connection, "organisations", KEPT_FIRM, (organisation_id,)):
            return content
    for assessment in _contents(connection, "assessments", TOUCHED_LAST):
        for content in _contents(
            connection, "organisations", KEPT_FIRM, (assessment["organisation_id"],)
        ):
            return content
        raise BrokenSealError("assessments: one is of no organisation")
    return None


def _planned(
    connection: sqlite3.Connection, organisation_id: str, read: Sequence[Assessment]
) -> Planned:
    for content in _contents(connection, "assessments", PLANNED, (organisation_id,)):
        plans = checked_rows(connection, "plans", PLAN, (content["id"],))
        if [seal for _, seal in plans] != [content["plan_seal"]]:
            raise BrokenSealError(f"plans: not that of {content['id']}")
        same = (assessment for assessment in read if assessment.id == content["id"])
        return next(same, None) or _assessment(connection, content), plan_of(plans[0][0])
    return None, None


def _assessment(connection: sqlite3.Connection, content: Content) -> Assessment:
    answers = checked_rows(connection, "answers", ANSWERS, (content["id"],))
    return assessment_of(content, answers)


def _contents(
    connection: sqlite3.Connection, table: str, which: str, values: Sequence[Value] = ()
) -> list[Content]:
    return [content for content, _ in checked_rows(connection, table, which, values)]
