"""Accueil: go on, see where the firm stands, know what to check; the three ways in at first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS, Path, PathKind
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.services.catalogue import Catalogue
from pmediag.services.home import Check, HomeView, Running
from pmediag.ui.home.home_page import HomePage
from pmediag.ui.home.running_card import RunningCard, saved_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.words import Language
from tests.builders import MORNING, an_assessment
from tests.ui.conftest import focused, show
from tests.ui.readings import sample, shown

FIRM = Organisation("o1", "R&D <b>SARL</b>")
CHECK = Check("a1", "seen.site.mobile", False, "Quoi ?", "Regardez l'écran.", "Le prestataire")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> HomePage:
    page = HomePage(theme, Language.FR)
    show(qtbot, page)
    return page


@pytest.fixture
def result(catalogue: Catalogue) -> Result:
    return sample(catalogue)[1]


def running(*, answered: int = 9, left: int = 18, path: Path = COMPLETE) -> Running:
    return Running(replace(an_assessment(), path=path), MORNING, answered, 42, left)


def filled(page: HomePage, view: HomeView) -> HomePage:
    page.show_home(view)
    page.draw()
    QApplication.processEvents()
    return page


def button(page: HomePage, name: str) -> QAbstractButton:
    found = page.findChildren(QAbstractButton)
    return next(b for b in found if b.accessibleName() == name and b.isVisibleTo(page))


def test_on_the_first_day_there_are_three_ways_in(qtbot: QtBot, page: HomePage) -> None:
    filled(page, HomeView(MORNING))
    page.focus_first()
    with qtbot.waitSignal(page.begin_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.receive_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.example_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_what_is_in_progress_is_resumed_in_one_key(qtbot: QtBot, page: HomePage) -> None:
    filled(page, HomeView(MORNING + timedelta(minutes=2), FIRM, running()))
    assert "9 question(s) of 42, saved 2 minute(s) ago. About 18 minute(s) left." in shown(page)
    page.focus_first()
    with qtbot.waitSignal(page.resume_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == [an_assessment().id]


def test_the_latest_result_shows_words_first_and_its_chart_after(
    page: HomePage, result: Result
) -> None:
    page.show_home(HomeView(MORNING, FIRM, None, result))
    QApplication.processEvents()
    assert "Level 2: Construction" in shown(page)
    assert "38 out of 100, between 36 and 41" in shown(page)
    assert page._latest is not None
    assert page._latest.radar is None
    page.draw()
    radar = page._latest.radar
    assert radar is not None
    described = radar.chart.accessibleDescription()
    assert described.startswith("Être vu 42, Conclure et encaisser 41")


def test_the_figures_of_the_radar_are_one_key_away_as_a_table(
    page: HomePage, result: Result
) -> None:
    filled(page, HomeView(MORNING, FIRM, None, result))
    page.draw()
    assert page._latest is not None
    radar = page._latest.radar
    assert radar is not None
    radar.button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert radar.chart.isHidden()
    assert radar.table.model().index(0, 0).data() == "Être vu"
    assert radar.table.model().index(0, 1).data() == "42"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert radar.chart.isVisible()


def test_after_a_completed_diagnosis_the_next_step_is_to_renew_it(
    qtbot: QtBot, page: HomePage, result: Result
) -> None:
    filled(page, HomeView(MORNING, FIRM, None, result))
    page.focus_first()
    with qtbot.waitSignal(page.renew_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["sample_menuiserie"]
    with qtbot.waitSignal(page.results_requested) as opened:
        button(page, "See the results").click()
    assert opened.args == ["sample_menuiserie"]


def test_what_to_check_says_where_to_look_and_whom_to_ask(
    qtbot: QtBot, page: HomePage, result: Result
) -> None:
    filled(page, HomeView(MORNING, FIRM, None, result, checks=(CHECK,)))
    words = shown(page)
    assert "Regardez l’écran." in words
    assert "Le prestataire" in words
    with qtbot.waitSignal(page.check_requested) as wanted:
        button(page, "Quoi\u202f?").click()
    assert wanted.args == [CHECK]


def test_a_firm_past_its_day_is_named_as_it_was_typed(
    qtbot: QtBot, page: HomePage, result: Result
) -> None:
    kept = replace(FIRM, keep_until=date(2026, 11, 1))
    filled(page, HomeView(MORNING, FIRM, None, result, overdue=(kept,)))
    assert "R&D <b>SARL</b>: time to decide" in shown(page)
    with qtbot.waitSignal(page.firm_requested) as wanted:
        button(page, "See this firm").click()
    assert wanted.args == ["o1"]


def test_there_is_one_filled_button(page: HomePage, result: Result) -> None:
    for view in (
        HomeView(MORNING),
        HomeView(MORNING, FIRM, running()),
        HomeView(MORNING, FIRM, running(), result),
        HomeView(MORNING, FIRM, None, result),
    ):
        filled(page, view)
        primary = [
            b
            for b in page.findChildren(Button)
            if b.isVisibleTo(page) and b._kind.value == "primary"
        ]
        assert len(primary) == 1


@pytest.mark.parametrize(
    ("path", "title"),
    [
        (EXPRESS, "Express diagnosis in progress"),
        (COMPLETE, "Complete diagnosis in progress"),
        (Path(PathKind.DIMENSION, "sell"), "Diagnosis of one area in progress"),
    ],
)
def test_the_card_names_the_path(theme: Theme, path: Path, title: str) -> None:
    assert title in shown(RunningCard(theme, running(path=path), "just now"))


def test_before_the_first_answer_nothing_is_called_saved(theme: Theme) -> None:
    words = shown(RunningCard(theme, running(answered=0), "just now"))
    assert "No answer yet, 42 question(s) to come. About 18 minute(s) left." in words


def test_at_the_end_only_the_end_is_left(theme: Theme) -> None:
    assert "Only the end is left." in shown(RunningCard(theme, running(left=0), "just now"))


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute(s) ago"),
        (timedelta(minutes=59, seconds=59), "59 minute(s) ago"),
        (timedelta(hours=1), "1 hour(s) ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=2), "on 23\u00a0novembre 2026"),
    ],
)
def test_when_it_was_saved(passed: timedelta, words: str) -> None:
    at = MORNING.replace(year=2026, month=11, day=23)
    assert saved_words(at, at + passed, Language.FR) == words
