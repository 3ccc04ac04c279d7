"""Looks after « Évolution »: the diagnoses of the firm last worked on, and two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, firm_at_hand

if TYPE_CHECKING:
    from pmediag.ui.history.history_page import HistoryPage
    from pmediag.ui.history.lines import HistoryView


class HistoryKeeper(Keeper):
    """Lines the diagnoses up; one firm at a time."""

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.history.history_page import HistoryPage

        return HistoryPage(self.tools.theme, self.tools.language)

    @property
    def topic(self) -> HelpTopic:
        """The help of what shows."""
        return HelpTopic.COMPARE if self.history.compares else HelpTopic.HISTORY

    @property
    def history(self) -> HistoryPage:
        """The page."""
        return cast("HistoryPage", self.page)

    def fill(self) -> None:
        """Read the diagnoses of the firm and show them."""
        view = self.tools.attempt(self._view)
        if view is not None:
            self.history.show_history(view)

    def compare(self, earlier_id: str, later_id: str) -> None:
        """Show two diagnoses side by side, over the list."""
        from pmediag.services.comparing import comparison

        if self.history.current_page is None:
            self.fill()
        found = self.tools.attempt(
            lambda: comparison(self.tools.desk.assessments, earlier_id, later_id)
        )
        if found is not None:
            self.history.show_comparison(found)

    def take_focus(self) -> None:
        """Put the focus on what is most often wanted next."""
        self.history.focus_first()

    def _view(self) -> HistoryView:
        from pmediag.services.comparing import steps
        from pmediag.ui.history.lines import HistoryView

        desk = self.tools.desk
        firm = firm_at_hand(self.tools)
        found = () if firm is None else desk.history.of(firm.id)
        return HistoryView(
            firm="" if firm is None else firm.name,
            steps=steps(found, desk.catalogue),
            running=tuple(summary for summary in found if summary.completed_at is None),
            questionnaire=desk.catalogue.latest(),
            today=desk.now().date(),
        )
