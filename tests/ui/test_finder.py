"""Finding a question from anywhere, and what is left to look at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmediag.model.assessment import COMPLETE
from pmediag.services.question_search import QuestionSearch
from pmediag.services.wizard import WizardSession
from pmediag.typography import typeset
from pmediag.ui.wizard.finder_list import ROW, Found
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, press, start, type_words

CONTROL = Qt.KeyboardModifier.ControlModifier


def search(words: str = "") -> None:
    QTest.keyClick(focused(), Qt.Key.Key_F, CONTROL)
    type_words(words)


@pytest.fixture
def session(wizard: WizardView) -> WizardSession:
    return start(wizard, path=COMPLETE)


def found(wizard: WizardView) -> list[str]:
    model = wizard.finder.list.model()
    rows = [model.index(place, 0).data(ROW) for place in range(model.rowCount())]
    return [row.id if isinstance(row, Found) else row for row in rows]


class TestSearching:
    def test_words_without_their_accents_lead_to_a_question(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        search("clef securite")
        wanted = [hit.question.id for hit in QuestionSearch(session).find("clef sécurité")]
        assert found(wizard) == wanted
        search_again = [hit.question.id for hit in QuestionSearch(session).find("securite")]
        wizard.finder.field.setText("SECURITE")
        assert found(wizard) == search_again
        assert search_again
        press(ENTER)
        assert not wizard.finder.isVisible()
        assert session.current is not None
        assert session.current.id == search_again[0]
        assert focused() in wizard.question_page.answers.cards

    def test_down_goes_through_the_list_and_up_comes_back(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        search("client")
        hits = found(wizard)
        press(Qt.Key.Key_Down, Qt.Key.Key_Down)
        assert wizard.finder.list.currentIndex().row() == 1
        press(Qt.Key.Key_Up, Qt.Key.Key_Up)
        assert focused() is wizard.finder.field
        press(Qt.Key.Key_Down, Qt.Key.Key_Down, ENTER)
        assert session.current is not None
        assert session.current.id == hits[1]

    def test_esc_closes_and_gives_the_focus_back(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        press(Qt.Key.Key_Down)
        card = focused()
        for where in ((), (Qt.Key.Key_Down,)):
            search("client")
            press(*where, Qt.Key.Key_Escape)
            assert not wizard.finder.isVisible()
            assert focused() is card
        assert session.assessment.answers == {}

    def test_nothing_found_says_so(self, wizard: WizardView, session: WizardSession) -> None:
        search("zzzz")
        assert found(wizard) == []
        assert "No question holds these words" in wizard.finder._state.shown_text()
        press(Qt.Key.Key_Down, ENTER)
        assert wizard.finder.isVisible()

    def test_a_question_found_by_its_help_says_so(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        hits = QuestionSearch(session).find("comptable")
        search("comptable")
        model = wizard.finder.list.model()
        notes = [model.index(place, 0).data(ROW).note for place in range(model.rowCount())]
        assert notes == [("", "in its choices", "in its help")[hit.where] for hit in hits]

    def test_it_closes_when_the_focus_goes_elsewhere(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        search("client")
        wizard.question_page.answers.cards[2].setFocus()
        assert not wizard.finder.isVisible()

    def test_mark_up_typed_is_only_words(self, wizard: WizardView, session: WizardSession) -> None:
        search("<img src=x> client")
        assert found(wizard) == []
        assert wizard.finder.field.text() == "<img src=x> client"

    def test_it_works_over_the_table_too(self, wizard: WizardView, session: WizardSession) -> None:
        wizard.toggle_table()
        search("securite")
        hits = found(wizard)
        press(ENTER)
        row = wizard.table_page.table.current_row()
        assert row is not None
        assert row.id == hits[0]
        assert focused() is wizard.table_page.table

    def test_every_row_is_read_with_its_dimension(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        search("securite")
        seen = QAccessible.queryAccessibleInterface(wizard.finder.list)
        assert seen is not None
        item = seen.child(0)
        assert item is not None
        question = session.questionnaire.question(found(wizard)[0])
        text = typeset(session.words(question).text, Language.FR)
        name = session.questionnaire.dimension(question.dimension_id).name
        assert item.text(QAccessible.Text.Name).startswith(f"{text} {name}")


class TestWhatIsLeft:
    def test_it_is_reached_from_the_side_at_any_time(
        self, wizard: WizardView, session: WizardSession
    ) -> None:
        first, second, third, *_ = session.asked()
        press("r", "2", ENTER, "?", ENTER)
        button = wizard.question_page.side._to_check
        assert button.accessibleName() == "Questions to review (2)"
        button.click()
        rows = found(wizard)
        assert rows[:5] == [
            "1 answer(s) to review",
            first.id,
            "1 “I don't know”",
            second.id,
            f"{len(session.missing())} question(s) without an answer",
        ]
        assert rows[5] == third.id
        assert focused() is wizard.finder.list
        press(Qt.Key.Key_Down, ENTER)
        assert session.current == second

    def test_titles_are_passed_over(self, wizard: WizardView, session: WizardSession) -> None:
        press("r", "2")
        wizard.question_page.side._to_check.click()
        assert wizard.finder.list.currentIndex().row() == 1
        press(Qt.Key.Key_Down)
        assert wizard.finder.list.currentIndex().row() == 3

    def test_with_nothing_left_it_says_so(self, wizard: WizardView) -> None:
        session = start(wizard)
        while session.missing():
            session.pick(session.missing()[0].choices[2].id, session.missing()[0].id)
        wizard.open(session)
        wizard.question_page.side._to_check.click()
        assert found(wizard) == []
        assert "Every question is answered" in wizard.finder._state.shown_text()
        assert focused() is wizard.finder.field


def test_the_help_closes_when_the_focus_goes_below_it(wizard: WizardView) -> None:
    start(wizard)
    wizard.resize(640, 600)
    QApplication.processEvents()
    press("h")
    side = wizard.question_page.side
    assert side.isVisible()
    assert focused() is side.close_button
    wizard.question_page.answers.cards[1].setFocus()
    assert not side.isVisible()
