"""The number of a firm: SIREN (9 digits) or SIRET (14), checked as far as its form tells.

The last digit is a key over the others: one wrong digit is noticed, two neighbours swapped
almost always; which digit it is cannot be known from the key. A right key does not prove that
the firm exists: only the register does.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from pmediag.typography import NARROW

SIREN, SIRET = 9, 14
"""How many digits each has."""

_SEPARATORS = frozenset(".-‐‑‒–·")
_DIGITS = frozenset("0123456789")
_VAT = len("FR00") + SIREN


class NumberFault(StrEnum):
    """What can be wrong with a number."""

    VAT = "vat"
    """It is the number for VAT, whose last nine digits are the SIREN."""
    CHARACTERS = "characters"
    """It holds something else than digits."""
    LENGTH = "length"
    """It has neither 9 nor 14 digits."""
    ZEROS = "zeros"
    """Nothing but zeros, or the SIREN in it is: the key is right and the number is no firm's."""
    KEY = "key"
    """The key does not match: a digit is wrong, or two are swapped."""


@dataclass(frozen=True, slots=True)
class NumberProblem:
    """What is wrong; ``digits`` is how many digits the number has."""

    fault: NumberFault
    digits: int


def clean_number(text: str) -> str:
    """Give the number as it is kept: without spaces of any kind, dots or hyphens.

    Digits of full width become plain ones; whatever else is there stays, for `number_problem`
    to find.
    """
    return "".join(
        character
        for character in unicodedata.normalize("NFKC", text).upper()
        if not _separates(character)
    )


def number_problem(text: str) -> NumberProblem | None:
    """Say what is wrong with a number as it was typed; None when nothing is, or it is empty."""
    number = clean_number(text)
    if not number:
        return None
    digits = sum(character in _DIGITS for character in number)
    fault = _fault(number, digits)
    return None if fault is None else NumberProblem(fault, digits)


def shown_number(text: str) -> str:
    """Give a number in groups with narrow no-break spaces: 732 829 320, 732 829 320 00074.

    What is neither is given back as it is.
    """
    number = clean_number(text)
    if not _is_digits(number) or len(number) not in {SIREN, SIRET}:
        return text
    groups = [number[:3], number[3:6], number[6:9], number[9:]]
    return NARROW.join(group for group in groups if group)


def _fault(number: str, digits: int) -> NumberFault | None:
    if digits < len(number):
        is_vat = len(number) == _VAT and number.startswith("FR") and _is_digits(number[4:])
        return NumberFault.VAT if is_vat else NumberFault.CHARACTERS
    if digits not in {SIREN, SIRET}:
        return NumberFault.LENGTH
    if set(number[:SIREN]) == {"0"}:
        return NumberFault.ZEROS
    return None if _has_right_key(number) else NumberFault.KEY


def _has_right_key(number: str) -> bool:
    """Check the key; La Poste's establishments, which have a rule of their own, included."""
    from stdnum.fr import siren, siret  # it loads ssl: 45 ms, only for who types a number

    return siren.is_valid(number) if len(number) == SIREN else siret.is_valid(number)


def _is_digits(text: str) -> bool:
    return bool(text) and set(text) <= _DIGITS


def _separates(character: str) -> bool:
    """Whether it only stands between digits: spaces, what cannot be seen, dots, hyphens."""
    return character in _SEPARATORS or unicodedata.category(character)[0] in "ZC"
