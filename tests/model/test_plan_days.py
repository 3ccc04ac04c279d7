"""Months of a plan in the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.action_plan import ActionPlan, EntryState, PlanEntry, Wishes
from pmediag.model.plan import Slot, SlotDays, later_by, said_days, slot_days

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
        (date(2026, 11, 23), 2, date(2027, 1, 23)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 12, 31), 14, date(2029, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_some_months_later(day: date, months: int, later: date) -> None:
    assert later_by(day, months) == later


@given(DAYS, st.integers(0, 600), st.integers(0, 600))
def test_more_months_are_never_earlier(day: date, few: int, more: int) -> None:
    assert later_by(day, few) <= later_by(day, few + more)
    assert later_by(day, few).day <= day.day


def test_a_slot_has_the_days_of_its_months() -> None:
    found = slot_days(Slot("a", start=2, end=3, weeks=4), TODAY)
    assert found == SlotDays(date(2026, 12, 23), date(2027, 2, 22), date(2027, 3, 22))


@given(DAYS, st.integers(1, 60), st.integers(0, 60), st.integers(0, 260))
def test_slots_follow_each_other_without_a_gap(
    day: date, start: int, length: int, weeks: int
) -> None:
    found = slot_days(Slot("a", start, start + length, weeks), day)
    after = slot_days(Slot("b", start + length + 1, start + length + 1, 0), day)
    assert found.starts_on <= found.ends_on <= found.shows_on
    assert found.ends_on + timedelta(days=1) == after.starts_on


def test_what_is_late_is_open_and_past_its_day() -> None:
    def entry(name: str, days: int | None, state: EntryState = EntryState.TO_DO) -> PlanEntry:
        due_on = None if days is None else TODAY + timedelta(days=days)
        return PlanEntry(name, state, due_on=due_on)

    found = [
        entry("today", 0),
        entry("yesterday", -1, EntryState.DOING),
        entry("long", -40),
        entry("done", -9, EntryState.DONE),
        entry("given up", -9, EntryState.GIVEN_UP),
        entry("without", None),
    ]
    plan = ActionPlan("a1", Wishes(TODAY), {entry.action_id: entry for entry in found})
    assert [entry.action_id for entry in plan.late(TODAY)] == ["long", "yesterday"]
    assert plan.entry("untouched") == PlanEntry("untouched")


PLANNED = SlotDays(date(2026, 12, 1), date(2026, 12, 31), date(2027, 1, 28))


@pytest.mark.parametrize(
    ("starts_on", "due_on", "days"),
    [
        (None, None, PLANNED),
        (None, date(2027, 1, 10), SlotDays(date(2026, 12, 1), date(2027, 1, 10), date(2027, 2, 7))),
        (
            None,
            date(2026, 11, 1),
            SlotDays(date(2026, 11, 1), date(2026, 11, 1), date(2026, 11, 29)),
        ),
        (date(2027, 3, 1), None, SlotDays(date(2027, 3, 1), date(2027, 3, 1), date(2027, 3, 29))),
        (date(2026, 12, 9), None, replace(PLANNED, starts_on=date(2026, 12, 9))),
        (
            date(2027, 2, 1),
            date(2027, 1, 1),
            SlotDays(date(2027, 1, 1), date(2027, 1, 1), date(2027, 1, 29)),
        ),
    ],
)
def test_days_that_a_person_gave_stand_above_the_planned_ones(
    starts_on: date | None, due_on: date | None, days: SlotDays
) -> None:
    assert said_days(PLANNED, starts_on, due_on) == days


@given(st.none() | st.dates(), st.none() | st.dates())
def test_days_are_in_order_whatever_was_given(starts_on: date | None, due_on: date | None) -> None:
    found = said_days(PLANNED, starts_on, due_on)
    assert found.starts_on <= found.ends_on <= found.shows_on
    assert due_on is None or found.ends_on == due_on
