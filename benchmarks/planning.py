"""Planning, ties settled: a plan under 50 ms, its frontier under a second.

    python -m benchmarks.planning

The actions are made up, with overlaps, prerequisites, equal costs and equal gains, on the
answers of each sample firm, and as if all of them were the lowest. Prints, for 60 actions, the
median and the 99th percentile of one plan and of the priorities, and the slowest frontier; for
300 actions the slowest plan; each with its ratio to its target. The milliseconds of work are
those of the processor: they hardly change while other programs run.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.assessment import Answer
from pmediag.model.plan import Limits
from pmediag.model.planning.planner import Planner
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import CLOSE, QuestionScore
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_results

PLAN, FRONTIER, LARGE_PLAN = 50.0, 1000.0, 1000.0
"""Milliseconds: a plan among 60 actions (p99), their frontier, a plan among 300."""

STEPS = 20
"""Budgets tried, each with as many person-days."""


def main() -> None:
    """Time every sample firm and print what was slow."""
    plans, priorities, frontiers, large = [], [], [], []
    first: Taken | None = None
    for result in _results():
        planner = Planner(result, _actions(result, 60))
        first = first or _timed(planner.plan, Limits())
        plans += [_timed(planner.plan, limits) for limits in _limits(planner)]
        priorities += [_timed(planner.priorities) for _ in range(5)]
        frontiers += [_timed(planner.frontier, days) for days in (None, 20.0)]
        planner = Planner(result, _actions(result, 300))
        large += [_timed(planner.plan, limits) for limits in _limits(planner)[::37]]
    assert first is not None
    print(f"the first plan, the solver loaded: {first.clock:.0f} ms")
    _print_late("60 actions, a plan", plans)
    _print_late("60 actions, priorities", priorities)
    _print_slowest("60 actions, the frontier", frontiers, FRONTIER)
    _print_slowest("300 actions, a plan", large, LARGE_PLAN)


def _results() -> Iterator[Result]:
    """Give each sample firm as it is, and as if all its answers were the lowest."""
    catalogue = Catalogue(assets() / "content", "fr")
    for sample in sorted((assets() / "samples").glob("*.pmediag")):
        for _, result in read_results(sample, catalogue):
            yield result
            yield _lowest(result)


def _lowest(result: Result) -> Result:
    answers = {
        question.id: Answer(picks=(min(question.choices, key=lambda c: c.points).id,))
        for question in result.questionnaire.questions
    }
    return result_of(result.questionnaire, replace(result.assessment, answers=answers))


def _actions(result: Result, count: int) -> list[Action]:
    """Make up ``count`` actions that raise what the firm answered low."""
    draw = random.Random(count)  # noqa: S311  # nothing secret: the same actions each time
    low = [q for q in result.scoring.questions.values() if q.is_scored and _better(q)]
    alerts = [state.alert.id for state in result.alerts if state.holds]
    found: list[Action] = []
    for number in range(count):
        raised = draw.sample(low, min(len(low), draw.choice([1, 1, 2, 3])))
        high = draw.choice([0, 0, 100, 100, 200, 300, 500, 900, 1500, 2400])
        found.append(
            Action(
                id=f"action_{number:03}",
                dimension_id=raised[0].question.dimension_id,
                title="",
                selling="",
                safety="",
                steps=(),
                first_step="",
                proof="",
                first_year=Cost(high / 2, high),
                yearly=Cost(),
                days=draw.choice([0.25, 0.5, 1, 1, 2, 3, 5]),
                weeks=2,
                lever=Lever.FOUND,
                effects=tuple(Effect(q.question.id, draw.choice(_better(q))) for q in raised),
                requires=(draw.choice(found).id,) if found and draw.random() < 0.4 else (),
                alerts=tuple(draw.sample(alerts, 1)) if alerts and draw.random() < 0.2 else (),
            )
        )
    return found


def _better(found: QuestionScore) -> list[str]:
    assert found.points is not None
    return [
        choice.id
        for choice in found.question.choices
        if choice.points > found.points + CLOSE and choice.id not in found.picks
    ]


def _limits(planner: Planner) -> list[Limits]:
    """Give budgets and person-days from nothing to everything."""
    actions = [candidate.action for candidate in planner.candidates]
    cost = sum(action.first_year.high for action in actions)
    days = sum(action.days for action in actions)
    return [
        Limits(
            None if step == STEPS else round(cost * step / STEPS),
            None if other == STEPS else round(days * other / STEPS),
        )
        for step in range(STEPS + 1)
        for other in range(0, STEPS + 1, 2)
    ]


class Taken(NamedTuple):
    """Milliseconds by the clock, and those of them that the processor worked for it."""

    clock: float
    work: float


def _timed(work: Callable[..., object], *words: object) -> Taken:
    start, worked = time.perf_counter(), time.process_time()
    work(*words)
    return Taken(
        (time.perf_counter() - start) * 1000,
        (time.process_time() - worked) * 1000,
    )


def _print_late(name: str, times: list[Taken]) -> None:
    clock, work = (
        statistics.quantiles(column, n=100, method="inclusive")
        for column in zip(*times, strict=True)
    )
    print(
        f"{name}: median {clock[49]:.1f} ms, p99 {clock[98]:.1f} ms ({work[98]:.1f} ms of work),"
        f" {clock[98] / PLAN:.0%} of the target of {PLAN:.0f} ms ({len(times)} times)"
    )


def _print_slowest(name: str, times: list[Taken], target: float) -> None:
    slowest, median = max(times), statistics.median(taken.clock for taken in times)
    print(
        f"{name}: median {median:.0f} ms, slowest {slowest.clock:.0f} ms"
        f" ({slowest.work:.0f} ms of work), {slowest.clock / target:.0%} of the target of"
        f" {target:.0f} ms ({len(times)} times)"
    )


if __name__ == "__main__":
    main()
