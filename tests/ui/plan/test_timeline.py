"""The calendar of a plan, and the files it is written to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.plan.timeline_page import TimelinePage
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, press
from tests.ui.plan.planned import board, chosen, focus, planned
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
    assert page.chart.table.rowCount() == len(chosen(journey))
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
