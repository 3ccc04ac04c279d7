"""A real window on a real database, spoken to in source English."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.ui.commands import Command
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.builders import MORNING

if TYPE_CHECKING:
    from tests.ui.windows import Windows


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue(assets() / "content", "fr")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(tmp_path / "pmediag.sqlite3", backups=tmp_path / "backups")
    yield database
    database.close(back_up=False)


@pytest.fixture
def assessments(database: Database, catalogue: Catalogue) -> Assessments:
    minutes = iter(range(100_000))
    return Assessments(database, catalogue, lambda: MORNING + timedelta(minutes=next(minutes)))


@pytest.fixture
def wizard(
    qtbot: QtBot, theme: Theme, assessments: Assessments, catalogue: Catalogue
) -> WizardView:
    view = WizardView(theme, Language.FR)
    view.attach(assessments, catalogue)
    # The keys of the menu bar, which stands in the window.
    QShortcut(Command.FIND.keys, view, view.search)
    QShortcut(Command.TABLE.keys, view, view.toggle_table)
    show(qtbot, view)
    return view


def show(qtbot: QtBot, widget: QWidget, width: int = 1064, height: int = 800) -> None:
    """Put a widget on screen, active, at this size."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def focused() -> QWidget:
    """Give what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def windows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Windows]:
    from tests.ui.windows import Windows

    opened = Windows(qtbot, tmp_path, theme)
    yield opened
    opened.let_go()
