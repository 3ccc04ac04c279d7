"""The words of the declaration of accessibility, criterion by criterion."""

from __future__ import annotations

from pmediag.ui.about.criteria import operating, perceiving, understanding


def criterion_words() -> dict[str, tuple[str, str]]:
    """Give the title of each criterion that concerns the program, and what holds."""
    return perceiving.words() | operating.words() | understanding.words()
