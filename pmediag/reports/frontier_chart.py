"""The frontier: what each budget can bring at best, and where the plan stands on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Circle, Drawing
from reportlab.lib.colors import Color, HexColor

from pmediag.model.plan import FrontierPoint
from pmediag.reports.drawing import ChartLook, Point, polyline, sheet, string, stroke
from pmediag.reports.fonts import REGULAR, width_of
from pmediag.typography import money, number

LINES = 4
"""Lines of the grid at most, the base aside."""

NICE = (1, 2, 5, 10)


def frontier_chart(
    points: Sequence[FrontierPoint], at: tuple[float, float] | None, look: ChartLook
) -> Drawing:
    """Draw the gain for you against the budget of the first year, in euros.

    Args:
        points: From the smallest budget to the largest, one at least.
        at: The budget and the gain of the plan, which a ring marks.
        look: Room, colours and size of the words.
    """
    return _Frontier(points, at, look).drawing()


@dataclass(frozen=True, slots=True)
class _Frontier:
    points: Sequence[FrontierPoint]
    at: tuple[float, float] | None
    look: ChartLook

    def drawing(self) -> Drawing:
        """Draw it, from what lies behind to what lies in front."""
        look = self.look
        drawing = sheet(look.width, look.height)
        self._add_gains(drawing)
        self._add_budgets(drawing)
        places = [self._place(p.budget, p.gain.for_you) for p in self.points]
        primary, surface = HexColor(look.palette.primary), HexColor(look.palette.surface)
        if len(places) > 1:
            drawing.add(polyline(places, primary, 2))
        for x, y in places:
            drawing.add(_dot(x, y, look.font_size * 0.2, primary))
        if self.at is not None:
            x, y = self._place(min(self.at[0], self._most), self.at[1])
            ring = _dot(x, y, look.font_size * 0.5, surface)
            ring.strokeColor, ring.strokeWidth = primary, 3
            drawing.add(ring)
        return drawing

    @property
    def _left(self) -> float:
        widest = max(width_of(self._gain(g), REGULAR, self.look.font_size) for g in self._grid)
        return widest + self.look.font_size * 0.8

    @property
    def _bottom(self) -> float:
        return self.look.font_size * 2

    @property
    def _most(self) -> float:
        return max(point.budget for point in self.points)

    @property
    def _top_gain(self) -> float:
        gains = [point.gain.for_you for point in self.points]
        return max([*gains, 1.0 if self.at is None else self.at[1], 1.0])

    @property
    def _grid(self) -> list[float]:
        step = _nice(self._top_gain / LINES)
        count = math.ceil(self._top_gain / step - 1e-9)
        return [step * place for place in range(count + 1)]

    def _place(self, budget: float, gain: float) -> Point:
        size = self.look.font_size
        width = self.look.width - self._left - size
        height = self.look.height - self._bottom - size
        x = self._left + (width * budget / self._most if self._most else 0)
        return x, self._bottom + height * gain / self._grid[-1]

    def _gain(self, value: float) -> str:
        decimals = 0 if value == int(value) else 1
        return f"+{number(value, decimals, self.look.language)}"

    def _add_gains(self, drawing: Drawing) -> None:
        look, right = self.look, self.look.width - self.look.font_size
        for value in self._grid:
            _, y = self._place(0, value)
            colour = look.palette.line if value else look.palette.rule
            drawing.add(stroke((self._left, y), (right, y), HexColor(colour), 1))
            at = self._left - look.font_size * 0.6, y - look.font_size * 0.35
            text = self._gain(value)
            drawing.add(string(at, text, look, REGULAR, look.palette.ink_2, "end"))

    def _add_budgets(self, drawing: Drawing) -> None:
        """Write some budgets under the base, as many as have room."""
        look = self.look
        widest = width_of(self._euros(self._most), REGULAR, look.font_size)
        room = look.width - self._left
        count = max(1, min(LINES, int(room // (widest + look.font_size * 1.5))))
        step = _nice(self._most / count) if self._most else 1
        budget = 0.0
        while budget <= self._most:
            x, _ = self._place(budget, 0)
            text = self._euros(budget)
            half = width_of(text, REGULAR, look.font_size) / 2
            x = min(max(x, half), look.width - half)
            at = x, look.font_size * 0.5
            drawing.add(string(at, text, look, REGULAR, look.palette.ink_2, "middle"))
            budget += step

    def _euros(self, value: float) -> str:
        return money(value, self.look.language)


def _nice(value: float) -> float:
    """Give 1, 2 or 5 times a power of ten, ``value`` or more."""
    scale = 10.0 ** math.floor(math.log10(value)) if value > 0 else 1.0
    return next(scale * times for times in NICE if scale * times >= value - 1e-9)


def _dot(x: float, y: float, radius: float, colour: Color) -> Circle:
    dot = Circle(x, y, radius)
    dot.fillColor, dot.strokeColor = colour, None
    return dot
