"""What « Ressources » says: to someone who said nothing yet, and of each part of the library."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.library import ResourceKind
from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.services.resources import ResourcesView, resources_for
from pmediag.ui.places import WindowPlace
from pmediag.ui.resources.library_page import LibraryPage, Shelf
from pmediag.ui.resources.resource_row import ResourceRow
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.resources.words import kind_name
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import sample, shown
from tests.ui.windows import Windows

TODAY = date(2026, 11, 26)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LibraryPage:
    page = LibraryPage(theme, Language.FR)
    show(qtbot, page)
    return page


@pytest.fixture
def view(catalogue: Catalogue) -> ResourcesView:
    organisation, result = sample(catalogue)
    return resources_for(catalogue, organisation, result, TODAY)


@pytest.fixture
def nobody(catalogue: Catalogue) -> ResourcesView:
    return resources_for(catalogue, None, None, TODAY)


def said(page: LibraryPage) -> str:
    """Give all that shows and all that a screen reader hears of the list."""
    page.column.make_all()
    QApplication.processEvents()
    names = [row.accessibleName() for row in page.column.rows if isinstance(row, ResourceRow)]
    pills = [card.choice.text for card in page.shelves.cards]
    return "\n".join((shown(page), *names, *pills))


def test_to_someone_who_said_nothing_no_duty_is_told_as_theirs(
    page: LibraryPage, nobody: ResourcesView
) -> None:
    page.show_view(nobody)
    page.show_shelf(Shelf.CALENDAR)
    words = said(page)
    count = len({row.words.id for row in page.column.rows if isinstance(row, ResourceRow)})
    assert f"{count} possible (duty|duties). Describe your firm to keep only yours." in words
    for claim in ("concern you", "concern) you", "your answers", "For you", "like yours"):
        assert claim not in words
    assert "For every firm" in words


def test_the_button_beside_leads_to_describe_the_firm(windows: Windows) -> None:
    journey = windows.open()
    journey.go_to(WindowPlace.RESOURCES)
    windows.wait_for(journey, WindowPlace.RESOURCES)
    page = journey.resources.resources.library
    page.show_shelf(Shelf.CALENDAR)
    page.describe_button.setFocus()
    assert focused() is page.describe_button
    press(Qt.Key.Key_Space)
    windows.wait_for(journey, WindowPlace.FIRM)


def test_once_a_firm_is_known_the_calendar_is_its_own(
    page: LibraryPage, view: ResourcesView, nobody: ResourcesView
) -> None:
    page.show_view(nobody)
    page.show_view(view)
    page.show_shelf(Shelf.CALENDAR)
    assert "date(s) that (concerns|concern) you, as far as your answers tell" in said(page)
    assert "For you" in said(page)
    assert not page.describe_button.isVisible()


def test_a_firm_without_a_diagnosis_still_reads_what_depends_on_its_answers(
    page: LibraryPage, catalogue: Catalogue
) -> None:
    firm = Organisation("o", "Ici", {"region": "r53"})
    page.show_view(resources_for(catalogue, firm, None, TODAY))
    page.show_shelf(Shelf.CALENDAR)
    assert "depends on your answers" in said(page)


def test_everything_is_not_said_to_be_chosen(
    page: LibraryPage, view: ResourcesView, nobody: ResourcesView
) -> None:
    for told in (view, nobody):
        page.show_view(told)
        page.show_shelf(Shelf.ALL)
        words = said(page)
        assert "Chosen from" not in words
        assert "All there is, kind by kind" in words
        assert ("what is not for your firm comes last" in words) is not told.is_for_anyone
        assert "Nothing here is granted in advance." in words


def test_a_doubt_is_said_of_every_old_item_and_amber_only_where_it_may_cost(
    page: LibraryPage, view: ResourcesView
) -> None:
    page.show_view(view)
    page.show_shelf(Shelf.ALL)
    page.column.make_all()
    seen = set()
    for row in page.column.rows:
        assert isinstance(row, ResourceRow)
        fit = view.fit(row.words.id)
        assert fit is not None
        kind = fit.resource.kind
        is_grave = kind in {ResourceKind.AID, ResourceKind.DUTY} and not fit.resource.is_contact
        doubts = row.words.cautions if is_grave else row.words.notes
        assert (row.words.notes if is_grave else row.words.cautions) == ()
        assert any("to be verified again" in doubt for doubt in doubts) is fit.is_old
        tells_why = any("before you count on it" in doubt for doubt in doubts)
        assert tells_why is (fit.is_old and is_grave), "colour alone says nothing"
        assert (", ".join(doubts)) in row.accessibleName()
        seen.add((is_grave, fit.is_old))
    assert len(seen) == 4


def test_the_month_an_old_item_was_read_in_stands_on_its_row(
    page: LibraryPage, view: ResourcesView
) -> None:
    page.show_view(view)
    page.show_shelf(Shelf.ALL)
    page.column.make_all()
    row = page.row_of("efact_reception")
    assert row is not None
    assert row.words.cautions == (
        "read in février 2026, to be verified again before you count on it",
    )


def test_whom_to_ask_is_not_called_an_aid(catalogue: Catalogue) -> None:
    library = catalogue.library()
    contacts = [one for one in library.resources if one.is_contact]
    regions = [region for one in contacts for region in one.regions]
    assert len(regions) == len(set(regions)) == 18
    assert {kind_name(one) for one in contacts} == {"Whom to ask"}
    assert kind_name(library.resource("cor_cresce")) == "Financial aid"


def test_its_page_says_so_too(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, view: ResourcesView
) -> None:
    page = ResourcesPage(theme, Language.FR, catalogue.latest())
    show(qtbot, page)
    page.show_view(view)
    page.show_resource("bre_contact")
    assert page.detail is not None
    words = shown(page.detail)
    assert "Whom to ask · " in words
    assert "No aid to count on" in words
