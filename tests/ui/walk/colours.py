"""The colours that a text really has, on what it really stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pmediag.look import Palette
from pmediag.ui.labels import Text
from tests.test_look import OPEN, TEXTS
from tests.ui.walk.sight import seen

STEP, LEAST = 3, 12
"""Pixels between two that are looked at, and of the height that must show."""


def colour_faults(top: QWidget, colours: Palette) -> Iterator[tuple[QWidget, str]]:
    """Tell which texts stand on a ground on which ``tests/test_look.py`` does not test them."""
    picture = top.grab().toImage()
    tested = _tested(colours)
    for text in seen(top):
        if not isinstance(text, Text) or text.visibleRegion().isEmpty() or not text.text():
            continue
        area = text.visibleRegion().boundingRect()
        if area.height() < LEAST:
            continue
        ground = _ground(picture, area.translated(text.mapTo(top, QPoint(0, 0))))
        pair = text._colour.name().upper(), ground
        if pair not in tested:
            yield text, f"is {_named(pair[0], colours)} on {_named(ground, colours)}"


def _tested(colours: Palette) -> set[tuple[str, str]]:
    pairs = {(getattr(colours, one), getattr(colours, other)) for one, other in TEXTS}
    return pairs | {
        (colour, getattr(colours, ground))
        for colour in colours.dimensions.values()
        for ground in OPEN
    }


def _ground(picture: QImage, area: QRect) -> str:
    """Give the colour that there is most of."""
    seen_there = Counter(
        picture.pixelColor(x, y).name().upper()
        for x in range(area.left(), area.right(), STEP)
        for y in range(area.top(), area.bottom(), STEP)
        if picture.rect().contains(x, y)
    )
    return seen_there.most_common(1)[0][0] if seen_there else ""


def _named(colour: str, colours: Palette) -> str:
    names = [f.name for f in fields(colours) if getattr(colours, f.name) == colour]
    return names[0] if names else colour
