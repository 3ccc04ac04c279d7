"""The form of an action: what it says, what it keeps, how it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_page import ActionPage
from tests.ui.conftest import focused
from tests.ui.persons import TAB, press, type_words
from tests.ui.plan.planned import (
    ID,
    board,
    cards,
    click,
    focus,
    open_action,
    planned,
    wait,
)
from tests.ui.windows import Windows

SPACE, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Escape


def test_giving_up_without_a_reason_is_never_dropped_in_silence(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    page = open_action(journey, action_id)
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
    page = open_action(journey, first)
    focus(page.form.due)
    type_words("demain")
    journey.plan.plan.show_action(second)
    assert journey.plan.plan.current_page is page
    assert focused() is page.form.due
    assert page.form.due_field.problem()
    page.form.due.setText("01/04/2027")
    assert open_action(journey, second) is not page
    assert journey.desk.plans.open(ID).plan.entry(first).due_on == date(2027, 4, 1)


def test_what_done_leads_to_is_said_under_the_states_and_in_sight(windows: Windows) -> None:
    journey = planned(windows)
    page = open_action(journey, cards(journey)[0].action_id)
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
    assert form_says_saved(page)
    click(page.form.states.cards[3])
    assert page.answer_button.visibleRegion().isEmpty()
    assert not form_says_saved(page)  # its reason is missing


def form_says_saved(page: ActionPage) -> bool:
    return page.form.status.is_saved_shown()


def test_the_state_and_the_days_stand_on_the_first_screen(windows: Windows) -> None:
    journey = planned(windows)
    page = open_action(journey, cards(journey)[0].action_id)
    QApplication.processEvents()
    form = page.form
    for widget in (*form.states.cards, form.owner, form.start, form.due):
        assert widget.visibleRegion().boundingRect().size() == widget.size()


def test_a_change_is_said_to_be_saved_once_it_is(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    page = open_action(journey, action_id)
    form = page.form
    assert not form.status.is_saved_shown()
    focus(form.owner)
    type_words("Lea")
    press(TAB)
    assert form.status.is_saved_shown()
    assert journey.desk.plans.open(ID).plan.entry(action_id).owner == "Lea"


def test_the_real_cost_is_asked_once_an_action_is_begun(windows: Windows) -> None:
    journey = planned(windows)
    form = open_action(journey, cards(journey)[0].action_id).form
    seen = []
    for card in form.states.cards[:4]:
        click(card)
        seen.append(form.cost_field.isVisible())
    assert seen == [False, True, True, False]


def test_the_way_back_is_forgotten_at_the_next_decision_and_on_another_page(
    windows: Windows,
) -> None:
    journey = planned(windows)
    plan, bar = journey.plan.plan, journey.deleting.undo_bar
    ways: list[Callable[[], None]] = [
        lambda: plan.said.emit(PlanEntry(cards(journey)[1].action_id, EntryState.DOING)),
        lambda: click(cards(journey)[1].pin),
        lambda: click(board(journey).timeline_button),
        lambda: click(cards(journey)[0].title),
    ]
    for move_on in ways:
        click(cards(journey)[0].refuse)
        wait(windows, journey)
        assert bar.isVisible()
        move_on()
        wait(windows, journey)
        assert not bar.isVisible()
        assert not bar.can_undo
        plan.go_back()
