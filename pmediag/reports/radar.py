"""The radar: as large as its room and the words around it allow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.graphics.shapes import Circle, Drawing, Polygon
from reportlab.lib.colors import Color, HexColor

from pmediag.model.scoring import DimensionScore
from pmediag.reports.drawing import (
    EDGE,
    GRID,
    LEADING,
    Anchor,
    ChartLook,
    Point,
    figure,
    is_wide,
    sheet,
    shown,
    string,
    stroke,
    tint,
)
from pmediag.reports.fonts import BOLD, REGULAR, width_of, wrapped
from pmediag.reports.legend import DASHES
from pmediag.typography import typeset

LABEL_SHARE, WORD_SHARE = 0.2, 0.34
"""Shares of the room's width: a name over the first is broken, a word over the second."""

SMALLEST = 0.4
"""Share of the room that the radar itself keeps, whatever the names: they shrink instead."""


@dataclass(frozen=True, slots=True)
class Radar:
    """What is drawn, and where an earlier diagnosis stood."""

    dimensions: Sequence[DimensionScore]
    previous: Sequence[DimensionScore]
    look: ChartLook
    figures: bool

    def drawing(self) -> Drawing:
        """Draw it, from what lies behind to what lies in front."""
        web = _Web.fitted(self)
        drawing = sheet(self.look.width, self.look.height)
        wide = any(is_wide(d) for d in self.dimensions)
        points = [shown(d) for d in self.dimensions]
        if wide:
            self._add_doubt(drawing, web)
        elif None not in points:
            drawing.add(_polygon(web.points([p or 0.0 for p in points]), self._tint(0.12)))
        self._add_grid(drawing, web)
        if wide:
            self._add_edges(drawing, web)
        earlier = {d.dimension.id: d for d in self.previous}
        before = [shown(earlier.get(d.dimension.id)) for d in self.dimensions]
        _add_series(drawing, web, before, HexColor(self.look.palette.ink_2), DASHES)
        _add_series(drawing, web, points, HexColor(self.look.palette.primary))
        self._add_points(drawing, web, points)
        web.add_labels(drawing)
        return drawing

    def _tint(self, part: float) -> Color:
        return tint(self.look.palette, part)

    def _add_doubt(self, drawing: Drawing, web: _Web) -> None:
        """Draw the band between the lows and the highs: what is sure is darker."""
        drawing.add(_polygon(web.points([d.high for d in self.dimensions]), self._tint(0.08)))
        drawing.add(_polygon(web.points([d.low for d in self.dimensions]), self._tint(0.2)))

    def _add_grid(self, drawing: Drawing, web: _Web) -> None:
        line = HexColor(self.look.palette.line)
        for value in GRID:
            ring = _polygon(web.points([value] * len(self.dimensions)), None)
            ring.strokeColor = line
            ring.strokeWidth = 1.2 if value == GRID[-1] else 0.8
            drawing.add(ring)
        for place in range(len(self.dimensions)):
            drawing.add(stroke((web.x, web.y), web.at(place, 100), line, 0.8))

    def _add_edges(self, drawing: Drawing, web: _Web) -> None:
        """Outline the band and, where no point stands, draw the interval itself."""
        for values in ([d.low for d in self.dimensions], [d.high for d in self.dimensions]):
            edge = _polygon(web.points(values), None)
            edge.strokeColor = self._tint(EDGE)
            edge.strokeWidth = 0.6
            edge.strokeDashArray = [1.5, 1.5]
            drawing.add(edge)
        for place, figures in enumerate(self.dimensions):
            if not figures.is_shown:
                colour = HexColor(self.look.palette.dimension(figures.dimension.id))
                ends = web.at(place, figures.low), web.at(place, figures.high)
                drawing.add(stroke(*ends, colour, 2.5))

    def _add_points(self, drawing: Drawing, web: _Web, points: Sequence[float | None]) -> None:
        radius = self.look.font_size * 0.3
        for place, (figures, value) in enumerate(zip(self.dimensions, points, strict=True)):
            if value is not None:
                point = Circle(*web.at(place, value), radius)
                point.fillColor = HexColor(self.look.palette.dimension(figures.dimension.id))
                point.strokeColor = HexColor(self.look.palette.surface)
                point.strokeWidth = radius / 3
                drawing.add(point)


