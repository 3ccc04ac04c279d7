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


def test_mark_up_is_drawn_as_it_is(qapp: QApplication) -> None:
    picture = QPixmap(200, 60)
    painter = QPainter(picture)
    shown = paragraph("<b>R&D</b>", Theme().font(), 190)
    shown.draw(painter, QPoint(0, 0), "#000000")
    painter.end()
    assert shown.lines == ("<b>R&D</b>",)
