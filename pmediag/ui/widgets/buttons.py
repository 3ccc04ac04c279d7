"""Buttons: one filled per screen, others outlined, the rest plain text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from pmediag.look import RADIUS_SMALL
from pmediag.ui.icons import SIZE, Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.drawn_button import DrawnButton
from pmediag.ui.widgets.painting import RING, ring, rounded


class ButtonKind(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    PLAIN = "plain"

    @property
    def metrics(self) -> tuple[int, int]:
        """Its height and side padding, in pixels before scaling."""
        return (36, 12) if self is ButtonKind.PLAIN else (44, 20)


class Button(DrawnButton):
    """A push button drawn from the theme, with an icon before or after its text.

    Without a text it is an icon button: give it an accessible name and a tool tip.
    A click leaves the focus where it is: the ring is for those who use the keyboard.
    A checkable one (`setCheckable`) keeps a soft background while it is on.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: Icon | None = None,
        trailing: Icon | None = None,
    ) -> None:
        super().__init__(theme)
        self._kind = kind
        self._icon = icon
        self._trailing = trailing
        self._shown = ""
        self._padding: float = kind.metrics[1]
        self.setFont(theme.font(weight=Weight.SEMI_BOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._shown = text
        self.setText(unmnemonic(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask more, or less, to be pressed."""
        self._kind = kind
        self.update()

    def set_padding(self, padding: float) -> None:
        """Leave ``padding`` pixels, before scaling, at each side of what it holds."""
        self._padding = padding
        self.updateGeometry()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon before the text."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the text, its icons and the padding of the kind."""
        height, padding = self._kind.metrics[0], self._padding
        if not self._shown:
            side = self._theme.px(height)
            return QSize(side, side)
        width = QFontMetrics(self.font()).horizontalAdvance(self._shown)
        for icon in (self._icon, self._trailing):
            if icon is not None:
                width += self._theme.px(SIZE) + self._gap()
        return QSize(width + 2 * self._theme.px(padding), self._theme.px(height))

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background, ring, icons and text."""
        painter = QPainter(self)
        self._draw_background(painter)
        self._draw_content(painter)

    def _draw_background(self, painter: QPainter) -> None:
        colours = self._theme.colours
        area = self.rect()
        focused = self.hasFocus()
        if focused:
            ring(painter, area, RADIUS_SMALL + RING, colours.primary)
        inner = area.adjusted(4, 4, -4, -4) if focused else area
        if self._kind is ButtonKind.PRIMARY:
            rounded(painter, inner, RADIUS_SMALL, fill=self._filled())
            return
        soft = self.isEnabled() and (self.isDown() or self.isChecked() or self.underMouse())
        fill_name = colours.primary_soft if soft else colours.surface
        if self._kind is ButtonKind.SECONDARY:
            edge = None if focused else colours.rule
            rounded(painter, inner, RADIUS_SMALL, fill=fill_name, edge=edge)
        elif soft:
            rounded(painter, inner, RADIUS_SMALL, fill=fill_name)

    def _filled(self) -> str:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.track
        if self.isDown():
            return colours.primary_down
        return colours.primary_hover if self.underMouse() else colours.primary

    def _draw_content(self, painter: QPainter) -> None:
        colour = self._text_colour()
        side = self._theme.px(SIZE)
        text_width = QFontMetrics(self.font()).horizontalAdvance(self._shown)
        total = text_width
        for icon in (self._icon, self._trailing):
            if icon is not None:
                total += side + (self._gap() if self._shown else 0)
        left = (self.width() - total) // 2
        top = (self.height() - side) // 2
        if self._icon is not None:
            draw_icon(painter, self._icon, QRect(left, top, side, side), colour)
            left += side + self._gap()
        if self._shown:
            painter.setPen(QColor(colour))
            painter.setFont(self.font())
            area = QRect(left, 0, text_width, self.height())
            # Plain text: drawText without mnemonics shows `&` as it is.
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._shown)
            left += text_width + self._gap()
        if self._trailing is not None:
            draw_icon(painter, self._trailing, QRect(left, top, side, side), colour)

    def _text_colour(self) -> str:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.ink_2
        return colours.on_primary if self._kind is ButtonKind.PRIMARY else colours.primary

    def _gap(self) -> int:
        return self._theme.px(8)


def primary_button(theme: Theme, text: str, *, trailing: Icon | None = None) -> Button:
    """Give the filled button of a screen; there is one."""
    return Button(theme, text, ButtonKind.PRIMARY, trailing=trailing)


def secondary_button(theme: Theme, text: str, *, icon: Icon | None = None) -> Button:
    """Give an outlined button."""
    return Button(theme, text, ButtonKind.SECONDARY, icon=icon)


def plain_button(theme: Theme, text: str, *, icon: Icon | None = None) -> Button:
    """Give a button that is only text, with an icon at most."""
    return Button(theme, text, ButtonKind.PLAIN, icon=icon)
