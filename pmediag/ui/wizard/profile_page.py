"""The firm: a name to go by, and what decides which questions are asked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from unicodedata import category

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.text import NAME_LIMIT, TextTooLongError, clean_text
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.fields import ChoiceBox, Field
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.ui.widgets.profile_fields import SEARCHED, ProfileFields
from pmediag.words import Language

REQUIRED = ("activity",)
"""What decides what is asked and how it is worded."""


@dataclass(frozen=True, slots=True)
class FirmEntry:
    """What was entered; ``organisation_id`` is that of a firm known already.

    ``naf`` is the code of its activity, empty when none was picked.
    """

    name: str
    profile: Profile
    organisation_id: str | None
    naf: str = ""


class ProfilePage(ScrollPage):
    """A form of one name and five questions; errors stand in place, the first has the focus."""

    entered = Signal(object)
    """A `FirmEntry` without errors."""
    cancelled = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._language = language
        self._organisations: tuple[Organisation, ...] = ()
        self._edits = False
        self._title = Text(theme, "", TextStyle.TITLE)
        self._lead = Text(theme, "", TextStyle.LEAD)
        self._known = ChoiceBox(theme, self.tr("Another firm"), ())
        self._known_field = Field(
            theme,
            self.tr("A firm known here already"),
            self.tr("Its name and answers below are filled in"),
            self._known,
        )
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setPlaceholderText(self.tr("An alias such as “Firm A” will do"))
        self._name_field = Field(
            theme,
            self.tr("What shall we call your firm here?"),
            self.tr("This name stays on this computer and appears on your report."),
            self._name,
        )
        self.fields = ProfileFields(theme, language, required=REQUIRED)
        self._back = secondary_button(theme, self.tr("Back"))
        self._next = primary_button(theme, self.tr("Continue"), trailing=Icon.ARROW_RIGHT)
        self._lay_out()

    def show_new(
        self, questionnaire: Questionnaire, organisations: tuple[Organisation, ...]
    ) -> None:
        """Begin with an empty form; firms known already may be chosen again."""
        self._show_form(questionnaire)
        self._edits = False
        self._organisations = organisations
        self._known.set_options(
            self.tr("Another firm"), tuple((firm.id, firm.name) for firm in organisations)
        )
        self._fill("", {}, "")
        self._title.set_text(self.tr("First, your firm"))
        self._lead.set_text(self.tr("The questions adapt to it. Nothing leaves this computer."))
        self._show_mode(can_choose=bool(organisations))

    def show_profile(
        self, questionnaire: Questionnaire, organisation: Organisation, profile: Profile
    ) -> None:
        """Show the profile of a diagnosis in progress, to be corrected."""
        self._show_form(questionnaire)
        self._edits = True
        self._fill(organisation.name, profile, organisation.naf)
        self._title.set_text(self.tr("Your firm"))
        self._lead.set_text(
            self.tr("The questions follow what you change here. Your answers are kept.")
        )
        self._show_mode(can_choose=False)

    def focus_first(self) -> None:
        """Put the focus on the first field that shows."""
        if self._edits:
            self.fields.focus_first()
        else:
            first = self._name if self._known_field.isHidden() else self._known
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_known(self, organisation_id: str) -> None:
        """Fill the form with a firm known already, as if it had been chosen in the list."""
        self._known.set_value(organisation_id)
        self._choose_known()

    def entry(self) -> FirmEntry:
        """Give what is entered, right or wrong."""
        known = None if self._known_field.isHidden() else self._known.value()
        return FirmEntry(self._name.text(), self.fields.profile(), known, self.fields.naf())

    def show_entry(self, entry: FirmEntry) -> None:
        """Fill the form of a new diagnosis with what was entered before."""
        self._known.set_value(entry.organisation_id)
        self._fill(entry.name, entry.profile, entry.naf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue with Enter."""
        if is_enter(event):
            self._submit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        # The room below it goes away with it.
        self._known_field.setContentsMargins(0, 0, 0, 16)
        self.body.addWidget(self._title)
        self.body.addWidget(self._lead)
        self.body.addSpacing(20)
        self.body.addWidget(self._known_field)
        self.body.addWidget(self._name_field)
        self.body.addSpacing(16)
        self.body.addWidget(self.fields)
        self.set_footer(Footer(self._theme, (self._back,), (self._next,)))
        self._known.activated.connect(self._choose_known)
        self._name.textEdited.connect(lambda: self._name_field.set_problem(""))
        self._back.clicked.connect(self.cancelled)
        self._next.clicked.connect(self._submit)

    def _show_form(self, questionnaire: Questionnaire) -> None:
        """Build the five questions once; another questionnaire may bring others."""
        if self.fields.show_form(questionnaire):
            # The fields, built last, stand between the name and the buttons.
            chain = [self._known, self._name, *self.fields.focusable(), self._back, self._next]
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _show_mode(self, *, can_choose: bool) -> None:
        self._known_field.setVisible(can_choose)
        self._name_field.setVisible(not self._edits)
        self._back.setVisible(self._edits)
        self._back.set_text(self.tr("Cancel"))
        self._next.set_text(
            self.tr("Back to the questions") if self._edits else self.tr("Continue")
        )
        self.area.scroll_to_top()

    def _fill(self, name: str, profile: Profile, naf: str) -> None:
        self._name.setText(name)
        self._name_field.set_problem("")
        self.fields.fill(profile, naf)

    def _choose_known(self) -> None:
        firm = next((f for f in self._organisations if f.id == self._known.value()), None)
        if firm is None:
            self._fill("", {}, "")
            self._name.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._fill(firm.name, firm.profile, firm.naf)

    def _submit(self) -> None:
        wrong: list[str] = []
        problem = self._name_problem()
        if problem:
            self._name_field.set_problem(problem)
        for field_id in self.fields.missing():
            self.fields.fields[field_id].set_problem(
                self.tr("Choose one: it decides which questions you are asked.")
            )
            wrong.append(field_id)
        activity = self.fields.activity
        if activity is not None and not activity.require_settled():
            wrong.append(SEARCHED)
        if problem:
            self._name.setFocus(Qt.FocusReason.TabFocusReason)
        elif wrong:
            self.fields.focus(wrong[0])
        else:
            self.entered.emit(self.entry())

    def _name_problem(self) -> str:
        if self._edits:
            return ""
        try:
            name = clean_text(self._name.text(), multi_line=False, limit=NAME_LIMIT)
        except TextTooLongError:
            return self.tr("This name is too long: keep it under %n characters.", "", NAME_LIMIT)
        # Spaces and marks of direction alone would name nothing that can be seen.
        seen = any(category(letter)[0] not in "CZ" for letter in name)
        return "" if seen else self.tr("Give your firm a name; an alias is enough.")
