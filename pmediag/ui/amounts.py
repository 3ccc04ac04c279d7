"""A number as it is typed and shown in a field: 1 250,5 in French, 1,250.5 in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from pmediag.typography import number
from pmediag.words import Language

translate = QCoreApplication.translate

SPACES = re.compile(r"[\s\u00a0\u202f]+")
UNITS = re.compile(r"\s*(€|euros?|jours?|days?|j)$", re.IGNORECASE)
SHAPES = {
    Language.FR: re.compile(r"(\d+|\d{1,3}(?: \d{3})+)(?:,(\d+))?", re.ASCII),
    Language.EN: re.compile(r"(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d+))?", re.ASCII),
}
DIGITS = re.compile(r"[0-9., ]*[0-9][0-9., ]*")


class Wrong(Enum):
    """What is wrong with what was typed."""

    NEGATIVE = "negative"
    NO_NUMBER = "no_number"
    SHAPE = "shape"
    TOO_LARGE = "too_large"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Amount:
    """What may be typed: up to ``most``, ``decimals`` after the mark, 0 or not."""

    most: float
    decimals: int = 0
    may_be_zero: bool = True

    def read(self, text: str, language: Language) -> float | Wrong | None:
        """Read what was typed: a number, what is wrong with it, or None where it is empty.

        Spaces may part the thousands, and the unit may follow. Anything else is refused rather
        than guessed at: "1.250" is no French number, it could mean two.
        """
        text = SPACES.sub(" ", UNITS.sub("", text.strip())).strip()
        if not text:
            return None
        if text[0] in "-\u2212" and DIGITS.fullmatch(text[1:].strip()):
            return Wrong.NEGATIVE
        found = SHAPES[language].fullmatch(text)
        if found is None:
            return Wrong.SHAPE if DIGITS.fullmatch(text) else Wrong.NO_NUMBER
        whole, part = found.groups()
        value = float(f"{re.sub('[, ]', '', whole)}.{part or 0}")
        if value > self.most:
            return Wrong.TOO_LARGE
        if len(part or "") > self.decimals:
            return Wrong.SHAPE
        return Wrong.ZERO if value == 0 and not self.may_be_zero else value

    def words(self, wrong: Wrong, language: Language) -> str:
        """Say what is wrong and how it is mended."""
        most = number(self.most, 0, language)
        return {
            Wrong.NEGATIVE: translate("Amounts", "Write a number of 0 or more."),
            Wrong.NO_NUMBER: translate("Amounts", "This is not a number. Write figures: 1500."),
            Wrong.SHAPE: self._shape_words(),
            Wrong.TOO_LARGE: translate("Amounts", "This is too much: {most} at most.").format(
                most=most
            ),
            Wrong.ZERO: translate("Amounts", "Write a number above 0."),
        }[wrong]

    def _shape_words(self) -> str:
        if not self.decimals:
            return translate("Amounts", "Write a whole number, without decimals: 1500.")
        return translate("Amounts", "Write a number such as 1500 or 2.5, with no more decimals.")


def typed(value: float | None, language: Language) -> str:
    """Give a number as it is typed, with the decimals it has; nothing for none."""
    if value is None:
        return ""
    decimals = 0 if value == int(value) else 1 if value * 10 == int(value * 10) else 2
    return number(value, decimals, language)
