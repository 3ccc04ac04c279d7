"""What to do after the diagnoses of a file: the plan that it carries, or a first one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import EntryState, Wishes
from pmediag.model.actions import Cost
from pmediag.model.candidates import candidates, first_pins
from pmediag.model.plan import Candidate, FrontierPoint, Gain, Plan, Slot, slot_days
from pmediag.model.record import Plain
from pmediag.model.result import METHOD, Result
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_checked, result_with
from pmediag.services.planning import PlanSheet, Solved, sheet_of

FORMAT = 1
"""Version of the keys of `plan_record`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked on the command line; ``None`` and nothing leave the plan's own wishes."""

    budget: float | None = None
    days: float | None = None
    days_per_month: float | None = None
    pins: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()


def sheets_in(path: Path, catalogue: Catalogue, today: date) -> tuple[PlanSheet, ...]:
    """Read a file and give what the plan of each of its diagnoses stands on, in its order.

    Raises:
        UserFacingError: as `pmediag.services.exchange.read_checked`.
    """
    carried = read_checked(path, catalogue)
    firms = {organisation.id: organisation for organisation in carried.organisations}
    return tuple(
        sheet_of(
            result_with(catalogue, assessment),
            firms[assessment.organisation_id],
            carried.plans.get(assessment.id),
            catalogue,
            today,
        )
        for assessment in carried.assessments
    )


def wishes_of(sheet: PlanSheet, asked: Asked) -> Wishes:
    """Give the wishes of a plan with what is asked in place of them; pins and refusals add up.

    Raises:
        UserFacingError: ACTION_TWICE, with the ``ids`` that are both pinned and refused;
            ACTION_UNKNOWN, with those that are not among the actions to choose from.
    """
    twice = asked.pins & asked.refused
    if twice:
        raise UserFacingError(ErrorCode.ACTION_TWICE, ids=", ".join(sorted(twice)))
    plan, wishes = sheet.plan, sheet.plan.wishes
    offered = candidates(
        sheet.result,
        sheet.actions,
        done=plan.ids_in(EntryState.DONE),
        given_up=plan.ids_in(EntryState.GIVEN_UP),
    )
    named = asked.pins | asked.refused
    unknown = named - {candidate.action.id for candidate in offered}
    if unknown:
        raise UserFacingError(ErrorCode.ACTION_UNKNOWN, ids=", ".join(sorted(unknown)))
    pins = wishes.pins
    if named:
        in_force = first_pins(offered) if pins is None else pins
        pins = (in_force | asked.pins) - asked.refused
    return replace(
        wishes,
        budget=wishes.budget if asked.budget is None else asked.budget,
        days=wishes.days if asked.days is None else asked.days,
        days_per_month=asked.days_per_month or wishes.days_per_month,
        pins=pins,
        refused=(wishes.refused - asked.pins) | asked.refused,
    )


def plan_record(sheet: PlanSheet, solved: Solved | None) -> dict[str, Plain]:
    """Give a plan as plain values, full precision; the keys are described in docs/plan-json.md.

    ``solved`` is ``None`` where there is nothing to plan.
    """
    questionnaire = sheet.result.questionnaire
    record: dict[str, Plain] = {
        "assessment": sheet.assessment_id,
        "format": FORMAT,
        "method": METHOD,
        "questionnaire": {"id": questionnaire.id, "version": questionnaire.version},
        "nothing_because": None if sheet.reason is None else sheet.reason.value,
    }
    if solved is None:
        return record
    wishes = solved.wishes
    return record | {
        "wishes": {
            "starts_on": wishes.starts_on.isoformat(),
            "budget": wishes.budget,
            "days": wishes.days,
            "days_per_month": wishes.days_per_month,
            "pins": [*sorted(solved.pins)],
            "refused": [*sorted(wishes.refused)],
        },
        "candidates": [_candidate(found) for found in solved.candidates.values()],
        "priorities": {"now": [*solved.priorities.now], "next": [*solved.priorities.next]},
        "plan": _plan(solved.plan, solved.projected),
        "frontier": [_point(point) for point in solved.frontier],
        "schedule": [_slot(slot, wishes.starts_on) for slot in solved.schedule],
    }


def _candidate(found: Candidate) -> Plain:
    action = found.action
    return {
        "id": action.id,
        "dimension": action.dimension_id,
        "gain": _gain(found.gain),
        "first_year": _cost(action.first_year),
        "yearly": _cost(action.yearly),
        "costs_of": action.costs_of,
        "costs_source": action.costs_source,
        "days": action.days,
        "weeks": action.weeks,
        "answers": [*found.answers],
        "requires": [*found.requires],
    }


def _plan(plan: Plan, projected: Result) -> Plain:
    level, scoring = projected.level, projected.scoring
    return {
        "chosen": [*plan.chosen],
        "gain": _gain(plan.gain),
        "first_year": {"low": plan.cost_low, "high": plan.cost_high},
        "yearly": {"low": plan.yearly_low, "high": plan.yearly_high},
        "days": plan.days,
        "over_budget": plan.over_budget,
        "over_days": plan.over_days,
        "pins_left_out": [*plan.pins_left_out],
        "left_out": {key: why.value for key, why in plan.left_out.items()},
        "projected": {
            "score": scoring.score,
            "low": scoring.low,
            "high": scoring.high,
            "level": None if level is None else {"low": level.low, "high": level.high},
        },
    }


def _point(point: FrontierPoint) -> Plain:
    return {"budget": point.budget, "gain": _gain(point.gain), "cost_high": point.cost_high}


def _slot(slot: Slot, starts_on: date) -> Plain:
    days = slot_days(slot, starts_on)
    return {
        "id": slot.action_id,
        "start": slot.start,
        "end": slot.end,
        "weeks": slot.weeks,
        "starts_on": days.starts_on.isoformat(),
        "ends_on": days.ends_on.isoformat(),
        "shows_on": days.shows_on.isoformat(),
    }


def _gain(gain: Gain) -> Plain:
    return {"plain": gain.plain, "for_you": gain.for_you}


def _cost(cost: Cost) -> Plain:
    return {"low": cost.low, "high": cost.high}
