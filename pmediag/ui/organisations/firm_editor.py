"""One firm on a page: the form, what its data is for, and the bar that saves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import long_date
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.organisations.data_card import DataCard
from pmediag.ui.organisations.firm_form import FirmForm
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.wording import Explained
from pmediag.words import Language


class FirmEditor(ScrollPage):
    """Says at any time whether what stands in the form is saved."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._language = language
        self._today = date.min
        self._png: bytes | None = None
        self._questionnaire: Questionnaire | None = None
        self.kept = Organisation("", "")
        self._has_problem = False
        self._title = Text(theme, "", TextStyle.TITLE, max_lines=2)
        self._lead = Text(
            theme,
            self.tr("Only the name is needed. Nothing leaves this computer."),
            TextStyle.LEAD,
        )
        self._overdue = Notice(theme, NoticeKind.WARNING)
        self.day_button = secondary_button(theme, self.tr("Change the day"))
        self._overdue.add_button(self.day_button)
        self._failed = Notice(theme, NoticeKind.ALERT)
        self.retry_button = secondary_button(theme, self.tr("Try again"), icon=Icon.RETRY)
        self._failed.add_button(self.retry_button)
        self.form = FirmForm(theme, language)
        self.data = DataCard(theme)
        self.save_button = primary_button(theme, self.tr("Save"))
        self._footer = Footer(theme, (), (self.save_button,))
        self._lay_out()

    def show_organisation(
        self,
        questionnaire: Questionnaire,
        organisation: Organisation,
        logo: bytes | None,
        today: date,
    ) -> None:
        """Show a firm as it is kept; one without an id is new."""
        self._questionnaire = questionnaire
        self._today = today
        self._png = logo
        self.form.show_organisation(questionnaire, organisation, logo, today)
        self._order_tabs()
        self._show_overdue()
        self.show_problem(None)
        self._footer.set_hint("")

    def name(self, organisation: Organisation, *, is_only: bool) -> None:
        """Say which firm this is: the one there is, one of several, or a new one."""
        self.kept = organisation
        title = self.tr("Your firm") if is_only else organisation.name
        self._title.set_text(title if organisation.id else self.tr("A new firm"))
        self.data.setVisible(bool(organisation.id))

    def show_problem(self, explained: Explained | None) -> None:
        """Say that it could not be saved, and why; None takes it away."""
        self._has_problem = explained is not None
        if explained is not None:
            words = f"{explained.cause} {explained.next_step}"
            self._failed.set_words(explained.title, words)
            announce(self, f"{explained.title} {words}")
            self._footer.set_hint(self.tr("Not saved"))
        self._failed.setVisible(explained is not None)
        if explained is not None:
            self.area.scroll_to_top()

    def has_problem(self) -> bool:
        """Whether the last thing asked for could not be done."""
        return self._has_problem

    def is_changed(self) -> bool:
        """Whether something is not saved."""
        return self.form.is_changed()

    def is_logo_changed(self) -> bool:
        """Whether the logo is not saved."""
        return self.form.is_logo_changed()

    def begin_saving(self) -> tuple[QWidget, ...]:
        """Say in place what is wrong, and forget what could not be done before."""
        self.show_problem(None)
        wrong = self.form.check()
        self.area.show_focus()
        return wrong

    def has_name(self) -> bool:
        """Whether there is a name, without which nothing can be saved."""
        return self.form.has_name()

    def organisation(self) -> Organisation:
        """Give the firm as it can be saved."""
        return self.form.organisation()

    def logo(self) -> bytes | None:
        """Give the logo as it can be saved."""
        return self.form.logo.value()

    def mark_saved(self) -> None:
        """Say that it is saved, all of it or all but what is marked as wrong."""
        self.kept = replace(self.form.organisation(), id=self.kept.id)
        self._png = self.form.logo.value()
        self.form.mark_saved(self.kept)
        self._show_overdue()
        self._tell(
            self.tr("Saved, except what is marked above") if self.is_changed() else self.tr("Saved")
        )

    def give_up(self) -> None:
        """Show again what is kept."""
        if self._questionnaire is not None:
            self.form.show_organisation(self._questionnaire, self.kept, self._png, self._today)
        self._footer.set_hint("")

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        self.form.focus_first()

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._lead)
        notices = QVBoxLayout()
        notices.setSpacing(12)
        notices.addWidget(self._failed)
        notices.addWidget(self._overdue)
        self.body.addSpacing(8)
        self.body.addLayout(notices)
        self.body.addSpacing(8)
        self.body.addWidget(self.form)
        self.body.addSpacing(24)
        self.body.addWidget(self.data)
        self._failed.hide()
        self._overdue.hide()
        self.set_footer(self._footer)
        self.form.changed.connect(self._tell_changed)
        self.day_button.clicked.connect(self.form.focus_keep_until)

    def _order_tabs(self) -> None:
        chain = [
            self.retry_button,
            self.day_button,
            *self.form.focusable(),
            *self.data.focusable(),
            self.save_button,
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _show_overdue(self) -> None:
        day = self.kept.keep_until
        is_over = day is not None and day < self._today
        if day is not None and is_over:
            self._overdue.set_words(
                self.tr("You wanted to keep this data until {day}.").format(
                    day=long_date(day, self._language)
                ),
                self.tr("That day has passed: erase the firm below, or choose a later day."),
            )
        self._overdue.setVisible(is_over)

    def _tell_changed(self) -> None:
        self._footer.set_hint(self.tr("Not saved yet") if self.is_changed() else "")

    def _tell(self, words: str) -> None:
        self._footer.set_hint(words)
        announce(self.save_button, words)
