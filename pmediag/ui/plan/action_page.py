"""One action in detail: why, what the firm decides of it, how, what it takes, who helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Action
from pmediag.services.plans import Recheck
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.plan import words
from pmediag.ui.plan.action_card import overdue_badge
from pmediag.ui.plan.entry_form import EntryForm
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.holder import Holder
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.widgets.page import ScrollPage
from pmediag.ui.widgets.save_status import Saving


class ActionPage(ScrollPage):
    """What it is for, then what the firm decides of it; how, and what it takes, stand below."""

    back_requested = Signal()
    open_requested = Signal(str)
    """The action of this id, which is needed first."""
    resource_requested = Signal(str)
    """The resource of this id helps."""
    pin_requested = Signal(str, bool)
    refuse_requested = Signal(str)
    take_back_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)
    answer_requested = Signal(str, str)
    """The renewal of the first id, at the question of the second."""
    said = Signal(object)
    """The `PlanEntry` as the firm wants it now."""

    def __init__(self, theme: Theme, reading: PlanReading, action: Action) -> None:
        super().__init__(theme, width=820)
        self._reading = reading
        self.action = action
        title = reading.title(action)
        self.setAccessibleName(title)
        self.back_button = plain_button(theme, self.tr("The whole plan"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.form = EntryForm(theme, reading.language, reading.entry(action.id))
        self.form.said.connect(self.said)
        self.form.states.changed.connect(self._follow_state)
        self._asked_again = Notice(theme, NoticeKind.CALM)
        self.answer_button = secondary_button(theme, self.tr("Answer now"))
        self._asked_again.add_button(self.answer_button)
        self._asked_again.hide()
        self._recheck: Recheck | None = None
        self.answer_button.clicked.connect(self._answer)
        self.body.setSpacing(12)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._badge = overdue_badge(theme)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(theme, title, TextStyle.TITLE))
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.body.addLayout(row)
        self._show_overdue()
        about = self._about()
        if about:
            self.body.addWidget(Text(theme, about, TextStyle.LEAD))
        self._say_why()
        self.form.below_states.addWidget(self._asked_again)
        self.body.addWidget(self.form)
        self._choice = Holder()
        self.body.addWidget(self._choice)
        self._choice.put([self._buttons()])
        for part in (self._first(), self._how(), self._takes(), self._help()):
            if part is not None:
                self.body.addWidget(part)

    def show_choice(self, reading: PlanReading) -> None:
        """Offer what can be done with the action now, where that changed; say if it is overdue."""
        before, self._reading = self._reading, reading
        self._show_overdue()
        if self._standing(before) != self._standing(reading):
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self._choice.isAncestorOf(focused)
            buttons = self._buttons()
            self._choice.put([buttons])
            self.order_tabs()
            first = buttons.findChild(Button)
            if had_focus and first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_overdue(self) -> None:
        reading = self._reading
        entry = reading.entry(self.action.id)
        since = words.overdue(entry, reading.sheet.today, reading.language)
        self._badge.setVisible(bool(since))
        self.form.show_overdue(since)

    def _standing(self, reading: PlanReading) -> tuple[bool, ...]:
        name, solved = self.action.id, reading.solved
        return name in solved.pins, name in solved.wishes.refused, name in solved.candidates

    def show_recheck(self, recheck: Recheck) -> None:
        """Say which questions are asked again because the action is done."""
        self._recheck = recheck
        title = self.tr("Noted: done.")
        if not recheck.questions:
            text = self.tr("The renewal in progress asks nothing about it.")
        else:
            text = self.tr(
                "%n question(s) will be asked again in the renewal of your diagnosis: your "
                "answers there say what has changed.",
                "",
                len(recheck.questions),
            )
            if recheck.is_new:
                begun = self.tr("It was begun today.")
                text = f"{text} {begun}"
        self._asked_again.set_words(title, text)
        self.answer_button.setVisible(bool(recheck.questions))
        self._asked_again.show()
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self._asked_again))
        announce(self, f"{title} {text}")

    def show_saving(self, saving: Saving) -> None:
        """Say what became of the last change."""
        self.form.status.show_saving(saving)

    def _follow_state(self, state: str) -> None:
        """Say what being done led to no longer, where it is not done."""
        if state != EntryState.DONE:
            self._asked_again.hide()

    def _answer(self) -> None:
        if self._recheck is not None and self._recheck.questions:
            self.answer_requested.emit(self._recheck.renewal_id, self._recheck.questions[0])

    def _about(self) -> str:
        action, reading = self.action, self._reading
        if action.is_own:
            return self.tr("An action of your own: it counts in cost and days, not in the score.")
        dimension = reading.dimension(action)
        area = "" if dimension is None else reading.ours(dimension.name)
        parts = [area, words.lever(action.lever), words.gain_of(action, reading)]
        return " · ".join(part for part in parts if part)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(spacing=10)
        holder.setLayout(row)
        for button in self._own_buttons() if self.action.is_own else self._choice_buttons():
            row.addWidget(button)
        if not row.count():
            holder.hide()
        return holder

    def _own_buttons(self) -> list[Button]:
        name, theme = self.action.id, self._theme
        edit = secondary_button(theme, self.tr("Change it"), icon=Icon.NOTE)
        edit.clicked.connect(lambda: self.edit_requested.emit(name))
        remove = secondary_button(theme, self.tr("Remove it"), icon=Icon.TRASH)
        remove.clicked.connect(lambda: self.remove_requested.emit(name))
        return [edit, remove]

    def _choice_buttons(self) -> list[Button]:
        name, theme, solved = self.action.id, self._theme, self._reading.solved
        if name in solved.wishes.refused:
            back = secondary_button(theme, self.tr("Take back into the choice"), icon=Icon.UNDO)
            back.clicked.connect(lambda: self.take_back_requested.emit(name))
            return [back]
        if name not in solved.candidates:
            return []
        is_kept = name in solved.pins
        text = self.tr("No longer keep it") if is_kept else self.tr("Keep in the plan")
        icon = Icon.PIN_FILLED if is_kept else Icon.PIN
        pin = secondary_button(theme, text, icon=icon)
        pin.clicked.connect(lambda: self.pin_requested.emit(name, not is_kept))
        refuse = secondary_button(theme, self.tr("Leave out of the plan"), icon=Icon.CLOSE)
        refuse.clicked.connect(lambda: self.refuse_requested.emit(name))
        return [pin, refuse]

    def _say_why(self) -> None:
        """Say under the title what the action is for."""
        action, reading = self.action, self._reading
        alerts = reading.sheet.result.questionnaire.alerts
        candidate = reading.candidate(action.id)
        answered = () if candidate is None else candidate.answers
        answers = self.tr("It answers an alert:")
        for lead, text in (
            (self.tr("To sell more:"), action.selling),
            (self.tr("To run fewer risks:"), action.safety),
            *((answers, alert.title) for alert in alerts if alert.id in answered),
        ):
            if text:
                self.body.addWidget(Text(self._theme, reading.ours(text), lead=lead))

    def _how(self) -> Section | None:
        action, reading = self.action, self._reading
        first = reading.first_step(action)
        if not (first or action.steps):
            return None
        card = Section(self._theme, self.tr("How"))
        if first:
            card.add_text(first, lead=self.tr("First step, an hour at most:"))
        for place, step in enumerate(action.steps, 1):
            card.add_text(reading.ours(step), lead=f"{place}.")
        if action.proof:
            card.add_text(reading.ours(action.proof), lead=self.tr("It is done when:"))
        card.body.addSpacing(6)
        return card

    def _takes(self) -> Section:
        action, reading, language = self.action, self._reading, self._reading.language
        card = Section(self._theme, self.tr("What it takes"))
        doubt = words.cost_doubt(action, reading)
        cost = words.first_year(action.first_year, language)
        said = " · ".join(part for part in (cost, doubt) if part)  # a source may hold brackets
        card.add_text(said, lead=self.tr("First year:"))
        if action.yearly.high > 0:
            yearly = self.tr("{cost} a year").format(cost=words.first_year(action.yearly, language))
            card.add_text(yearly, lead=self.tr("Later:"))
        card.add_text(words.effort(action.days, language), lead=self.tr("Your time:"))
        if not action.is_own:
            card.add_text(words.delay(action.weeks), lead=self.tr("Delay:"))
        card.body.addSpacing(6)
        return card

    def _first(self) -> Section | None:
        """Name the actions that come first, where they are not done yet."""
        candidate = self._reading.candidate(self.action.id)
        if candidate is None or not candidate.requires:
            return None
        card = Section(self._theme, self.tr("To be done first"))
        for name in candidate.requires:
            needed = self._reading.action(name)
            row = LinkRow(
                self._theme,
                self._reading.title(needed),
                colour=self._reading.colour(needed, self._theme),
            )
            row.clicked.connect(lambda _=False, name=name: self.open_requested.emit(name))
            card.add_row(row)
        return card

    def _help(self) -> Section | None:
        """Name what helps, by the titles of the library."""
        known = self._reading.solved.resources
        found = [name for name in self.action.resources if name in known]
        if not found:
            return None
        card = Section(self._theme, self.tr("Who and what helps"))
        for name in found:
            row = LinkRow(self._theme, self._reading.ours(known[name]))
            row.clicked.connect(lambda _=False, name=name: self.resource_requested.emit(name))
            card.add_row(row)
        return card
