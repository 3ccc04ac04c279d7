"""The few strokes that every drawn widget shares."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

RING = 2
"""Width of the ring around what has the focus, in pixels."""


def rounded(
    painter: QPainter,
    area: QRect,
    radius: float,
    *,
    fill: str | QColor | None = None,
    edge: str | QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose edge lies wholly inside ``area``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0.0
    box = QRectF(area).adjusted(inset, inset, -inset, -inset)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
    painter.drawRoundedRect(box, radius - inset, radius - inset)


def ring(painter: QPainter, area: QRect, radius: float, colour: str) -> None:
    """Draw the ring of the focus along the inside of ``area``."""
    rounded(painter, area, radius, edge=colour, width=RING)
