"""The charts, drawn once: the page embeds these drawings, the screen shows them as SVG.

Colour never speaks alone: a doubt is an edge as well as a tint, an earlier series is
dashed, the level is set in bold.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from reportlab.graphics.shapes import Drawing, Group
from reportlab.lib.colors import HexColor

from pmediag.look import Palette
from pmediag.model.maturity import Level
from pmediag.model.questionnaire import MaturityLevel
from pmediag.model.scoring import DimensionScore
from pmediag.reports.drawing import (
    GRID,
    LEADING,
    ChartLook,
    figure,
    is_wide,
    rect,
    sheet,
    shown,
    string,
    stroke,
)
from pmediag.reports.fonts import BOLD, REGULAR, width_of, wrapped
from pmediag.reports.legend import DASHES, Entry, Legend, Sign
from pmediag.reports.radar import Radar
from pmediag.typography import typeset

LEAST_AXES = 3
"""Fewer axes make no surface."""


def radar(
    dimensions: Sequence[DimensionScore],
    look: ChartLook,
    previous: Sequence[DimensionScore] = (),
    *,
    figures: bool = False,
    names: tuple[str, str] | None = None,
) -> Drawing:
    """Draw one axis per dimension, clockwise from the top.

    A dimension with too few answers shows its interval and no point; one that was left out
    is not in ``dimensions`` and has no axis. With fewer than three axes, bars are drawn in
    the same room.

    Args:
        dimensions: What is drawn, in questionnaire order.
        look: Room, colours and size of the words.
        previous: An earlier diagnosis, drawn dashed where it has the same dimensions.
        figures: Whether the score (or the interval) stands under each name.
        names: What a legend under it calls this diagnosis and the earlier one.
    """
    if len(dimensions) < LEAST_AXES:
        return bars(dimensions, look)
    if names is None:
        return Radar(dimensions, previous, look, figures).drawing()
    legend = Legend([Entry(Sign.LINE, names[0]), Entry(Sign.DASHED, names[1])], look)
    drawing = sheet(look.width, look.height)
    room = replace(look, height=look.height - legend.height)
    web = Group(*Radar(dimensions, previous, room, figures).drawing().contents)
    web.translate(0, legend.height)
    drawing.add(web)
    legend.add_to(drawing)
    return drawing


def bars(dimensions: Sequence[DimensionScore], look: ChartLook) -> Drawing:
    """Draw one row per dimension: its name, its score or interval, its bar."""
    drawing = sheet(look.width, look.height)
    size, ink = look.font_size, look.palette.ink
    step = min(look.height / max(1, len(dimensions)), size * 4)
    thickness = min(8.0, step * 0.25)
    for row, figures in enumerate(dimensions):
        value = figure(figures)
        room = look.width - width_of(value, BOLD, size) - size
        name = wrapped(typeset(figures.dimension.name, look.language), REGULAR, size, room)[:1]
        top = look.height - row * step
        for text in name:
            drawing.add(string((0, top - size), text, look, REGULAR, ink))
        drawing.add(string((look.width, top - size), value, look, BOLD, ink, "end"))
        bar = _bar(figures, look.palette, look.width, thickness)
        bar.translate(0, top - size * 1.6 - thickness)
        drawing.add(bar)
    return drawing


def dimension_bar(
    figures: DimensionScore, palette: Palette, width: int, previous: float | None = None
) -> Drawing:
    """Draw the bar of one dimension from 0 to 100, with its interval and the cuts.

    A dashed mark across it stands for an earlier score.
    """
    drawing = sheet(width, 14)
    bar = _bar(figures, palette, width, 8)
    bar.translate(0, 3)
    drawing.add(bar)
    if previous is not None:
        x = min(max(width * previous / 100, 2.0), width - 2.0)
        drawing.add(rect((x - 2, 0, 4, 14), HexColor(palette.surface)))
        drawing.add(stroke((x, 0), (x, 14), HexColor(palette.ink), 2, DASHES))
    return drawing


def points_bar(points: float, colour: str, palette: Palette, width: int = 48) -> Drawing:
    """Draw the points of one answer as a small bar from 0 to 100."""
    drawing = sheet(width, 5)
    drawing.add(rect((0, 0, width, 5), HexColor(palette.track), radius=2.5))
    if points > 0:
        length = max(5.0, width * points / 100)
        drawing.add(rect((0, 0, length, 5), HexColor(colour), radius=2.5))
    return drawing


def month_strip(
    months: tuple[int, int], last: int, width: float, colour: str, palette: Palette
) -> Drawing:
    """Draw a stretch of months, first and last from 1, within those up to ``last``."""
    drawing = sheet(math.ceil(width), 7)
    step = width / last
    drawing.add(rect((0, 1, width, 5), HexColor(palette.track), radius=2.5))
    first, end = months
    length = max(5.0, (end - first + 1) * step)
    x = min((first - 1) * step, width - length)
    drawing.add(rect((x, 1, length, 5), HexColor(colour), radius=2.5))
    return drawing


def level_scale(levels: Sequence[MaturityLevel], level: Level | None, look: ChartLook) -> Drawing:
    """Draw the levels side by side, those of ``level`` filled and in bold.

    The height follows from the names; that of ``look`` is the least.
    """
    gap, bar = 3, 7
    step = (look.width + gap) / len(levels)
    texts = [typeset(item.name, look.language) for item in levels]
    look = _shrunk(look, texts, step - gap)
    size = look.font_size
    names = [wrapped(text, BOLD, size, step - gap) for text in texts]
    lines = max(len(name) for name in names)
    height = max(look.height, math.ceil(bar + 4 + lines * size * LEADING))
    drawing = sheet(look.width, height)
    for place, (item, name) in enumerate(zip(levels, names, strict=True)):
        current = level is not None and level.low <= item.number <= level.high
        colour = look.palette.primary if current else look.palette.track
        x = place * step
        drawing.add(rect((x, height - bar, step - gap, bar), HexColor(colour), radius=2))
        ink = look.palette.ink if current else look.palette.ink_2
        for line, text in enumerate(name):
            at = x, height - bar - 4 - size * (0.8 + line * LEADING)
            drawing.add(string(at, text, look, BOLD if current else REGULAR, ink))
    return drawing


def _shrunk(look: ChartLook, texts: Sequence[str], room: float) -> ChartLook:
    """Give a size at which the longest word fits; under six points it is broken instead."""
    widest = max(width_of(word, BOLD, look.font_size) for text in texts for word in text.split(" "))
    size = min(look.font_size, look.font_size * room / widest)
    return replace(look, font_size=max(min(6.0, look.font_size), math.floor(size * 10) / 10))


def _bar(figures: DimensionScore, palette: Palette, width: float, thickness: float) -> Group:
    """Draw a track, the score on it, and the interval as a bracket across it."""
    colour = HexColor(palette.dimension(figures.dimension.id))
    radius = thickness / 2
    group = Group(rect((0, 0, width, thickness), HexColor(palette.track), radius))
    score = shown(figures)
    if score:
        group.add(rect((0, 0, max(thickness, width * score / 100), thickness), colour, radius))
    for cut in GRID[:-1]:
        x = width * cut / 100
        group.add(stroke((x, 0), (x, thickness), HexColor(palette.surface), 1))
    if is_wide(figures):
        ink = HexColor(palette.ink)
        low = max(width * figures.low / 100, 0.5)
        high = min(width * figures.high / 100, width - 0.5)
        for x in (low, high):
            group.add(stroke((x, -2), (x, thickness + 2), ink, 1))
        group.add(stroke((low, radius), (high, radius), ink, 0.8, (2, 1.5)))
    return group
