"""How the pages fill: no half of one stays empty, nothing stands alone at a foot or a top."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial

import pytest

from pmediag.paths import assets
from pmediag.reports import assessment_report
from pmediag.reports.assessment_report import build
from pmediag.reports.head import file_words, page_words
from pmediag.reports.pages import BOTTOM, PAGE_HEIGHT, TOP, ReportPages
from pmediag.reports.pictures import PagePictures
from pmediag.reports.writing import Writing
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparisons import comparisons_of
from pmediag.services.exchange import read_results
from pmediag.services.reporting import make_report, materials_in
from pmediag.services.samples import sample
from pmediag.words import Language
from tests.reports.samples import (
    a_logo,
    a_request,
    a_result,
    an_earlier_result,
    middle_answers,
    read,
)
from tests.reports.tagged import TaggedFile

TODAY = date(2026, 11, 26)

CUT = re.compile(r"(^|\s)(ht|htt|http|https|https:|https:/|https://)$")
"""The beginning of an address, at the end of a line."""

LEAST_FILLED = 0.6
"""Part of each page, but the first and the last, that is used at least."""

SAMPLES = ("boulangerie", "hotel", "menuiserie", "plomberie")

KINDS = [f"{name} {language}" for name in SAMPLES for language in Language]
KINDS += [f"rank {rank}" for rank in range(5)] + ["with a past"]


@cache
def report(kind: str) -> bytes:
    """Make the report of a sample in a language, of one kind of answers, or with a past."""
    first, last = kind.split(" ", maxsplit=1)
    if first == "rank":
        return build(a_request(a_result(middle_answers(int(last)))))
    if first == "with":
        return build(a_request(logo=a_logo(), previous=an_earlier_result()))
    language = Language(last)
    catalogue = Catalogue(assets() / "content", language)
    ((organisation, result),) = read_results(sample(first, language), catalogue)
    held = comparisons_of(catalogue, result)
    request = a_request(result, organisation.name, language=language, comparisons=held)
    return build(request)


def filled(content: bytes) -> Iterator[float]:
    """Give the part of the room of each page down to its last mark."""
    pages = PagePictures(content)
    for page in range(len(pages)):
        picture = pages.render(page, 0.5)
        stride = 3 * picture.width
        white = b"\xff" * stride
        top, bottom = int(TOP / 2), int((PAGE_HEIGHT - BOTTOM) / 2)
        marked = [
            row
            for row in range(top, bottom)
            if picture.pixels[row * stride : (row + 1) * stride] != white
        ]
        yield (max(marked, default=top) - top) / (bottom - top)
    pages.close()


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_left_half_empty(kind: str) -> None:
    parts = list(filled(report(kind)))
    assert all(part >= LEAST_FILLED for part in parts[1:-1]), parts


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_page_holds_more_than_a_line_or_two(kind: str) -> None:
    lines = read(report(kind)).pages[-1].extract_text().splitlines()
    assert len([line for line in lines if line.strip()]) > 12


@cache
def whole_report(name: str, language: Language) -> bytes:
    """Make the report of a sample as a person gets it, with what to do and all comparisons."""
    folder = assets() / "samples"
    file = (folder if language is Language.FR else folder / language.value) / f"{name}.pmediag"
    material, *_others = materials_in(file, Catalogue(assets() / "content", language), TODAY)
    return make_report(material, language=language, printed_on=TODAY)


WHOLE = [
    pytest.param(partial(whole_report, path.stem, language), id=f"whole {path.stem} {language}")
    for path in sorted((assets() / "samples").glob("*.pmediag"))
    for language in Language
]
ALL = [*WHOLE, *(pytest.param(partial(report, kind), id=kind) for kind in KINDS)]


def test_every_sample_is_looked_at() -> None:
    assert len(WHOLE) == 7 * 2


@pytest.mark.parametrize("made", ALL)
def test_no_heading_stands_alone_at_a_foot(made: Callable[[], bytes]) -> None:
    file = TaggedFile(made())
    headings = {piece for node in file.all("H2", "H3", "H4") for piece in node.pieces()}
    lasts = {page: (page, number) for page, number in file.drawn}
    alone = [file.drawn[last].text for last in lasts.values() if last in headings]
    assert alone == []


@pytest.mark.parametrize("made", WHOLE)
def test_no_address_is_cut_in_its_first_letters(made: Callable[[], bytes]) -> None:
    pages = PagePictures(made())
    lines = [line for page in range(len(pages)) for line in pages.text(page).splitlines()]
    pages.close()
    assert any("https://" in line for line in lines)
    assert [line for line in lines if CUT.search(line)] == []


def test_a_rehearsal_finds_the_same_places_and_draws_nothing() -> None:
    found = []
    for rehearse in (True, False):
        writing = Writing(a_request(), {})
        layout = ReportPages(page_words(writing), file_words(writing), 0)
        story = assessment_report._story(writing, layout.first_height)
        printed = layout.build(story, lambda _part: None, rehearse=rehearse)
        words = read(printed.content).pages[0].extract_text()
        found.append((printed.pages, dict(writing.found), "Construction" in words))
    (rehearsed, real) = found
    assert rehearsed[:2] == real[:2]
    assert (rehearsed[2], real[2]) == (False, True)
