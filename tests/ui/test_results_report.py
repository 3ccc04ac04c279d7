"""The report: asked where, made in the background, opened on request."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.ui.background import Background
from pmediag.ui.results import report_dialog
from pmediag.ui.results.report_dialog import ReportDialog, ReportJob, offer_report
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import TODAY, sample, shown

HALF_A_MINUTE = 30_000


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


@pytest.fixture
def job(catalogue: Catalogue) -> ReportJob:
    organisation, result = sample(catalogue)
    return ReportJob(result, organisation, Language.FR, TODAY)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, background: Background, job: ReportJob) -> ReportDialog:
    dialog = ReportDialog(None, theme, background, job)
    show(qtbot, dialog, 560, 260)
    return dialog


def wait(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)


def test_the_report_is_made_and_opened(
    qtbot: QtBot, dialog: ReportDialog, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    opened: list[Path] = []

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    dialog.choose = lambda _first: target
    dialog.open_file = open_file
    assert dialog.begin()
    assert "The report is being made…" in shown(dialog)
    assert dialog.bar.isVisible()
    wait(qtbot, background)
    assert "The report is ready." in shown(dialog)
    assert str(target) in shown(dialog)
    assert target.read_bytes().startswith(b"%PDF")
    assert dialog.open_button.hasFocus()
    dialog.open_button.click()
    assert opened == [target]
    assert dialog.isHidden()


def test_a_failure_is_said_with_its_next_step_and_can_be_mended(
    qtbot: QtBot, dialog: ReportDialog, background: Background, tmp_path: Path
) -> None:
    places = [tmp_path / "absent" / "report.pdf", tmp_path / "report.pdf"]
    dialog.choose = lambda _first: places.pop(0)
    dialog.begin()
    wait(qtbot, background)
    assert "Le fichier n’a pas pu être écrit." in shown(dialog)
    assert dialog.retry_button.isVisible()
    assert not dialog.open_button.isVisible()
    dialog.elsewhere_button.click()
    wait(qtbot, background)
    assert "The report is ready." in shown(dialog)
    assert dialog.path == tmp_path / "report.pdf"


def test_trying_again_at_the_same_place_works_once_it_is_there(
    qtbot: QtBot, dialog: ReportDialog, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "later" / "report.pdf"
    dialog.choose = lambda _first: target
    dialog.begin()
    wait(qtbot, background)
    target.parent.mkdir()
    dialog.retry_button.click()
    wait(qtbot, background)
    assert target.exists()


def test_closing_gives_it_up_and_leaves_no_file(
    qtbot: QtBot, dialog: ReportDialog, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog.choose = lambda _first: target
    dialog.begin()
    dialog.reject()
    wait(qtbot, background)
    assert list(tmp_path.iterdir()) == []


def test_without_a_viewer_it_says_so(
    qtbot: QtBot, dialog: ReportDialog, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog.choose = lambda _first: target
    dialog.open_file = lambda _path: False
    dialog.begin()
    wait(qtbot, background)
    dialog.open_button.click()
    assert str(target) in shown(dialog)
    assert dialog.isVisible()


def test_the_first_idea_is_a_safe_name_in_the_documents(job: ReportJob) -> None:
    odd = ReportJob(job.result, Organisation("o", 'CON/..\\ "x" ' * 20), Language.FR, TODAY)
    path = odd.default_path()
    assert path.suffix == ".pdf"
    assert len(path.name) <= 120
    assert not set('/\\:"<>|?*') & set(path.name)
    assert job.default_path().name == (
        "Menuiserie du Copeau Imaginaire (entreprise fictive) 2026-11-23.pdf"
    )


def test_without_a_documents_folder_the_first_idea_is_the_home(
    job: ReportJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: missing)
    assert job.default_path().parent == Path.home()


def test_giving_up_before_makes_nothing(
    qtbot: QtBot,
    theme: Theme,
    background: Background,
    job: ReportJob,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parent = QWidget()
    show(qtbot, parent)
    monkeypatch.setattr(report_dialog.ReportDialog, "_ask_where", lambda _self, _first: None)
    assert offer_report(parent, theme, background, job) is None
    assert not background.is_busy
