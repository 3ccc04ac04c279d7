"""The wizard: from the firm and the length to the questions of a `WizardSession`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pmediag.errors import UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Path
from pmediag.model.library import Resource, Term
from pmediag.model.organisation import Organisation
from pmediag.services.standing import about_asked
from pmediag.services.wizard import WizardSession
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.answering_view import AnsweringView
from pmediag.ui.wizard.asked_question import shown_words
from pmediag.ui.wizard.finder import Finder
from pmediag.ui.wizard.importance_page import ImportancePage
from pmediag.ui.wizard.path_page import Lengths, PathPage
from pmediag.ui.wizard.profile_page import FirmEntry, ProfilePage
from pmediag.ui.wizard.question_page import QuestionPage
from pmediag.ui.wizard.review_page import ReviewPage
from pmediag.ui.wizard.table_page import TablePage
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.services.assessments import Assessments
    from pmediag.services.catalogue import Catalogue


TOPICS: dict[type[QWidget], HelpTopic] = {
    ProfilePage: HelpTopic.PROFILE,
    PathPage: HelpTopic.PATH,
    QuestionPage: HelpTopic.QUESTION,
    TablePage: HelpTopic.TABLE,
    ImportancePage: HelpTopic.IMPORTANCE,
    ReviewPage: HelpTopic.REVIEW,
}
"""The help of each page."""


class WizardView(QWidget):
    """Profile, path, then the questions up to the end.

    `attach` gives it the services; then `begin` starts a diagnosis, `resume` goes on with one,
    `open` with one that was just made from an earlier one.
    """

    completed = Signal(str)
    """The assessment of this id has been completed."""
    session_changed = Signal()
    """Another diagnosis, or another firm, is being answered: see `session`."""
    resource_requested = Signal(str)
    """Show the resource of this id."""
    failed = Signal(object)
    """A `UserFacingError` that no page shows in place."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._assessments: Assessments | None = None
        self._catalogue: Catalogue | None = None
        self._entry: FirmEntry | None = None
        self._starting = False
        self.profile_page = ProfilePage(theme, language)
        self.path_page = PathPage(theme)
        self._answering = AnsweringView(theme, language)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        for page in (self.profile_page, self.path_page, self._answering):
            self._pages.addWidget(page)
        self.profile_page.entered.connect(self._enter_firm)
        self.profile_page.cancelled.connect(self._show_questions)
        self.path_page.path_chosen.connect(self._start)
        self.path_page.back_requested.connect(self._back_to_firm)
        self._answering.profile_requested.connect(self._show_profile)
        self._answering.completed.connect(self._tell_completed)

    @property
    def session(self) -> WizardSession | None:
        """The diagnosis being answered."""
        return self._answering.session

    @property
    def entry(self) -> FirmEntry | None:
        """What is being entered of a firm, before its diagnosis begins."""
        return self.profile_page.entry() if self._starting else None

    @property
    def question_page(self) -> QuestionPage:
        """One question at a time."""
        return self._answering.question_page

    @property
    def table_page(self) -> TablePage:
        """All the questions in a table."""
        return self._answering.table_page

    @property
    def importance_page(self) -> ImportancePage:
        """How much each dimension matters."""
        return self._answering.importance_page

    @property
    def review_page(self) -> ReviewPage:
        """What there is to see before the end."""
        return self._answering.review_page

    @property
    def finder(self) -> Finder:
        """The search, over the questions."""
        return self._answering.finder

    @property
    def current_page(self) -> QWidget:
        """The page that shows."""
        page = self._pages.currentWidget()
        assert page is not None
        return self._answering.current_page if page is self._answering else page

    @property
    def is_idle(self) -> bool:
        """Whether no diagnosis is being answered, nor being started."""
        return self.session is None and not self._starting

    def take_focus(self) -> None:
        """Put the focus where the page is used."""
        page = self._pages.currentWidget()
        if isinstance(page, ProfilePage | PathPage):
            page.focus_first()
        else:
            self._answering.take_focus()

    def attach(self, assessments: Assessments, catalogue: Catalogue) -> None:
        """Take the services, once they are built."""
        self._assessments = assessments
        self._catalogue = catalogue
        side = self._answering.question_page.side
        side.words.take(self._explain)
        side.help.take(self._help_with)
        side.help.resource_requested.connect(self.resource_requested)

    def begin(self, known: Organisation | None = None) -> bool:
        """Start a new diagnosis, from the firm; the name and answers of one ``known`` stand there.

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
        self._pages.setCurrentWidget(self.profile_page)
        self.profile_page.show_new(questionnaire, organisations)
        if known is not None:
            self.profile_page.choose_known(known.id)
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
        self._show_questions()

    def close_session(self) -> None:
        """Let go of the diagnosis being answered: what is on disk stays there."""
        self._hold(None)

    @property
    def topic(self) -> HelpTopic:
        """What help is wanted about: the page that shows."""
        return TOPICS[type(self.current_page)]

    def settle(self) -> bool:
        """Save what is being typed and what waits, before the view is left.

        Returns:
            Whether everything is on disk; if not, the page says why.
        """
        if self._answering.settle():
            return True
        self._pages.setCurrentWidget(self._answering)
        return False

    def give_up_unsaved(self) -> None:
        """Leave without what the disk refused, as the person decided."""
        self._answering.give_up_unsaved()

    def search(self) -> None:
        """Open the search among the questions, where they show."""
        if self._pages.currentWidget() is self._answering:
            self._answering.search()

    def toggle_table(self) -> None:
        """Show all questions in a table, or one at a time again, where they show."""
        if self._pages.currentWidget() is self._answering:
            self._answering.toggle_table()

    def _hold(self, session: WizardSession | None) -> None:
        self._answering.hold(session)
        self._starting = False
        self.session_changed.emit()

    def _show_questions(self) -> None:
        if self.session is not None:
            self._pages.setCurrentWidget(self._answering)
            self._answering.show_place()

    def _show_profile(self) -> None:
        session = self.session
        if session is not None:
            self._pages.setCurrentWidget(self.profile_page)
            self.profile_page.show_profile(
                session.questionnaire, session.organisation, session.assessment.profile
            )
            self.profile_page.focus_first()

    def _back_to_firm(self) -> None:
        self._pages.setCurrentWidget(self.profile_page)
        self.profile_page.focus_first()

    def _enter_firm(self, entry: FirmEntry) -> None:
        if self.session is not None:
            self._pages.setCurrentWidget(self._answering)
            self._answering.record(lambda recorder: recorder.set_profile(entry.profile, entry.naf))
            self._answering.take_focus()
            self.session_changed.emit()
            return
        if self._catalogue is None:
            return
        self._entry = entry
        questionnaire = self._catalogue.latest()
        self._pages.setCurrentWidget(self.path_page)
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

    def _tell_completed(self, assessment_id: str) -> None:
        self.session_changed.emit()
        self.completed.emit(assessment_id)

    def _help_with(self, question_id: str) -> tuple[Resource, ...]:
        """Give what of the library is about a question; nothing where it cannot be read."""
        from pmediag.services.resources import help_for, resources_for

        assert self._catalogue is not None
        assert self._assessments is not None
        session = self.session
        if session is None:
            return ()
        today = self._assessments.today()
        firm = replace(session.organisation, profile=session.assessment.profile)
        try:
            view = resources_for(self._catalogue, firm, None, today)
        except UserFacingError:
            return ()
        return tuple(
            replace(found, title=shown_words(found.title, self._language))
            for found in help_for(view, question_id)
        )

    def _explain(self, text: str) -> tuple[Term, ...]:
        """Give the terms of the glossary that a text uses; none where it cannot be read."""
        from pmediag.services.resources import terms_in

        assert self._catalogue is not None
        try:
            terms = self._catalogue.library().terms
        except UserFacingError:
            return ()
        found = terms_in(text, terms)
        return tuple(
            replace(
                term,
                name=shown_words(term.name, self._language),
                meaning=shown_words(term.meaning, self._language),
            )
            for term in found
        )
