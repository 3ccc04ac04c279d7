"""A page of firms, who keeps them, and what a person is asked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.ui.organisations import firm_page
from pmediag.ui.organisations.firm_page import FirmPage
from pmediag.ui.organisations.unsaved_dialog import Leaving
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.organisations.keeping import KERVADEC, Keeper


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FirmPage:
    page = FirmPage(theme, Language.EN)
    show(qtbot, page)
    return page


@pytest.fixture
def keeper(page: FirmPage, catalogue: Catalogue) -> Keeper:
    keeper = Keeper(page, catalogue, {"o1": KERVADEC})
    keeper.connect()
    keeper.show("o1")
    page.focus_first()
    return keeper


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Leaving]:
    """Answer the question of what to do with changes, in this order."""
    answers: list[Leaving] = []
    monkeypatch.setattr(firm_page, "ask_leaving", lambda *_: answers.pop(0))
    return answers
