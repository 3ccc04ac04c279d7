"""What scrolls on the question page: the question, its answers, its note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.wizard.answer_area import AnswerArea
from pmediag.ui.wizard.asked_question import AskedQuestion
from pmediag.ui.wizard.note_panel import NotePanel
from pmediag.ui.wizard.renewal_notice import PreviousNote, RenewalNotice


class QuestionBody(VerticalScroll):
    """Shows an `AskedQuestion`; `answers`, `note` and the buttons tell what is done there."""

    review_flagged = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(margins=(0, 24, 0, 16), gutter=GUTTER)
        self.renewal = RenewalNotice(theme)
        self.previous = PreviousNote(theme)
        self.note = NotePanel(theme)
        self.note_button = plain_button(theme, self.tr("Note"), icon=Icon.NOTE)
        self.note_button.setCheckable(True)
        self.note_button.setToolTip(self.tr("Key N"))
        self.flag_button = plain_button(theme, self.tr("To review"), icon=Icon.FLAG)
        self.flag_button.setCheckable(True)
        self.flag_button.setToolTip(self.tr("Key R · found again at the end"))
        self.answers = AnswerArea(theme, self._tools())
        self._title = Text(theme, "", TextStyle.TITLE)
        self._hint = Text(theme, "", TextStyle.LEAD)
        self.column.addWidget(self.renewal)
        self.column.addWidget(self._title)
        self.column.addSpacing(8)
        self.column.addWidget(self._hint)
        self.column.addSpacing(20)
        self.column.addWidget(self.answers)
        self.column.addSpacing(12)
        self.column.addWidget(self.previous)
        self.column.addSpacing(8)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.note.hide()
        self.note_button.toggled.connect(self._toggle_note)
        self.flag_button.clicked.connect(self.review_flagged)

    def show_question(self, asked: AskedQuestion, unsaved: frozenset[str], *, is_new: bool) -> None:
        """Show a question; the same one again keeps what is being typed."""
        self._title.set_text(asked.text)
        self._hint.set_text(asked.hint)
        self._hint.setVisible(bool(asked.hint))
        self.answers.show_question(asked, unsaved)
        self.previous.show_question(asked)
        if is_new:
            self.note.setVisible(bool(asked.note))
            self.note.show_note(asked.note, asked.evidence)
        elif self.note.show_change(asked.note, asked.evidence):
            self.note.show()
        if is_new or self.renewal.is_offering:
            self._offer_to_confirm(asked)
        self._show_buttons(asked)

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in reading order."""
        return (
            self.renewal.button,
            *self.answers.cards,
            self.note_button,
            self.flag_button,
            self.previous.button,
            self.note.editor,
            *self.note.evidence.cards,
        )

    def open_note(self) -> None:
        """Show the note and put the focus into it."""
        self.note_button.setChecked(True)
        self.note.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_note(self) -> bool:
        """Take the focus out of the note; say whether it was there."""
        focused = QApplication.focusWidget()
        if focused is None or self.note.isHidden() or not self.note.isAncestorOf(focused):
            return False
        self.note_button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _offer_to_confirm(self, asked: AskedQuestion) -> None:
        if asked.renewal is not None and asked.renewal.begins and asked.can_confirm:
            self.renewal.show_offer(asked.dimension, asked.renewal.day)
        else:
            self.renewal.hide()

    def _show_buttons(self, asked: AskedQuestion) -> None:
        self.note_button.blockSignals(True)
        self.note_button.setChecked(not self.note.isHidden())
        self.note_button.blockSignals(False)
        rests_on = {
            "declared": self.tr("Note · said"),
            "seen": self.tr("Note · seen"),
            "document": self.tr("Note · document"),
        }
        evidence = asked.evidence.value if asked.evidence else ""
        self.note_button.set_text(rests_on.get(evidence, self.tr("Note")))
        self.flag_button.setChecked(asked.to_review)
        self.flag_button.set_icon(Icon.FLAG_FILLED if asked.to_review else Icon.FLAG)

    def _toggle_note(self, opened: bool) -> None:
        self.note.setVisible(opened)
        if opened:
            self.note.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.note.flush()

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.note_button)
        row.addWidget(self.flag_button)
        return tools
