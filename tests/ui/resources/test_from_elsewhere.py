"""Resources met elsewhere: on Accueil, in results, beside a question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.fitting import Due
from pmediag.model.library import ResourceKind
from pmediag.model.questionnaire import Severity
from pmediag.services.catalogue import Catalogue
from pmediag.services.home import Week
from pmediag.services.resources import ResourcesView, help_with
from pmediag.services.samples import sample as sample_file
from pmediag.ui.commander import Commander
from pmediag.ui.commands import Command
from pmediag.ui.home.dues_card import DuesCard
from pmediag.ui.places import WindowPlace
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.results.dimension_page import DimensionPage
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.wizard.question_page import QuestionPage
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press, start
from tests.ui.readings import sample, shown
from tests.ui.resources.shelves import TODAY, rows
from tests.ui.windows import Windows


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
