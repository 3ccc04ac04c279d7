"""The report as a document, read back by another library's eyes: words, structure, bytes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from itertools import pairwise

import docx
import pytest
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Answer, Evidence, Mark, Path, PathKind
from pmediag.model.result import Result
from pmediag.model.wording import choice_text_for, words_for
from pmediag.reports.document.assessment_document import build_document
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


@cache
def the_document() -> bytes:
    """Give the document of ``a_request()``."""
    return build_document(a_request())


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def headings(content: bytes) -> list[tuple[int, str]]:
    found = []
    for paragraph in opened(content).paragraphs:
        name = paragraph.style.name if paragraph.style is not None else ""
        if name is not None and name.startswith("Heading "):
            found.append((int(name[-1]), paragraph.text))
    return found


def words_of(content: bytes) -> str:
    """Give every word of the body, of its links and of its tables."""
    body = opened(content).element.body
    return "\n".join(
        "".join(node.text or "" if node.tag == qn("w:t") else "\n" for node in nodes)
        for nodes in (item.xpath(".//w:t | .//w:br") for item in body.iter(qn("w:p")))
    )


def with_note(note: str, **changes: object) -> Result:
    answers = middle_answers()
    first = the_questionnaire().questions[0].id
    answers[first] = replace(answers[first], note=note, **changes)  # type: ignore[arg-type]  # any field
    return a_result(answers)


def test_the_chapters_stand_in_the_order_of_what_matters() -> None:
    content = build_document(a_request(a_result(middle_answers(1)), previous=an_earlier_result(0)))
    assert [text for depth, text in headings(content) if depth == 1] == [
        "En une page",
        "Alertes",
        "Ce qui tient",
        "Ce qui peut le plus progresser",
        "Évolution depuis le 20\u00a0novembre 2025",
        "Axe par axe",
        "Intensité numérique, proche de l’indice d’Eurostat",
        "Ce qui préciserait le résultat",
        "Comment ce score est calculé",
        "Annexe",
    ]


def test_each_area_and_each_of_its_questions_has_its_heading() -> None:
    found = headings(the_document())
    result = a_result()
    for dimension in the_questionnaire().dimensions:
        assert (2, typeset(dimension.name, Language.FR)) in found
    asked = [q for q in result.scoring.questions.values() if q.picks]
    for item in asked:
        words = words_for(item.question, PROFILE).text
        assert (3, typeset(words, Language.FR)) in found


@pytest.mark.parametrize("rank", range(5))
def test_no_heading_is_more_than_one_step_deeper_than_the_one_before(rank: int) -> None:
    depths = [
        depth for depth, _ in headings(build_document(a_request(a_result(middle_answers(rank)))))
    ]
    assert depths[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(depths))


def test_every_table_has_a_head_that_is_said_and_repeated() -> None:
    content = build_document(a_request(previous=an_earlier_result()))
    tables = opened(content).tables
    assert len(tables) > len(the_questionnaire().dimensions)
    for table in tables:
        assert table._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader")
        assert not table._tbl.xpath("./w:tr[position() > 1]/w:trPr/w:tblHeader")
        assert table.rows[0].cells[0].text
        assert len(table.rows) > 1


def test_the_first_table_says_what_the_radar_shows() -> None:
    document = opened(the_document())
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Axe", "Score", "Bas", "Haut"]
    names = [typeset(d.name, Language.FR) for d in the_questionnaire().dimensions]
    assert [row.cells[0].text for row in table.rows][1:] == names
    (picture,) = document.element.body.xpath(".//wp:docPr")
    for row in table.rows[1:]:
        assert f"{row.cells[0].text} {row.cells[1].text}" in picture.get("descr")


def test_all_that_was_answered_and_the_next_step_are_said() -> None:
    words = words_of(the_document())
    for found in a_result().scoring.questions.values():
        if found.picks:
            answer = typeset(choice_text_for(found.question, found.picks[0], PROFILE), Language.FR)
            assert f"Réponse\u202f: {answer}" in words
    assert "Un cran plus loin\u202f: " in words
    assert "Niveau 3 sur 4".upper() in words
    assert "50 sur 100" in words


def test_alerts_come_with_their_first_step_before_the_strengths() -> None:
    result = a_result(middle_answers(0))
    words = words_of(build_document(a_request(result)))
    holding = [state.alert for state in result.alerts if state.holds]
    assert len(holding) > 4
    for alert in holding:
        step = typeset(alert.first_step, Language.FR)
        assert f"Première étape\u202f: {step}" in words
        assert words.index(step) < words.index("Ce qui tient")


def test_nothing_speaks_of_pages_or_of_drawings_that_are_not_there() -> None:
    answers = {key: Answer(mark=Mark.UNKNOWN) for key in middle_answers()}
    content = build_document(a_request(a_result(answers), previous=an_earlier_result()))
    words = words_of(content)
    assert "page 0" not in words
    assert "La barre montre" not in words
    links = opened(content).element.body.xpath(".//w:hyperlink[@w:anchor]")
    names = set(opened(content).element.body.xpath(".//w:bookmarkStart/@w:name"))
    assert links
    assert {link.get(qn("w:anchor")) for link in links} <= names


def test_addresses_of_sources_are_links() -> None:
    part = opened(the_document()).part
    goals = {
        relation.target_ref
        for relation in part.rels.values()
        if relation.reltype == RELATIONSHIP_TYPE.HYPERLINK
    }
    assert goals == {source.url for source in the_questionnaire().sources if source.url}


@pytest.mark.parametrize(
    ("language", "code", "title"),
    [
        (Language.FR, "fr-FR", "Diagnostic numérique – Menuiserie Kervadec"),
        (Language.EN, "en-GB", "Digital diagnosis – Menuiserie Kervadec"),
    ],
)
def test_the_file_says_what_it_is(language: Language, code: str, title: str) -> None:
    document = opened(build_document(a_request(language=language)))
    about = document.core_properties
    assert (about.title, about.language, about.author) == (title, code, "")
    assert about.created == about.modified == datetime(2026, 11, 24, tzinfo=UTC)
    assert about.last_modified_by == ""
    (spoken,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    assert spoken.get(qn("w:val")) == code
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    fields = section.footer.paragraphs[0]._p.xpath("./w:fldSimple/@w:instr")
    assert fields == ["PAGE", "NUMPAGES"]


def test_english_is_english() -> None:
    found = [text for depth, text in headings(build_document(a_request(language=Language.EN)))]
    for words in ("On one page", "Alerts", "Area by area", "How this score is calculated"):
        assert words in found
    assert "Answer: " in words_of(build_document(a_request(language=Language.EN)))


def test_the_logo_stands_in_the_head_and_says_whose_it_is() -> None:
    document = opened(build_document(a_request(logo=a_logo())))
    logo, chart = document.element.body.xpath(".//wp:docPr")
    assert "Menuiserie Kervadec" in logo.get("descr")
    assert chart.get("descr") != logo.get("descr")
    assert document.paragraphs[1].text == "Menuiserie Kervadec"
    broken = build_document(a_request(logo=a_logo()[:60]))
    assert len(opened(broken).element.body.xpath(".//wp:docPr")) == 1


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_makes_the_same_bytes(seed: str) -> None:
    code = (
        "import sys\nfrom tests.reports.test_assessment_document import the_document\n"
        "sys.stdout.buffer.write(the_document())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout == the_document()


def test_the_time_of_every_part_is_the_day_of_the_report() -> None:
    with zipfile.ZipFile(io.BytesIO(the_document())) as parts:
        assert {item.date_time for item in parts.infolist()} == {(2026, 11, 24, 0, 0, 0)}
        assert not [name for name in parts.namelist() if "thumbnail" in name]
    assert build_document(a_request(printed_on=date(2026, 11, 25))) != the_document()


def test_a_note_is_said_as_it_was_typed_with_how_it_is_known() -> None:
    note = "Vu avec Marc : l'\u00e9cran <b>gras</b> & {name} 😀 日本語"
    words = words_of(build_document(a_request(with_note(note, evidence=Evidence.DOCUMENT))))
    assert f"Votre note\u202f: {note}" in words
    assert "Attesté par un document" in words


def test_a_note_of_many_lines_keeps_them() -> None:
    words = words_of(build_document(a_request(with_note("un\ndeux\r\ntrois\ttrois"))))
    assert "un\ndeux\ntrois trois" in words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("\x00\x1b[31mrouge", "[31mrouge"),
        ("\u202egauche", "gauche"),
        ("demi \ud83d", "demi ⟨U+D83D⟩"),
        ("\ufffe\uffff", "⟨U+FFFE⟩⟨U+FFFF⟩"),
        ("mot " * 25_000, "mot " * 24_999 + "mot"),
        ("W" * 5000, "W" * 5000),
        ("</w:t></w:r>&lt;", "</w:t></w:r>&lt;"),
    ],
    ids=["control", "direction", "surrogate", "no character", "long", "one word", "mark-up"],
)
def test_any_note_is_said(typed: str, said: str) -> None:
    assert said in words_of(build_document(a_request(with_note(typed))))


@settings(max_examples=8, deadline=None)
@given(st.text(max_size=400), st.text(max_size=300))
def test_odd_names_and_notes_make_a_document(name: str, note: str) -> None:
    assert opened(build_document(a_request(with_note(note), name=name))).paragraphs


@pytest.mark.parametrize("name", ["W" * 3000, "", "😀", "<w:p>"])
def test_a_name_stands_whole_in_the_title_and_short_at_the_head(name: str) -> None:
    document = opened(build_document(a_request(name=name)))
    assert document.paragraphs[0].text == name
    assert len(document.sections[0].header.paragraphs[0].text) < 160


@pytest.mark.parametrize(
    "result",
    [
        a_result({}, profile={}, completed_at=None),
        a_result(path=EXPRESS),
        a_result(path=Path(PathKind.DIMENSION, "sell")),
        a_result({key: Answer(mark=Mark.NOT_APPLICABLE) for key in middle_answers()}),
    ],
    ids=["nothing", "express", "one area", "nothing applies"],
)
def test_every_path_makes_a_document(result: Result) -> None:
    found = headings(build_document(a_request(result)))
    assert found[0] == (1, "En une page")
    assert found[-1] == (2, "Versions")
