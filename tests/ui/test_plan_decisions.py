"""Deciding of actions: where the focus goes, what is said, what stands where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.actions import Action, Cost
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import typeset
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_card import Badge
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.marks import Part, marked
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.planning_journey import (
    ID,
    answering,
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
from tests.ui.readings import shown
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
    line = focused().parentWidget()
    assert line is not None
    assert line.visibleRegion().boundingRect().size() == line.size()
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
    assert form_says_saved(page)
    click(page.form.states.cards[3])
    assert page.answer_button.visibleRegion().isEmpty()
    assert not form_says_saved(page)  # its reason is missing


def form_says_saved(page: ActionPage) -> bool:
    return page.form.status.is_saved_shown()


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


# Undoing


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


# What a card says


def test_what_answers_an_alert_says_so_where_it_is_kept(windows: Windows) -> None:
    journey = planned(windows, answering)
    solved = journey.plan.solved
    assert solved is not None
    answers = {name for name, found in solved.candidates.items() if found.answers}
    assert solved.pins
    assert solved.pins <= answers
    for card in cards(journey):
        assert ("answers an alert" in shown(card)) == (card.action_id in answers)
    unfold(journey, "In the plan")
    rows = dict(marked(board(journey)._list, Part.OPEN))
    for name in solved.pins:
        assert "answers an alert" in rows[name].accessibleDescription()


def test_what_goes_over_the_means_is_named(windows: Windows) -> None:
    journey = planned(windows, answering)
    means = board(journey).means
    focus(means.days.slider)
    press(Qt.Key.Key_Home)
    wait(windows, journey)
    windows.qtbot.waitUntil(lambda: not means._keep.isActive())
    assert "The actions that answer an alert take" in shown(means)
    assert "What you keep" not in shown(means)
    solved = journey.plan.solved
    assert solved is not None
    other = next(name for name, found in solved.candidates.items() if not found.answers)
    journey.plan.plan.pin_requested.emit(other, True)
    wait(windows, journey)
    assert "What you keep takes" in shown(means)


def test_a_card_is_opened_by_its_foot_too(windows: Windows) -> None:
    journey = planned(windows)
    card = cards(journey)[1]
    click(card.how)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    assert page.action.id == card.action_id


def test_an_overdue_card_says_so_first_and_keeps_its_buttons_in_line(windows: Windows) -> None:
    journey = planned(windows)
    late = cards(journey)[1].action_id
    due_on = windows.now().date() - timedelta(days=3)
    owner = "Sophie, responsable de la boutique et des commandes en ligne"
    journey.plan.plan.said.emit(PlanEntry(late, EntryState.DOING, owner, due_on=due_on))
    wait(windows, journey)
    row = cards(journey)[:3]
    badged = [card for card in row if card.findChildren(Badge)]
    assert [card.action_id for card in badged] == [late]
    (badge,) = badged[0].findChildren(Badge)
    assert "Overdue" in shown(badge)
    assert badge.mapTo(badged[0], QPoint()).y() < badged[0].title.y()
    for buttons in zip(*((card.how, card.pin, card.refuse) for card in row), strict=True):
        assert len({button.mapTo(board(journey), QPoint()).y() for button in buttons}) == 1


def test_a_card_says_that_a_cost_is_an_estimate_and_the_page_after_whom(windows: Windows) -> None:
    def priced(action: Action, pack: Questionnaire) -> Action:
        return replace(action, first_year=Cost(100.0, 300.0), costs_source=pack.sources[0].id)

    journey = planned(windows, priced)
    source = journey.desk.catalogue.latest().sources[0]
    card = cards(journey)[0]
    assert "estimate 2025" in shown(card)
    assert source.title not in shown(card)
    page = opened(journey, card.action_id)
    assert typeset(source.title, Language.FR) in shown(page)


# What stands where on the board


def test_next_stands_under_now_and_the_lists_are_folded_under_their_counts(
    windows: Windows,
) -> None:
    journey = planned(windows)
    page = board(journey)
    now, following = cards(journey)[0], cards(journey)[3]
    assert page.projection is not None
    parts = (now, following, page.means, page._list)
    tops = [part.mapTo(page, QPoint()).y() for part in parts]
    assert tops == sorted(tops)
    assert not listed(journey, Part.OPEN)
    row = next(r for r in page.findChildren(FoldRow) if r.text() == "In the plan")
    solved = journey.plan.solved
    assert solved is not None
    assert row.accessibleName() == f"In the plan, {len(solved.plan.chosen)}"
    unfold(journey, "In the plan")
    assert sorted(listed(journey, Part.OPEN)) == sorted(solved.plan.chosen)


def test_a_list_that_is_unfolded_stays_so_and_tab_goes_through_it(windows: Windows) -> None:
    journey = planned(windows)
    unfold(journey, "In the plan")
    journey.plan.plan.pin_requested.emit(cards(journey)[2].action_id, True)
    wait(windows, journey)
    first, second = list(marked(board(journey)._list, Part.OPEN))[:2]
    focus(first[1])
    press(TAB, TAB, TAB)
    assert focused() is second[1]


def test_no_curve_where_no_budget_changes_the_gain(windows: Windows) -> None:
    def free(action: Action, _pack: Questionnaire) -> Action:
        return replace(action, first_year=Cost(), yearly=Cost())

    assert board(planned(windows, free)).frontier is None


def test_the_table_of_the_curve_has_a_row_for_each_gain(windows: Windows) -> None:
    journey = planned(windows)
    frontier, solved = board(journey).frontier, journey.plan.solved
    assert frontier is not None
    assert solved is not None
    frontier.button.click()
    table = frontier.table
    rows = [
        tuple(table.model().index(row, column).data() for column in (2, 3))
        for row in range(table.rowCount())
    ]
    assert len(rows) == len(set(rows)) > 1
    gains = {(round(p.gain.for_you, 1), round(p.gain.plain, 1)) for p in solved.frontier}
    assert len(rows) == len(gains)
