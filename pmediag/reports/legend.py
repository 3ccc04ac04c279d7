"""What the signs of a chart mean, in rows under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from reportlab.graphics.shapes import Circle, Drawing
from reportlab.lib.colors import HexColor

from pmediag.reports.drawing import LEADING, ChartLook, Point, rect, string, stroke, tint
from pmediag.reports.fonts import REGULAR, width_of, wrapped

DASHES = (3, 2.5)
"""Of an earlier series."""


class Sign(Enum):
    """The signs that a chart uses and a reader may not know."""

    LINE = auto()
    DASHED = auto()
    BAND = auto()
    HOLLOW = auto()
    BREAK = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and what it means."""

    sign: Sign
    text: str


@dataclass(frozen=True, slots=True)
class Legend:
    """The entries side by side, on as many rows as they need in the width of ``look``."""

    entries: Sequence[Entry]
    look: ChartLook

    @property
    def height(self) -> int:
        """The height of all rows and of the air above them, nothing without entries."""
        lines = sum(max(len(lines) for _, lines in row) for row in self._rows())
        if not lines:
            return 0
        return round(self.look.font_size * (0.6 + lines * LEADING + 0.3))

    def add_to(self, drawing: Drawing) -> None:
        """Draw it along the foot of ``drawing``."""
        size, palette = self.look.font_size, self.look.palette
        top = self.height - size * 0.6
        for row in self._rows():
            for x, (entry, lines) in zip(self._places(row), row, strict=True):
                add_sign(drawing, entry.sign, (x, top - size * 0.55), self.look)
                for place, text in enumerate(lines):
                    at = x + self._room(), top - size * (0.9 + place * LEADING)
                    drawing.add(string(at, text, self.look, REGULAR, palette.ink_2))
            top -= max(len(lines) for _, lines in row) * size * LEADING

    def _rows(self) -> list[list[tuple[Entry, list[str]]]]:
        rows: list[list[tuple[Entry, list[str]]]] = []
        left = 0.0
        for entry in self.entries:
            lines = wrapped(
                entry.text, REGULAR, self.look.font_size, self.look.width - self._room()
            )
            width = self._width(lines)
            if not rows or left + width > self.look.width:
                rows.append([])
                left = 0.0
            rows[-1].append((entry, lines))
            left += width + self.look.font_size
        return rows

    def _places(self, row: Sequence[tuple[Entry, list[str]]]) -> list[float]:
        places, left = [], 0.0
        for _, lines in row:
            places.append(left)
            left += self._width(lines) + self.look.font_size
        return places

    def _width(self, lines: Sequence[str]) -> float:
        widths = (width_of(line, REGULAR, self.look.font_size) for line in lines)
        return self._room() + max(widths)

    def _room(self) -> float:
        return self.look.font_size * 1.8


def add_sign(drawing: Drawing, sign: Sign, at: Point, look: ChartLook) -> None:
    """Draw ``sign`` from ``at``, its left end at half its height, as it is in the chart."""
    (x, y), size, palette = at, look.font_size, look.palette
    width = size * 1.3
    if sign is Sign.BAND:
        drawing.add(rect((x, y - size * 0.35, width, size * 0.7), tint(palette, 0.14)))
        for edge in (y - size * 0.35, y + size * 0.35):
            drawing.add(stroke((x, edge), (x + width, edge), tint(palette, 0.55), 0.6, (1.5, 1.5)))
    elif sign is Sign.HOLLOW:
        add_point(drawing, (x + width / 2, y), size * 0.3, look, is_hollow=True)
    elif sign is Sign.BREAK:
        add_break(drawing, (x + width / 2, y), look)
    else:
        is_dashed = sign is Sign.DASHED
        colour = HexColor(palette.ink_2 if is_dashed else palette.primary)
        weight, dashes = (1.2, DASHES) if is_dashed else (1.8, ())
        drawing.add(stroke((x, y), (x + width, y), colour, weight, dashes))


def add_point(
    drawing: Drawing, at: Point, radius: float, look: ChartLook, *, is_hollow: bool
) -> None:
    """Draw a point of a series; a hollow one is only indicative."""
    palette = look.palette
    point = Circle(*at, radius)
    point.fillColor = HexColor(palette.surface if is_hollow else palette.primary)
    point.strokeColor = HexColor(palette.primary if is_hollow else palette.surface)
    point.strokeWidth = max(1.2, radius / 3) if is_hollow else radius / 3
    drawing.add(point)


def add_break(drawing: Drawing, at: Point, look: ChartLook) -> None:
    """Draw two slanted strokes around ``at``: what stands on both sides is not one thing."""
    size, ink = look.font_size, HexColor(look.palette.ink)
    for x in (at[0] - size * 0.16, at[0] + size * 0.16):
        start, end = (x - size * 0.16, at[1] - size * 0.4), (x + size * 0.16, at[1] + size * 0.4)
        drawing.add(stroke(start, end, ink, 1.2))
