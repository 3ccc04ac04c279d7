"""What is said of a resource that could not be verified: of each kind, what is true of it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.fitting import Due
from pmediag.services.resources import ResourcesView
from pmediag.ui.home.dues_card import DuesCard
from pmediag.ui.resources.library_page import Shelf
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import shown
from tests.ui.resources.shelves import TODAY, row_shown

SAID = {
    "ai_art4": ("to be confirmed", "Not all of it could be verified."),
    "mecenat_competences": ("to be confirmed", "Have it confirmed before you act."),
    "anssi_hygiene": ("a newer version may exist", "Look at its date before you rely on it."),
    "academie_ia": ("lead to verify", "Nobody could confirm that it runs today."),
    "csirt_idf": ("lead to verify", "Nobody could confirm that it runs today."),
}


@pytest.mark.parametrize("resource_id", SAID)
def test_only_what_opens_and_closes_is_said_to_run(page: ResourcesPage, resource_id: str) -> None:
    mark, told = SAID[resource_id]
    page.library.show_shelf(Shelf.ALL)
    words = row_shown(page, resource_id).words
    assert mark in (*words.cautions, *words.notes)
    page.show_resource(resource_id)
    said = shown(_detail(page))
    assert told in said
    assert ("it runs today" in said) is (mark == "lead to verify")


def test_an_old_guide_has_no_amounts_to_have_confirmed(page: ResourcesPage) -> None:
    for resource_id, is_guide in (("anssi_hygiene", True), ("efact_reception", False)):
        page.show_resource(resource_id)
        said = shown(_detail(page))
        assert ("What it says may have changed since." in said) is is_guide
        assert ("Amounts, dates and conditions" in said) is not is_guide


def test_what_was_verified_has_no_doubt(page: ResourcesPage) -> None:
    page.show_resource("efact_reception")
    for mark, told in SAID.values():
        assert mark not in shown(_detail(page))
        assert told not in shown(_detail(page))


def test_on_accueil_too(qtbot: QtBot, theme: Theme, view: ResourcesView) -> None:
    duty = view.library.resource("ai_haut_risque")
    card = DuesCard(theme, Language.FR)
    show(qtbot, card)
    assert duty.dates[0].day > date(2026, 11, 26)
    card.show_dues((Due(duty, duty.dates[0]),), TODAY)
    assert card.rows[0].words.cautions == ("to be confirmed",)


def _detail(page: ResourcesPage) -> QWidget:
    assert page.detail is not None
    return page.detail
