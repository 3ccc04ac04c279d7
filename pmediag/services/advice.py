"""What a diagnosis leads to, worked out for a report."""

from __future__ import annotations

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Cost
from pmediag.model.advice import Advice, Projection
from pmediag.model.fitting import fits_of, for_action
from pmediag.model.library import Library, Resource
from pmediag.model.result import Result
from pmediag.services.catalogue import Catalogue
from pmediag.services.planning import Board, PlanSheet, Solved
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
    chosen = _chosen(sheet, solved)
    actions = [sheet.by_id[action_id] for action_id in chosen]
    all_done = board.what_if(frozenset(chosen))
    return Advice(
        actions=(*sheet.actions, *sheet.own),
        candidates=tuple(solved.candidates.values()),
        priorities=solved.priorities,
        chosen=chosen,
        left_out=solved.plan.left_out if solved.is_limited else {},
        gain=(all_done.scoring.score or 0.0) - (sheet.result.scoring.score or 0.0),
        cost=Cost(
            sum(action.first_year.low for action in actions),
            sum(action.first_year.high for action in actions),
        ),
        days=sum(action.days for action in actions),
        slots=board.schedule(chosen, solved.wishes.days_per_month),
        starts_on=solved.wishes.starts_on,
        first=_projection(solved.started),
        all_done=_projection(all_done),
        entries=sheet.plan.entries,
        resources=_helping(sheet, catalogue.library()),
    )


def _chosen(sheet: PlanSheet, solved: Solved) -> tuple[str, ...]:
    """Give what the plan holds, in the order of the pack, own actions last."""
    if solved.is_limited:
        return solved.plan.chosen
    begun = sheet.plan.ids_in(EntryState.DOING) & solved.candidates.keys()
    wanted = {*solved.priorities.now, *solved.priorities.next, *begun}
    decided = (sheet.plan.wishes.pins or frozenset()) & solved.candidates.keys()
    wanted |= decided & frozenset(solved.plan.chosen)  # a pin may need what was refused
    missing = [*wanted]
    while missing:  # what they need comes along
        new = set(solved.candidates[missing.pop()].requires) - wanted
        wanted |= new
        missing += new
    own = {action.id for action in sheet.own}
    return tuple(key for key in solved.plan.chosen if key in wanted or key in own)


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
