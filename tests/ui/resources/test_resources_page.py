"""The place « Ressources »: found, read, printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.library import ResourceKind
from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.services.resources import ResourcesView, resources_for
from pmediag.ui.background import Background
from pmediag.ui.resources.library_page import Shelf
from pmediag.ui.resources.resource_row import ResourceRow
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.resources.sheet_dialog import SheetDialog, SheetJob
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press, type_words
from tests.ui.readings import shown
from tests.ui.resources.shelves import TODAY, cut, row_shown, rows


def test_ten_come_first_by_kind(page: ResourcesPage, view: ResourcesView) -> None:
    assert rows(page) == [fit.resource.id for fit in view.proposed]
    assert "10 resource(s)" in shown(page)
    assert "Guides" in shown(page)
    assert "Nothing here is granted in advance." in shown(page)


def test_a_word_is_found_as_one_types_and_opened_by_the_keys_alone(page: ResourcesPage) -> None:
    assert focused() is page.library.edit
    type_words("facture recevoir")
    assert "efact_reception" in rows(page)
    press(Qt.Key.Key_Down)
    row = focused()
    assert isinstance(row, ResourceRow)
    first = row.words.id
    press(ENTER)
    assert page.detail is not None
    assert page.detail.resource_id == first
    assert focused() is page.detail.back_button
    press(Qt.Key.Key_Escape)
    assert page.detail is None
    assert isinstance(focused(), ResourceRow)
    press(Qt.Key.Key_Up)
    assert focused() is page.library.edit
    assert page.library.edit.text() == "facture recevoir"
    press(Qt.Key.Key_Escape)
    assert page.library.edit.text() == ""
    assert len(rows(page)) == 10


def test_enter_opens_the_first_found(page: ResourcesPage) -> None:
    type_words("PMEDIAG QUI N'EXISTE PAS")
    press(ENTER)
    assert page.detail is None
    assert "Nothing has these words." in shown(page)
    page.library.edit.clear()
    type_words("ape change")
    press(ENTER)
    assert page.detail is not None
    assert page.detail.resource_id == "ape_naf2025"
    press(Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.detail is None


def test_a_kind_shows_all_that_may_concern_the_firm(
    page: ResourcesPage, view: ResourcesView
) -> None:
    page.library.kinds.changed.emit(ResourceKind.AID.value)
    mine = set(rows(page))
    by_id = {fit.resource.id: fit for fit in view.fits}
    assert all(by_id[i].resource.kind is ResourceKind.AID for i in mine)
    assert all(by_id[i].holds is not False for i in mine)
    page.library.show_shelf(Shelf.ALL)
    everything = set(rows(page))
    assert mine < everything
    ruled_out = next(iter(everything - mine))
    assert "not for your firm" in row_shown(page, ruled_out).accessibleName()
    page.show_resource(ruled_out)
    assert page.detail is not None
    assert "Not for your firm" in shown(page.detail)


def test_the_calendar_has_the_nearest_day_first(page: ResourcesPage) -> None:
    page.library.show_shelf(Shelf.CALENDAR)
    found = rows(page)
    assert found[0] == "ape_naf2025"
    assert found.index("efact_emission_pme") < found.index("efact_reception")
    assert "What is coming" in shown(page)
    assert "In force today" in shown(page)
    name = row_shown(page, "efact_emission_pme").accessibleName()
    assert "1er septembre 2027" in name.replace("\u00a0", " ")
    assert not page.library.kinds.isVisible()


def test_the_words_are_explained_and_searched(page: ResourcesPage) -> None:
    page.library.show_shelf(Shelf.WORDS)
    assert "108 word(s)" in shown(page)
    type_words("hameconnage")
    QApplication.processEvents()
    assert "1 word(s)" in shown(page)
    assert "Hameçonnage" in shown(page)


def test_a_region_without_a_verified_aid_is_told_so(
    page: ResourcesPage, catalogue: Catalogue
) -> None:
    for region in ("r76", "r04"):
        firm = Organisation("o", "Ici", {"region": region})
        view = resources_for(catalogue, firm, None, TODAY)
        page.show_view(view)
        told = "In your region, no digital aid could be verified" in shown(page)
        assert told is (view.is_region_verified is False)
    assert "A diagnosis chooses better." in shown(page)
    nowhere = Organisation("o", "Ici", {})
    page.show_view(resources_for(catalogue, nowhere, None, TODAY))
    assert "Its region is not told: no regional aid is shown." in shown(page)
    page.show_view(resources_for(catalogue, None, None, TODAY))
    assert "For every firm." in shown(page)


def test_the_same_again_leaves_what_shows_as_it_is(
    page: ResourcesPage, view: ResourcesView
) -> None:
    page.show_resource("efact_reception")
    page.show_view(replace(view))
    assert page.detail is not None
    page.show_view(replace(view, today=date(2026, 11, 27)))
    assert page.detail is None


def test_what_is_not_there_leaves_the_list(page: ResourcesPage) -> None:
    page.show_resource("nowhere")
    assert page.detail is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_with_large_text(
    qtbot: QtBot, catalogue: Catalogue, view: ResourcesView, scale: float
) -> None:
    theme = Theme(scale=scale)
    page = ResourcesPage(theme, Language.FR, catalogue.latest())
    page.show_view(view)
    show(qtbot, page, 960, 640)
    for shelf in Shelf:
        page.library.show_shelf(shelf)
        qtbot.waitUntil(lambda: page.library.column.is_whole and cut(page) == [])
        assert page.library.area.horizontalScrollBar().maximum() == 0
    page.library.edit.setFocus()
    type_words("factur")
    qtbot.waitUntil(lambda: not page.library.column.rows[0].visibleRegion().isEmpty())
    page.show_resource("efact_reception")
    qtbot.waitUntil(lambda: cut(page) == [])


def test_the_ten_are_printed_as_a_sheet(
    qtbot: QtBot, page: ResourcesPage, theme: Theme, view: ResourcesView, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.print_requested) as wanted:
        page.library.print_button.click()
    ids = wanted.args[0]
    assert ids == tuple(fit.resource.id for fit in view.proposed)
    background = Background()
    dialog = SheetDialog(None, theme, background, SheetJob(view, ids, Language.FR))
    qtbot.addWidget(dialog)
    dialog.choose = lambda first: tmp_path / first.name
    dialog.show()
    dialog.save_button.click()
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20_000)
    (written,) = tmp_path.glob("*.pdf")
    assert written.read_bytes().startswith(b"%PDF")
    dialog.close()
    background.wait()


def test_one_is_printed_from_its_page(qtbot: QtBot, page: ResourcesPage) -> None:
    page.show_resource("caisse")
    assert page.detail is not None
    with qtbot.waitSignal(page.print_requested) as wanted:
        page.detail.print_button.click()
    assert wanted.args == [("caisse",)]
