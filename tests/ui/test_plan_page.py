"""The place « Plan d'actions », as a person uses it: clicks, keys, typed numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.actions import Cost
from pmediag.model.assessment import Path as DiagnosisPath
from pmediag.model.assessment import PathKind
from pmediag.paths import assets
from pmediag.services.samples import sample
from pmediag.typography import typeset
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.home.week_card import WeekCard
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_card import ActionCard
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.board_page import BoardPage
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.plan.timeline_page import TimelinePage
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.words import Language
from tests.actions import SomeActions, an_action_for
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.readings import shown
from tests.ui.windows import Windows

ID = "sample_menuiserie"
SPACE, LEFT, RIGHT, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape
HOME, END = Qt.Key.Key_Home, Qt.Key.Key_End


def opened(windows: Windows) -> Journey:
    """Open a window whose questionnaires have the actions of the tests."""
    journey = windows.open()
    journey.desk.catalogue = SomeActions(assets() / "content", "fr")
    return journey


def planned(windows: Windows, name: str = "menuiserie") -> Journey:
    """Open the plan of a sample firm."""
    journey = opened(windows)
    journey.desk.exchange.import_file(sample(name, Language.FR))
    go_to_plan(windows, journey)
    return journey


def go_to_plan(windows: Windows, journey: Journey) -> None:
    windows.go(journey, WindowPlace.PLAN)
    wait(windows, journey)


def wait(windows: Windows, journey: Journey) -> None:
    """Wait until the plan is worked out and what was moved is kept."""
    keeper = journey.plan

    def is_settled() -> bool:
        busy = journey._tools.background.is_busy
        board = keeper.plan.board
        moving = board is not None and board.means._keep.isActive()
        return not (busy or moving)

    windows.qtbot.waitUntil(is_settled, timeout=30_000)
    QApplication.processEvents()


def board(journey: Journey) -> BoardPage:
    found = journey.plan.plan.board
    assert found is not None
    return found


def cards(journey: Journey) -> list[ActionCard]:
    return [c for c in board(journey).findChildren(ActionCard) if c.isVisible()]


def chosen(journey: Journey) -> tuple[str, ...]:
    assert journey.plan.solved is not None
    return journey.plan.solved.plan.chosen


def the_button(inside: QWidget, name: str) -> Button:
    found = [b for b in inside.findChildren(Button) if b.isVisibleTo(inside)]
    return next(b for b in found if b.accessibleName().startswith(name))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


# From a diagnosis to what it asks again


def diagnosed(windows: Windows) -> tuple[Journey, str]:
    """Answer an express diagnosis with the keyboard, up to its result; give its id."""
    journey = opened(windows)
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    type_words("Entreprise A")
    press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
    press("1", ENTER)
    for _ in range(16):
        press("2", ENTER)
    press(ENTER, ENTER)
    windows.wait_for(journey, WindowPlace.RESULTS)
    assert journey.results.shown is not None
    return journey, journey.results.shown


def test_a_plan_under_a_budget_with_a_pin_by_the_keyboard(windows: Windows) -> None:
    journey, diagnosis = diagnosed(windows)
    go_to_plan(windows, journey)
    assert focused() is cards(journey)[0].title
    assert len(cards(journey)) == 6
    before = chosen(journey)
    slider = board(journey).means.budget.slider
    focus(slider)
    press(HOME)
    wait(windows, journey)
    assert board(journey).means.budget.edit.text() == "0"
    assert set(chosen(journey)) < set(before)
    assert focused() is slider
    assert journey.desk.plans.open(diagnosis).plan.wishes.budget == 0.0

    action_id = cards(journey)[1].action_id
    focus(cards(journey)[1].pin)
    press(SPACE)
    wait(windows, journey)
    sheet = journey.desk.plans.open(diagnosis)
    assert action_id in (sheet.plan.wishes.pins or ())
    assert focused().objectName() == "pin"
    assert focused().accessibleName().endswith(sheet.by_id[action_id].title)


def test_what_is_done_is_asked_again_and_changes_no_answer(windows: Windows) -> None:
    journey, diagnosis = diagnosed(windows)
    go_to_plan(windows, journey)
    action_id = cards(journey)[1].action_id
    before = journey.desk.assessments.assessment(diagnosis)
    focus(cards(journey)[1].title)
    press(ENTER)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    focus(page.form.states.cards[0])
    press(RIGHT, RIGHT, SPACE)
    wait(windows, journey)
    assert "will be asked again in the renewal" in shown(page)
    (effect,) = journey.desk.plans.open(diagnosis).by_id[action_id].effects
    focus(page.answer_button)
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    session = journey.wizard.session
    assert session is not None
    assert session.assessment.renews == diagnosis
    assert session.current is not None
    assert session.current.id == effect.question_id
    assert session.answer(effect.question_id).to_review
    assert not session.answer(effect.question_id).is_given
    assert journey.desk.assessments.assessment(diagnosis) == before
    go_to_plan(windows, journey)
    assert action_id not in [card.action_id for card in cards(journey)]


def test_done_is_seen_in_the_renewal_that_is_open(windows: Windows) -> None:
    journey = planned(windows)
    journey.renew(ID)
    windows.wait_for(journey, WindowPlace.WIZARD)
    go_to_plan(windows, journey)
    action_id = cards(journey)[0].action_id
    journey.plan.plan.said.emit(PlanEntry(action_id, EntryState.DONE))
    session = journey.wizard.session
    assert session is not None
    (effect,) = journey.desk.plans.open(ID).by_id[action_id].effects
    assert session.answer(effect.question_id).to_review


# Means


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


# Decisions


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


def test_before_a_plan_accueil_leads_to_it(windows: Windows) -> None:
    journey = opened(windows)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    journey.refresh()
    click(week(journey).button)
    windows.wait_for(journey, WindowPlace.PLAN)


def changed(windows: Windows, **changes: object) -> tuple[Journey, str]:
    """Open the plan with the second action changed; give its id."""
    journey = opened(windows)
    catalogue = journey.desk.catalogue
    assert isinstance(catalogue, SomeActions)
    found = list(catalogue.actions(catalogue.latest()))
    found[1] = replace(found[1], **changes)  # type: ignore[arg-type]  # any field of the class
    catalogue.given[catalogue.latest().version] = tuple(found)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    go_to_plan(windows, journey)
    journey.plan.plan.show_action(found[1].id)
    return journey, found[0].id


def test_an_action_names_what_comes_first_and_what_helps(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    helps = {"guide": "Un guide, pour l'accueil"}
    monkeypatch.setattr("pmediag.services.planning.Board._resources", helps)
    first = an_action_for(SomeActions(assets() / "content", "fr").latest().questions[0], 0).id
    journey, needed = changed(windows, requires=(first,), resources=("guide", "unknown"))
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    rows = {row.accessibleName(): row for row in page.findChildren(LinkRow)}
    assert len(rows) == 2
    with qtbot.waitSignal(journey.plan.plan.resource_requested) as asked:
        click(rows["Un guide, pour l’accueil"])
    assert asked.args == ["guide"]
    windows.wait_for(journey, WindowPlace.RESOURCES)
    windows.go(journey, WindowPlace.PLAN)
    click(rows[journey.desk.plans.open(ID).by_id[needed].title])
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    assert page.action.id == needed


def test_an_estimate_says_so_with_its_year_and_a_price_says_its_source(windows: Windows) -> None:
    cost = Cost(100.0, 300.0)
    journey, _ = changed(windows, first_year=cost, costs_of=2024, costs_source=None)
    page = journey.plan.plan.current_page
    assert page is not None
    assert "100 à 300\u202f€ (rough estimate, 2024)" in shown(page)
    source = journey.desk.catalogue.latest().sources[0]
    journey, _ = changed(windows, first_year=cost, costs_of=2024, costs_source=source.id)
    page = journey.plan.plan.current_page
    assert page is not None
    assert f"(after {typeset(source.title, Language.FR)}, 2024)" in shown(page)


def test_a_plan_of_an_earlier_questionnaire_says_so(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = opened(windows)
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    newer = replace(journey.desk.catalogue.latest(), version="2099.1")
    monkeypatch.setattr(journey.desk.catalogue, "latest", lambda: newer)
    go_to_plan(windows, journey)
    assert "This plan was made with an earlier questionnaire" in shown(board(journey))
    assert len(cards(journey)) == 6


# Nothing to plan


def test_without_a_diagnosis_the_place_offers_the_first_step(windows: Windows) -> None:
    journey = opened(windows)
    windows.go(journey, WindowPlace.PLAN)
    assert "No plan yet" in shown(journey.plan.plan)
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)


def test_one_area_alone_has_no_plan(windows: Windows) -> None:
    journey = opened(windows)
    path = DiagnosisPath(PathKind.DIMENSION, "protect")
    session = journey.desk.assessments.start("Entreprise A", {"activity": "mobile"}, path)
    for question in session.asked():
        session.pick(question.choices[0].id, question.id)
    session.complete()
    go_to_plan(windows, journey)
    assert "one area only" in shown(journey.plan.plan)
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    assert journey.wizard.session is not None
    assert journey.wizard.session.assessment.path.kind is PathKind.COMPLETE


def test_where_no_action_helps_it_says_so(windows: Windows) -> None:
    journey = opened(windows)
    catalogue = journey.desk.catalogue
    assert isinstance(catalogue, SomeActions)
    catalogue.given[catalogue.latest().version] = ()
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    go_to_plan(windows, journey)
    assert "Nothing to suggest" in shown(board(journey))
    assert board(journey).add_button.isVisible()


# The calendar and its files


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


# Two wishes, one window


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
