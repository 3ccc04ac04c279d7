"""Cards, lists and the curve: what stands where, and what they say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.actions import Action, Cost
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import long_date, money, typeset
from pmediag.ui.plan.action_card import Badge
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.marks import Part, marked
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.ui.conftest import focused
from tests.ui.persons import TAB, press
from tests.ui.plan.planned import (
    answering,
    board,
    cards,
    click,
    focus,
    listed,
    open_action,
    planned,
    unfold,
    wait,
)
from tests.ui.readings import shown
from tests.ui.windows import Windows

SPACE, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Escape


def test_what_answers_an_alert_says_so_where_it_is_kept(windows: Windows) -> None:
    journey = planned(windows, changed=answering)
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
    journey = planned(windows, changed=answering)
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

    journey = planned(windows, changed=priced)
    source = journey.desk.catalogue.latest().sources[0]
    card = cards(journey)[0]
    assert "estimate 2025" in shown(card)
    assert source.title not in shown(card)
    page = open_action(journey, card.action_id)
    assert typeset(source.title, Language.FR) in shown(page)


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

    assert board(planned(windows, changed=free)).frontier is None


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


def test_what_is_ended_says_what_it_cost_or_why_it_was_given_up(windows: Windows) -> None:
    journey = planned(windows)
    done, given_up, plain = (card.action_id for card in cards(journey)[:3])
    for entry in (
        PlanEntry(done, EntryState.DONE, "Sophie", cost=350.0),
        PlanEntry(given_up, EntryState.GIVEN_UP, reason="Trop cher"),
        PlanEntry(plain, EntryState.DONE),
    ):
        journey.plan.plan.said.emit(entry)
    wait(windows, journey)
    unfold(journey, "Done")
    unfold(journey, "Given up")
    rows = dict(marked(board(journey)._list, Part.OPEN))
    today = long_date(windows.now().date(), Language.FR)
    assert {name: row.accessibleDescription() for name, row in rows.items()} == {
        done: f"Done on {today} · Sophie · cost {money(350, Language.FR)}",
        given_up: f"Given up on {today}: Trop cher",
        plain: f"Done on {today}",
    }


def test_only_today_is_dashed_beside_the_plan(windows: Windows) -> None:
    journey = planned(windows)
    projection, solved = board(journey).projection, journey.plan.solved
    assert projection is not None
    assert projection.radar is not None
    assert solved is not None
    assert any(d.high - d.low >= 1 for d in solved.projected.scoring.dimensions)
    svg = projection.radar.chart._draw(400).decode()
    dashes = re.findall(r"stroke-dasharray: ([\d., ]+)", svg)
    assert len(dashes) > 1  # in the radar and in its legend
    assert len(set(dashes)) == 1


def test_in_the_lists_the_buttons_stand_in_the_middle_of_their_row(windows: Windows) -> None:
    journey = planned(windows)
    unfold(journey, "In the plan")
    wait(windows, journey)
    holder = board(journey)._list
    middles: dict[str, set[int]] = {}
    for part in (Part.OPEN, Part.PIN, Part.REFUSE):
        for name, button in marked(holder, part):
            middle = button.mapTo(holder, button.rect().center()).y()
            middles.setdefault(name, set()).add(middle)
    assert middles
    assert all(max(found) - min(found) <= 1 for found in middles.values())
