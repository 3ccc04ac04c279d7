"""Who keeps firms without a disk, and how a person fills their page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.ui.organisations.firm_page import FirmPage, FirmView
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.wording import Explained

TODAY = date(2026, 11, 23)
SIRET = "73282932000074"
KERVADEC = Organisation(
    "o1",
    "Menuiserie Kervadec",
    {"activity": "mobile", "size": "10_19", "sector": "naf_f", "region": "r53"},
    SIRET,
    "43.32A",
    date(2028, 12, 31),
)

FULL = Explained("The disk is full.", "There is no room left.", "Free some space.")


@dataclass
class Keeper:
    """Does what a window does with what the page asks for."""

    page: FirmPage
    catalogue: Catalogue
    firms: dict[str, Organisation] = field(default_factory=dict)
    logos: dict[str, bytes | None] = field(default_factory=dict)
    shown: str = ""
    refuses: bool = False

    def connect(self) -> None:
        self.page.saved.connect(self.save)
        self.page.logo_chosen.connect(self.keep_logo)
        self.page.firm_chosen.connect(self.show)
        self.page.new_requested.connect(self.show_new)

    def save(self, organisation: Organisation) -> None:
        if self.refuses:
            self.page.show_problem(FULL)
            return
        organisation = replace(organisation, id=organisation.id or f"new{len(self.firms)}")
        self.firms[organisation.id] = organisation
        self.show(organisation.id)

    def keep_logo(self, png: bytes | None) -> None:
        self.logos[self.shown] = png

    def show(self, firm_id: str) -> None:
        self.shown = firm_id
        self.page.show_firm(self.view(self.firms.get(firm_id)))

    def show_new(self) -> None:
        self.shown = ""
        self.page.show_firm(replace(self.view(None), is_new=True))

    def view(self, organisation: Organisation | None) -> FirmView:
        return FirmView(
            self.catalogue.latest(),
            tuple(self.firms.values()),
            organisation,
            self.logos.get(self.shown),
            TODAY,
        )


def filled(page: QWidget) -> list[str]:
    buttons = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    return [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY]


def state(page: FirmPage) -> str:
    return page.editor._footer._hint.shown_text()


def retype(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words) if words else QTest.keyClick(line, Qt.Key.Key_Delete)
