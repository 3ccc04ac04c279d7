"""What every chart is made of: its room, its tints, its rectangles and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from pmediag.look import Palette
from pmediag.model.scoring import DimensionScore, shown_high, shown_low, shown_score
from pmediag.reports.fonts import REGULAR, characters
from pmediag.words import Language

GRID = (25, 50, 75, 100)
"""The values that have a line: the cuts between levels, and the edge."""

WIDE = 1
"""Points from which an interval is drawn."""

EDGE = 0.7
"""How much of the primary colour edges an interval: enough to be seen, less than a score."""

LEADING = 1.2
"""Height of a line, in sizes of its type."""

Anchor: TypeAlias = Literal["start", "middle", "end"]
Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ChartLook:
    """The room and the colours of a chart.

    Sizes are points on a page and logical pixels on a screen; whole numbers of them, since
    an SVG's view box has no fractions.
    """

    palette: Palette
    width: int
    height: int
    font_size: float = 13
    language: Language = Language.FR


def sheet(width: float, height: float) -> Drawing:
    """Give an empty drawing; without a font of its own it would ask for Helvetica."""
    characters()
    return Drawing(width, height, initialFontName=REGULAR)


def is_wide(figures: DimensionScore) -> bool:
    """Whether the interval is worth drawing."""
    return figures.high - figures.low >= WIDE


def shown(figures: DimensionScore | None) -> float | None:
    """Give the score, ``None`` where there are too few answers for one."""
    return figures.score if figures is not None and figures.is_shown else None


def figure(figures: DimensionScore) -> str:
    """Give the score as shown, or the interval where there are too few answers."""
    if figures.is_shown and figures.score is not None:
        return str(shown_score(figures.score))
    return f"{shown_low(figures.low)}–{shown_high(figures.high)}"


def tint(palette: Palette, part: float) -> Color:
    """Give the primary colour mixed into the surface: opaque, for printers and QtSvg."""
    front, back = HexColor(palette.primary), HexColor(palette.surface)
    return Color(
        *(
            back_part + (front_part - back_part) * part
            for front_part, back_part in zip(front.rgb(), back.rgb(), strict=True)
        )
    )


def rect(place: tuple[float, float, float, float], colour: Color, radius: float = 0) -> Rect:
    """Give a filled rectangle at (x, y, width, height)."""
    shape = Rect(*place, rx=radius, ry=radius)  # type: ignore[arg-type, unused-ignore]
    shape.fillColor = colour
    shape.strokeColor = None
    return shape


def string(
    at: Point, text: str, look: ChartLook, font: str, colour: str, anchor: Anchor = "start"
) -> String:
    """Give a line of text, its baseline on a half point.

    reportlab's SVG cuts twice the height of a baseline to an integer.
    """
    shape = String(at[0], half(at[1]), text)
    shape.fontName, shape.fontSize = font, look.font_size
    shape.fillColor, shape.textAnchor = HexColor(colour), anchor
    return shape


def stroke(
    start: Point, end: Point, colour: Color, width: float, dashes: Sequence[float] = ()
) -> Line:
    """Give a line; round at its ends where it is not dashed."""
    line = Line(*start, *end)
    line.strokeColor, line.strokeWidth = colour, width
    if dashes:
        line.strokeDashArray = dashes
    else:
        line.strokeLineCap = 1
    return line


def polyline(
    points: Sequence[Point], colour: Color, width: float, dashes: Sequence[float] = ()
) -> PolyLine:
    """Give one line through several points."""
    line = PolyLine([part for point in points for part in point])
    line.strokeColor, line.strokeWidth = colour, width
    line.strokeLineJoin = 1
    if dashes:
        line.strokeDashArray = dashes
    return line


def half(value: float) -> float:
    """Give the nearest half."""
    return round(value * 2) / 2