@dataclass(frozen=True, slots=True)
class _Label:
    """The words at the end of one axis, and the room they take."""

    lines: tuple[str, ...]
    figure: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Web:
    """The centre and the radius, with the labels around them."""

    x: float
    y: float
    radius: float
    look: ChartLook
    labels: tuple[_Label, ...]

    @classmethod
    def fitted(cls, radar: Radar) -> _Web:
        """Give the largest web whose labels stay in the room, in smaller type if need be."""
        look = radar.look
        while True:
            labels = tuple(_label(d, look, with_figure=radar.figures) for d in radar.dimensions)
            web = cls(look.width / 2, 0, 0, look, labels)
            web = replace(web, radius=web.largest_radius())
            large = 2 * web.radius >= SMALLEST * min(look.width, look.height)
            if (large and not web.is_crowded()) or look.font_size < 5:
                low, high = web.extent(web.radius)
                return replace(web, y=look.height / 2 - (low + high) / 2)
            look = replace(look, font_size=look.font_size * 0.9)

    def angle(self, place: int) -> float:
        return math.pi / 2 - 2 * math.pi * place / len(self.labels)

    def at(self, place: int, value: float) -> Point:
        length, angle = self.radius * value / 100, self.angle(place)
        return self.x + length * math.cos(angle), self.y + length * math.sin(angle)

    def points(self, values: Sequence[float]) -> list[Point]:
        return [self.at(place, value) for place, value in enumerate(values)]

    def label_at(self, place: int, radius: float) -> Point:
        """Give where a label stands around a centre at (0, 0): its anchor and its middle."""
        angle, end = self.angle(place), radius + self.look.font_size * 0.75
        half = self.labels[place].height / 2
        return end * math.cos(angle), (end + half) * math.sin(angle)

    def extent(self, radius: float) -> tuple[float, float]:
        """Give the lowest and highest edge of the labels around a centre at height 0."""
        middles = [self.label_at(place, radius)[1] for place in range(len(self.labels))]
        halves = [label.height / 2 for label in self.labels]
        edges = list(zip(middles, halves, strict=True))
        return min(y - half for y, half in edges), max(y + half for y, half in edges)

    def is_crowded(self) -> bool:
        """Whether two neighbouring labels lie over each other."""
        boxes = [self.box(place) for place in range(len(self.labels))]
        following = [*boxes[1:], boxes[0]]
        return any(
            left < other_right and other_left < right and low < other_high and other_low < high
            for (left, low, right, high), (other_left, other_low, other_right, other_high) in zip(
                boxes, following, strict=True
            )
        )

    def box(self, place: int) -> tuple[float, float, float, float]:
        """Give the left, low, right and high edges of a label around a centre at (0, 0)."""
        (x, y), label = self.label_at(place, self.radius), self.labels[place]
        left = {"start": 0.0, "middle": 0.5, "end": 1.0}[_anchor(math.cos(self.angle(place)))]
        x -= left * label.width
        return x, y - label.height / 2, x + label.width, y + label.height / 2

    def largest_radius(self) -> float:
        radius = min(self.look.width, self.look.height) / 2
        for place, label in enumerate(self.labels):
            cosine = abs(math.cos(self.angle(place)))
            taken = label.width / 2 if _anchor(math.cos(self.angle(place))) == "middle" else 0
            room = self.look.width / 2 - (taken or label.width)
            if cosine > 0.01:
                radius = min(radius, room / cosine - self.look.font_size * 0.75)
        low, high = self.extent(radius)
        while high - low > self.look.height and radius > 1:
            radius -= max(0.5, (high - low - self.look.height) / 2)
            low, high = self.extent(radius)
        return max(radius, 1.0)

    def add_labels(self, drawing: Drawing) -> None:
        size, ink = self.look.font_size, self.look.palette.ink
        for place, label in enumerate(self.labels):
            x, middle = self.label_at(place, self.radius)
            anchor = _anchor(math.cos(self.angle(place)))
            baseline = self.y + middle + label.height / 2 - size * 0.9
            lines = [(line, REGULAR) for line in label.lines]
            lines += [(label.figure, BOLD)] if label.figure else []
            for text, font in lines:
                at = self.x + x, baseline
                drawing.add(string(at, text, self.look, font, ink, anchor))
                baseline -= size * LEADING


def _label(figures: DimensionScore, look: ChartLook, *, with_figure: bool) -> _Label:
    size = look.font_size
    name = typeset(figures.dimension.short, look.language)
    word = max(width_of(word, REGULAR, size) for word in name.split(" "))
    room = max(look.width * LABEL_SHARE, min(word, look.width * WORD_SHARE))
    lines = wrapped(name, REGULAR, size, room)
    if len(lines) > 2:
        lines = wrapped(name, REGULAR, size, look.width * WORD_SHARE)
    if len(lines) == 2:
        lines = _balanced(name, size) or lines
    value = figure(figures) if with_figure else ""
    widths = [width_of(line, REGULAR, size) for line in lines] + [width_of(value, BOLD, size)]
    count = len(lines) + (1 if value else 0)
    return _Label(tuple(lines), value, max(widths), count * size * LEADING)


def _balanced(name: str, size: float) -> list[str]:
    """Break ``name`` in two lines as equal as its words allow."""
    words = name.split(" ")
    pairs = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    if not pairs:
        return []
    return list(min(pairs, key=lambda pair: max(width_of(part, REGULAR, size) for part in pair)))


def _anchor(cosine: float) -> Anchor:
    if abs(cosine) < 0.2:
        return "middle"
    return "start" if cosine > 0 else "end"


def _polygon(points: Sequence[Point], fill: Color | None) -> Polygon:
    polygon = Polygon([part for point in points for part in point])
    polygon.fillColor = fill
    polygon.strokeColor = None
    return polygon


def _add_series(
    drawing: Drawing,
    web: _Web,
    values: Sequence[float | None],
    colour: Color,
    dashes: Sequence[float] = (),
) -> None:
    """Join the points; where one is missing the line stops, it never jumps over it."""
    for place, start in enumerate(values):
        following = (place + 1) % len(values)
        end = values[following]
        if start is not None and end is not None:
            ends = web.at(place, start), web.at(following, end)
            drawing.add(stroke(*ends, colour, 1.2 if dashes else 1.8, dashes))
