"""The curve of a firm: the score of each diagnosis on its day, with what was uncertain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby, pairwise

from reportlab.graphics.shapes import Drawing, Polygon
from reportlab.lib.colors import HexColor

from pmediag.model.questionnaire import MaturityLevel
from pmediag.model.scoring import shown_score
from pmediag.model.timeline import Step
from pmediag.reports.drawing import (
    LEADING,
    WIDE,
    ChartLook,
    Point,
    polyline,
    rect,
    sheet,
    string,
    stroke,
    tint,
)
from pmediag.reports.fonts import BOLD, REGULAR, width_of
from pmediag.reports.legend import Entry, Legend, Sign, add_break, add_point
from pmediag.typography import long_date, typeset
from pmediag.words import gettext_of

NAMES_SHARE = 0.26
"""Share of the width that the names of the levels may take; they shrink beyond it."""

RADIUS, LEAST_RADIUS = 0.32, 1.2
"""Of a point: in sizes of the type, and the least in points or pixels."""

YEAR = 2.8
"""The room of a year above its line, in sizes of the letters."""

APART = 3.0
"""Sizes of the type between two scores that are both written."""

LEAST_HEIGHT = 9
"""Of the curve, in sizes of the type: the figures of the levels must not collide."""


def progress_chart(
    points: Sequence[Step], levels: Sequence[MaturityLevel], look: ChartLook
) -> Drawing:
    """Draw the scores from 0 to 100 over time.

    A diagnosis along the express path is a hollow point, one without enough answers for a
    score shows its interval alone. Where the questionnaire cannot be compared with the one
    before, the line stops and a mark stands between.

    Args:
        points: From `timeline.curve`, the first one first.
        levels: Their cuts part the height, their names stand at the left.
        look: Room, colours and size of the words; where they need more height, they have it.
    """
    return _Curve(points, _Frame.fitted(points, levels, look)).drawing()


@dataclass(frozen=True, slots=True)
class _Box:
    """The edges of the room that the curve has."""

    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the curve stands, and what stands around it; ``names`` is the look of the levels."""

    levels: Sequence[MaturityLevel]
    look: ChartLook
    names: ChartLook
    legend: Legend
    box: _Box
    span: tuple[float, float]

    @classmethod
    def fitted(
        cls, points: Sequence[Step], levels: Sequence[MaturityLevel], look: ChartLook
    ) -> _Frame:
        """Give the frame with the largest room for the curve."""
        size = look.font_size
        texts = [typeset(level.name, look.language) for level in levels]
        widest = max(width_of(text, BOLD, size) for text in texts)
        room = look.width * NAMES_SHARE
        # To a tenth, rounded down: what is shrunk to fit must fit.
        names = replace(look, font_size=math.floor(size * min(1.0, room / widest) * 10) / 10)
        legend = Legend(_entries(points, look), look)
        times = [point.at.timestamp() for point in points]
        rows = len(_day_rows(_end_days(points, look), look))
        bottom = legend.height + size * (0.7 + rows * LEADING)
        height = max(look.height, math.ceil(bottom + size * (LEAST_HEIGHT + 1.5)))
        return cls(
            levels=levels,
            look=replace(look, height=height),
            names=names,
            legend=legend,
            box=_Box(
                left=min(widest, room) + width_of("100", REGULAR, size) + size * 1.3,
                right=look.width - size,
                bottom=bottom,
                top=height - size * 1.5,
            ),
            span=(min(times, default=0.0), max(times, default=0.0)),
        )

    def x(self, at: datetime) -> float:
        """Give the place of a moment; a single one stands in the middle."""
        first, last = self.span
        left, right = self.box.left + self.look.font_size, self.box.right - self.look.font_size
        if first == last:
            return (left + right) / 2
        return left + (right - left) * (at.timestamp() - first) / (last - first)

    def y(self, value: float) -> float:
        """Give the height of a score."""
        return self.box.bottom + (self.box.top - self.box.bottom) * value / 100

    def add_to(self, drawing: Drawing, current: range) -> None:
        """Draw the bands of the levels, their names and cuts; those in ``current`` in bold."""
        palette, size, box = self.look.palette, self.look.font_size, self.box
        line = HexColor(palette.line)
        cuts = [*(level.cut for level in self.levels), 100.0]
        for place, (low, high) in enumerate(pairwise(cuts)):
            if place % 2 == 0:
                area = box.left, self.y(low), box.right - box.left, self.y(high) - self.y(low)
                drawing.add(rect(area, HexColor(palette.paper)))
            at = 0.0, (self.y(low) + self.y(high)) / 2 - self.names.font_size * 0.35
            level = self.levels[place]
            is_current = level.number in current
            font, ink = (BOLD, palette.ink) if is_current else (REGULAR, palette.ink_2)
            name = typeset(level.name, self.look.language)
            drawing.add(string(at, name, self.names, font, ink))
        for cut in cuts:
            y = self.y(cut)
            drawing.add(stroke((box.left, y), (box.right, y), line, 0.8))
            at = box.left - size * 0.5, y - size * 0.35
            text = str(shown_score(cut))
            drawing.add(string(at, text, self.look, REGULAR, palette.ink_2, "end"))

    def add_years(self, drawing: Drawing, first: datetime, last: datetime) -> None:
        """Draw a line where each year begins between two moments, named where there is room."""
        palette, size, box = self.look.palette, self.look.font_size, self.box
        line = HexColor(palette.line)
        free = box.left
        for year in range(first.year + 1, last.year + 1):
            x, half = self.x(datetime(year, 1, 1, tzinfo=last.tzinfo)), size * YEAR / 2
            drawing.add(stroke((x, box.bottom), (x, box.top), line, 0.8))
            if free <= x - half and x + half <= self.look.width:
                at = x, box.top + size * 0.4
                drawing.add(string(at, str(year), self.look, REGULAR, palette.ink_2, "middle"))
                free = x + half

    def add_days(self, drawing: Drawing, rows: Sequence[Sequence[tuple[datetime, str]]]) -> None:
        """Write the days under the moments they stand for, inside the room."""
        look = self.look
        for place, row in enumerate(rows):
            for at, text in row:
                half = width_of(text, REGULAR, look.font_size) / 2
                x = min(max(self.x(at), half), look.width - half)
                y = self.box.bottom - look.font_size * (1.4 + place * LEADING)
                drawing.add(string((x, y), text, look, REGULAR, look.palette.ink_2, "middle"))


