"""Accueil after an action is done: the question it asks again, not a whole renewal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.assessment import Assessment
from pmediag.services.home import HomeView, Running
from pmediag.services.samples import sample
from pmediag.ui.home.home_page import HomePage
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.words import Language
from tests.builders import MORNING, an_assessment
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import shown
from tests.ui.windows import Windows

RENEWED = "sample_menuiserie"


def filled_buttons(page: HomePage) -> list[str]:
    """Give what stands on the filled buttons that show."""
    buttons = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    return [b.accessibleName() for b in buttons if b._kind is ButtonKind.PRIMARY]


def with_one_done(windows: Windows) -> tuple[Journey, tuple[str, ...]]:
    """Give a window in which an action is done, and the questions it asks again."""
    journey = windows.open()
    desk = journey.desk
    desk.exchange.import_file(sample("menuiserie", Language.FR))
    action = desk.catalogue.actions(desk.catalogue.latest())[0]
    desk.plans.open(RENEWED)
    recheck = desk.plans.say(RENEWED, PlanEntry(action.id, EntryState.DONE))
    assert recheck is not None
    assert recheck.questions
    return journey, recheck.questions


def test_done_leads_to_the_question_that_is_asked_again(windows: Windows, qtbot: QtBot) -> None:
    journey, questions = with_one_done(windows)
    windows.go(journey, WindowPlace.HOME)
    page = journey.home.home
    words = shown(page)
    assert f"{len(questions)} question(s) to look at again after what you did" in words
    assert "Renewal in progress" not in words
    assert filled_buttons(page) == []
    page.focus_first()
    assert isinstance(focused(), QAbstractButton)
    press(Qt.Key.Key_Space)
    windows.wait_for(journey, WindowPlace.WIZARD)
    session = journey.wizard.session
    assert session is not None
    assert session.current is not None
    assert session.current.id == questions[0]


def a_renewal(*, answered: int = 0, flagged: tuple[str, ...] = ("d.t.one",)) -> Running:
    renewal: Assessment = replace(an_assessment(), renews="earlier")
    return Running(renewal, MORNING, answered, 43, 23, flagged)


def test_a_renewal_that_someone_answers_is_resumed(qtbot: QtBot, theme: Theme) -> None:
    page = HomePage(theme, Language.FR)
    show(qtbot, page)
    for running in (
        a_renewal(answered=1),
        a_renewal(flagged=()),
        replace(a_renewal(), assessment=an_assessment()),
    ):
        page.show_home(HomeView(MORNING, None, running))
        QApplication.processEvents()
        assert filled_buttons(page) == ["Resume"]
