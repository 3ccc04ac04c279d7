"""A plan that leaves for a calendar or a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Action
from pmediag.model.plan import said_days
from pmediag.model.plan_lines import PlanLine, PlanLines
from pmediag.services.planning import PlanSheet, Solved
from pmediag.typography import typeset
from pmediag.words import Language


def plan_lines(sheet: PlanSheet, solved: Solved, language: Language) -> PlanLines:
    """Give the actions of a plan, then those that are done or given up, in words.

    An action without days of its own has those of the schedule.
    """
    order = [slot.action_id for slot in solved.slots]
    rest = [name for name in solved.plan.chosen if name not in order]
    states = (EntryState.DONE, EntryState.GIVEN_UP)
    ended = [entry.action_id for state in states for entry in sheet.ended(state)]
    first = (*solved.priorities.now, *solved.priorities.next)
    names = dict.fromkeys([*order, *rest, *first, *ended])
    assert sheet.plan.updated_at is not None
    return PlanLines(
        assessment_id=sheet.assessment_id,
        firm=sheet.organisation.name,
        updated_at=sheet.plan.updated_at,
        lines=tuple(_line(sheet.by_id[name], sheet, solved, language) for name in names),
        now=solved.priorities.now,
        next=solved.priorities.next,
    )


def write_calendar(path: Path, plan: PlanLines, language: Language, *, reminders: bool) -> None:
    """Write the open actions of a plan as a calendar, and read it back.

    Raises:
        UserFacingError: it cannot be written.
    """
    from pmediag.exchange.calendar_file import write_calendar as write

    write(path, plan, language, reminders=reminders)


def write_sheet(path: Path, plan: PlanLines, language: Language) -> None:
    """Write a plan as a spreadsheet, and read it back.

    Raises:
        UserFacingError: it cannot be written, or a text is too long for a cell.
    """
    from pmediag.exchange.plan_sheet import write_sheet as write

    write(path, plan, language)


def _line(action: Action, sheet: PlanSheet, solved: Solved, language: Language) -> PlanLine:
    entry, planned = sheet.plan.entry(action.id), solved.days_of(action.id)
    candidate = solved.candidates.get(action.id)
    starts_on, due_on = entry.starts_on, entry.due_on
    if planned is not None and entry.state.is_open:
        days = said_days(planned, starts_on, due_on)
        starts_on, due_on = starts_on or days.starts_on, days.ends_on
    helps = [solved.resources[name] for name in action.resources if name in solved.resources]

    def ours(text: str) -> str:
        return text if action.is_own else typeset(text, language)

    return PlanLine(
        action_id=action.id,
        title=ours(action.title),
        state=entry.state,
        first_step=ours(action.first_step),
        owner=entry.owner,
        starts_on=starts_on,
        due_on=due_on,
        cost=action.first_year,
        real_cost=entry.cost,
        days=action.days,
        gain=None if candidate is None else candidate.gain.plain,
        help=", ".join(typeset(title, language) for title in helps),
        note=entry.note,
    )
