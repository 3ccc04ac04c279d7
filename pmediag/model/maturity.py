"""Levels, their ceilings, and alerts: what the figures and some answers mean.

Chapter "Score" of the method, paragraphs "Level", "Ceiling" and "Alerts".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmediag.model.assessment import PathKind
from pmediag.model.conditions import Condition, Picked, Truth, undetermined
from pmediag.model.questionnaire import Alert, Ceiling, Questionnaire
from pmediag.model.scoring import STRENGTH, DimensionScore, Scoring, State, reaches


@dataclass(frozen=True, slots=True)
class CeilingState:
    """Whether a ceiling holds; ``waits_for`` are the "I don't know" it hangs on, if any."""

    ceiling: Ceiling
    holds: Truth
    waits_for: tuple[str, ...]

    @property
    def is_to_check(self) -> bool:
        """Whether it is unknown because of a "je ne sais pas"."""
        return self.holds is None and bool(self.waits_for)


@dataclass(frozen=True, slots=True)
class AlertState:
    """Whether an alert holds; ``waits_for`` are the questions that leave it unknown.

    A question outside the path is among ``outside`` instead: it cannot be answered here.
    """

    alert: Alert
    holds: Truth
    waits_for: tuple[str, ...]
    outside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """The level, from that of the interval's low end to that of its high end.

    ``low`` and ``high`` are cut by the ceilings that hold; ``low_uncut`` and
    ``high_uncut`` are what the figures alone would give.
    """

    low: int
    high: int
    low_uncut: int
    high_uncut: int

    @property
    def is_one(self) -> bool:
        """Whether the answers settle one level."""
        return self.low == self.high

    @property
    def is_cut(self) -> bool:
        """Whether a ceiling changes what is said."""
        return (self.low, self.high) != (self.low_uncut, self.high_uncut)


def level_of(questionnaire: Questionnaire, value: float) -> int:
    """Give the number of the level of a score; a cut belongs to the upper level."""
    return max(
        (level.number for level in questionnaire.levels if reaches(value, level.cut)),
        default=questionnaire.levels[0].number,
    )


def ceilings(questionnaire: Questionnaire, scoring: Scoring) -> tuple[CeilingState, ...]:
    """Give the state of every ceiling, in the order of the questionnaire."""
    return tuple(
        CeilingState(
            ceiling,
            scoring.truth(ceiling.when),
            tuple(
                question_id
                for question_id in _causes(ceiling.when, scoring)
                if question_id in scoring.questions
                and scoring.questions[question_id].state is State.UNKNOWN
            ),
        )
        for ceiling in questionnaire.ceilings
    )


def level(
    questionnaire: Questionnaire, scoring: Scoring, states: tuple[CeilingState, ...]
) -> Level | None:
    """Give the level, ``None`` on the path of one dimension or where nothing applies."""
    if scoring.path.kind is PathKind.DIMENSION or scoring.low is None or scoring.high is None:
        return None
    cap = min(
        (state.ceiling.level for state in states if state.holds),
        default=questionnaire.levels[-1].number,
    )
    low = level_of(questionnaire, scoring.low)
    high = level_of(questionnaire, scoring.high)
    return Level(min(low, cap), min(high, cap), low, high)


def alerts(questionnaire: Questionnaire, scoring: Scoring) -> tuple[AlertState, ...]:
    """Give the alerts that hold or are to be checked, in the order of the questionnaire."""
    result = []
    for alert in questionnaire.alerts:
        holds = scoring.truth(alert.when)
        if holds is False:
            continue
        causes = _causes(alert.when, scoring)
        result.append(
            AlertState(
                alert,
                holds,
                tuple(cause for cause in causes if cause in scoring.questions),
                tuple(cause for cause in causes if cause not in scoring.questions),
            )
        )
    return tuple(result)


def weakest(scoring: Scoring, count: int = 2) -> tuple[DimensionScore, ...]:
    """Give the ``count`` dimensions with the lowest scores, among those that show a figure.

    Lowest first, ties in questionnaire order; a dimension at the top level lacks nothing.
    """
    shown = [d for d in scoring.dimensions if d.is_shown and d.score is not None]
    lacking = [d for d in shown if d.score is not None and not reaches(d.score, STRENGTH)]
    return tuple(sorted(lacking, key=lambda d: d.score or 0.0)[:count])


def _causes(condition: Condition, scoring: Scoring) -> tuple[str, ...]:
    """Give the questions whose answers would settle an unknown ``condition``.

    A waiting question is replaced by what its own guards wait for.
    """
    return tuple(dict.fromkeys(_walk(condition, scoring)))


def _walk(condition: Condition, scoring: Scoring) -> Iterator[str]:
    for leaf in undetermined(condition, scoring.test):
        if not isinstance(leaf, Picked):
            continue
        found = scoring.questions.get(leaf.question)
        if found is None or found.state is not State.WAITING:
            yield leaf.question
            continue
        for guard in (found.question.applies_if, found.question.asked_if):
            if guard is not None:
                yield from _walk(guard, scoring)
