"""The drawings of the reports, for the screen: SVG at the size it is shown.

Widths, heights and sizes of type are logical pixels. Drawing costs a few milliseconds;
what draws is imported at the first drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pmediag.look import Palette
from pmediag.model.assessment import PathKind
from pmediag.model.questionnaire import MaturityLevel
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore
from pmediag.words import Language

if TYPE_CHECKING:
    from datetime import date

    from pmediag.model.benchmark import Spread
    from pmediag.model.plan import FrontierPoint, SlotDays
    from pmediag.model.timeline import Step
    from pmediag.reports.drawing import ChartLook

BAR_HEIGHT = 14
"""Height of the bar of a dimension."""

POINTS_HEIGHT = 5
"""Height of the bar of one answer."""


@dataclass(frozen=True, slots=True)
class ScreenLook:
    """The colours, the size of the words and the language of drawings on screen."""

    palette: Palette
    font_size: int
    language: Language


@dataclass(frozen=True, slots=True)
class Beside:
    """An earlier result to draw dashed, with what a legend calls the two."""

    result: Result
    name: str
    earlier_name: str


@dataclass(frozen=True, slots=True)
class ShownLevels:
    """The levels of the index, lowest first; those of the firm, and what a legend calls it."""

    names: Sequence[str]
    low: int
    high: int
    own: str


def radar(
    result: Result,
    look: ScreenLook,
    width: int,
    height: int,
    beside: Beside | None = None,
    *,
    with_doubt: bool = True,
) -> bytes:
    """Draw the dimensions of ``result``, one axis each; bars where they are under three.

    Without doubt the scores alone are drawn, and nothing where there are too few answers.
    """
    from pmediag.reports.charts import radar as draw
    from pmediag.reports.svg import to_svg

    room = _chart_look(look, width, height)
    dimensions = shown_dimensions(result)
    if not with_doubt:
        dimensions = [replace(d, low=d.high) for d in dimensions]
    if beside is None:
        return to_svg(draw(dimensions, room))
    names = beside.name, beside.earlier_name
    earlier = shown_dimensions(beside.result)
    return to_svg(draw(dimensions, room, earlier, names=names))


def progress(
    points: Sequence[Step],
    levels: Sequence[MaturityLevel],
    look: ScreenLook,
    width: int,
    height: int,
) -> bytes:
    """Draw the scores of ``points`` (from `timeline.curve`) over time."""
    from pmediag.reports.progress_chart import progress_chart
    from pmediag.reports.svg import to_svg

    return to_svg(progress_chart(points, levels, _chart_look(look, width, height)))


def frontier(
    points: Sequence[FrontierPoint],
    at: tuple[float, float] | None,
    look: ScreenLook,
    width: int,
    height: int,
) -> bytes:
    """Draw the gain for you against the budget, with a ring where the plan stands."""
    from pmediag.reports.frontier_chart import frontier_chart
    from pmediag.reports.svg import to_svg

    return to_svg(frontier_chart(points, at, _chart_look(look, width, height)))


def timeline(
    rows: Sequence[tuple[str, str, SlotDays]], today: date, look: ScreenLook, width: int
) -> bytes:
    """Draw when each action is worked on: its name, its colour (``#RRGGBB``), its days."""
    from pmediag.reports.svg import to_svg
    from pmediag.reports.timeline_chart import TimelineRow, timeline_chart

    drawn = [TimelineRow(*row) for row in rows]
    return to_svg(timeline_chart(drawn, _chart_look(look, width, 1), today))


def level_scale(result: Result, look: ScreenLook, width: int) -> bytes:
    """Draw the levels side by side, those of ``result`` in bold."""
    from pmediag.reports.charts import level_scale as draw
    from pmediag.reports.svg import to_svg

    drawing = draw(result.questionnaire.levels, result.level, _chart_look(look, width, 1))
    return to_svg(drawing)


def dimension_bar(
    figures: DimensionScore, palette: Palette, width: int, previous: float | None = None
) -> bytes:
    """Draw the score and the interval of one dimension, ``BAR_HEIGHT`` high.

    An earlier score is a dashed mark across the bar.
    """
    from pmediag.reports.charts import dimension_bar as draw
    from pmediag.reports.svg import to_svg

    return to_svg(draw(figures, palette, width, previous))


def points_bar(points: float, colour: str, palette: Palette, width: int) -> bytes:
    """Draw the points of one answer, ``POINTS_HEIGHT`` high."""
    from pmediag.reports.charts import points_bar as draw
    from pmediag.reports.svg import to_svg

    return to_svg(draw(points, colour, palette, width))


def spreads(
    rows: Sequence[tuple[str, Spread, bool]], levels: ShownLevels, look: ScreenLook, width: int
) -> bytes:
    """Draw shares by level, a bar a row; each row has a name, and whether it is in bold."""
    from pmediag.reports.benchmark_charts import LevelNames, SpreadRow, spread_chart
    from pmediag.reports.svg import to_svg

    names = LevelNames(levels.names, levels.low, levels.high, levels.own)
    drawn = [SpreadRow(name, spread, is_strong) for name, spread, is_strong in rows]
    return to_svg(spread_chart(drawn, names, _chart_look(look, width, 1)))


def shown_dimensions(result: Result) -> Sequence[DimensionScore]:
    """Give the dimensions that a result speaks of: all that apply, or the one asked for."""
    path = result.scoring.path
    if path.kind is not PathKind.DIMENSION:
        return result.scoring.dimensions
    return [d for d in result.scoring.dimensions if d.dimension.id == path.dimension_id]


def _chart_look(look: ScreenLook, width: int, height: int) -> ChartLook:
    from pmediag.reports.drawing import ChartLook

    return ChartLook(look.palette, width, height, look.font_size, look.language)
