"""Which actions may be chosen, what each needs, and the order of ties.

Chapter "Actions, priorities, plan" of the method.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from pmediag.model.actions import Action
from pmediag.model.gains import gain, is_reached, project, raises
from pmediag.model.plan import Candidate
from pmediag.model.result import Result

EQUAL = 1e-6
"""Gains this close are equal."""

CENTS = 100
"""In a euro: amounts that are added and compared are whole numbers, so that sums are exact."""

THOUSANDTHS = 1000
"""In a person-day."""

Tie: TypeAlias = tuple[int, int, int, list[str]]
"""What settles equal gains, the smaller the better: cost, days, number, ids."""

T = TypeVar("T")


def candidates(
    result: Result,
    actions: Sequence[Action],
    *,
    done: Collection[str] = (),
    given_up: Collection[str] = (),
) -> tuple[Candidate, ...]:
    """Give the actions that may be chosen, in the order of ``actions``.

    Those whose condition is true and that raise a scored question, and the prerequisites of
    these. What is done or given up leaves the choice; so does what needs an action that was
    given up, or that there is none of, as it could never be done.
    """
    scoring = result.scoring
    past = {
        action.id
        for action in actions
        if action.effects and all(is_reached(scoring, effect) for effect in action.effects)
    } | set(done)
    needs = {
        action.id: tuple(dict.fromkeys(name for name in action.requires if name not in past))
        for action in actions
    }
    able = without_barred(needs.keys() - {*done, *given_up}, needs)
    wanted = {
        action.id
        for action in actions
        if action.id in able
        and (action.when is None or scoring.truth(action.when) is True)
        and raises(scoring, action)
    }
    wanted = with_needed(wanted, needs)
    today = tuple(state.alert.id for state in result.alerts if state.holds)
    importance = result.assessment.importance
    return tuple(
        Candidate(
            action=action,
            gain=gain(scoring, project(result.questionnaire, scoring, [action]), importance),
            answers=tuple(name for name in today if name in action.alerts),
            requires=needs[action.id],
        )
        for action in actions
        if action.id in wanted
    )


def with_needed(ids: Iterable[str], needs: Mapping[str, Collection[str]]) -> set[str]:
    """Give ``ids`` and all they need, directly or not."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(needs[name])
    return found


def without_barred(ids: Iterable[str], needs: Mapping[str, Collection[str]]) -> set[str]:
    """Give those of ``ids`` that need, directly or not, only each other."""
    found = set(ids)
    while True:
        kept = {name for name in found if found.issuperset(needs[name])}
        if kept == found:
            return kept
        found = kept


def cost(action: Action) -> int:
    """Give its high first-year cost, in cents."""
    return round(action.first_year.high * CENTS)


def days(action: Action) -> int:
    """Give its effort, in thousandths of a person-day."""
    return round(action.days * THOUSANDTHS)


def tie(actions: Collection[Action]) -> Tie:
    """Give what settles equal gains: the smaller is the better."""
    return (
        sum(map(cost, actions)),
        sum(map(days, actions)),
        len(actions),
        sorted(action.id for action in actions),
    )


def best(items: Collection[T], gained: Callable[[T], float], settled: Callable[[T], Tie]) -> T:
    """Give the item with the highest gain, equal ones settled by the order of ties."""
    highest = max(gained(item) for item in items)
    return min((item for item in items if gained(item) >= highest - EQUAL), key=settled)


def first_pins(found: Sequence[Candidate]) -> frozenset[str]:
    """Give, for each alert of today, the best single action that answers it."""
    alerts = dict.fromkeys(alert for candidate in found for alert in candidate.answers)
    return frozenset(
        best(
            [candidate for candidate in found if alert in candidate.answers],
            lambda candidate: candidate.gain.for_you,
            lambda candidate: tie([candidate.action]),
        ).action.id
        for alert in alerts
    )
