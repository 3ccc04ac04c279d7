"""A drawing of the report as a picture, for programs that know no reportlab."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing

from pmediag.reports.pictures import PagePictures, Picture

SCALE = 3.0
"""Pixels of a point: sharp at 216 to the inch, on paper too."""


def png_of(drawing: Drawing) -> bytes:
    """Draw on white; the same drawing gives the same bytes."""
    page = BytesIO()
    renderPDF.drawToFile(drawing, page)
    pages = PagePictures(page.getvalue())
    try:
        return _png(pages.render(0, SCALE))
    finally:
        pages.close()


def _png(picture: Picture) -> bytes:
    pixels = bytearray(picture.pixels)
    pixels[0::3], pixels[2::3] = picture.pixels[2::3], picture.pixels[0::3]
    step = picture.width * 3
    rows = b"".join(
        b"\x00" + pixels[place * step : (place + 1) * step] for place in range(picture.height)
    )
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
