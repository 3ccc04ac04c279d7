"""The language of the window: our own catalog, and Qt's for its own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pmediag.paths import translations
from pmediag.words import Language

LOCALES = {
    Language.FR: QLocale(QLocale.Language.French, QLocale.Country.France),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_installed: list[QTranslator] = []


def install(application: QCoreApplication, language: Language) -> bool:
    """Have everything that is shown from here on speak ``language``, and it alone.

    English stands in the source; its catalog only holds what a plural needs. Qt's own words
    (the menu of a text field, for instance) come with Qt where it brings them.

    Returns:
        Whether our own catalog is there; it always is, but in a broken installation.
    """
    remove(application)
    QLocale.setDefault(LOCALES[language])
    qt_words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt_words.load(f"qtbase_{language.value}", folder):
        application.installTranslator(qt_words)
        _installed.append(qt_words)
    ours = QTranslator(application)
    found = ours.load(f"pmediag_{language.value}", str(translations()))
    if found:
        application.installTranslator(ours)
        _installed.append(ours)
    return found


def remove(application: QCoreApplication) -> None:
    """Have what is shown from here on speak the words of the source."""
    while _installed:
        application.removeTranslator(_installed.pop())
