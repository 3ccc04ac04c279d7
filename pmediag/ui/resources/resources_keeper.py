"""Looks after « Ressources »: the library as it fits the firm last worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, firm_at_hand, latest_completed

if TYPE_CHECKING:
    from pmediag.services.resources import ResourcesView
    from pmediag.ui.resources.resources_page import ResourcesPage


class ResourcesKeeper(Keeper):
    """Chooses by the latest completed diagnosis, else by the profile of the firm."""

    contact_requested = Signal(str)
    """Prepare a contact sheet for the organisation of this id."""

    describe_requested = Signal()
    """Describe the firm, of which nothing is known."""

    print_requested = Signal(object, tuple)
    """Print resources of this view, those of these ids."""

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.resources.resources_page import ResourcesPage

        tools = self.tools
        page = ResourcesPage(tools.theme, tools.language, tools.desk.catalogue.latest())
        page.print_requested.connect(self._print)
        page.contact_requested.connect(self.contact_requested)
        page.describe_requested.connect(self.describe_requested)
        return page

    @property
    def topic(self) -> HelpTopic:
        """The help of the place."""
        return HelpTopic.RESOURCES

    @property
    def resources(self) -> ResourcesPage:
        """The page."""
        return cast("ResourcesPage", self.page)

    @property
    def shown_id(self) -> str | None:
        """The resource that shows, if one does."""
        detail = self.resources.detail if self.is_built else None
        return None if detail is None else detail.resource_id

    def fill(self) -> None:
        """Read the firm and its latest result, and show what fits."""
        view = self.tools.attempt(self._view)
        if view is not None:
            self.resources.show_view(view)

    def go_to(self, resource_id: str) -> None:
        """Show one resource; the list, where it is not there or has ended."""
        self.fill()
        self.resources.show_resource(resource_id)

    def search(self) -> None:
        """Go to the search."""
        self.resources.search()

    def take_focus(self) -> None:
        """Put the focus on what is most often wanted next."""
        self.resources.focus_first()

    def _view(self) -> ResourcesView:
        from pmediag.services.resources import resources_for

        desk = self.tools.desk
        firm, latest = firm_at_hand(self.tools), latest_completed(self.tools)
        result = None if latest is None else desk.assessments.result(latest)
        return resources_for(desk.catalogue, firm, result, desk.now().date())

    def _print(self, ids: tuple[str, ...]) -> None:
        view = self.tools.attempt(self._view)
        if view is not None:
            self.print_requested.emit(view, ids)
