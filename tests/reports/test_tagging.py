"""The report as a screen reader meets it: everything has its role, nothing is lost or twice."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name

from pmediag.model.assessment import Path, PathKind
from pmediag.model.questionnaire import Question
from pmediag.model.result import Result
from pmediag.model.scoring import State
from pmediag.model.wording import words_for
from pmediag.reports.assessment_report import build
from pmediag.typography import typeset
from pmediag.words import Language
from tests.reports.samples import (
    PROFILE,
    a_logo,
    a_request,
    a_result,
    an_earlier_result,
    middle_answers,
    the_questionnaire,
)
from tests.reports.tagged import Node, TaggedFile, parents

KINDS = ("fr", "en", "poor", "past", "one area", "long", "nothing")


def noted(note: str) -> Result:
    answers = middle_answers()
    first = the_questionnaire().questions[0].id
    answers[first] = replace(answers[first], note=note)
    return a_result(answers)


@cache
def made(kind: str) -> TaggedFile:
    """Make a report of one kind and read it."""
    one_area = Path(PathKind.DIMENSION, "sell")
    requests = {
        "fr": a_request(),
        "en": a_request(language=Language.EN),
        "poor": a_request(a_result(middle_answers(0))),
        "past": a_request(logo=a_logo(), previous=an_earlier_result()),
        "one area": a_request(a_result(path=one_area)),
        "long": a_request(noted(" ".join(f"mot{number}" for number in range(1500)))),
        "nothing": a_request(a_result({}, profile={}, completed_at=None), name=""),
    }
    return TaggedFile(build(requests[kind]))


def asked() -> list[Question]:
    """Give the questions that the sample firm is asked."""
    found = a_result().scoring.questions.values()
    return [item.question for item in found if item.state is not State.CLOSED]


def flat(text: str) -> str:
    """Give our words as ``TaggedFile.text`` reads them."""
    text = typeset(text, Language.FR).replace("\u202f", " ").replace("\u00a0", " ")
    return " ".join(text.split())


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_without_a_role(kind: str) -> None:
    pieces = made(kind).pieces
    assert all(piece.tag for piece in pieces)
    assert {piece.tag for piece in pieces if piece.number is None} == {"Artifact"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_piece_is_in_the_structure_once(kind: str) -> None:
    file = made(kind)
    told = list(file.root.pieces())
    assert len(told) == len(set(told))
    assert set(told) == set(file.drawn)
    for node in file.root.walk():
        for piece in (kid for kid in node.kids if not isinstance(kid, Node)):
            assert file.drawn[piece].tag == node.tag


@pytest.mark.parametrize("kind", KINDS)
def test_the_pages_lead_back_to_the_structure(kind: str) -> None:
    file = made(kind)
    ways = parents(file)
    owners = {
        piece: node.object.objgen
        for node in file.root.walk()
        for piece in node.kids
        if not isinstance(piece, Node)
    }
    for number, page in enumerate(file.pages):
        assert page.obj.Tabs == Name.S
        elements = ways[int(page.obj.StructParents)]
        found = {(number, place): item.objgen for place, item in enumerate(elements)}
        assert found == {piece: who for piece, who in owners.items() if piece[0] == number}


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_read_in_the_order_of_the_pages(kind: str) -> None:
    file = made(kind)
    told = "".join(file.drawn[piece].text for piece in file.root.pieces())
    assert told == "".join(piece.text for piece in file.pieces if piece.number is not None)


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_comes_back_is_passed_over(kind: str) -> None:
    file = made(kind)
    told = file.text(file.root)
    for words in file.artifacts():
        is_furniture = words.startswith(("PMEdiag, questionnaire", "Page "))
        assert is_furniture or " ".join(words.replace("\u00a0", " ").split()) in told
    for page in range(1, len(file.pages)):
        furniture = [p.text for p in file.pieces if p.page == page and p.text and p.number is None]
        assert re.search(rf"Page {page + 1} (sur|of) {len(file.pages)}", furniture[1])


@pytest.mark.parametrize("kind", KINDS)
def test_titles_nest(kind: str) -> None:
    file = made(kind)
    titles = file.all("H1", "H2", "H3", "H4", "H5", "H6")
    levels = [int(node.tag[1]) for node in titles]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(file.text(node) for node in titles)
    assert {node.parent for node in titles} == {file.root}


def test_titles_are_those_that_are_seen() -> None:
    file = made("fr")
    (first,) = file.all("H1")
    assert "Menuiserie Kervadec" in file.text(first)
    chapters = [file.text(node) for node in file.all("H2")]
    areas = [flat(dimension.name) for dimension in the_questionnaire().dimensions]
    assert [title for title in chapters if title in areas] == areas
    parts = [file.text(node) for node in file.all("H3")]
    for question in asked():
        assert flat(words_for(question, PROFILE).text) in parts


def test_a_paragraph_is_read_whole_with_its_spaces() -> None:
    file = made("fr")
    paragraphs = [file.text(node) for node in file.all("P")]
    level = next(item for item in the_questionnaire().levels if item.number == 3)
    assert any(words.startswith(flat(level.sentence)) for words in paragraphs)


@pytest.mark.parametrize("kind", KINDS)
def test_lists_hold_items_with_their_words(kind: str) -> None:
    file = made(kind)
    assert file.all("L")
    for found in file.all("L"):
        assert {item.tag for item in found.children} == {"LI"}
    for item in file.all("LI"):
        assert item.parent is not None
        assert item.parent.tag == "L"
        assert [part.tag for part in item.children] in (["Lbl", "LBody"], ["LBody"])


def test_what_stands_in_the_margin_is_a_label() -> None:
    file = made("fr")
    items = [[file.text(part) for part in item.children] for item in file.all("LI")]
    assert sum(item[0] == "Réponse" for item in items) == len(asked())
    assert sum(item[0] == "→" for item in items) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_tables_have_heads(kind: str) -> None:
    file = made(kind)
    tables = file.all("Table")
    assert tables
    for table in tables:
        rows = [row.children for row in table.children]
        assert {row.tag for row in table.children} == {"TR"}
        assert len({len(row) for row in rows}) == 1
        assert {cell.tag for row in rows for cell in row} == {"TH", "TD"}
        for row in rows:
            assert any(cell.tag == "TH" for cell in row)
            assert len({cell.object.A.Scope for cell in row if cell.tag == "TH"}) == 1


def test_the_heads_that_come_back_on_a_page_are_told_once() -> None:
    file = made("fr")
    heads = [
        row
        for row in file.all("TR")
        if {cell.tag for cell in row.children} == {"TH"} and "Réponse" in file.text(row)
    ]
    areas = [flat(dimension.name) for dimension in the_questionnaire().dimensions]
    assert [file.text(row.children[0]) for row in heads] == areas
    over_two = [
        table for table in file.all("Table") if len({page for page, _ in table.pieces()}) == 2
    ]
    assert over_two


def test_a_column_of_ornaments_is_left_out() -> None:
    file = made("past")
    (table,) = [table for table in file.all("Table") if "Avant" in file.text(table.children[0])]
    assert {len(row.children) for row in table.children} == {4}
    assert len(table.children) == 1 + len(the_questionnaire().dimensions)


@pytest.mark.parametrize("kind", KINDS)
def test_figures_say_what_they_show(kind: str) -> None:
    file = made(kind)
    for figure in file.all("Figure"):
        assert len(str(figure.object.Alt)) > 20
        left, bottom, right, top = (float(edge) for edge in figure.object.A.BBox)
        assert 0 <= left < right <= 596
        assert 0 <= bottom < top <= 842


def test_the_radar_says_every_area_and_the_earlier_one() -> None:
    words = " ".join(str(figure.object.Alt) for figure in made("past").all("Figure"))
    for dimension in the_questionnaire().dimensions:
        assert words.count(f"{typeset(dimension.name, Language.FR)} 50") == 1
        assert words.count(f"{typeset(dimension.name, Language.FR)} 25") == 1
    assert "20\u00a0novembre 2025" in words


@pytest.mark.parametrize("kind", KINDS)
def test_links_are_told_with_where_they_lead(kind: str) -> None:
    file = made(kind)
    ways = parents(file)
    told = {spot.objgen: node for node in file.all("Link") for spot in node.spots}
    spots = [spot for page in file.pages for spot in page.obj.get("/Annots", [])]
    assert len(spots) > 6
    assert {spot.objgen for spot in spots} == set(told)
    assert len({int(spot.StructParent) for spot in spots}) == len(spots)
    for spot in spots:
        link = told[spot.objgen]
        assert ways[int(spot.StructParent)].objgen == link.object.objgen
        assert flat(str(spot.Contents)).replace(" ", "") == file.text(link).replace(" ", "")


def test_a_note_over_several_pages_is_one_thing() -> None:
    file = made("long")
    (note,) = [node for node in file.all("LBody") if file.text(node).startswith("mot0 ")]
    assert len({page for page, _ in note.pieces()}) > 1
    assert file.text(note) == " ".join(f"mot{number}" for number in range(1500))


@pytest.mark.parametrize(("kind", "language"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_file_says_its_language_its_title_and_its_standard(kind: str, language: str) -> None:
    root: Any = made(kind).pdf.Root
    assert str(root.Lang) == language
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    with made(kind).pdf.open_metadata() as said:
        assert said["pdfuaid:part"] == "1"
        assert said["dc:title"] == str(made(kind).pdf.docinfo["/Title"])
        assert said["xmp:CreateDate"] == "2026-11-24T00:00:00Z"


def test_english_says_its_figures_in_english() -> None:
    words = " ".join(str(figure.object.Alt) for figure in made("en").all("Figure"))
    assert "Chart of the areas, out of 100: " in words
    assert "Scale of the levels, from the lowest: " in words


@settings(max_examples=6)
@given(st.text(max_size=300), st.text(max_size=200))
def test_odd_names_and_notes_keep_the_structure_whole(name: str, note: str) -> None:
    file = TaggedFile(build(a_request(noted(note), name=name)))
    assert set(file.root.pieces()) == set(file.drawn)
    assert all(piece.tag for piece in file.pieces)
    told = "".join(file.drawn[piece].text for piece in file.root.pieces())
    assert told == "".join(piece.text for piece in file.pieces if piece.number is not None)
