"""Where the focus goes when something is decided on the board."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pmediag.ui.plan.marks import Part, marked
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.widgets.scroll import AIR
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, press, type_words
from tests.ui.plan.planned import (
    ID,
    at_focus,
    board,
    cards,
    click,
    focus,
    listed,
    planned,
    unfold,
    wait,
)
from tests.ui.windows import Windows

SPACE, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.mark.parametrize("place", [0, 1, 4])
def test_after_a_pin_the_focus_is_on_the_same_pin(windows: Windows, place: int) -> None:
    journey = planned(windows)
    action_id = cards(journey)[place].action_id
    for _ in range(2):
        focus(cards(journey)[place].pin)
        press(SPACE)
        wait(windows, journey)
        assert at_focus() == (action_id, Part.PIN)
        assert cards(journey)[place].pin.hasFocus()


@pytest.mark.parametrize("place", [0, 1, 3])
def test_after_a_cross_the_focus_is_on_the_next_card(windows: Windows, place: int) -> None:
    journey = planned(windows)
    following = cards(journey)[place + 1].action_id
    focus(cards(journey)[place].refuse)
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (following, Part.OPEN)


def test_after_the_last_cross_of_a_row_the_focus_is_on_the_one_before(windows: Windows) -> None:
    journey = planned(windows)
    before = cards(journey)[4].action_id
    focus(cards(journey)[5].refuse)
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (before, Part.OPEN)


def test_in_the_lists_the_focus_stays_with_its_action(windows: Windows) -> None:
    journey = planned(windows)
    unfold(journey, "In the plan")
    action_id, following = listed(journey, Part.PIN)[10:12]
    pins = dict(marked(board(journey)._list, Part.PIN))
    focus(pins[action_id])
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (action_id, Part.PIN)
    focus(dict(marked(board(journey)._list, Part.REFUSE))[action_id])
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (following, Part.OPEN)
    unfold(journey, "Why not the others")
    focus(dict(marked(board(journey)._list, Part.TAKE_BACK))[action_id])
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (action_id, Part.OPEN)


def test_what_is_undone_has_the_focus(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[1].action_id
    focus(cards(journey)[1].refuse)
    press(SPACE)
    wait(windows, journey)
    focus(journey.deleting.undo_bar.undo_button)
    press(SPACE)
    wait(windows, journey)
    assert at_focus() == (action_id, Part.OPEN)
    assert cards(journey)[1].action_id == action_id


def test_an_own_action_that_is_saved_stands_first_and_in_sight(windows: Windows) -> None:
    journey = planned(windows)
    plan = journey.plan.plan
    click(board(journey).add_button)
    assert isinstance(plan.current_page, OwnPage)
    type_words("Appeler le notaire")
    press(ENTER)
    wait(windows, journey)
    (own,) = journey.desk.plans.open(ID).own
    assert at_focus() == (own.id, Part.OPEN)
    assert listed(journey, Part.OPEN)[0] == own.id
    line = focused().parentWidget()
    assert line is not None
    assert line.visibleRegion().boundingRect().size() == line.size()
    plan.edit_own(own.id)
    press(ENTER)
    wait(windows, journey)
    assert at_focus() == (own.id, Part.OPEN)


@pytest.mark.parametrize("place", [0, 1, 2, 4])
def test_a_cross_scrolls_only_to_what_is_hidden(windows: Windows, place: int) -> None:
    journey = planned(windows)
    bar = board(journey).area.verticalScrollBar()
    focus(cards(journey)[place].refuse)
    QApplication.processEvents()
    before = bar.value()
    press(SPACE)
    wait(windows, journey)
    QApplication.processEvents()
    wanted = focused()
    assert at_focus() is not None
    assert wanted.visibleRegion().boundingRect().size() == wanted.size()
    top = wanted.mapTo(board(journey).area.viewport(), QPoint()).y() + bar.value() - before
    stays_in_sight = AIR <= top <= board(journey).area.viewport().height() - wanted.height() - AIR
    assert (bar.value() == before) == stays_in_sight
