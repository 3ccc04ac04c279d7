"""A person's own action: written, or changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from pmediag.model.action_plan import DAYS_LIMIT, EUROS_LIMIT, OwnAction
from pmediag.model.numbers import NumberFault
from pmediag.model.text import NAME_LIMIT, NOTE_LIMIT, clean_text
from pmediag.ui.amounts import Amount, typed
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.plan.entry_form import SHORT
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.amount_field import AmountEdit
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Card, Notice, NoticeKind
from pmediag.ui.widgets.fields import Field
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.ui.widgets.scroll import AIR
from pmediag.words import Language


class OwnPage(ScrollPage):
    """Four fields of which the title alone is needed; Enter saves.

    What was typed and is not saved is spoken of before it is lost, once.
    """

    back_requested = Signal()
    saved = Signal(object)
    """The `OwnAction` that was written."""

    def __init__(self, theme: Theme, language: Language, own: OwnAction | None = None) -> None:
        super().__init__(theme)
        self._language = language
        is_new = own is None
        own = own or OwnAction("")
        heading = self.tr("Add an action of your own") if is_new else self.tr("Change the action")
        self.setAccessibleName(heading)
        self.title = QLineEdit(own.title)
        self.title.setMaxLength(NAME_LIMIT)
        self.first_step = QLineEdit(own.first_step)
        self.first_step.setMaxLength(NOTE_LIMIT)
        self.cost, self.days = AmountEdit(theme), AmountEdit(theme)
        for edit in (self.cost, self.days):
            edit.setMaximumWidth(theme.px(SHORT))
        self.cost.setText("" if is_new else typed(own.cost, language))
        self.days.setText("" if is_new else typed(own.days, language))
        self.title_field = Field(theme, self.tr("What is to be done"), "", self.title)
        first = self.tr("What can be done within an hour. May stay empty.")
        self.first_field = Field(theme, self.tr("First step"), first, self.first_step)
        cost = self.tr("In the first year, before tax. Empty: nothing.")
        self.cost_field = Field(theme, self.tr("Cost (€)"), cost, self.cost)
        days = self.tr("Days of work, such as 0.5 or 3. Empty: none.")
        self.days_field = Field(theme, self.tr("Your time"), days, self.days)
        self.save_button = primary_button(theme, self.tr("Save the action"))
        self.cancel_button = secondary_button(theme, self.tr("Cancel"))
        self._unsaved = Notice(theme, NoticeKind.WARNING)
        self.keep_button = primary_button(theme, self.tr("Save"))
        self.leave_button = secondary_button(theme, self.tr("Leave without it"))
        self._lay_out(theme, heading)
        self._first = self._texts()
        self._is_warned = False
        for save in (self.save_button, self.keep_button):
            save.clicked.connect(self._save)
        for leave in (self.cancel_button, self.leave_button):
            leave.clicked.connect(self.back_requested)
        for line in self._lines:
            line.returnPressed.connect(self._save)
            line.textEdited.connect(self._go_on)

    def focus_first(self) -> None:
        """Put the focus on the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Speak of what was typed and is not saved, once; give whether the page may be left."""
        if self._is_warned or self._texts() == self._first:
            return True
        self._is_warned = True
        title = self.tr("What you typed is not kept yet.")
        text = self.tr("Save it in the plan, or leave without it.")
        self._unsaved.set_words(title, text)
        self._unsaved.show()
        self.order_tabs()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self._unsaved, 0, AIR))
        announce(self, f"{title} {text}")
        return False

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.title, self.first_step, self.cost, self.days

    def _texts(self) -> tuple[str, ...]:
        return tuple(line.text().strip() for line in self._lines)

    def _go_on(self) -> None:
        """Take back the question: what is typed now was not spoken of."""
        self._is_warned = False
        self._unsaved.hide()

    def _lay_out(self, theme: Theme, heading: str) -> None:
        self.body.addWidget(Text(theme, heading, TextStyle.TITLE))
        lead = self.tr("It stays in the plan and counts in cost and days; no score depends on it.")
        self.body.addWidget(Text(theme, lead, TextStyle.LEAD))
        self.body.addSpacing(8)
        card = Card(theme, padding=20, spacing=16)
        for field in (self.title_field, self.first_field, self.cost_field, self.days_field):
            card.body.addWidget(field)
        self.body.addWidget(card)
        self.body.addSpacing(8)
        for button in (self.keep_button, self.leave_button):
            self._unsaved.add_button(button)
        self._unsaved.hide()
        self.body.addWidget(self._unsaved)
        self.set_footer(Footer(theme, (self.cancel_button,), (self.save_button,)))

    def _save(self) -> None:
        title = clean_text(self.title.text(), multi_line=False, limit=NAME_LIMIT)
        problem = "" if title else self.tr("Say in a few words what is to be done.")
        self.title_field.set_problem(problem)
        cost = self._amount(self.cost_field, self.cost, Amount(EUROS_LIMIT, 2))
        days = self._amount(self.days_field, self.days, Amount(DAYS_LIMIT, 1, example=2.5))
        fields = (self.title_field, self.cost_field, self.days_field)
        wrong = next((field for field in fields if field.problem()), None)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit(OwnAction(title, self.first_step.text().strip(), cost, days))

    def _amount(self, field: Field, edit: AmountEdit, amount: Amount) -> float:
        found = amount.read(edit.text(), self._language)
        if isinstance(found, NumberFault):
            field.set_problem(amount.words(found, self._language))
            return 0.0
        field.set_problem("")
        return found or 0.0
