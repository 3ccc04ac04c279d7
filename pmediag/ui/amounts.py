"""A number as it is typed and shown in a field: 1 250,5 in French, 1,250.5 in English."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pmediag.model.numbers import NumberError, NumberFault, figure_in
from pmediag.typography import THOUSANDS_TYPED, number
from pmediag.words import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Amount:
    """What may be typed: up to ``most``, ``decimals`` after the mark, 0 or not.

    ``example`` is one that the person may mean, to show how it is written.
    """

    most: float
    decimals: int = 0
    may_be_zero: bool = True
    example: float = 1500

    def read(self, text: str, language: Language) -> float | NumberFault | None:
        """Read what was typed: a number, what is wrong with it, or None where it is empty."""
        try:
            return figure_in(
                text,
                self.most,
                decimals=self.decimals,
                above_zero=not self.may_be_zero,
                thousands=THOUSANDS_TYPED[language],
            )
        except NumberError as error:
            return None if error.fault is NumberFault.EMPTY else error.fault

    def words(self, fault: NumberFault, language: Language) -> str:
        """Say what is wrong and how it is mended."""
        words = {
            NumberFault.EMPTY: translate("Amounts", "Write a number, such as {example}."),
            NumberFault.NEGATIVE: translate("Amounts", "Write a number of 0 or more."),
            NumberFault.NOT_A_NUMBER: translate(
                "Amounts", "This is not a number. Write figures, such as {example}."
            ),
            NumberFault.SHAPE: self._shape_words(),
            NumberFault.TOO_LARGE: translate("Amounts", "This is too much: {most} at most."),
            NumberFault.ZERO: translate("Amounts", "Write a number above 0."),
        }[fault]
        return words.format(
            most=number(self.most, 0, language), example=typed(self.example, language)
        )

    def _shape_words(self) -> str:
        if not self.decimals:
            return translate(
                "Amounts", "Write a whole number, without decimals, such as {example}."
            )
        return translate(
            "Amounts",
            "Write a number such as {example}, with %n decimal(s) at most.",
            "",
            self.decimals,
        )


def typed(value: float | None, language: Language) -> str:
    """Give a number as it is typed, with the decimals it has; nothing for none."""
    if value is None:
        return ""
    decimals = 0 if value == int(value) else 1 if value * 10 == int(value * 10) else 2
    return number(value, decimals, language)
