"""The words: French is complete, well set, and really shown."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.paths import translations
from pmediag.ui import translation
from pmediag.ui.main_window import MainWindow
from pmediag.ui.places import WindowPlace
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tools import translations as tool


def test_the_window_changes_its_language_and_speaks_one_at_a_time(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    before = QLocale()
    try:
        for language, word, cancel in (
            (Language.FR, "Accueil", "Annuler"),
            (Language.EN, "Home", "Cancel"),
            (Language.FR, "Accueil", "Annuler"),
        ):
            assert translation.install(qapp, language)
            window = MainWindow(theme)
            window.dress(theme)
            qtbot.addWidget(window)
            assert window.navigation._items[WindowPlace.HOME].accessibleName() == word
            assert QApplication.translate("QPlatformTheme", "Cancel") == cancel
            assert QLocale().name()[:2] == language.value
    finally:
        translation.remove(qapp)
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%n answer(s)", ("%n answer", "%n answers")),
        ("%n diagnosis(es)", ("%n diagnosis", "%n diagnoses")),
        ("%n box(es)", ("%n box", "%n boxes")),
        ("%n (entry|entries) of {all}", ("%n entry of {all}", "%n entries of {all}")),
    ],
)
def test_what_is_counted_has_two_forms_in_english(source: str, forms: tuple[str, str]) -> None:
    assert tool.english_forms(source) == forms


def test_no_english_word_shows_how_it_is_counted() -> None:
    catalog = (translations() / "pmediag_en.ts").read_text(encoding="utf-8")
    forms = re.findall(r"<numerusform>(.*?)</numerusform>", catalog)
    assert len(forms) > 50
    assert [form for form in forms if re.search(r"\((s|es)\)|\|", form)] == []


def test_no_word_is_missing_and_compiled_files_are_fresh() -> None:
    assert tool.check() == []


@pytest.mark.parametrize(
    ("plain", "typeset"),
    [
        ("Quoi ?", "Quoi\u202f?"),
        ("l'axe : %n sur {n}", "l’axe\u202f: %n sur {n}"),
        ("encore %n min", "encore %n min"),
        ("« Je ne sais pas »", "«\u202fJe ne sais pas\u202f»"),
    ],
)
def test_french_typography_leaves_placeholders_alone(plain: str, typeset: str) -> None:
    assert tool.typeset_french(plain) == typeset
    assert tool.typeset_french(typeset) == typeset


def test_catalogs_are_beside_one_another() -> None:
    assert (translations() / "pmediag_fr.qm").is_file()
    assert (translations() / "fr" / "LC_MESSAGES" / "pmediag.mo").is_file()
