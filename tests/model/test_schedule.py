"""The months of a plan: order, room, prerequisites."""

from __future__ import annotations

import math
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.plan import Candidate, Gain, Slot, later_by, slot_days
from pmediag.model.schedule import in_order, schedule
from tests.builders import an_action


def an_item(
    name: str,
    days: float,
    gain: float = 1.0,
    *,
    cost: float = 0.0,
    requires: tuple[str, ...] = (),
    answers: tuple[str, ...] = (),
) -> Candidate:
    return Candidate(an_action(name, cost=cost, days=days), Gain(gain, gain), answers, requires)


def order(*items: Candidate) -> list[str]:
    return [item.action.id for item in in_order(items)]


def months(slots: tuple[Slot, ...]) -> dict[str, tuple[int, int]]:
    return {slot.action_id: (slot.start, slot.end) for slot in slots}


def test_first_alerts_then_gain_per_day_then_ties() -> None:
    found = order(
        an_item("b", 1, 2),
        an_item("a", 1, 2),
        an_item("shorter", 0.5, 1),
        an_item("dear", 1, 2, cost=10),
        an_item("quick", 0.5, 2),
        an_item("alert", 9, 0, answers=("fire",)),
        an_item("none", 1, 0),
        an_item("at_once", 0, 0.1),
    )
    assert found == ["alert", "at_once", "quick", "shorter", "a", "b", "dear", "none"]


def test_an_alert_waits_for_what_its_answer_needs() -> None:
    found = order(
        an_item("answer", 1, 5, requires=("before",), answers=("fire",)),
        an_item("before", 1, 0),
        an_item("other", 1, 3),
    )
    assert found == ["other", "before", "answer"]


def test_months_by_hand() -> None:
    """Two days a month. a: 1.5 days, all in month 1. b: 3 days, the half day left in month 1,
    2 in month 2, a half in month 3. c: a day after a, in month 3 where there is room first.
    """
    slots = schedule(
        [
            an_item("a", 1.5, 9),
            an_item("b", 3, 9),
            an_item("c", 1, 1, requires=("a",)),
        ],
        2,
    )
    assert months(slots) == {"a": (1, 1), "b": (1, 3), "c": (3, 3)}
    assert [slot.action_id for slot in slots] == ["a", "b", "c"]
    assert {slot.weeks for slot in slots} == {2}


def test_room_left_before_a_prerequisite_ends_is_used_by_others() -> None:
    """One day a month. b ends in month 3 and leaves half of it, where c may begin."""
    slots = schedule(
        [
            an_item("b", 2.5, 9),
            an_item("c", 1, 8, requires=("b",)),
            an_item("d", 0.5, 0.1),
        ],
        1,
    )
    assert months(slots) == {"b": (1, 3), "c": (3, 4), "d": (4, 4)}


def test_what_takes_no_time_stands_in_the_month_of_what_it_needs() -> None:
    slots = schedule([an_item("b", 2, 9), an_item("c", 0, 9, requires=("b",))], 1)
    assert months(slots) == {"b": (1, 2), "c": (2, 2)}


def test_tenths_of_a_day_fill_a_month_exactly() -> None:
    slots = schedule([an_item(name, 0.1, 1) for name in "abcdef"], 0.3)
    assert months(slots) == {name: (1 + (place // 3),) * 2 for place, name in enumerate("abcdef")}


def test_hardly_any_time_is_no_endless_count() -> None:
    (slot,) = schedule([an_item("a", 3)], 1e-9)
    assert (slot.start, slot.end) == (1, 3_000_000_000)


@pytest.mark.parametrize("days", [0, -1, float("nan"), float("inf")])
def test_a_month_without_days_is_refused(days: float) -> None:
    with pytest.raises(ValueError, match="more than 0 days"):
        schedule([an_item("a", 1)], days)


@st.composite
def plans(draw: st.DrawFn) -> list[Candidate]:
    items: list[Candidate] = []
    for number in range(draw(st.integers(0, 8))):
        names = [item.action.id for item in items]
        items.append(
            an_item(
                f"a{number}",
                draw(st.sampled_from([0, 0.1, 0.25, 0.5, 1, 3, 7])),
                draw(st.sampled_from([0, 1, 1, 2.5])),
                cost=draw(st.sampled_from([0, 10])),
                requires=tuple(
                    draw(st.lists(st.sampled_from(names), max_size=2, unique=True)) if names else ()
                ),
                answers=draw(st.sampled_from([(), (), ("fire",)])),
            )
        )
    return draw(st.permutations(items))


def by_the_month(items: list[Candidate], days_per_month: float) -> dict[str, tuple[int, int]]:
    """Fill the months one after the other, as one would on paper."""
    capacity = Fraction(str(days_per_month))
    used: dict[int, Fraction] = {}
    found: dict[str, tuple[int, int]] = {}
    for item in in_order(items):
        month = first = max((found[name][1] for name in item.requires), default=1)
        left, worked = Fraction(str(item.action.days)), []
        while left:
            taken = min(left, capacity - used.get(month, Fraction(0)))
            if taken:
                used[month] = used.get(month, Fraction(0)) + taken
                left -= taken
                worked.append(month)
            month += 1
        found[item.action.id] = (worked[0], worked[-1]) if worked else (first, first)
    return found


@given(plans(), st.sampled_from([0.1, 0.3, 1, 1.5, 4, 100]))
def test_months_are_those_of_filling_them_one_by_one(items: list[Candidate], days: float) -> None:
    slots = schedule(items, days)
    assert months(slots) == by_the_month(items, days)
    placed = [slot.action_id for slot in slots]
    by_id = {item.action.id: item for item in items}
    for slot in slots:
        for name in by_id[slot.action_id].requires:
            assert placed.index(name) < placed.index(slot.action_id)
            assert slot.start >= months(slots)[name][1]
    last = max((slot.end for slot in slots), default=0)
    assert sum(item.action.days for item in items) <= last * days + 1e-9
    assert math.isfinite(last)


@pytest.mark.parametrize("pace", [0.1, 1e-300])
def test_a_pace_that_leads_out_of_the_calendar_ends_on_its_last_days(pace: float) -> None:
    (slot,) = schedule([an_item("a", 10_000)], pace)
    days = slot_days(slot, date(2026, 11, 26))
    assert days.starts_on == date(2026, 11, 26)
    assert (days.ends_on, days.shows_on) == (date(9999, 12, 30), date(9999, 12, 31))


def test_the_calendar_goes_on_to_its_last_month() -> None:
    assert later_by(date(9998, 12, 31), 12) == date(9999, 12, 31)
    assert later_by(date(9998, 12, 5), 12) == date(9999, 12, 5)
    assert later_by(date(9998, 12, 5), 13) == date.max
