"""French and English typography."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.typography import (
    amount,
    counts_as,
    long_date,
    money_range,
    number,
    person_days,
    typeset,
)
from pmediag.words import Language

N = "\u202f"


@pytest.mark.parametrize(
    ("plain", "french"),
    [
        ("Où est-ce ?", f"Où est-ce{N}?"),
        ("Oui ! Non ; peut-être : voilà", f"Oui{N}! Non{N}; peut-être{N}: voilà"),
        ("c'est « à vous »", f"c’est «{N}à vous{N}»"),
        ("100 % et 1 250 €", f"100{N}% et 1{N}250{N}€"),
        ("à 10:30, sur https://exemple.fr", "à 10:30, sur https://exemple.fr"),
        ("C:\\dossier", "C:\\dossier"),
        ("déjà bien\u202f?", f"déjà bien{N}?"),
        ("Budget (€), part (%), [%], écart (°C)", "Budget (€), part (%), [%], écart (°C)"),
        ("Budget, 12 €/mois (50 %) ?", f"Budget, 12{N}€/mois (50{N}%){N}?"),
        ("20 °C, mais n° 5", f"20{N}°C, mais n° 5"),
        ("Quoi ?! 5 € ; 6 % :", f"Quoi{N}?! 5{N}€{N}; 6{N}%{N}:"),
        ("https://exemple.fr/?p=2&q=a%20b;c", "https://exemple.fr/?p=2&q=a%20b;c"),
        ("en 2025 100 firmes, 1 250 000", f"en 2025 100 firmes, 1{N}250{N}000"),
        ("« ? », «a»", f"«{N}?{N}», «{N}a{N}»"),
    ],
)
def test_french(plain: str, french: str) -> None:
    assert typeset(plain, Language.FR) == french


def test_english_keeps_its_spaces() -> None:
    assert typeset("What's this: a test?", Language.EN) == "What’s this: a test?"


@given(st.text(max_size=60), st.sampled_from(Language))
def test_typesetting_twice_changes_nothing_more(text: str, language: Language) -> None:
    once = typeset(text, language)
    assert typeset(once, language) == once


@pytest.mark.parametrize(
    ("day", "language", "words"),
    [
        (date(2026, 11, 23), Language.FR, "23\u00a0novembre 2026"),
        (date(2027, 3, 1), Language.FR, "1er\u00a0mars 2027"),
        (date(2027, 3, 1), Language.EN, "1\u00a0March 2027"),
    ],
)
def test_dates(day: date, language: Language, words: str) -> None:
    assert long_date(day, language) == words


def test_numbers() -> None:
    assert number(1250.5, 1, Language.FR) == f"1{N}250,5"
    assert number(1250.5, 1, Language.EN) == "1,250.5"
    assert number(-3, 0, Language.FR) == "\u22123"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [(0.0, 1, 2), (0.6, 1, 2), (-1.2, 1, 2), (1.94, 1, 2), (1.95, 2, 2), (2.0, 2, 2), (-8.4, 2, 2)],
)
def test_a_figure_with_a_decimal_is_many_in_english_and_from_two_on_in_french(
    value: float, french: int, english: int
) -> None:
    assert counts_as(value, Language.FR) == french
    assert counts_as(value, Language.EN) == english


@pytest.mark.parametrize(
    ("low", "high", "french", "english"),
    [
        (0, 0, "0\u202f€", "€0"),
        (0, 200, "0 à 200\u202f€", "€0 to €200"),
        (1500, 8000, "1\u202f500 à 8\u202f000\u202f€", "€1,500 to €8,000"),
        (12.5, 12.5, "12,50\u202f€", "€12.50"),
    ],
)
def test_amounts(low: float, high: float, french: str, english: str) -> None:
    assert money_range(low, high, Language.FR) == french
    assert money_range(low, high, Language.EN) == english


@pytest.mark.parametrize(
    ("days", "french", "english"),
    [
        (0, "0 jour", "0 days"),
        (0.25, "0,25 jour", "0.25 days"),
        (1, "1 jour", "1 day"),
        (1.5, "1,5 jour", "1.5 days"),
        (2.0, "2 jours", "2 days"),
    ],
)
def test_days_of_work(days: float, french: str, english: str) -> None:
    assert person_days(days, Language.FR) == french
    assert person_days(days, Language.EN) == english


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [(2, "2", "2"), (0.5, "0,5", "0.5"), (1.25, "1,25", "1.25"), (1250, "1\u202f250", "1,250")],
)
def test_a_number_has_as_few_decimals_as_it_needs(value: float, french: str, english: str) -> None:
    assert amount(value, Language.FR) == french
    assert amount(value, Language.EN) == english
