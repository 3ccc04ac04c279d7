"""The logo of a firm or an advisor, as large as its box and its own pixels allow."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pmediag.look import LIGHT

BOX = (140.0, 52.0)
"""The most room a logo takes, in points."""

EDGE = 8.0
"""White around it, in points."""

PIXEL = 0.75
"""Points of a pixel at its natural size, 96 to the inch: a logo is never larger than that."""

MOST_PIXELS = 16_000_000
"""Pixels from which a picture is not even opened: a small file may hold a huge one."""

_HEAD = struct.Struct(">8s4x4sII")
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that was read, and the room it takes in points, without its edge."""

    picture: ImageReader
    width: float
    height: float

    @property
    def room(self) -> tuple[float, float]:
        """The width and height of the white plate that it stands on."""
        return self.width + 2 * EDGE, self.height + 2 * EDGE

    def draw(self, canvas: Canvas, right: float, middle: float) -> None:
        """Draw it on its plate, whose right edge and middle are given."""
        width, height = self.room
        left, bottom = right - width, middle - height / 2
        canvas.setFillColor(HexColor(LIGHT.surface))
        canvas.roundRect(left, bottom, width, height, 6, stroke=0, fill=1)
        canvas.drawImage(
            self.picture, left + EDGE, bottom + EDGE, self.width, self.height, mask="auto"
        )


def read_logo(png: bytes | None) -> Logo | None:
    """Read a logo; ``None`` where there is none, or none that can be read.

    A report always prints: what is wrong with a picture never stops it.
    """
    if png is None or not _is_reasonable(png):
        return None
    try:
        picture = ImageReader(BytesIO(png))
        width, height = picture.getSize()
        # Decodes: here, or in the middle of a page.
        picture.getRGBData()  # type: ignore[no-untyped-call]  # no types for it
    except Exception:  # noqa: BLE001  # a decoder may raise anything on a damaged picture
        return None
    scale = min(PIXEL, BOX[0] / width, BOX[1] / height)
    return Logo(picture, width * scale, height * scale)


def _is_reasonable(png: bytes) -> bool:
    """Whether it says to be a PNG of a size that is worth decoding."""
    if len(png) < _HEAD.size:
        return False
    signature, kind, width, height = _HEAD.unpack_from(png)
    is_png = (signature, kind) == (_SIGNATURE, b"IHDR")
    return is_png and 0 < int(width) * int(height) <= MOST_PIXELS
