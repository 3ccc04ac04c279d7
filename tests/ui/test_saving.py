"""Dialogs that save one file: each says when it cannot be written, or shown once it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS
from pmediag.model.plan_lines import PlanLines
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.resources import resources_for
from pmediag.ui.background import Background
from pmediag.ui.exchange.everything_dialog import EverythingDialog, EverythingJob
from pmediag.ui.plan.file_dialog import FileKind, PlanFileDialog, PlanFileJob
from pmediag.ui.resources.sheet_dialog import SheetDialog, SheetJob
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.saving import SavingDialog
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.readings import TODAY, sample, shown

EN = Language.EN


@pytest.fixture
def everything(
    theme: Theme, database: Database, assessments: Assessments, catalogue: Catalogue
) -> SavingDialog:
    firm = assessments.start("Entreprise A", {"activity": "mobile"}, EXPRESS).organisation
    export = partial(Exchange(database, catalogue).export_everything, firm.id)
    return EverythingDialog(None, theme, Background(), EverythingJob(firm, export, EN))


@pytest.fixture
def sheet(theme: Theme, catalogue: Catalogue) -> SavingDialog:
    view = resources_for(catalogue, *sample(catalogue), TODAY)
    job = SheetJob(view, (view.fits[0].resource.id,), EN)
    return SheetDialog(None, theme, Background(), job)


@pytest.fixture
def plan(theme: Theme) -> SavingDialog:
    job = PlanFileJob(PlanLines("a1", "Entreprise A", MORNING, ()), FileKind.SHEET, EN)
    return PlanFileDialog(None, theme, Background(), job)


@pytest.mark.parametrize("made", ["everything", "sheet", "plan"])
def test_a_file_that_cannot_be_written_is_tried_again_from_the_same_window(
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    made: str,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog: SavingDialog = request.getfixturevalue(made)
    qtbot.addWidget(dialog)
    target = tmp_path / "later" / "file"
    dialog.choose = lambda _first: target
    dialog.show()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=20_000)
    assert buttons(dialog) == ["Try again", "Save elsewhere", "Close"]
    target.parent.mkdir()
    dialog.retry_button.click()
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    assert target.exists()
    assert not dialog.retry_button.isVisible()
    dialog.folder_button.click()
    assert str(target.parent) in shown(dialog)  # no program shows it: the folder is said
    dialog.close()


def buttons(dialog: SavingDialog) -> list[str]:
    found = (button for button in dialog.findChildren(Button) if button.isVisible())
    return [button.accessibleName() for button in found]
