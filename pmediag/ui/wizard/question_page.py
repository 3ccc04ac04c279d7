"""One question at a time: the page where most of the time is spent."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, primary_button, secondary_button
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.page import MARGIN, Footer
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.wizard.answer_area import AnswerArea
from pmediag.ui.wizard.asked_question import AskedQuestion
from pmediag.ui.wizard.keys import is_plain
from pmediag.ui.wizard.note_panel import NotePanel
from pmediag.ui.wizard.question_header import QuestionHeader, Saving
from pmediag.ui.wizard.save_notice import SaveNotice
from pmediag.ui.wizard.side_panel import WIDTH, SidePanel
from pmediag.wording import Explained

COLUMN = 860
"""The widest that the column of choices gets, in pixels before scaling."""
TIGHT = 700
"""Under this height there is less air."""
SHORT = 460
"""Under this height the header scrolls with the question."""
LEAST = 480
"""The narrowest column beside which the right one stays open."""


class QuestionPage(QWidget):
    """Shows an `AskedQuestion` and tells what a person does; it decides nothing.

    Keys: 1 to 0 pick, ? and - mark, Enter goes on from an answered question, Left goes
    back, N opens the note, R flags, H opens the help where it is folded, Esc closes it.
    """

    chosen = Signal(str)
    marked = Signal(object)
    note_written = Signal(str)
    evidence_chosen = Signal(object)
    review_flagged = Signal(bool)
    next_requested = Signal()
    back_requested = Signal()
    dimension_requested = Signal(str)
    review_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked: AskedQuestion | None = None
        self._by_keyboard = True
        self._folded = False
        self._short = False
        self.header = QuestionHeader(theme)
        self.notice = SaveNotice(theme)
        self.note = NotePanel(theme)
        self.side = SidePanel(theme)
        self._title = Text(theme, "", TextStyle.TITLE)
        self._hint = Text(theme, "", TextStyle.LEAD)
        self.note_button = plain_button(theme, self.tr("Note"), icon=Icon.NOTE)
        self.note_button.setCheckable(True)
        self.note_button.setToolTip(self.tr("Key N"))
        self.flag_button = plain_button(theme, self.tr("To review"), icon=Icon.FLAG)
        self.flag_button.setCheckable(True)
        self.flag_button.setToolTip(self.tr("Key R · found again at the end"))
        self.answers = AnswerArea(theme, self._tools())
        self.back_button = secondary_button(theme, self.tr("Back"))
        self.back_button.setToolTip(self.tr("Key ←"))
        self.next_button = primary_button(theme, self.tr("Next"), trailing=Icon.ARROW_RIGHT)
        self.next_button.setToolTip(self.tr("Key Enter"))
        self._footer = Footer(theme, (self.back_button,), (self.next_button,))
        self._lay_out()
        self._connect()
        self.note.hide()
        self._fold(True)  # until there is room: a page never asks for more than it needs

    def show_question(
        self, asked: AskedQuestion, saving: Saving, unsaved: frozenset[str] = frozenset()
    ) -> None:
        """Show a question, or the same one again after something was done.

        Args:
            asked: What to show.
            saving: What is to be said of saving.
            unsaved: The choices and marks (their ids among the cards) not on disk yet.
        """
        is_new = self._asked is None or self._asked.key != asked.key
        self._asked = asked
        self.header.show_question(asked, saving)
        self._title.set_text(asked.text)
        self._hint.set_text(asked.hint)
        self._hint.setVisible(bool(asked.hint))
        self.answers.show_question(asked, unsaved)
        if is_new:
            self.note.setVisible(bool(asked.note))
            self.note.show_note(asked.note, asked.evidence)
        else:  # what is typed there may be ahead of the disk
            self.note.show_evidence(asked.evidence)
        self._show_buttons(asked)
        self.side.show_question(asked, self._keys_of(asked))
        self._footer.set_hint(self._hint_of(asked))
        if is_new:
            self._begin(asked)

    def show_problem(self, explained: Explained | None) -> None:
        """Show that saving failed, why, and what to do; None takes it away."""
        self.notice.show_problem(explained)
        if explained is not None and self._short:
            self._scroll.scroll_to_top()

    def flush(self) -> None:
        """Tell at once what was typed in the note."""
        self.note.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the page; what is typed in the note never comes here."""
        self._by_keyboard = True
        if not is_plain(event) or not self._take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column where there is no room beside the choices."""
        super().resizeEvent(event)
        needed = self._theme.px(WIDTH) + self._theme.px(LEAST) + 3 * MARGIN
        self._fold(self.width() < needed)
        self._tighten(self.height() < self._theme.px(TIGHT))
        self._shorten(self.height() < self._theme.px(SHORT))
        self._place_side()

    def _take(self, event: QKeyEvent) -> bool:
        if self.answers.take_key(event):
            return True
        key = Qt.Key(event.key())
        if is_enter(event):
            self._enter()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Backspace}:
            self.back_requested.emit()
        elif key == Qt.Key.Key_N:
            self.note_button.click()
        elif key == Qt.Key.Key_R:
            self.flag_button.click()
        elif key in {Qt.Key.Key_H, Qt.Key.Key_F1} and self._folded:
            self._open_side(self.side.isHidden())
        elif key == Qt.Key.Key_Escape:
            return self._close_something()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.answers.focus_first(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _enter(self) -> None:
        picked = self.answers.picked_id() is not None
        if picked:
            self.next_requested.emit()
        else:
            self.answers.focus_first(Qt.FocusReason.TabFocusReason)
            announce(self, self.tr("Choose an answer, or press Next to leave this one for later."))

    def _close_something(self) -> bool:
        if self._folded and not self.side.isHidden():
            self._open_side(False)
            return True
        if not self.note.isHidden() and self.note.isAncestorOf(self.focusWidget()):
            self.note_button.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _begin(self, asked: AskedQuestion) -> None:
        """Start a question afresh: top of the page, focus on the choices."""
        self._order_tabs()
        if self._folded:
            self.side.hide()
        keyboard = Qt.FocusReason.TabFocusReason
        self.answers.focus_first(keyboard if self._by_keyboard else Qt.FocusReason.OtherFocusReason)
        self._scroll.scroll_to_top()
        self.side.scroll_to_top()
        announce(self, f"{asked.text} {asked.hint}".strip())

    def _show_buttons(self, asked: AskedQuestion) -> None:
        self.note_button.setChecked(not self.note.isHidden())
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

    def _fold(self, folded: bool) -> None:
        self.header.help_button.setVisible(folded)
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self._row.removeWidget(self.side)
        else:
            self._row.insertWidget(1, self.side)
        self.side.set_floating(folded)
        self.side.setVisible(not folded)

    def _shorten(self, short: bool) -> None:
        """Let the header scroll away where the window is short."""
        if short == self._short:
            return
        self._short = short
        if short:
            self._scroll.column.insertWidget(0, self._above)
        else:
            self._main.insertWidget(0, self._above)
        self._above.setContentsMargins(0, 0, 0 if short else GUTTER, 16 if short else 0)

    def _tighten(self, tight: bool) -> None:
        """Leave less air, so that the answers fit as long as they can."""
        self._row.setContentsMargins(MARGIN, 16 if tight else 24, MARGIN - GUTTER, 0)
        self._scroll.set_top(14 if tight else 24)
        self._footer.set_short(tight)
        self.answers.set_tight(tight)

    def _open_side(self, opened: bool) -> None:
        self._place_side()
        self.side.setVisible(opened)
        if opened:
            self.side.raise_()
            self.side.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.header.help_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_side(self) -> None:
        if self._folded:
            width = min(self.width(), self._theme.px(WIDTH + 48))
            self.side.setGeometry(self.width() - width, 0, width, self.height())

    def _order_tabs(self) -> None:
        chain = (
            self.header.help_button,
            self.notice.retry_button,
            *self.answers.cards,
            self.note_button,
            self.flag_button,
            self.note.editor,
            *self.note.evidence.cards,
            self.back_button,
            self.next_button,
            *self.side.focusable(),
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _hint_of(self, asked: AskedQuestion) -> str:
        last = min(len(asked.choices), 9)
        pick = self.tr("1 to {last} to choose")
        if asked.is_multiple:
            pick = self.tr("1 to {last} to tick")
        parts = (pick.format(last=last), self.tr("Enter to go on"), self.tr("← to go back"))
        return " · ".join(parts)

    def _keys_of(self, asked: AskedQuestion) -> str:
        lines = [
            self.tr("Digits or arrows: choose"),
            self.tr("Enter: pick, then go on"),
            self.tr("←: go back"),
            self.tr("?: I don't know"),
        ]
        if asked.may_not_apply:
            lines.append(self.tr("-: not applicable"))
        lines.append(self.tr("N: note · R: to review"))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        self._scroll = VerticalScroll(margins=(0, 24, 0, 16), gutter=GUTTER)
        column = self._scroll.column
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._hint)
        column.addSpacing(20)
        column.addWidget(self.answers)
        column.addSpacing(12)
        column.addWidget(self.note)
        column.addStretch(1)
        main = QWidget()
        main.setMaximumWidth(self._theme.px(COLUMN) + GUTTER)
        main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = self._main = QVBoxLayout(main)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        self._above.setContentsMargins(0, 0, GUTTER, 0)
        above.setSpacing(0)
        above.addWidget(self.header)
        above.addWidget(self.notice)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, GUTTER, 0)
        below.addWidget(self._footer)
        inside.addWidget(self._above)
        inside.addWidget(self._scroll, 1)
        inside.addLayout(below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 24, MARGIN - GUTTER, 0)
        self._row.setSpacing(MARGIN - GUTTER)
        self._row.addWidget(main, 1)
        self._row.addWidget(self.side)
        self._row.addStretch(0)

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.note_button)
        row.addWidget(self.flag_button)
        return tools

    def _connect(self) -> None:
        self.answers.chosen.connect(self.chosen)
        self.answers.marked.connect(self.marked)
        self.note.written.connect(self.note_written)
        self.note.evidence_chosen.connect(self.evidence_chosen)
        self.note_button.toggled.connect(self._toggle_note)
        self.flag_button.clicked.connect(self.review_flagged)
        self.back_button.clicked.connect(self.back_requested)
        self.next_button.clicked.connect(self._pressed_next)
        self.notice.retry_button.clicked.connect(self.retry_requested)
        self.header.help_button.clicked.connect(lambda: self._open_side(self.side.isHidden()))
        self.side.close_requested.connect(lambda: self._open_side(False))
        self.side.dimension_chosen.connect(self.dimension_requested)
        self.side.review_requested.connect(self.review_requested)

    def _pressed_next(self) -> None:
        self._by_keyboard = self.next_button.hasFocus()  # a click takes no focus
        self.next_requested.emit()
