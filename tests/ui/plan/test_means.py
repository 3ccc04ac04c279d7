"""The means of a plan: moved or typed, kept, and answered by the latest alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.ui.places import WindowPlace
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.plan.planned import HOME, ID, LEFT, RIGHT, board, focus, planned, wait
from tests.ui.windows import Windows


def test_both_sliders_and_fields_say_the_same(windows: Windows) -> None:
    journey = planned(windows)
    means = board(journey).means
    assert means.budget.edit.placeholderText() == "no limit"
    focus(means.budget.edit)
    type_words("1 500 euros")
    press(ENTER)
    wait(windows, journey)
    assert means.budget.edit.text() == "1\u202f500"
    assert 0 < means.budget.slider.value() < means.budget.slider.maximum()
    assert journey.plan.solved is not None
    assert journey.plan.solved.plan.cost_high <= 1500
    focus(means.days.slider)
    press(HOME, RIGHT)
    wait(windows, journey)
    assert journey.plan.solved.wishes.budget == 1500.0
    assert journey.plan.solved.plan.days <= (journey.plan.solved.wishes.days or 0)
    focus(means.budget.edit)
    means.budget.edit.selectAll()
    press(Qt.Key.Key_Delete, TAB)
    wait(windows, journey)
    assert journey.plan.solved.wishes.budget is None
    assert means.budget.slider.value() == means.budget.slider.maximum()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-200", "Write a number of 0 or more."),
        ("beaucoup", "This is not a number. Write figures, such as 1\u202f500."),
        ("99999999999", "This is too much: 10\u202f000\u202f000 at most."),
        ("1.500", "Write a whole number"),
    ],
)
def test_a_budget_that_cannot_be_is_refused_in_place(
    windows: Windows, text: str, said: str
) -> None:
    journey = planned(windows)
    means = board(journey).means
    before = journey.plan.solved
    focus(means.budget.edit)
    type_words(text)
    press(TAB)
    wait(windows, journey)
    assert means.budget.field.problem().startswith(said)
    assert means.budget.edit.text() == text
    assert means.budget.edit.property("wrong")
    assert journey.plan.solved is before
    assert journey.desk.plans.open(ID).plan.wishes.budget is None
    focus(means.budget.slider)
    press(LEFT)
    wait(windows, journey)
    assert not means.budget.is_wrong


def test_a_pace_and_a_first_day_are_typed(windows: Windows) -> None:
    journey = planned(windows)
    means = board(journey).means
    for editor, words in ((means.pace, "0"), (means.start, "31/02/2027")):
        editor.selectAll()
        focus(editor)
        type_words(words)
        press(TAB)
    assert means.pace_field.problem() == "Write a number above 0."
    assert means.start_field.problem().startswith("This is not a date.")
    for editor, words in ((means.pace, "4,5"), (means.start, "01/03/2027")):
        editor.selectAll()
        focus(editor)
        type_words(words)
        press(TAB)
    wait(windows, journey)
    wishes = journey.desk.plans.open(ID).plan.wishes
    assert wishes.days_per_month == 4.5
    assert wishes.starts_on.isoformat() == "2027-03-01"


def test_what_is_moved_is_kept_before_the_place_is_left(windows: Windows) -> None:
    journey = planned(windows)
    slider = board(journey).means.budget.slider
    focus(slider)
    press(HOME)
    windows.go(journey, WindowPlace.HOME)
    assert journey.desk.plans.open(ID).plan.wishes.budget == 0.0


def test_the_wheel_leaves_the_sliders_to_the_page(windows: Windows) -> None:
    journey = planned(windows)
    slider = board(journey).means.budget.slider
    value = slider.value()
    middle = QPointF(slider.rect().center())
    event = QWheelEvent(
        middle,
        slider.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert slider.value() == value


def test_a_stale_answer_never_shows(windows: Windows, qtbot: QtBot) -> None:
    journey = planned(windows)
    keeper = journey.plan
    seen: list[float | None] = []
    show_plan = keeper.plan.show_plan

    def watch(reading: object) -> None:
        seen.append(reading.solved.wishes.budget)  # type: ignore[attr-defined]  # a PlanReading
        show_plan(reading)  # type: ignore[arg-type]  # a PlanReading

    keeper.plan.show_plan = watch  # type: ignore[method-assign]
    assert keeper.sheet is not None
    for budget in (100.0, 200.0, 300.0, 0.0):
        keeper.plan.wished.emit(replace(keeper.sheet.plan.wishes, budget=budget))
    wait(windows, journey)
    assert seen == [0.0]
    assert keeper.solved is not None
    assert keeper.solved.wishes.budget == 0.0
    assert qtbot is windows.qtbot
