"""How much each dimension matters within the year: seven rows, all optional."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import typeset
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, primary_button, secondary_button
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.choice_card import STEPS, Choosable
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.page import Footer, ScrollPage
from pmediag.ui.widgets.painting import rounded
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.widgets.segments import Segments
from pmediag.ui.wizard.keys import digit_of
from pmediag.ui.wizard.save_notice import SaveNotice
from pmediag.wording import Explained
from pmediag.words import Language


class ImportancePage(ScrollPage):
    """Keys: 0 to 3 on a row, Up and Down between rows, Enter goes on."""

    importance_chosen = Signal(str, object)
    """A dimension's id and a value from 0, or None."""
    next_requested = Signal()
    back_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=860)
        self._language = language
        self._rows: dict[str, _Row] = {}
        self.notice = SaveNotice(theme)
        self._question = Text(theme, "", TextStyle.LEAD)
        self._card = Card(theme, padding=20, spacing=14)
        self._back = secondary_button(theme, self.tr("Back"))
        self._skip = plain_button(theme, self.tr("Skip"))
        self._next = primary_button(theme, self.tr("Continue"), trailing=Icon.ARROW_RIGHT)
        self._next.setToolTip(self.tr("Key Enter"))
        self.body.addWidget(
            Text(theme, self.tr("What matters most to you this year?"), TextStyle.TITLE)
        )
        self.body.addWidget(self._question)
        self.body.addWidget(self.notice)
        self.body.addSpacing(12)
        self.body.addWidget(self._card)
        footer = Footer(theme, (self._back,), (self._skip, self._next))
        footer.set_hint(" · ".join((self.tr("0 to 3 to choose"), self.tr("↑ ↓ from row to row"))))
        self.set_footer(footer)
        self._back.clicked.connect(self.back_requested)
        self._skip.clicked.connect(self.next_requested)
        self._next.clicked.connect(self.next_requested)
        self.notice.retry_button.clicked.connect(self.retry_requested)

    def show_importance(self, questionnaire: Questionnaire, values: Mapping[str, int]) -> None:
        """Show the rows and what was said of them."""
        if list(self._rows) != [dimension.id for dimension in questionnaire.dimensions]:
            self._build(questionnaire)
        for dimension_id, row in self._rows.items():
            value = values.get(dimension_id)
            row.segments.show_value(None if value is None else str(value))

    def focus_first(self) -> None:
        """Put the focus on the first row."""
        self.area.scroll_to_top()
        for row in list(self._rows.values())[:1]:
            row.segments.focus()

    def show_problem(self, explained: Explained | None) -> None:
        """Show that saving failed; None takes it away."""
        self.notice.show_problem(explained)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to the rows before the buttons, which were made first."""
        super().showEvent(event)
        self.order_tabs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on the row that has the focus, or move on."""
        key, digit = Qt.Key(event.key()), digit_of(event)
        rows = list(self._rows.values())
        index = next((i for i, r in enumerate(rows) if r.isAncestorOf(self.focusWidget())), None)
        if is_enter(event):
            self.next_requested.emit()
        elif digit and index is not None and rows[index].take(digit):
            return
        elif key == Qt.Key.Key_Backspace:
            self.back_requested.emit()
        elif key in STEPS and index is not None:
            to = min(max(index + STEPS[key], 0), len(rows) - 1)
            rows[to].segments.focus()
        else:
            super().keyPressEvent(event)

    def _build(self, questionnaire: Questionnaire) -> None:
        for row in self._rows.values():
            row.deleteLater()
        self._question.set_text(
            typeset(questionnaire.importance_question, self._language)
            + " "
            + self.tr("This changes no score.")
        )
        scale = tuple(
            Choosable(str(value), typeset(words, self._language), str(value))
            for value, words in enumerate(questionnaire.importance_scale)
        )
        self._rows = {}
        for dimension in questionnaire.dimensions:
            if self._rows:
                self._card.body.addWidget(Line(self._theme))
            name = typeset(dimension.name, self._language)
            detail = typeset(dimension.importance, self._language)
            row = _Row(self._theme, dimension.id, name, detail, scale)
            row.segments.changed.connect(
                lambda value, dimension_id=dimension.id: self.importance_chosen.emit(
                    dimension_id, None if value is None else int(value)
                )
            )
            self._rows[dimension.id] = row
            self._card.body.addWidget(row)


class _Dot(QWidget):
    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self._side = theme.px(12)
        self.setFixedSize(self._side, theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRect(0, (self.height() - self._side) // 2, self._side, self._side)
        rounded(QPainter(self), area, 3, fill=self._colour)


class _Row(QWidget):
    def __init__(
        self, theme: Theme, dimension_id: str, name: str, detail: str, scale: tuple[Choosable, ...]
    ) -> None:
        super().__init__()
        self.segments = Segments(theme, scale, name, enter_picks=False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(theme, name, TextStyle.STRONG))
        words.addWidget(Text(theme, detail, TextStyle.CAPTION))
        naming = QWidget()
        left = QHBoxLayout(naming)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        dot = _Dot(theme, theme.colours.dimension(dimension_id))
        left.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(words, 1)
        least = self.segments.sizeHint().width() + theme.px(240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Reflow(naming, self.segments, least=least))

    def take(self, digit: str) -> bool:
        """Pick the value of a digit."""
        card = next((c for c in self.segments.cards if c.choice.id == digit), None)
        if card is None:
            return False
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()
        return True
