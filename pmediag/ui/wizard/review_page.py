"""Before the end: what is missing, unknown or to look at again, and what finishing means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from pmediag.model.questionnaire import Question
from pmediag.services.wizard import WizardSession
from pmediag.typography import typeset
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Card, Notice, NoticeKind
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.link_row import INSET, LinkRow
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.ui.wizard.save_notice import SaveNotice
from pmediag.wording import Explained
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question to go back to."""

    id: str
    dimension_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Review:
    """What there is to see before the end."""

    answered: int
    asked: int
    missing: tuple[ShownQuestion, ...]
    unknown: tuple[ShownQuestion, ...]
    to_review: tuple[ShownQuestion, ...]
    can_complete: bool


def review_of(session: WizardSession, language: Language) -> Review:
    """Say what is to be looked at before ``session`` is completed."""

    def shown(questions: tuple[Question, ...]) -> tuple[ShownQuestion, ...]:
        return tuple(
            ShownQuestion(q.id, q.dimension_id, typeset(session.words(q).text, language))
            for q in questions
        )

    answered, asked = session.progress
    return Review(
        answered,
        asked,
        shown(session.missing()),
        shown(session.unknown()),
        shown(session.to_review()),
        session.can_complete,
    )


class ReviewPage(ScrollPage):
    """Keys: Enter on a question goes there, Left goes back."""

    question_requested = Signal(str)
    back_requested = Signal()
    completed = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.notice = SaveNotice(theme)
        self._state = Text(theme, "", TextStyle.LEAD)
        self._blocked = Notice(theme, NoticeKind.WARNING)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(16)
        self._back = secondary_button(theme, self.tr("Back"))
        self.finish_button = primary_button(theme, self.tr("Finish the diagnosis"))
        self.body.addWidget(Text(theme, self.tr("Before you finish"), TextStyle.TITLE))
        self.body.addWidget(self._state)
        self.body.addWidget(self._meaning())
        self.body.addWidget(self.notice)
        self.body.addSpacing(8)
        self.body.addWidget(self._blocked)
        self.body.addLayout(self._lists)
        self.set_footer(Footer(theme, (self._back,), (self.finish_button,)))
        self._back.clicked.connect(self.back_requested)
        self.finish_button.clicked.connect(self.completed)
        self.notice.retry_button.clicked.connect(self.retry_requested)

    def show_review(self, review: Review) -> None:
        """Show what is missing or to check."""
        self._clear()
        self._state.set_text(self._state_of(review))
        self._blocked.setVisible(not review.can_complete)
        self._blocked.set_words(
            self.tr("There is nothing to say yet."),
            self.tr("Answer at least one question, other than by “I don't know”."),
        )
        self.finish_button.setEnabled(review.can_complete)
        for title, explanation, questions in (
            (
                self.tr("%n question(s) without an answer", "", len(review.missing)),
                self.tr("What is missing makes the result less precise, never wrong."),
                review.missing,
            ),
            (
                self.tr("%n “I don't know”", "", len(review.unknown)),
                self.tr("The result will say what to check, and with whom."),
                review.unknown,
            ),
            (
                self.tr("%n answer(s) to review", "", len(review.to_review)),
                self.tr("What you flagged on the way."),
                review.to_review,
            ),
        ):
            if questions:
                self._lists.addWidget(self._list(title, explanation, questions))
        self.area.scroll_to_top()

    def focus_first(self) -> None:
        """Put the focus where most people go on."""
        button = self.finish_button if self.finish_button.isEnabled() else self._back
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_problem(self, explained: Explained | None) -> None:
        """Show that saving failed; None takes it away."""
        self.notice.show_problem(explained)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to the questions before the buttons, which were made first."""
        super().showEvent(event)
        self.order_tabs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press what has the focus with Enter, go back with Left."""
        key = Qt.Key(event.key())
        if is_enter(event) and self.finish_button.hasFocus():
            self.finish_button.click()
        elif is_enter(event) and self._back.hasFocus():
            self._back.click()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Backspace}:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _list(self, title: str, explanation: str, questions: tuple[ShownQuestion, ...]) -> Card:
        card = Card(self._theme, padding=12, spacing=0)
        head = QVBoxLayout()
        head.setContentsMargins(INSET, INSET, INSET, 8)
        head.setSpacing(2)
        head.addWidget(Text(self._theme, title, TextStyle.HEADING))
        head.addWidget(Text(self._theme, explanation, TextStyle.CAPTION))
        card.body.addLayout(head)
        for question in questions:
            colour = self._theme.colours.dimension(question.dimension_id)
            row = LinkRow(self._theme, question.text, colour=colour)
            row.clicked.connect(
                lambda _=False, question_id=question.id: self.question_requested.emit(question_id)
            )
            card.body.addWidget(row)
        return card

    def _meaning(self) -> Text:
        return Text(
            self._theme,
            self.tr(
                "Finishing freezes these answers and their result, with today's date. "
                "To change something later, start another diagnosis: both are kept."
            ),
            TextStyle.LEAD,
        )

    def _clear(self) -> None:
        while (item := self._lists.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _state_of(self, review: Review) -> str:
        if not review.missing:
            return self.tr("All %n questions are answered.", "", review.asked)
        return self.tr(
            "{answered} questions of {asked} are answered. You can finish now: "
            "the result will be less precise, and will say so."
        ).format(answered=review.answered, asked=review.asked)
