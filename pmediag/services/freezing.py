"""What is frozen when a diagnosis is completed: its result, and what to do first."""

from __future__ import annotations

from collections.abc import Sequence

from pmediag.model.actions import Action
from pmediag.model.plan import Priorities
from pmediag.model.record import Plain, record_of
from pmediag.model.result import Result
from pmediag.services.catalogue import Catalogue
from pmediag.services.planning import nothing_to_plan


def frozen_record(catalogue: Catalogue, result: Result) -> dict[str, Plain]:
    """Give what the person is told of ``result``, as plain values.

    Raises:
        UserFacingError: the actions of its questionnaire have errors.
    """
    actions = catalogue.actions(result.questionnaire)
    return {**record_of(result), "priorities": _ids(first_priorities(result, actions))}


def first_priorities(result: Result, actions: Sequence[Action]) -> Priorities | None:
    """Give the priorities as they stand while nothing is decided; ``None`` without a plan."""
    if nothing_to_plan(result) is not None:
        return None
    from pmediag.model.planning.planner import Planner  # brings the solver

    return Planner(result, actions).priorities()


def _ids(priorities: Priorities | None) -> Plain:
    if priorities is None:
        return None
    return {"now": [*priorities.now], "next": [*priorities.next]}
