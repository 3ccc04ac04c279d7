"""What a firm sets out to do of a plan, and the duties that go with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from pmediag.model.action_plan import EntryState, OwnAction, PlanEntry, Wishes
from pmediag.paths import assets
from pmediag.services.advice import advice_of
from pmediag.services.catalogue import Catalogue
from pmediag.services.plan_in_file import sheets_in
from pmediag.services.planning import Board, PlanSheet, Solved
from pmediag.services.samples import sample, sample_names
from pmediag.words import Language

TODAY = date(2026, 11, 26)


@cache
def catalogue() -> Catalogue:
    return Catalogue(assets() / "content", "fr")


def the_sheet(name: str = "menuiserie", *entries: PlanEntry, **wishes: object) -> PlanSheet:
    (sheet,) = sheets_in(sample(name, Language.FR), catalogue(), TODAY)
    asked = replace(Wishes(starts_on=TODAY), **wishes)  # type: ignore[arg-type]  # any field of it
    entered = {entry.action_id: entry for entry in entries}
    return replace(sheet, plan=replace(sheet.plan, wishes=asked, entries=entered))


def solved(sheet: PlanSheet) -> Solved:
    return Board(sheet, catalogue()).solve(sheet.plan.wishes, with_frontier=False)


def six(found: Solved) -> set[str]:
    return {*found.priorities.now, *found.priorities.next}


@pytest.mark.parametrize("name", sample_names())
def test_without_a_limit_the_priorities_and_the_pins_are_kept_with_what_they_need(
    name: str,
) -> None:
    found = solved(the_sheet(name))
    kept = set(found.kept)
    assert six(found) | found.pins <= kept
    needed = {need for key in kept for need in found.candidates[key].requires}
    assert kept == six(found) | found.pins | needed
    assert len(kept) < len(found.plan.chosen)
    assert sorted(slot.action_id for slot in found.slots) == sorted(kept)
    assert sorted(slot.action_id for slot in found.schedule) == sorted(found.plan.chosen)


def test_under_a_limit_all_that_is_chosen_is_kept() -> None:
    found = solved(the_sheet(days=20.0))
    assert found.kept == found.plan.chosen
    assert found.slots == found.schedule


@pytest.mark.parametrize(
    "said", [{"state": EntryState.DOING}, {"due_on": TODAY}, {"owner": "Anne"}, {"note": "lundi"}]
)
def test_what_was_spoken_of_is_kept(said: dict[str, object]) -> None:
    first = solved(the_sheet())
    other = next(key for key in first.plan.chosen if key not in first.kept)
    entry = replace(PlanEntry(other), **said)  # type: ignore[arg-type]  # any field of it
    assert other in solved(the_sheet("menuiserie", entry)).kept
    assert other not in solved(the_sheet("menuiserie", PlanEntry(other))).kept


def test_own_actions_are_kept_and_what_is_done_is_not() -> None:
    now = solved(the_sheet()).priorities.now[0]
    own = PlanEntry("own_1", own=OwnAction("Classer les photos", days=1.0))
    done = PlanEntry(now, EntryState.DONE, ended_on=TODAY)
    found = solved(the_sheet("menuiserie", own, done))
    assert found.kept[-1] == "own_1"
    assert now not in found.kept


def test_a_report_says_the_same() -> None:
    sheet = the_sheet()
    advice = advice_of(sheet, catalogue())
    assert advice is not None
    assert (advice.chosen, advice.slots) == (solved(sheet).kept, solved(sheet).slots)


def test_the_next_day_of_a_duty_goes_with_its_actions() -> None:
    found = solved(the_sheet())
    assert {key: due.day for key, due in found.duties.items() if key in found.plan.chosen} == {
        "einvoice_sent": date(2027, 9, 1)
    }
    late = replace(the_sheet(), today=date(2027, 9, 1))
    assert "einvoice_sent" not in solved(late).duties, "the day has come"
