"""An action plan as it leaves for a calendar or a spreadsheet: its actions in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Cost


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One action of a plan.

    ``starts_on`` and ``due_on`` are days that a person gave, else those of the schedule.
    ``cost`` is the estimate of the first year, ``real_cost`` what it really cost, in euros
    before tax; ``days`` are person-days; ``gain`` is its own in points of the overall score,
    ``None`` for an action that a person added. ``help`` names who and what helps.
    """

    action_id: str
    title: str
    state: EntryState
    first_step: str = ""
    owner: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    cost: Cost = field(default_factory=Cost)
    real_cost: float | None = None
    days: float = 0.0
    gain: float | None = None
    help: str = ""
    note: str = ""

    @property
    def day(self) -> date | None:
        """The day that a calendar shows it on: when it is due, else when it starts."""
        return self.due_on or self.starts_on


@dataclass(frozen=True, slots=True)
class PlanLines:
    """The plan of one assessment, for a file that someone else reads.

    ``firm`` is the name of the firm, ``updated_at`` when the plan was last changed; ``now`` and
    ``next`` are ids of the priorities in the order to start them.
    """

    assessment_id: str
    firm: str
    updated_at: datetime
    lines: tuple[PlanLine, ...]
    now: tuple[str, ...] = ()
    next: tuple[str, ...] = ()

    @property
    def dated(self) -> tuple[PlanLine, ...]:
        """What a calendar holds: open actions that have a day."""
        return tuple(line for line in self.lines if line.state.is_open and line.day is not None)
