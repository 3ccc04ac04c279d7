"""From one place to another: who asks for what, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pmediag.model.assessment import COMPLETE
from pmediag.services.samples import SHOWN_FIRST, sample
from pmediag.ui.about.about_keeper import AboutKeeper
from pmediag.ui.deleting import Deleting
from pmediag.ui.history.history_keeper import HistoryKeeper
from pmediag.ui.home.home_keeper import HomeKeeper
from pmediag.ui.keeper import Keeper, Tools, firm_at_hand, latest_completed
from pmediag.ui.organisations.firm_keeper import FirmKeeper
from pmediag.ui.papers import Papers
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.plan_keeper import PlanKeeper
from pmediag.ui.resources.resources_keeper import ResourcesKeeper
from pmediag.ui.results.results_keeper import ResultsKeeper
from pmediag.ui.routes import connect
from pmediag.ui.settings.settings_keeper import SettingsKeeper
from pmediag.ui.whereabouts import Whereabouts
from pmediag.ui.wizard.wizard_keeper import WizardKeeper

if TYPE_CHECKING:
    from pmediag.services.desk import Desk
    from pmediag.services.home import Check
    from pmediag.services.wizard import WizardSession
    from pmediag.ui.wizard.wizard_view import WizardView


class Journey(QObject):
    """Fills the places of the window and leads from one to the next.

    A place that was never visited shows its frame at once and its content a moment later.
    """

    left = Signal()
    """Someone goes from one place to another."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._going: WindowPlace | None = None
        self.home = HomeKeeper(tools, self)
        self.firm = FirmKeeper(tools, self)
        self.wizard = WizardKeeper(tools, self)
        self.results = ResultsKeeper(tools, self)
        self.plan = PlanKeeper(tools, self)
        self.history = HistoryKeeper(tools, self)
        self.resources = ResourcesKeeper(tools, self)
        self.settings = SettingsKeeper(tools, self)
        self.about = AboutKeeper(tools, self)
        self._keepers: dict[WindowPlace, Keeper] = {
            WindowPlace.HOME: self.home,
            WindowPlace.FIRM: self.firm,
            WindowPlace.WIZARD: self.wizard,
            WindowPlace.RESULTS: self.results,
            WindowPlace.PLAN: self.plan,
            WindowPlace.HISTORY: self.history,
            WindowPlace.RESOURCES: self.resources,
            WindowPlace.SETTINGS: self.settings,
            WindowPlace.ABOUT: self.about,
        }
        self.deleting = Deleting(tools, self)
        self.papers = Papers(tools, self)
        tools.window.place_requested.connect(self.go_to)
        tools.window.files_dropped.connect(self.papers.receive)
        connect(self)

    @property
    def desk(self) -> Desk:
        """The services."""
        return self._tools.desk

    @property
    def whereabouts(self) -> Whereabouts:
        """Where one is."""
        session = self.wizard.session
        return Whereabouts(
            self._tools.window.place or self._going or WindowPlace.HOME,
            None if session is None else session.assessment.id,
            self.wizard.entry,
            self.results.shown,
            self.results.example is not None,
            self.settings.part,
            self.resources.shown_id,
        )

    @property
    def keeper(self) -> Keeper | None:
        """Who looks after the place that shows."""
        place = self._tools.window.place
        return None if place is None else self._keepers[place]

    def start(self, where: Whereabouts) -> None:
        """Show the place where one was, or Accueil, at once."""
        if where.session is not None:
            self.wizard.view.resume(where.session)
        elif where.entry is not None and self.wizard.view.begin():
            self.wizard.view.profile_page.show_entry(where.entry)
        self.settings.part = where.part
        self.results.shown = where.result
        if where.is_example:
            self.results.show_example(sample(SHOWN_FIRST, self._tools.language))
        shown = where.resource
        self._arrive(where.place, None if shown is None else partial(self.resources.go_to, shown))

    def go_to(self, place: WindowPlace, then: Callable[[], object] | None = None) -> None:
        """Go to a place; what is being typed is saved first.

        Args:
            place: Where to.
            then: What fills the page, instead of what it shows by itself.
        """
        keeper = self.keeper
        if keeper is not None and not keeper.settle():
            return
        self.left.emit()
        self.deleting.undo_bar.forget()
        self._going = place
        self._tools.window.mark_place(place)
        if self._keepers[place].is_built:
            self._arrive(place, then)
        else:
            self._tools.window.frame.show_waiting()
            QTimer.singleShot(0, self, partial(self._arrive_if_wanted, place, then))

    def settle(self) -> bool:
        """Save what is being typed, wherever one is."""
        keeper = self.keeper
        return keeper is None or keeper.settle()

    def may_close(self) -> bool:
        """Whether nothing is lost when the window closes now."""
        return self.wizard.may_close() and self.settle()

    def begin(self) -> None:
        """Start a new diagnosis; the firm at hand is filled in, another may be chosen."""

        def start() -> None:
            self.wizard.view.begin(self._tools.attempt(lambda: firm_at_hand(self._tools)))

        self.go_to(WindowPlace.WIZARD, start)

    def resume(self, assessment_id: str) -> None:
        """Go on with a diagnosis where it was left."""
        self._answer_in(lambda: self.desk.assessments.resume(assessment_id))

    def renew(self, assessment_id: str) -> None:
        """Start again from a completed diagnosis, its answers beside the questions."""
        self._answer_in(lambda: self.desk.assessments.renew(assessment_id))

    def enlarge(self, assessment_id: str) -> None:
        """Go on along the complete path; nothing is asked twice."""
        self._answer_in(lambda: self.desk.assessments.enlarge(assessment_id, COMPLETE))

    def renew_latest(self) -> None:
        """Renew the last completed diagnosis of the firm; without one, start the first."""
        latest = self._latest()
        if latest is None:
            self.begin()
        else:
            self.renew(latest)

    def report_at_hand(self) -> None:
        """Make the report of the result that shows, else of the latest one."""
        example = self.results.example
        if self.keeper is self.results and example is not None:
            self.papers.make_example(example)
        else:
            self._with_result(self.papers.make_report)

    def send_at_hand(self) -> None:
        """Send the result that shows, else the latest one."""
        self._with_result(self.papers.send)

    def contact_at_hand(self) -> None:
        """Prepare the contact sheet of the result that shows, else of the latest one."""
        self._with_result(self.papers.make_contact_sheet)

    def contact(self, organisation_id: str) -> None:
        """Prepare the same for an organisation of the library."""
        self._with_result(lambda result: self.papers.make_contact_sheet(result, organisation_id))

    def find_question(self) -> None:
        """Search among the questions of the diagnosis in progress."""
        self._with_questions(lambda view: view.search())

    def switch_table(self) -> None:
        """Show the questions as a table, or one by one."""
        self._with_questions(lambda view: view.toggle_table())

    def answer(self, question_id: str) -> None:
        """Go back to a question of the diagnosis in progress."""
        session = self.wizard.session
        if session is not None:
            self.go_to(WindowPlace.WIZARD, partial(self._show_question, session, question_id))

    def answer_again(self, assessment_id: str, question_id: str) -> None:
        """Go to a question of a diagnosis in progress."""
        self._answer_in(partial(self.desk.assessments.resume, assessment_id), question_id)

    def read_again(self, assessment_id: str) -> None:
        """Have the wizard read the diagnosis being answered again, where it is this one."""
        session = self.wizard.session
        if session is not None and session.assessment.id == assessment_id:
            self.wizard.view.resume(assessment_id)

    def open_action(self, action_id: str) -> None:
        """Show an action of the plan."""
        self.go_to(WindowPlace.PLAN, lambda: self.plan.show_action(action_id))

    def open_result(self, assessment_id: str) -> None:
        """Show the result of a diagnosis."""
        self._open_results(lambda: self.results.show_stored(assessment_id))

    def show_example(self) -> None:
        """Show what a diagnosis gives, on a sample firm."""
        path = sample(SHOWN_FIRST, self._tools.language)
        self._open_results(lambda: self.results.show_example(path))

    def check(self, check: Check) -> None:
        """Show a question that is to be checked: to be answered, or as it was answered."""

        def show() -> None:
            self.results.show_stored(check.assessment_id)
            self.results.fill()
            if self.results.shown_id == check.assessment_id:
                self.results.results.show_question(check.question_id)

        if check.in_progress:
            resume = partial(self.desk.assessments.resume, check.assessment_id)
            self._answer_in(resume, check.question_id)
        else:
            self.go_to(WindowPlace.RESULTS, show)

    def open_resource(self, resource_id: str) -> None:
        """Show a resource of the library."""
        self.go_to(WindowPlace.RESOURCES, lambda: self.resources.go_to(resource_id))

    def look_after(self, organisation_id: str) -> None:
        """Make a firm the one that is worked on, and show it."""
        self._tools.habits.change(firm=organisation_id)
        self.go_to(WindowPlace.FIRM)

    def compare(self, earlier_id: str, later_id: str) -> None:
        """Show what moved between two diagnoses."""
        self.go_to(WindowPlace.HISTORY, lambda: self.history.compare(earlier_id, later_id))

    def delete(self, assessment_id: str) -> None:
        """Put a diagnosis into the bin; first leave it, where it is being answered."""
        if self._close(assessment_id):
            self.deleting.delete_assessment(assessment_id)

    def delete_firm(self, organisation_id: str) -> None:
        """Put a firm into the bin; first leave the diagnosis that is being answered."""
        if self._close(None):
            self.deleting.delete_firm(organisation_id)

    def refresh(self) -> None:
        """Fill the place that shows again: what it tells may have changed."""
        place = self._tools.window.place
        if place is not None:
            self._arrive(place)

    def forget_session(self) -> None:
        """Let go of the diagnosis being answered: its firm or its data is no longer there."""
        if self.wizard.is_built:
            self.wizard.view.close_session()
        self.results.show_stored(None)
        self._tools.name_firm(None)

    def show_method(self) -> None:
        """Show how the score is calculated."""

        def show() -> None:
            self.results.fill()
            self.results.results.show_method()

        self.go_to(WindowPlace.RESULTS, show)

    def _arrive_if_wanted(self, place: WindowPlace, then: Callable[[], object] | None) -> None:
        if self._going is place:
            self._arrive(place, then)

    def _arrive(self, place: WindowPlace, then: Callable[[], object] | None = None) -> None:
        self._going = place
        keeper = self._keepers[place]
        if place is not WindowPlace.RESULTS:
            # Back elsewhere: from here on, what is at hand is what is wanted.
            self.results.show_stored(None)
        page = keeper.page
        self.results.session = self.wizard.session
        (then or keeper.fill)()
        if self._going is place:
            self._tools.window.show_page(place, page)
            keeper.take_focus()

    def _open_results(self, choose: Callable[[], None]) -> None:
        def show() -> None:
            choose()
            self.results.fill()

        self.go_to(WindowPlace.RESULTS, show)

    def _with_questions(self, do: Callable[[WizardView], None]) -> None:
        def show() -> None:
            self.wizard.fill()
            do(self.wizard.view)

        self.go_to(WindowPlace.WIZARD, show)

    def _answer_in(
        self, begin: Callable[[], WizardSession], question_id: str | None = None
    ) -> None:
        """Go to the questions of a diagnosis; where it cannot be, what is in progress shows."""

        def show() -> None:
            session = self._tools.attempt(begin)
            if session is not None:
                self._show_question(session, question_id)
            self.wizard.fill()

        self.go_to(WindowPlace.WIZARD, show)

    def _show_question(self, session: WizardSession, question_id: str | None) -> None:
        """Show where one was, or a question that is asked."""
        if question_id in {question.id for question in session.asked()}:
            self._tools.attempt(lambda: session.go_to(str(question_id)))
        self.wizard.view.open(session)

    def _close(self, assessment_id: str | None) -> bool:
        """Leave the diagnosis that is being answered, if it is this one or any."""
        session = self.wizard.session
        if session is None or assessment_id not in {None, session.assessment.id}:
            return True
        if not self.wizard.settle():
            return False
        self.forget_session()
        return True

    def _latest(self) -> str | None:
        return self._tools.attempt(lambda: latest_completed(self._tools))

    def _with_result(self, do: Callable[[str], object]) -> None:
        shown = self.results.shown_id if self.keeper is self.results else None
        wanted = shown or self._latest()
        if wanted is None:
            self.results.show_stored(None)
            self.go_to(WindowPlace.RESULTS)  # it says that there is none yet, and the first step
        else:
            do(wanted)

    def open_received(self, assessment_id: str) -> None:
        """Show a diagnosis that came in: its result, or its questions where it is not finished."""
        found = self._tools.attempt(lambda: self.desk.assessments.assessment(assessment_id))
        if found is None:
            return
        if found.completed_at is None:
            self.resume(assessment_id)
        else:
            self.open_result(assessment_id)

    def after_erasing(self) -> None:
        """Go on without the firm that was erased."""
        self.forget_session()
        firm = self._tools.attempt(lambda: firm_at_hand(self._tools))
        self._tools.habits.change(firm=None if firm is None else firm.id)
        self.refresh()
