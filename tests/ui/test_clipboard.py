"""What is pasted is text, whatever the clipboard holds beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.theme import Theme
from pmediag.ui.wizard.note_panel import NotePanel
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.conftest import show

MARKED = "<b>gras</b><img src='file:///etc/passwd'>"


def paste(widget: QWidget) -> None:
    data = QMimeData()
    data.setText("gras & <b>net</b>")
    data.setHtml(MARKED)
    QGuiApplication.clipboard().setMimeData(data)
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Paste))


def test_a_note_takes_the_words_alone(qtbot: QtBot, theme: Theme) -> None:
    panel = NotePanel(theme)
    show(qtbot, panel)
    paste(panel.editor)
    assert isinstance(panel.editor, QPlainTextEdit)
    assert panel.editor.toPlainText() == "gras & <b>net</b>"


@pytest.mark.usefixtures("qtbot")
def test_a_name_takes_the_words_alone_and_shows_them_as_they_are(wizard: WizardView) -> None:
    wizard.begin()
    field = wizard.profile_page.findChild(QLineEdit)
    assert field is not None
    paste(field)
    assert field.text() == "gras & <b>net</b>"
