"""Beside the question: the dimensions with how far they are, and the help."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.model.assessment import PathKind
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.dimension_list import DOT, DimensionList, DimensionRow
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.wizard.asked_folds import HelpFold, WordsFold
from pmediag.ui.wizard.asked_question import AskedQuestion
from pmediag.ui.wizard.overlay import Overlay

WIDTH = 272


class SidePanel(Overlay):
    """The right column; folded, it lies over the page and can be closed."""

    dimension_chosen = Signal(str)
    confirm_requested = Signal()
    search_requested = Signal()
    to_check_requested = Signal()
    review_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Help and steps"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(8)
        self.close_button = plain_button(theme, self.tr("Close"), icon=Icon.CLOSE)
        self.close_button.setToolTip(self.tr("Key Esc"))
        self.close_button.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, GUTTER, 0)
        top.addStretch(1)
        top.addWidget(self.close_button)
        self._outer.addLayout(top)
        self._scroll = VerticalScroll(margins=(0, 0, 0, 24), gutter=GUTTER)
        self._scroll.column.setSpacing(15)
        self._outer.addWidget(self._scroll, 1)
        self._scroll.column.addWidget(self._steps_card())
        self._scroll.column.addWidget(self._help_card())
        self._scroll.column.addWidget(self._keys_card())
        self._scroll.column.addStretch(1)
        self.set_floating(False)

    def set_floating(self, floats: bool) -> None:
        """Lie over the page, with a way to close, or stand beside it."""
        super().set_floating(floats)
        self.close_button.setVisible(floats)
        margin = 16 if floats else 0
        self._outer.setContentsMargins(margin, margin, 0, 0)

    def show_question(self, asked: AskedQuestion, keys: str) -> None:
        """Show the steps and the help of a question, and the keys that work there."""
        self._summary.set_text(self._summary_of(asked))
        self._rows.set_rows(
            tuple(
                DimensionRow(
                    step.dimension_id,
                    step.name,
                    f"{step.answered}/{step.asked}",
                    self.tr("{name}, %n answer(s) of {asked}", "", step.answered).format(
                        name=step.name, asked=step.asked
                    ),
                    is_current=step.dimension_id == asked.dimension_id,
                )
                for step in asked.steps
            )
        )
        for text, words in (
            (self._why, asked.why),
            (self._example, asked.example),
            (self._check, asked.check),
            (self._ask, asked.ask),
        ):
            text.set_text(words)
        self.words.show_about(" ".join((asked.text, asked.hint, asked.why, asked.example)))
        self.help.show_about(asked.id)
        self._keys.set_text(keys)
        self._confirm.setVisible(asked.can_confirm)
        self._show_to_check(asked.to_check)

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in reading order."""
        folds = self.words.row, self.help.row, *self.help.findChildren(LinkRow)
        return (self.close_button, *self._rows.widgets(), *self._buttons, *folds)

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self._scroll.scroll_to_top()

    def sizeHint(self) -> QSize:
        """Ask for the width of the column."""
        return QSize(self._theme.px(WIDTH) + GUTTER, 200)

    def _steps_card(self) -> Card:
        card = Card(self._theme, padding=10, spacing=0)
        self._summary = Text(self._theme, "", TextStyle.FINE)
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 6, 0, 8)
        inset.addWidget(self._summary)
        self._rows = DimensionList(self._theme)
        self._rows.chosen.connect(self.dimension_chosen)
        self._buttons = self._steps_buttons()
        card.body.addLayout(inset)
        card.body.addWidget(self._rows)
        card.body.addSpacing(4)
        for button in self._buttons:
            button.set_padding(DOT // 2)
            card.body.addWidget(button)
        return card

    def _steps_buttons(self) -> tuple[Button, ...]:
        self._confirm = plain_button(self._theme, self.tr("Nothing changed"), icon=Icon.CHECK)
        self._confirm.setAccessibleName(self.tr("Nothing changed in this area"))
        self._confirm.setToolTip(self.tr("Key C"))
        self._confirm.clicked.connect(self.confirm_requested)
        self._confirm.hide()
        search = plain_button(self._theme, self.tr("Search"), icon=Icon.SEARCH)
        search.setAccessibleName(self.tr("Search the questions"))
        search.setToolTip(self.tr("Search the questions · Ctrl+F"))
        search.clicked.connect(self.search_requested)
        self._to_check = plain_button(self._theme, "", icon=Icon.FLAG)
        tip = self.tr("Questions to review: flagged, unknown or without an answer")
        self._to_check.setToolTip(tip)
        self._to_check.clicked.connect(self.to_check_requested)
        review = plain_button(self._theme, self.tr("Review and finish"), icon=Icon.LIST)
        review.clicked.connect(self.review_requested)
        return self._confirm, search, self._to_check, review

    def _help_card(self) -> Card:
        card = Card(self._theme, padding=18, spacing=4)
        self._why = self._part(card, self.tr("Why this question"))
        self._example = self._part(card, self.tr("An example"))
        self._check = self._part(card, self.tr("Check in two minutes"))
        self._ask = self._part(card, self.tr("Whom to ask"))
        self.words = WordsFold(self._theme)
        card.body.addSpacing(6)
        card.body.addWidget(self.words)
        self.help = HelpFold(self._theme)
        card.body.addWidget(self.help)
        return card

    def _keys_card(self) -> Card:
        card = Card(self._theme, padding=18, spacing=4)
        self._keys = self._part(card, self.tr("By keyboard"))
        return card

    def _show_to_check(self, count: int) -> None:
        shown, said = self.tr("To review"), self.tr("Questions to review")
        self._to_check.set_text(f"{shown} ({count})" if count else shown)
        self._to_check.setAccessibleName(f"{said} ({count})" if count else said)

    def _part(self, card: Card, title: str) -> Text:
        if card.body.count():
            card.body.addSpacing(10)
        card.body.addWidget(Text(self._theme, title, TextStyle.STRONG))
        text = Text(self._theme, "", TextStyle.SMALL)
        card.body.addWidget(text)
        return text

    def _summary_of(self, asked: AskedQuestion) -> str:
        path = {
            PathKind.EXPRESS: self.tr("Express diagnosis"),
            PathKind.COMPLETE: self.tr("Complete diagnosis"),
            PathKind.DIMENSION: self.tr("One area"),
        }[asked.path]
        parts = [
            path,
            self.tr("{answered} of {asked}").format(answered=asked.answered, asked=asked.asked),
        ]
        if asked.minutes_left:
            parts.append(self.tr("%n min left", "", asked.minutes_left))
        return " · ".join(part.replace(" ", "\u00a0") for part in parts)
