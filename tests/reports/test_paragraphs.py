from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

import pmediag.reports
from pmediag.reports.fonts import characters
from pmediag.reports.paragraphs import Paragraphs, Run
from pmediag.reports.styles import styles

ODD = st.text(alphabet=st.characters(codec=None), max_size=300) | st.sampled_from(
    [
        "<b>gras</b> & <img src='/etc/passwd'/>",
        "</para><para>",
        "&amp;&#0;&nbsp;",
        "%s {x} {{",
        "\x00\x07\x1b[31m",
        "\u202eexe.fdp\u202c",
        "a\u0301" * 50,
        "🧑‍🤝‍🧑 مرحبا 日本語",
        "\n\n\n",
        "x" * 5000,
    ]
)


@given(ODD)
def test_any_text_becomes_a_paragraph(text: str) -> None:
    paragraph = Paragraphs().para(text, styles().body)
    width, height = paragraph.wrap(200, 10_000_000)
    assert width <= 200
    assert height >= 0
    for part in paragraph.split(200, 100):
        part.wrap(200, 100)


@given(ODD)
def test_only_characters_of_the_fonts_are_printed(text: str) -> None:
    printed = Paragraphs().printable(text)
    assert {c for c in printed if c != "\n" and ord(c) not in characters()} == set()


@given(ODD)
def test_printing_twice_changes_nothing_more(text: str) -> None:
    paragraphs = Paragraphs()
    once = paragraphs.printable(text)
    assert paragraphs.printable(once) == once


@pytest.mark.parametrize("text", ["<b>", "a & b < c > d", "&lt;", '"quoted" <a href="x">'])
def test_mark_up_is_shown_as_typed(text: str) -> None:
    assert Paragraphs().para(text, styles().body).getPlainText() == text


def test_mark_up_in_a_link_is_shown_as_typed() -> None:
    run = Run("<i>", bold=True, colour="#0B6477", url='https://x.example/?a="<b>')
    assert Paragraphs().para([run], styles().body).getPlainText() == "<i>"


def test_french_spaces_survive_the_breaking_of_lines() -> None:
    paragraph = Paragraphs().para("ouiouioui\u202f? " * 40, styles().body)
    stream = io.BytesIO()
    canvas = Canvas(stream)
    paragraph.wrap(60, 1000)
    paragraph.drawOn(canvas, 10, 10)
    canvas.save()
    text = PdfReader(stream).pages[0].extract_text()
    assert text.count("ouiouioui\u202f?") == 40


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("😀", "⟨U+1F600⟩"),
        ("a😀b", "a⟨U+1F600⟩b"),
        ("😀😀", "⟨U+1F600⟩⟨U+1F600⟩"),
        ("مرحبا", "⟨U+0645 +4⟩"),
        ("a\tb\u3000c", "a b c"),
        ("a\x00\u200b\ufeffb", "ab"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("e\u0301", "é"),
        ("🖤\ufe0f", "⟨U+1F5A4⟩"),
    ],
)
def test_what_the_fonts_lack_is_replaced_visibly(text: str, printed: str) -> None:
    assert Paragraphs().printable(text) == printed


def test_missing_characters_are_counted() -> None:
    paragraphs = Paragraphs()
    paragraphs.para("😀 a 😀", styles().body)
    paragraphs.para("日", styles().body)
    assert paragraphs.missing == {"😀": 2, "日": 1}


def test_paragraphs_are_made_in_one_place_only() -> None:
    (folder,) = (Path(path) for path in pmediag.reports.__path__)
    using = {
        path.name
        for path in folder.glob("*.py")
        if re.search(r"(?<!class Tagged)Paragraph\(", path.read_text())
    }
    assert using == {"paragraphs.py"}
