"""The icons of the project: 20 px SVG strokes that take the colour they are given."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pmediag.paths import assets

SIZE = 20
"""The size an icon is drawn for, in pixels before scaling."""


class Icon(StrEnum):
    """Every icon; its value is the name of its file in ``assets/icons``."""

    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    BOX = "box"
    BUILDING = "building"
    CALENDAR = "calendar"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOSE = "close"
    COMPARE = "compare"
    COPY = "copy"
    DIAGNOSTIC = "diagnostic"
    DOCUMENT = "document"
    DOT = "dot"
    FLAG = "flag"
    FLAG_FILLED = "flag-filled"
    FOLDER = "folder"
    HELP = "help"
    HOME = "home"
    INFO = "info"
    LANGUAGE = "language"
    LIST = "list"
    MENU = "menu"
    MINUS = "minus"
    MORE = "more"
    NOTE = "note"
    PIN = "pin"
    PIN_FILLED = "pin-filled"
    PLAN = "plan"
    PLUS = "plus"
    PROGRESS = "progress"
    RECEIVE = "receive"
    RESOURCES = "resources"
    RESULTS = "results"
    RETRY = "retry"
    SAVE = "save"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SHIELD = "shield"
    SUN = "sun"
    TABLE = "table"
    TEXT_SIZE = "text-size"
    TRASH = "trash"
    UNDO = "undo"
    WARNING = "warning"


def draw_icon(painter: QPainter, icon: Icon, area: QRect, colour: str) -> None:
    """Draw ``icon`` into ``area`` in ``colour`` (``#RRGGBB``)."""
    _renderer(icon, colour).render(painter, QRectF(area))


def pixmap(icon: Icon, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Give ``icon`` as a picture of ``size`` pixels, for a screen of ``ratio``."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(icon, colour).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def qt_icon(icon: Icon, colour: str, size: int = SIZE) -> QIcon:
    """Give ``icon`` for a widget of Qt's own that wants a `QIcon`."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(icon, size, colour, ratio))
    return result


@cache
def tinted(icon: Icon, colour: str) -> bytes:
    """Give ``icon`` in ``colour`` as SVG."""
    return _source(icon).replace("currentColor", colour).encode()


@cache
def _source(icon: Icon) -> str:
    return (assets() / "icons" / f"{icon.value}.svg").read_text(encoding="utf-8")


@cache
def _renderer(icon: Icon, colour: str) -> QSvgRenderer:
    """Read an icon in one colour, once: it is drawn at every repaint."""
    return QSvgRenderer(QByteArray(tinted(icon, colour)))
