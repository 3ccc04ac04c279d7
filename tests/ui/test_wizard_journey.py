"""From the first field to the end, as an owner goes."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Evidence, Mark, Path
from pmediag.model.questionnaire import Kind
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.model.text import NOTE_LIMIT
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.standing import Place
from pmediag.typography import typeset
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import ChoiceCard
from pmediag.ui.wizard.asked_question import mark_id
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, answer, press, start, type_words


def disk_full(*_: object) -> None:
    raise UserFacingError(ErrorCode.DISK_FULL, path="somewhere")


def shown(wizard: WizardView) -> QWidget:
    """Give the page on screen; a call, so that mypy knows it may change."""
    return wizard.current_page


def go_to_multiple(wizard: WizardView) -> None:
    session = answer(wizard)
    question = next(
        q
        for q in session.asked()
        if q.kind is Kind.MULTIPLE and any(c.exclusive for c in q.choices)
    )
    session.go_to(question.id)
    wizard.open(session)


def test_an_express_diagnosis_is_done_with_the_keyboard_alone(
    wizard: WizardView, qtbot: QtBot, assessments: Assessments
) -> None:
    session = start(wizard)
    while session.place is Place.QUESTION:
        press("3", ENTER)
    assert shown(wizard) is wizard.importance_page
    press("3", Qt.Key.Key_Down, "0", ENTER)
    assert shown(wizard) is wizard.review_page
    with qtbot.waitSignal(wizard.completed) as told:
        press(ENTER)
    assert told.args == [session.assessment.id]
    kept = assessments.assessment(session.assessment.id)
    assert kept.completed_at is not None
    assert kept.importance == {"seen": 3, "sell": 0}
    assert all(given.is_given for given in kept.answers.values())


def test_a_key_that_stays_down_answers_nothing(wizard: WizardView) -> None:
    session = start(wizard)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(focused(), held)
    assert session.progress[0] == 0
    while session.place is Place.QUESTION:
        press("3", ENTER)
    press(ENTER)
    assert shown(wizard) is wizard.review_page
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(focused(), held)
    assert session.assessment.completed_at is None


def test_answers_are_on_disk_before_saved_is_said(
    wizard: WizardView, assessments: Assessments
) -> None:
    session = start(wizard)
    status = wizard.question_page.header.status
    assert not status.is_saved_shown()
    press("2")
    assert status.is_saved_shown()
    kept = assessments.assessment(session.assessment.id)
    assert kept.answers[session.asked()[0].id].picks == (session.asked()[0].choices[1].id,)


def test_enter_picks_the_card_in_focus_then_goes_on(wizard: WizardView) -> None:
    session = start(wizard)
    first = session.asked()[0]
    press(Qt.Key.Key_Down, ENTER)
    assert session.answer(first.id).picks == (first.choices[1].id,)
    assert session.current == first
    press(ENTER)
    assert session.current == session.asked()[1]


def test_a_digit_picks_and_does_not_jump(wizard: WizardView) -> None:
    session = start(wizard)
    press("4", "2")
    assert session.current == session.asked()[0]
    assert session.answer().picks == (session.asked()[0].choices[1].id,)


@pytest.mark.parametrize(("typed", "index"), [("&", 0), ('"', 2), ("(", 4)])
def test_the_digits_of_a_french_keyboard_need_no_shift(
    wizard: WizardView, typed: str, index: int
) -> None:
    session = start(wizard)
    press(typed)
    assert session.answer().picks == (session.asked()[0].choices[index].id,)


def test_arrows_move_and_pick_nothing(wizard: WizardView) -> None:
    session = start(wizard)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert focused() is wizard.question_page.answers.cards[1]
    assert not session.answer().is_given
    press(Qt.Key.Key_Space)
    assert session.answer().picks == (session.asked()[0].choices[1].id,)


def test_left_goes_back_and_the_answer_still_shows(wizard: WizardView) -> None:
    session = start(wizard)
    press("2", ENTER, Qt.Key.Key_Left)
    assert session.current == session.asked()[0]
    assert wizard.question_page.answers.picked_id() == session.asked()[0].choices[1].id


def test_left_on_the_first_question_leads_to_the_firm_and_back(wizard: WizardView) -> None:
    session = start(wizard)
    press("2", Qt.Key.Key_Left)
    assert shown(wizard) is wizard.profile_page
    press(Qt.Key.Key_Down, ENTER, ENTER)
    assert shown(wizard) is wizard.question_page
    assert session.assessment.profile["activity"] != "mobile"
    assert len(session.assessment.answers) == 1


def test_enter_on_an_unanswered_question_stays(wizard: WizardView) -> None:
    session = start(wizard)
    wizard.question_page.next_button.setFocus()
    wizard.setFocus()
    QTest.keyClick(wizard.question_page, ENTER)
    assert session.current == session.asked()[0]
    assert focused() is wizard.question_page.answers.cards[0]


def test_next_leaves_a_question_for_later_and_the_review_finds_it(wizard: WizardView) -> None:
    session = start(wizard)
    wizard.question_page.next_button.click()
    assert session.current == session.asked()[1]
    session.go_to_place(Place.REVIEW)
    wizard.open(session)
    wizard.review_page.question_requested.emit(session.asked()[0].id)
    assert session.current == session.asked()[0]


def test_i_do_not_know_takes_the_place_of_a_choice_and_can_be_taken_off(
    wizard: WizardView,
) -> None:
    session = start(wizard)
    press("2", "?")
    assert (session.answer().picks, session.answer().mark) == ((), Mark.UNKNOWN)
    press("?")
    assert session.answer().mark is None
    assert wizard.question_page.answers.picked_id() is None


def test_not_applicable_is_offered_where_the_question_allows_it(wizard: WizardView) -> None:
    session = start(wizard, path=COMPLETE)
    always = next(q for q in session.asked() if not q.may_not_apply)
    session.go_to(always.id)
    wizard.open(session)
    press("-")
    assert session.answer().mark is None
    perhaps = next(q for q in session.asked() if q.may_not_apply)
    session.go_to(perhaps.id)
    wizard.open(session)
    press("-")
    assert session.answer().mark is Mark.NOT_APPLICABLE


def test_a_pill_shows_only_where_the_question_offers_it(wizard: WizardView, qtbot: QtBot) -> None:
    session = start(wizard, path=COMPLETE)
    for kind, offers in ((Kind.MULTIPLE, False), (Kind.SINGLE, True), (Kind.SINGLE, False)):
        question = next(q for q in session.asked() if q.kind is kind and q.may_not_apply is offers)
        session.go_to(question.id)
        wizard.open(session)
        qtbot.wait(1)  # a layout shows what was made in the next turn of the loop
        cards = wizard.question_page.answers.findChildren(ChoiceCard)
        words = [card.choice.text for card in cards if card.isVisible()]
        assert words.count("Not applicable") == offers, question.id
        assert len(words) == len(question.choices) + 1 + offers


def test_a_question_resumed_shows_from_its_beginning(
    wizard: WizardView, assessments: Assessments, qtbot: QtBot
) -> None:
    session = start(wizard, path=COMPLETE)
    press("4")
    wizard.close_session()
    wizard.resize(640, 420)
    wizard.resume(session.assessment.id)
    wizard.take_focus()
    qtbot.wait(1)
    bar = wizard.question_page.body.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert wizard.question_page.answers.cards[3].hasFocus()


def test_several_choices_may_be_ticked_and_none_drives_them_out(wizard: WizardView) -> None:
    session = start(wizard, path=COMPLETE)
    go_to_multiple(wizard)
    question = session.current
    assert question is not None
    none = next(index for index, choice in enumerate(question.choices) if choice.exclusive)
    press("1", "2")
    assert session.answer().picks == tuple(choice.id for choice in question.choices[:2])
    press("1")
    assert session.answer().picks == (question.choices[1].id,)
    press("1234567890"[none])
    assert session.answer().picks == (question.choices[none].id,)


def test_a_note_is_saved_a_second_after_typing(wizard: WizardView, qtbot: QtBot) -> None:
    session = start(wizard)
    press("n")
    type_words("12r? see the book")
    assert session.answer().note == ""
    assert not session.answer().is_given, "keys typed in a note are words"
    qtbot.waitUntil(lambda: session.answer().note == "12r? see the book", timeout=3000)
    assert wizard.question_page.header.status.is_saved_shown()


def test_a_note_is_saved_at_once_on_leaving(wizard: WizardView) -> None:
    session = start(wizard)
    first = session.asked()[0].id
    press("n")
    type_words("to check")
    wizard.question_page.next_button.click()
    assert session.answer(first).note == "to check"
    press("n")
    type_words("another")
    assert wizard.settle()
    assert session.answer().note == "another"


def test_a_note_too_long_is_said_and_never_cut(wizard: WizardView) -> None:
    session = start(wizard)
    press("n")
    page = wizard.question_page
    page.note.editor.setPlainText("a" * (NOTE_LIMIT + 1))
    page.next_button.click()
    assert page.note.is_too_long()
    assert session.current == session.asked()[0]
    assert session.answer().note == ""
    page.note.editor.setPlainText("a" * NOTE_LIMIT)
    page.next_button.click()
    assert len(session.answer(session.asked()[0].id).note) == NOTE_LIMIT


def test_a_note_too_long_is_not_left_behind_unless_one_wants_to(wizard: WizardView) -> None:
    session = start(wizard)
    press("n")
    note = wizard.question_page.note
    type_words("kept")
    assert wizard.settle()
    note.editor.setPlainText("a" * (NOTE_LIMIT + 1))
    note.evidence.setFocus()
    assert not wizard.settle()
    assert focused() is note.editor
    assert len(note.editor.toPlainText()) == NOTE_LIMIT + 1
    wizard.give_up_unsaved()
    assert wizard.settle()
    assert (note.editor.toPlainText(), session.answer().note) == ("kept", "kept")


def test_a_note_that_composing_makes_too_long_is_too_long(wizard: WizardView) -> None:
    session = start(wizard)
    press("n")
    note = wizard.question_page.note
    note.editor.setPlainText("\u0958" * (NOTE_LIMIT // 2 + 1))
    assert not wizard.settle()
    note.editor.setPlainText("\u0958" * (NOTE_LIMIT // 2))
    assert wizard.settle()
    assert len(session.answer().note) == NOTE_LIMIT


def test_mark_up_in_a_note_comes_back_as_it_was_typed(wizard: WizardView) -> None:
    session = start(wizard)
    press("n")
    words = "<b>a</b> & b\n=1+1"
    wizard.question_page.note.editor.setPlainText(words)
    wizard.question_page.flush()
    assert session.answer().note == words
    wizard.open(session)
    assert wizard.question_page.note.editor.toPlainText() == words


def test_evidence_is_chosen_and_taken_back(wizard: WizardView) -> None:
    session = start(wizard)
    press("n")
    seen = wizard.question_page.note.evidence.cards[1]
    seen.click()
    assert session.answer().evidence is Evidence.SEEN
    seen.click()
    assert session.answer().evidence is None


def test_a_flag_is_found_again_in_the_review(wizard: WizardView) -> None:
    session = start(wizard)
    press("r")
    assert session.to_review() == (session.asked()[0],)
    wizard.question_page.review_requested.emit()
    assert shown(wizard) is wizard.review_page
    press("\b")
    assert shown(wizard) is wizard.importance_page


def test_a_dimension_leads_to_its_first_question_without_an_answer(wizard: WizardView) -> None:
    session = start(wizard)
    inside = [q for q in session.asked() if q.dimension_id == "seen"]
    press("2", ENTER)
    wizard.question_page.dimension_requested.emit("run")
    assert session.current is not None
    assert session.current.dimension_id == "run"
    wizard.question_page.dimension_requested.emit("seen")
    assert session.current == inside[1]


def test_a_diagnosis_is_resumed_exactly_where_it_was(
    wizard: WizardView, assessments: Assessments
) -> None:
    session = start(wizard)
    press("2", ENTER, "3", ENTER, "1")
    where = session.current
    wizard.begin()
    wizard.resume(session.assessment.id)
    assert answer(wizard).current == where
    assert wizard.question_page.answers.picked_id() == where.choices[0].id if where else False


def test_importance_may_be_skipped(wizard: WizardView) -> None:
    session = start(wizard)
    session.go_to_place(Place.IMPORTANCE)
    wizard.open(session)
    press(ENTER)
    assert shown(wizard) is wizard.review_page
    assert session.assessment.importance == {}


def test_nothing_can_be_finished_before_something_is_said(wizard: WizardView) -> None:
    session = start(wizard)
    session.go_to_place(Place.REVIEW)
    wizard.open(session)
    assert not wizard.review_page.finish_button.isEnabled()


def test_a_known_firm_fills_the_form_and_stays_one_firm(
    wizard: WizardView, assessments: Assessments
) -> None:
    start(wizard, name="Menuiserie Kervadec")
    wizard.begin()
    press(Qt.Key.Key_Down)
    wizard.profile_page._known.activated.emit(1)
    assert wizard.profile_page._name.text() == "Menuiserie Kervadec"
    wizard.profile_page._next.click()
    press(ENTER)
    assert [firm.name for firm in assessments.organisations()] == ["Menuiserie Kervadec"]
    assert len(assessments.summaries()) == 2


def test_a_mark_that_a_question_does_not_offer_never_shows(wizard: WizardView) -> None:
    session = start(wizard)
    QApplication.processEvents()
    assert session.current is not None
    assert not session.current.may_not_apply
    shown_cards = {
        card.choice.id
        for card in wizard.question_page.answers.findChildren(ChoiceCard)
        if card.isVisible()
    }
    assert mark_id(Mark.UNKNOWN) in shown_cards
    assert mark_id(Mark.NOT_APPLICABLE) not in shown_cards


class TestOneLetter:
    """WCAG 2.1.4: one letter does something only while the focus is on the answers."""

    @pytest.mark.parametrize("key", ["2", "?", "-", "n", "r", "h", "c"])
    def test_it_does_nothing_while_a_button_has_the_focus(
        self, wizard: WizardView, key: str
    ) -> None:
        session = start(wizard)
        page = wizard.question_page
        for button in (page.next_button, page.flag_button, page.side._buttons[1]):
            button.setFocus()
            press(key)
            assert focused() is button
        assert session.assessment.answers == {}
        assert page.note.isHidden()

    def test_digits_do_nothing_on_what_an_answer_rests_on(self, wizard: WizardView) -> None:
        session = start(wizard)
        press("n")
        wizard.question_page.note.evidence.focus()
        press("2", "r")
        assert session.assessment.answers == {}

    def test_it_works_where_nothing_has_the_focus(self, wizard: WizardView) -> None:
        session = start(wizard)
        wizard.setFocus()
        QTest.keyClicks(wizard.question_page, "r2")
        assert session.to_review() == (session.asked()[0],)
        assert session.answer().is_given

    def test_a_digit_does_not_choose_the_length_from_a_button(self, wizard: WizardView) -> None:
        wizard.begin()
        type_words("Entreprise A")
        press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
        wizard.path_page._start.setFocus()
        press("2")
        assert wizard.path_page.chosen_path() == EXPRESS
        wizard.path_page.focus_first()
        press("2")
        assert wizard.path_page.chosen_path() == COMPLETE


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_choice_of_the_length_opens_at_its_top(
    qtbot: QtBot, theme: Theme, assessments: Assessments, catalogue: Catalogue, scale: float
) -> None:
    view = WizardView(Theme(scale=scale), Language.FR)
    view.attach(assessments, catalogue)
    show(qtbot, view, 808, 640)
    view.begin()
    type_words("Entreprise A")
    press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
    assert view.current_page is view.path_page
    QApplication.processEvents()
    QApplication.processEvents()
    bar = view.path_page.area.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, scale == 2.0)


def test_a_known_firm_can_be_the_one_to_start_with(
    wizard: WizardView, assessments: Assessments
) -> None:
    start(wizard, name="Menuiserie Kervadec")
    (firm,) = assessments.organisations()
    assert wizard.begin(firm)
    assert shown(wizard) is wizard.profile_page
    wizard.profile_page._next.click()
    press(ENTER)
    session = answer(wizard)
    assert session.organisation.id == firm.id
    assert session.assessment.profile == firm.profile
    assert len(assessments.summaries()) == 2


def test_the_cards_of_a_question_are_one_group_named_after_it(wizard: WizardView) -> None:
    session = start(wizard)
    page = wizard.question_page
    for _ in range(2):
        seen = QAccessible.queryAccessibleInterface(page.answers)
        assert seen is not None
        assert seen.role() is QAccessible.Role.Grouping
        assert session.current is not None
        text = typeset(session.words(session.current).text, Language.FR)
        assert seen.text(QAccessible.Text.Name) == text
        press("2", ENTER)


def test_a_new_question_is_heard_although_its_card_stays(wizard: WizardView) -> None:
    start(wizard)
    card = focused()
    heard: list[QWidget | None] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(lambda _, new: heard.append(new))
    press("1", ENTER)
    assert focused() is card
    assert heard[-1] is card


def test_every_control_of_a_question_is_reached_by_tab_in_reading_order(
    wizard: WizardView,
) -> None:
    start(wizard)
    page = wizard.question_page
    reached: list[QWidget] = []
    press(TAB)
    while focused() not in reached and focused() is not page.answers.cards[0]:
        reached.append(focused())
        press(TAB)
    wanted = [page.note_button, page.flag_button, page.back_button, page.next_button]
    assert reached[:4] == wanted
    assert all(widget.accessibleName() for widget in reached)


class TestWhenTheDiskRefuses:
    """R5: a plain message with the cause and the next step, the entry kept, retry works."""

    def test_the_choice_stays_visible_as_not_saved(self, wizard: WizardView) -> None:
        session = start(wizard)
        page = wizard.question_page
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3")
        assert not page.notice.isHidden()
        assert not page.header.status.is_saved_shown()
        card = page.answers.cards[2]
        assert card.isChecked()
        assert "not saved" in card.accessibleName()
        assert not session.answer().is_given

    def test_trying_again_saves_it(self, wizard: WizardView) -> None:
        session = start(wizard)
        page = wizard.question_page
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3")
            page.notice.retry_button.click()
            assert not page.notice.isHidden()
        page.notice.retry_button.click()
        assert page.notice.isHidden()
        assert page.header.status.is_saved_shown()
        assert session.answer().picks == (session.asked()[0].choices[2].id,)

    def test_going_on_tries_again_first(self, wizard: WizardView) -> None:
        session = start(wizard)
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3", ENTER)
            assert session.current == session.asked()[0]
        press(ENTER)
        assert session.current == session.asked()[1]
        assert session.answer(session.asked()[0].id).is_given

    def test_a_later_choice_replaces_the_refused_one(self, wizard: WizardView) -> None:
        session = start(wizard)
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("3", "4")
            assert [c.isChecked() for c in wizard.question_page.answers.cards[:5]] == [
                *(False, False, False, True, False)
            ]
        press("?")
        assert (session.answer().picks, session.answer().mark) == ((), Mark.UNKNOWN)

    def test_a_refused_mark_put_back_leaves_what_was_there(self, wizard: WizardView) -> None:
        session = start(wizard)
        press("?")
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("2")
        press("?")
        assert session.answer().mark is Mark.UNKNOWN
        assert wizard.question_page.notice.isHidden()

    def test_refused_ticks_of_a_multiple_are_all_kept(self, wizard: WizardView) -> None:
        session = start(wizard, path=COMPLETE)
        go_to_multiple(wizard)
        question = session.current
        assert question is not None
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            press("1", "2", "2")
        press("3")
        wanted = (question.choices[0].id, question.choices[2].id)
        assert session.answer().picks == wanted

    def test_a_note_is_kept_in_memory(self, wizard: WizardView) -> None:
        session = start(wizard)
        press("n")
        type_words("a word")
        with patch.object(AssessmentRepository, "save_answer", disk_full):
            assert not wizard.settle()
        assert wizard.question_page.note.editor.toPlainText() == "a word"
        assert wizard.settle()
        assert session.answer().note == "a word"

    def test_a_place_that_could_not_be_kept_is_tried_again(self, wizard: WizardView) -> None:
        session = start(wizard)
        page = wizard.question_page
        with patch.object(AssessmentRepository, "save_position", disk_full):
            press("3", ENTER)
        assert session.current == session.asked()[0]
        assert not page.notice.isHidden()
        page.notice.retry_button.click()
        assert session.current == session.asked()[1]
        assert page.notice.isHidden()

    def test_finishing_can_be_tried_again(self, wizard: WizardView, qtbot: QtBot) -> None:
        session = start(wizard)
        press("3")
        session.go_to_place(Place.REVIEW)
        wizard.open(session)
        with patch.object(AssessmentRepository, "complete", disk_full):
            wizard.review_page.finish_button.click()
        assert not wizard.review_page.notice.isHidden()
        with qtbot.waitSignal(wizard.completed):
            wizard.review_page.notice.retry_button.click()

    def test_a_diagnosis_that_cannot_start_says_why(self, wizard: WizardView, qtbot: QtBot) -> None:
        with (
            patch.object(AssessmentRepository, "add", disk_full),
            qtbot.waitSignal(wizard.failed),
        ):
            wizard.begin()
            type_words("Entreprise A")
            press(TAB, ENTER, ENTER, ENTER)
        assert shown(wizard) is wizard.path_page
        press(ENTER)
        assert shown(wizard) is wizard.question_page


@pytest.mark.parametrize("path", [EXPRESS, COMPLETE])
def test_the_path_is_chosen_by_its_digit(wizard: WizardView, path: Path) -> None:
    assert start(wizard, path=path).assessment.path == path


def test_the_note_of_another_diagnosis_never_shows(
    wizard: WizardView, assessments: Assessments
) -> None:
    start(wizard)
    press("n")
    type_words("mine")
    other = assessments.start("Entreprise B", {"activity": "mobile"}, EXPRESS)
    assert wizard.settle()
    wizard.open(other)
    assert wizard.question_page.note.editor.toPlainText() == ""
