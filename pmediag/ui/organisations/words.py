"""What is said of a number that is wrong and of an image that is not taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.services.firm_number import NumberFault, NumberProblem
from pmediag.typography import number
from pmediag.ui.organisations.logo import (
    FILE_BYTES,
    LONGEST_SIDE,
    PIXELS,
    LogoError,
    LogoFault,
)
from pmediag.words import Language

translate = QCoreApplication.translate


def number_words(problem: NumberProblem) -> str:
    """Say what is wrong with a SIREN or a SIRET and what to do."""
    if problem.fault is NumberFault.LENGTH:
        return translate(
            "Firm",
            "This number has %n digit(s); a SIREN has 9 and a SIRET 14. Compare it with your "
            "papers.",
            "",
            problem.digits,
        )
    return {
        NumberFault.VAT: translate(
            "Firm", "This is a VAT number. The SIREN is its last nine digits: type those alone."
        ),
        NumberFault.CHARACTERS: translate(
            "Firm",
            "There is something else than digits in it. Type the 9 digits of the SIREN or the "
            "14 of the SIRET.",
        ),
        NumberFault.ZEROS: translate(
            "Firm", "No firm has a number of zeros. Leave it empty if you do not have it at hand."
        ),
        NumberFault.KEY: translate(
            "Firm",
            "One digit is wrong, or two are swapped; there is no telling which. Compare the "
            "number with your papers.",
        ),
    }[problem.fault]


def logo_words(error: LogoError, language: Language) -> str:
    """Say why an image is not taken and what to do."""
    if error.fault is LogoFault.TOO_LARGE:
        width, height = (number(side, 0, language) for side in error.size)
        return translate(
            "Firm",
            "This image is too large: {width} × {height} pixels, where {side} a side and "
            "{pixels} million in all can be read. Choose a smaller copy; 600 × 300 is enough.",
        ).format(
            width=width,
            height=height,
            side=number(LONGEST_SIDE, 0, language),
            pixels=PIXELS // 1_000_000,
        )
    return {
        LogoFault.UNREADABLE: translate(
            "Firm",
            "This file could not be opened. Check that it is still there and that you may read "
            "it, or choose another.",
        ),
        LogoFault.TOO_HEAVY: translate(
            "Firm", "This file has more than {megabytes} MB. Choose a lighter copy of the image."
        ).format(megabytes=FILE_BYTES // 1024**2),
        LogoFault.NOT_AN_IMAGE: translate(
            "Firm", "This is not an image that can be read. Choose a PNG or a JPEG."
        ),
        LogoFault.VECTOR: translate(
            "Firm", "An SVG drawing cannot be used. Export it as a PNG or a JPEG and choose that."
        ),
        LogoFault.DAMAGED: translate(
            "Firm", "This image is damaged. Choose another copy of it, as a PNG or a JPEG."
        ),
    }[error.fault]
