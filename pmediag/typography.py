"""French and English typography, produced by code so that no author must think of it."""

from __future__ import annotations

import math
import re
from datetime import date

from pmediag.words import Language, gettext_of, ngettext_of

NARROW = "\u202f"
"""Narrow no-break space."""

THOUSANDS_TYPED = {Language.FR: "", Language.EN: ","}
"""What may part thousands beside a space, in a number that a person types."""

_BEFORE = re.compile(
    # Nothing after what opens or begins; a mark with a letter at its right is in an address.
    r"(?<=[^\s(\[/])[ \u00a0\u202f]*((?:[;!?]+|[%€])(?!\w)|°(?=[CF]\b)|»|:(?=\s|$))"
)
_AFTER_QUOTE = re.compile(r"«[ \u00a0\u202f]*")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w|«|[\s.,;:!?)]|$)")
_THOUSANDS = re.compile(r"(?<=\d)(?<!\d{4}) (?=\d{3}\b)")


def typeset(text: str, language: Language) -> str:
    """Give ``text`` with the spaces and apostrophes of its language.

    For our own words only: what a person typed is printed as it was typed.
    """
    text = _APOSTROPHE.sub("’", text)
    if language is Language.FR:
        text = _BEFORE.sub(lambda found: NARROW + found[1], text)
        text = _AFTER_QUOTE.sub("«" + NARROW, text)
        text = _THOUSANDS.sub(NARROW, text)
    return text


def sentence(text: str) -> str:
    """Give ``text`` with the capital of a sentence."""
    return text[:1].upper() + text[1:]


def long_date(day: date, language: Language) -> str:
    """Give a day in words: "23 novembre 2026", "1er mars 2027", "23 November 2026"."""
    number = "1er" if language is Language.FR and day.day == 1 else str(day.day)
    return f"{number}\u00a0{month_of(day, language)}"


def month_of(day: date, language: Language) -> str:
    """Give the month of a day in words: "novembre 2026"."""
    _ = gettext_of(language)
    months = (
        _("January"),
        _("February"),
        _("March"),
        _("April"),
        _("May"),
        _("June"),
        _("July"),
        _("August"),
        _("September"),
        _("October"),
        _("November"),
        _("December"),
    )
    return f"{months[day.month - 1]} {day.year}"


def weekday(day: date, language: Language) -> str:
    """Give the name of the day, as a line begins: "Lundi", "Monday"."""
    _ = gettext_of(language)
    names = (
        _("Monday"),
        _("Tuesday"),
        _("Wednesday"),
        _("Thursday"),
        _("Friday"),
        _("Saturday"),
        _("Sunday"),
    )
    return names[day.weekday()]


def number(value: float, decimals: int, language: Language) -> str:
    """Give a number as printed: "1 250,5" in French, "1,250.5" in English."""
    text = f"{value:,.{decimals}f}"
    if language is Language.FR:
        text = text.replace(",", NARROW).replace(".", ",")
    return text.replace("-", "\u2212")


def money(euros: float, language: Language) -> str:
    """Give an amount as printed: "1 250 €" in French, "€1,250" in English; cents if there are."""
    text = number(euros, 0 if euros == round(euros) else 2, language)
    return f"{text}{NARROW}€" if language is Language.FR else f"€{text}"


def money_range(low: float, high: float, language: Language) -> str:
    """Give two amounts as one reads them: "0 à 200 €", "€0 to €200"; one where they are equal."""
    if low == high:
        return money(high, language)
    _ = gettext_of(language)
    text = _("{low} to {high}")
    if language is Language.FR:
        return text.format(low=money(low, language)[:-2], high=money(high, language))
    return text.format(low=money(low, language), high=money(high, language))


def amount(value: float, language: Language) -> str:
    """Give a number with as few decimals as it has, two at most: "2", "0,5", "1.25"."""
    for decimals in (0, 1):
        if round(value, decimals) == round(value, 2):
            return number(value, decimals, language)
    return number(value, 2, language)


def person_days(days: float, language: Language) -> str:
    """Give an effort in words: "1 day", "2,5 jours"."""
    # A whole number is shown without decimals: English then says "1 day", unlike "1.0 points".
    many = 1 if round(days, 2) == 1 else counts_as(days, language)
    ngettext = ngettext_of(language)
    return ngettext("{days} day", "{days} days", many).format(days=amount(days, language))


def percent(share: float, language: Language, decimals: int = 0) -> str:
    """Give a share in percent, half rounded up: "39 %" in French, "39%" in English."""
    scale = 10**decimals
    rounded = math.floor(share * scale + 0.5 + 1e-9) / scale
    sign = f"{NARROW}%" if language is Language.FR else "%"
    return number(rounded, decimals, language) + sign


def counts_as(value: float, language: Language) -> int:
    """Give the whole number that takes the same plural as ``value`` shown with one decimal.

    French says "1,4 point" and "2,0 points", English "1.4 points" and "0.5 points".
    """
    return 1 if language is Language.FR and abs(value) < 1.95 else 2
