from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.numbers import NumberError, NumberFault, figure_in
from pmediag.typography import number
from pmediag.words import Language

MOST = 10_000_000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0.0),
        ("1250", 1250.0),
        ("1 250", 1250.0),
        ("1\u202f250,50", 1250.5),
        ("1\u00a0250 €", 1250.0),
        ("1 250,5 eur", 1250.5),
        (" 12.25 ", 12.25),
        ("0,5", 0.5),
        ("10 000 000", 1e7),
        ("007", 7.0),
        ("3000€", 3000.0),
        ("€3000", 3000.0),
        ("2,5 jours", 2.5),
        ("2.5 days", 2.5),
        ("1  250", 1250.0),
    ],
)
def test_what_people_type_is_read(text: str, value: float) -> None:
    assert figure_in(text, MOST) == value


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", NumberFault.EMPTY),
        (" \u202f", NumberFault.EMPTY),
        ("-1", NumberFault.NEGATIVE),
        ("\u2212 1 250,50 €", NumberFault.NEGATIVE),
        ("-beaucoup", NumberFault.NOT_A_NUMBER),
        ("beaucoup", NumberFault.NOT_A_NUMBER),
        ("nan", NumberFault.NOT_A_NUMBER),
        ("inf", NumberFault.NOT_A_NUMBER),
        ("-inf", NumberFault.NOT_A_NUMBER),
        ("1e5", NumberFault.NOT_A_NUMBER),
        ("1_000", NumberFault.NOT_A_NUMBER),
        ("0x10", NumberFault.NOT_A_NUMBER),
        ("+5", NumberFault.NOT_A_NUMBER),
        ("1,250", NumberFault.SHAPE),
        ("1.250,50", NumberFault.SHAPE),
        ("12 50", NumberFault.SHAPE),
        ("1 2", NumberFault.SHAPE),
        ("5,", NumberFault.SHAPE),
        (",5", NumberFault.SHAPE),
        ("٣", NumberFault.NOT_A_NUMBER),
        ("5\n", NumberFault.NOT_A_NUMBER),
        ("€5 €", NumberFault.SHAPE),
        ("5 €€", NumberFault.NOT_A_NUMBER),
        ("€", NumberFault.NOT_A_NUMBER),
        ("9" * 41, NumberFault.NOT_A_NUMBER),
        ("9" * 40, NumberFault.TOO_LARGE),
        ("10000000,01", NumberFault.TOO_LARGE),
    ],
)
def test_what_is_doubtful_is_refused(text: str, fault: NumberFault) -> None:
    with pytest.raises(NumberError) as raised:
        figure_in(text, MOST)
    assert (raised.value.fault, raised.value.most) == (fault, MOST)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,250", 1250.0), ("€1,250.50", 1250.5), ("1,250,000", 1e6 + 250_000), ("1,25", 1.25)],
)
def test_a_comma_may_part_thousands(text: str, value: float) -> None:
    assert figure_in(text, MOST, thousands=",") == value


@pytest.mark.parametrize("text", ["1,250,5", "1,2500", "12,50,000"])
def test_one_comma_does_not_do_both(text: str) -> None:
    with pytest.raises(NumberError) as raised:
        figure_in(text, MOST, thousands=",")
    assert raised.value.fault is NumberFault.SHAPE


@pytest.mark.parametrize(("text", "decimals"), [("2,5", 0), ("2,55", 1), ("2,555", 2), ("2,0", 0)])
def test_more_decimals_than_are_wanted_are_refused(text: str, decimals: int) -> None:
    with pytest.raises(NumberError) as raised:
        figure_in(text, MOST, decimals=decimals)
    assert raised.value.fault is NumberFault.SHAPE


def test_zero_may_be_refused() -> None:
    assert figure_in("0,00", MOST) == 0.0
    with pytest.raises(NumberError) as raised:
        figure_in("0,00", MOST, above_zero=True)
    assert raised.value.fault is NumberFault.ZERO


@given(st.integers(0, MOST * 100))
def test_what_is_printed_in_french_is_read(cents: int) -> None:
    assert figure_in(number(cents / 100, 2, Language.FR) + " €", MOST) == cents / 100


@given(st.text(max_size=12))
def test_any_text_is_a_figure_or_refused(text: str) -> None:
    try:
        assert 0 <= figure_in(text, MOST) <= MOST
    except NumberError:
        pass
