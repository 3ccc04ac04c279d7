"""A plan in lines, as a calendar or a spreadsheet takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from unittest.mock import patch

import pytest

from pmediag.model.action_plan import ActionPlan, EntryState, PlanEntry, Wishes
from pmediag.model.library import Library
from pmediag.model.plan import SlotDays
from pmediag.model.plan_lines import PlanLine
from pmediag.services.catalogue import Catalogue
from pmediag.services.plan_files import plan_lines
from pmediag.services.plan_in_file import sheets_in
from pmediag.services.planning import Board, PlanSheet
from pmediag.services.samples import sample
from pmediag.typography import typeset
from pmediag.words import Language
from tests.builders import MORNING

TODAY = MORNING.date()
LATE = date(2099, 1, 1)

WHOLE = Wishes(TODAY, days=500.0)
"""Within it, all that is chosen is in the calendar."""


@pytest.fixture(scope="module")
def sheet(catalogue: Catalogue) -> PlanSheet:
    """What the plan of a sample firm stands on."""
    (sheet,) = sheets_in(sample("menuiserie", Language.FR), catalogue, TODAY)
    return replace(sheet, plan=ActionPlan(sheet.assessment_id, WHOLE, {}, MORNING))


def a_line(catalogue: Catalogue, sheet: PlanSheet, entry: PlanEntry) -> tuple[PlanLine, SlotDays]:
    """Give the line of an action with what is said of it, and its days in the schedule."""
    solved = Board(sheet, catalogue).solve(sheet.plan.wishes, with_frontier=False)
    plan = replace(sheet.plan, entries={entry.action_id: entry})
    lines = plan_lines(replace(sheet, plan=plan), solved, Language.FR).lines
    days = solved.days_of(entry.action_id)
    assert days is not None
    return next(line for line in lines if line.action_id == entry.action_id), days


def test_days_that_a_person_gives_stand_and_the_others_never_cross_them(
    catalogue: Catalogue, sheet: PlanSheet
) -> None:
    solved = Board(sheet, catalogue).solve(sheet.plan.wishes, with_frontier=False)
    name = solved.slots[-1].action_id
    early = TODAY - timedelta(days=30)

    line, days = a_line(catalogue, sheet, PlanEntry(name))
    assert (line.starts_on, line.due_on) == (days.starts_on, days.ends_on)
    line, days = a_line(catalogue, sheet, PlanEntry(name, due_on=early))
    assert (line.starts_on, line.due_on) == (early, early)
    line, days = a_line(catalogue, sheet, PlanEntry(name, starts_on=LATE))
    assert (line.starts_on, line.due_on) == (LATE, LATE)
    line, days = a_line(catalogue, sheet, PlanEntry(name, starts_on=early))
    assert (line.starts_on, line.due_on) == (early, days.ends_on)
    line, days = a_line(catalogue, sheet, PlanEntry(name, EntryState.DONE))
    assert (line.starts_on, line.due_on) == (None, None)


@pytest.mark.parametrize(("days", "is_named"), [(-1, False), (0, True), (1, True)])
def test_what_has_ended_helps_nobody(
    catalogue: Catalogue, sheet: PlanSheet, days: int, is_named: bool
) -> None:
    """A scheme counts up to its last day."""
    solved = Board(sheet, catalogue).solve(sheet.plan.wishes, with_frontier=False)
    action = next(a for a in sheet.actions if solved.resources.keys() & {*a.resources})
    ended = next(name for name in action.resources if name in solved.resources)
    known = catalogue.library()
    resources = tuple(
        replace(found, ends_on=TODAY + timedelta(days=days)) if found.id == ended else found
        for found in known.resources
    )
    with patch.object(catalogue, "library", return_value=Library(resources, known.terms)):
        line, _ = a_line(catalogue, sheet, PlanEntry(action.id))
    assert (typeset(solved.resources[ended], Language.FR) in line.help) is is_named
