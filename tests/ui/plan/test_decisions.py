"""What a person decides of an action, writes of it, adds or gives up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import EntryState
from pmediag.model.text import NOTE_LIMIT
from pmediag.ui.keeper import Tools
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.widgets.link_row import LinkRow
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.plan.planned import (
    ESCAPE,
    ID,
    board,
    cards,
    chosen,
    click,
    focus,
    planned,
    the_button,
    wait,
)
from tests.ui.readings import shown
from tests.ui.windows import Windows


def test_an_action_left_out_comes_back_by_undo_and_by_hand(windows: Windows) -> None:
    journey = planned(windows)
    card = cards(journey)[0]
    gone = card.action_id
    click(card.refuse)
    wait(windows, journey)
    assert gone not in [card.action_id for card in cards(journey)]
    assert gone not in chosen(journey)
    bar = journey.deleting.undo_bar
    assert bar.isVisible()
    click(bar.undo_button)
    wait(windows, journey)
    assert not bar.isVisible()
    assert cards(journey)[0].action_id == gone

    click(cards(journey)[0].refuse)
    wait(windows, journey)
    journey.plan.plan.show_action(gone)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    click(the_button(page, "Take back into the choice"))
    wait(windows, journey)
    assert page is journey.plan.plan.current_page
    assert the_button(page, "Leave out of the plan").isVisible()
    press(ESCAPE)
    assert cards(journey)[0].action_id == gone


def test_an_own_action_is_written_changed_and_removed(windows: Windows) -> None:
    journey = planned(windows)
    click(board(journey).add_button)
    page = journey.plan.plan.current_page
    assert isinstance(page, OwnPage)
    assert focused() is page.title
    press(ENTER)
    assert page.title_field.problem()
    type_words("<b>Appeler</b> & revoir")
    press(TAB, TAB)
    type_words("cher")
    press(ENTER)
    assert page.cost_field.problem().startswith("This is not a number.")
    assert focused() is page.cost
    page.cost.selectAll()
    type_words("250")
    press(TAB)
    type_words("abc")
    press(ENTER)
    assert page.days_field.problem().endswith("such as 2,5.")
    page.days.selectAll()
    type_words("1,5")
    press(ENTER)
    wait(windows, journey)
    assert journey.plan.plan.current_page is board(journey)
    (own,) = journey.desk.plans.open(ID).own
    assert (own.title, own.first_year.high, own.days) == ("<b>Appeler</b> & revoir", 250.0, 1.5)
    assert own.id in chosen(journey)
    assert own.title in shown(board(journey)) or board(journey).findChild(LinkRow, f"open {own.id}")

    journey.plan.plan.show_action(own.id)
    click(the_button(journey.plan.plan, "Remove it"))
    wait(windows, journey)
    assert not journey.desk.plans.open(ID).own
    journey.deleting.undo_bar.undo()
    wait(windows, journey)
    assert journey.desk.plans.open(ID).own == (own,)


def test_what_is_typed_of_an_action_is_kept_and_what_is_wrong_is_not(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    click(cards(journey)[0].title)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    form = page.form
    click(form.states.cards[1])
    focus(form.owner)
    type_words("Lea")
    press(TAB)
    type_words("01/03/2027")
    press(TAB)
    type_words("01/02/2027")
    press(TAB)
    assert form.due_field.problem() == "This day is before the first one."
    type_words("-3")
    press(TAB)
    assert form.cost_field.problem() == "Write a number of 0 or more."
    type_words("Vu avec elle")
    press(TAB)
    entry = journey.desk.plans.open(ID).plan.entry(action_id)
    assert (entry.owner, entry.note, entry.due_on, entry.cost) == (
        "Lea",
        "Vu avec elle",
        None,
        None,
    )
    form.due.selectAll()
    focus(form.due)
    type_words("01/04/2027")
    form.cost.selectAll()
    focus(form.cost)
    type_words("120,5")
    press(ENTER)
    entry = journey.desk.plans.open(ID).plan.entry(action_id)
    assert entry.starts_on is not None
    assert entry.due_on is not None
    assert entry.cost == 120.5


def test_giving_up_wants_a_reason(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    journey.plan.plan.show_action(action_id)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    click(page.form.states.cards[3])
    assert focused() is page.form.reason
    press(TAB)
    assert page.form.reason_field.problem()
    assert not journey.desk.plans.open(ID).plan.entries
    focus(page.form.reason)
    type_words("Trop cher")
    press(ENTER)
    wait(windows, journey)
    entry = journey.desk.plans.open(ID).plan.entry(action_id)
    assert (entry.state, entry.reason) == (EntryState.GIVEN_UP, "Trop cher")
    assert action_id not in chosen(journey)
    click(page.form.states.cards[0])
    wait(windows, journey)
    entry = journey.desk.plans.open(ID).plan.entry(action_id)
    assert (entry.state, entry.reason, entry.ended_on) == (EntryState.TO_DO, "", None)


def test_a_note_is_kept_while_it_is_typed(windows: Windows, qtbot: QtBot) -> None:
    """R4: a kill loses the last second of it at most."""
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    click(cards(journey)[0].title)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    focus(page.form.note)
    type_words("Vu avec elle")
    plans = journey.desk.plans
    qtbot.waitUntil(lambda: plans.open(ID).plan.entry(action_id).note == "Vu avec elle")
    assert focused() is page.form.note
    page.form.note.setPlainText("x" * (NOTE_LIMIT + 1))
    assert page.form.settle() is page.form.note_field
    assert plans.open(ID).plan.entry(action_id).note == "Vu avec elle"


def test_what_could_not_be_kept_is_told_again(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R5: with a full disk the entry stays in the form, and leaving it tries again."""
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    click(cards(journey)[0].title)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    plans, told = journey.desk.plans, list[UserFacingError]()
    monkeypatch.setattr(Tools, "tell", lambda _self, error: told.append(error))

    def fail(*_: object) -> None:
        raise UserFacingError(ErrorCode.DISK_FULL, path="x")

    with monkeypatch.context() as full:
        full.setattr(plans, "say", fail)
        focus(page.form.owner)
        type_words("Lea")
        press(TAB)
        assert [error.code for error in told] == [ErrorCode.DISK_FULL]
    assert not plans.open(ID).plan.entries
    journey.plan.settle()
    assert plans.open(ID).plan.entry(action_id).owner == "Lea"
    assert len(told) == 1
