"""The frame: navigation at the left, one place at a time at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pmediag.errors import UserFacingError
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import typeset
from pmediag.ui.error_dialog import ask_to_leave, show_error
from pmediag.ui.icons import Icon, qt_icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.navigation import Navigation, WindowPlace
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language

if TYPE_CHECKING:  # the frame is painted before the services are even imported
    from pmediag.services.assessments import Assessments
    from pmediag.services.catalogue import Catalogue
    from pmediag.services.wizard import WizardSession

SIZE = (1280, 800)
LEAST = (640, 480)
NARROW = 900
"""Under this width, scaled like the text, the navigation is a rail."""


class MainWindow(QMainWindow):
    """Shows places and decides where to go; it paints before any service exists.

    `attach` hands the services over; `add_place` gives a place its page. The navigation
    shows the places that have one.
    """

    completed = Signal(str)
    """A diagnosis was completed: the assessment of this id has a result to show."""
    place_opened = Signal(object)
    """A `WindowPlace` is about to show: what it tells may have changed."""
    left = Signal()
    """The window is closing; everything is saved."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._is_attached = False
        self._places: dict[WindowPlace, QWidget] = {}
        self.setWindowTitle("PMEdiag")
        self.setWindowIcon(qt_icon(Icon.RESULTS, theme.colours.primary, 64))
        self.setMinimumSize(min(theme.px(LEAST[0]), 1024), min(theme.px(LEAST[1]), 600))
        self.resize(*SIZE)
        self._navigation = Navigation(theme)
        self._navigation.place_requested.connect(self.go_to)
        self._stack = QStackedWidget()
        self._opening = Text(theme, self.tr("Opening your diagnoses…"), TextStyle.LEAD)
        self._opening.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        opening = QWidget()
        middle = QVBoxLayout(opening)
        middle.addStretch(1)
        middle.addWidget(self._opening)
        middle.addStretch(2)
        self._stack.addWidget(opening)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(inside)
        self.wizard = WizardView(theme, language)
        self.wizard.completed.connect(self.completed)
        self.wizard.session_changed.connect(self._show_session)
        self.wizard.failed.connect(self.show_error)
        self.add_place(WindowPlace.WIZARD, self.wizard)

    def add_place(self, place: WindowPlace, page: QWidget) -> None:
        """Give ``place`` its page and offer it in the navigation."""
        names = {
            WindowPlace.DIAGNOSES: self.tr("My diagnoses"),
            WindowPlace.WIZARD: self.tr("Diagnosis"),
            WindowPlace.RESULTS: self.tr("Results"),
        }
        self._places[place] = page
        self._stack.addWidget(page)
        self._navigation.add_place(place, names[place])

    def attach(self, assessments: Assessments, catalogue: Catalogue) -> None:
        """Take the services; from here on the places can be used."""
        self.wizard.attach(assessments, catalogue)
        self._is_attached = True

    @property
    def place(self) -> WindowPlace | None:
        """Where one is, None while opening."""
        shown = self._stack.currentWidget()
        return next((place for place, page in self._places.items() if page is shown), None)

    def go_to(self, place: WindowPlace) -> None:
        """Show a place; what is being answered is saved first."""
        if place not in self._places or not self._is_attached:
            return
        if self.place is WindowPlace.WIZARD and not self.wizard.settle():
            return
        if place is WindowPlace.WIZARD and self.wizard.is_idle and not self.wizard.begin():
            return
        self.place_opened.emit(place)
        self._stack.setCurrentWidget(self._places[place])
        self._navigation.show_place(place)
        if place is WindowPlace.WIZARD:
            self.wizard.take_focus()

    def begin(self) -> None:
        """Start a new diagnosis."""
        if self.wizard.begin():
            self.go_to(WindowPlace.WIZARD)

    def resume(self, assessment_id: str) -> None:
        """Go on with a diagnosis where it was left."""
        if self.wizard.resume(assessment_id):
            self.go_to(WindowPlace.WIZARD)

    def open(self, session: WizardSession) -> None:
        """Go on with a session that was just made, for instance along a larger path."""
        if self.wizard.settle():
            self.wizard.open(session)
            self.go_to(WindowPlace.WIZARD)

    def show_firm(
        self, questionnaire: Questionnaire, organisation: Organisation, profile: Profile
    ) -> None:
        """Say in the navigation whose diagnosis is looked at."""
        self._navigation.show_firm(organisation.name, self._about(questionnaire, profile))

    def show_no_firm(self) -> None:
        """Say no firm's name."""
        self._navigation.show_firm("", "")

    def show_error(self, error: UserFacingError) -> None:
        """Show what the world did, calmly, with the next step."""
        show_error(self, self._theme, error, self._language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its room: under some width the navigation is a rail."""
        super().resizeEvent(event)
        self._navigation.set_narrow(self.width() < self._theme.px(NARROW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave once everything is on disk, or once the person said to leave without."""
        if not self.wizard.settle() and not ask_to_leave(self, self._theme):
            event.ignore()
            return
        self.wizard.give_up_unsaved()
        self.left.emit()
        event.accept()

    def _show_session(self) -> None:
        session = self.wizard.session
        if session is None:
            self.show_no_firm()
        else:
            self.show_firm(session.questionnaire, session.organisation, session.assessment.profile)

    def _about(self, questionnaire: Questionnaire, profile: Profile) -> str:
        """Give the size and the region, a line each, as far as the profile tells."""
        words = {}
        for field in questionnaire.profile:
            option = field.option(profile.get(field.id, ""))
            if option is not None:
                words[field.id] = typeset(option.text, self._language)
        parts = []
        if "size" in words:
            alone = profile.get("size") == "alone"
            people = self.tr("{size} people").format(size=words["size"])
            parts.append(self.tr("One person") if alone else people)
        if "region" in words:
            parts.append(words["region"])
        return "\n".join(parts)
