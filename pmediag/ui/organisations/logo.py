"""The own logo of a firm: read with suspicion, kept small, its pixels alone."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

WIDTH, HEIGHT = 600, 300
"""What a logo is at most once it is kept, in pixels."""

KEPT_BYTES = 300 * 1024
"""The size of the PNG at most."""

FILE_BYTES = 10 * 1024 * 1024
LONGEST_SIDE = 8_000
PIXELS = 40_000_000
"""What a file may hold; its header says so before anything is decoded."""

FORMATS = frozenset({b"png", b"jpeg", b"bmp", b"gif"})
"""Formats that are read; pictures of pixels, of which every build brings the reader."""

SMALLER = 0.8
LEAST_WIDTH = 40


class LogoFault(StrEnum):
    """Why an image is refused."""

    UNREADABLE = "unreadable"
    """The file cannot be opened: the system says why."""
    TOO_HEAVY = "too_heavy"
    NOT_AN_IMAGE = "not_an_image"
    """Nothing that is read here; a drawing of lines (SVG) neither."""
    VECTOR = "vector"
    TOO_LARGE = "too_large"
    """Its header announces too many pixels."""
    DAMAGED = "damaged"


class LogoError(Exception):
    """An image that is not taken; ``size`` is what its header announces, where that is known."""

    def __init__(self, fault: LogoFault, size: tuple[int, int] = (0, 0)) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.size = size


def read_logo(path: Path) -> bytes:
    """Read an image file and give it as it is kept: a PNG, `WIDTH` × `HEIGHT` at most.

    An animation gives its first picture. What the file says besides its pixels (place, maker,
    comments) is left behind.

    Raises:
        LogoError: it is not an image, too heavy, too large, or damaged.
    """
    data = _content(path)
    if _is_vector(data):
        raise LogoError(LogoFault.VECTOR)
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()) not in FORMATS:
        raise LogoError(LogoFault.NOT_AN_IMAGE)
    _refuse_large(reader.size())
    # Decoding to less than the whole is faster where the format can; the rest is smoothed.
    reader.setScaledSize(_fitted(reader.size(), QSize(4 * WIDTH, 4 * WIDTH)))
    image = reader.read()
    if image.isNull():
        raise LogoError(LogoFault.DAMAGED)
    return _png(_bare(image))


def shown(png: bytes) -> QImage:
    """Give a logo that was kept, for the screen; a null image where it cannot be read."""
    return QImage.fromData(png)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():  # a device or a pipe would never end
            raise LogoError(LogoFault.UNREADABLE)
        with path.open("rb") as file:
            data = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise LogoError(LogoFault.UNREADABLE) from error
    if len(data) > FILE_BYTES:
        raise LogoError(LogoFault.TOO_HEAVY)
    return data


def _is_vector(data: bytes) -> bool:
    """Whether it is an SVG, plain or compressed; the reader never gets to see it."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<svg", b"<?xml", b"<!doctype svg", b"\x1f\x8b")) or b"<svg" in start


def _refuse_large(size: QSize) -> None:
    announced = (size.width(), size.height())
    if not size.isValid() or min(announced) < 1:
        raise LogoError(LogoFault.DAMAGED)
    if max(announced) > LONGEST_SIDE or announced[0] * announced[1] > PIXELS:
        raise LogoError(LogoFault.TOO_LARGE, announced)


def _bare(image: QImage) -> QImage:
    """Draw the pixels alone, in the size that is kept."""
    size = _fitted(image.size(), QSize(WIDTH, HEIGHT))
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    if size != image.size():
        image = image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    bare = QImage(image.size(), QImage.Format.Format_ARGB32)
    bare.fill(Qt.GlobalColor.transparent)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    return bare


def _fitted(size: QSize, most: QSize) -> QSize:
    """Give ``size`` shrunk into ``most`` in its proportions, never less than one pixel."""
    if size.width() <= most.width() and size.height() <= most.height():
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _png(image: QImage) -> bytes:
    """Write a PNG; a picture of too many colours gets smaller until it fits."""
    while True:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        buffer.close()
        if data.size() <= KEPT_BYTES or image.width() < LEAST_WIDTH:
            return bytes(data.data())
        image = image.scaled(
            image.size() * SMALLER,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
