"""The table: every question in a row, answered as fast as one types."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, Mark
from pmediag.model.questionnaire import Kind
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.services.assessments import Assessments
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession
from pmediag.typography import typeset
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.wizard.asked_question import ShownChoice, mark_id
from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.table_model import QuestionTableModel
from pmediag.ui.wizard.table_page import TablePage
from pmediag.ui.wizard.table_rows import TableRow
from pmediag.ui.wizard.table_shape import FLAG, RowWords, Shape, full_shape, short_shape
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press, start, type_words
from tests.ui.readings import shown
from tests.ui.renewing import everything, renewed
from tests.ui.test_wizard_journey import disk_full

CONTROL = Qt.KeyboardModifier.ControlModifier


def press_ctrl(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key, CONTROL)


@pytest.fixture
def session(wizard: WizardView) -> WizardSession:
    """A complete diagnosis, shown in the table, on its first row."""
    session = start(wizard, path=COMPLETE)
    press_ctrl(Qt.Key.Key_T)
    assert page_of(wizard) is wizard.table_page
    return session


@pytest.fixture
def table(wizard: WizardView, session: WizardSession) -> QuestionTable:
    return wizard.table_page.table


def page_of(wizard: WizardView) -> QWidget:
    """Give the page on screen; a call, so that mypy knows it may change."""
    return wizard.current_page


def current(table: QuestionTable) -> str:
    row = table.current_row()
    assert row is not None
    return row.id


def accessible(table: QuestionTable) -> list[str]:
    seen = QAccessible.queryAccessibleInterface(table)
    assert seen is not None
    children = filter(None, map(seen.child, range(seen.childCount())))
    return [
        child.text(QAccessible.Text.Name)
        for child in children
        if child.role() == QAccessible.Role.ListItem
    ]


def place_of(table: QuestionTable, question_id: str, target_id: str) -> QPoint:
    """Give where a cell of a row stands in the table."""
    place = table._model.place_of(question_id)
    shape = table._delegate.shape(place)
    assert shape is not None
    area = next(t.area for t in shape.targets if t.id == target_id)
    return table.visualRect(table._model.index(place)).topLeft() + area.center()


def click(table: QuestionTable, at: QPoint) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


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


def a_row(**changes: object) -> TableRow:
    row = {
        "id": "d.t.q",
        "dimension_id": "d",
        "number": 1,
        "text": "A question?",
        "hint": "",
        "choices": tuple(ShownChoice(f"c{index}", "words") for index in range(5)),
        "is_multiple": False,
        "may_not_apply": True,
        "picked": frozenset[str](),
        "unsaved": frozenset[str](),
        "previous": frozenset[str](),
        "previous_note": "",
        "has_note": False,
        "to_review": False,
    }
    return TableRow(**{**row, **changes})  # type: ignore[arg-type]  # any field of the class


WORDS = RowWords(
    {Mark.UNKNOWN: "I don't know", Mark.NOT_APPLICABLE: "Not applicable"},
    "Last time",
    "not saved",
    "Note: {note}",
)


@given(
    width=st.integers(360, 1500),
    scale=st.sampled_from((1.0, 1.25, 1.5, 1.75, 2.0)),
    count=st.integers(2, 11),
    text=st.text("abc ", min_size=1, max_size=300),
    hint=st.text("abc ", max_size=200),
    answer=st.text("abc ", max_size=300),
)
def test_targets_are_large_enough_apart_and_inside(
    qapp: QApplication, *, width: int, scale: float, count: int, text: str, hint: str, answer: str
) -> None:
    theme = Theme(scale=scale)
    width = max(width, round(360 * scale))
    choices = tuple(ShownChoice(f"c{index}", f"{text} {index}") for index in range(count))
    row = a_row(text=text, hint=hint, choices=choices, previous=frozenset({"c1"}))
    for shape in (
        short_shape(theme, row, width, answer),
        full_shape(theme, row, width, WORDS),
    ):
        _check(shape, width)
        assert len(shape.targets) == count + 2 + 2 * shape.is_full


def _check(shape: Shape, width: int) -> None:
    inside = QRect(0, 0, width, shape.height)
    areas = [target.area for target in shape.targets]
    assert all(inside.contains(area) for area in areas)
    assert all(area.width() >= 28 and area.height() >= 28 for area in areas)
    for place, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[place + 1 :])
        assert shape.target_at(area.center()) is shape.targets[place]
    for placed in (shape.text, *shape.below):
        area = QRect(placed.at.x(), placed.at.y(), 1, placed.words.height)
        assert inside.contains(area)


@given(
    before=st.sets(st.integers(0, 12)).map(sorted),
    after=st.sets(st.integers(0, 12)).map(sorted),
)
def test_rows_come_and_go_around_those_that_stay(
    qapp: QApplication, before: list[int], after: list[int]
) -> None:
    model = QuestionTableModel()
    model.set_rows(tuple(a_row(id=f"q{index}", number=index) for index in before))
    kept = {index: QPersistentModelIndex(model.index(place)) for place, index in enumerate(before)}
    model.set_rows(tuple(a_row(id=f"q{index}", number=index, hint="new") for index in after))
    rows = [model.question_at(place) for place in range(model.rowCount())]
    assert [row.number for row in rows if row] == after
    assert all(row and row.hint == "new" for row in rows)
    for index, held in kept.items():
        assert held.isValid() == (index in after)
        if held.isValid():
            assert held.row() == after.index(index)


def test_a_multiple_says_all_that_is_ticked(session: WizardSession, table: QuestionTable) -> None:
    question = next(q for q in session.asked() if q.kind is Kind.MULTIPLE)
    table.go_to(question.id)
    press("1", "2")
    row = table.current_row()
    assert row is not None
    assert row.words_of(row.picked) == tuple(choice.text for choice in row.choices[:2])
    assert "; ".join(row.words_of(row.picked)) in table._model.spoken(row)
