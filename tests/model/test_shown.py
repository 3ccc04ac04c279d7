"""Changes add up under the eyes of who reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.shown import adding_up, shown_change, tenths

PARTS = st.lists(st.one_of(st.just(0.0), st.floats(-100, 100)), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [(38.6, 45.4, 6), (45.4, 38.6, -6), (44.6, 45.4, 0), (None, 45.0, None), (45.0, None, None)],
)
def test_a_change_is_the_difference_of_what_is_shown(
    before: float | None, after: float | None, change: int | None
) -> None:
    assert shown_change(before, after) == change


@pytest.mark.parametrize(
    ("value", "shown"), [(38.55, 386), (38.54, 385), (-0.04, 0), (-1.26, -13), (0.0, 0)]
)
def test_tenths_round_half_up(value: float, shown: int) -> None:
    assert tenths(value) == shown


def test_the_part_that_loses_least_is_moved() -> None:
    """0.14 + 0.14 + 0.0 is 0.3 in tenths of ends that round apart: one of them becomes 0.2."""
    assert adding_up(3, [0.14, 0.14, 0.0]) == [2, 1, 0]
    assert adding_up(-3, [-0.14, -0.14, 0.0]) == [-2, -1, 0]


def test_what_is_nothing_stays_nothing() -> None:
    assert adding_up(5, [0.42, 0.0, 0.0]) == [5, 0, 0]
    assert adding_up(0, [0.0, 0.0, 0.0]) == [0, 0, 0]


def test_parts_that_are_nothing_make_no_total() -> None:
    with pytest.raises(ValueError, match="no total"):
        adding_up(1, [0.0, 0.0])


@given(PARTS, st.integers(-1, 1))
def test_rounded_parts_add_up_and_stay_close(parts: list[float], aside: int) -> None:
    """The total may be a tenth aside, since the two scores that it parts are rounded too."""
    movable = [part for part in parts if abs(part) > 1e-9]
    total = tenths(sum(parts)) + (aside if movable else 0)
    if not movable:
        total = 0
    found = adding_up(total, parts)
    assert sum(found) == total
    for exact, shown in zip(parts, found, strict=True):
        assert abs(exact * 10 - shown) <= (2.5 if len(movable) < 3 else 1.51)
        if abs(exact) <= 1e-9:
            assert shown == 0
