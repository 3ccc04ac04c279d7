"""Deciding of actions: where the focus goes, what is said, what stands where."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pmediag.model.action_plan import EntryState
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.marks import Part, marked
from pmediag.ui.plan.own_page import OwnPage
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.planning_journey import (
    ID,
    at_focus,
    board,
    cards,
    click,
    focus,
    listed,
    opened,
    planned,
    unfold,
    wait,
)
from tests.ui.windows import Windows

SPACE, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Escape


# Where the focus goes


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
    assert not focused().visibleRegion().isEmpty()
    plan.edit_own(own.id)
    press(ENTER)
    wait(windows, journey)
    assert at_focus() == (own.id, Part.OPEN)


# What is decided of one action


def test_giving_up_without_a_reason_is_never_dropped_in_silence(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    page = opened(journey, action_id)
    click(page.form.states.cards[3])
    press(ESCAPE)
    assert journey.plan.plan.current_page is page
    assert focused() is page.form.reason
    assert page.form.reason_field.problem().startswith("Not given up yet")
    journey.go_to(WindowPlace.HOME)
    wait(windows, journey)
    assert windows.window.place is WindowPlace.HOME  # it was said
    windows.go(journey, WindowPlace.PLAN)
    assert page.form.reason_field.problem()
    focus(page.form.reason)
    type_words("Trop cher")
    press(ESCAPE)
    wait(windows, journey)
    assert board(journey).isVisible()
    entry = journey.desk.plans.open(ID).plan.entry(action_id)
    assert (entry.state, entry.reason) == (EntryState.GIVEN_UP, "Trop cher")


def test_what_is_wrong_on_an_action_comes_before_another_page(windows: Windows) -> None:
    journey = planned(windows)
    first, second = (card.action_id for card in cards(journey)[:2])
    page = opened(journey, first)
    focus(page.form.due)
    type_words("demain")
    journey.plan.plan.show_action(second)
    assert journey.plan.plan.current_page is page
    assert focused() is page.form.due
    assert page.form.due_field.problem()
    page.form.due.setText("01/04/2027")
    assert opened(journey, second) is not page
    assert journey.desk.plans.open(ID).plan.entry(first).due_on == date(2027, 4, 1)


def test_what_done_leads_to_is_said_under_the_states_and_in_sight(windows: Windows) -> None:
    journey = planned(windows)
    page = opened(journey, cards(journey)[0].action_id)
    for place in (2, 0, 2):
        click(page.form.states.cards[place])
        wait(windows, journey)
    notice = page.answer_button.parentWidget()
    assert notice is not None
    assert page.form.isAncestorOf(notice)
    top = notice.mapTo(page.form, QPoint()).y()
    states, below = page.form.states, page.form.owner_field
    assert states.geometry().bottom() < top < below.mapTo(page.form, QPoint()).y()
    assert not page.answer_button.visibleRegion().isEmpty()


def test_the_state_and_the_days_stand_on_the_first_screen(windows: Windows) -> None:
    journey = planned(windows)
    page = opened(journey, cards(journey)[0].action_id)
    QApplication.processEvents()
    form = page.form
    for widget in (*form.states.cards, form.owner, form.start, form.due):
        assert widget.visibleRegion().boundingRect().size() == widget.size()


def test_a_change_is_said_to_be_saved_once_it_is(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    page = opened(journey, action_id)
    form = page.form
    assert not form.status.is_saved_shown()
    focus(form.owner)
    type_words("Lea")
    press(TAB)
    assert form.status.is_saved_shown()
    assert journey.desk.plans.open(ID).plan.entry(action_id).owner == "Lea"


def test_the_real_cost_is_asked_once_an_action_is_begun(windows: Windows) -> None:
    journey = planned(windows)
    form = opened(journey, cards(journey)[0].action_id).form
    seen = []
    for card in form.states.cards[:4]:
        click(card)
        seen.append(form.cost_field.isVisible())
    assert seen == [False, True, True, False]
