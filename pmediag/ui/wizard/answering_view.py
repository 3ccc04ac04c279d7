"""The questions being answered: their page or their table, importance, review, the search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pmediag.errors import UserFacingError
from pmediag.model.questionnaire import Question
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.save_status import Saving
from pmediag.ui.wizard.asked_question import asked_question, shown_words
from pmediag.ui.wizard.finder import Finder
from pmediag.ui.wizard.finding import Finding
from pmediag.ui.wizard.importance_page import ImportancePage
from pmediag.ui.wizard.question_page import QuestionPage
from pmediag.ui.wizard.recorder import Recorder
from pmediag.ui.wizard.review_page import ReviewPage, review_of
from pmediag.ui.wizard.table_page import TablePage
from pmediag.ui.wizard.table_rows import table_of
from pmediag.wording import explain
from pmediag.words import Language

_Page: TypeAlias = QuestionPage | TablePage | ImportancePage | ReviewPage


class AnsweringView(QWidget):
    """Shows where a session stands; each change is saved before it is said.

    What the disk refuses stays visible and is tried again before anything else. Ctrl+T goes
    from one question at a time to all of them in a table and back, Ctrl+F searches.
    """

    completed = Signal(str)
    """The assessment of this id has been completed; no session is held any more."""
    profile_requested = Signal()
    """Back was asked for on the first question."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._recorder: Recorder | None = None
        self._finding: Finding | None = None
        self._refused_move: Callable[[], object] | None = None
        self._as_table = False
        self._came_for_note = False
        self.question_page = QuestionPage(theme)
        self.table_page = TablePage(theme)
        self.importance_page = ImportancePage(theme, language)
        self.review_page = ReviewPage(theme)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        for page in (self.question_page, self.table_page, self.importance_page, self.review_page):
            self._pages.addWidget(page)
        self.finder = Finder(theme)
        self.finder.setParent(self)
        self._connect_pages()
        self._connect_table()

    @property
    def session(self) -> WizardSession | None:
        """The diagnosis being answered."""
        return None if self._recorder is None else self._recorder.session

    @property
    def current_page(self) -> QWidget:
        """The page that shows."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    def hold(self, session: WizardSession | None) -> None:
        """Go on with another session, or with none; what waited for the former is given up."""
        self._recorder = None if session is None else Recorder(session)
        self._refused_move = None
        self._came_for_note = False
        self.finder.hide()

    def take_focus(self) -> None:
        """Put the focus where the page is used."""
        page = self.current_page
        if isinstance(page, _Page):
            page.focus_first()

    def settle(self) -> bool:
        """Save what is being typed and what waits, before the view is left.

        Returns:
            Whether everything is on disk; if not, the page says why.
        """
        recorder = self._recorder
        self.question_page.flush()
        if recorder is None:
            return True
        if self._is_note_too_long():
            return False
        row = self.table_page.table.current_row()
        if self.current_page is self.table_page and row is not None:
            recorder.stay_at(row.id)
        if recorder.is_empty or recorder.retry():
            return True
        self.show_place()
        return False

    def give_up_unsaved(self) -> None:
        """Leave without what the disk refused, as the person decided."""
        self.question_page.note.give_up()
        if self._recorder is not None:
            self._recorder.forget()

    def record(self, write: Callable[[Recorder], bool]) -> None:
        """Write something, then show what came of it."""
        if self._recorder is not None:
            saved = write(self._recorder)
            self._refused_move = None
            self.show_place(Saving.JUST_KEPT if saved else None)

    def search(self) -> None:
        """Open the search; its field has the focus."""
        self._open_finder(to_search=True)

    def show_to_check(self) -> None:
        """Open the list of what is flagged, unknown or missing."""
        self._open_finder(to_search=False)

    def toggle_table(self) -> None:
        """Show all questions in a table, or one at a time again, at the same question."""
        session, row = self.session, self.table_page.table.current_row()
        if session is None:
            return
        if self.current_page is self.question_page:
            self._move(lambda: None, as_table=True)
        elif self.current_page is self.table_page and row is not None:
            self._move(lambda: session.go_to(row.id), as_table=False)

    def show_place(self, saving: Saving | None = None) -> None:
        """Show the page of the session's place, with what is to be said of saving."""
        recorder = self._recorder
        if recorder is None:
            return
        session, error = recorder.session, recorder.error
        question = session.current
        if error is not None:
            saving = Saving.FAILED
        if question is None:
            page: _Page = self._show_end(session)
        elif self._as_table:
            page = self._show_table(recorder, question, saving or Saving.KEPT)
        else:
            page = self._show_question(recorder, question, saving)
        page.show_problem(None if error is None else explain(error, self._language))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search over the right of the page."""
        super().resizeEvent(event)
        self.finder.place_over(self)

    def _show(self, page: QWidget) -> bool:
        is_new = self.current_page is not page
        self._pages.setCurrentWidget(page)
        return is_new

    def _show_question(
        self, recorder: Recorder, question: Question, saving: Saving | None
    ) -> QuestionPage:
        asked = asked_question(recorder.session, question, self._language)
        if saving is None:
            saving = Saving.KEPT if asked.is_kept else Saving.NOTHING
        is_new = self._show(self.question_page)
        self.question_page.show_question(asked, saving, recorder.unsaved(question.id))
        if is_new:
            self.take_focus()
        return self.question_page

    def _show_table(self, recorder: Recorder, question: Question, saving: Saving) -> TablePage:
        is_new = self._show(self.table_page)
        table = table_of(recorder.session, self._language, recorder.unsaved)
        self.table_page.show_table(table, saving)
        if is_new:
            self.table_page.table.go_to(question.id)
            self.table_page.focus_first()
        return self.table_page

    def _show_end(self, session: WizardSession) -> ImportancePage | ReviewPage:
        page: ImportancePage | ReviewPage = self.review_page
        if session.place is Place.IMPORTANCE:
            page = self.importance_page
            page.show_importance(session.questionnaire, session.assessment.importance)
        else:
            self.review_page.show_review(review_of(session, self._language))
        if self._show(page):
            page.focus_first()
        return page

    def _here(self) -> str:
        """Give the question that is looked at."""
        session, row = self.session, self.table_page.table.current_row()
        if self._as_table and row is not None:
            return row.id
        return "" if session is None or session.current is None else session.current.id

    def _move(self, move: Callable[[], object], *, as_table: bool | None = None) -> bool:
        """Go elsewhere once everything here is on disk; say whether it was possible."""
        recorder = self._recorder
        if recorder is None:
            return False
        self.question_page.flush()
        if self._is_note_too_long():
            return False
        if not recorder.retry():
            self.show_place()
            return False
        try:
            move()
        except UserFacingError as error:
            self._refused_move = move
            self._show_problem(error)
            return False
        self._refused_move = None
        self._came_for_note = False
        self._as_table = self._as_table if as_table is None else as_table
        self.show_place()
        question = recorder.session.current
        if self._as_table and question is not None:
            self.table_page.table.go_to(question.id)
        return True

    def _is_note_too_long(self) -> bool:
        """Whether a note that shows cannot be kept whole: the focus goes to it, then."""
        note = self.question_page.note
        is_too_long = self.current_page is self.question_page and note.is_too_long()
        if is_too_long:
            note.editor.setFocus()
        return is_too_long

    def _show_problem(self, error: UserFacingError) -> None:
        page = self.current_page
        if isinstance(page, _Page):
            page.show_problem(explain(error, self._language))

    def _retry(self) -> None:
        move = self._refused_move
        self.record(Recorder.retry)
        if move is not None:
            self._move(move)

    def _go_next(self) -> None:
        if self.session is not None:
            self._move(self.session.go_next)

    def _go_back(self) -> None:
        session = self.session
        if session is None:
            return
        if session.can_go_back:
            self._move(session.go_back)
        elif self.settle():
            self.profile_requested.emit()

    def _go_to(self, question_id: str) -> None:
        if (session := self.session) is not None:
            self._move(lambda: session.go_to(question_id))

    def _go_to_place(self, place: Place) -> None:
        if (session := self.session) is not None:
            self._move(lambda: session.go_to_place(place))

    def _go_to_dimension(self, dimension_id: str) -> None:
        entrance = None if self.session is None else self.session.entrance(dimension_id)
        if entrance is not None:
            self._go_to(entrance.id)

    def _go_to_next_missing(self, question_id: str) -> None:
        """In the table: to the next question without an answer; after the last one, further."""
        session = self.session
        if session is None:
            return
        missing = session.next_missing(question_id)
        if missing is not None:
            self.table_page.table.go_to(missing.id)
        elif session.answer(question_id).is_given:
            self._go_to_place(Place.IMPORTANCE)
        else:
            self.table_page.say_nothing_missing()

    def _confirm_dimension(self, dimension_id: str) -> None:
        """Keep the answers of last time, then go to what is left without one."""
        recorder = self._recorder
        if recorder is None or not recorder.session.can_confirm(dimension_id):
            return
        session = recorder.session
        count = recorder.confirm_dimension(dimension_id)
        self.show_place(None if count is None else Saving.JUST_KEPT)
        if not count:
            return
        way_on = session.way_on(dimension_id)
        if way_on is not None:
            self._go_to(way_on.id)
        name = shown_words(session.questionnaire.dimension(dimension_id).name, self._language)
        page = self.table_page if self._as_table else self.question_page
        page.show_confirmed(name, count)

    def _write_note_of(self, question_id: str) -> None:
        """From the table: to the note of a question, and back with Esc."""
        session = self.session
        if session is None:
            return
        if self._move(lambda: session.go_to(question_id), as_table=False):
            self._came_for_note = True
            self.question_page.body.open_note()

    def _leave_note(self) -> None:
        if self._came_for_note:
            self.toggle_table()

    def _open_finder(self, *, to_search: bool) -> None:
        if self.session is not None:
            self._finding = Finding(self.session, self._language)
            self.finder.open(self, to_search=to_search)

    def _find(self, words: str) -> None:
        if self._finding is not None:
            self._finding.fill(self.finder, words)

    def _go_to_found(self, question_id: str) -> None:
        self.finder.hide()
        self._go_to(question_id)
        self.take_focus()

    def _confirm_here(self) -> None:
        session = self.session
        if session is not None and session.current is not None:
            self._confirm_dimension(session.current.dimension_id)

    def _complete(self) -> None:
        session = self.session
        if session is None:
            return
        try:
            session.complete()
        except UserFacingError as error:
            self._show_problem(error)
            return
        self.hold(None)
        self.completed.emit(session.assessment.id)

    def _connect_pages(self) -> None:
        here, record = self._here, self.record
        question, importance, review = self.question_page, self.importance_page, self.review_page
        question.chosen.connect(lambda choice: record(lambda r: r.pick(here(), choice)))
        question.marked.connect(lambda mark: record(lambda r: r.mark(here(), mark)))
        question.previous_kept.connect(lambda: record(lambda r: r.confirm(here())))
        question.note_written.connect(lambda note: record(lambda r: r.write_note(here(), note)))
        question.evidence_chosen.connect(lambda e: record(lambda r: r.set_evidence(here(), e)))
        question.review_flagged.connect(lambda flag: record(lambda r: r.flag(here(), flag)))
        question.note_left.connect(self._leave_note)
        question.confirm_requested.connect(self._confirm_here)
        question.dimension_requested.connect(self._go_to_dimension)
        question.table_requested.connect(self.toggle_table)
        importance.importance_chosen.connect(
            lambda dimension, value: record(lambda r: r.set_importance(dimension, value))
        )
        for page in (question, importance):
            page.next_requested.connect(self._go_next)
            page.back_requested.connect(self._go_back)
            page.retry_requested.connect(self._retry)
        review.question_requested.connect(self._go_to)
        review.back_requested.connect(self._go_back)
        review.completed.connect(self._complete)
        review.retry_requested.connect(self._complete)
        self.finder.words_typed.connect(self._find)
        self.finder.question_chosen.connect(self._go_to_found)

    def _connect_table(self) -> None:
        record, table = self.record, self.table_page.table
        table.chosen.connect(lambda name, choice: record(lambda r: r.pick(name, choice)))
        table.marked.connect(lambda name, mark: record(lambda r: r.mark(name, mark)))
        table.flagged.connect(lambda name, flag: record(lambda r: r.flag(name, flag)))
        table.note_requested.connect(self._write_note_of)
        table.next_requested.connect(self._go_to_next_missing)
        table.confirm_requested.connect(self._confirm_dimension)
        self.table_page.page_requested.connect(self.toggle_table)
        for page in (self.question_page, self.table_page):
            page.search_requested.connect(self.search)
            page.to_check_requested.connect(self.show_to_check)
            page.review_requested.connect(lambda: self._go_to_place(Place.REVIEW))
        self.table_page.retry_requested.connect(self._retry)
