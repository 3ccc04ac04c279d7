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

    ``ink`` and ``ink_2`` write; ``primary`` acts, ``primary_hover`` and ``primary_down`` fill
    the button under the pointer and pressed. ``line`` decorates, ``rule`` edges controls and
    keeps 3:1, ``track`` is what a bar runs in. ``dimensions`` mark dimensions, by their id,
    and nothing else.
    """

    paper: str
    surface: str
    ink: str
    ink_2: str
    primary: str
    primary_hover: str
    primary_down: str
    on_primary: str
    primary_soft: str
    line: str
    rule: str
    track: str
    good: str
    warn: str
    alert: str
    alert_soft: str
    warn_soft: str
    dimensions: Mapping[str, str]

    def dimension(self, dimension_id: str) -> str:
        """Give the colour of a dimension; one that a pack adds takes the primary colour."""
        return self.dimensions.get(dimension_id, self.primary)


def palette(dark: bool, high_contrast: bool) -> Palette:
    """Choose the colours of a theme."""
    if high_contrast:
        return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
    return DARK if dark else LIGHT


LIGHT = Palette(
    paper="#FAF8F4",
    surface="#FFFFFF",
    ink="#1D2733",
    ink_2="#55606E",
    primary="#0B6477",
    primary_hover="#0A596A",
    primary_down="#09505F",
    on_primary="#FFFFFF",
    primary_soft="#E3F0F2",
    line="#E3DED4",
    rule="#8C8577",
    track="#E3DED4",
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

DARK = Palette(
    paper="#12181F",
    surface="#1B242D",
    ink="#EDF1F4",
    ink_2="#A9B4BF",
    primary="#63C6D6",
    primary_hover="#7DD2DF",
    primary_down="#9ADEE8",
    on_primary="#0E1419",
    primary_soft="#17343B",
    line="#2E3944",
    rule="#6B7885",
    track="#2E3944",
    good="#6CC48D",
    warn="#E8B04A",
    alert="#F08A80",
    alert_soft="#3A2423",
    warn_soft="#372C18",
    dimensions=MappingProxyType(
        {
            "seen": "#6DB3E6",
            "sell": "#4FC4AB",
            "keep": "#E58BB4",
            "reach": "#B49BE8",
            "run": "#E3A750",
            "protect": "#F08A80",
            "steer": "#A9C46A",
        }
    ),
)

HIGH_CONTRAST_LIGHT = Palette(
    paper="#FFFFFF",
    surface="#FFFFFF",
    ink="#000000",
    ink_2="#2B333C",
    primary="#00424F",
    primary_hover="#00333D",
    primary_down="#00262E",
    on_primary="#FFFFFF",
    primary_soft="#DDEFF2",
    line="#5E5E5E",
    rule="#4A4A4A",
    track="#C8C8C8",
    good="#0B4A28",
    warn="#5C3600",
    alert="#8A1410",
    alert_soft="#FBE6E4",
    warn_soft="#FAEED4",
    dimensions=MappingProxyType(
        {
            "seen": "#0D4A78",
            "sell": "#055141",
            "keep": "#822450",
            "reach": "#4C2E8E",
            "run": "#5C3600",
            "protect": "#8A1410",
            "steer": "#384C10",
        }
    ),
)
"""Text keeps 7:1 on every ground, marks and all edges 4.5:1; likewise in the dark."""

HIGH_CONTRAST_DARK = Palette(
    paper="#000000",
    surface="#0A0E12",
    ink="#FFFFFF",
    ink_2="#D3DBE2",
    primary="#7CE2F2",
    primary_hover="#9FECF8",
    primary_down="#C2F4FB",
    on_primary="#000000",
    primary_soft="#0E323A",
    line="#8A96A2",
    rule="#B0BBC6",
    track="#333D47",
    good="#8AE0AB",
    warn="#FFCB66",
    alert="#FFB0A8",
    alert_soft="#3C1613",
    warn_soft="#33250C",
    dimensions=MappingProxyType(
        {
            "seen": "#8CC9F5",
            "sell": "#6ADBC1",
            "keep": "#F5A8CB",
            "reach": "#CBB6F7",
            "run": "#FFCB66",
            "protect": "#FFB0A8",
            "steer": "#BFDD83",
        }
    ),
)
