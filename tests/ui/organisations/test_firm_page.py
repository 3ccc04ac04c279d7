"""The page of a firm: shown, changed, saved, refused, left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.ui.organisations.firm_page import FirmPage, FirmView
from pmediag.ui.organisations.unsaved_dialog import Leaving
from tests.ui.conftest import focused
from tests.ui.organisations.keeping import KERVADEC, TODAY, Keeper, filled, retype, state
from tests.ui.organisations.test_logo_field import a_logo
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown


def test_before_there_is_a_firm_the_page_says_what_comes(
    qtbot: QtBot, page: FirmPage, catalogue: Catalogue
) -> None:
    page.show_firm(FirmView(catalogue.latest(), (), None, None, TODAY))
    assert "Your firm will appear here" in shown(page)
    assert filled(page) == ["Diagnose my firm"]
    assert page.settle()
    page.focus_first()
    with qtbot.waitSignal(page.diagnose_requested):
        press(Qt.Key.Key_Space)
    press(TAB)
    with qtbot.waitSignal(page.new_requested):
        press(ENTER)


def test_a_firm_shows_as_it_is_kept(page: FirmPage, keeper: Keeper) -> None:
    form = page.editor.form
    assert "Your firm" in shown(page)
    assert form._name.text() == "Menuiserie Kervadec"
    assert form._number.text() == "732\u202f829\u202f320\u202f00074"
    assert form._keep.text() == "31/12/2028"
    assert "Fitting of wood and PVC joinery" in shown(page)
    assert filled(page) == ["Save"]
    assert not page.list.isVisible()
    assert page.settle()


def test_what_is_typed_is_saved_by_the_button_and_said(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._name, "Kervadec & fils")
    assert state(page) == "Not saved yet"
    page.editor.save_button.click()
    assert keeper.firms["o1"] == replace(KERVADEC, name="Kervadec & fils")
    assert state(page) == "Saved"
    assert page.settle()


def test_enter_saves(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._keep, "1.6.2030")
    press(ENTER)
    assert keeper.firms["o1"].keep_until == date(2030, 6, 1)
    assert state(page) == "Saved"


def test_everything_of_the_profile_is_saved(page: FirmPage, keeper: Keeper) -> None:
    fields = page.editor.form.fields
    fields.choices["activity"].cards[4].click()
    fields.choices["size"].cards[0].click()
    fields.lists["abroad"].setCurrentIndex(2)
    fields.lists["abroad"].activated.emit(2)
    assert fields.activity is not None
    retype(fields.activity.edit, "hotel")
    press(ENTER, ENTER)
    kept = keeper.firms["o1"]
    assert kept.naf == "55.10Z"
    assert kept.profile == {
        "activity": "tourism",
        "size": "alone",
        "sector": "naf_i",
        "region": "r53",
        "abroad": "project",
    }


def test_a_profile_of_another_questionnaire_loses_nothing(page: FirmPage, keeper: Keeper) -> None:
    keeper.firms["o1"] = replace(KERVADEC, profile={"colour": "blue", "region": "r53"})
    keeper.show("o1")
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert keeper.firms["o1"].profile == {"colour": "blue", "region": "r53", "sector": "naf_f"}


def test_a_firm_needs_a_name(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._name, "")
    page.editor.save_button.click()
    assert "Give the firm a name" in shown(page)
    assert focused() is page.editor.form._name
    assert keeper.firms["o1"] == KERVADEC
    assert page.editor.is_changed()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("732829321", "One digit is wrong, or two are swapped; there is no telling which."),
        ("73282932", "This number has 8 digit(s); a SIREN has 9 and a SIRET 14."),
        ("732829320 bis", "something else than digits"),
        ("FR44732829320", "This is a VAT number"),
        ("000000000", "No firm has a number of zeros"),
    ],
)
def test_a_wrong_number_is_told_as_the_field_is_left_and_blocks_no_other(
    qtbot: QtBot, page: FirmPage, keeper: Keeper, typed: str, words: str
) -> None:
    form = page.editor.form
    retype(form._name, "Kervadec")
    press(TAB)
    retype(form._number, typed)
    press(TAB)
    assert focused() is not form._number
    qtbot.waitUntil(lambda: words in form._number_field.problem())
    assert words in form._number.accessibleDescription()
    page.editor.save_button.click()
    assert keeper.firms["o1"] == replace(KERVADEC, name="Kervadec")
    assert state(page) == "Saved, except what is marked above"
    assert focused() is form._number
    assert form._number.text() == typed
    assert page.editor.is_changed()
    retype(form._number, "356 000 000 00048")
    assert form._number_field.problem() == ""
    press(ENTER)
    assert keeper.firms["o1"].number == "35600000000048"
    assert state(page) == "Saved"
    assert not page.editor.is_changed()


def test_a_right_number_is_shown_in_groups_once_it_is_left(
    qtbot: QtBot, page: FirmPage, keeper: Keeper
) -> None:
    retype(page.editor.form._number, "732.829.320")
    press(TAB)
    qtbot.waitUntil(lambda: page.editor.form._number.text() == "732\u202f829\u202f320")


def test_a_click_that_leaves_a_wrong_number_still_reaches_its_button(
    qtbot: QtBot, page: FirmPage, keeper: Keeper
) -> None:
    form = page.editor.form
    retype(form._number, "732829321")
    card = form.fields.choices["activity"].cards[0]
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    before = card.mapTo(page, QPoint(0, 0))
    for _ in range(3):
        qtbot.wait(10)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    assert card.mapTo(page, QPoint(0, 0)) == before
    qtbot.waitUntil(lambda: form._number_field.problem() != "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31/02/2030", "This is not a date"),
        ("soon", "This is not a date"),
        ("22/11/2026", "This day has passed"),
    ],
)
def test_a_day_that_cannot_be_is_told_in_place(
    page: FirmPage, keeper: Keeper, typed: str, words: str
) -> None:
    retype(page.editor.form._keep, typed)
    press(ENTER)
    assert words in page.editor.form._keep_field.problem()
    assert keeper.firms["o1"].keep_until == KERVADEC.keep_until
    assert page.editor.is_changed()


def test_a_day_that_has_passed_reminds_and_stops_nothing(page: FirmPage, keeper: Keeper) -> None:
    keeper.firms["o1"] = replace(KERVADEC, keep_until=date(2026, 10, 1))
    keeper.show("o1")
    assert "You wanted to keep this data until 1\u00a0October 2026." in shown(page)
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert state(page) == "Saved"
    page.editor.day_button.click()
    assert focused() is page.editor.form._keep
    retype(page.editor.form._keep, "")
    press(ENTER)
    assert keeper.firms["o1"].keep_until is None
    assert "You wanted to keep" not in shown(page)


def test_a_new_firm_gets_its_id_from_who_keeps_it(
    page: FirmPage, keeper: Keeper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    keeper.show_new()
    assert "A new firm" in shown(page)
    assert "This firm's data" not in shown(page)
    retype(page.editor.form._name, "Hotel de la Gare")
    retype(page.editor.form._number, "123")
    page.editor.form.logo.take(path)
    page.editor.save_button.click()
    assert keeper.firms["new1"].name == "Hotel de la Gare"
    assert keeper.logos["new1"] is not None
    assert page.editor.form._number.text() == "123"
    assert page.editor.form.logo.value() is not None
    retype(page.editor.form._number, "")
    press(ENTER)
    assert sorted(keeper.firms) == ["new1", "o1"]
    assert state(page) == "Saved"


def test_what_the_disk_refuses_stays_typed_and_is_tried_again(
    page: FirmPage, keeper: Keeper
) -> None:
    keeper.refuses = True
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert "The disk is full." in shown(page)
    assert state(page) == "Not saved"
    assert page.editor.form._name.text() == "Kervadec"
    keeper.refuses = False
    page.editor.retry_button.click()
    assert keeper.firms["o1"].name == "Kervadec"
    assert "The disk is full." not in shown(page)
    assert state(page) == "Saved"


def test_leaving_with_changes_saves_them_drops_them_or_stays(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    retype(page.editor.form._name, "Kervadec")
    asked.extend((Leaving.STAY, Leaving.SAVE))
    assert not page.settle()
    assert page.editor.form._name.text() == "Kervadec"
    assert page.settle()
    assert keeper.firms["o1"].name == "Kervadec"
    retype(page.editor.form._name, "Another")
    asked.append(Leaving.DISCARD)
    assert page.settle()
    assert page.editor.form._name.text() == "Kervadec"
    assert keeper.firms["o1"].name == "Kervadec"
    assert page.settle()


def test_leaving_with_something_wrong_stays_with_it(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    retype(page.editor.form._number, "12")
    asked.append(Leaving.SAVE)
    assert not page.settle()
    assert focused() is page.editor.form._number


def test_the_data_of_a_firm_is_exported_deleted_erased(
    qtbot: QtBot, page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    data = page.editor.data
    for button, signal in (
        (data.export_button, page.export_requested),
        (data.delete_button, page.delete_requested),
        (data.erase_button, page.erase_requested),
    ):
        with qtbot.waitSignal(signal) as wanted:
            button.click()
        assert wanted.args == ["o1"]
    with qtbot.waitSignal(page.bin_requested):
        data.bin_button.click()
    retype(page.editor.form._name, "Kervadec")
    asked.append(Leaving.STAY)
    with qtbot.assertNotEmitted(page.export_requested):
        data.export_button.click()
