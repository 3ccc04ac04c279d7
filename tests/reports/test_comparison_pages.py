"""Published figures on the pages: drawings, practices, sources."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import pytest
from docx import Document
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.platypus import Spacer

from pmediag.look import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette
from pmediag.model.benchmark import Spread
from pmediag.model.comparison import Comparisons
from pmediag.paths import assets
from pmediag.reports.assessment_report import build
from pmediag.reports.benchmark_charts import (
    TINTS,
    LevelNames,
    SpreadRow,
    readable,
    spread_chart,
)
from pmediag.reports.comparison_pages import WholeChart
from pmediag.reports.document.assessment_document import build_document
from pmediag.reports.drawing import ChartLook, tint
from pmediag.reports.pages import WIDTH
from pmediag.reports.writing import ReportRequest
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparisons import comparisons_of
from pmediag.services.exchange import read_results
from pmediag.services.samples import sample
from pmediag.typography import percent
from pmediag.words import Language
from tests.contrast import contrast
from tests.model.figures import a_figure
from tests.reports.samples import a_request, read
from tests.reports.tagged import Node, TaggedFile

PALETTES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)

NAMES = ("very low", "low", "high", "very high")


@cache
def request(name: str = "menuiserie", language: Language = Language.EN) -> ReportRequest:
    catalogue = Catalogue(assets() / "content", language.value)
    ((organisation, result),) = read_results(sample(name, language), catalogue)
    held = comparisons_of(catalogue, result)
    return a_request(result, organisation.name, language=language, comparisons=held)


def held_in(asked: ReportRequest) -> Comparisons:
    assert asked.comparisons is not None
    return asked.comparisons


def words_of(content: bytes) -> str:
    text = "\n".join(page.extract_text() for page in read(content).pages)
    return re.sub(r"[\s\u202f\xa0]+", " ", text)


def a_row(*shares: float, name: str = "France") -> SpreadRow:
    return SpreadRow(name, Spread(shares, sum(shares[1:]), a_figure(), ""))


def a_chart(*rows: SpreadRow, width: int = 500, low: int = 1, high: int = 1) -> Drawing:
    look = ChartLook(LIGHT, width, 1, 10, Language.EN)
    return spread_chart(rows, LevelNames(NAMES, low, high, "you"), look)


def rects(drawing: Drawing) -> list[Rect]:
    return [shape for shape in drawing.contents if isinstance(shape, Rect)]


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def edged(drawing: Drawing) -> int:
    return sum(shape.fillColor is None for shape in rects(drawing))


def test_a_bar_is_as_long_as_its_shares() -> None:
    drawing = a_chart(a_row(30, 40, 20, 10))
    bars = [s for s in rects(drawing) if s.fillColor is not None][len(NAMES) :]
    total = sum(bar.width + 1.5 for bar in bars)
    assert [round(100 * (bar.width + 1.5) / total) for bar in bars] == [30, 40, 20, 10]


@pytest.mark.parametrize(("low", "high"), [(0, 0), (1, 1), (1, 2), (0, 3)])
def test_the_levels_of_the_firm_are_edged_in_each_bar_and_in_the_legend(
    low: int, high: int
) -> None:
    drawing = a_chart(a_row(30, 40, 20, 10), a_row(10, 40, 30, 20), low=low, high=high)
    assert edged(drawing) == (high - low + 1) * 3
    assert sum(text.endswith("(you)") for text in texts(drawing)) == high - low + 1


@pytest.mark.parametrize("width", [200, 320, 500, 900])
def test_nothing_leaves_the_drawing(width: int) -> None:
    drawing = a_chart(
        *(a_row(3, 4, 2, 91, name="Union européenne, 10 à 49") for _ in range(5)), width=width
    )
    for shape in drawing.contents:
        left, bottom, right, top = shape.getBounds()
        assert left >= -1
        assert bottom >= -1
        assert right <= width + 1
        assert top <= drawing.height + 1


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("part", TINTS)
def test_a_share_is_readable_on_its_level(palette: Palette, part: float) -> None:
    ground = tint(palette, part)
    ink = readable(palette, ground)
    back = "#{:02X}{:02X}{:02X}".format(*(round(255 * value) for value in ground.rgb()))
    assert contrast(ink, back) >= 4.5


def test_the_pages_say_every_practice_with_its_source() -> None:
    asked = request()
    held = held_in(asked)
    text = words_of(build(asked))
    assert "Firms like yours" in text
    assert "Digital intensity by country, 10 to 49 people, 2025" in text
    assert "Sources of these figures" in text
    addresses = text.replace(" ", "")
    for figure in {item.chosen.figure for item in held.practices}:
        assert figure.source.split(",")[0] in text
        assert figure.url in addresses
    assert "43% in 2021; series broken; since then, 49% in 2023, 66% in 2025." in text
    assert "|" not in text
    assert text.count("Some of these figures count firms of other sizes too") == 1
    assert text.count("Firms of your size.") >= 1


def test_a_firm_under_ten_is_warned_where_figures_stand() -> None:
    text = words_of(build(request("boulangerie")))
    assert "You and other firms" in text
    assert "Firms like yours" not in text
    level, practices = text.split("What other firms do", 1)
    for part in (level, practices):
        assert part.count("Many of these firms are not of your size or trade") == 1
    assert text.count("Firms of your size.") >= 1


def test_without_the_index_the_practices_are_warned_of() -> None:
    asked = request("boulangerie")
    alone = replace(asked, comparisons=replace(held_in(asked), index=None))
    text = words_of(build(alone))
    assert text.count("Many of these firms are not of your size or trade") == 1


def test_without_figures_nothing_is_said_of_them() -> None:
    assert "Firms like yours" not in words_of(build(a_request(language=Language.EN)))


def test_the_document_has_the_shares_as_tables() -> None:
    document = Document(io.BytesIO(build_document(request())))
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    spreads = [head for head in heads if head[-1] == "At least basic"]
    assert len(spreads) == 2
    assert not any("Edged" in paragraph.text for paragraph in document.paragraphs)
    assert [head[1:-1] for head in spreads] == [list(NAMES)] * 2
    (practices,) = [
        table
        for table, head in zip(document.tables, heads, strict=True)
        if head[:2] == ["You", "Practice"]
    ]
    assert len(practices.rows) == len(held_in(request()).practices) + 1


@pytest.mark.parametrize("language", list(Language))
def test_the_words_are_those_of_the_language(language: Language) -> None:
    text = words_of(build(request("hotel", language)))
    assert ("Ce que font les autres entreprises" in text) == (language is Language.FR)
    assert ("What other firms do" in text) == (language is Language.EN)
    assert (" ; série rompue ; depuis, " in text) == (language is Language.FR)


NOTES = {Language.FR: "À droite", Language.EN: "At the right"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ["boulangerie", "caviste", "hotel", "menuiserie", "negoce"])
def test_a_chart_stays_whole_with_its_title_its_legend_and_its_notes(
    name: str, language: Language
) -> None:
    asked = request(name, language)
    index = held_in(asked).index
    assert index is not None
    file = TaggedFile(build(asked))
    charts = [node for node in file.all("Figure") if str(node.object.get("/Alt")).count("%") > 1]
    assert len(charts) == 2
    assert str(charts[1].object.Alt).count("%") == len(index.countries)
    told = [node for node in file.all("P") if file.text(node).startswith(NOTES[language])]
    assert len(told) == len(charts)
    for chart, note in zip(charts, told, strict=True):
        assert pages_of(note) == pages_of(chart)
    siblings = file.root.children
    assert siblings[siblings.index(charts[1]) - 1].tag == "H3"
    assert pages_of(siblings[siblings.index(charts[1]) - 1]) == pages_of(charts[1])
    trend = siblings[siblings.index(charts[0]) + 2]
    assert str(index.own.figure.year) in file.text(trend)
    assert pages_of(trend) == pages_of(charts[0])


@pytest.mark.parametrize(("height", "is_first"), [(500.0, True), (100.0, False), (10.0, True)])
def test_what_follows_a_chart_comes_first_only_where_it_alone_fits(
    height: float, is_first: bool
) -> None:
    chart, following = Spacer(WIDTH, 300), Spacer(WIDTH, 50)
    _nothing, *parts = WholeChart([chart], [following]).split(WIDTH, height)
    assert (parts[0] is not following) == is_first
    assert len(parts) == 2


def pages_of(node: Node) -> set[int]:
    return {page for page, _number in node.pieces()}


@pytest.mark.parametrize("name", ["boulangerie", "hotel", "menuiserie"])
def test_one_share_places_the_firm_rounded_as_in_the_chart(name: str) -> None:
    asked = request(name, Language.FR)
    index = held_in(asked).index
    assert index is not None
    text = words_of(build(asked))
    below = percent(index.own.at_or_below(index.low), Language.FR).replace("\u202f", " ")
    assert f"» : {below} des entreprises sont à ce niveau ou en dessous (" in text
    assert "au moins" not in text.partition("Les réponses donnent le niveau")[2][:120]
    assert "au-dessus (" not in text
