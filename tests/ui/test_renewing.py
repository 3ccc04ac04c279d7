"""Renewing in the wizard: last time's answers beside the questions, kept one by one or at once."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt

from pmediag.model.assessment import Answer, Evidence, Mark
from pmediag.model.questionnaire import Kind
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.services.assessments import Assessments
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, press, start
from tests.ui.readings import shown
from tests.ui.renewing import everything, renewed
from tests.ui.test_wizard_journey import disk_full


@pytest.fixture
def session(wizard: WizardView, database: Database, assessments: Assessments) -> WizardSession:
    """A renewal on its first question, all of which were answered a year before."""
    answers = everything(assessments)
    first = next(iter(answers))
    answers[first] = replace(answers[first], note="Vu ensemble", evidence=Evidence.SEEN)
    session = renewed(database, assessments, answers)
    wizard.open(session)
    return session


def test_the_card_of_last_time_says_so_and_counts_for_nothing(
    wizard: WizardView, session: WizardSession
) -> None:
    cards = wizard.question_page.answers.cards
    assert [card.accessibleName().endswith(", Last time") for card in cards[:3]] == [
        *(False, True, False)
    ]
    assert not any(card.isChecked() for card in cards)
    assert session.progress[0] == 0
    assert focused() is cards[1], "the focus comes in where Enter keeps it"
    assert "Vu ensemble" in shown(wizard.question_page)
    assert "23\u00a0novembre 2025" in shown(wizard.question_page)


def test_enter_keeps_it_with_its_note_then_goes_on(
    wizard: WizardView, session: WizardSession
) -> None:
    first, second, *_ = session.asked()
    press(ENTER)
    assert session.answer(first.id) == Answer(
        (first.choices[1].id,), None, "Vu ensemble", Evidence.SEEN
    )
    assert wizard.question_page.note.editor.toPlainText() == "Vu ensemble"
    assert session.current == first
    press(ENTER)
    assert session.current == second


def test_another_answer_takes_its_place_and_last_time_stays_marked(
    wizard: WizardView, session: WizardSession
) -> None:
    press("3")
    first = session.asked()[0]
    assert session.answer(first.id) == Answer((first.choices[2].id,))
    assert "Last time" in wizard.question_page.answers.cards[1].accessibleName()
    press(Qt.Key.Key_Up, ENTER)
    assert session.answer(first.id) == Answer((first.choices[1].id,)), "picked, not kept"


def test_a_mark_of_last_time_is_kept_too(
    wizard: WizardView, database: Database, assessments: Assessments
) -> None:
    first = assessments.start("B", {"activity": "mobile"}, start(wizard).assessment.path).asked()[0]
    session = renewed(database, assessments, {first.id: Answer(mark=Mark.UNKNOWN)})
    session.go_to(first.id)
    wizard.open(session)
    assert "Last time" in focused().accessibleName()
    press(ENTER)
    assert session.answer().mark is Mark.UNKNOWN


def test_several_choices_of_last_time_are_kept_together(
    wizard: WizardView, session: WizardSession
) -> None:
    question = next(q for q in session.asked() if q.kind is Kind.MULTIPLE)
    session.go_to(question.id)
    wizard.open(session)
    wizard.question_page.body.previous.button.click()
    assert session.answer().picks == tuple(choice.id for choice in question.choices[:2])
    assert wizard.question_page.body.previous.isHidden()


def test_what_is_typed_in_the_note_is_never_replaced(
    wizard: WizardView, session: WizardSession
) -> None:
    press("n")
    note = wizard.question_page.note
    note.editor.setPlainText("Autre chose")
    wizard.question_page.answers.focus_first(Qt.FocusReason.TabFocusReason)
    with patch.object(AssessmentRepository, "save_answer", disk_full):
        press(ENTER)
        assert note.editor.toPlainText() == "Autre chose"
    wizard.question_page.flush()
    assert session.answer().note == "Autre chose"


class TestADimension:
    def test_c_keeps_it_all_says_how_many_and_goes_on(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        press("c")
        steps = session.steps()
        assert steps[0].answered == steps[0].asked == session.progress[0]
        assert session.current is not None
        assert session.current.dimension_id == steps[1].dimension.id
        said = f"{steps[0].answered} answer(s) of last time kept in “Être vu”."
        assert said in shown(wizard.question_page.body.renewal)
        press("5")
        assert said in shown(wizard.question_page.body.renewal)
        press(ENTER)
        assert wizard.question_page.body.renewal.isHidden()

    def test_it_is_offered_at_the_top_of_each_dimension(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        notice = wizard.question_page.body.renewal
        assert notice.button.isVisible()
        press(ENTER, ENTER)
        assert notice.isHidden()
        press(Qt.Key.Key_Left)
        notice.button.click()
        assert session.steps()[0].answered == session.steps()[0].asked

    def test_the_side_panel_offers_it_as_long_as_it_would_do_something(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        button = wizard.question_page.side._confirm
        assert button.isVisible()
        first = session.asked()[0]
        button.click()
        session.go_to(first.id)
        wizard.open(session)
        assert not button.isVisible()
        press("c")
        assert session.current == first

    def test_with_nothing_left_it_goes_to_the_end_of_the_dimension(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        for _ in session.steps():
            press("c")
        assert session.missing() == ()
        assert session.current == session.asked()[-1]
        press(ENTER)
        assert wizard.current_page is wizard.importance_page

    def test_where_the_disk_refuses_nothing_is_kept_and_trying_again_does(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("c")
        assert session.progress[0] == 0
        assert not wizard.question_page.notice.isHidden()
        wizard.question_page.notice.retry_button.click()
        assert session.steps()[0].answered == session.steps()[0].asked
        assert wizard.question_page.notice.isHidden()

    def test_a_first_diagnosis_has_nothing_of_it(self, wizard: WizardView) -> None:
        session = start(wizard)
        press("c")
        assert session.progress[0] == 0
        assert wizard.question_page.body.renewal.isHidden()
        assert not wizard.question_page.side._confirm.isVisible()
        assert "Last time" not in " ".join(
            card.accessibleName() for card in wizard.question_page.answers.cards
        )
