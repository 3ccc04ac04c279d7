"""The pages of a report as pictures and as text."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from pmediag.reports.pictures import PagePictures, Picture, PicturesClosedError
from tests.reports.samples import read, the_report

A4 = (595.28, 841.89)


@pytest.fixture
def pages() -> Iterator[PagePictures]:
    pages = PagePictures(the_report())
    yield pages
    pages.close()


def colour(picture: Picture, x: float, y: float) -> tuple[int, int, int]:
    """Give red, green and blue at a place, from 0 to 1 across and down."""
    column, row = int(x * picture.width), int(y * picture.height)
    start = 3 * (row * picture.width + column)
    blue, green, red = picture.pixels[start : start + 3]
    return red, green, blue


def test_every_page_is_there_in_its_size(pages: PagePictures) -> None:
    assert len(pages) == len(read(the_report()).pages)
    for page in range(len(pages)):
        assert pages.size(page) == pytest.approx(A4, abs=0.1)


def test_a_page_is_drawn_at_the_scale_that_is_asked_for(pages: PagePictures) -> None:
    for scale in (0.5, 1.0, 2.5):
        picture = pages.render(0, scale)
        assert picture.width == pytest.approx(A4[0] * scale, abs=1)
        assert picture.height == pytest.approx(A4[1] * scale, abs=1)
        assert len(picture.pixels) == 3 * picture.width * picture.height


def test_a_page_has_its_colours_on_white(pages: PagePictures) -> None:
    picture = pages.render(0, 1.0)
    assert colour(picture, 0.97, 0.01) == (0x0B, 0x64, 0x77)  # the head of the first page
    assert colour(picture, 0.01, 0.99) == (255, 255, 255)
    assert colour(pages.render(1, 1.0), 0.97, 0.01) == (255, 255, 255)


def test_a_page_is_read_as_it_is_written(pages: PagePictures) -> None:
    lines = pages.text(0).splitlines()
    assert "Menuiserie Kervadec" in lines
    assert lines.index("Menuiserie Kervadec") < len(lines) / 4
    last = len(pages) - 1
    assert f"Page {last + 1} sur {last + 1}" in pages.text(last)


def test_pages_may_be_asked_for_from_several_threads(pages: PagePictures) -> None:
    expected = [pages.render(page, 0.5) for page in range(len(pages))]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda page: pages.render(page, 0.5), list(range(len(pages))) * 3))
        words = list(pool.map(pages.text, range(len(pages))))
    assert found == expected * 3
    assert all(words)


def test_nothing_is_drawn_once_it_is_closed(pages: PagePictures) -> None:
    pages.close()
    pages.close()
    with pytest.raises(PicturesClosedError):
        pages.render(0, 1.0)
    with pytest.raises(PicturesClosedError):
        pages.text(0)
    assert len(pages) > 8


def test_a_document_that_nobody_closed_goes_with_what_held_it(pages: PagePictures) -> None:
    held = PagePictures(the_report())
    document = held._document
    assert document is not None
    del held
    gc.collect()
    assert document.raw is None
    assert pages.render(0, 0.5).width > 0
