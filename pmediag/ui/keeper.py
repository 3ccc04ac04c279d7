"""What looks after one place: builds its page when it is first wanted, and fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pmediag.errors import UserFacingError
from pmediag.paths import Places
from pmediag.ui.background import Background
from pmediag.ui.firm_words import about_firm
from pmediag.ui.habits import Habits
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.main_window import MainWindow
from pmediag.ui.theme import Theme
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.model.history import AssessmentSummary
    from pmediag.model.organisation import Organisation
    from pmediag.services.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Tools:
    """What every place works with; another theme or language comes with other tools."""

    window: MainWindow
    theme: Theme
    language: Language
    desk: Desk
    background: Background
    habits: Habits
    without_database: Callable[[Callable[[], Places], str], UserFacingError | None]
    """Runs something on the data while nobody has it open, which gives where the data then is.

    The window is furnished anew afterwards. Gives what the world said no to, if it did.
    """

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Do it; what the world says no to is told, and gives ``None``."""
        try:
            return do()
        except UserFacingError as error:
            self.tell(error)
            return None

    def has_done(self, do: Callable[[], object]) -> bool:
        """Do it, and give whether it was done; what the world says no to is told."""
        try:
            do()
        except UserFacingError as error:
            self.tell(error)
            return False
        return True

    def name_firm(self, organisation: Organisation | None) -> None:
        """Say in the navigation which firm is spoken of, if any."""
        name, about = "", ""
        if organisation is not None:
            name = organisation.name
            about = about_firm(self.desk.catalogue.latest(), organisation.profile, self.language)
        self.window.navigation.show_firm(name, about)

    def work_on(self, organisation: Organisation) -> None:
        """Make a firm the one that is worked on from here on, and say so."""
        self.name_firm(organisation)
        self.habits.change(firm=organisation.id)

    def tell(self, error: UserFacingError) -> None:
        """Tell what the world did, with the next step."""
        from pmediag.ui.error_dialog import show_error

        show_error(self.window, self.theme, error, self.language)


class Keeper(QObject):
    """One place; its page only shows and asks, the services do."""

    built = Signal()
    """The page was just made: who wants to listen to it may."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self.tools = tools
        self._page: QWidget | None = None

    @property
    def is_built(self) -> bool:
        """Whether the page exists yet."""
        return self._page is not None

    @property
    def page(self) -> QWidget:
        """The page, built when it is first asked for."""
        if self._page is None:
            self._page = self.build()
            self.built.emit()
        return self._page

    @property
    def topic(self) -> HelpTopic:
        """What help is wanted about, here and now."""
        raise NotImplementedError

    def build(self) -> QWidget:
        """Make the page."""
        raise NotImplementedError

    def fill(self) -> None:
        """Put what is true now into the page, which is about to show."""

    def take_focus(self) -> None:
        """Put the focus where the page is used."""

    def settle(self) -> bool:
        """Save what is being typed before the page is left; if it cannot be, say so and stay."""
        return True


def firm_at_hand(tools: Tools) -> Organisation | None:
    """Give the firm last worked on; without one, that of the latest diagnosis, or the first.

    Raises:
        UserFacingError: the database cannot be read.
    """
    desk, chosen = tools.desk, tools.habits.value.firm
    wanted = [] if chosen is None else [chosen]
    wanted += [summary.organisation_id for summary in desk.history.recent(1)]
    found = (firm for identifier in wanted if (firm := desk.organisations.get(identifier)))
    return next(found, None) or next(iter(desk.organisations.all()), None)


def latest_completed(tools: Tools) -> str | None:
    """Give the id of the latest completed diagnosis of the firm at hand, if any.

    Raises:
        UserFacingError: the database cannot be read.
    """
    return next((s.id for s in _diagnoses(tools) if s.completed_at is not None), None)


def latest_running(tools: Tools) -> str | None:
    """Give the id of the diagnosis in progress of the firm at hand, if any.

    Raises:
        UserFacingError: the database cannot be read.
    """
    return next((s.id for s in _diagnoses(tools) if s.completed_at is None), None)


def _diagnoses(tools: Tools) -> tuple[AssessmentSummary, ...]:
    firm = firm_at_hand(tools)
    return () if firm is None else tools.desk.history.of(firm.id)
