"""Looks after « Entreprise »: what the firm is, its logo, and its data as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmediag.errors import UserFacingError
from pmediag.model.organisation import Organisation
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, firm_at_hand

if TYPE_CHECKING:
    from pmediag.ui.organisations.firm_page import FirmPage, FirmView


class FirmKeeper(Keeper):
    """Shows one firm at a time; the one that shows is the one that is worked on."""

    chosen = Signal(str)
    """The firm of this id is worked on from here on."""
    begin_requested = Signal()
    """Start a diagnosis: there is no firm yet."""
    delete_requested = Signal(str)
    """Put the firm of this id into the bin."""
    erase_requested = Signal(str)
    """Erase the firm of this id for good."""
    export_requested = Signal(str)
    """Write everything about the firm of this id to a file."""
    bin_requested = Signal()
    """Show what is in the bin."""

    _is_new = False

    @property
    def topic(self) -> HelpTopic:
        """The help of this place."""
        return HelpTopic.FIRM

    @property
    def firm(self) -> FirmPage:
        """The page."""
        return cast("FirmPage", self.page)

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.organisations.firm_page import FirmPage

        page = FirmPage(self.tools.theme, self.tools.language)
        page.saved.connect(self._save)
        page.logo_chosen.connect(self._save_logo)
        page.new_requested.connect(self._begin_firm)
        page.diagnose_requested.connect(self.begin_requested)
        page.firm_chosen.connect(self.chosen)
        page.export_requested.connect(self.export_requested)
        page.delete_requested.connect(self.delete_requested)
        page.erase_requested.connect(self.erase_requested)
        page.bin_requested.connect(self.bin_requested)
        return page

    def fill(self) -> None:
        """Show the firm at hand, what will come where there is none, or a new one's form."""
        view = self.tools.attempt(self._view)
        if view is None:
            return
        self.firm.show_firm(view)
        if view.organisation is not None:
            self.tools.name_firm(view.organisation)

    def take_focus(self) -> None:
        """Put the focus where the page is used."""
        self.firm.focus_first()

    def settle(self) -> bool:
        """Ask what to do with changes that are not saved."""
        is_left = not self.is_built or self.firm.settle()
        self._is_new = self._is_new and not is_left
        return is_left

    def _view(self) -> FirmView:
        from pmediag.ui.organisations.firm_page import FirmView

        desk = self.tools.desk
        firm = None if self._is_new else firm_at_hand(self.tools)
        return FirmView(
            questionnaire=desk.catalogue.latest(),
            firms=desk.organisations.all(),
            organisation=firm,
            logo=None if firm is None else desk.organisations.logo(firm.id),
            today=desk.now().date(),
            is_new=self._is_new,
        )

    def _begin_firm(self) -> None:
        self._is_new = True
        self.fill()
        self.take_focus()

    def _save(self, organisation: Organisation) -> None:
        from pmediag.services.assessments import new_id

        organisations = self.tools.desk.organisations
        is_new = not organisation.id
        if is_new:
            organisation = replace(organisation, id=new_id())
        try:
            (organisations.add if is_new else organisations.update)(organisation)
        except UserFacingError as error:
            self._show_problem(error)
            return
        self.firm.show_problem(None)
        self._is_new = False
        self.tools.habits.change(firm=organisation.id)
        self.fill()

    def _save_logo(self, png: bytes | None) -> None:
        firm = self.tools.habits.value.firm
        if firm is None:
            return
        try:
            self.tools.desk.organisations.set_logo(firm, png)
        except UserFacingError as error:
            self._show_problem(error)

    def _show_problem(self, error: UserFacingError) -> None:
        from pmediag.wording import explain

        self.firm.show_problem(explain(error, self.tools.language))
