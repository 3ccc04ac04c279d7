"""The words: French is complete, well set, and really shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.paths import translations
from pmediag.ui import translation
from pmediag.ui.main_window import MainWindow
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tools import translations as tool


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    assert translation.install(qapp, Language.FR)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_the_window_speaks_french(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme, Language.FR)
    qtbot.addWidget(window)
    page = window.wizard.question_page
    assert page.next_button.text() == "Suivant"
    assert page.tr("I don't know", "") == "I don't know", "another class's words are its own"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


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
