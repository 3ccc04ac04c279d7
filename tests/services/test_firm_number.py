"""SIREN and SIRET: what their form can tell, and no more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pmediag.services.firm_number import (
    NumberFault,
    NumberProblem,
    clean_number,
    number_problem,
    shown_number,
)

DIGITS = "0123456789"
SPACES = " \u00a0\u202f\u2009\u3000\t\u200b."


def luhn_key(digits: str) -> str:
    """Give the last digit of a number, computed as the rule is told by hand."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def with_key(digits: str) -> str:
    return digits + luhn_key(digits)


sirens = st.text(DIGITS, min_size=8, max_size=8).filter(lambda text: set(text) != {"0"})
sirens = sirens.map(with_key).filter(lambda siren: siren != "356000000")
sirets = st.tuples(sirens, st.text(DIGITS, min_size=4, max_size=4)).map(
    lambda parts: with_key("".join(parts))
)
numbers = st.one_of(sirens, sirets)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "  ",
        "732829320",
        "356000000",
        "73282932000074",
        "35600000000048",
        "35600000000001",
        "732 829 320 00074",
        "732.829.320.00074",
        "732\u202f829\u00a0320\t00074 ",
        "732-829-320",
        "７３２８２９３２０",
    ],
)
def test_what_is_right_has_no_problem(number: str) -> None:
    assert number_problem(number) is None


@pytest.mark.parametrize(
    ("number", "fault", "digits"),
    [
        ("732829321", NumberFault.KEY, 9),
        ("73282932000079", NumberFault.KEY, 14),
        ("35600000000014", NumberFault.KEY, 14),
        ("12345678", NumberFault.LENGTH, 8),
        ("7328293200007", NumberFault.LENGTH, 13),
        ("732829320000744", NumberFault.LENGTH, 15),
        ("73282932A", NumberFault.CHARACTERS, 8),
        ("732 829 320 bis", NumberFault.CHARACTERS, 9),
        ("٧٣٢٨٢٩٣٢٠", NumberFault.CHARACTERS, 0),
        ("<b>732829320</b>", NumberFault.CHARACTERS, 9),
        ("000000000", NumberFault.ZEROS, 9),
        ("00000000000000", NumberFault.ZEROS, 14),
        ("00000000000018", NumberFault.ZEROS, 14),
        ("FR44732829320", NumberFault.VAT, 11),
        ("fr 44 732 829 320", NumberFault.VAT, 11),
    ],
)
def test_each_problem_is_told_from_the_others(number: str, fault: NumberFault, digits: int) -> None:
    assert number_problem(number) == NumberProblem(fault, digits)


@given(numbers)
def test_a_number_with_its_key_is_right(number: str) -> None:
    assert number_problem(number) is None


@given(numbers, st.data())
def test_one_wrong_digit_is_always_noticed(number: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(number) - 1))
    digit = data.draw(st.sampled_from(DIGITS.replace(number[place], "")))
    wrong = number[:place] + digit + number[place + 1 :]
    assume(not wrong.startswith("356000000"))
    assert number_problem(wrong) is not None


@given(numbers, st.data())
def test_two_neighbours_swapped_are_noticed_but_0_and_9(number: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(number) - 2))
    pair = number[place : place + 2]
    assume(len(set(pair)) == 2 and set(pair) != {"0", "9"})
    swapped = number[:place] + pair[::-1] + number[place + 2 :]
    assume(not swapped.startswith("356000000"))
    assert number_problem(swapped) is not None


@given(st.text(DIGITS, min_size=5, max_size=5))
def test_an_establishment_of_la_poste_sums_to_a_multiple_of_five(nic: str) -> None:
    number = f"356000000{nic}"
    fits = sum(map(int, number)) % 5 == 0
    assert (number_problem(number) is None) == (fits or nic == "00048")


@given(numbers, st.data())
def test_how_it_is_spaced_changes_nothing(number: str, data: st.DataObject) -> None:
    spaced = "".join(digit + data.draw(st.text(SPACES, max_size=2)) for digit in number)
    assert clean_number(spaced) == number
    assert number_problem(spaced) is None
    assert shown_number(spaced) == shown_number(number)


@given(numbers)
def test_what_is_shown_is_the_same_number(number: str) -> None:
    assert clean_number(shown_number(number)) == number


@given(st.text(max_size=40))
def test_any_text_is_judged_and_cleaned_once(text: str) -> None:
    number_problem(text)
    assert clean_number(clean_number(text)) == clean_number(text)
    assert clean_number(shown_number(text)) == clean_number(text)


def test_numbers_are_shown_in_groups() -> None:
    assert shown_number("732829320") == "732\u202f829\u202f320"
    assert shown_number("73282932000074") == "732\u202f829\u202f320\u202f00074"
    assert shown_number("1234") == "1234"


def test_the_library_is_loaded_by_the_first_number_alone() -> None:
    code = (
        "import sys\n"
        "from pmediag.services.firm_number import number_problem\n"
        "number_problem('12')\n"
        "assert 'stdnum' not in sys.modules\n"
        "number_problem('732829320')\n"
        "assert 'stdnum' in sys.modules\n"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)
