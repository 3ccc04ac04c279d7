"""The place « Plan d'actions », as a person uses it, and where there is nothing to plan."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.assessment import Path as DiagnosisPath
from pmediag.model.assessment import PathKind
from pmediag.services.samples import sample
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_page import ActionPage
from pmediag.words import Language
from tests.actions import SomeActions
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.plan.planned import (
    HOME,
    ID,
    RIGHT,
    SPACE,
    board,
    cards,
    chosen,
    focus,
    go_to_plan,
    opened,
    planned,
    wait,
)
from tests.ui.readings import shown
from tests.ui.windows import Windows


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
