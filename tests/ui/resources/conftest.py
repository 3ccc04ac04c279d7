"""The place « Ressources » for a sample firm, and a browser that only notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.services.resources import ResourcesView, resources_for
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import sample
from tests.ui.resources.shelves import TODAY


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
