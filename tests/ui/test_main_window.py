"""The frame: never blank, narrow or large, files taken, nothing lost on closing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.main_window import MainWindow
from pmediag.ui.places import WindowPlace
from pmediag.ui.theme import Theme
from tests.ui.conftest import show


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme)
    window.dress(theme)
    show(qtbot, window, 1280, 800)
    return window


def test_the_frame_says_when_it_is_painted_and_shows_every_place(
    qtbot: QtBot, theme: Theme
) -> None:
    window = MainWindow(theme)
    with qtbot.waitSignal(window.painted):
        show(qtbot, window)
    assert window.place is None
    window.dress(theme)
    buttons = window.navigation.findChildren(QAbstractButton)
    names = [button.accessibleName() for button in buttons]
    assert names == [
        "Menu",
        *("Home", "Firm", "Diagnosis", "Results", "Action plan", "Progress", "Resources"),
        *("Settings", "About"),
    ]


def test_what_is_focused_when_it_is_dressed_has_the_focus_once_active(
    qtbot: QtBot, theme: Theme
) -> None:
    """A window that becomes active in the same turn must find it visible."""
    window = MainWindow(theme)
    show(qtbot, window)
    window.dress(theme)
    page = QPushButton("Begin")
    window.show_page(WindowPlace.HOME, page)
    page.setFocus()
    assert page.isVisible()
    assert QApplication.focusWidget() is page


def test_tab_and_screen_readers_go_down_the_navigation(window: MainWindow) -> None:
    items = [window.navigation._items[place] for place in WindowPlace]
    for before, after in pairwise(items):
        assert before.nextInFocusChain() is after
    buttons = window.navigation.findChildren(QAbstractButton)
    assert [button for button in buttons if button in items] == items


def test_a_place_is_asked_for_and_shown_when_its_page_comes(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.place_requested) as asked:
        window.navigation._items[WindowPlace.RESULTS].click()
    assert asked.args == [WindowPlace.RESULTS]
    assert window.place is None
    page = QWidget()
    window.show_page(WindowPlace.RESULTS, page)
    assert window.place is WindowPlace.RESULTS
    assert window.windowTitle() == "Results – PMEdiag"
    described = window.navigation._items[WindowPlace.RESULTS].accessibleDescription()
    assert described == "You are here"


def test_a_narrow_window_has_a_rail_that_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    navigation = window.navigation
    qtbot.waitUntil(lambda: navigation.width() == 64)
    navigation._menu.click()
    assert navigation.width() == 216


def test_dressing_anew_keeps_the_window_and_its_size(window: MainWindow) -> None:
    before = window.navigation
    window.show_page(WindowPlace.HOME, QWidget())
    window.dress(Theme(scale=1.25))
    QApplication.processEvents()
    assert window.navigation is not before
    assert window.isVisible()
    assert window.size() == QSize(1280, 800)
    assert window.place is None
    assert window.navigation.width() == 270


def test_closing_is_asked_for_first(window: MainWindow) -> None:
    left = Mock()
    window.left.connect(left)
    window.may_leave = lambda: False
    assert not window.close()
    left.assert_not_called()
    window.may_leave = lambda: True
    assert window.close()
    left.assert_called_once_with()


def drop(window: MainWindow, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event


def test_files_dropped_anywhere_are_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    files = [tmp_path / "a.pmediag", tmp_path / "é b.pmediag"]
    data.setUrls([*(QUrl.fromLocalFile(str(file)) for file in files), QUrl("https://x.test/a")])
    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop(window, data)
    assert dropped.args == [files]


def test_words_and_addresses_are_no_files(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("<img src='file:///etc/passwd'>")
    data.setUrls([QUrl("https://x.test/a.pmediag")])
    with qtbot.assertNotEmitted(window.files_dropped, wait=20):
        drop(window, data)
