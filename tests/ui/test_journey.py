"""The main job from end to end, by keyboard: diagnose, understand, stop, go on, print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.ui.background import Background
from pmediag.ui.journey import Journey, Look
from pmediag.ui.main_window import MainWindow
from pmediag.ui.navigation import WindowPlace
from pmediag.ui.report import preview_window
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press, type_words

Open = Callable[[], Journey]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    """Open the window on the database of the test; as after a kill, nothing was closed."""
    minutes = iter(range(100_000))
    last: list[tuple[MainWindow, Database, Background]] = []

    def let_go() -> None:
        for window, database, background in last:
            window.hide()
            background.wait()
            database.close(back_up=False)
        last.clear()

    def opened() -> Journey:
        let_go()
        database = Database.open(tmp_path / "pmediag.sqlite3", backups=tmp_path / "backups")
        now: Callable[[], datetime] = lambda: MORNING + timedelta(minutes=next(minutes))  # noqa: E731
        window = MainWindow(theme, Language.FR)
        background = Background()
        last.append((window, database, background))
        show(qtbot, window, 1280)
        assessments = Assessments(database, catalogue, now)
        return Journey(window, assessments, catalogue, background, Look(theme, Language.FR))

    yield opened
    let_go()


def diagnose(journey: Journey, questions: int) -> None:
    """Start from the list and answer this many questions of the express path."""
    press(ENTER)
    type_words("Entreprise A")
    press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
    press("1", ENTER)
    for _ in range(questions):
        press("3", ENTER)


def test_the_main_job_by_keyboard_with_a_stop_in_the_middle(
    opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diagnose(opened(), 7)

    journey = opened()
    window = journey._window
    assert window.place == "diagnoses"
    press(ENTER)
    session = window.wizard.session
    assert session is not None
    assert session.progress == (7, 16)
    for _ in range(9):
        press("3", ENTER)
    press(ENTER, ENTER)
    assert window.place == "results"

    report = tmp_path / "report.pdf"
    monkeypatch.setattr(preview_window, "ask_where", lambda *_: report)
    (summary,) = journey._assessments.summaries()
    assert summary.completed_at is not None
    journey.results.report_requested.emit(summary.id)
    (preview,) = window.findChildren(ReportPreview)
    qtbot.waitUntil(preview.save_button.isVisible, timeout=20_000)
    preview.save_button.click()
    qtbot.waitUntil(report.exists, timeout=20_000)
    assert "Entreprise A" in PdfReader(report).pages[0].extract_text()
    preview.close()


def test_the_list_leads_to_results_and_to_the_complete_path(opened: Open) -> None:
    journey = opened()
    diagnose(journey, 16)
    press(ENTER, ENTER)
    window = journey._window
    window.go_to(WindowPlace.DIAGNOSES)
    (row,) = journey.diagnoses.rows
    assert row.isVisibleTo(window)
    journey.diagnoses.open_requested.emit(journey._assessments.summaries()[0].id)
    assert window.place == "results"
    journey.results.enlarge_requested.emit(journey._assessments.summaries()[0].id)
    session = window.wizard.session
    assert session is not None
    assert session.assessment.path == COMPLETE
    assert session.progress[0] == 16
    assert window.place == "wizard"


def test_results_show_what_is_being_answered_and_lead_back_to_a_question(opened: Open) -> None:
    journey = opened()
    diagnose(journey, 5)
    window = journey._window
    session = window.wizard.session
    assert session is not None
    assert session.assessment.path == EXPRESS
    window.go_to(WindowPlace.RESULTS)
    overview = journey.results.overview
    assert overview is not None
    missing = session.missing()[2]
    journey.results.question_requested.emit(missing.id)
    assert window.place == "wizard"
    assert session.current == missing


def test_results_without_a_diagnosis_offer_the_first_step(opened: Open) -> None:
    journey = opened()
    window = journey._window
    window.go_to(WindowPlace.RESULTS)
    assert journey.results.overview is None
    journey.results.new_requested.emit()
    assert window.place == "wizard"
    assert focused() is not None


def test_the_first_step_goes_on_with_what_is_in_progress(opened: Open) -> None:
    diagnose(opened(), 0)
    journey = opened()
    journey._window.go_to(WindowPlace.RESULTS)
    journey.results.new_requested.emit()
    session = journey._window.wizard.session
    assert session is not None
    assert len(journey._assessments.summaries()) == 1


def test_a_received_diagnosis_is_in_the_list_and_opens(opened: Open, catalogue: Catalogue) -> None:
    journey = opened()
    database = journey._assessments._database
    Exchange(database, catalogue).import_file(assets() / "samples" / "negoce.pmediag")
    journey._window.go_to(WindowPlace.WIZARD)
    journey._window.go_to(WindowPlace.DIAGNOSES)
    assert len(journey.diagnoses.rows) == 1
    journey.diagnoses.open_requested.emit("sample_negoce")
    assert journey._window.place is WindowPlace.RESULTS
    assert journey.results.overview is not None
