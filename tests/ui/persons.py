"""What a person does: presses keys where the focus is, clicks what is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmediag.model.assessment import COMPLETE, EXPRESS, Path
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.conftest import focused

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def press(*keys: Qt.Key | str) -> None:
    """Press these keys one after the other, wherever the focus is."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focused(), key)
        else:
            QTest.keyClick(focused(), key)


def type_words(words: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focused(), words)


def answer(wizard: WizardView) -> WizardSession:
    """Give the diagnosis that is being answered."""
    assert wizard.session is not None
    return wizard.session


def start(wizard: WizardView, *, name: str = "Entreprise A", path: Path = EXPRESS) -> WizardSession:
    """Start a diagnosis with the keyboard alone, as a mobile trade."""
    wizard.begin()
    type_words(name)
    press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
    press("2" if path == COMPLETE else "1", ENTER)
    return answer(wizard)
