"""What Accueil says of the plan: the first steps of the week, what is overdue."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from pmediag.exchange.assessment_file import read, write
from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.services.samples import sample
from pmediag.typography import typeset
from pmediag.ui.home.week_card import WeekCard
from pmediag.ui.journey import Journey
from pmediag.ui.labels import Text
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.widgets.cards import Line
from pmediag.words import Language
from tests.ui.plan.planned import ID, board, cards, click, go_to_plan, opened, planned, wait
from tests.ui.readings import shown
from tests.ui.windows import Windows


def test_what_is_overdue_is_said_in_words_on_the_plan_and_on_accueil(windows: Windows) -> None:
    journey = planned(windows)
    action_id = cards(journey)[0].action_id
    day = journey.desk.now().date() - timedelta(days=3)
    journey.plan.plan.said.emit(PlanEntry(action_id, EntryState.DOING, due_on=day))
    wait(windows, journey)
    assert "action(s) overdue" in shown(board(journey))
    assert "overdue since" in shown(board(journey))
    windows.go(journey, WindowPlace.HOME)
    journey.home.finish()
    windows.qtbot.waitUntil(lambda: bool(week(journey).rows))
    assert "overdue since" in shown(week(journey))
    click(week(journey).rows[0])
    windows.wait_for(journey, WindowPlace.PLAN)
    wait(windows, journey)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    assert page.action.id == action_id


def week(journey: Journey) -> WeekCard:
    card = journey.home.home.week
    assert card is not None
    return card


def test_accueil_names_the_first_steps_without_the_solver(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = planned(windows)
    assert journey.plan.solved is not None
    now = journey.plan.solved.priorities.now
    monkeypatch.setattr("pmediag.services.planning.Board.solve", _never)
    windows.go(journey, WindowPlace.HOME)
    journey.home.finish()
    windows.qtbot.waitUntil(lambda: bool(week(journey).rows))
    steps = [journey.desk.plans.open(ID).by_id[name].first_step for name in now]
    assert [row.accessibleName() for row in week(journey).rows] == steps


def _never(*_: object) -> None:
    raise AssertionError("nothing is worked out on Accueil")


def test_before_a_plan_accueil_names_the_first_steps_that_were_frozen(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    journey = windows.open()
    (completed,) = (carried := read(sample("menuiserie", Language.FR))).assessments
    file = tmp_path / "completed_here.pmediag"
    write(file, replace(carried, records={}), "1.0")
    journey.desk.exchange.import_file(file)
    with journey.desk.database.unit_of_work() as unit:
        frozen = unit.assessments.frozen(ID)
    assert frozen is not None
    told = cast("dict[str, list[str]]", frozen.record["priorities"])["now"]
    monkeypatch.setattr("pmediag.services.planning.Board.solve", _never)
    journey.refresh()
    journey.home.finish()
    windows.qtbot.waitUntil(lambda: bool(week(journey).rows))
    catalogue = journey.desk.catalogue
    pack = catalogue.get(completed.questionnaire_id, completed.questionnaire_version)
    actions = {action.id: action for action in catalogue.actions(pack)}
    steps = [typeset(actions[name].first_step, Language.FR) for name in told]
    assert [row.accessibleName() for row in week(journey).rows] == steps
    assert len(steps) == 3
    assert "First steps, an hour at most each." in shown(week(journey))
    with journey.desk.database.unit_of_work() as unit:
        assert unit.plans.latest_of(completed.organisation_id) is None, "reading writes nothing"
    monkeypatch.undo()
    click(week(journey).rows[0])
    windows.wait_for(journey, WindowPlace.PLAN)
    wait(windows, journey)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    assert page.action.id == told[0]


def test_without_frozen_priorities_accueil_keeps_its_sentence(windows: Windows) -> None:
    journey = windows.open()
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    journey.refresh()
    journey.home.finish()
    windows.qtbot.waitUntil(lambda: not journey._tools.background.is_busy)
    QApplication.processEvents()
    assert week(journey).rows == []
    assert "Your action plan says what to start with" in shown(week(journey))


def test_before_a_plan_accueil_leads_to_it(windows: Windows) -> None:
    journey = opened(windows)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    journey.refresh()
    click(week(journey).button)
    windows.wait_for(journey, WindowPlace.PLAN)


def test_a_window_open_overnight_says_what_is_overdue_by_now(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = planned(windows)
    plans, now = journey.desk.plans, journey.desk.now()
    day = now.date()
    journey.plan.plan.said.emit(PlanEntry(cards(journey)[0].action_id, due_on=day))
    wait(windows, journey)
    assert "overdue" not in shown(board(journey))
    windows.go(journey, WindowPlace.HOME)
    monkeypatch.setattr(plans, "_now", lambda: now + timedelta(days=1))
    go_to_plan(windows, journey)
    assert "overdue since" in shown(board(journey)), "its card too"


def test_the_lines_of_the_week_are_as_far_from_what_stands_above_each(windows: Windows) -> None:
    journey = planned(windows)
    day = journey.desk.now().date() - timedelta(days=3)
    for late in cards(journey)[:2]:
        journey.plan.plan.said.emit(PlanEntry(late.action_id, EntryState.DOING, due_on=day))
    wait(windows, journey)
    windows.go(journey, WindowPlace.HOME)
    journey.home.finish()
    card = week(journey)
    windows.qtbot.waitUntil(lambda: len(card.rows) > 1 and card.rows[1].height() > 0)
    QApplication.processEvents()
    texts = [text for text in card.findChildren(Text) if text.isVisible()]
    gaps = []
    for line in card.findChildren(Line):
        top = line.mapTo(card, QPoint()).y()
        ends = (text.mapTo(card, QPoint(0, text.height())).y() for text in texts)
        gaps.append(min(top - end for end in ends if end <= top))
    assert len(gaps) > 1
    assert len(set(gaps)) == 1
