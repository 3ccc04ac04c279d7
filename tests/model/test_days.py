"""Days counted in months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.days import months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 26), 0, date(2026, 11, 26)),
        (date(2026, 1, 15), 23, date(2027, 12, 15)),
    ],
)
def test_a_month_that_is_too_short_ends_it(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 240), st.integers(0, 240))
def test_more_months_are_never_earlier(day: date, one: int, other: int) -> None:
    assert (months_later(day, one) <= months_later(day, other)) == (
        one <= other or months_later(day, one) == months_later(day, other)
    )
