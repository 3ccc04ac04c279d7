"""The wizard: holds its pages and talks to a `WizardSession`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pmediag.errors import UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Evidence, Mark, Path
from pmediag.model.questionnaire import Kind
from pmediag.services.standing import Place, about_asked
from pmediag.services.wizard import WizardSession
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.answer_area import mark_id
from pmediag.ui.wizard.asked_question import asked_question
from pmediag.ui.wizard.importance_page import ImportancePage
from pmediag.ui.wizard.path_page import Lengths, PathPage
from pmediag.ui.wizard.profile_page import FirmEntry, ProfilePage
from pmediag.ui.wizard.question_header import Saving
from pmediag.ui.wizard.question_page import QuestionPage
from pmediag.ui.wizard.review_page import ReviewPage, review_of
from pmediag.ui.wizard.unsaved import Refused, Unsaved
from pmediag.wording import explain
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.services.assessments import Assessments
    from pmediag.services.catalogue import Catalogue

PICK, MARK = "answer pick", "answer mark"
ANSWER = "answer"
"""What the disk may refuse, so that a later choice replaces an earlier one."""


class WizardView(QWidget):
    """Profile, path, questions, importance, review; each change is saved before it is said.

    `attach` gives it the services; then `begin` starts a diagnosis, `resume` goes on with
    one. What the disk refuses stays visible and is tried again before anything else.
    """

    completed = Signal(str)
    """The assessment of this id has been completed."""
    session_changed = Signal()
    """Another diagnosis, or another firm, is being answered: see `session`."""
    failed = Signal(object)
    """A `UserFacingError` that no page shows in place."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._assessments: Assessments | None = None
        self._catalogue: Catalogue | None = None
        self._session: WizardSession | None = None
        self._entry: FirmEntry | None = None
        self._unsaved = Unsaved()
        self._refused_move: Callable[[], object] | None = None
        self._starting = False
        self.profile_page = ProfilePage(theme, language)
        self.path_page = PathPage(theme)
        self.question_page = QuestionPage(theme)
        self.importance_page = ImportancePage(theme, language)
        self.review_page = ReviewPage(theme)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        for page in (
            self.profile_page,
            self.path_page,
            self.question_page,
            self.importance_page,
            self.review_page,
        ):
            self._pages.addWidget(page)
        self._connect()

    @property
    def session(self) -> WizardSession | None:
        """The diagnosis being answered."""
        return self._session

    @property
    def current_page(self) -> QWidget:
        """The page that shows."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    @property
    def is_idle(self) -> bool:
        """Whether no diagnosis is being answered, nor being started."""
        return self._session is None and not self._starting

    def take_focus(self) -> None:
        """Put the focus where the page is used."""
        page = self.current_page
        if isinstance(page, QuestionPage):
            page.answers.focus_first(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, ProfilePage | PathPage | ImportancePage | ReviewPage):
            page.focus_first()

    def attach(self, assessments: Assessments, catalogue: Catalogue) -> None:
        """Take the services, once they are built."""
        self._assessments = assessments
        self._catalogue = catalogue

    def begin(self) -> bool:
        """Start a new diagnosis, from the firm.

        Returns:
            Whether it shows; if not, what stopped it is told.
        """
        if self._assessments is None or self._catalogue is None or not self.settle():
            return False
        try:
            questionnaire = self._catalogue.latest()
            organisations = self._assessments.organisations()
        except UserFacingError as error:
            self.failed.emit(error)
            return False
        self._hold(None)
        self._starting = True
        self._show(self.profile_page)
        self.profile_page.show_new(questionnaire, organisations)
        self.profile_page.focus_first()
        return True

    def resume(self, assessment_id: str) -> bool:
        """Go on with a diagnosis exactly where it was left.

        Returns:
            Whether it shows; if not, what stopped it is told.
        """
        if self._assessments is None or not self.settle():
            return False
        try:
            session = self._assessments.resume(assessment_id)
        except UserFacingError as error:
            self.failed.emit(error)
            return False
        self.open(session)
        return True

    def open(self, session: WizardSession) -> None:
        """Show a session where it stands."""
        self._hold(session)
        self._show_place()

    def settle(self) -> bool:
        """Save what is being typed and what waits, before the view is left.

        Returns:
            Whether everything is on disk; if not, the page says why.
        """
        self.question_page.flush()
        if self._unsaved.is_empty or self._unsaved.retry():
            return True
        self._show_place()
        return False

    def give_up_unsaved(self) -> None:
        """Leave without what the disk refused, as the person decided."""
        self._unsaved.forget()

    def _connect(self) -> None:
        self.profile_page.entered.connect(self._enter_firm)
        self.profile_page.cancelled.connect(self._show_place)
        self.path_page.path_chosen.connect(self._start)
        self.path_page.back_requested.connect(lambda: self._show(self.profile_page))
        question = self.question_page
        question.chosen.connect(self._pick)
        question.marked.connect(self._mark)
        question.note_written.connect(self._write_note)
        question.evidence_chosen.connect(self._set_evidence)
        question.review_flagged.connect(self._flag)
        question.next_requested.connect(self._go_next)
        question.back_requested.connect(self._go_back)
        question.dimension_requested.connect(self._go_to_dimension)
        question.review_requested.connect(lambda: self._go_to_place(Place.REVIEW))
        self.importance_page.importance_chosen.connect(self._set_importance)
        self.importance_page.next_requested.connect(self._go_next)
        self.importance_page.back_requested.connect(self._go_back)
        self.review_page.question_requested.connect(self._go_to)
        self.review_page.back_requested.connect(self._go_back)
        self.review_page.completed.connect(self._complete)
        self.review_page.retry_requested.connect(self._complete)
        question.retry_requested.connect(self._retry)
        self.importance_page.retry_requested.connect(self._retry)

    def _hold(self, session: WizardSession | None) -> None:
        self._session = session
        self._unsaved.forget()
        self._refused_move = None
        self._starting = False
        self.session_changed.emit()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _show_place(self, saving: Saving | None = None) -> None:
        """Show the page of the session's place, with what is to be said of saving."""
        session = self._session
        if session is None:
            return
        error = self._unsaved.error
        explained = None if error is None else explain(error, self._language)
        question = session.current
        if question is not None:
            asked = asked_question(session, question, self._language)
            if saving is None:
                saving = Saving.KEPT if asked.is_kept else Saving.NOTHING
            if error is not None:
                saving = Saving.FAILED
            self._show(self.question_page)
            self.question_page.show_question(asked, saving, self._unsaved.shown)
            self.question_page.show_problem(explained)
        elif session.place is Place.IMPORTANCE:
            is_new = self.current_page is not self.importance_page
            self._show(self.importance_page)
            self.importance_page.show_importance(
                session.questionnaire, session.assessment.importance
            )
            self.importance_page.show_problem(explained)
            if is_new:
                self.importance_page.focus_first()
        else:
            is_new = self.current_page is not self.review_page
            self._show(self.review_page)
            self.review_page.show_review(review_of(session, self._language))
            self.review_page.show_problem(explained)
            if is_new:
                self.review_page.focus_first()

    def _enter_firm(self, entry: FirmEntry) -> None:
        session = self._session
        if session is not None:
            self._write("profile", lambda: session.set_profile(entry.profile, entry.naf))
            self.session_changed.emit()
            return
        if self._catalogue is None:
            return
        self._entry = entry
        questionnaire = self._catalogue.latest()
        self._show(self.path_page)
        self.path_page.show_lengths(
            Lengths(
                express=about_asked(questionnaire, entry.profile, EXPRESS),
                complete=about_asked(questionnaire, entry.profile, COMPLETE),
            )
        )

    def _start(self, path: Path) -> None:
        entry = self._entry
        if entry is None or self._assessments is None:
            return
        try:
            session = self._assessments.start(
                entry.name, entry.profile, path, entry.organisation_id, naf=entry.naf
            )
        except UserFacingError as error:
            self.failed.emit(error)
            return
        self._entry = None
        self.open(session)

    def _write(self, about: str, write: Callable[[], object]) -> None:
        self._say(self._unsaved.write(about, Refused(write)))

    def _say(self, saved: bool) -> None:
        self._refused_move = None
        self._show_place(Saving.JUST_KEPT if saved else None)

    def _pick(self, choice_id: str) -> None:
        session = self._session
        if session is None or session.current is None:
            return
        self._unsaved.drop(ANSWER if session.current.kind is Kind.SINGLE else MARK)
        refused = Refused(lambda: session.pick(choice_id), choice_id)
        self._say(self._unsaved.toggle(f"{PICK} {choice_id}", refused))

    def _mark(self, mark: Mark) -> None:
        if (session := self._session) is None:
            return
        about = f"{MARK} {mark.value}"
        dropped = self._unsaved.drop(ANSWER)
        if about in dropped or (dropped and session.answer().mark is mark):
            self._say(self._unsaved.retry())  # what is on disk is what is wanted again
            return
        self._say(self._unsaved.write(about, Refused(lambda: session.mark(mark), mark_id(mark))))

    def _write_note(self, note: str) -> None:
        if (session := self._session) is None or session.current is None:
            return
        question_id = session.current.id
        self._write("note", lambda: session.write_note(note, question_id))

    def _set_evidence(self, evidence: Evidence | None) -> None:
        if (session := self._session) is not None:
            self._write("evidence", lambda: session.set_evidence(evidence))

    def _flag(self, to_review: bool) -> None:
        if (session := self._session) is not None:
            self._write("flag", lambda: session.set_to_review(to_review))

    def _set_importance(self, dimension_id: str, value: int | None) -> None:
        if (session := self._session) is not None:
            self._write(
                f"importance {dimension_id}",
                lambda: session.set_importance(dimension_id, value),
            )

    def _retry(self) -> None:
        move = self._refused_move
        self._say(self._unsaved.retry())
        if move is not None:
            self._move(move)

    def _move(self, move: Callable[[], object]) -> None:
        """Go elsewhere once everything here is on disk."""
        self.question_page.flush()
        if self.question_page.note.is_too_long() and self.current_page is self.question_page:
            self.question_page.note.editor.setFocus()
            return
        if not self._unsaved.retry():
            self._show_place()
            return
        try:
            move()
        except UserFacingError as error:
            self._refused_move = move
            self._show_problem(error)
            return
        self._refused_move = None
        self._show_place()

    def _show_problem(self, error: UserFacingError) -> None:
        explained = explain(error, self._language)
        page = self.current_page
        if isinstance(page, QuestionPage | ImportancePage | ReviewPage):
            page.show_problem(explained)

    def _go_next(self) -> None:
        if self._session is not None:
            self._move(self._session.go_next)

    def _go_back(self) -> None:
        session = self._session
        if session is None:
            return
        if session.can_go_back:
            self._move(session.go_back)
        elif self.settle():
            self._show(self.profile_page)
            self.profile_page.show_profile(
                session.questionnaire, session.organisation, session.assessment.profile
            )
            self.profile_page.focus_first()

    def _go_to(self, question_id: str) -> None:
        if (session := self._session) is not None:
            self._move(lambda: session.go_to(question_id))

    def _go_to_place(self, place: Place) -> None:
        if (session := self._session) is not None:
            self._move(lambda: session.go_to_place(place))

    def _go_to_dimension(self, dimension_id: str) -> None:
        """Go to the first question of a dimension without an answer, else to its first."""
        session = self._session
        if session is None:
            return
        inside = [q.id for q in session.missing() if q.dimension_id == dimension_id]
        step = next((s for s in session.steps() if s.dimension.id == dimension_id), None)
        target = inside[0] if inside else (step.first if step else None)
        if target is not None:
            self._go_to(target)

    def _complete(self) -> None:
        session = self._session
        if session is None:
            return
        try:
            session.complete()
        except UserFacingError as error:
            self._show_problem(error)
            return
        assessment_id = session.assessment.id
        self._hold(None)
        self.completed.emit(assessment_id)
