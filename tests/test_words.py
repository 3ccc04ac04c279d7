"""The language of the session."""

from __future__ import annotations

import pytest

from pmediag.words import Language, system_language


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"}, Language.FR),
        ({"LC_ALL": "", "LC_MESSAGES": "en_IE.UTF-8"}, Language.EN),
        ({"LANG": "en_GB.UTF-8"}, Language.EN),
        ({"LANG": "C.UTF-8"}, Language.FR),
        ({"LANG": "de_DE.UTF-8"}, Language.FR),
        ({}, Language.FR),
    ],
)
def test_french_where_nothing_says_english(
    variables: dict[str, str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() is language
