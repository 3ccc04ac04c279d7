"""The choices of the method, by trying every set: slow, plain, and no solver."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from pmediag.model.actions import Action
from pmediag.model.plan import Candidate
from pmediag.model.questionnaire import Kind
from pmediag.model.result import Result

Set = tuple[Candidate, ...]


def gain_for_you(result: Result, actions: Collection[Action]) -> float:
    """Give the gain for you straight from the points of the answers."""
    scoring, importance = result.scoring, result.assessment.importance
    weights, gains = [], []
    for dimension in result.questionnaire.dimensions:
        weight = was = will_be = 0.0
        for question in dimension.questions:
            found = scoring.questions[question.id]
            if not found.picks or question.weight == 0:
                continue
            assert found.points is not None
            reached = {
                effect.choice_id
                for action in actions
                for effect in action.effects
                if effect.question_id == question.id
            }
            new = [c for c in question.choices if c.id in reached]
            if question.kind is Kind.SINGLE:
                points = max([found.points, *(c.points for c in new)])
            else:
                kept = [c for c in question.choices if c.id in found.picks]
                both = {c.id: c.points for c in [*kept, *new] if not c.exclusive}
                points = max(found.points, min(100.0, sum(both.values())))
            weight += question.weight
            was += question.weight * found.points
            will_be += question.weight * points
        if weight:
            weights.append(1 + importance.get(dimension.id, 0) / 3)
            gains.append((will_be - was) / weight)
    if not weights:
        return 0.0
    mean = sum(weights) / len(weights)
    return sum(w / mean * g for w, g in zip(weights, gains, strict=True)) / len(weights)


def tie(found: Set) -> tuple[Decimal, Decimal, int, list[str]]:
    """Give the order of ties."""
    return cost(found), days(found), len(found), sorted(item.action.id for item in found)


def cost(found: Iterable[Candidate]) -> Decimal:
    return sum((round(Decimal(str(item.action.first_year.high)), 2) for item in found), Decimal(0))


def days(found: Iterable[Candidate]) -> Decimal:
    return sum((round(Decimal(str(item.action.days)), 3) for item in found), Decimal(0))


def sets(candidates: Collection[Candidate], most: int | None = None) -> Iterator[Set]:
    """Yield the sets of at most ``most`` candidates."""
    top = len(candidates) if most is None else min(most, len(candidates))
    for size in range(top + 1):
        yield from combinations(candidates, size)


def holds_needs(found: Set, beside: Collection[str] = ()) -> bool:
    """Whether a set holds what its members need."""
    ids = {item.action.id for item in found} | set(beside)
    return all(ids.issuperset(item.requires) for item in found)


def best(found: Iterable[Set], gained: Callable[[Set], float]) -> frozenset[str]:
    """Give the ids of the set with the highest gain, by the order of ties."""
    gains = [(gained(item), item) for item in found]
    highest = max(gain for gain, _ in gains)
    chosen = min((item for gain, item in gains if gain >= highest - 1e-6), key=tie)
    return frozenset(item.action.id for item in chosen)


def most_alerts(found: Iterable[Set], beside: Set = ()) -> list[Set]:
    """Keep the sets that answer the most alerts."""
    counted = [
        (len({alert for item in (*beside, *each) for alert in item.answers}), each)
        for each in found
    ]
    highest = max(count for count, _ in counted)
    return [each for count, each in counted if count == highest]
