"""The table: by mouse, as questions open and close, for a screen reader, in a renewal."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, Mark
from pmediag.model.questionnaire import Kind
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.services.assessments import Assessments
from pmediag.services.wizard import WizardSession
from pmediag.typography import typeset
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.wizard.asked_question import mark_id
from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.table_page import TablePage
from pmediag.ui.wizard.table_shape import FLAG
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import shown
from tests.ui.renewing import everything, renewed
from tests.ui.test_wizard_journey import disk_full
from tests.ui.wizard.table import accessible, click, current, page_of, place_of, press_ctrl


class TestByMouse:
    def test_a_cell_is_picked_where_it_stands(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        second = session.asked()[1]
        click(table, place_of(table, second.id, second.choices[3].id))
        assert session.answer(second.id).picks == (second.choices[3].id,)
        assert current(table) == second.id
        click(table, place_of(table, second.id, mark_id(Mark.UNKNOWN)))
        assert session.answer(second.id).mark is Mark.UNKNOWN
        click(table, place_of(table, second.id, FLAG))
        assert session.to_review() == (second,)

    def test_a_press_let_go_elsewhere_picks_nothing(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        second, third = session.asked()[1:3]
        here = place_of(table, second.id, second.choices[3].id)
        there = place_of(table, third.id, third.choices[0].id)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(table.viewport(), left, pos=here)
        QTest.mouseRelease(table.viewport(), left, pos=there)
        assert session.assessment.answers == {}

    def test_a_row_opens_where_it_is(self, session: WizardSession, table: QuestionTable) -> None:
        third = session.asked()[2]
        index = table._model.index(table._model.place_of(third.id))
        top = table.visualRect(index).top()
        click(table, table.visualRect(index).topLeft() + QPoint(60, 20))
        assert current(table) == third.id
        room = table.viewport().height()
        area = table.visualRect(index)
        assert area.top() == top or area.bottom() < room <= top + area.height()

    def test_a_cell_tells_what_it_stands_for(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        second = session.asked()[1]
        at = place_of(table, second.id, second.choices[3].id)
        words = session.choice_text(second, second.choices[3].id)
        assert table._tip_at(at) == typeset(words, Language.FR)
        assert table._tip_at(place_of(table, second.id, mark_id(Mark.UNKNOWN))) == "I don't know"


class TestWhenQuestionsOpenAndClose:
    def test_the_current_row_stays_where_it_is(
        self, wizard: WizardView, session: WizardSession, table: QuestionTable
    ) -> None:
        table.go_to("protect.backup.tested")
        before = [q.id for q in session.asked()]
        top = table.visualRect(table.currentIndex()).top()
        press("4")
        opened = [q.id for q in session.asked()]
        assert "protect.backup.apart" in set(opened) - set(before)
        assert current(table) == "protect.backup.tested"
        assert table.visualRect(table.currentIndex()).top() == top
        press("1")
        assert [q.id for q in session.asked()] == before
        assert table.visualRect(table.currentIndex()).top() == top
        assert current(table) == "protect.backup.tested"

    def test_numbers_follow(self, session: WizardSession, table: QuestionTable) -> None:
        press(Qt.Key.Key_End)
        row = table.current_row()
        assert row is not None
        assert row.number == len(session.asked())
        session_before = len(session.asked())
        table.go_to("protect.backup.tested")
        press("4", Qt.Key.Key_End)
        row = table.current_row()
        assert row is not None
        assert row.number == len(session.asked()) > session_before


class TestScreenReaders:
    def test_a_row_says_question_answer_and_state(
        self, session: WizardSession, table: QuestionTable
    ) -> None:
        first = session.asked()[0]
        press("2", "r")
        said = accessible(table)
        text = typeset(session.words(first).text, Language.FR)
        answer = typeset(session.choice_text(first, first.choices[1].id), Language.FR)
        assert said[0] == "Être vu, 1 answer(s) of 5"
        assert said[1] == f"1. {text} Answer: {answer}. To review."
        assert said[2].endswith("No answer yet.")

    def test_the_choices_are_described_with_their_keys(self, table: QuestionTable) -> None:
        seen = QAccessible.queryAccessibleInterface(table)
        assert seen is not None
        assert seen.role() is QAccessible.Role.List
        assert seen.text(QAccessible.Text.Name)
        item: QAccessibleInterface | None = seen.child(table.currentIndex().row())
        assert item is not None
        described = item.text(QAccessible.Text.Description)
        assert described.startswith("1: ")
        assert "; 5: " in described


class TestWhenTheDiskRefuses:
    def test_the_choice_stays_visible_as_not_saved_and_can_be_tried_again(
        self, wizard: WizardView, session: WizardSession, table: QuestionTable
    ) -> None:
        first, second, *_ = session.asked()
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3", Qt.Key.Key_Down, "2")
        assert session.assessment.answers == {}
        rows = [table._model.question_at(table._model.place_of(q.id)) for q in (first, second)]
        assert all(row is not None and "Not saved" in table._model.state(row) for row in rows)
        assert not wizard.table_page.notice.isHidden()
        assert not wizard.table_page.status.is_saved_shown()
        wizard.table_page.notice.retry_button.click()
        assert wizard.table_page.notice.isHidden()
        assert session.answer(first.id).picks == (first.choices[2].id,)
        assert session.answer(second.id).picks == (second.choices[1].id,)

    def test_it_is_not_left_before(self, wizard: WizardView, session: WizardSession) -> None:
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3")
            press_ctrl(Qt.Key.Key_T)
            assert page_of(wizard) is wizard.table_page
            assert not wizard.settle()
        press_ctrl(Qt.Key.Key_T)
        assert page_of(wizard) is wizard.question_page
        assert session.answer().is_given


class TestRenewing:
    @pytest.fixture
    def renewal(
        self, wizard: WizardView, database: Database, assessments: Assessments
    ) -> WizardSession:
        session = renewed(database, assessments, everything(assessments))
        wizard.open(session)
        press_ctrl(Qt.Key.Key_T)
        return session

    def test_a_row_says_what_was_answered_last_time(
        self, wizard: WizardView, renewal: WizardSession
    ) -> None:
        first = renewal.asked()[0]
        words = typeset(renewal.choice_text(first, first.choices[1].id), Language.FR)
        assert f"Last time: {words}" in accessible(wizard.table_page.table)[1]

    def test_c_keeps_the_dimension_of_the_row(
        self, wizard: WizardView, renewal: WizardSession
    ) -> None:
        press("c")
        steps = renewal.steps()
        assert steps[0].answered == steps[0].asked > 0
        said = f"{steps[0].answered} answer(s) of last time kept in “Être vu”."
        assert said in shown(wizard.table_page)
        row = wizard.table_page.table.current_row()
        assert row is not None
        assert row.dimension_id == steps[1].dimension.id
        press(Qt.Key.Key_Home)
        assert said not in shown(wizard.table_page)

    def test_each_heading_has_its_button(self, wizard: WizardView, renewal: WizardSession) -> None:
        table = wizard.table_page.table
        place = table._model.place_of("sell")
        frame = table.indexWidget(table._model.index(place))
        assert frame is not None
        button = frame.findChild(Button)
        assert isinstance(button, Button)
        assert button.accessibleName() == "Nothing changed, Conclure et encaisser"
        press(Qt.Key.Key_Tab)
        assert focused().accessibleName() == "Nothing changed, Être vu"
        press(Qt.Key.Key_Tab)
        assert focused() == button
        button.click()
        found = {step.dimension.id: step for step in renewal.steps()}
        assert found["sell"].answered == found["sell"].asked
        assert found["seen"].answered == 0
        place = table._model.place_of("sell")
        assert table.indexWidget(table._model.index(place)) is None


@pytest.mark.parametrize(("width", "height"), [(1064, 800), (640, 480), (500, 360)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_asks_for_more_width_than_there_is(
    qtbot: QtBot, theme: Theme, assessments: Assessments, width: int, height: int, scale: float
) -> None:
    view = WizardView(Theme(scale=scale), Language.FR)
    session = assessments.start("A", {"activity": "shop"}, COMPLETE)
    show(qtbot, view, width, height)
    view.open(session)
    view.toggle_table()
    QApplication.processEvents()
    page = view.table_page
    assert isinstance(page, TablePage)
    assert page.minimumSizeHint().width() <= max(width, 640 * scale)
    assert page.table._delegate.width == page.table.viewport().width()
    view.grab()


def test_a_multiple_says_all_that_is_ticked(session: WizardSession, table: QuestionTable) -> None:
    question = next(q for q in session.asked() if q.kind is Kind.MULTIPLE)
    table.go_to(question.id)
    press("1", "2")
    row = table.current_row()
    assert row is not None
    assert row.words_of(row.picked) == tuple(choice.text for choice in row.choices[:2])
    assert "; ".join(row.words_of(row.picked)) in table._model.spoken(row)
