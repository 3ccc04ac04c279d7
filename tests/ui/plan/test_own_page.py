"""The form of an own action: what was typed is never lost without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.widgets.scroll import AIR
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.plan.planned import ESCAPE, ID, board, click, focus, planned, wait
from tests.ui.readings import shown
from tests.ui.windows import Windows

ASKS = "What you typed is not kept yet."


def adding(journey: Journey) -> OwnPage:
    click(board(journey).add_button)
    page = journey.plan.plan.current_page
    assert isinstance(page, OwnPage)
    return page


def asks(page: QWidget) -> bool:
    return ASKS in shown(page)


@pytest.mark.parametrize("way", ["escape", "cancel"])
def test_what_was_typed_is_asked_about_once(windows: Windows, way: str) -> None:
    journey = planned(windows)
    page = adding(journey)

    def leave() -> None:
        if way == "escape":
            press(ESCAPE)
        else:
            click(page.cancel_button)

    type_words("Appeler le notaire")
    leave()
    assert journey.plan.plan.current_page is page
    assert asks(page)
    assert focused() is page.keep_button
    focus(page.first_step)
    type_words("Chercher son numero")
    assert not asks(page)
    leave()
    assert asks(page)
    leave()
    assert board(journey).isVisible()
    assert not journey.desk.plans.open(ID).own


def test_it_is_saved_or_left_from_the_question(windows: Windows) -> None:
    journey = planned(windows)
    adding(journey)
    type_words("Appeler le notaire")
    press(ESCAPE, TAB, ENTER)
    assert board(journey).isVisible()
    assert not journey.desk.plans.open(ID).own
    adding(journey)
    type_words("Appeler la banque")
    press(ESCAPE, ENTER)
    wait(windows, journey)
    (own,) = journey.desk.plans.open(ID).own
    assert own.title == "Appeler la banque"


def test_another_place_waits_for_the_answer(windows: Windows) -> None:
    journey = planned(windows)
    page = adding(journey)
    type_words("Appeler le notaire")
    journey.go_to(WindowPlace.HOME)
    wait(windows, journey)
    assert windows.window.place is WindowPlace.PLAN
    assert asks(page)
    windows.go(journey, WindowPlace.HOME)


def test_nothing_typed_is_left_at_once(windows: Windows) -> None:
    journey = planned(windows)
    page = adding(journey)
    type_words(" ")
    press(ESCAPE)
    assert board(journey).isVisible()
    assert not page.isVisible()


def test_the_question_stands_whole_above_the_bar(windows: Windows) -> None:
    journey = planned(windows)
    windows.window.resize(900, 600)
    page = adding(journey)
    type_words("Appeler le notaire")
    press(ESCAPE)
    QApplication.processEvents()
    notice = page._unsaved
    top = notice.mapTo(page.area.viewport(), QPoint()).y()
    assert top > 0
    assert top + notice.height() + AIR <= page.area.viewport().height()
