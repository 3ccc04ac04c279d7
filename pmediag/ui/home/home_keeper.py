"""Looks after « Accueil »: reads it in passing, so that it is there at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pmediag.services.home import HomeView, Week, look, week_of
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.home.home_page import HomePage
from pmediag.ui.keeper import Keeper

PATIENCE = 40
"""Milliseconds after the words before the chart is drawn: they are on the screen by then."""


class HomeKeeper(Keeper):
    """Shows what the firm last worked on has in progress, and where it stands."""

    _shows: HomeView | None = None
    _waits_for: HomeView | None = None

    @property
    def topic(self) -> HelpTopic:
        """The help of this place."""
        return HelpTopic.HOME

    @property
    def home(self) -> HomePage:
        """The page."""
        page = self.page
        assert isinstance(page, HomePage)
        return page

    def build(self) -> QWidget:
        """Make the page."""
        return HomePage(self.tools.theme, self.tools.language)

    def fill(self) -> None:
        """Look, show, and draw once the words are there."""
        desk = self.tools.desk
        firm = self.tools.habits.value.firm
        view = self.tools.attempt(lambda: look(desk.where, desk.catalogue, firm, desk.now()))
        if view is None:
            return
        self.home.show_home(view)
        self._shows = view
        self.tools.name_firm(view.organisation)
        self._waits_for = view
        QTimer.singleShot(PATIENCE, self, self.finish)

    def finish(self) -> None:
        """Draw the chart, then read the actions of the plan; once for what shows."""
        view, self._waits_for = self._waits_for, None
        if view is None:
            return
        self.home.draw()
        QTimer.singleShot(PATIENCE, self, partial(self._tell_dues, view))
        if view.plan is not None or view.latest is not None:
            desk = self.tools.desk
            catalogue, where = desk.catalogue, desk.where
            task = self.tools.background.start(
                lambda _progress: (view, week_of(view, catalogue, where))
            )
            task.succeeded.connect(self._show_week)
            task.failed.connect(self.tools.tell)

    def _show_week(self, found: tuple[HomeView, Week]) -> None:
        view, week = found
        if view is self._shows and self.home.isVisible():  # else it would slow what shows by now
            self.home.show_week(week)

    def _tell_dues(self, view: HomeView) -> None:
        """Add the duties that press, unless something else shows by now, here or elsewhere."""
        from pmediag.model.fitting import pressing
        from pmediag.services.resources import resources_for

        if view is not self._shows or view.is_first_day or not self.home.isVisible():
            return
        catalogue, today = self.tools.desk.catalogue, view.now.date()
        found = self.tools.attempt(
            lambda: resources_for(catalogue, view.organisation, view.latest, today)
        )
        if found is not None:
            self.home.show_dues(pressing(found.fits, today), today)

    def take_focus(self) -> None:
        """Put the focus on what is most often wanted next."""
        self.home.focus_first()
