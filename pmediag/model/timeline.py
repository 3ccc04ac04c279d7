"""The completed diagnoses of one firm, each measured against the one before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.plan import later_by
from pmediag.model.questionnaire import Comparability
from pmediag.model.shown import shown_change

RENEWAL_MONTHS = 6

Compared = Callable[[AssessmentSummary, AssessmentSummary], Comparability]
"""Gives what the questionnaires of two diagnoses say of each other."""


@dataclass(frozen=True, slots=True)
class Step:
    """One completed diagnosis, and the one that it is measured against.

    ``previous`` is about the same thing (the firm, whichever the path, or the same dimension
    alone): the last one before with a score, else the last one. ``comparability`` is that of
    their two questionnaires. ``interrupts`` tells that the questionnaire cannot be compared
    with that of the one just before, with a score or without.
    """

    summary: AssessmentSummary
    previous: AssessmentSummary | None
    comparability: Comparability
    interrupts: bool = False

    @property
    def at(self) -> datetime:
        """When it was completed."""
        return _at(self.summary)

    @property
    def is_indicative(self) -> bool:
        """Whether it asked too few questions for more than an indication."""
        return self.summary.path.kind is PathKind.EXPRESS

    @property
    def is_broken(self) -> bool:
        """Whether nothing can be said of the way here from the previous one."""
        return self.comparability is Comparability.BROKEN

    @property
    def asks_otherwise(self) -> bool:
        """Whether the previous one was along another path, or with shifted questions."""
        if self.previous is None:
            return False
        is_shifted = self.comparability is Comparability.SHIFTED
        return is_shifted or self.summary.path != self.previous.path

    @property
    def change(self) -> int | None:
        """The change of the score since the previous one, in points as shown."""
        if self.previous is None or self.is_broken:
            return None
        return shown_change(self.previous.score, self.summary.score)


def steps(summaries: Iterable[AssessmentSummary], compared: Compared) -> tuple[Step, ...]:
    """Give the completed ones of ``summaries``, of one firm, the last completed first."""
    completed = [summary for summary in summaries if summary.completed_at is not None]
    last: dict[str | None, AssessmentSummary] = {}
    last_scored: dict[str | None, AssessmentSummary] = {}

    def says(previous: AssessmentSummary | None, summary: AssessmentSummary) -> Comparability:
        return Comparability.COMPARABLE if previous is None else compared(previous, summary)

    found = []
    for summary in sorted(completed, key=lambda summary: (_at(summary), summary.sequence)):
        about = summary.path.dimension_id
        just_before = last.get(about)
        previous = last_scored.get(about, just_before)
        interrupts = says(just_before, summary) is Comparability.BROKEN
        found.append(Step(summary, previous, says(previous, summary), interrupts))
        last[about] = summary
        if summary.score is not None:
            last_scored[about] = summary
    return tuple(reversed(found))


def curve(found: Iterable[Step]) -> tuple[Step, ...]:
    """Give those that have a place on the curve of the firm, the first completed first.

    A diagnosis of one dimension has none, nor one where nothing applies.
    """
    return tuple(
        sorted(
            (
                step
                for step in found
                if step.summary.path.dimension_id is None and step.summary.low is not None
            ),
            key=lambda step: (step.at, step.summary.sequence),
        )
    )


def _at(summary: AssessmentSummary) -> datetime:
    assert summary.completed_at is not None
    return summary.completed_at


def renewal_day(day: date) -> date:
    """Give the day from which another diagnosis is worth it: six months after ``day``.

    Earlier, little has had the time to change.
    """
    return later_by(day, RENEWAL_MONTHS)
