"""From one place to another: what each page asks for, done with the services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject

from pmediag.errors import UserFacingError
from pmediag.model.assessment import COMPLETE
from pmediag.model.history import AssessmentSummary
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result, result_of
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.ui.background import Background
from pmediag.ui.diagnoses.diagnoses_page import DiagnosesPage
from pmediag.ui.diagnoses.lines import Diagnoses
from pmediag.ui.main_window import MainWindow
from pmediag.ui.navigation import WindowPlace
from pmediag.ui.report.job import ReportJob
from pmediag.ui.report.preview_window import offer_report
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.running_card import InProgress
from pmediag.words import Language

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Look:
    """How what is opened on the way looks and speaks."""

    theme: Theme
    language: Language


class Journey(QObject):
    """Fills the places of the window and leads from one to the next."""

    def __init__(
        self,
        window: MainWindow,
        assessments: Assessments,
        catalogue: Catalogue,
        background: Background,
        look: Look,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._assessments = assessments
        self._catalogue = catalogue
        self._background = background
        self._look = look
        self._shown: str | None = None
        self.diagnoses = DiagnosesPage(look.theme, look.language)
        self.results = ResultsPage(look.theme, look.language)
        window.attach(assessments, catalogue)
        window.add_place(WindowPlace.DIAGNOSES, self.diagnoses)
        window.add_place(WindowPlace.RESULTS, self.results)
        self._connect()
        window.go_to(WindowPlace.DIAGNOSES)

    def _connect(self) -> None:
        window, diagnoses, results = self._window, self.diagnoses, self.results
        window.place_opened.connect(self._fill)
        window.completed.connect(self.open_result)
        diagnoses.new_requested.connect(window.begin)
        diagnoses.resume_requested.connect(window.resume)
        diagnoses.open_requested.connect(self.open_result)
        diagnoses.report_requested.connect(self.make_report)
        results.new_requested.connect(self.take_first_step)
        results.report_requested.connect(self.make_report)
        results.resume_requested.connect(window.resume)
        results.enlarge_requested.connect(self.enlarge)
        results.question_requested.connect(self.answer)

    def open_result(self, assessment_id: str) -> None:
        """Show the result of a diagnosis."""
        self._shown = assessment_id
        self._window.go_to(WindowPlace.RESULTS)

    def take_first_step(self) -> None:
        """Go on with the diagnosis in progress, else start one."""
        if not self._window.wizard.is_idle:
            self._window.go_to(WindowPlace.WIZARD)
            return
        summaries = self._try(self._assessments.summaries) or ()
        running = next((s for s in summaries if s.completed_at is None), None)
        if running is None:
            self._window.begin()
        else:
            self._window.resume(running.id)

    def make_report(self, assessment_id: str) -> None:
        """Make the report of a diagnosis, where the person wants it."""
        found = self._try(lambda: self._read(assessment_id))
        if found is not None:
            result, organisation = found
            job = ReportJob(result, organisation, self._look.language, _now().date())
            offer_report(self._window, self._look.theme, self._background, job)

    def enlarge(self, assessment_id: str) -> None:
        """Go on along the complete path; nothing is asked twice."""
        session = self._try(lambda: self._assessments.enlarge(assessment_id, COMPLETE))
        if session is not None:
            self._window.open(session)

    def answer(self, question_id: str) -> None:
        """Go back to a question of the diagnosis in progress."""
        session = self._window.wizard.session
        if session is None:
            return
        try:
            session.go_to(question_id)
        except UserFacingError as error:
            self._window.show_error(error)
            return
        self._window.open(session)

    def _fill(self, place: WindowPlace) -> None:
        """Put what is true now into a place that is about to show."""
        if place is WindowPlace.DIAGNOSES:
            self._try(self._fill_diagnoses)
        elif place is WindowPlace.RESULTS:
            self._try(self._fill_results)
        else:
            # Back at the questions: from here on, what they say is what is wanted.
            self._shown = None

    def _fill_diagnoses(self) -> None:
        summaries = self._assessments.summaries()
        levels = {level.number: level.name for level in self._catalogue.latest().levels}
        running = next((s for s in summaries if s.completed_at is None), None)
        self.diagnoses.show_diagnoses(
            Diagnoses(
                summaries=summaries,
                in_progress=None if running is None else self._in_progress(running),
                levels=levels,
                now=_now(),
            )
        )
        self.diagnoses.focus_first()

    def _in_progress(self, summary: AssessmentSummary) -> InProgress:
        session = self._assessments.resume(summary.id)
        answered, asked = session.progress
        return InProgress(summary, answered, asked, session.minutes_left)

    def _fill_results(self) -> None:
        """Show the diagnosis asked for, else the one being answered, else the latest."""
        session = self._window.wizard.session
        if self._shown is None and session is not None and session.can_complete:
            self._show(result_of(session.questionnaire, session.assessment), session.organisation)
            return
        completed = (s.id for s in self._assessments.summaries() if s.completed_at)
        wanted = self._shown or next(completed, None)
        if wanted is None:
            self.results.show_nothing()
        else:
            self._show(*self._read(wanted))

    def _show(self, result: Result, organisation: Organisation) -> None:
        self.results.show_result(result, organisation, _now().date())
        self._window.show_firm(result.questionnaire, organisation, result.assessment.profile)

    def _read(self, assessment_id: str) -> tuple[Result, Organisation]:
        return (
            self._assessments.result(assessment_id),
            self._assessments.organisation_of(assessment_id),
        )

    def _try(self, do: Callable[[], T]) -> T | None:
        """Do it; what the world says no to is told."""
        try:
            return do()
        except UserFacingError as error:
            self._window.show_error(error)
            return None


def _now() -> datetime:
    return datetime.now().astimezone()
