"""What narrows the list of « Ressources »: pills where they fit on a row, else a list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.library import ResourceKind
from pmediag.services.catalogue import Catalogue
from pmediag.services.resources import ResourcesView, resources_for
from pmediag.ui.resources.kind_filter import KindFilter
from pmediag.ui.resources.library_page import LibraryPage, Shelf
from pmediag.ui.resources.resource_row import ResourceRow
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import sample, shown

TODAY = date(2026, 11, 26)


@pytest.fixture
def view(catalogue: Catalogue) -> ResourcesView:
    organisation, result = sample(catalogue)
    return resources_for(catalogue, organisation, result, TODAY)


def seen_of_the_first(page: LibraryPage) -> int:
    """Give how many pixels of the first row of the list are seen, from its top."""
    row = page.column.rows[0]
    assert isinstance(row, ResourceRow)
    return row.visibleRegion().boundingRect().height()


@pytest.mark.parametrize(("width", "height"), [(1152, 730), (1088, 730)])
def test_with_large_text_the_first_of_the_list_shows_at_once(
    qtbot: QtBot, view: ResourcesView, width: int, height: int
) -> None:
    """The room that a window of 1280 by 800 leaves beside the navigation, and below the menu."""
    page = LibraryPage(Theme(scale=2.0), Language.FR)
    show(qtbot, page, width, height)
    page.show_view(view)
    for shelf in (Shelf.MINE, Shelf.ALL, Shelf.CALENDAR):
        page.show_shelf(shelf)
        qtbot.waitUntil(lambda: seen_of_the_first(page) >= page._theme.px(22))
    assert page.area.verticalScrollBar().value() == 0


def test_the_search_comes_before_what_narrows_it(qtbot: QtBot, theme: Theme) -> None:
    page = LibraryPage(theme, Language.FR)
    show(qtbot, page, 1000, 700)
    assert page.edit.y() < page.shelves.y() < page.kinds.y() < page.column.y()


@pytest.fixture
def kinds(qtbot: QtBot, theme: Theme) -> KindFilter:
    kinds = KindFilter(theme)
    show(qtbot, kinds, 1400, 60)
    return kinds


def test_the_list_takes_over_where_the_pills_would_wrap(kinds: KindFilter) -> None:
    assert kinds.pills.isVisible()
    assert not kinds.box.isVisible()
    kinds.resize(kinds.pills.sizeHint().width() - 1, 60)
    assert kinds.box.isVisible()
    assert not kinds.pills.isVisible()
    kinds.resize(kinds.pills.sizeHint().width(), 60)
    assert kinds.pills.isVisible()


@pytest.mark.parametrize("width", [720, 960, 1088])
def test_what_narrows_the_list_stays_as_it_is_from_shelf_to_shelf(
    qtbot: QtBot, theme: Theme, view: ResourcesView, width: int
) -> None:
    page = LibraryPage(theme, Language.FR)
    show(qtbot, page, width, 730)
    page.show_view(view)
    stood = []
    for shelf in (Shelf.MINE, Shelf.ALL, Shelf.MINE):
        page.show_shelf(shelf)
        QApplication.processEvents()
        QApplication.processEvents()
        kinds = page.kinds
        cards = [card.geometry() for card in kinds.pills.cards]
        to_list = page.column.y() - kinds.y()
        stood.append((kinds.size(), kinds.pills.isVisible(), cards, to_list))
        assert page.print_button.isVisible() is (shelf is Shelf.MINE)
    assert stood[0] == stood[1] == stood[2]
    line = page.print_button.mapTo(page, page.print_button.rect().center()).y()
    assert abs(line - page._state.mapTo(page, page._state.rect().center()).y()) <= 1


def test_what_is_picked_in_one_shows_in_the_other(qtbot: QtBot, kinds: KindFilter) -> None:
    kinds.pills.focus()
    with qtbot.waitSignal(kinds.changed) as told:
        press(Qt.Key.Key_Space)
    assert told.args == [ResourceKind.GUIDE.value]
    kinds.resize(400, 60)
    assert kinds.box.value() == ResourceKind.GUIDE.value
    assert focused() is kinds.box
    with qtbot.waitSignal(kinds.changed) as told:
        press(Qt.Key.Key_Down)
    assert told.args == [ResourceKind.AID.value]
    kinds.resize(1400, 60)
    (picked,) = [card.choice.id for card in kinds.pills.cards if card.isChecked()]
    assert picked == ResourceKind.AID.value


def test_an_aid_that_could_not_be_verified_is_told_above_the_aids(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    page = LibraryPage(theme, Language.FR)
    show(qtbot, page)
    organisation, result = sample(catalogue)
    for region, told in (("r76", True), ("r04", False)):
        firm = organisation
        firm = type(firm)(firm.id, firm.name, {**firm.profile, "region": region})
        page.show_view(resources_for(catalogue, firm, result, TODAY))
        page.kinds.changed.emit(ResourceKind.AID.value)
        page.column.make_all()
        QApplication.processEvents()
        assert ("In your region, no digital aid could be verified:" in shown(page)) is told
        page.kinds.changed.emit(ResourceKind.DUTY.value)
        assert "In your region, no digital aid" not in shown(page)
