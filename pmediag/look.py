"""The design tokens: colours, sizes and spaces, the same on screen and page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

FONT_FAMILY = "PMEdiag Sans"
"""Family of the embedded fonts, cut out of Source Sans 3; weights 400, 600 and 700.

Its licence reserves the name "Source" for the font as Adobe made it.
"""

SIZES = (13, 14, 16, 18, 28, 44)
"""Type sizes in pixels; 16 is the body."""

RADIUS_SMALL, RADIUS_CHOICE, RADIUS_CARD = 8, 12, 14


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as ``#RRGGBB``.

    ``line`` decorates; ``rule`` edges controls and keeps 3:1. ``dimensions`` mark
    dimensions, by their id, and nothing else.
    """

    paper: str
    surface: str
    ink: str
    ink_2: str
    primary: str
    on_primary: str
    primary_soft: str
    line: str
    rule: str
    good: str
    warn: str
    alert: str
    alert_soft: str
    warn_soft: str
    dimensions: Mapping[str, str]

    def dimension(self, dimension_id: str) -> str:
        """Give the colour of a dimension; one that a pack adds takes the primary colour."""
        return self.dimensions.get(dimension_id, self.primary)


LIGHT = Palette(
    paper="#FAF8F4",
    surface="#FFFFFF",
    ink="#1D2733",
    ink_2="#55606E",
    primary="#0B6477",
    on_primary="#FFFFFF",
    primary_soft="#E3F0F2",
    line="#E3DED4",
    rule="#8C8577",
    good="#2B7449",
    warn="#9A5B00",
    alert="#B3372F",
    alert_soft="#FAEAE8",
    warn_soft="#FBF1DD",
    dimensions=MappingProxyType(
        {
            "seen": "#1F6FA8",
            "sell": "#0B7A66",
            "keep": "#A83E6E",
            "reach": "#6C4DA8",
            "run": "#9A5B00",
            "protect": "#B3372F",
            "steer": "#557024",
        }
    ),
)
