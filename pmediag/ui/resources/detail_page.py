"""One resource, understood without opening anything: what it is, for whom, how sure it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.fitting import Fit, fresh_until
from pmediag.model.library import Doubt, Resource, ResourceKind
from pmediag.model.questionnaire import Questionnaire
from pmediag.services.resources import ResourcesView
from pmediag.typography import long_date, sentence, typeset
from pmediag.ui.about.chapter import LateFold
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.resources.address import Address
from pmediag.ui.resources.words import facts, kind_name
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.cards import IconSign, Notice, NoticeKind
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import ScrollPage
from pmediag.words import Language

REASONS = 3
"""Questions named as the reason why a resource is proposed."""


class DetailPage(ScrollPage):
    """What there is to know of one resource; its address comes last, nobody needs it to read."""

    back_requested = Signal()
    print_requested = Signal(tuple)
    """Print the resources of these ids."""
    contact_requested = Signal(str)
    """Prepare a contact sheet for the organisation of this id."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        view: ResourcesView,
        fit: Fit,
        questionnaire: Questionnaire,
    ) -> None:
        super().__init__(theme, width=820)
        self._language = language
        self._view = view
        self._fit = fit
        self._questionnaire = questionnaire
        self.resource_id = fit.resource.id
        self.back_button = plain_button(theme, self.tr("Resources"), icon=Icon.ARROW_LEFT)
        self.back_button.setAccessibleDescription(self.tr("Back to the list"))
        self.back_button.clicked.connect(self.back_requested)
        self.print_button = secondary_button(theme, self.tr("Print this sheet"), icon=Icon.DOCUMENT)
        self.print_button.clicked.connect(lambda: self.print_requested.emit((self.resource_id,)))
        self.contact_button = secondary_button(theme, self.tr("Contact sheet"), icon=Icon.SEND)
        self.contact_button.setToolTip(self.tr("A page about your firm, for this organisation"))
        self.contact_button.clicked.connect(lambda: self.contact_requested.emit(self.resource_id))
        is_contact = fit.resource.kind is ResourceKind.ORGANISATION and view.is_answered
        self.contact_button.setVisible(is_contact)
        self.body.setSpacing(12)
        self._lay_out(fit.resource)

    def _lay_out(self, resource: Resource) -> None:
        title = self._ours(resource.title)
        self.setAccessibleName(title)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._add(Text(self._theme, self._about(resource), TextStyle.CAPTION))
        self._add(Text(self._theme, title, TextStyle.TITLE))
        self._add(Text(self._theme, self._ours(resource.summary)))
        self._add_warnings(resource)
        self._add_reasons()
        self._add_dates(resource)
        self._add_list(self.tr("Good to know"), resource.points, Icon.DOT)
        self._add_list(self.tr("To prepare"), resource.checklist, Icon.BOX)
        if resource.verify_with:
            card = Section(self._theme, self.tr("Who can confirm it"))
            card.add_text(sentence(self._ours(resource.verify_with)))
            self._end(card)
        self._add_sources(resource)
        buttons = QWidget()
        row = FlowLayout(spacing=10)
        buttons.setLayout(row)
        row.addWidget(self.print_button)
        row.addWidget(self.contact_button)
        self.body.addWidget(buttons)

    def _about(self, resource: Resource) -> str:
        field = self._questionnaire.profile_field("region")
        regions = [option.text for r in resource.regions if (option := field.option(r))]
        said = facts(self._fit, self._view.today, self._language)
        return " · ".join((kind_name(resource), *map(self._ours, regions), *said))

    def _add_warnings(self, resource: Resource) -> None:
        read = long_date(resource.as_of, self._language)
        if resource.doubt is not None:
            self._warn(*self._doubt_words(resource, resource.doubt))
        if self._fit.is_old:
            if resource.kind is ResourceKind.GUIDE:
                changed = self.tr("What it says may have changed since.")
            else:
                changed = self.tr(
                    "Amounts, dates and conditions may have changed: have them confirmed."
                )
            self._warn(
                self.tr("Information of {day}, to be verified again").format(day=read), changed
            )
        if self._fit.holds is False:
            self._warn(
                self.tr("Not for your firm"),
                self.tr("Its conditions do not match your profile or your answers."),
            )

    def _doubt_words(self, resource: Resource, doubt: Doubt) -> tuple[str, str]:
        """Give what is to be checked, then what to do about it."""
        if resource.is_contact:
            return (
                self.tr("No aid to count on"),
                self.tr("Ask what is open today, and have the answer in writing."),
            )
        return {
            Doubt.RULE: (
                self.tr("A point to have confirmed"),
                self.tr("Not all of it could be verified. Have it confirmed before you act."),
            ),
            Doubt.VERSION: (
                self.tr("A newer version may exist"),
                self.tr("Look at its date before you rely on it."),
            ),
            Doubt.EXISTENCE: (
                self.tr("A lead to verify"),
                self.tr("Nobody could confirm that it runs today. Ask before you count on it."),
            ),
        }[doubt]

    def _warn(self, title: str, text: str) -> None:
        self._add(Notice(self._theme, NoticeKind.WARNING, title, text))

    def _add_reasons(self) -> None:
        questions = [self._questionnaire.by_id.get(q) for q in self._fit.gaps[:REASONS]]
        texts = [self._ours(question.words.text) for question in questions if question is not None]
        if not texts:
            return
        if self._fit.resource.kind is ResourceKind.DUTY:
            title = self.tr("Your answers that it is about")
        else:
            title = self.tr("It helps with these answers of yours")
        self._add_list(title, texts, Icon.DOT)

    def _add_dates(self, resource: Resource) -> None:
        if not resource.dates and resource.ends_on is None:
            return
        card = Section(self._theme, self.tr("Dates"))
        for due in sorted(resource.dates, key=lambda due: due.day):
            day = long_date(due.day, self._language)
            is_coming = due.day > self._view.today
            lead = (self.tr("From {day} on:") if is_coming else self.tr("Since {day}:")).format(
                day=day
            )
            card.add_text(self._ours(due.text), lead=lead)
        if resource.ends_on is not None:
            day = long_date(resource.ends_on, self._language)
            card.add_text(self.tr("Ends on {day}.").format(day=day))
        self._end(card)

    def _add_list(self, title: str, items: tuple[str, ...] | list[str], icon: Icon) -> None:
        if not items:
            return
        card = Section(self._theme, title)
        for item in items:
            row = QHBoxLayout()
            row.setSpacing(10)
            sign = IconSign(self._theme, icon, self._theme.colours.primary, 18)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(self._theme, self._ours(item)), 1)
            card.add_words(row)
        self._end(card)

    def _add_sources(self, resource: Resource) -> None:
        card = Section(
            self._theme,
            self.tr("To go further"),
            self.tr("Your browser opens it and goes on the internet; PMEdiag sends nothing."),
        )
        if resource.url:
            card.add_words(Address(self._theme, self._ours(resource.title), resource.url))
            if not resource.url_seen:
                card.add_text(self.tr("This address could not be checked."), TextStyle.CAPTION)
        fold = LateFold(self._theme, self._sources_title(resource), self._fill_sources)
        card.add_row(fold)
        card.add_text(self._read_on(resource), TextStyle.CAPTION)
        self._end(card)

    def _sources_title(self, resource: Resource) -> str:
        return self.tr("Where this was read: %n source(s)", "", len(resource.sources))

    def _fill_sources(self, column: QVBoxLayout) -> None:
        for source in self._fit.resource.sources:
            title = self._ours(source.title)
            column.addWidget(Text(self._theme, title, TextStyle.SMALL_STRONG))
            if source.url:
                column.addWidget(Address(self._theme, title, source.url))
        self.order_tabs()

    def _read_on(self, resource: Resource) -> str:
        read = self.tr("Information of {day}.").format(
            day=long_date(resource.as_of, self._language)
        )
        if self._fit.is_old:
            return read
        until = long_date(fresh_until(resource), self._language)
        again = self.tr("To be verified again after {day}.").format(day=until)
        return f"{read} {again}"

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _end(self, card: Section) -> None:
        card.body.addSpacing(6)
        self._add(card)

    def _ours(self, text: str) -> str:
        return typeset(text, self._language)
