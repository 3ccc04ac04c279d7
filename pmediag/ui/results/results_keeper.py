"""Looks after « Résultats »: one diagnosis, the one before it, or an example."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pmediag.model.organisation import Organisation
from pmediag.model.result import Result, result_of
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, latest_completed

if TYPE_CHECKING:
    from pmediag.services.wizard import WizardSession
    from pmediag.ui.results.results_page import ResultsPage


PATIENCE = 40
"""Milliseconds after the words before the library is looked into: they are on the screen then."""


class ResultsKeeper(Keeper):
    """Shows the diagnosis asked for, else the one being answered, else the latest."""

    shown: str | None = None
    """The stored diagnosis that was asked for; without one, that at hand shows."""
    example: Path | None = None
    """The sample that was asked for instead."""
    shown_id: str | None = None
    """The diagnosis that shows; None for an example, or where there is nothing to show."""
    session: WizardSession | None = None
    """The diagnosis being answered."""

    _kept: tuple[object, ...] | None = None

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.results.results_page import ResultsPage

        return ResultsPage(self.tools.theme, self.tools.language)

    @property
    def topic(self) -> HelpTopic:
        """The help of what shows."""
        return self.results.topic

    @property
    def results(self) -> ResultsPage:
        """The page."""
        return cast("ResultsPage", self.page)

    def show_stored(self, assessment_id: str | None) -> None:
        """Have the next `fill` show a stored diagnosis; ``None`` for the one at hand."""
        self.shown, self.example = assessment_id, None

    def show_example(self, path: Path) -> None:
        """Have the next `fill` show a sample firm, which is not stored."""
        self.shown, self.example = None, path

    def fill(self) -> None:
        """Put it into the page."""
        self.tools.attempt(self._fill)

    def take_focus(self) -> None:
        """Put the focus at the beginning."""
        self.results.focus_first()

    def _fill(self) -> None:
        if self.example is not None:
            from pmediag.services.exchange import read_results

            ((organisation, result),) = read_results(self.example, self.tools.desk.catalogue)
            self._show(result, organisation, is_example=True)
            return
        session = self.session
        if self.shown is None and session is not None and session.can_complete:
            result = result_of(session.questionnaire, session.assessment)
            self._show(result, session.organisation)
            return
        wanted = self.shown or latest_completed(self.tools)
        if wanted is None:
            self.results.show_nothing()
            self.shown_id = None
            return
        assessments = self.tools.desk.assessments
        self._show(assessments.result(wanted), assessments.organisation_of(wanted))

    def _show(
        self, result: Result, organisation: Organisation, *, is_example: bool = False
    ) -> None:
        past = self.tools.desk.assessments
        previous = None if is_example else past.previous_of(result.assessment)
        today = self.tools.desk.now().date()
        shown = (result.assessment, organisation, previous and previous.assessment, today)
        if shown == self._kept and self.results.overview is not None:
            self.results.go_back()
        else:
            self.results.show_result(
                result,
                organisation,
                today,
                previous=previous,
                example=is_example,
                comparisons=past.comparisons(result),
            )
        if not self.results.has_help:
            QTimer.singleShot(PATIENCE, self.results, partial(self._help, result, organisation))
        self._kept = shown
        self.shown_id = None if is_example else result.assessment.id
        if not is_example:
            self.tools.work_on(organisation)

    def _help(self, result: Result, organisation: Organisation) -> None:
        """Add what helps with a result, unless another one shows by now."""
        from pmediag.services.resources import help_with, resources_for

        is_shown = self._kept is not None and self._kept[0] is result.assessment
        if not is_shown or not self.results.isVisible():
            return
        desk = self.tools.desk
        today = desk.now().date()
        view = self.tools.attempt(
            lambda: resources_for(desk.catalogue, organisation, result, today)
        )
        if view is not None:
            self.results.show_help(help_with(view, result))
