"""A page of results, empty or of a sample firm."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import TODAY, sample
from tests.ui.results.results import settle


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ResultsPage:
    page = ResultsPage(theme, Language.FR)
    show(qtbot, page)
    return page


@pytest.fixture
def real(page: ResultsPage, catalogue: Catalogue) -> ResultsPage:
    """The page of a sample firm."""
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY)
    settle()
    return page
