"""What a diagnosis leads to, worked out for a report."""

from __future__ import annotations

from pmediag.model.actions import Cost
from pmediag.model.advice import Advice, Projection
from pmediag.model.fitting import fits_of, for_action
from pmediag.model.library import Library, Resource
from pmediag.model.result import Result
from pmediag.services.catalogue import Catalogue
from pmediag.services.planning import Board, PlanSheet
from pmediag.services.resources import what_is_known


def advice_of(sheet: PlanSheet, catalogue: Catalogue) -> Advice | None:
    """Give the priorities and the plan of ``sheet``, ``None`` where there is nothing to plan.

    It takes a moment: to be called off the interface thread. What of the newest library fits
    the firm goes with each action.

    Raises:
        UserFacingError: the library has errors.
    """
    if sheet.reason is not None or not sheet.actions:
        return None
    board = Board(sheet, catalogue)
    solved = board.solve(sheet.plan.wishes, with_frontier=False)
    actions = [sheet.by_id[action_id] for action_id in solved.kept]
    all_done = board.what_if(frozenset(solved.kept))
    return Advice(
        actions=(*sheet.actions, *sheet.own),
        candidates=tuple(solved.candidates.values()),
        priorities=solved.priorities,
        chosen=solved.kept,
        left_out=solved.plan.left_out if solved.is_limited else {},
        gain=(all_done.scoring.score or 0.0) - (sheet.result.scoring.score or 0.0),
        cost=Cost(
            sum(action.first_year.low for action in actions),
            sum(action.first_year.high for action in actions),
        ),
        days=sum(action.days for action in actions),
        slots=solved.slots,
        starts_on=solved.wishes.starts_on,
        first=_projection(solved.started),
        all_done=_projection(all_done),
        entries=sheet.plan.entries,
        resources=_helping(sheet, catalogue.library()),
    )


def _helping(sheet: PlanSheet, library: Library) -> dict[str, tuple[Resource, ...]]:
    """Give what of the library fits the firm and goes with each action, by its id.

    What the action names comes first, then what helps with the questions that it raises.
    """
    fits = fits_of(library, what_is_known(sheet.organisation, sheet.result), sheet.today)
    return {
        action.id: tuple(fit.resource for fit in for_action(fits, action))
        for action in sheet.actions
    }


def _projection(result: Result) -> Projection:
    return Projection(result.scoring, result.level)
