"""The place « Ressources », as a person uses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.fitting import Due
from pmediag.model.library import ResourceKind
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Severity
from pmediag.services.catalogue import Catalogue
from pmediag.services.home import Week
from pmediag.services.resources import ResourcesView, help_with, resources_for
from pmediag.services.samples import sample as sample_file
from pmediag.ui.background import Background
from pmediag.ui.commander import Commander
from pmediag.ui.commands import Command
from pmediag.ui.home.dues_card import DuesCard
from pmediag.ui.labels import Text
from pmediag.ui.opening import link_host, open_link
from pmediag.ui.places import WindowPlace
from pmediag.ui.resources.address import Address
from pmediag.ui.resources.library_page import Shelf
from pmediag.ui.resources.resource_row import ResourceRow
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.resources.sheet_dialog import SheetDialog, SheetJob
from pmediag.ui.results.dimension_page import DimensionPage
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fold import FoldRow
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.widgets.selectable import SelectableText
from pmediag.ui.wizard.question_page import QuestionPage
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press, start, type_words
from tests.ui.readings import sample, shown
from tests.ui.windows import Windows

TODAY = date(2026, 11, 26)
OPENED = "https://entreprendre.service-public.gouv.fr/actualites/A18802?lang=fr&profil=societe"


@pytest.fixture
def view(catalogue: Catalogue) -> ResourcesView:
    organisation, result = sample(catalogue)
    return resources_for(catalogue, organisation, result, TODAY)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, catalogue: Catalogue, view: ResourcesView) -> ResourcesPage:
    page = ResourcesPage(theme, Language.FR, catalogue.latest())
    page.show_view(view)
    show(qtbot, page)
    page.focus_first()
    return page


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what the browser of the system was asked to open."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return asked


def rows(page: ResourcesPage) -> list[str]:
    """Give the ids of the rows of the list, once they are all there."""
    page.library.column.make_all()
    QApplication.processEvents()
    return [row.words.id for row in page.library.column.rows if isinstance(row, ResourceRow)]


def row_shown(page: ResourcesPage, resource_id: str) -> ResourceRow:
    page.library.column.make_all()
    row = page.library.row_of(resource_id)
    assert row is not None
    return row


def cut(widget: QWidget) -> list[str]:
    """Give the texts that have less height than their words take."""
    texts = [text for text in widget.findChildren(Text) if text.isVisible()]
    return [t.shown_text() for t in texts if t.height() < t.heightForWidth(t.width())]


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


def test_a_resource_is_understood_without_its_address(
    page: ResourcesPage, opened: list[str]
) -> None:
    page.show_resource("efact_reception")
    detail = page.detail
    assert detail is not None
    words = shown(detail)
    for part in (
        "plateforme agréée",
        "Information of 20\u00a0février 2026, to be verified again",
        "Since 1er\u00a0septembre 2026:",
        "To be verified with",
        "expert-comptable",
        "It helps with these answers of yours",
    ):
        assert part in words
    (address,) = detail.findChildren(Address)
    assert OPENED in {edit.toPlainText() for edit in _plain(address)}
    assert opened == []


def test_an_address_is_copied_and_opened_with_its_host_said(
    page: ResourcesPage, opened: list[str]
) -> None:
    page.show_resource("efact_reception")
    assert page.detail is not None
    address = page.detail.findChild(Address)
    assert address is not None
    address.copy_button.click()
    assert QGuiApplication.clipboard().text() == OPENED
    assert address.open_button is not None
    assert address.open_button.text() == "Open entreprendre.service-public.gouv.fr"
    address.open_button.click()
    assert opened == [OPENED]


def test_without_a_browser_it_says_what_to_do(
    page: ResourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.show_resource("efact_reception")
    assert page.detail is not None
    address = page.detail.findChild(Address)
    assert address is not None
    assert address.open_button is not None
    address.open_button.click()
    assert "No browser could be opened." in shown(address)


def test_the_sources_unfold_with_the_keys(page: ResourcesPage) -> None:
    page.show_resource("efact_reception")
    assert page.detail is not None
    row = page.detail.findChild(FoldRow)
    assert row is not None
    row.setFocus()
    press(ENTER)
    assert "Bpifrance Création" in shown(page.detail)
    assert len(page.detail.findChildren(Address)) == 3
    press(TAB)
    assert page.detail.isAncestorOf(focused())


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.francenum.gouv.fr/", "www.francenum.gouv.fr"),
        ("http://les-aides.fr/?q=1", "les-aides.fr"),
        ("mailto:contact@cma.fr", "contact@cma.fr"),
        ("https://économie.gouv.fr/", "xn--conomie-9xa.gouv.fr"),
        ("https://francenum.gouv.fr@evil.example/", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("C:\\Windows\\notepad.exe", None),
        ("/etc/passwd", None),
        ("francenum.gouv.fr", None),
        ("https://", None),
        ("mailto:", None),
        ("", None),
    ],
)
def test_only_links_are_opened_and_their_real_host_is_said(
    opened: list[str], address: str, host: str | None
) -> None:
    assert link_host(address) == host
    assert open_link(address) is (host is not None)
    assert len(opened) == (host is not None)


def test_every_address_of_the_library_may_be_opened(view: ResourcesView) -> None:
    for fit in view.fits:
        for address in (fit.resource.url, *(source.url for source in fit.resource.sources)):
            assert not address or link_host(address), (fit.resource.id, address)


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
    QApplication.processEvents()
    row = page.library.column.rows[0]
    assert row.visibleRegion().boundingRect().height() > 0
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


# From elsewhere


def test_an_organisation_leads_to_a_contact_sheet_for_it(
    qtbot: QtBot, page: ResourcesPage, view: ResourcesView
) -> None:
    of = {fit.resource.kind: fit.resource.id for fit in view.fits if fit.holds}
    page.show_resource(of[ResourceKind.ORGANISATION])
    assert page.detail is not None
    page.detail.contact_button.setFocus()
    with qtbot.waitSignal(page.contact_requested) as asked:
        press(Qt.Key.Key_Space)
    assert asked.args == [of[ResourceKind.ORGANISATION]]
    page.show_resource(of[ResourceKind.DUTY])
    assert not page.detail.contact_button.isVisible()


def test_the_window_leads_there_and_searches_there(windows: Windows, qtbot: QtBot) -> None:
    journey = windows.open()
    journey.desk.exchange.import_file(sample_file("menuiserie", Language.FR))
    commander = Commander(journey.resources.tools, journey)
    journey.open_resource("efact_reception")
    windows.wait_for(journey, WindowPlace.RESOURCES)
    page = journey.resources.resources
    assert page.detail is not None
    assert journey.whereabouts.resource == "efact_reception"
    commander.do(Command.FIND)
    assert page.detail is None
    assert focused() is page.library.edit
    assert len(rows(page)) == 10


def test_accueil_tells_three_duties_with_their_days_once_its_words_are_there(
    windows: Windows, qtbot: QtBot
) -> None:
    journey = windows.open()
    journey.desk.exchange.import_file(sample_file("menuiserie", Language.FR))
    journey.refresh()
    dues = journey.home.home.dues
    assert isinstance(dues, DuesCard)
    assert not dues.isVisible()
    qtbot.waitUntil(dues.isVisible)
    assert 1 <= len(dues.rows) <= 3
    assert all(row.words.facts for row in dues.rows)
    dues.rows[0].setFocus()
    press(ENTER)
    windows.wait_for(journey, WindowPlace.RESOURCES)
    assert journey.resources.shown_id == dues.rows[0].words.id


def test_the_week_is_not_drawn_under_another_place(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = windows.open()
    journey.desk.exchange.import_file(sample_file("menuiserie", Language.FR))
    windows.go(journey, WindowPlace.HOME)
    view = journey.home._shows
    drawn: list[Week] = []
    assert view is not None
    monkeypatch.setattr(journey.home.home, "show_week", drawn.append)
    journey.home._show_week((view, Week((), 0, 0)))
    assert len(drawn) == 1
    windows.go(journey, WindowPlace.SETTINGS)
    journey.home._show_week((view, Week((), 0, 0)))
    assert len(drawn) == 1


def test_a_card_without_duties_is_not_there(qtbot: QtBot, theme: Theme) -> None:
    card = DuesCard(theme, Language.FR)
    qtbot.addWidget(card)
    card.show_dues((), TODAY)
    assert card.isHidden()


def test_a_duty_without_a_day_is_not_among_deadlines(
    qtbot: QtBot, theme: Theme, view: ResourcesView
) -> None:
    card = DuesCard(theme, Language.FR)
    qtbot.addWidget(card)
    fit = view.fit("efact_archivage")
    assert fit is not None
    card.show_dues((Due(fit.resource),), TODAY)
    assert card.rows == []


def test_results_lead_to_what_helps_with_an_alert_and_an_area(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, view: ResourcesView
) -> None:
    organisation, result = sample(catalogue)
    page = ResultsPage(theme, Language.FR)
    show(qtbot, page)
    page.show_result(result, organisation, TODAY)
    found = help_with(view, result)
    page.show_help(found)
    page.show_help(found)
    assert page.overview is not None
    expected = sum(len(found.alerts[s.alert.id]) for s in result.alerts if s.holds)
    links = page.overview.alerts.findChildren(LinkRow)
    titles = {fit.resource.title: fit for fits in found.alerts.values() for fit in fits}
    assert expected >= 1
    assert any(s.alert.severity in Severity for s in result.alerts)
    assert len(links) >= expected
    page.show_dimension("protect")
    detail = page.current_page
    assert isinstance(detail, DimensionPage)
    ways = detail.findChildren(LinkRow)
    assert len(ways) == len(found.dimensions["protect"])
    with qtbot.waitSignal(page.resource_requested) as wanted:
        ways[0].click()
    assert wanted.args == [found.dimensions["protect"][0].resource.id]
    assert titles


def test_a_question_explains_its_words_once_asked(wizard: WizardView) -> None:
    start(wizard)
    page = wizard.current_page
    assert isinstance(page, QuestionPage)
    words = page.side.words
    words.row.click()
    words.show_about("Une sauvegarde et un rançongiciel")
    QApplication.processEvents()
    assert "Sauvegarde." in shown(words)
    assert "Rançongiciel." in shown(words)
    words.show_about("Bonjour")
    QApplication.processEvents()
    assert "This question uses none of the words of the glossary." in shown(words)


def test_a_question_names_what_can_help_once_asked(wizard: WizardView, qtbot: QtBot) -> None:
    start(wizard)
    page = wizard.current_page
    assert isinstance(page, QuestionPage)
    helping = page.side.help
    assert not helping.findChildren(LinkRow)
    helping.row.click()
    helping.show_about("protect.backup.tested")
    QApplication.processEvents()
    rows = [row for row in helping.findChildren(LinkRow) if not row.isHidden()]
    assert 1 <= len(rows) <= 3
    with qtbot.waitSignal(wizard.resource_requested) as asked:
        rows[0].click()
    assert wizard._catalogue is not None
    wanted = wizard._catalogue.library().resource(asked.args[0])
    assert "protect.backup.tested" in wanted.answers
    helping.show_about("of no question")
    QApplication.processEvents()
    assert "Nothing of the library is about this question." in shown(helping)


def _plain(widget: QWidget) -> list[SelectableText]:
    return widget.findChildren(SelectableText)
