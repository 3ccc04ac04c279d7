"""In what language and at what text size the window is walked through."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class Setting:
    """``stretched`` makes every French word longer by half."""

    language: Language
    scale: float = 1.0
    stretched: bool = False

    def __str__(self) -> str:
        """Name the setting in the id of a test."""
        longer = "-stretched" if self.stretched else ""
        return f"{self.language.value}-{round(self.scale * 100)}{longer}"
