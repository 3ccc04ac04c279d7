"""The logo: as large as it may be, never larger than it is, and never what stops a report."""

from __future__ import annotations

import struct

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmediag.reports.assessment_report import build
from pmediag.reports.logo import BOX, PIXEL, read_logo
from tests.reports.samples import a_logo, a_request, read, text_of, the_report


def images(content: bytes) -> list[tuple[int, int]]:
    """Give the size in pixels of each picture of the first page."""
    return [picture.image.size for picture in read(content).pages[0].images if picture.image]


@pytest.mark.parametrize(
    ("width", "height"), [(16, 16), (186, 69), (187, 70), (4000, 90), (40, 3000), (1, 1)]
)
def test_a_logo_fits_its_box_keeps_its_shape_and_is_never_enlarged(width: int, height: int) -> None:
    logo = read_logo(a_logo(width, height))
    assert logo is not None
    assert logo.width <= BOX[0] + 1e-9
    assert logo.height <= BOX[1] + 1e-9
    assert logo.width <= width * PIXEL + 1e-9
    assert logo.width / logo.height == pytest.approx(width / height)
    fills = logo.width == pytest.approx(BOX[0]) or logo.height == pytest.approx(BOX[1])
    assert fills or logo.width == pytest.approx(width * PIXEL)


@pytest.mark.parametrize("alpha", [True, False])
def test_a_logo_stands_on_the_first_page_only(alpha: bool) -> None:
    content = build(a_request(logo=a_logo(alpha=alpha)))
    assert images(content) == [(240, 90)]
    assert all(not page.images for page in read(content).pages[1:])
    assert "Menuiserie Kervadec" in text_of(content, 0)
    for page in range(1, len(read(the_report()).pages)):
        assert text_of(content, page) == text_of(the_report(), page)


def test_what_is_transparent_in_a_logo_is_white() -> None:
    with pypdfium2.PdfDocument(build(a_request(logo=a_logo()))) as document:
        page = document[0].render(scale=2)
    # The head ends 42 points before the edge; the logo, 140 wide, 8 points further in.
    y, stride = 2 * 50, page.stride
    left, right = 2 * (595 - 42 - 8 - 130), 2 * (595 - 42 - 8 - 10)
    colours = [
        bytes(page.buffer[y * stride + 3 * x : y * stride + 3 * x + 3]) for x in (left, right)
    ]
    assert colours == [b"\x40\x60\x20", b"\xff\xff\xff"]


def test_a_logo_makes_room_for_itself_beside_a_long_name() -> None:
    name = "Société coopérative des artisans menuisiers et charpentiers réunis du Finistère"
    content = build(a_request(name=name, logo=a_logo()))
    with pypdfium2.PdfDocument(content) as document:
        page = document[0]
        text = page.get_textpage()
        found = text.search("Finistère")
        place = found.get_next()
        assert place is not None
        _left, _bottom, right, _top = text.get_charbox(place[0] + place[1] - 1)
    assert right < 595 - 42 - 140 - 16


def test_the_same_logo_gives_the_same_bytes() -> None:
    request = a_request(logo=a_logo())
    assert build(request) == build(request)


HUGE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 60_000, 60_000) + b"\x08\x02\0\0\0"
)


@pytest.mark.parametrize(
    "data",
    [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + b"\0" * 60, HUGE, a_logo()[:-60], a_logo(0, 4)],
    ids=["nothing", "a beginning", "another format", "a bomb", "cut", "no width"],
)
def test_a_logo_that_cannot_be_read_is_left_out(data: bytes) -> None:
    assert read_logo(data) is None
    assert build(a_request(logo=data)) == the_report()


@settings(max_examples=200)
@given(st.integers(0, len(a_logo()) - 1), st.integers(0, 255))
def test_a_damaged_logo_never_stops_anything(place: int, value: int) -> None:
    data = bytearray(a_logo())
    data[place] = value
    read_logo(bytes(data))