@dataclass(frozen=True, slots=True)
class _Curve:
    """The points inside their frame."""

    points: Sequence[Step]
    frame: _Frame

    def drawing(self) -> Drawing:
        """Draw it, from what lies behind to what lies in front."""
        frame, look = self.frame, self.frame.look
        drawing = sheet(look.width, look.height)
        frame.add_to(drawing, _levels_of(self.points[-1]) if self.points else range(0))
        if self.points:
            frame.add_years(drawing, self.points[0].at, self.points[-1].at)
        for run in self._runs():
            self._add_doubt(drawing, run)
        for run in self._runs():
            self._add_line(drawing, run)
        self._add_breaks(drawing)
        for point in self.points:
            if point.summary.score is not None:
                at = self._at(point, point.summary.score)
                add_point(drawing, at, self._radius(), look, is_hollow=point.is_indicative)
        self._add_scores(drawing)
        frame.add_days(drawing, _day_rows(_end_days(self.points, look), look))
        frame.legend.add_to(drawing)
        return drawing

    def _at(self, point: Step, value: float) -> Point:
        return self.frame.x(point.at), self.frame.y(value)

    def _radius(self) -> float:
        """Give the radius of the points: they shrink where they would hide one another."""
        size = self.frame.look.font_size
        room = (self.frame.box.right - self.frame.box.left) / max(1, len(self.points))
        return max(LEAST_RADIUS, min(size * RADIUS, room * 0.4))

    def _runs(self) -> list[list[Step]]:
        """Give the points in runs that no other questionnaire interrupts."""
        runs: list[list[Step]] = []
        for point in self.points:
            if point.interrupts or not runs:
                runs.append([])
            runs[-1].append(point)
        return runs

    def _add_doubt(self, drawing: Drawing, run: Sequence[Step]) -> None:
        """Draw the band between the lows and the highs, where it is worth it."""
        palette = self.frame.look.palette
        ends = [_ends(point) for point in run]
        if not any(high - low >= WIDE for low, high in ends):
            return
        lows = [self._at(point, low) for point, (low, _) in zip(run, ends, strict=True)]
        highs = [self._at(point, high) for point, (_, high) in zip(run, ends, strict=True)]
        if len(run) > 1:
            band = Polygon([part for at in (*lows, *reversed(highs)) for part in at])
            band.fillColor, band.strokeColor = tint(palette, 0.14), None
            drawing.add(band)
            for side in (lows, highs):
                drawing.add(polyline(side, tint(palette, 0.55), 0.6, (1.5, 1.5)))
        for point, low, high in zip(run, lows, highs, strict=True):
            if len(run) == 1 or point.summary.score is None:
                self._add_interval(drawing, low, high)

    def _add_interval(self, drawing: Drawing, low: Point, high: Point) -> None:
        """Draw the interval of one diagnosis by itself, with its ends."""
        colour, half = tint(self.frame.look.palette, 0.55), self._radius()
        drawing.add(stroke(low, high, colour, 1.4))
        for x, y in (low, high):
            drawing.add(stroke((x - half, y), (x + half, y), colour, 1.4))

    def _add_line(self, drawing: Drawing, run: Sequence[Step]) -> None:
        """Join the scores; where one is missing the line stops, it never jumps over it."""
        colour = HexColor(self.frame.look.palette.primary)
        for is_scored, joined in groupby(run, lambda point: point.summary.score is not None):
            points = [self._at(point, point.summary.score or 0.0) for point in joined]
            if is_scored and len(points) > 1:
                drawing.add(polyline(points, colour, 1.8))

    def _add_breaks(self, drawing: Drawing) -> None:
        """Draw a dotted line and a mark at its foot where the line is interrupted."""
        frame, rule = self.frame, HexColor(self.frame.look.palette.rule)
        for before, after in pairwise(self.points):
            if after.interrupts:
                x = (frame.x(before.at) + frame.x(after.at)) / 2
                drawing.add(stroke((x, frame.box.bottom), (x, frame.box.top), rule, 0.8, (1.5, 3)))
                add_break(drawing, (x, frame.box.bottom), frame.look)

    def _add_scores(self, drawing: Drawing) -> None:
        """Write the first and the last score, and others where there is room for them."""
        look = self.frame.look
        apart = look.font_size * APART
        scored = [point for point in self.points if point.summary.score is not None]
        places = [self.frame.x(point.at) for point in scored]
        for place, point in enumerate(scored):
            around = slice(max(0, place - 1), place + 2)
            least = min((b - a for a, b in pairwise(places[around])), default=apart)
            is_end = place == len(scored) - 1 or (place == 0 and places[-1] > places[0])
            if least < apart and not is_end:
                continue
            at = places[place], self._score_height(point, scored[around])
            text = str(shown_score(point.summary.score or 0.0))
            drawing.add(string(at, text, look, BOLD, look.palette.ink, "middle"))

    def _score_height(self, point: Step, around: Sequence[Step]) -> float:
        """Give the baseline of a score: above or below its point, where there is more room."""
        frame, size = self.frame, self.frame.look.font_size
        score = point.summary.score or 0.0
        low = high = frame.y(score)
        if [point] in self._runs():
            low, high = (frame.y(end) for end in _ends(point))
        above, below = high + size * 0.75, low - size * 1.45
        others = [other.summary.score or 0.0 for other in around if other is not point]
        has_room_below = below > frame.box.bottom + size * 0.3
        has_room_above = above < frame.look.height - size
        is_top = sum(others) <= score * len(others)
        return above if (is_top and has_room_above) or not has_room_below else below


