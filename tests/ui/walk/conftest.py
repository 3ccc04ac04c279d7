"""Data to look at, made once for each language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from pmediag.words import Language
from tests.ui.walk.data import furnish


@pytest.fixture(scope="session")
def data_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Language], Path]:
    """Give the folder of the data in a language; a window opens on a copy."""

    @cache
    def data(language: Language) -> Path:
        return furnish(tmp_path_factory.mktemp(f"data_{language.value}"), language)

    return data
