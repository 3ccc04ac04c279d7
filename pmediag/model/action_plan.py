"""The action plan: what was decided, who does it, when, for how much, how far it is.

Words of the method: an action plan belongs to the assessment that it answers, and holds the
ids of actions; the actions themselves are read in the pack of that assessment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from pmediag.model.text import NAME_LIMIT, NOTE_LIMIT, clean_text

EUROS_LIMIT = 10_000_000
"""Euros of a budget or of a cost at most: more is a slip of the keyboard."""

DAYS_LIMIT = 10_000
"""Person-days at most."""

DAYS_PER_MONTH_LIMIT = 1_000
"""Person-days in one month at most."""

ENTRIES_LIMIT = 1_000
"""Actions that a plan may say something of."""

YEARS = range(1900, 9999)
"""Years that a day may be of: outside, a clock's offset may lead to one that no calendar has."""


class EntryState(StrEnum):
    """How far an action is."""

    TO_DO = "to_do"
    DOING = "doing"
    DONE = "done"
    GIVEN_UP = "given_up"

    @property
    def is_open(self) -> bool:
        """Whether it is still to be finished."""
        return self in {EntryState.TO_DO, EntryState.DOING}


@dataclass(frozen=True, slots=True)
class OwnAction:
    """What a person adds: no effect on any figure; its cost (euros) and days count."""

    title: str
    first_step: str = ""
    cost: float = 0.0
    days: float = 0.0


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """What a person says of one action; one that was never touched has no entry.

    ``owner`` is a role or a name, ``cost`` what it really cost in euros, ``reason`` why it was
    given up, ``ended_on`` the day it was done or given up.
    """

    action_id: str
    state: EntryState = EntryState.TO_DO
    owner: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    ended_on: date | None = None
    cost: float | None = None
    reason: str = ""
    note: str = ""
    own: OwnAction | None = None

    @property
    def says_something(self) -> bool:
        """Whether anything was said of it."""
        return self != PlanEntry(self.action_id)

    def is_late(self, today: date) -> bool:
        """Whether it should have been finished before ``today``."""
        return self.state.is_open and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asks of the plan.

    ``budget`` is for the first year in euros, ``days`` the person-days in all, ``None`` for no
    limit; ``days_per_month`` is above 0. ``pins`` stay in, ``refused`` stay out; ``pins`` is
    ``None`` until a person decides: then what is pinned at first stands.
    """

    starts_on: date
    budget: float | None = None
    days: float | None = None
    days_per_month: float = 2.0
    pins: frozenset[str] | None = None
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """The plan of one assessment.

    ``first`` are the ids of the priorities that were last shown, so that a screen can name them
    without working them out; no decision of a person, and in no file.
    """

    assessment_id: str
    wishes: Wishes
    entries: Mapping[str, PlanEntry] = field(default_factory=dict)
    updated_at: datetime | None = None
    first: tuple[str, ...] = field(default=(), compare=False)

    @property
    def says_nothing(self) -> bool:
        """Whether no person decided anything in it: it was only looked at."""
        blank = Wishes(self.wishes.starts_on)
        return self.wishes == blank and all(
            not entry.says_something for entry in self.entries.values()
        )

    def entry(self, action_id: str) -> PlanEntry:
        """Give what was said of an action; a blank entry where nothing was."""
        return self.entries.get(action_id) or PlanEntry(action_id)

    def late(self, today: date) -> tuple[PlanEntry, ...]:
        """Give what should have been finished before ``today``, the longest overdue first."""
        found = [entry for entry in self.entries.values() if entry.is_late(today)]
        return tuple(sorted(found, key=lambda entry: entry.due_on or today))

    def ids_in(self, *states: EntryState) -> frozenset[str]:
        """Give the ids of the actions in one of ``states``."""
        return frozenset(key for key, entry in self.entries.items() if entry.state in states)


def cleaned(entry: PlanEntry) -> PlanEntry:
    """Give ``entry`` with its texts in the one form that is stored.

    Raises:
        TextTooLongError: an owner or a title is over ``NAME_LIMIT`` characters, another text
            over ``NOTE_LIMIT``.
    """
    return replace(
        entry,
        owner=clean_text(entry.owner, multi_line=False, limit=NAME_LIMIT),
        reason=clean_text(entry.reason, limit=NOTE_LIMIT).strip(),
        note=clean_text(entry.note, limit=NOTE_LIMIT),
        own=entry.own and cleaned_own(entry.own),
    )


def cleaned_own(own: OwnAction) -> OwnAction:
    """Give ``own`` with its texts in the one form that is stored; errors as `cleaned`."""
    return replace(
        own,
        title=clean_text(own.title, multi_line=False, limit=NAME_LIMIT),
        first_step=clean_text(own.first_step, limit=NOTE_LIMIT).strip(),
    )
