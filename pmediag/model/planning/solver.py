"""The exact choice: the best set of candidates under rules, ties settled as the method says.

Each goal is reached in turn and held while the next one is: alerts answered where they count,
gain for you, cost, days then number, ids. A goal begins with its linear relaxation. Where its bound
proves that the set at hand is already the best, nothing more is solved; and a candidate that
would lose the goal if it were changed, as its reduced cost or a relaxation proves, is fixed for
all the goals that follow, which leaves few to choose from.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from pmediag.model.actions import Action
from pmediag.model.candidates import EQUAL, cost, days
from pmediag.model.plan import Candidate
from pmediag.model.planning.model import QUARTER, SCALE, Program, Row, Units

if TYPE_CHECKING:
    from highspy._core import _Highs

_WHOLE = 1e-9
"""How far from a whole number a column of a relaxation may be to be one."""

_SURE = 1e-2
"""Part of a goal's step by which a reduced cost must pass what is held."""

_BLOCK = 16
"""Ids settled at a time: their weights are powers of two."""

_UNDECIDED = frozenset({"kNotset", "kUnknown"})
"""What the solver may say when it begins from its last solution; from nothing it decides."""

OPTIONS: Mapping[str, bool | int | float | str] = {
    "output_flag": False,
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    # What helps on large models costs more than the solution here.
    "mip_allow_restart": False,
    "mip_heuristic_run_feasibility_jump": False,
    "mip_heuristic_run_rens": False,
    "mip_heuristic_run_rins": False,
    "mip_heuristic_run_root_reduced_cost": False,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 1e-7,
    "mip_feasibility_tolerance": 1e-9,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
}


@dataclass(frozen=True, slots=True)
class Rules:
    """What a set must hold: ids and limits, in cents and thousandths of a day; ``None`` is none.

    ``paying`` is how many may cost money; ``alerts`` whether answering the most alerts comes
    before the gain.
    """

    forced: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    cost: int | None = None
    days: int | None = None
    count: int | None = None
    paying: int | None = None
    alerts: bool = False

    def exceeds(self, action: Action) -> bool:
        """Whether an action is too much by itself; cents beside millions mislead the solver."""
        return (self.cost is not None and cost(action) > self.cost) or (
            self.days is not None and days(action) > self.days
        )


@dataclass(frozen=True, slots=True)
class _Goal:
    """Something to make small.

    ``value`` is that of a set, by the numbers of its candidates; two values differ by ``step``
    at least; up to ``slack`` from the best, a set is as good. ``row`` measures it, in the other
    sense where ``sign`` is -1.
    """

    terms: Mapping[int, float]
    value: Callable[[frozenset[int]], float]
    row: int | None = None
    sign: float = 1.0
    step: float = 1.0
    slack: float = QUARTER


class _Solved(NamedTuple):
    objective: float
    values: Sequence[float]
    reduced: Sequence[float]


