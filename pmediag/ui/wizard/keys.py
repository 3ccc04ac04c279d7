"""The keys of the wizard, on any keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

AZERTY = "&é\"'(-è_çà"
"""What the row of digits types on a French keyboard without Shift: 1 to 9, then 0."""

DIGITS = "1234567890"


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
