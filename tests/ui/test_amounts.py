"""Numbers as they are typed: read strictly, refused in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.numbers import NumberFault
from pmediag.ui.amounts import Amount, typed
from pmediag.words import Language

MONEY, DAYS = Amount(10_000_000.0), Amount(10_000.0, 1)
FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("   ", None),
        ("0", 0.0),
        ("1500", 1500.0),
        ("1 500", 1500.0),
        ("1\u202f500\u00a0€", 1500.0),
        ("1 250 000 euros", 1_250_000.0),
        ("2,0", NumberFault.SHAPE),
        ("1.500", NumberFault.SHAPE),
        ("1,500.00", NumberFault.SHAPE),
        ("15 00", NumberFault.SHAPE),
        ("-5", NumberFault.NEGATIVE),
        ("\u2212 5 €", NumberFault.NEGATIVE),
        ("beaucoup", NumberFault.NOT_A_NUMBER),
        ("1e6", NumberFault.NOT_A_NUMBER),
        ("12 chats", NumberFault.NOT_A_NUMBER),
        ("٣", NumberFault.NOT_A_NUMBER),
        ("999999999999999999999999", NumberFault.TOO_LARGE),
        ("10000001", NumberFault.TOO_LARGE),
    ],
)
def test_french_money(text: str, value: object) -> None:
    assert MONEY.read(text, FR) == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("2,5", FR, 2.5),
        ("2,5 jours", FR, 2.5),
        ("2.5", FR, 2.5),
        ("2.5", EN, 2.5),
        ("1,250.5 days", EN, 1250.5),
        ("2,5", EN, 2.5),
        ("2,55", FR, NumberFault.SHAPE),
        ("-0,5 j", FR, NumberFault.NEGATIVE),
    ],
)
def test_days_with_a_half(text: str, language: Language, value: object) -> None:
    assert DAYS.read(text, language) == value


def test_nothing_is_refused_where_it_makes_no_sense() -> None:
    pace = Amount(31, 1, may_be_zero=False)
    assert pace.read("0", FR) is NumberFault.ZERO
    assert pace.read("0,5", FR) == 0.5


def test_every_refusal_has_its_words() -> None:
    for amount in (MONEY, DAYS):
        said = [amount.words(wrong, FR) for wrong in NumberFault]
        assert all(said)
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("amount", "language", "example"),
    [
        (MONEY, FR, "1\u202f500"),
        (MONEY, EN, "1,500"),
        (Amount(10_000.0, 1, example=2.5), FR, "2,5"),
        (Amount(10_000.0, 1, example=2.5), EN, "2.5"),
    ],
)
def test_an_example_is_of_its_field_and_is_read_back(
    amount: Amount, language: Language, example: str
) -> None:
    for fault in (NumberFault.EMPTY, NumberFault.NOT_A_NUMBER, NumberFault.SHAPE):
        assert f" {example}" in amount.words(fault, language)
    assert amount.read(example, language) == amount.example


@given(st.integers(0, 10_000_000), st.integers(0, 9), st.sampled_from([FR, EN]))
def test_what_is_shown_is_read_back(whole: int, tenths: int, language: Language) -> None:
    amount = Amount(10_000_001.0, 1)
    value = whole + tenths / 10
    assert amount.read(typed(value, language), language) == value


def test_nothing_is_typed_for_none() -> None:
    assert typed(None, FR) == ""


@given(st.text("0123456789 ,.-€ej", max_size=12))
def test_no_text_is_two_numbers_in_two_languages(text: str) -> None:
    french, english = (DAYS.read(text, language) for language in (FR, EN))
    read = {found for found in (french, english) if isinstance(found, float)}
    assert len(read) <= 1


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = MONEY.read(text, FR)
    assert found is None or isinstance(found, NumberFault) or 0 <= found <= MONEY.most
