"""What asks before something goes, and the bin it goes to."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Event
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.bin import Binned, BinnedKind
from pmediag.model.organisation import Organisation
from pmediag.services.organisations import Erasure
from pmediag.ui.background import Background
from pmediag.ui.organisations import bin_dialog
from pmediag.ui.organisations.bin_dialog import BinDialog, EmptyBinDialog
from pmediag.ui.organisations.days import day_of, typed_day
from pmediag.ui.organisations.erase_dialog import EraseDialog, EraseJob, backup_words
from pmediag.ui.organisations.unsaved_dialog import Leaving, UnsavedDialog, ask_leaving
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown

NAME = "Menuiserie <b>Kervadec</b> & fils"


FIRM = Binned("o1", BinnedKind.ORGANISATION, NAME, None, MORNING)
DIAGNOSIS = Binned("a1", BinnedKind.ASSESSMENT, "Hôtel de la Gare", date(2026, 3, 1), MORNING)


def assert_waited(event: Event) -> None:
    assert event.wait(5)


def a_backup(folder: Path, name: str, at: datetime) -> Path:
    path = folder / name
    path.write_bytes(b"")
    os.utime(path, (at.timestamp(), at.timestamp()))
    return path


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()


Erase = Callable[..., EraseDialog]


@pytest.fixture
def erasing(qtbot: QtBot, theme: Theme, background: Background) -> Erase:
    """Give the dialog that asks whether to erase a firm, once it has looked."""

    def make(
        assessments: int = 3,
        backups: tuple[Path, ...] = (),
        erase: Callable[[], None] = lambda: None,
        look: Theme = theme,
    ) -> EraseDialog:
        firm = Organisation("o1", NAME)
        job = EraseJob(firm, lambda: Erasure(firm, assessments, backups), erase, Language.EN)
        dialog = EraseDialog(None, look, background, job)
        dialog.begin()
        show(qtbot, dialog)
        qtbot.waitUntil(lambda: not dialog.is_working)
        return dialog

    return make


@pytest.fixture
def erase(erasing: Erase, tmp_path: Path) -> EraseDialog:
    days = [datetime(2026, 11, day, 9, 30).astimezone() for day in range(1, 8)]
    return erasing(
        backups=tuple(a_backup(tmp_path, f"pmediag-{at.day}.sqlite3", at) for at in days)
    )


def test_erasing_names_the_firm_its_diagnoses_and_each_backup_by_its_day(
    erase: EraseDialog,
) -> None:
    words = shown(erase)
    assert f"Erase “{NAME}” for good?" in words
    assert "3 diagnosis(es) with their answers and notes" in words
    assert "7 backup(s) that hold it or may hold it:" in words
    assert "1\u00a0November 2026, 09:30 · pmediag-1.sqlite3" in words
    assert "pmediag-7.sqlite3" not in words
    more = next(b for b in erase.findChildren(QAbstractButton) if b.text().startswith("Show 3"))
    more.click()
    assert "pmediag-7.sqlite3" in shown(erase)


def test_erasing_waits_for_the_box_and_enter_alone_does_nothing_bad(
    qtbot: QtBot, erasing: Erase
) -> None:
    told = Mock()
    dialog = erasing(erase=told)
    assert focused() is dialog.close_button
    assert not dialog.erase_button.isEnabled()
    dialog.box.setFocus()
    press(Qt.Key.Key_Space)
    assert dialog.erase_button.isEnabled()
    told.assert_not_called()
    with qtbot.waitSignal(dialog.erased):
        dialog.erase_button.setFocus()
        press(ENTER)
    told.assert_called_once()
    assert f"“{NAME}” is erased." in shown(dialog)
    with qtbot.waitSignal(dialog.finished):
        press(ENTER)


def test_enter_and_escape_keep_everything(qtbot: QtBot, erase: EraseDialog) -> None:
    with qtbot.waitSignal(erase.rejected):
        press(ENTER)
    erase.show()
    with qtbot.waitSignal(erase.rejected):
        QTest.keyClick(erase, Qt.Key.Key_Escape)


def test_erasing_is_not_left_half_way(qtbot: QtBot, erasing: Erase) -> None:
    may_end = Event()
    dialog = erasing(erase=lambda: assert_waited(may_end))
    dialog.box.click()
    dialog.erase_button.click()
    assert not dialog.close_button.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.erased):
        may_end.set()
    dialog.reject()
    assert not dialog.isVisible()


def test_what_could_not_be_erased_is_told_and_tried_again(qtbot: QtBot, erasing: Erase) -> None:
    error = UserFacingError(ErrorCode.DISK_FULL, path="x")
    told = Mock(side_effect=[error, None])
    dialog = erasing(erase=told)
    dialog.box.click()
    with qtbot.waitSignal(dialog.erased):
        dialog.erase_button.click()
    assert "The disk is full." in shown(dialog)
    assert focused() is dialog.retry_button
    with qtbot.waitSignal(dialog.erased):
        press(ENTER)
        assert not dialog.close_button.isEnabled()
    assert told.call_count == 2


def test_a_firm_without_backups_speaks_of_none(erasing: Erase) -> None:
    assert "backup" not in shown(erasing(assessments=0))


def test_a_backup_that_is_gone_is_named_by_its_file(tmp_path: Path) -> None:
    assert backup_words(tmp_path / "gone.sqlite3", Language.FR) == "gone.sqlite3"


@pytest.fixture
def bin_(qtbot: QtBot, theme: Theme) -> BinDialog:
    dialog = BinDialog(None, theme, Language.EN)
    dialog.show_contents((FIRM, DIAGNOSIS))
    show(qtbot, dialog)
    return dialog


def test_the_bin_says_what_is_in_it_and_until_when(bin_: BinDialog) -> None:
    words = shown(bin_)
    assert NAME in words
    assert "Firm with its diagnoses, until 23\u00a0December 2026" in words
    assert "Diagnosis of 1\u00a0March 2026, in the bin until 23\u00a0December 2026" in words
    names = [button.accessibleName() for button in bin_.restore_buttons]
    assert names == [f"Restore {NAME}", "Restore Hôtel de la Gare"]


def test_each_thing_is_restored_by_itself(qtbot: QtBot, bin_: BinDialog) -> None:
    for button, wanted in zip(bin_.restore_buttons, (FIRM, DIAGNOSIS), strict=True):
        with qtbot.waitSignal(bin_.restore_requested) as told:
            button.click()
        assert told.args == [wanted]


def test_what_was_restored_leaves_the_list(bin_: BinDialog) -> None:
    bin_.show_contents((DIAGNOSIS,))
    bin_.tell_restored(NAME)
    assert NAME not in shown(bin_)
    assert focused() is bin_.restore_buttons[0]
    bin_.show_contents(())
    bin_.tell_restored("Hôtel de la Gare")
    assert "It is empty." in shown(bin_)
    assert not bin_.empty_button.isVisible()
    assert focused() is bin_.close_button


def test_emptying_is_confirmed(
    qtbot: QtBot, bin_: BinDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Mock()
    bin_.empty_requested.connect(told)
    monkeypatch.setattr(bin_dialog.EmptyBinDialog, "exec", lambda self: 0)
    bin_.empty_button.click()
    told.assert_not_called()
    monkeypatch.setattr(bin_dialog.EmptyBinDialog, "exec", lambda self: 1)
    bin_.empty_button.click()
    told.assert_called_once()
    assert not bin_.empty_button.isEnabled(), "once is enough"
    assert "Emptying the bin…" in shown(bin_)
    assert NAME not in shown(bin_)
    bin_.show_contents((FIRM,))
    assert bin_.empty_button.isEnabled(), "what could not be emptied may be tried again"


def test_the_confirmation_names_how_much_goes_and_enter_keeps_it(
    qtbot: QtBot, theme: Theme, bin_: BinDialog
) -> None:
    asked = EmptyBinDialog(bin_, theme, 2)
    show(qtbot, asked)
    assert "2 thing(s) will be erased" in shown(asked)
    with qtbot.waitSignal(asked.rejected):
        press(ENTER)


def test_a_bin_of_hundreds_shows_the_last_and_unfolds_the_rest(qtbot: QtBot, theme: Theme) -> None:
    dialog = BinDialog(None, theme, Language.EN)
    dialog.show_contents([replace(DIAGNOSIS, id=f"a{i}", name=f"Firm {i}") for i in range(200)])
    show(qtbot, dialog)
    visible = [button for button in dialog.restore_buttons if button.isVisibleTo(dialog)]
    assert len(visible) == bin_dialog.AT_ONCE
    assert len(dialog.restore_buttons) == 200


@pytest.mark.parametrize(
    ("keys", "leaving"),
    [((ENTER,), Leaving.SAVE), ((TAB, ENTER), Leaving.DISCARD), ((TAB, TAB, ENTER), Leaving.STAY)],
)
def test_changes_are_saved_dropped_or_stayed_with_by_keyboard(
    qtbot: QtBot, theme: Theme, keys: tuple[Qt.Key, ...], leaving: Leaving
) -> None:
    parent = QDialog()
    qtbot.addWidget(parent)
    dialog = UnsavedDialog(parent, theme, NAME)
    show(qtbot, dialog)
    assert f"The changes to “{NAME}” are not saved." in shown(dialog)
    with qtbot.waitSignal(dialog.finished) as done:
        press(*keys)
    assert Leaving(done.args[0]) is leaving


def test_closing_the_question_means_to_stay(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QDialog()
    qtbot.addWidget(parent)
    monkeypatch.setattr(UnsavedDialog, "exec", lambda self: QDialog.DialogCode.Rejected.value)
    assert ask_leaving(parent, theme, "") is Leaving.STAY


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_button_of_the_dialogs_has_a_name_and_is_large_enough(
    qtbot: QtBot, erasing: Erase, scale: float
) -> None:
    large = Theme(scale=scale)
    erase = erasing(look=large)
    bin_ = BinDialog(None, large, Language.EN)
    bin_.show_contents((FIRM, DIAGNOSIS))
    for dialog in (erase, bin_):
        show(qtbot, dialog)
        dialog.grab()
        for button in dialog.findChildren(QAbstractButton):
            if button.isVisibleTo(dialog):
                assert button.accessibleName()
                assert button.height() >= 28


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31/12/2028", date(2028, 12, 31)),
        (" 1.2.2030 ", date(2030, 2, 1)),
        ("1 2 2030", date(2030, 2, 1)),
        ("01-02-2030", date(2030, 2, 1)),
        ("2030-02-01", date(2030, 2, 1)),
        ("29/02/2028", date(2028, 2, 29)),
        ("29/02/2027", None),
        ("31/12/28", None),
        ("31/13/2028", None),
        ("0/0/0000", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date | None) -> None:
    assert day_of(typed) == day


@given(st.dates(date(1900, 1, 1), date(9998, 12, 31)))
def test_a_day_that_is_shown_is_read_again(day: date) -> None:
    assert day_of(typed_day(day)) == day


@given(st.text())
def test_any_text_is_a_day_or_none(text: str) -> None:
    assert day_of(text) is None or typed_day(day_of(text))
