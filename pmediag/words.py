"""The words of the command line, of errors and of reports, where Qt may not be.

Source strings are English; catalogs stand in ``translations/`` and are compiled there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from pmediag.paths import translations

if TYPE_CHECKING:
    import gettext

DOMAIN = "pmediag"


class Language(StrEnum):
    """A language that the words exist in."""

    FR = "fr"
    EN = "en"


def gettext_of(language: Language) -> Callable[[str], str]:
    """Give the function that turns an English source string into ``language``."""
    return _catalog(language).gettext


def ngettext_of(language: Language) -> Callable[[str, str, int], str]:
    """Give the function that chooses between a singular and a plural source string."""
    return _catalog(language).ngettext


def system_language() -> Language:
    """Give the language of the session; French where nothing says English."""
    names = [os.environ.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import locale

        names.append(locale.getlocale()[0])
    name = next((name for name in names if name), "")
    return Language.EN if name.lower().startswith("en") else Language.FR


@cache
def _catalog(language: Language) -> gettext.NullTranslations:
    import gettext

    if language is Language.EN:
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, str(translations()), languages=[language.value])