class Chooser:
    """One model, solved again and again under other rules; for one thread at a time."""

    def __init__(
        self,
        model: Program,
        candidates: Sequence[Candidate],
        gain_of: Callable[[frozenset[str]], float],
    ) -> None:
        """Take the ``model`` of ``candidates``; ``gain_of`` scores a set of ids, in points."""
        self._candidates = candidates
        self._gain_of = gain_of
        self._cost = Units.of([cost(candidate.action) for candidate in candidates])
        self._days = Units.of([days(candidate.action) for candidate in candidates])
        self._effort = self._days.then_number()
        each = range(len(candidates))
        self._measures: Mapping[str, Mapping[int, float]] = {
            "gain": model.gain,
            "alerts": model.alerts,
            "cost": self._cost.terms(),
            "days": self._days.terms(),
            "effort": self._effort.terms(),
            "count": dict.fromkeys(each, 1.0),
            "paying": {n: 1.0 for n in each if candidates[n].action.costs_money},
        }
        self._rows = {name: len(model.rows) + n for n, name in enumerate(self._measures)}
        self._open: set[int] = set()
        self._width = len(model.columns)
        rows = [*model.rows, *(Row(terms) for terms in self._measures.values())]
        self._highs = _loaded(model.columns, rows, len(candidates))

    def best(self, rules: Rules) -> frozenset[str]:
        """Give the ids of the best set; the rules must leave one at least."""
        self._lay_down(rules)
        chosen = None
        for goal in self._goals(rules):
            chosen = self._reach(goal, chosen)
            if not self._open:
                break
        return self._ids(chosen or frozenset())

    def _ids(self, chosen: frozenset[int]) -> frozenset[str]:
        return frozenset(self._candidates[number].action.id for number in chosen)

    def _lay_down(self, rules: Rules) -> None:
        self._open = set(range(len(self._candidates)))
        for number, candidate in enumerate(self._candidates):
            self._highs.changeColBounds(number, 0.0, 1.0)
            if candidate.action.id in rules.forced:
                self._fix(number, 1.0)
            elif candidate.action.id in rules.barred or rules.exceeds(candidate.action):
                self._fix(number, 0.0)
        for name, high in (
            ("gain", math.inf),
            ("alerts", math.inf),
            ("cost", self._cost.within(rules.cost)),
            ("days", self._days.within(rules.days)),
            ("effort", math.inf),
            ("count", math.inf if rules.count is None else rules.count),
            ("paying", math.inf if rules.paying is None else rules.paying),
        ):
            self._highs.changeRowBounds(self._rows[name], -math.inf, high)

    def _fix(self, number: int, value: float) -> None:
        self._open.discard(number)
        self._highs.changeColBounds(number, value, value)

    def _goals(self, rules: Rules) -> Iterator[_Goal]:
        if rules.alerts:
            yield self._goal("alerts", self._alerts, sign=-1.0)
        step = _WHOLE * SCALE
        yield self._goal("gain", self._gain, sign=-1.0, step=step, slack=EQUAL * SCALE)
        for name, units in (("cost", self._cost), ("effort", self._effort)):
            slack = QUARTER * units.step
            yield self._goal(name, _sum_of(self._measures[name]), step=units.step, slack=slack)
        in_order = sorted(self._open, key=lambda number: self._candidates[number].action.id)
        for start in range(0, len(in_order), _BLOCK):
            block = in_order[start : start + _BLOCK]
            terms = {number: -(2.0**place) for place, number in enumerate(reversed(block))}
            yield _Goal(terms, _sum_of(terms))

    def _goal(
        self,
        name: str,
        value: Callable[[frozenset[int]], float],
        *,
        sign: float = 1.0,
        step: float = 1.0,
        slack: float = QUARTER,
    ) -> _Goal:
        terms = {column: sign * term for column, term in self._measures[name].items()}
        return _Goal(terms, value, self._rows[name], sign, step, slack)

    def _gain(self, chosen: frozenset[int]) -> float:
        return -SCALE * self._gain_of(self._ids(chosen))

    def _alerts(self, chosen: frozenset[int]) -> float:
        return -float(len({alert for n in chosen for alert in self._candidates[n].answers}))

    def _reach(self, goal: _Goal, chosen: frozenset[int] | None) -> frozenset[int]:
        """Give a set that is best for ``goal``, and hold the goal from now on."""
        costs = [goal.terms.get(column, 0.0) for column in range(self._width)]
        self._highs.changeColsCost(self._width, list(range(self._width)), costs)
        relaxed = self._solve(relaxed=True)
        proven = chosen is not None and (
            goal.value(chosen) - relaxed.objective < goal.step * (1 - _SURE)
        )
        whole = self._whole(relaxed)
        if whole is not None and not proven:
            chosen = whole
        elif chosen is None or not proven:
            chosen = self._exact(goal)
        best = goal.value(chosen)
        most = best + goal.slack + _SURE * goal.step
        self._settle(relaxed, most)
        if best - relaxed.objective >= goal.step:
            self._try_otherwise(chosen, most)
        if goal.row is None:
            for number in goal.terms:
                self._fix(number, float(number in chosen))
        elif goal.sign > 0:
            self._highs.changeRowBounds(goal.row, -math.inf, best + goal.slack)
        else:
            self._highs.changeRowBounds(goal.row, -best - goal.slack, math.inf)
        return chosen

    def _exact(self, goal: _Goal) -> frozenset[int]:
        """Give the best set; one that does not give what the solver says of it is not believed."""
        for presolve in ("choose", "off"):
            self._highs.setOptionValue("presolve", presolve)
            solved = self._solve(relaxed=False)
            found = self._rounded(solved)
            if abs(goal.value(found) - solved.objective) <= goal.slack:
                self._highs.setOptionValue("presolve", "choose")
                return found
        raise RuntimeError("the solver contradicts itself")

    def _solve(self, *, relaxed: bool) -> _Solved:
        objective = self._run(relaxed=relaxed)
        if objective is None:
            raise RuntimeError("no set holds the rules")
        found = self._highs.getSolution()
        return _Solved(objective, list(found.col_value), list(found.col_dual))

    def _run(self, *, relaxed: bool) -> float | None:
        """Solve and give the objective, ``None`` where nothing holds the rules."""
        self._highs.setOptionValue("solve_relaxation", relaxed)
        if not relaxed:
            # It would take the halves of the relaxation for a first set, and has come to a wrong
            # one from there.
            self._highs.clearSolver()
        self._highs.run()
        status = self._highs.getModelStatus()
        if status.name in _UNDECIDED:
            self._highs.clearSolver()
            self._highs.run()
            status = self._highs.getModelStatus()
        if status.name in {"kInfeasible", "kUnboundedOrInfeasible"}:  # every column is bounded
            return None
        if status.name != "kOptimal":
            raise RuntimeError(self._highs.modelStatusToString(status))
        return float(self._highs.getInfo().objective_function_value)

    def _whole(self, solved: _Solved) -> frozenset[int] | None:
        """Give the set that a relaxation chose, ``None`` where it halves a candidate."""
        chosen = solved.values[: len(self._candidates)]
        if any(abs(value - round(value)) > _WHOLE for value in chosen):
            return None
        return self._rounded(solved)

    def _rounded(self, solved: _Solved) -> frozenset[int]:
        return frozenset(n for n in range(len(self._candidates)) if solved.values[n] > 0.5)

    def _settle(self, relaxed: _Solved, most: float) -> None:
        """Fix the candidates that no set up to ``most`` changes, by their reduced costs."""
        for number in tuple(self._open):
            reduced = relaxed.reduced[number]
            if relaxed.objective + abs(reduced) > most:
                self._fix(number, 0.0 if reduced > 0 else 1.0)

    def _try_otherwise(self, chosen: frozenset[int], most: float) -> None:
        """Fix each candidate that, the other way round, lets even a relaxation pass ``most``."""
        for number in tuple(self._open):
            value = float(number in chosen)
            self._highs.changeColBounds(number, 1 - value, 1 - value)
            other = self._run(relaxed=True)
            if other is None or other > most:
                self._fix(number, value)
            else:
                self._highs.changeColBounds(number, 0.0, 1.0)


