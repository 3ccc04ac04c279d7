"""The left of the contact sheet: for whom, what is ticked, what is typed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pmediag.model.contact_sheet import (
    LINE_LIMIT,
    NEED_LIMIT,
    CallBack,
    ContactSheet,
    Part,
    PartKind,
    ticked_first,
)
from pmediag.model.library import Standing
from pmediag.model.text import TextTooLongError, clean_text
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_ticks import FoldedTicks, Ticks
from pmediag.ui.exchange.contact_words import first_needs, part_words
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import ChoiceCard
from pmediag.ui.widgets.fields import ChoiceBox, Field

FIRM = (PartKind.NAME, PartKind.NUMBER, PartKind.NAF, PartKind.PROFILE)
FOLDED = (
    PartKind.DIMENSION,
    PartKind.ALERT,
    PartKind.STRENGTH,
    PartKind.UNDER_WAY,
    PartKind.TO_VERIFY,
)


class ContactForm(QWidget):
    """Asks what is to stand on the sheet; `sheet` gives it."""

    changed = Signal()
    """Something else is to stand on the sheet."""

    def __init__(self, theme: Theme, job: ContactJob) -> None:
        super().__init__()
        self._theme = theme
        self._job = job
        material = job.material
        self._reading = Reading(
            material.result, material.organisation, job.language, job.printed_on
        )
        self._groups: list[Ticks] = []
        self._titles = {
            resource.id: self._reading.ours(resource.title) for resource in material.addressees
        }
        self.whom = self._whom_box()
        self._needs = self._first_needs()
        self._sentences = {sentence for _name, sentence in self._needs}
        self.addressee = _line()
        self.need = QPlainTextEdit(self._needs[0][1] if self._needs else "")
        self.need.setTabChangesFocus(True)
        self.need.setFixedHeight(theme.px(132))
        self.start = ChoiceBox(theme, self.tr("Choose a sentence"), self._starts())
        self._need_field = Field(
            theme,
            self.tr("In your words"),
            self.tr(
                "Write no more than is needed: no password, nobody's name without asking them."
            ),
            self.need,
        )
        self.lines = {name: _line() for name in ("who", "phone", "email", "when")}
        start = Field(theme, self.tr("Begin with a sentence about…"), "", self.start)
        self._need_fields = _column(start, self._need_field)
        self._lines = self._call_back_fields()
        self._lay_out()
        self._connect()
        self._show_whom()
        self._show_lines()

    def sheet(self) -> ContactSheet:
        """Give what is wanted; to be asked for where `problem` is empty."""
        ticked = self._ticked()
        lines = {name: _cleaned(line) for name, line in self.lines.items()}
        return ContactSheet(
            ticked=tuple(part for part in self._job.material.parts if part in ticked),
            need=clean_text(self.need.toPlainText(), limit=NEED_LIMIT).strip(),
            addressee=_cleaned(self.addressee),
            call_back=CallBack(**lines),
        )

    def problem(self) -> str:
        """Say what keeps the sheet from being made; empty where nothing does."""
        try:
            clean_text(self.need.toPlainText(), limit=NEED_LIMIT)
        except TextTooLongError as error:
            limit = QLocale().toString(error.limit)
            words = self.tr(
                "Too long by %n character(s): the sheet takes {limit} at most.",
                "",
                error.length - error.limit,
            )
            return words.format(limit=limit)
        return ""

    def show_problem(self) -> None:
        """Say in place what is wrong, or that nothing is any more."""
        problem = self.problem()
        if problem != self._need_field.problem():
            self._need_field.set_problem(problem)

    def card(self, kind: PartKind, key: str = "") -> ChoiceCard:
        """Give the tick of a part.

        Raises:
            KeyError: there is nothing to say of it.
        """
        part = Part(kind, key)
        for group in self._groups:
            if part in group.cards:
                return group.cards[part]
        raise KeyError(part)

    def offers(self, kind: PartKind) -> bool:
        """Whether there is something to say of the part that is alone of its kind."""
        return Part(kind) in self._job.material.parts

    def tick(self, kind: PartKind) -> None:
        """Tick it, and put the focus there, or where what leaves with it is still to be typed.

        Raises:
            KeyError: there is nothing to say of it.
        """
        card = self.card(kind)
        card.setChecked(True)
        first: QWidget = card
        if kind is PartKind.CALL_BACK:
            first = self.lines["phone" if self.lines["who"].text().strip() else "who"]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_typed(self) -> bool:
        """Whether a person typed something that is kept nowhere else."""
        typed = [line.text() for line in self.lines.values()]
        if self.addressee.text() not in self._titles.values():
            typed.append(self.addressee.text())
        need = self.need.toPlainText().strip()
        return any(typed) or need not in {"", *self._sentences}

    def _ticked(self) -> frozenset[Part]:
        return frozenset[Part]().union(*(group.ticked for group in self._groups))

    def _whom_box(self) -> ChoiceBox:
        options = []
        to_check = self.tr("{name} (to be checked)")
        for resource in self._job.material.addressees:
            name = self._titles[resource.id]
            is_lead = resource.standing is Standing.TO_CHECK
            options.append((resource.id, to_check.format(name=name) if is_lead else name))
        box = ChoiceBox(self._theme, self.tr("Someone else"), tuple(options))
        box.set_value(self._job.organisation_id)
        return box

    def _starts(self) -> tuple[tuple[str, str], ...]:
        return tuple((str(place), name) for place, (name, _words) in enumerate(self._needs))

    def _call_back_fields(self) -> QWidget:
        labels = {
            "who": self.tr("Who: a role will do"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "when": self.tr("When it suits you"),
        }
        fields = (Field(self._theme, labels[name], "", line) for name, line in self.lines.items())
        return _column(*fields)

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        whom = Section(theme, self.tr("For whom"))
        whom.body.setSpacing(10)
        whom.add_words(Field(theme, self.tr("Choose an organisation"), "", self.whom))
        named = Field(theme, self.tr("As it stands on the page"), "", self.addressee)
        whom.add_words(named)
        need = Section(theme, self.tr("Your need"))
        need.body.setSpacing(10)
        need.add_words(self._ticks(PartKind.NEED))
        need.add_words(self._need_fields)
        firm = Section(theme, self.tr("Your firm"))
        firm.add_words(self._ticks(*FIRM))
        back = Section(
            theme,
            self.tr("To be called back"),
            self.tr("What you type here goes on the sheet and is kept nowhere else."),
        )
        back.add_words(self._ticks(PartKind.CALL_BACK))
        back.add_words(self._lines)
        for card in (whom, need, firm, back, self._result()):
            column.addWidget(card)

    def _result(self) -> Section:
        titles = {
            PartKind.DIMENSION: self.tr("Area by area"),
            PartKind.ALERT: self.tr("Alerts"),
            PartKind.STRENGTH: self.tr("What holds up well"),
            PartKind.UNDER_WAY: self.tr("Already under way"),
            PartKind.TO_VERIFY: self.tr("Answers to be verified"),
        }
        card = Section(self._theme, self.tr("Your result"))
        card.add_words(self._ticks(PartKind.RESULT))
        for kind in FOLDED:
            ticks = self._ticks(kind)
            if ticks.cards:
                card.add_words(FoldedTicks(self._theme, titles[kind], ticks))
        return card

    def _ticks(self, *kinds: PartKind) -> Ticks:
        parts = [part for part in self._job.material.parts if part.kind in kinds]
        words = [(part, part_words(self._reading, part)) for part in parts]
        ticks = Ticks(self._theme, words, ticked_first(parts))
        ticks.changed.connect(self.changed)
        self._groups.append(ticks)
        return ticks

    def _connect(self) -> None:
        self.whom.currentIndexChanged.connect(self._show_whom)
        self.start.activated.connect(self._begin_need)
        for line in (self.addressee, *self.lines.values()):
            line.textChanged.connect(self.changed)
        self.need.textChanged.connect(self.show_problem)
        self.need.textChanged.connect(self.changed)
        self.changed.connect(self._show_lines)

    def _first_needs(self) -> tuple[tuple[str, str], ...]:
        chosen = self.whom.value()
        addressees = self._job.material.addressees
        whom = next((resource for resource in addressees if resource.id == chosen), None)
        return first_needs(self._reading, whom)

    def _show_whom(self) -> None:
        """Name whom it is for, and propose what to ask of them."""
        self._show_addressee()
        proposed = self._needs[0][1] if self._needs else ""
        self._needs = self._first_needs()
        self._sentences.update(sentence for _name, sentence in self._needs)
        self.start.set_options(self.tr("Choose a sentence"), self._starts())
        # A sentence that was chosen or changed is the person's: only the proposed one follows.
        if self._needs and self.need.toPlainText() == proposed != self._needs[0][1]:
            self._write_need(self._needs[0][1])

    def _show_addressee(self) -> None:
        """Put the organisation on the page; what a person typed themselves stays."""
        chosen = self.whom.value()
        if chosen is not None:
            self.addressee.setText(self._titles[chosen])
        elif self.addressee.text() in self._titles.values():
            self.addressee.clear()

    def _show_lines(self) -> None:
        """Ask for what is typed where it is to leave."""
        ticked = self._ticked()
        self._lines.setVisible(Part(PartKind.CALL_BACK) in ticked)
        self._need_fields.setVisible(Part(PartKind.NEED) in ticked)

    def _begin_need(self) -> None:
        """Put the sentence in the place of another of ours, or after what a person wrote."""
        chosen = self.start.value()
        if chosen is None:
            return
        sentence = self._needs[int(chosen)][1]
        written = self.need.toPlainText().strip()
        is_ours = written in {"", *self._sentences}
        self._write_need(sentence if is_ours else f"{written}\n{sentence}")

    def _write_need(self, words: str) -> None:
        cursor = self.need.textCursor()  # so that it can be undone, as what is typed can
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(words)


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    return inside


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LINE_LIMIT)
    return line


def _cleaned(line: QLineEdit) -> str:
    """Give what was typed; composing some letters takes more of them than the line lets in."""
    return clean_text(line.text(), multi_line=False, limit=4 * LINE_LIMIT)
