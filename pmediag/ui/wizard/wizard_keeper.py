"""Looks after « Diagnostic »: the questions, where one is among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, latest_running

if TYPE_CHECKING:
    from pmediag.services.wizard import WizardSession
    from pmediag.ui.wizard.profile_page import FirmEntry
    from pmediag.ui.wizard.wizard_view import WizardView


class WizardKeeper(Keeper):
    """Holds the wizard; everything it shows is on disk, so it may be built anew at any time."""

    completed = Signal(str)
    """The assessment of this id has been completed."""
    resource_requested = Signal(str)
    """Show the resource of this id."""

    @property
    def topic(self) -> HelpTopic:
        """The help of the page that shows."""
        return self.view.topic

    @property
    def view(self) -> WizardView:
        """The wizard."""
        return cast("WizardView", self.page)

    @property
    def session(self) -> WizardSession | None:
        """The diagnosis being answered."""
        return self.view.session if self.is_built else None

    @property
    def entry(self) -> FirmEntry | None:
        """What is being entered of a firm, before its diagnosis begins."""
        return self.view.entry if self.is_built else None

    def build(self) -> QWidget:
        """Make the wizard."""
        from pmediag.ui.wizard.wizard_view import WizardView

        view = WizardView(self.tools.theme, self.tools.language)
        view.attach(self.tools.desk.assessments, self.tools.desk.catalogue)
        view.completed.connect(self.completed)
        view.session_changed.connect(self._name_firm)
        view.failed.connect(self.tools.tell)
        view.resource_requested.connect(self.resource_requested)
        return view

    def fill(self) -> None:
        """Go on with what is in progress, else start."""
        if not self.view.is_idle:
            return
        running = self.tools.attempt(lambda: latest_running(self.tools))
        if running is None:
            self.view.begin()
        else:
            self.view.resume(running)

    def take_focus(self) -> None:
        """Put the focus where the page is used."""
        self.view.take_focus()

    def settle(self) -> bool:
        """Save what is being typed and what waits."""
        return not self.is_built or self.view.settle()

    def may_close(self) -> bool:
        """Whether everything is on disk, or the person leaves without it."""
        if self.settle():
            return True
        from pmediag.ui.error_dialog import ask_to_leave

        if not ask_to_leave(self.tools.window, self.tools.theme):
            return False
        self.view.give_up_unsaved()
        return True

    def _name_firm(self) -> None:
        if self.session is not None:
            self.tools.work_on(self.session.organisation)
