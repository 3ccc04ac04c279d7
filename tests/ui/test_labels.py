"""Text on screen is plain, whatever a person typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import Qt as GuiQt
from pytestqt.qtbot import QtBot

from pmediag.ui.labels import Text, TextStyle, plain_tip, unmnemonic
from pmediag.ui.theme import Theme
from tests.ui.conftest import show

HOSTILE = [
    "<b>bold</b>",
    "<img src='/etc/passwd'>",
    "R&D & fils",
    "a\nb",
    "\u202eolleh",
    "😀 Ωmega",
    "x" * 5000,
]


@pytest.mark.parametrize("words", HOSTILE)
def test_any_text_is_shown_and_read_as_it_is(qtbot: QtBot, theme: Theme, words: str) -> None:
    text = Text(theme, words)
    show(qtbot, text, 300, 100)
    text.grab()
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.accessibleName() == words
    seen = QAccessible.queryAccessibleInterface(text)
    assert seen is not None
    assert seen.role() is QAccessible.Role.StaticText


def test_a_word_longer_than_the_line_is_broken_never_cut(theme: Theme) -> None:
    text = Text(theme, "x" * 200)
    assert text.minimumSizeHint().width() < 200
    assert text.heightForWidth(100) > 5 * text.heightForWidth(5000)


def test_what_is_cut_stands_in_the_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    name = "Menuiserie <b>Kervadec</b> et fils, artisans réunis du Finistère nord et sud"
    text = Text(theme, name, TextStyle.CAPTION, max_lines=2)
    show(qtbot, text, 160, 60)
    text.grab()
    assert text.toolTip() == plain_tip(name)
    assert not GuiQt.mightBeRichText(text.toolTip())
    text.set_text("Short")
    text.grab()
    assert text.toolTip() == ""


def test_text_grows_with_the_scale(theme: Theme) -> None:
    normal, double = Text(theme, "words"), Text(Theme(scale=2.0), "words")
    assert double.sizeHint().height() == pytest.approx(2 * normal.sizeHint().height(), abs=2)


def test_an_ampersand_is_no_shortcut() -> None:
    assert unmnemonic("R&D") == "R&&D"
