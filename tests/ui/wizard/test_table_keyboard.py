"""The table answered with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import Mark
from pmediag.services.assessments import Assessments
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, press, type_words
from tests.ui.wizard.table import current, page_of, press_ctrl


class TestByKeyboard:
    def test_it_opens_at_the_question_shown_and_leads_back_to_the_row(
        self, wizard: WizardView, session: WizardSession, table: QuestionTable
    ) -> None:
        press_ctrl(Qt.Key.Key_T)
        press("2", ENTER, "3", ENTER)
        press_ctrl(Qt.Key.Key_T)
        assert current(table) == session.asked()[2].id
        assert focused() is table
        press(Qt.Key.Key_Down)
        press_ctrl(Qt.Key.Key_T)
        assert page_of(wizard) is wizard.question_page
        assert session.current == session.asked()[3]

    def test_the_whole_diagnosis_is_done_in_it(
        self, wizard: WizardView, session: WizardSession, qtbot: QtBot
    ) -> None:
        while session.place is Place.QUESTION:
            press("2", ENTER)
        assert session.missing() == ()
        press(ENTER)
        with qtbot.waitSignal(wizard.completed):
            press(ENTER)

    def test_an_answer_is_on_disk_at_once(
        self, wizard: WizardView, session: WizardSession, assessments: Assessments
    ) -> None:
        press(Qt.Key.Key_Down, "3")
        second = session.asked()[1]
        kept = assessments.assessment(session.assessment.id)
        assert kept.answers[second.id].picks == (second.choices[2].id,)
        assert kept.position == second.id
        assert wizard.table_page.status.is_saved_shown()

    def test_marks_flags_and_digits_of_a_french_keyboard(self, session: WizardSession) -> None:
        first = next(q for q in session.asked() if not q.may_not_apply)
        assert first == session.asked()[0]
        press('"')
        assert session.answer(first.id).picks == (first.choices[2].id,)
        press("?")
        assert session.answer(first.id).mark is Mark.UNKNOWN
        press("-")
        assert session.answer(first.id).mark is Mark.UNKNOWN
        press("r")
        assert session.to_review() == (first,)
        press("r")
        assert session.to_review() == ()

    def test_enter_goes_to_the_next_question_without_an_answer(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        asked = session.asked()
        session.pick(asked[1].choices[0].id, asked[1].id)
        press(ENTER)
        assert current(table) == asked[2].id
        press(Qt.Key.Key_End, ENTER)
        assert current(table) == asked[0].id

    def test_arrows_home_end_and_pages_pass_over_the_headings(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        asked = session.asked()
        for question in asked[1:8]:
            press(Qt.Key.Key_Down)
            assert current(table) == question.id
        press(Qt.Key.Key_Up, Qt.Key.Key_Up)
        assert current(table) == asked[5].id
        press(Qt.Key.Key_End)
        assert current(table) == asked[-1].id
        press(Qt.Key.Key_Down)
        assert current(table) == asked[-1].id
        press(Qt.Key.Key_PageUp)
        before_last = [q.id for q in asked].index(current(table))
        assert 0 < before_last < len(asked) - 2
        press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
        assert current(table) == asked[-1].id
        press(Qt.Key.Key_Home, Qt.Key.Key_Up)
        assert current(table) == asked[0].id

    def test_a_row_higher_than_the_room_is_read_to_its_end_first(
        self, wizard: WizardView, session: WizardSession, table: QuestionTable
    ) -> None:
        wizard.resize(800, 360)
        QApplication.processEvents()
        first = current(table)
        room = table.viewport().height()
        assert table.visualRect(table.currentIndex()).height() > room
        press(Qt.Key.Key_Down)
        assert current(table) == first
        for _ in range(6):
            press(Qt.Key.Key_Down)
        assert current(table) != first

    def test_arrows_and_space_reach_what_has_no_digit(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        question = next(q for q in session.asked() if len(q.choices) > 10)
        table.go_to(question.id)
        press(*[Qt.Key.Key_Right] * 11, Qt.Key.Key_Space)
        assert session.answer(question.id).picks == (question.choices[10].id,)
        press(Qt.Key.Key_Right, Qt.Key.Key_Space)
        assert session.answer(question.id).mark is Mark.UNKNOWN
        press(*[Qt.Key.Key_Right] * 9, Qt.Key.Key_Left, Qt.Key.Key_Space)
        assert session.to_review() == (question,)
        press(Qt.Key.Key_Up, Qt.Key.Key_Space)
        assert session.progress[0] == 1, "nothing is pointed at in another row"

    def test_the_note_is_written_on_its_page_and_esc_leads_back(
        self, wizard: WizardView, session: WizardSession, table: QuestionTable
    ) -> None:
        press(Qt.Key.Key_Down, "n")
        assert page_of(wizard) is wizard.question_page
        assert focused() is wizard.question_page.note.editor
        type_words("12r? see the book")
        press(Qt.Key.Key_Escape)
        assert page_of(wizard) is wizard.table_page
        second = session.asked()[1]
        assert session.answer(second.id).note == "12r? see the book"
        assert current(table) == second.id
        row = table.current_row()
        assert row is not None
        assert row.has_note

    def test_where_one_was_is_kept_on_leaving(
        self, wizard: WizardView, session: WizardSession, assessments: Assessments
    ) -> None:
        press(Qt.Key.Key_Down, Qt.Key.Key_Down)
        assert wizard.settle()
        assert assessments.resume(session.assessment.id).current == session.asked()[2]

    def test_letters_do_nothing_while_a_button_has_the_focus(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        wizard.table_page.page_button.setFocus()
        press("2", "r", "?", "n")
        assert session.assessment.answers == {}
        assert page_of(wizard) is wizard.table_page
        wizard.take_focus()
        press("2")
        assert session.progress[0] == 1

    def test_every_control_is_reached_by_tab_in_reading_order(
        self, wizard: WizardView, table: QuestionTable
    ) -> None:
        page = wizard.table_page
        reached = []
        for _ in range(5):
            press(Qt.Key.Key_Tab)
            reached.append(focused())
        assert reached == [
            page.page_button,
            page.review_button,
            page._search,
            page._to_check,
            table,
        ]
        assert all(widget.accessibleName() for widget in reached)
