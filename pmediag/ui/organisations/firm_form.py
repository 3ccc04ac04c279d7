"""The form of a firm: what it is called, what it does, its logo, until when it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from unicodedata import category

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.text import NAME_LIMIT, TextTooLongError, clean_text
from pmediag.services.firm_number import clean_number, number_problem, shown_number
from pmediag.ui.organisations.days import day_of, typed_day
from pmediag.ui.organisations.logo_field import LogoField
from pmediag.ui.organisations.words import number_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fields import Field
from pmediag.ui.widgets.profile_fields import SEARCHED, ProfileFields
from pmediag.words import Language

NUMBER_LIMIT = 60
"""Characters that may be typed for a number, spaces included."""

AFTER_CLICK = 50
"""Milliseconds between two looks at whether the mouse button is still down."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands in the fields, to see whether it changed."""

    name: str
    number: str
    naf: str
    activity: str
    profile: tuple[tuple[str, str], ...]
    keep_until: str
    logo: bytes | None


class FirmForm(QWidget):
    """The fields of one firm; only the name is needed.

    `organisation` gives what can be saved: a number or a date that is wrong keeps its former
    value there, and stays in its field with what is wrong until it is mended.
    """

    changed = Signal()
    """A person changed something: see `is_changed`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._organisation = Organisation("", "")
        self._today = date.min
        self._name = _line(NAME_LIMIT)
        self._name_field = Field(
            theme,
            self.tr("Name"),
            self.tr("An alias will do. It appears on this computer and on your reports."),
            self._name,
        )
        self._number = _line(NUMBER_LIMIT)
        self._number_field = Field(
            theme,
            self.tr("SIREN or SIRET"),
            self.tr(
                "9 or 14 digits, with or without spaces. It is checked for typing errors, which "
                "does not prove that the firm exists."
            ),
            self._number,
        )
        self.fields = ProfileFields(theme, language, marks_optional=False)
        self.logo = LogoField(theme, language)
        self._keep = _line(NUMBER_LIMIT)
        self._keep.setPlaceholderText(self.tr("For example 31/12/2028"))
        self._keep_field = Field(
            theme,
            self.tr("Keep this firm's data until"),
            self.tr(
                "From the day after, PMEdiag reminds you to erase it. It erases nothing by "
                "itself. Empty: no reminder."
            ),
            self._keep,
        )
        self._baseline = self._typed()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._check_left)
        self._left: list[Callable[[], object]] = []
        self._lay_out()

    def show_organisation(
        self,
        questionnaire: Questionnaire,
        organisation: Organisation,
        logo: bytes | None,
        today: date,
    ) -> None:
        """Show a firm as it is kept; an empty one is a new one."""
        if self.fields.show_form(questionnaire):
            self._order_tabs()
        self._organisation = organisation
        self._today = today
        self._name.setText(organisation.name)
        self._number.setText(shown_number(organisation.number))
        self.fields.fill(organisation.profile, organisation.naf)
        self.logo.set_value(logo)
        self._keep.setText(typed_day(organisation.keep_until))
        for field in (self._name_field, self._number_field, self._keep_field):
            field.set_problem("")
        self._left.clear()
        self._baseline = self._typed()

    def is_changed(self) -> bool:
        """Whether something is not saved."""
        return self._typed() != self._baseline

    def is_logo_changed(self) -> bool:
        """Whether the logo is not saved."""
        return self.logo.value() != self._baseline.logo

    def check(self) -> tuple[QWidget, ...]:
        """Say in place what is wrong.

        Returns:
            What must be mended, in reading order; empty when nothing is wrong.
        """
        wrong: list[QWidget] = []
        if not self._check_name():
            wrong.append(self._name)
        if not self._check_number():
            wrong.append(self._number)
        activity = self.fields.activity
        if activity is not None and not activity.require_settled():
            wrong.append(activity.edit)
        if not self._check_keep():
            wrong.append(self._keep)
        return tuple(wrong)

    def has_name(self) -> bool:
        """Whether there is a name, without which nothing can be saved."""
        return not self._name_problem()

    def organisation(self) -> Organisation:
        """Give the firm as it can be saved; what is wrong keeps its former value.

        `has_name` must hold.
        """
        former = self._organisation
        profile, naf = self.fields.profile(), self.fields.naf()
        activity = self.fields.activity
        if activity is not None and activity.is_unsettled():
            naf = former.naf
            if SEARCHED in former.profile:
                profile[SEARCHED] = former.profile[SEARCHED]
        return replace(
            former,
            name=clean_text(self._name.text(), multi_line=False, limit=NAME_LIMIT),
            # A value of a questionnaire that is no longer shown is none of this form's.
            profile={
                **{key: value for key, value in former.profile.items() if key not in self._ids()},
                **profile,
            },
            number=former.number if self._number_wrong() else clean_number(self._number.text()),
            naf=naf,
            keep_until=former.keep_until if self._keep_wrong() else day_of(self._keep.text()),
        )

    def mark_saved(self, organisation: Organisation) -> None:
        """Take what was just saved as what is kept; what is wrong stays unsaved."""
        typed = self._typed()
        if self._number_wrong():
            typed = replace(typed, number=self._baseline.number)
        if self._keep_wrong():
            typed = replace(typed, keep_until=self._baseline.keep_until)
        activity = self.fields.activity
        if activity is not None and activity.is_unsettled():
            typed = replace(typed, activity=self._baseline.activity)
        self._organisation = organisation
        self._baseline = typed

    def focus_first(self) -> None:
        """Put the focus on the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.end(False)  # nobody came to type over all of it

    def focus_keep_until(self) -> None:
        """Put the focus on the day until which the data is kept."""
        self._keep.setFocus(Qt.FocusReason.TabFocusReason)

    def focusable(self) -> list[QWidget]:
        """Give what can take the focus, in the order it is read."""
        return [
            self._name,
            self._number,
            *self.fields.focusable(),
            *self.logo.focusable(),
            self._keep,
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for widget in (
            self._name_field,
            self._number_field,
            self.fields,
            self.logo,
            self._keep_field,
        ):
            column.addWidget(widget)
        for line, field in (
            (self._name, self._name_field),
            (self._number, self._number_field),
            (self._keep, self._keep_field),
        ):
            line.textEdited.connect(lambda _, field=field: field.set_problem(""))
            line.textEdited.connect(lambda _: self.changed.emit())
        self._number.editingFinished.connect(lambda: self._check_later(self._check_number))
        self._keep.editingFinished.connect(lambda: self._check_later(self._check_keep))
        self.fields.changed.connect(self.changed)
        self.logo.changed.connect(self.changed)

    def _order_tabs(self) -> None:
        for before, after in pairwise(self.focusable()):
            QWidget.setTabOrder(before, after)

    def _check_later(self, check: Callable[[], object]) -> None:
        """Check what was left once the click that left it is over.

        A problem that appears moves what is below: under a button that is pressed, the click
        would be lost.
        """
        if check not in self._left:
            self._left.append(check)
        self._late.start(0)

    def _check_left(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._late.start(AFTER_CLICK)
            return
        while self._left:
            self._left.pop(0)()

    def _check_name(self) -> bool:
        problem = self._name_problem()
        self._name_field.set_problem(problem)
        return not problem

    def _name_problem(self) -> str:
        try:
            name = clean_text(self._name.text(), multi_line=False, limit=NAME_LIMIT)
        except TextTooLongError:
            return self.tr("This name is too long: keep it under %n characters.", "", NAME_LIMIT)
        seen = any(category(letter)[0] not in "CZ" for letter in name)
        return "" if seen else self.tr("Give the firm a name; an alias is enough.")

    def _check_number(self) -> bool:
        """Say what is wrong with the number; a right one is shown in groups."""
        problem = number_problem(self._number.text())
        self._number_field.set_problem("" if problem is None else number_words(problem))
        if problem is None:
            self._number.setText(shown_number(self._number.text().strip()))
        return problem is None

    def _number_wrong(self) -> bool:
        return number_problem(self._number.text()) is not None

    def _check_keep(self) -> bool:
        problem = ""
        if self._keep_wrong():
            day = day_of(self._keep.text())
            if day is None:
                problem = self.tr("This is not a date. Write the day, month and year: 31/12/2028.")
            else:
                problem = self.tr("This day has passed. Choose a later one, or empty the field.")
        self._keep_field.set_problem(problem)
        return not problem

    def _keep_wrong(self) -> bool:
        """Whether no reminder can be made of it; a day that was kept before may be past."""
        text = self._keep.text().strip()
        if not text:
            return False
        day = day_of(text)
        return day is None or (day < self._today and day != self._organisation.keep_until)

    def _ids(self) -> frozenset[str]:
        return frozenset(self.fields.fields)

    def _typed(self) -> _Typed:
        activity = self.fields.activity
        return _Typed(
            name=self._name.text().strip(),
            number=clean_number(self._number.text()),
            naf=self.fields.naf(),
            activity="" if activity is None else activity.edit.text().strip(),
            profile=tuple(sorted(self.fields.profile().items())),
            keep_until=self._keep.text().strip(),
            logo=self.logo.value(),
        )


def _line(limit: int) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(limit)
    return line
