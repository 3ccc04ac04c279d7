"""The calendar of a plan, and the files it is written to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.model.action_plan import OwnAction, PlanEntry
from pmediag.model.library import DueDay
from pmediag.model.plan import slot_days
from pmediag.typography import typeset
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.journey import Journey
from pmediag.ui.organisations.days import typed_day
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.plan.timeline_page import TimelinePage
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press
from tests.ui.plan.planned import ID, board, chosen, focus, planned, wait
from tests.ui.readings import shown
from tests.ui.windows import Windows


def test_the_calendar_has_a_table_and_goes_back_where_it_came_from(windows: Windows) -> None:
    journey = planned(windows)
    topics = [journey.plan.topic]
    focus(board(journey).timeline_button)
    press(ENTER)
    page = journey.plan.plan.current_page
    assert isinstance(page, TimelinePage)
    topics.append(journey.plan.topic)
    assert topics == [HelpTopic.PLAN, HelpTopic.TIMELINE]
    assert page.chart is not None
    page.chart.button.click()
    solved = journey.plan.solved
    assert solved is not None
    assert page.chart.table.rowCount() == len(solved.kept) < len(chosen(journey))
    assert "keeps the priorities and what you decided" in shown(page)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert focused() is board(journey).timeline_button


@pytest.mark.parametrize("suffix", [".ics", ".xlsx"])
def test_the_plan_is_written_to_a_file(windows: Windows, tmp_path: Path, suffix: str) -> None:
    journey = planned(windows)
    keeper = journey.plan
    dialog = keeper.write_calendar() if suffix == ".ics" else keeper.write_sheet()
    assert dialog is not None
    target = tmp_path / f"plan{suffix}"
    dialog.choose = lambda _first: target
    assert dialog.reminders.isVisible() == (suffix == ".ics")
    dialog.save_button.click()
    windows.qtbot.waitUntil(lambda: not dialog.is_working)
    assert target.stat().st_size > 0
    assert str(target) in shown(dialog)
    dialog.close()


def calendar(
    journey: Journey, entries: Iterable[PlanEntry] = (), **changes: object
) -> TimelinePage:
    """Give the calendar of the plan with these entries, its answer changed."""
    keeper = journey.plan
    assert keeper.sheet is not None
    assert keeper.solved is not None
    plan = replace(keeper.sheet.plan, entries={entry.action_id: entry for entry in entries})
    solved = replace(keeper.solved, **changes)  # type: ignore[arg-type]  # any field of it
    reading = PlanReading(replace(keeper.sheet, plan=plan), solved, Language.FR)
    return TimelinePage(journey._tools.theme, reading)


def cells(page: TimelinePage) -> list[list[str]]:
    """Give the words of the table."""
    assert page.chart is not None
    table, found = page.chart.table, []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        found.append([item.text() for item in items if item is not None])
    return found


def test_days_of_its_own_stand_in_the_calendar_and_what_is_overdue_is_named(
    windows: Windows, qtbot: QtBot
) -> None:
    journey = planned(windows)
    sheet, solved = journey.plan.sheet, journey.plan.solved
    assert sheet is not None
    assert solved is not None
    name = solved.slots[-1].action_id
    due = sheet.today - timedelta(days=10)
    page = calendar(journey, [PlanEntry(name, due_on=due)])
    qtbot.addWidget(page)
    first = cells(page)[0]
    assert first[0] == f"Overdue: {typeset(sheet.by_id[name].title, Language.FR)}"
    assert first[1:] == [typed_day(due), typed_day(due), ""], "nobody knows when it will show"
    assert page.chart is not None
    assert "Overdue: " in page.chart.chart.accessibleDescription()


def test_an_own_action_has_no_effect_to_show(windows: Windows) -> None:
    journey = planned(windows)
    assert journey.plan.sheet is not None
    journey.desk.plans.add_own(ID, OwnAction("Classer les photos", days=1.0))
    journey.plan.fill()
    wait(windows, journey)
    assert journey.plan.solved is not None
    page = calendar(journey, journey.plan.sheet.plan.entries.values())
    assert page.chart is not None
    own = next(row for row in cells(page) if row[0] == "Classer les photos")
    assert own[3] == ""
    assert page.chart.note.isVisibleTo(page.chart)
    page.chart.button.click()
    assert not page.chart.note.isVisibleTo(page.chart), "the table has no bars"
    page.deleteLater()


def test_names_of_three_lines_are_whole_where_it_is_narrow(windows: Windows, qtbot: QtBot) -> None:
    journey = planned(windows)
    assert journey.plan.sheet is not None
    long = OwnAction("Ranger les photos des chantiers de l'année, puis en choisir six", days=1.0)
    journey.desk.plans.add_own(ID, long)
    journey.plan.fill()
    wait(windows, journey)
    page = calendar(journey, journey.plan.sheet.plan.entries.values())
    show(qtbot, page, 560, 800)
    assert page.chart is not None
    chart = page.chart.chart
    qtbot.waitUntil(lambda: chart.height() >= chart.heightForWidth(chart.width()))
    assert chart.heightForWidth(chart.width()) > chart.heightForWidth(2000)


def test_an_action_that_is_spoken_of_comes_into_the_calendar(windows: Windows) -> None:
    journey = planned(windows)
    assert journey.plan.solved is not None
    other = next(name for name in chosen(journey) if name not in journey.plan.solved.kept)
    journey.plan.plan.said.emit(PlanEntry(other, owner="Anne"))
    wait(windows, journey)
    assert other in journey.plan.solved.kept


def test_a_duty_that_comes_before_the_end_is_said(windows: Windows, qtbot: QtBot) -> None:
    journey = planned(windows)
    solved = journey.plan.solved
    assert solved is not None
    slot = solved.slots[-1]
    ends_on = slot_days(slot, solved.wishes.starts_on).ends_on
    for day, is_said in ((ends_on, True), (ends_on + timedelta(days=1), False)):
        duties = {slot.action_id: DueDay(day, "Envoi des factures")}
        page = calendar(journey, duties=duties)
        qtbot.addWidget(page)
        page.show()
        words = shown(page)
        assert ("A duty comes first" in words) is is_said
        assert ("Envoi des factures. The calendar ends" in words) is is_said
