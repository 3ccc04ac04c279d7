"""Surfaces: the card that groups, and the notice that is framed and comes first."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.look import RADIUS_CARD
from pmediag.ui.icons import SIZE, Icon, draw_icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.painting import rounded
from pmediag.ui.widgets.reflow import Reflow


class Card(QFrame):
    """A white rounded surface; put things into `body`."""

    def __init__(self, theme: Theme, *, padding: int = 20, spacing: int = 8) -> None:
        super().__init__()
        self._fill = theme.colours.surface
        self._edge = theme.colours.line
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def set_colours(self, fill: str, edge: str) -> None:
        """Fill and edge it otherwise (``#RRGGBB``)."""
        self._fill, self._edge = fill, edge
        self.update()

    def lie_flat(self) -> None:
        """Take no edge and no margin: it is a part of another card."""
        self.set_colours(self._fill, self._fill)
        self.body.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        rounded(QPainter(self), self.rect(), RADIUS_CARD, fill=self._fill, edge=self._edge)


class NoticeKind(Enum):
    """What a notice is about: its background, its edge and icon colour, its icon."""

    ALERT = ("alert_soft", "alert", Icon.WARNING)
    WARNING = ("warn_soft", "warn", Icon.WARNING)
    CALM = ("primary_soft", "primary", Icon.INFO)


class Notice(Card):
    """A framed message: a title in semi-bold, what there is to know, and buttons beside it.

    The icon repeats the colour in a shape; `add_button` puts a control at the right, or
    under the words where there is no room.
    """

    def __init__(self, theme: Theme, kind: NoticeKind, title: str = "", text: str = "") -> None:
        super().__init__(theme, padding=16, spacing=8)
        fill, edge, icon = kind.value
        self.set_colours(getattr(theme.colours, fill), getattr(theme.colours, edge))
        self._title = Text(theme, title, TextStyle.STRONG)
        self._text = Text(theme, text, TextStyle.SMALL)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        beside = QWidget()
        self._buttons = QHBoxLayout(beside)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(
            IconSign(theme, icon, getattr(theme.colours, edge)), 0, Qt.AlignmentFlag.AlignTop
        )
        row.addWidget(Reflow(said, beside, least=theme.px(420)), 1)
        self.body.addLayout(row)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self._text.set_text(text)
        self._text.setVisible(bool(text))

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right of the words."""
        self._buttons.insertWidget(
            self._buttons.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter
        )


class IconSign(QWidget):
    """An icon that only shows; what it means stands in words beside it."""

    def __init__(self, theme: Theme, icon: Icon, colour: str, size: int = SIZE) -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self.setFixedSize(theme.px(size), theme.px(size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        draw_icon(QPainter(self), self._icon, self.rect(), self._colour)


class Line(QWidget):
    """A thin line between two parts; ``inset`` pixels are left at each side.

    It lies between what is above and what is below, or stands ``upright``.
    """

    def __init__(self, theme: Theme, *, inset: int = 0, upright: bool = False) -> None:
        super().__init__()
        self._colour = theme.colours.line
        self._inset = inset
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        area = self.rect().adjusted(self._inset, 0, -self._inset, 0)
        rounded(QPainter(self), area, 0, fill=self._colour)
