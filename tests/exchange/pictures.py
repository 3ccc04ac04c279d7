"""Pictures made by hand: small, and as odd as a test needs."""

from __future__ import annotations

import struct
import zlib


def a_png(width: int = 2, height: int = 2, colour: bytes = b"\x0b\x64\x77") -> bytes:
    """Give a PNG of one colour."""
    rows = (b"\x00" + colour * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