def _sum_of(terms: Mapping[int, float]) -> Callable[[frozenset[int]], float]:
    return lambda chosen: math.fsum(terms.get(number, 0.0) for number in chosen)


def _loaded(columns: Sequence[float], rows: Sequence[Row], whole: int) -> _Highs:
    """Give a silent solver that knows the model; the first ``whole`` columns are 0 or 1."""
    import highspy
    from highspy._core import _Highs

    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(columns), len(rows)
    model.col_cost_ = [0.0] * len(columns)
    model.col_lower_, model.col_upper_ = [0.0] * len(columns), list(columns)
    model.integrality_ = [
        highspy.HighsVarType.kInteger if number < whole else highspy.HighsVarType.kContinuous
        for number in range(len(columns))
    ]
    model.row_lower_ = [row.low for row in rows]
    model.row_upper_ = [row.high for row in rows]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = [0, *accumulate(len(row.terms) for row in rows)]
    model.a_matrix_.index_ = [column for row in rows for column in row.terms]
    model.a_matrix_.value_ = [term for row in rows for term in row.terms.values()]
    # highspy's own class wakes its callbacks when it is made, before it can be told to be silent:
    # it would print a line where a command prints its result.
    result = _Highs()
    for name, value in OPTIONS.items():
        result.setOptionValue(name, value)
    result.passModel(model)
    return result
