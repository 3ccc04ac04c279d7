"""The sample firms: invented ones, to show what a diagnosis gives."""

from __future__ import annotations

from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import assets
from pmediag.words import Language

SHOWN_FIRST = "menuiserie"
"""The sample of the demonstration: an even profile, with an alert to check."""


def sample_names() -> list[str]:
    """Give the names of the sample firms."""
    return sorted(path.stem for path in _folder(Language.FR).glob("*.pmediag"))


def sample(name: str, language: Language) -> Path:
    """Give the file of a sample firm, its name and notes in ``language``.

    Raises:
        UserFacingError: there is no such sample.
    """
    path = _folder(language) / f"{name}.pmediag"
    if name not in sample_names():
        raise UserFacingError(ErrorCode.FILE_MISSING, path=str(path))
    return path


def _folder(language: Language) -> Path:
    samples = assets() / "samples"
    return samples if language is Language.FR else samples / language.value
