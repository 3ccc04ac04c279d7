"""A part of a page that is made anew."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.holder import Holder, lay_out
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.widgets.page import ScrollPage
from tests.ui.conftest import show


def test_what_is_held_has_its_place_before_anything_is_painted(qtbot: QtBot, theme: Theme) -> None:
    page = ScrollPage(theme)
    card, holder = Card(theme), Holder()
    card.body.addWidget(holder)
    page.body.addWidget(card)
    show(qtbot, page, 480, 400)
    rows = [LinkRow(theme, "Some words that wrap on two lines at this width " * 2) for _ in "abc"]
    parts = [QWidget() for _ in rows]
    for part, row in zip(parts, rows, strict=True):
        QVBoxLayout(part).addWidget(row)
    holder.put(parts)
    lay_out()
    for row in rows:
        assert row.height() >= row.heightForWidth(row.width()) > 0
    for above, below in pairwise(rows):
        assert below.mapTo(page, QPoint()).y() - above.mapTo(page, QPoint()).y() >= above.height()


def test_an_empty_one_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    page = ScrollPage(theme)
    holder = Holder()
    page.body.addWidget(holder)
    show(qtbot, page)
    assert not holder.isVisible()
    holder.put([QWidget()])
    assert holder.isVisible()
    holder.put([])
    assert not holder.isVisible()
