"""What the page of an action says: what comes first, what helps, what its cost rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.actions import Cost
from pmediag.model.fitting import Fit
from pmediag.model.library import ResourceKind
from pmediag.paths import assets
from pmediag.services.samples import sample
from pmediag.typography import long_date, typeset
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_card import Badge
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.words import Language
from tests.actions import SomeActions, an_action_for
from tests.reports.advice import a_resource
from tests.ui.persons import TAB, press, type_words
from tests.ui.plan.planned import (
    ID,
    board,
    cards,
    click,
    focus,
    go_to_plan,
    opened,
    the_button,
    wait,
)
from tests.ui.readings import shown
from tests.ui.windows import Windows


def changed(windows: Windows, **changes: object) -> tuple[Journey, str]:
    """Open the plan with the second action changed; give its id."""
    journey = opened(windows)
    catalogue = journey.desk.catalogue
    assert isinstance(catalogue, SomeActions)
    found = list(catalogue.actions(catalogue.latest()))
    found[1] = replace(found[1], **changes)  # type: ignore[arg-type]  # any field of the class
    catalogue.given[catalogue.latest().version] = tuple(found)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    go_to_plan(windows, journey)
    journey.plan.plan.show_action(found[1].id)
    return journey, found[0].id


def test_an_action_names_what_comes_first_and_what_helps(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = a_resource("guide", ResourceKind.GUIDE, title="Un guide, pour l'accueil")
    monkeypatch.setattr("pmediag.services.planning.Board._resources", (Fit(guide, holds=True),))
    first = an_action_for(SomeActions(assets() / "content", "fr").latest().questions[0], 0).id
    journey, needed = changed(windows, requires=(first,), resources=("guide", "unknown"))
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    rows = {row.accessibleName(): row for row in page.findChildren(LinkRow)}
    assert len(rows) == 2
    with qtbot.waitSignal(journey.plan.plan.resource_requested) as asked:
        click(rows["Un guide, pour l’accueil"])
    assert asked.args == ["guide"]
    windows.wait_for(journey, WindowPlace.RESOURCES)
    windows.go(journey, WindowPlace.PLAN)
    click(rows[journey.desk.plans.open(ID).by_id[needed].title])
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    assert page.action.id == needed


def test_an_estimate_says_so_with_its_year_and_a_price_says_its_source(windows: Windows) -> None:
    cost = Cost(100.0, 300.0)
    journey, _ = changed(windows, first_year=cost, costs_of=2024, costs_source=None)
    page = journey.plan.plan.current_page
    assert page is not None
    assert "100 à 300\u202f€ · rough estimate, 2024" in shown(page)
    source = journey.desk.catalogue.latest().sources[0]
    journey, _ = changed(windows, first_year=cost, costs_of=2024, costs_source=source.id)
    page = journey.plan.plan.current_page
    assert page is not None
    named = typeset(source.title, Language.FR)
    assert f"100 à 300\u202f€ · according to {named}, 2024" in shown(page)


def test_a_plan_of_an_earlier_questionnaire_says_so(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = opened(windows)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    newer = replace(journey.desk.catalogue.latest(), version="2099.1")
    monkeypatch.setattr(journey.desk.catalogue, "latest", lambda: newer)
    go_to_plan(windows, journey)
    assert "This plan was made with an earlier questionnaire" in shown(board(journey))
    assert len(cards(journey)) == 6


def test_an_overdue_action_says_so_until_it_is_done(windows: Windows) -> None:
    journey, _ = changed(windows)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    (badge,) = page.findChildren(Badge)
    assert not badge.isVisible()
    day = windows.now().date() - timedelta(days=3)
    focus(page.form.due)
    type_words(day.strftime("%d/%m/%Y"))
    press(TAB)
    wait(windows, journey)
    since = f"overdue since {long_date(day, Language.FR)}"
    assert badge.isVisible()
    assert since in shown(page.form)
    assert page.form.due.accessibleDescription() == since
    QApplication.processEvents()
    late = page.form._overdue
    top = late.mapTo(page.form, QPoint()).y()
    due = page.form.due
    assert due.mapTo(page.form, due.rect().bottomLeft()).y() < top
    assert top < page.form.note.mapTo(page.form, QPoint()).y()
    assert page.form.isAncestorOf(late)
    click(page.form.states.cards[2])
    wait(windows, journey)
    assert not badge.isVisible()
    assert since not in shown(page.form)


def test_a_pin_is_taken_back_in_the_words_it_was_given_in(windows: Windows) -> None:
    journey, _ = changed(windows)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    click(the_button(page, "Keep in the plan"))
    wait(windows, journey)
    click(the_button(page, "No longer keep it"))
    wait(windows, journey)
    assert the_button(page, "Keep in the plan").isVisible()
    click(page.form.states.cards[2])
    wait(windows, journey)
    assert page.answer_button.text() == "Answer now"
