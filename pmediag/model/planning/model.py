"""The choice of actions as an integer program: columns, rows, and what each row measures.

Overlaps and prerequisites are modelled exactly. A column between 0 and 1 says how far an action
is chosen; further ones say how far a level of a question is reached. Gains are in thousandths
of a point, so that what tells two of them apart stands far above the solver's tolerances.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pmediag.model.plan import Candidate
from pmediag.model.questionnaire import Kind
from pmediag.model.scoring import CLOSE, QuestionScore, Scoring

SCALE = 1000.0
"""Parts of a point."""

QUARTER = 0.25
"""Part of a step by which a bound on whole numbers may be passed: far from the next one."""

_LARGE = 1e6
"""The largest coefficient of a row."""

Terms = dict[int, float]
"""Coefficients by column."""


@dataclass(frozen=True, slots=True)
class Row:
    """``low`` ≤ sum of the terms ≤ ``high``."""

    terms: Mapping[int, float]
    low: float = -math.inf
    high: float = math.inf


@dataclass(frozen=True, slots=True)
class Units:
    """Amounts as numbers of the largest unit that divides them all."""

    unit: int
    counts: tuple[int, ...]

    @classmethod
    def of(cls, amounts: Sequence[int]) -> Units:
        """Find the largest unit that divides all of ``amounts``."""
        unit = math.gcd(*amounts) or 1
        return cls(unit, tuple(amount // unit for amount in amounts))

    @property
    def step(self) -> float:
        """What one unit is worth in a row: 1, less where the numbers are large."""
        return 1 / max(1.0, max(self.counts) / _LARGE)

    def then_number(self) -> Units:
        """Give amounts whose sums are in the order of these, then of how many there are."""
        more = len(self.counts) + 1
        return Units(1, tuple(count * more + 1 for count in self.counts))

    def terms(self) -> Terms:
        """Give the coefficients of a row."""
        return {column: count * self.step for column, count in enumerate(self.counts)}

    def within(self, limit: int | None) -> float:
        """Give the upper bound of a row that keeps to ``limit``, a quarter of a unit more."""
        if limit is None:
            return math.inf
        return (min(sum(self.counts), limit // self.unit) + QUARTER) * self.step


@dataclass(slots=True)
class Program:
    """Everything the solver is told; the first columns are the candidates in their order."""

    columns: list[float] = field(default_factory=list)
    """The upper bound of each column; all begin at 0."""
    rows: list[Row] = field(default_factory=list)
    gain: Terms = field(default_factory=dict)
    alerts: Terms = field(default_factory=dict)

    def column(self, high: float = 1.0) -> int:
        """Add a column and give its number."""
        self.columns.append(high)
        return len(self.columns) - 1

    def capped(self, terms: Terms, high: float = 1.0) -> int:
        """Add a column that is at most the sum of ``terms``, and at most ``high``."""
        found = self.column(high)
        self.rows.append(Row({**terms, found: -1.0}, low=0.0))
        return found

    def any_of(self, columns: Sequence[int]) -> int:
        """Give a column that is 1 only where one of ``columns`` is."""
        return columns[0] if len(columns) == 1 else self.capped(dict.fromkeys(columns, 1.0))


def program(
    scoring: Scoring, shares: Mapping[str, float], candidates: Sequence[Candidate]
) -> Program:
    """Write down what ``candidates`` raise, answer and need; ``shares`` as in the gain for you."""
    result = Program()
    numbers = {candidate.action.id: result.column() for candidate in candidates}
    for candidate in candidates:
        for needed in candidate.requires:
            result.rows.append(
                Row({numbers[needed]: 1.0, numbers[candidate.action.id]: -1.0}, low=0.0)
            )
    weights = {d.dimension.id: d.weight_scored for d in scoring.dimensions}
    for question_id, reached in _reached(candidates).items():
        found = scoring.questions.get(question_id)
        if found is None or not found.is_scored:
            continue
        dimension = found.question.dimension_id
        worth = SCALE * shares[dimension] * found.question.weight / weights[dimension]
        raised = _single if found.question.kind is Kind.SINGLE else _multiple
        for column, points in raised(result, found, reached).items():
            result.gain[column] = result.gain.get(column, 0.0) + worth * points
    for columns in _answered(candidates).values():
        column = result.any_of(columns)
        result.alerts[column] = result.alerts.get(column, 0.0) + 1.0
    return result


def _reached(candidates: Iterable[Candidate]) -> Mapping[str, Mapping[str, list[int]]]:
    """Give, by question and choice, the columns of the candidates that reach it."""
    found: defaultdict[str, defaultdict[str, list[int]]]
    found = defaultdict(lambda: defaultdict(list))
    for number, candidate in enumerate(candidates):
        for effect in dict.fromkeys(candidate.action.effects):
            found[effect.question_id][effect.choice_id].append(number)
    return found


def _answered(candidates: Iterable[Candidate]) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, candidate in enumerate(candidates):
        for alert in candidate.answers:
            found[alert].append(number)
    return found


def _single(result: Program, found: QuestionScore, reached: Mapping[str, Sequence[int]]) -> Terms:
    """Give the points that each column adds: the steps from today up to the best choice."""
    assert found.points is not None
    by_points: defaultdict[float, set[int]] = defaultdict(set)
    for choice, columns in reached.items():
        by_points[found.question.points_of(choice)].update(columns)
    terms: Terms = {}
    levels = sorted(points for points in by_points if points > found.points)
    for index, level in enumerate(levels):
        step = level - (levels[index - 1] if index else found.points)
        column = result.any_of(sorted(set().union(*(by_points[up] for up in levels[index:]))))
        terms[column] = terms.get(column, 0.0) + step
    return terms


def _multiple(result: Program, found: QuestionScore, reached: Mapping[str, Sequence[int]]) -> Terms:
    """Give the points that each column adds: those of added choices, up to 100 in all.

    An exclusive choice is worth 0, so that today's points are those of the others.
    """
    picked = sum(c.points for c in found.question.choices if c.id in found.picks)
    room = 100.0 - picked
    terms: Terms = {}
    for choice in found.question.choices:
        if choice.id in reached and choice.id not in found.picks and not choice.exclusive:
            column = result.any_of(sorted(set(reached[choice.id])))
            terms[column] = terms.get(column, 0.0) + choice.points
    if room <= CLOSE:
        return {}
    if sum(terms.values()) <= room:
        return terms
    return {result.capped(terms, room): 1.0}
