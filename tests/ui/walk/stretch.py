"""French words made longer by half, to find where they no longer fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QTranslator

from pmediag import words
from pmediag.paths import translations
from tests.ui.walk.settings import Setting

FILLING = "encore quelques mots de plus pour voir si cela tient "

PLACEHOLDER = re.compile(r"%n|\{[^{}]*\}|[^\w]|\d|_")


def longer(text: str) -> str:
    """Give a text with half as many letters again, its placeholders kept.

    A single word grows by letters, several by words, as they do in other languages.
    """
    letters = len(PLACEHOLDER.sub("", text))
    if letters < 2:
        return text
    extra = (letters + 1) // 2
    if " " not in text and "\u202f" not in text:
        return text + ("en" * extra)[:extra]
    filling = (FILLING * (extra // len(FILLING) + 1))[:extra].strip()
    return f"{text} {filling}"


class LongWords(QTranslator):
    """The French of the window, longer."""

    def __init__(self) -> None:
        super().__init__()
        self._french = QTranslator()
        assert self._french.load("pmediag_fr", str(translations()))

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Give the French of a source string, longer; None where it is not ours."""
        found = self._french.translate(context, source, disambiguation, n)
        return longer(found) if found else None

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Say that there are words."""
        return False


@contextmanager
def stretched(application: QCoreApplication, setting: Setting) -> Iterator[None]:
    """Stretch what is said, in the window and beside it, if the setting asks for it."""
    if not setting.stretched:
        yield
        return
    window = LongWords()
    application.installTranslator(window)
    catalog = words._catalog(setting.language)
    said, counted = catalog.gettext, catalog.ngettext
    with (
        patch.object(catalog, "gettext", lambda source: longer(said(source))),
        patch.object(catalog, "ngettext", lambda *source: longer(counted(*source))),
    ):
        yield
    application.removeTranslator(window)
