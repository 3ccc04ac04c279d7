"""The button of what cannot be undone: outlined in red, never filled."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from pmediag.look import RADIUS_SMALL
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.painting import RING, ring, rounded


class DangerButton(Button):
    """A button whose words say what it destroys; the red repeats them."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ButtonKind.SECONDARY)

    def _draw_background(self, painter: QPainter) -> None:
        colours = self._theme.colours
        area = self.rect()
        if self.hasFocus():
            ring(painter, area, RADIUS_SMALL + RING, colours.alert)
            area = area.adjusted(4, 4, -4, -4)
        soft = self.isEnabled() and (self.isDown() or self.underMouse())
        edge = colours.alert if self.isEnabled() else colours.line
        fill = colours.alert_soft if soft else colours.surface
        rounded(painter, area, RADIUS_SMALL, fill=fill, edge=edge)

    def _text_colour(self) -> str:
        colours = self._theme.colours
        return colours.alert if self.isEnabled() else colours.ink_2
