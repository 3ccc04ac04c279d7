"""The list of several firms: searched, walked, opened."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication

from pmediag.model.organisation import Organisation
from pmediag.ui.organisations.firm_page import FirmPage
from pmediag.ui.organisations.unsaved_dialog import Leaving
from tests.ui.conftest import focused
from tests.ui.organisations.keeping import KERVADEC, Keeper, retype
from tests.ui.persons import ENTER, press, type_words
from tests.ui.readings import shown


def many(keeper: Keeper, count: int) -> None:
    keeper.firms = {"o1": KERVADEC}
    for index in range(count - 1):
        firm = Organisation(f"f{index}", f"Firm {index:04} Élan", {"region": "r84"})
        keeper.firms[firm.id] = firm
    keeper.show("o1")


def listed(page: FirmPage) -> list[str]:
    model = page.list.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_several_firms_have_a_list_that_is_searched(page: FirmPage, keeper: Keeper) -> None:
    many(keeper, 4)
    assert page.list.isVisible()
    assert listed(page) == ["Firm 0000 Élan", "Firm 0001 Élan", "Firm 0002 Élan", KERVADEC.name]
    assert "4 firm(s)" in shown(page)
    page.list.edit.setFocus()
    type_words("kerv menui")
    assert listed(page) == [KERVADEC.name]
    retype(page.list.edit, "732 829 320")
    assert listed(page) == [KERVADEC.name]
    retype(page.list.edit, "elan 2")
    assert listed(page) == ["Firm 0002 Élan"]
    press(ENTER)
    assert keeper.shown == "f2"
    retype(page.list.edit, "nobody")
    assert listed(page) == []
    assert "No firm is called that" in shown(page)
    press(Qt.Key.Key_Escape)
    assert len(listed(page)) == 4


def test_the_list_is_walked_by_keyboard_and_opened_with_enter(
    page: FirmPage, keeper: Keeper
) -> None:
    many(keeper, 4)
    page.list.edit.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is page.list.view
    press(Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert keeper.shown == "o1"
    press(ENTER)
    assert keeper.shown == "f1"
    assert page.editor.form._name.text() == "Firm 0001 Élan"


def test_another_firm_waits_for_what_is_not_saved(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    many(keeper, 3)
    retype(page.editor.form._name, "Kervadec")
    asked.append(Leaving.STAY)
    index = page.list.view.model().index(0, 0)
    page.list.view.clicked.emit(index)
    assert keeper.shown == "o1"
    assert page.list.view.currentIndex().data() == KERVADEC.name
    asked.append(Leaving.DISCARD)
    page.list.new_button.click()
    assert keeper.shown == ""
    assert page.editor.form._name.text() == ""


def test_a_row_is_named_for_a_screen_reader_and_never_mark_up(
    page: FirmPage, keeper: Keeper
) -> None:
    keeper.firms["o2"] = Organisation("o2", "<b>R&D</b>", {})
    keeper.show("o1")
    model = page.list.view.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == [
        "<b>R&D</b>",
        "Menuiserie Kervadec, 732\u202f829\u202f320\u202f00074 · Bretagne",
    ]
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not GuiQt.mightBeRichText(tip)
    page.grab()


def test_two_thousand_firms_cost_no_more_than_ten(page: FirmPage, keeper: Keeper) -> None:
    many(keeper, 2000)
    spent = []
    for typed in ("e", "el", "elan 19", "732"):
        start = time.perf_counter()
        page.list.edit.setText(typed)
        spent.append(time.perf_counter() - start)
    assert min(spent) < 0.05
    start = time.perf_counter()
    page.list.view.viewport().grab()
    assert time.perf_counter() - start < 1


def test_without_room_the_list_takes_the_place_of_the_form_while_it_is_asked_for(
    page: FirmPage, keeper: Keeper
) -> None:
    many(keeper, 4)
    page.resize(700, 640)
    assert not page.list.isVisible()
    assert "All firms (4)" in page.fold.text()
    page.fold.click()
    assert page.list.isVisible()
    assert not page.editor.isVisible()
    page.list.view.clicked.emit(page.list.view.model().index(0, 0))
    assert keeper.shown == "f0"
    assert page.editor.isVisible()
    assert not page.list.isVisible()
    page.resize(1064, 800)
    assert page.list.isVisible()


def test_the_list_is_as_tall_as_its_firms_and_a_long_name_has_two_lines(
    keeper: Keeper, page: FirmPage
) -> None:
    keeper.firms["o2"] = replace(KERVADEC, id="o2", name="A")
    keeper.firms["o3"] = replace(KERVADEC, id="o3", name="Entreprise au nom très long " * 4)
    keeper.show("o1")
    view = page.list.view
    QApplication.processEvents()
    heights = {
        str(index.data()): view.visualRect(index).height()
        for index in (view.model().index(row, 0) for row in range(3))
    }
    assert heights["A"] < max(heights.values())
    assert view.height() <= sum(heights.values()) + 20
    assert view.verticalScrollBar().maximum() == 0
