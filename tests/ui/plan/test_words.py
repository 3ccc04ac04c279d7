"""The words of the plan in French, where a literal one would say something else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from pmediag.paths import translations
from pmediag.typography import typeset
from pmediag.words import Language


@pytest.mark.parametrize(
    ("context", "source", "french"),
    [
        ("Frontier", "More money would bring almost nothing.", "Davantage d'argent"),
        ("Plan", "What you keep takes {days} more than you can give.", "que vous n'en avez."),
        (
            "Plan",
            "The actions that answer an alert take {days} more than you can give.",
            "que vous n'en avez.",
        ),
        ("ActionPage", "Keep in the plan", "Garder dans le plan"),
        ("ActionPage", "No longer keep it", "Ne plus la garder"),
        ("ActionCard", "Kept in the plan: no longer keep it", "ne plus la garder"),
    ],
)
def test_the_french_says_what_is_meant(context: str, source: str, french: str) -> None:
    catalog = QTranslator()
    assert catalog.load("pmediag_fr", str(translations()))
    found = catalog.translate(context, source)
    assert found is not None
    assert typeset(french, Language.FR) in found
