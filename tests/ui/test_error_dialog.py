"""When something goes wrong: calm words for the world, a wordless report for a bug."""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.ui import error_dialog
from pmediag.ui.error_dialog import BugDialog, ErrorDialog, LeaveDialog, last_resort, report_of
from pmediag.ui.labels import Text
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press


def a_bug() -> KeyError:
    try:
        dict[str, str]()["Menuiserie Kervadec"]
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_holds_no_word_of_the_user() -> None:
    report = report_of(a_bug())
    assert "KeyError" in report
    assert "test_error_dialog.py" in report
    assert "Kervadec" not in report
    assert str(Path.home()) not in report


def test_the_last_resort_says_where_the_data_is_and_copies_the_report(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = BugDialog(theme, report_of(a_bug()), Path("/data/pmediag"))
    show(qtbot, dialog)
    assert "/data/pmediag" in [text.shown_text() for text in dialog.findChildren(Text)]
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the report")
    copy.click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()


def test_a_second_bug_does_not_hide_the_first(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, left = Mock(), Mock()
    monkeypatch.setattr(error_dialog.BugDialog, "exec", opened)
    monkeypatch.setattr(QApplication, "exit", left)
    hook = last_resort(theme, Path("/data"))
    for _ in range(2):
        bug = a_bug()
        hook(type(bug), bug, bug.__traceback__)
    opened.assert_called_once_with()
    left.assert_called_once_with(1)


def test_an_interruption_leaves_without_a_word(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Mock()
    monkeypatch.setattr(error_dialog.BugDialog, "exec", opened)
    last_resort(theme, Path("/data"))(KeyboardInterrupt, KeyboardInterrupt(), None)
    opened.assert_not_called()
    assert sys.excepthook is not None


def test_an_error_of_the_world_says_cause_and_next_step(qtbot: QtBot, theme: Theme) -> None:
    error = UserFacingError(ErrorCode.DISK_FULL, path="/data <b>x</b>")
    dialog = ErrorDialog(None, theme, error, Language.EN, can_retry=True)
    show(qtbot, dialog)
    words = " ".join(text.shown_text() for text in dialog.findChildren(Text))
    assert "/data <b>x</b>" in words
    assert "try again" in words
    press(ENTER)
    assert dialog.result() == ErrorDialog.DialogCode.Accepted


def test_staying_is_what_enter_does(qtbot: QtBot, theme: Theme) -> None:
    dialog = LeaveDialog(None, theme)
    show(qtbot, dialog)
    assert focused().accessibleName() == "Stay"
    press(ENTER)
    assert dialog.result() == LeaveDialog.DialogCode.Rejected
