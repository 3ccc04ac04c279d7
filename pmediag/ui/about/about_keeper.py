"""Looks after « À propos »."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, latest_completed

if TYPE_CHECKING:
    from pmediag.ui.about.about_page import AboutPage


class AboutKeeper(Keeper):
    """Tells what the program is and what it keeps."""

    method_requested = Signal()
    """Show how the score is calculated."""

    @property
    def topic(self) -> HelpTopic:
        """The help of this place."""
        return HelpTopic.ABOUT

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.about.about_page import AboutPage

        page = AboutPage(self.tools.theme, self.tools.language)
        page.method_requested.connect(self.method_requested)
        return page

    def fill(self) -> None:
        """Tell it."""
        from pmediag.services.about import about

        desk = self.tools.desk
        page = cast("AboutPage", self.page)
        questionnaire = self.tools.attempt(desk.catalogue.latest)
        latest = self.tools.attempt(lambda: latest_completed(self.tools))
        page.show_about(
            about(
                desk.where,
                questionnaire,
                has_result=latest is not None,
                refused=desk.catalogue.refused,
            )
        )

    def take_focus(self) -> None:
        """Put the focus on the first thing to read."""
        cast("AboutPage", self.page).focus_first()