def _levels_of(point: Step) -> range:
    low, high = point.summary.level_low, point.summary.level_high
    return range(0) if low is None or high is None else range(low, high + 1)


def _ends(point: Step) -> tuple[float, float]:
    assert point.summary.low is not None
    assert point.summary.high is not None
    return point.summary.low, point.summary.high


def _end_days(points: Sequence[Step], look: ChartLook) -> list[tuple[datetime, str]]:
    """Give the first and the last moment with their days in words, once where it is one day."""
    ends = [points[0], points[-1]] if points else []
    words = {long_date(point.at.date(), look.language): point.at for point in reversed(ends)}
    return [(at, text) for text, at in reversed(words.items())]


def _day_rows(
    days: Sequence[tuple[datetime, str]], look: ChartLook
) -> list[list[tuple[datetime, str]]]:
    """Put the days in one row, or one under the other where they are too wide for that."""
    widths = [width_of(text, REGULAR, look.font_size) for _, text in days]
    if sum(widths) + look.font_size <= look.width:
        return [list(days)]
    return [[day] for day in days]


def _entries(points: Sequence[Step], look: ChartLook) -> list[Entry]:
    """Explain the signs that the curve needs, no other."""
    _ = gettext_of(look.language)
    entries = []
    if any(point.is_indicative and point.summary.score is not None for point in points):
        entries.append(Entry(Sign.HOLLOW, _("express diagnosis: indicative")))
    if any(high - low >= WIDE for low, high in map(_ends, points)):
        entries.append(Entry(Sign.BAND, _("between the lowest and the highest possible")))
    if any(point.interrupts for point in points[1:]):
        entries.append(Entry(Sign.BREAK, _("another questionnaire: not to be compared")))
    return [replace(entry, text=typeset(entry.text, look.language)) for entry in entries]
