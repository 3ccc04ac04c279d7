"""The own logo: what is no image, too heavy, a bomb or a secret never gets in."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from pmediag.ui.organisations.logo import (
    FILE_BYTES,
    HEIGHT,
    KEPT_BYTES,
    WIDTH,
    LogoError,
    LogoFault,
    read_logo,
    shown,
)

pytestmark = pytest.mark.qt_log_ignore("libpng|jpeg|JPEG|Huffman|QImage|qt.gui", extend=True)

PLACE_TAKEN = "Ploumanac'h, 48.83 N 3.48 W"


def chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int, height: int, rows: bytes = b"", *extra: bytes) -> bytes:
    """Make a PNG of grey pixels by hand, whatever its header announces."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            *extra,
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def grey(width: int, height: int) -> bytes:
    return png(width, height, (b"\x00" + b"\x80" * width) * height)


def saved(image: QImage, kind: str = "PNG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


def coloured(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#0B6477"))
    return image


def gif_of_two_pictures() -> bytes:
    """Make an animation of one pixel: red, then blue."""
    screen = struct.pack("<HHBBB", 1, 1, 0b10000000, 0, 0)
    palette = b"\xff\x00\x00" + b"\x00\x00\xff"
    frames = b"".join(
        b"\x21\xf9\x04\x00\x0a\x00\x00\x00"
        b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00"
        b"\x02\x02" + pixel + b"\x00"
        for pixel in (b"\x44\x01", b"\x4c\x01")
    )
    return b"GIF89a" + screen + palette + frames + b"\x3b"


def read(folder: Path, data: bytes, name: str = "logo.png") -> QImage:
    path = folder / name
    path.write_bytes(data)
    kept = read_logo(path)
    assert kept.startswith(b"\x89PNG")
    assert len(kept) <= KEPT_BYTES
    image = shown(kept)
    assert not image.isNull()
    assert image.width() <= WIDTH
    assert image.height() <= HEIGHT
    return image


def refused(folder: Path, data: bytes, name: str = "logo.png") -> LogoError:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(LogoError) as caught:
        read_logo(path)
    return caught.value


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_an_ordinary_image_is_kept_as_it_is(tmp_path: Path, kind: str) -> None:
    image = read(tmp_path, saved(coloured(200, 100), kind), "logo.xyz")
    assert image.size() == QSize(200, 100)
    assert abs(image.pixelColor(50, 50).green() - 0x64) < 6


@pytest.mark.parametrize(
    ("width", "height", "kept"),
    [
        (2000, 500, (600, 150)),
        (500, 2000, (75, 300)),
        (601, 10, (600, 9)),
        (8000, 1, (600, 1)),
        (1, 1, (1, 1)),
    ],
)
def test_a_large_image_shrinks_in_its_proportions(
    tmp_path: Path, width: int, height: int, kept: tuple[int, int]
) -> None:
    image = read(tmp_path, grey(width, height))
    assert (image.width(), image.height()) == kept


def test_what_is_transparent_stays_so(tmp_path: Path) -> None:
    image = coloured(100, 50)
    image.setPixelColor(3, 4, QColor(0, 0, 0, 0))
    assert read(tmp_path, saved(image)).pixelColor(3, 4).alpha() == 0


def test_a_picture_of_noise_still_fits(tmp_path: Path) -> None:
    image = QImage(600, 300, QImage.Format.Format_ARGB32)
    state = 1
    for y in range(300):
        for x in range(600):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            image.setPixel(x, y, 0xFF000000 | state)
    assert len(saved(image)) > KEPT_BYTES
    assert read(tmp_path, saved(image)).width() > 200


def test_an_animation_gives_its_first_picture(tmp_path: Path) -> None:
    image = read(tmp_path, gif_of_two_pictures(), "logo.gif")
    assert image.pixelColor(0, 0) == QColor(255, 0, 0)


def test_what_the_file_says_of_its_maker_is_left_behind(tmp_path: Path) -> None:
    image = coloured(20, 20)
    image.setText("Comment", PLACE_TAKEN)
    data = saved(image)
    assert PLACE_TAKEN.encode("latin-1") in data
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    kept = read_logo(path)
    assert PLACE_TAKEN.encode("latin-1") not in kept
    assert not any(name in kept for name in (b"tEXt", b"zTXt", b"iTXt", b"eXIf"))


@pytest.mark.parametrize("size", [(60_000, 60_000), (8_001, 10), (10, 8_001), (7_000, 6_000)])
def test_a_bomb_is_refused_by_its_header(tmp_path: Path, size: tuple[int, int]) -> None:
    error = refused(tmp_path, png(*size))
    assert (error.fault, error.size) == (LogoFault.TOO_LARGE, size)


def test_a_header_that_no_reader_believes_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, png(2**31 - 1, 1)).fault is LogoFault.DAMAGED


def test_nothing_is_decoded_of_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(*_: object) -> QImage:
        raise AssertionError("it was decoded")

    monkeypatch.setattr("pmediag.ui.organisations.logo.QImageReader.read", decode)
    refused(tmp_path, png(60_000, 60_000))


@pytest.mark.parametrize(
    "data",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xef\xbb\xbf<?xml version='1.0'?><svg/>",
        b"<!-- drawn by --><svg/>",
        b"\x1f\x8b\x08\x00",
    ],
)
def test_a_drawing_of_lines_is_told_apart(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path, data, "logo.svg").fault is LogoFault.VECTOR


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"\x00" * 100, b"P5 2 2 255 abcd", b"II*\x00"],
)
def test_what_is_no_image_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path, data).fault is LogoFault.NOT_AN_IMAGE


def test_a_damaged_image_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, png(40, 40, b"\x00\x01")).fault is LogoFault.DAMAGED


def test_a_heavy_file_is_refused_before_it_is_looked_at(tmp_path: Path) -> None:
    assert refused(tmp_path, grey(10, 10) + b"\x00" * FILE_BYTES).fault is LogoFault.TOO_HEAVY


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.png", tmp_path, Path("/dev/zero")):
        with pytest.raises(LogoError) as caught:
            read_logo(path)
        assert caught.value.fault is LogoFault.UNREADABLE


@settings(max_examples=60)
@given(st.data())
@pytest.mark.qt_log_ignore(".")  # decoders have a word for every damage
def test_no_change_of_a_file_gives_more_than_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    image = coloured(24, 24)
    with_line = QPainter(image)
    with_line.drawLine(0, 0, 23, 23)
    with_line.end()
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "BMP", "GIF"]))
    content = bytearray(gif_of_two_pictures() if kind == "GIF" else saved(image, kind))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("logos") / "logo"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    try:
        kept = read_logo(path)
    except LogoError:
        return
    assert len(kept) <= KEPT_BYTES
