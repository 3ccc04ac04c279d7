"""Context help and the list of shortcuts: complete, read with the keys, and left with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Key
from pmediag.ui.help_dialog import HelpDialog, help_on
from pmediag.ui.labels import Text
from pmediag.ui.shortcuts_dialog import ShortcutLine, ShortcutsDialog
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button
from pmediag.ui.widgets.keys_table import KeysTable
from pmediag.ui.widgets.scroll import VerticalScroll
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown

LINES = (
    ShortcutLine("File", "New diagnosis", "Ctrl+N"),
    ShortcutLine("View", "Larger text", "Ctrl++ / Ctrl+="),
    ShortcutLine("File", "Quit", "Ctrl+Q"),
)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window with a button, which has the focus."""
    window = QWidget()
    column = QVBoxLayout(window)
    button = plain_button(theme, "Where one was")
    column.addWidget(button)
    show(qtbot, window, 600, 400)
    button.setFocus()
    return window


def opened(qtbot: QtBot, window: QWidget, theme: Theme, topic: HelpTopic) -> HelpDialog:
    dialog = HelpDialog(window, theme, Language.EN, topic)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def cells(table: KeysTable, column: int) -> list[str]:
    items = [table.item(row, column) for row in range(table.rowCount())]
    return [item.text() for item in items if item is not None]


@pytest.mark.parametrize("topic", HelpTopic)
def test_every_topic_says_what_how_and_with_which_keys(topic: HelpTopic) -> None:
    told = help_on(topic)
    assert told.title
    assert told.purpose.endswith(".")
    assert 3 <= len(told.how) <= 6
    assert all(line.endswith(".") for line in told.how)
    assert told.keys
    assert len({key.words for key in told.keys}) == len(told.keys)


@pytest.mark.parametrize("topic", HelpTopic)
def test_what_is_told_is_what_shows(
    qtbot: QtBot, window: QWidget, theme: Theme, topic: HelpTopic
) -> None:
    dialog = opened(qtbot, window, theme, topic)
    told = help_on(topic)
    words = shown(dialog).replace("’", "'")
    assert dialog.accessibleName().replace("’", "'") == told.title
    for line in (told.purpose, *told.how):
        assert line in words
    (table,) = dialog.findChildren(KeysTable)
    assert cells(table, 1) == [key.native for key in told.keys]


def test_escape_leads_back_to_where_one_was(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    before = focused()
    dialog = opened(qtbot, window, theme, HelpTopic.HOME)
    assert focused() is dialog.close_button
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert dialog.isHidden()
    assert focused() is before


def test_the_help_leads_to_all_shortcuts(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    dialog = opened(qtbot, window, theme, HelpTopic.QUESTION)
    press(TAB)
    assert focused().accessibleName() == "All keyboard shortcuts"
    with qtbot.waitSignal(dialog.shortcuts_requested):
        press(ENTER)
    assert dialog.isHidden()


def test_long_help_scrolls_with_the_arrows(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    dialog = opened(qtbot, window, Theme(scale=2.0), HelpTopic.QUESTION)
    bar = dialog.findChildren(VerticalScroll)[0].verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_Down)
    step = bar.value()
    assert step > 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > step
    press(Qt.Key.Key_Home)
    assert bar.value() == 0
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert focused() is dialog.close_button


def test_the_row_that_is_read_is_in_sight(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    dialog = opened(qtbot, window, Theme(scale=2.0), HelpTopic.QUESTION)
    (table,) = dialog.findChildren(KeysTable)
    area = dialog.findChildren(VerticalScroll)[0]
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for row in range(1, table.rowCount()):
        press(Qt.Key.Key_Down)
        assert table.currentRow() == row
        middle = table.visualRect(table.model().index(row, 0)).center()
        seen = table.viewport().mapTo(area.viewport(), middle)
        assert area.viewport().rect().contains(seen)


@pytest.mark.parametrize("topic", HelpTopic)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_help_is_cut(
    qtbot: QtBot, window: QWidget, theme: Theme, topic: HelpTopic, scale: float
) -> None:
    dialog = opened(qtbot, window, Theme(scale=scale), topic)
    area = dialog.findChildren(VerticalScroll)[0]
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    for text in dialog.findChildren(Text):
        assert text.height() >= text.heightForWidth(text.width()), text.shown_text()
    for button in dialog.findChildren(Button):
        assert dialog.rect().contains(button.geometry())


def test_keys_are_written_as_the_platform_does() -> None:
    native = QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText)
    assert Key("Start", "Ctrl+N").native == native
    assert Key("Choose", "1 – 9").native == "1 – 9"
    assert Key("Go", "↑ / ↓").native == "↑ / ↓"
    assert Key("Know", "?").native == "?"
    assert Key("Go", "Nonsense").native == "Nonsense"


def test_shortcuts_stand_in_one_table_per_section(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutsDialog(None, theme, LINES)
    show(qtbot, dialog, 520, 500)
    file, view = dialog.findChildren(KeysTable)
    assert (file.accessibleName(), view.accessibleName()) == ("File", "View")
    assert (cells(file, 0), cells(file, 1)) == (["New diagnosis", "Quit"], ["Ctrl+N", "Ctrl+Q"])
    assert cells(view, 1) == ["Ctrl++ / Ctrl+="]
    head = file.horizontalHeaderItem(1)
    assert head is not None
    assert head.text() == "Keys"


def test_a_screen_reader_finds_the_keys_in_the_cells(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutsDialog(None, theme, LINES)
    show(qtbot, dialog, 520, 500)
    seen = QAccessible.queryAccessibleInterface(dialog.findChildren(KeysTable)[0])
    assert seen is not None
    assert seen.role() is QAccessible.Role.Table
    names = []
    for index in range(seen.childCount()):
        child = seen.child(index)
        assert child is not None
        names.append(child.text(QAccessible.Text.Name))
    assert {"File", "Keys", "New diagnosis", "Ctrl+N", "Quit", "Ctrl+Q"} <= set(names)


def test_shortcuts_are_reached_with_tab_and_read_with_the_arrows(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = ShortcutsDialog(None, theme, LINES)
    show(qtbot, dialog, 520, 500)
    file, view = dialog.findChildren(KeysTable)
    assert focused() is dialog.close_button
    press(TAB)
    assert focused() is file
    press(Qt.Key.Key_Down)
    assert file.currentRow() == 1
    press(TAB)
    assert focused() is view
    press(TAB)
    assert focused() is dialog.close_button
    press(Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_each_key_has_its_cap(qtbot: QtBot, theme: Theme) -> None:
    one = KeysTable(theme, "View", (("Larger text", "Ctrl++"),))
    two = KeysTable(theme, "View", (("Larger text", "Ctrl++ / Ctrl+="),))
    for table in (one, two):
        show(qtbot, table, 400, 120)
    assert two.columnWidth(1) > one.columnWidth(1) + 40
    picture = two.grab().toImage()
    cell = two.visualRect(two.model().index(0, 1)).translated(two.viewport().pos())
    colours = {
        picture.pixelColor(x, cell.center().y()).name().upper()
        for x in range(cell.left(), cell.right())
    }
    assert theme.colours.rule in colours
    assert theme.colours.surface in colours
