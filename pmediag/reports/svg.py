"""The same drawings for the screen, as SVG that QtSvg shows."""

from __future__ import annotations

import io
import re
from typing import Any, cast

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

from pmediag.look import FONT_FAMILY
from pmediag.reports.fonts import WEIGHTS, characters

_HEAD = re.compile(r"<!DOCTYPE[^>]*>|<title>.*?</title>|<desc>.*?</desc>", re.DOTALL)

_LINE = re.compile(r'(d="M [^"LZ]+ L [^"LZ]+) Z"')
"""A line, which reportlab closes: its dashes would run back over themselves."""


class _ScreenCanvas(renderSVG.SVGCanvas):
    """An SVG canvas with exact colours; reportlab's cuts them to whole percents."""

    def setStrokeColor(self, color: Color | None) -> None:
        super().setStrokeColor(color)
        if color is not None:
            self.style["stroke"] = _hexadecimal(color)

    def setFillColor(self, color: Color | None) -> None:
        super().setFillColor(color)
        if color is not None:
            self.style["fill"] = _hexadecimal(color)


def to_svg(drawing: Drawing) -> bytes:
    """Give ``drawing`` as UTF-8 SVG for QtSvg.

    No clip path (QtSvg turns what is inside black), ``none`` for what is not painted, and
    the family and weight of the fonts that the screen loads too.
    """
    characters()
    fonts = {
        name: {"family": f"'{FONT_FAMILY}'", "weight": str(weight)}
        for name, weight in WEIGHTS.items()
    }
    canvas = _ScreenCanvas((drawing.width, drawing.height), useClip=True, fontHacks=fonts)
    renderSVG.draw(drawing, cast("Any", canvas))  # the stubs expect a page's canvas
    stream = io.StringIO()
    canvas.save(stream)
    text = re.sub(r"(fill|stroke): None", r"\1: none", stream.getvalue())
    return _HEAD.sub("", _LINE.sub(r'\1"', text)).encode()


def _hexadecimal(color: Color) -> str:
    parts = (color.red, color.green, color.blue)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
