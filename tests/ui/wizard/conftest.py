"""A diagnosis shown as a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmediag.model.assessment import COMPLETE
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.persons import start
from tests.ui.wizard.table import page_of, press_ctrl


@pytest.fixture
def session(wizard: WizardView) -> WizardSession:
    """A complete diagnosis, shown in the table, on its first row."""
    session = start(wizard, path=COMPLETE)
    press_ctrl(Qt.Key.Key_T)
    assert page_of(wizard) is wizard.table_page
    return session


@pytest.fixture
def table(wizard: WizardView, session: WizardSession) -> QuestionTable:
    return wizard.table_page.table
