"""Paragraphs that rows paint by themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from pmediag.ui.theme import Theme
from pmediag.ui.widgets.wrapping import paragraph

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=200)


@given(text=WORDS, width=st.integers(1, 600))
def test_every_letter_is_there_in_order(qapp: QApplication, text: str, width: int) -> None:
    whole = paragraph(text, Theme().font(), width)
    assert "".join("".join(whole.lines).split()) == "".join(text.split())
    assert not whole.is_cut
    assert whole.height == len(whole.lines) * whole.line_height


@given(text=WORDS, width=st.integers(60, 600), most=st.integers(1, 3))
def test_no_more_lines_than_asked_for(qapp: QApplication, text: str, width: int, most: int) -> None:
    font = Theme().font()
    whole, cut = paragraph(text, font, width), paragraph(text, font, width, most=most)
    assert cut.is_cut == (len(whole.lines) > most)
    assert len(cut.lines) == min(len(whole.lines), most)
    if cut.is_cut:
        assert cut.lines[: most - 1] == whole.lines[: most - 1]
        assert QFontMetrics(font).horizontalAdvance(cut.lines[-1]) <= width


@given(width=st.integers(140, 600), most=st.integers(1, 3))
def test_what_is_cut_is_cut_between_two_words(qapp: QApplication, width: int, most: int) -> None:
    text = "Se protéger des rançongiciels. Guide de l'État : sauvegardes, accès, essais. " * 8
    font = Theme().font()
    cut = paragraph(text, font, width, most=most)
    assert cut.is_cut
    last = cut.lines[-1]
    assert last.endswith("…")
    kept = " ".join((*cut.lines[:-1], last.removesuffix("…")))
    after = " ".join(text.split()).removeprefix(" ".join(kept.split()))
    if " " in last:
        assert not after[:1].isalnum()
        assert last[-2].isalnum()


def test_a_number_is_not_cut_at_the_space_inside_it(qapp: QApplication) -> None:
    font = Theme().font()
    text = "Une aide de 3\u00a0000\u00a0euros par entreprise"
    room = QFontMetrics(font).horizontalAdvance("Une aide de 3\u00a0000…")
    assert paragraph(text, font, room, most=1).lines == ("Une aide de…",)


def test_a_word_too_long_for_its_line_is_cut_where_the_line_ends(qapp: QApplication) -> None:
    (line,) = paragraph("anticonstitutionnellement", Theme().font(), 60, most=1).lines
    assert line.startswith("ant")
    assert line.endswith("…")


def test_mark_up_is_drawn_as_it_is(qapp: QApplication) -> None:
    picture = QPixmap(200, 60)
    painter = QPainter(picture)
    shown = paragraph("<b>R&D</b>", Theme().font(), 190)
    shown.draw(painter, QPoint(0, 0), "#000000")
    painter.end()
    assert shown.lines == ("<b>R&D</b>",)
