"""Shares of firms by level of the digital intensity: one bar a row, drawn for page and screen.

The levels are tints of one colour, told apart by their order, their gaps and the legend; that
of the firm is edged in ink and named in bold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import Color, HexColor

from pmediag.look import Palette
from pmediag.model.benchmark import Spread
from pmediag.reports.drawing import LEADING, ChartLook, rect, sheet, string, tint
from pmediag.reports.fonts import BOLD, REGULAR, width_of, wrapped
from pmediag.typography import percent

TINTS = (0.16, 0.38, 0.66, 1.0)
"""How much of the primary colour each level has, lowest first."""

NARROW = 30
"""Sizes of type under which a name stands above its bar instead of beside it."""

GAP = 1.5
"""Between two levels."""

EDGE = 0.12
"""Of the line around the firm's level, in sizes of type."""


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """One bar: its name, its shares, and whether it is one that the firm looks for."""

    name: str
    spread: Spread
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class LevelNames:
    """The levels, lowest first, and those of the firm, from ``low`` to ``high`` (from 0)."""

    names: Sequence[str]
    low: int
    high: int
    own: str
    """What the legend adds to the firm's level, such as "your firm"."""

    def is_own(self, place: int) -> bool:
        """Whether the firm is, or may be, at this level."""
        return self.low <= place <= self.high


def spread_chart(rows: Sequence[SpreadRow], levels: LevelNames, look: ChartLook) -> Drawing:
    """Draw ``rows`` one under the other, the legend first; the height follows from them.

    At the right of each bar stands the share at least basic.
    """
    return _SpreadChart(rows, levels, look).drawing()


class _SpreadChart:
    """One pass over the rows, from the top."""

    def __init__(self, rows: Sequence[SpreadRow], levels: LevelNames, look: ChartLook) -> None:
        self._rows, self._levels, self._look = rows, levels, look
        size = self._size = look.font_size
        grounds = [tint(look.palette, part) for part in TINTS]
        self._colours = [(ground, readable(look.palette, ground)) for ground in grounds]
        values = [self._value(row) for row in rows]
        self._value_room = max((width_of(v, BOLD, size) for v in values), default=0) + size * 0.8
        self._is_narrow = look.width < NARROW * size
        widest = max((width_of(row.name, BOLD, size) for row in rows), default=0)
        beside = min(widest, look.width * 0.36) + size * 0.8
        self._name_room = 0.0 if self._is_narrow else beside
        self._names = [
            wrapped(
                row.name,
                BOLD if row.is_strong else REGULAR,
                size,
                look.width if self._is_narrow else self._name_room - size * 0.8,
            )
            for row in rows
        ]

    def drawing(self) -> Drawing:
        legend = self._legend_lines()
        step = self._size * LEADING * 1.15
        head = len(legend) * step + self._size * 0.5
        heights = [self._height(lines) for lines in self._names]
        total = round(head + sum(heights)) + 1
        drawing = sheet(self._look.width, total)
        top = float(total)
        for line in legend:
            self._add_legend(drawing, line, top)
            top -= step
        top = total - head
        for row, lines, height in zip(self._rows, self._names, heights, strict=True):
            self._add_row(drawing, row, lines, top)
            top -= height
        return drawing

    def _height(self, lines: Sequence[str]) -> float:
        size = self._size
        if self._is_narrow:
            return len(lines) * size * LEADING + size * 2.1
        return max(size * 1.75, len(lines) * size * LEADING + size * 0.55)

    def _add_row(self, drawing: Drawing, row: SpreadRow, lines: Sequence[str], top: float) -> None:
        size, palette = self._size, self._look.palette
        font = BOLD if row.is_strong else REGULAR
        for place, line in enumerate(lines):
            at = 0.0, top - size * (1 + place * LEADING)
            drawing.add(string(at, line, self._look, font, palette.ink))
        if self._is_narrow:
            top -= len(lines) * size * LEADING
        thick = size * 1.3
        bottom = top - thick - size * 0.05
        at = self._look.width - size * 0.2, bottom + thick / 2 - size * 0.36
        drawing.add(string(at, self._value(row), self._look, BOLD, palette.ink, "end"))
        self._add_bar(drawing, row, bottom, thick)

    def _add_bar(self, drawing: Drawing, row: SpreadRow, bottom: float, thick: float) -> None:
        room = self._look.width - self._name_room - self._value_room
        x = self._name_room
        edges: list[Rect] = []
        total = sum(row.spread.shares)
        for place, share in enumerate(row.spread.shares):
            width = room * share / total
            colour, ink = self._colours[place]
            box = x, bottom, max(0.5, width - GAP), thick
            drawing.add(rect(box, colour, radius=2))
            self._add_share(drawing, share, box, ink)
            if self._levels.is_own(place):
                edges.append(_edge(box, self._look))
            x += width
        for edge in edges:
            drawing.add(edge)

    def _add_share(
        self,
        drawing: Drawing,
        share: float,
        box: tuple[float, float, float, float],
        ink: str,
    ) -> None:
        text = percent(share, self._look.language)
        x, bottom, width, thick = box
        if width_of(text, REGULAR, self._size) + self._size * 0.5 > width:
            return
        at = x + width / 2, bottom + thick / 2 - self._size * 0.36
        drawing.add(string(at, text, self._look, REGULAR, ink, "middle"))

    def _legend_lines(self) -> list[list[int]]:
        """Give the levels side by side, on as many lines as they need."""
        lines: list[list[int]] = []
        left = 0.0
        for place in range(len(self._levels.names)):
            width = self._entry_width(place)
            if not lines or left + width > self._look.width:
                lines.append([])
                left = 0.0
            lines[-1].append(place)
            left += width
        return lines

    def _add_legend(self, drawing: Drawing, places: Sequence[int], top: float) -> None:
        size, palette = self._size, self._look.palette
        x = 0.0
        for place in places:
            is_own = self._levels.is_own(place)
            box = x + 1, top - size * 1.05, size * 0.9, size * 0.9
            drawing.add(rect(box, tint(palette, TINTS[place]), radius=2))
            if is_own:
                drawing.add(_edge(box, self._look))
            at = x + size * 1.4, top - size * 0.95
            font = BOLD if is_own else REGULAR
            ink = palette.ink if is_own else palette.ink_2
            drawing.add(string(at, self._entry(place), self._look, font, ink))
            x += self._entry_width(place)

    def _entry(self, place: int) -> str:
        name = self._levels.names[place]
        return f"{name} ({self._levels.own})" if self._levels.is_own(place) else name

    def _entry_width(self, place: int) -> float:
        font = BOLD if self._levels.is_own(place) else REGULAR
        return width_of(self._entry(place), font, self._size) + self._size * 2.6

    def _value(self, row: SpreadRow) -> str:
        return percent(row.spread.basic, self._look.language)


def readable(palette: Palette, ground: Color) -> str:
    """Give the colour of words on ``ground``: the one of two that stands out more."""
    pair = palette.ink, palette.on_primary
    return max(pair, key=lambda colour: _contrast(HexColor(colour), ground))


def _contrast(one: Color, other: Color) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    """Give the relative luminance (WCAG 2)."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.rgb()
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _edge(box: tuple[float, float, float, float], look: ChartLook) -> Rect:
    x, y, width, height = box
    shape = Rect(x, y, width, height, rx=2, ry=2)
    shape.fillColor = None
    shape.strokeColor = HexColor(look.palette.ink)
    shape.strokeWidth = EDGE * look.font_size
    return shape
