"""The keys of the wizard, on any keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pmediag.model.assessment import Mark

AZERTY = "&é\"'(-è_çà"
"""What the row of digits types on a French keyboard without Shift: 1 to 9, then 0."""

DIGITS = "1234567890"

SIGNS = {"?": Mark.UNKNOWN, "-": Mark.NOT_APPLICABLE}
"""On a French keyboard `-` is also the key 6: it is a mark first, where that mark is offered."""


def digit_of(event: QKeyEvent) -> str:
    """Give the digit on the key that was pressed, "" for another key.

    On a French keyboard the digits need Shift; nobody presses it to choose an answer.
    """
    if not is_plain(event):
        return ""
    text = event.text()
    if len(text) != 1:
        return ""
    if text in DIGITS:
        return text
    shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    place = AZERTY.find(text)
    return DIGITS[place] if place >= 0 and not shifted else ""


def place_of(event: QKeyEvent) -> int | None:
    """Give which choice a digit picks, from 0; None for another key."""
    digit = digit_of(event)
    return DIGITS.index(digit) if digit else None


def mark_of(event: QKeyEvent) -> Mark | None:
    """Give the mark that a key puts, None for another key."""
    return SIGNS.get(event.text()) if is_plain(event) else None


def letter_of(event: QKeyEvent) -> str:
    """Give the letter that was pressed, in capitals, "" for another key."""
    text = event.text().upper()
    return text if is_plain(event) and len(text) == 1 and text.isalpha() else ""


def is_plain(event: QKeyEvent) -> bool:
    """Whether neither Ctrl, Alt nor Meta is held: those belong to the system."""
    held = event.modifiers()
    return not held & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )


def key_label(index: int) -> str:
    """Give the key that picks the choice at ``index`` (from 0), "" past the tenth."""
    return DIGITS[index] if index < len(DIGITS) else ""
