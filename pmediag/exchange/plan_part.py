"""The action plan of an assessment in a `.pmediag` file."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmediag.exchange.shapes import ImpossibleError, PlanEntryShape, PlanShape, WishesShape
from pmediag.model.action_plan import (
    YEARS,
    ActionPlan,
    EntryState,
    OwnAction,
    PlanEntry,
    Wishes,
    cleaned,
)
from pmediag.model.record import plan_record


def plan_content(plan: ActionPlan | None) -> dict[str, Any] | None:
    """Give what the file holds of a plan that was saved."""
    if plan is None:
        return None
    assert plan.updated_at is not None
    return {**plan_record(plan), "updated_at": plan.updated_at.isoformat()}


def plan_of(assessment_id: str, shape: PlanShape) -> ActionPlan:
    """Give the plan that a file holds, its texts cleaned.

    Raises:
        ImpossibleError: an action stands twice, a year is out of range, or an own action has
            no title.
        TextTooLongError: a text is over its limit.
    """
    entries = [_entry(assessment_id, entry) for entry in shape.entries]
    found = {entry.action_id: entry for entry in entries}
    if len(found) != len(entries):
        raise ImpossibleError(f"{assessment_id}: its plan names an action twice")
    if shape.updated_at.year not in YEARS:
        raise ImpossibleError(f"{assessment_id}: the year {shape.updated_at.year}")
    return ActionPlan(assessment_id, _wishes(assessment_id, shape.wishes), found, shape.updated_at)


def _wishes(assessment_id: str, shape: WishesShape) -> Wishes:
    return Wishes(
        starts_on=_day(assessment_id, shape.starts_on),
        budget=shape.budget,
        days=shape.days,
        days_per_month=shape.days_per_month,
        pins=None if shape.pins is None else frozenset(shape.pins),
        refused=frozenset(shape.refused),
    )


def _entry(assessment_id: str, shape: PlanEntryShape) -> PlanEntry:
    own = shape.own
    entry = cleaned(
        PlanEntry(
            action_id=shape.action,
            state=EntryState(shape.state),
            owner=shape.owner,
            starts_on=shape.starts_on and _day(assessment_id, shape.starts_on),
            due_on=shape.due_on and _day(assessment_id, shape.due_on),
            ended_on=shape.ended_on and _day(assessment_id, shape.ended_on),
            cost=shape.cost,
            reason=shape.reason,
            note=shape.note,
            own=None if own is None else OwnAction(own.title, own.first_step, own.cost, own.days),
        )
    )
    if entry.own is not None and not entry.own.title:
        raise ImpossibleError(f"{assessment_id}: an action of its plan has no title")
    return entry


def _day(assessment_id: str, day: date) -> date:
    if day.year not in YEARS:
        raise ImpossibleError(f"{assessment_id}: the year {day.year}")
    return day
