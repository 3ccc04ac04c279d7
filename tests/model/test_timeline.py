"""The diagnoses of a firm, each measured against one before it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Path, PathKind
from pmediag.model.timeline import curve, renewal_day, steps
from tests.model.summaries import a_summary, an_open_summary, by_version

ONE_AREA = Path(PathKind.DIMENSION, "sell")


def test_the_last_completed_comes_first_whatever_the_order_of_saving() -> None:
    found = steps(
        (
            a_summary("new", day="2026-11-23", sequence=1),
            a_summary("old", day="2024-01-10", sequence=3),
            a_summary("middle", day="2025-02-03", sequence=2),
        ),
        by_version,
    )
    assert [step.summary.id for step in found] == ["new", "middle", "old"]
    assert [step.previous and step.previous.id for step in found] == ["middle", "old", None]


def test_what_is_in_progress_is_no_step() -> None:
    assert steps((an_open_summary(), a_summary()), by_version)[0].summary.id == "a1"
    assert len(steps((an_open_summary(), a_summary()), by_version)) == 1


def test_a_change_is_that_of_the_figures_shown() -> None:
    """38.6 shows as 39 and 45.4 as 45: +6, though the exact difference is 6.8."""
    found = steps(
        (
            a_summary("b", day="2026-01-01", score=45.4),
            a_summary("a", day="2025-01-01", score=38.6),
        ),
        by_version,
    )
    assert [step.change for step in found] == [6, None]


def test_one_without_a_score_is_passed_over_and_has_no_change() -> None:
    found = steps(
        (
            a_summary("c", day="2026-01-01", score=45.0),
            a_summary("b", day="2025-06-01", score=None),
            a_summary("a", day="2025-01-01", score=40.0),
        ),
        by_version,
    )
    assert [step.previous and step.previous.id for step in found] == ["a", "a", None]
    assert [step.change for step in found] == [5, None, None]


def test_one_dimension_is_measured_against_the_same_one_alone() -> None:
    found = steps(
        (
            a_summary("d", day="2026-04-01", score=60.0),
            a_summary("c", day="2026-03-01", score=52.0, path=ONE_AREA),
            a_summary("b", day="2026-02-01", score=50.0, path=ONE_AREA),
            a_summary("a", day="2026-01-01", score=40.0, path=EXPRESS),
        ),
        by_version,
    )
    assert [step.change for step in found] == [20, 2, None, None]
    assert [step.asks_otherwise for step in found] == [True, False, False, False]
    assert [step.is_indicative for step in found] == [False, False, False, True]
    assert [step.summary.id for step in curve(found)] == ["a", "d"]


def test_a_broken_questionnaire_interrupts_once_and_tells_no_change() -> None:
    found = steps(
        (
            a_summary("c", day="2026-03-01", score=60.0, questionnaire_version="2027.1"),
            a_summary("b", day="2026-02-01", score=None, questionnaire_version="2027.1"),
            a_summary("a", day="2026-01-01", score=40.0),
        ),
        by_version,
    )
    assert [step.is_broken for step in found] == [True, True, False]
    assert [step.interrupts for step in found] == [False, True, False]
    assert [step.change for step in found] == [None, None, None]


def test_a_shifted_questionnaire_asks_otherwise_and_still_tells_the_change() -> None:
    later, _ = steps(
        (
            a_summary("b", day="2026-02-01", score=50.0, questionnaire_version="2026.2"),
            a_summary("a", day="2026-01-01", score=40.0),
        ),
        by_version,
    )
    assert later.asks_otherwise
    assert not later.interrupts
    assert later.change == 10


def test_where_nothing_applied_there_is_no_point() -> None:
    assert curve(steps((a_summary(score=None, low=None, high=None),), by_version)) == ()


@pytest.mark.parametrize(
    ("day", "renewed"),
    [
        (date(2026, 11, 23), date(2027, 5, 23)),
        (date(2026, 6, 30), date(2026, 12, 30)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 29), date(2028, 2, 29)),
    ],
)
def test_another_diagnosis_is_worth_it_after_six_months(day: date, renewed: date) -> None:
    assert renewal_day(day) == renewed


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_six_months_are_half_a_year(day: date) -> None:
    assert 180 <= (renewal_day(day) - day).days <= 184
