"""The type of the report: few sizes, two weights, one ragged column."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from pmediag.look import LIGHT, Palette
from pmediag.reports.fonts import BOLD, REGULAR, SEMIBOLD, width_of

LABEL = 92
"""Width of the margin that labels stand in, in points."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles, from the largest to the smallest."""

    level: ParagraphStyle
    level_span: ParagraphStyle
    score: ParagraphStyle
    title: ParagraphStyle
    heading: ParagraphStyle
    block: ParagraphStyle
    lead: ParagraphStyle
    body: ParagraphStyle
    strong: ParagraphStyle
    question: ParagraphStyle
    labelled: ParagraphStyle
    step: ParagraphStyle
    point: ParagraphStyle
    item: ParagraphStyle
    item_small: ParagraphStyle
    quiet: ParagraphStyle
    figure_large: ParagraphStyle
    points: ParagraphStyle
    figure_unit: ParagraphStyle
    small: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    cell_figure: ParagraphStyle
    cell_head: ParagraphStyle
    cell_head_right: ParagraphStyle


@cache
def styles() -> Styles:
    """Give the styles of the page, which is always light."""
    return _styles(LIGHT)


def _styles(palette: Palette) -> Styles:
    ink, quiet_ink = HexColor(palette.ink), HexColor(palette.ink_2)

    def style(
        name: str,
        size: float,
        leading: float,
        font: str = REGULAR,
        colour: Color = ink,
        **more: float,
    ) -> ParagraphStyle:
        wanted: dict[str, Any] = {
            "fontName": font,
            "fontSize": size,
            "leading": leading,
            "textColor": colour,
            "bulletFontName": REGULAR,
            "bulletFontSize": size - 0.5,
            "bulletColor": quiet_ink,
            "allowWidows": 0,
            "allowOrphans": 0,
            **more,
        }
        return ParagraphStyle(name, **wanted)

    return Styles(
        level=style("level", 24, 27, BOLD),
        level_span=style("level_span", 19, 22, BOLD),
        score=style("score", 34, 36, BOLD),
        title=style("title", 17, 21, BOLD, spaceAfter=6, keepWithNext=1),
        heading=style("heading", 12, 15, SEMIBOLD, spaceBefore=14, spaceAfter=4, keepWithNext=1),
        block=style("block", 12, 15, SEMIBOLD, spaceAfter=5),
        lead=style("lead", 11, 15),
        body=style("body", 9.5, 13, spaceAfter=5),
        strong=style("strong", 10, 13, SEMIBOLD),
        question=style("question", 10, 13, SEMIBOLD, spaceBefore=12),
        labelled=style("labelled", 9.5, 12.5, leftIndent=LABEL, spaceBefore=2),
        step=_hanging(style("step", 9.5, 12.5, spaceBefore=1), "1. "),
        point=_hanging(style("point", 9.5, 12.5, spaceBefore=1), "• "),
        item=style("item", 9.5, 13, leftIndent=12, spaceAfter=3),
        item_small=style("item_small", 8.5, 11, leftIndent=12, spaceAfter=2),
        quiet=style("quiet", 9, 12, colour=quiet_ink),
        figure_large=style("figure_large", 20, 22, BOLD, alignment=2),
        points=style("points", 9, 11, SEMIBOLD, alignment=2),
        figure_unit=style("figure_unit", 8, 10, colour=quiet_ink, alignment=2),
        small=style("small", 8.5, 11.5, colour=quiet_ink),
        cell=style("cell", 8, 10.2),
        cell_strong=style("cell_strong", 8, 10.2, SEMIBOLD),
        cell_figure=style("cell_figure", 8, 10.2, alignment=2),
        cell_head=style("cell_head", 7.5, 9.5, SEMIBOLD, colour=quiet_ink),
        cell_head_right=style("cell_head_right", 7.5, 9.5, SEMIBOLD, colour=quiet_ink, alignment=2),
    )


def _hanging(style: ParagraphStyle, mark: str) -> ParagraphStyle:
    """Have all lines start where the labelled ones do, a mark of this width before the first."""
    style.leftIndent = LABEL
    style.firstLineIndent = -width_of(mark, style.fontName, style.fontSize)
    return style
