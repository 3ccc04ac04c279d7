"""The place « Mes diagnostics », as a person uses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS, Mode, Path, PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.ui.diagnoses.diagnoses_page import AT_ONCE, DiagnosesPage
from pmediag.ui.diagnoses.lines import Diagnoses, line_of
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.running_card import InProgress
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.readings import shown

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
LEVELS = {1: "Démarrage", 2: "Construction", 3: "Maîtrise", 4: "Avance"}


def a_summary(name: str = "a1", **changes: object) -> AssessmentSummary:
    """Give a completed diagnosis of the complete path, changed as asked."""
    values: dict[str, object] = {
        "id": name,
        "sequence": 1,
        "organisation_id": "o1",
        "organisation_name": "Entreprise A",
        "questionnaire_id": "pmediag",
        "questionnaire_version": "2026.1",
        "path": COMPLETE,
        "mode": Mode.ALONE,
        "started_at": NOW,
        "updated_at": NOW - timedelta(minutes=2),
        "completed_at": NOW,
        "answered": 9,
        "score": 45.4,
        "low": 43.2,
        "high": 50.3,
        "level_low": 2,
        "level_high": 2,
    }
    return AssessmentSummary(**{**values, **changes})  # type: ignore[arg-type]  # any field


def an_open_summary(name: str = "a2", **changes: object) -> AssessmentSummary:
    empty = dict.fromkeys(("score", "low", "high", "level_low", "level_high", "completed_at"))
    return a_summary(name, **{**empty, **changes})


def diagnoses(*summaries: AssessmentSummary, running: bool = False) -> Diagnoses:
    in_progress = InProgress(summaries[0], 9, 42, 18) if running else None
    return Diagnoses(summaries, in_progress, LEVELS, NOW)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> DiagnosesPage:
    page = DiagnosesPage(theme, Language.FR)
    show(qtbot, page)
    return page


def fill(page: DiagnosesPage, shown_ones: Diagnoses) -> None:
    """Show them, and let them appear."""
    page.show_diagnoses(shown_ones)
    for _ in range(3):
        QApplication.processEvents()


def filled(page: DiagnosesPage) -> list[str]:
    buttons = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    return [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY]


def test_the_first_time_there_is_one_sentence_and_the_first_step(
    qtbot: QtBot, page: DiagnosesPage
) -> None:
    fill(page, diagnoses())
    assert "Where to begin" in shown(page)
    assert filled(page) == ["Diagnose my firm"]
    page.focus_first()
    with qtbot.waitSignal(page.new_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_the_diagnosis_in_progress_comes_first_and_resumes(
    qtbot: QtBot, page: DiagnosesPage
) -> None:
    fill(page, diagnoses(an_open_summary(), a_summary(), running=True))
    words = shown(page)
    assert "Where were we?" in words
    assert "Complete diagnosis in progress" in words
    assert "9 question(s) of 42, saved 2 minute(s) ago. About 18 minute(s) left." in words
    assert filled(page) == ["Resume"]
    assert [row.line.assessment_id for row in page.rows] == ["a1"]
    page.focus_first()
    with qtbot.waitSignal(page.resume_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert wanted.args == ["a2"]


def test_before_the_first_answer_nothing_is_called_saved(page: DiagnosesPage) -> None:
    listed = diagnoses(an_open_summary(), running=True)
    assert listed.in_progress is not None
    fill(page, replace(listed, in_progress=replace(listed.in_progress, answered=0)))
    words = shown(page)
    assert "No answer yet, 42 question(s) to come. About 18 minute(s) left." in words


def test_without_one_in_progress_a_new_diagnosis_is_the_filled_button(
    qtbot: QtBot, page: DiagnosesPage
) -> None:
    fill(page, diagnoses(a_summary()))
    assert filled(page) == ["New diagnosis"]
    assert page.new_button is not None
    with qtbot.waitSignal(page.new_requested):
        page.new_button.click()


def test_a_past_diagnosis_opens_by_click_and_by_enter(qtbot: QtBot, page: DiagnosesPage) -> None:
    fill(page, diagnoses(a_summary()))
    button = page.rows[0].open_button
    with qtbot.waitSignal(page.open_requested) as wanted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["a1"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.open_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_each_row_makes_its_report(qtbot: QtBot, page: DiagnosesPage) -> None:
    fill(page, diagnoses(a_summary()))
    with qtbot.waitSignal(page.report_requested) as wanted:
        page.rows[0].report_button.click()
    assert wanted.args == ["a1"]


def test_another_one_in_progress_is_resumed_from_the_list(
    qtbot: QtBot, page: DiagnosesPage
) -> None:
    fill(page, diagnoses(an_open_summary("a2"), an_open_summary("a3"), running=True))
    row = page.rows[0]
    assert row.report_button.isHidden()
    with qtbot.waitSignal(page.resume_requested) as wanted:
        row.open_button.click()
    assert wanted.args == ["a3"]


def test_five_hundred_diagnoses_show_at_once_and_all_follow(
    qtbot: QtBot, page: DiagnosesPage
) -> None:
    page.show_diagnoses(diagnoses(*(a_summary(f"a{i}") for i in range(500))))
    assert len(page.rows) == AT_ONCE
    qtbot.waitUntil(lambda: len(page.rows) == 500, timeout=20_000)
    assert page.rows[-1].line.assessment_id == "a499"


def test_other_diagnoses_replace_those_that_were_still_coming(page: DiagnosesPage) -> None:
    page.show_diagnoses(diagnoses(*(a_summary(f"a{i}") for i in range(100))))
    fill(page, diagnoses(a_summary("only")))
    assert [row.line.assessment_id for row in page.rows] == ["only"]


def test_a_name_with_markup_stays_a_name_and_is_whole_in_the_tool_tip(
    page: DiagnosesPage,
) -> None:
    name = "<b>Établissements</b> & Fils " * 9
    fill(page, diagnoses(a_summary(organisation_name=name)))
    page.grab()
    button = page.rows[0].open_button
    assert name in button.accessibleName()
    assert "<\u200bb>" in button.toolTip()


def test_every_control_has_a_name_and_is_large_enough(page: DiagnosesPage) -> None:
    fill(page, diagnoses(an_open_summary(), a_summary(), running=True))
    page.grab()
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page):
            assert button.accessibleName()
            assert button.height() >= 28


@pytest.mark.parametrize(
    ("summary", "level", "score"),
    [
        (a_summary(), "Construction", "45, between 43 and 51"),
        (a_summary(score=34.0, low=34.0, high=34.0), "Construction", "34"),
        (a_summary(level_high=3), "Between Construction and Maîtrise", "45, between 43 and 51"),
        (a_summary(score=None), "Construction", "between 43 and 51"),
        (an_open_summary(), "In progress", "9 answer(s)"),
        (
            a_summary(path=Path(PathKind.DIMENSION, "sell"), level_low=None, level_high=None),
            "45, between 43 and 51",
            "",
        ),
    ],
)
def test_a_row_says_the_level_and_the_score_or_the_state(
    summary: AssessmentSummary, level: str, score: str
) -> None:
    line = line_of(summary, LEVELS, Language.FR)
    assert (line.level, line.score) == (level, score)


def test_a_row_says_the_day_in_words_the_firm_and_the_path() -> None:
    line = line_of(a_summary(path=EXPRESS), LEVELS, Language.FR)
    assert line.spoken == (
        "23\u00a0novembre 2026, Entreprise A, express path, Construction, 45, between 43 and 51"
    )
