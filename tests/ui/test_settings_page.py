"""The place « Réglages »: choices apply at once, the data is named, backups are put back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.look import DARK
from pmediag.services.data_place import BackupLine, DataPlace
from pmediag.settings import ThemeChoice
from pmediag.ui.settings import dialogs
from pmediag.ui.settings.dialogs import MissingFolderDialog, TakenFolderDialog
from pmediag.ui.settings.settings_page import SettingsPage, SettingsPart, SettingsView
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.segments import Segments
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown

FOLDER = Path("/home/someone/.local/share/pmediag")


def a_backup(number: int = 0, *, was_replaced: bool = False) -> BackupLine:
    made_at = MORNING - timedelta(days=number)
    return BackupLine(Path(f"/b/{number}"), made_at, 1_234_567, 3, 42 + number, was_replaced)


def a_place(*backups: BackupLine) -> DataPlace:
    return DataPlace(FOLDER, 2_500_000, 4, 97, backups)


def a_view(place: DataPlace | None = None, **changes: object) -> SettingsView:
    view = {
        "language": None,
        "theme": None,
        "scale": 1.0,
        "folder": FOLDER,
        "can_move": True,
        "place": place,
        "binned": 0,
    }
    return SettingsView(**{**view, **changes})  # type: ignore[arg-type]  # any field of the class


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    page = SettingsPage(theme, Language.EN)
    show(qtbot, page)
    page.show_settings(a_view(a_place(a_backup())))
    page.focus_first()
    return page


def picked(pills: Segments) -> str | None:
    return pills.picked_id()


def click(pills: Segments, choice: str) -> None:
    card = next(card for card in pills.cards if card.choice.id == choice)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)


# Habits


def test_what_is_in_force_is_shown(page: SettingsPage) -> None:
    assert [picked(p) for p in (page.languages, page.scales, page.themes)] == [
        "system",
        "1.0",
        "system",
    ]
    page.show_settings(a_view(language=Language.EN, theme=ThemeChoice.DARK, scale=1.75))
    assert [picked(p) for p in (page.languages, page.scales, page.themes)] == [
        "en",
        "1.75",
        "dark",
    ]


def test_a_text_size_of_another_kind_picks_none(page: SettingsPage) -> None:
    page.show_settings(a_view(scale=1.37))
    assert picked(page.scales) is None


def test_each_choice_applies_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.language_chosen) as asked:
        click(page.languages, "fr")
    assert asked.args == [Language.FR]
    with qtbot.waitSignal(page.scale_chosen) as asked:
        click(page.scales, "1.5")
    assert asked.args == [1.5]
    with qtbot.waitSignal(page.theme_chosen) as asked:
        click(page.themes, "dark")
    assert asked.args == [ThemeChoice.DARK]
    with qtbot.waitSignal(page.theme_chosen) as asked:
        click(page.themes, "system")
    assert asked.args == [None]
    with qtbot.waitSignal(page.language_chosen) as asked:
        click(page.languages, "system")
    assert asked.args == [None]


def test_what_is_chosen_already_changes_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.theme_chosen):
        click(page.themes, "system")
    assert picked(page.themes) == "system"


def test_the_keyboard_alone_does_it(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.language_chosen) as asked:
        press(Qt.Key.Key_Right, Qt.Key.Key_Right, ENTER)
    assert asked.args == [Language.EN]
    with qtbot.waitSignal(page.scale_chosen) as asked:
        press(TAB, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert asked.args == [1.25]


def test_tab_goes_down_the_page_and_is_never_caught(page: SettingsPage) -> None:
    seen: list[QWidget] = []
    while focused() not in seen:
        seen.append(focused())
        press(TAB)
    assert [widget.accessibleName() for widget in seen] == [
        "Follow the system",
        "100%",
        "Follow the system",
        "Folder of your data",
        "Open the folder",
        "Move…",
        "Copy the path",
        "Back up now",
        "Restore… 23\u00a0November 2026, {}".format(MORNING.astimezone().strftime("%H:%M")),
    ]


@pytest.mark.parametrize("part", SettingsPart)
def test_the_focus_comes_back_to_what_was_chosen(page: SettingsPage, part: SettingsPart) -> None:
    page.show_settings(a_view(language=Language.FR, theme=ThemeChoice.LIGHT, scale=2.0))
    page.focus_part(part)
    assert focused().accessibleName() in {"Français", "Light", "200%"}
    card = focused()
    assert isinstance(card, QAbstractButton)
    assert card.isChecked()


# The data


def test_the_folder_is_named_and_can_be_copied(qtbot: QtBot, page: SettingsPage) -> None:
    assert page.data.folder.toPlainText() == str(FOLDER)
    assert "4 diagnosis(es), 97 answer(s), 2.5 MB" in shown(page)
    QTest.mouseClick(page.data.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(FOLDER)
    assert page.data.copy_button.accessibleName() == "Path copied"
    page.data.folder.setFocus()
    QGuiApplication.clipboard().clear()
    QTest.keyClick(page.data.folder, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.data.folder, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == str(FOLDER)


def test_the_folder_can_be_opened_and_moved(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.open_folder_requested):
        QTest.mouseClick(page.data.open_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.move_requested):
        page.data.move_button.setFocus()
        press(ENTER)


def test_a_folder_given_at_the_start_says_why_it_does_not_move(page: SettingsPage) -> None:
    assert "--data-dir" not in shown(page)
    page.show_settings(a_view(can_move=False))
    assert not page.data.move_button.isVisible()
    assert "--data-dir" in shown(page)


def test_a_long_path_is_shown_whole(qtbot: QtBot, page: SettingsPage) -> None:
    one_line = page.data.folder.height()
    page.show_settings(a_view(folder=Path("/home/" + "nom-d-une-entreprise-" * 12)))
    qtbot.waitUntil(lambda: page.data.folder.height() > one_line * 2)
    bar = page.data.folder.verticalScrollBar()
    assert bar.maximum() == bar.minimum()


def test_the_bin_is_counted_and_opened(qtbot: QtBot, page: SettingsPage) -> None:
    assert "The bin is empty." in shown(page)
    assert not page.bin_button.isVisible()
    page.show_settings(a_view(binned=3))
    assert "The bin holds 3 deleted item(s)." in shown(page)
    with qtbot.waitSignal(page.bin_requested):
        QTest.mouseClick(page.bin_button, Qt.MouseButton.LeftButton)


# Backups


def test_while_they_are_read_the_page_says_so(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_settings(a_view(None))
    qtbot.waitUntil(lambda: "Reading the backups…" in shown(page))
    page.show_place(a_place())
    qtbot.waitUntil(lambda: "There is no backup yet." in shown(page))


def test_a_backup_is_made_and_said_in_place(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.back_up_requested):
        QTest.mouseClick(page.backups.button, Qt.MouseButton.LeftButton)
    assert page.backups.said == "Backing up…"
    assert not page.backups.button.isEnabled()
    page.show_backed_up(a_backup())
    time = MORNING.astimezone().strftime("%H:%M")
    assert page.backups.said == f"Backed up at {time}, checked."
    assert page.backups.button.isEnabled()


def test_a_backup_that_failed_can_be_asked_for_again(qtbot: QtBot, page: SettingsPage) -> None:
    QTest.mouseClick(page.backups.button, Qt.MouseButton.LeftButton)
    page.show_backup_failed()
    assert page.backups.said == ""
    with qtbot.waitSignal(page.back_up_requested):
        QTest.mouseClick(page.backups.button, Qt.MouseButton.LeftButton)


def test_each_backup_says_what_it_holds_and_many_are_folded(
    qtbot: QtBot, page: SettingsPage
) -> None:
    lines = [a_backup(number, was_replaced=number == 1) for number in range(9)]
    page.show_place(a_place(*lines))
    qtbot.waitUntil(lambda: "3 diagnosis(es), 42 answer(s), 1.2 MB" in shown(page))
    words = shown(page)
    assert "Replaced by a restore: 3 diagnosis(es), 43 answer(s)" in words
    assert "50 answer(s)" not in words
    assert len(page.backups.rows) == 9


def test_a_restore_says_what_it_replaces_and_can_be_given_up(
    qtbot: QtBot, page: SettingsPage
) -> None:
    with qtbot.assertNotEmitted(page.restore_requested):
        page.backups.rows[0].button.click()
        dialog = page.backups.dialog
        assert dialog is not None
        words = shown(dialog)
        assert "It holds: 3 diagnosis(es), 42 answer(s)." in words
        assert "what is here now: 4 diagnosis(es), 97 answer(s)." in words
        assert "What is here now is kept" in words
        QTest.mouseClick(dialog.leave_button, Qt.MouseButton.LeftButton)


def test_a_restore_is_asked_for_once_confirmed(qtbot: QtBot, page: SettingsPage) -> None:
    page.backups.rows[0].button.setFocus()
    press(ENTER)
    dialog = page.backups.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(page.restore_requested) as asked:
        press(ENTER)
    assert asked.args == [a_backup()]


# What is asked about folders


def test_data_in_the_chosen_folder_is_left_unless_one_says_so(qtbot: QtBot, theme: Theme) -> None:
    dialog = TakenFolderDialog(None, theme, Path("/media/stick"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert "/media/stick" in shown(dialog)
    press(ENTER)
    assert dialog.result() == TakenFolderDialog.DialogCode.Rejected
    dialog.show()
    QTest.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == TakenFolderDialog.DialogCode.Accepted


def test_a_missing_folder_is_named_and_another_can_be_said(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter((None, Path("/media/other")))
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: next(answers))
    dialog = MissingFolderDialog(theme, Path("/media/stick"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "/media/stick" in shown(dialog)
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "giving up the choice changes nothing"
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert dialog.folder == Path("/media/other")
    assert dialog.result() == MissingFolderDialog.DialogCode.Accepted


# Any window, any text


@pytest.mark.parametrize(("width", "scale"), [(1064, 1.0), (576, 1.0), (1064, 2.0), (808, 2.0)])
def test_nothing_is_cut(qtbot: QtBot, qapp: QApplication, width: int, scale: float) -> None:
    theme = Theme(DARK, scale)
    theme.apply(qapp)
    page = SettingsPage(theme, Language.EN)
    show(qtbot, page, width, 640)
    page.show_settings(a_view(a_place(a_backup(), a_backup(1)), binned=2, can_move=False))
    inside = page.area.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.area.viewport().width())
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            hint = button.sizeHint()
            assert button.height() >= 28 * scale, button.accessibleName()
            assert button.width() >= min(hint.width(), 120), button.accessibleName()
            right = button.mapTo(inside, button.rect().topRight()).x()
            assert right <= inside.width(), button.accessibleName()
