"""One question at a time: the page where most of the time is spent."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.page import MARGIN, Footer
from pmediag.ui.widgets.save_status import Saving
from pmediag.ui.widgets.scroll import GUTTER
from pmediag.ui.wizard.asked_question import AskedQuestion
from pmediag.ui.wizard.keys import is_plain, letter_of
from pmediag.ui.wizard.question_body import QuestionBody
from pmediag.ui.wizard.question_header import QuestionHeader
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

    Keys, while the focus is on an answer or on nothing in particular: 1 to 0 pick, ? and -
    mark, N opens the note, R flags, C keeps the answers of last time in this dimension, H
    opens the help where it is folded. Whatever has the focus: Enter goes on from an answered
    question, Left goes back, Esc closes what is open.
    """

    chosen = Signal(str)
    marked = Signal(object)
    previous_kept = Signal()
    note_written = Signal(str)
    note_left = Signal()
    """The focus left the note by Esc."""
    evidence_chosen = Signal(object)
    review_flagged = Signal(bool)
    next_requested = Signal()
    back_requested = Signal()
    dimension_requested = Signal(str)
    confirm_requested = Signal()
    """Nothing has changed in the dimension of the question."""
    search_requested = Signal()
    to_check_requested = Signal()
    table_requested = Signal()
    review_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked: AskedQuestion | None = None
        self._by_keyboard = True
        self._folded = False
        self._short = False
        self._chain: tuple[QWidget, ...] = ()
        self.header = QuestionHeader(theme)
        self.notice = SaveNotice(theme)
        self.side = SidePanel(theme)
        self.body = QuestionBody(theme)
        self.answers, self.note = self.body.answers, self.body.note
        self.note_button, self.flag_button = self.body.note_button, self.body.flag_button
        self.back_button = secondary_button(theme, self.tr("Back"))
        self.back_button.setToolTip(self.tr("Key ←"))
        self.next_button = primary_button(theme, self.tr("Next"), trailing=Icon.ARROW_RIGHT)
        self.next_button.setToolTip(self.tr("Key Enter"))
        self._footer = Footer(theme, (self.back_button,), (self.next_button,))
        self._letters: dict[str, Callable[[], object]] = {
            "N": self.note_button.click,
            "R": self.flag_button.click,
            "C": self._confirm,
            "H": self._press_help,
        }
        self._lay_out()
        self._connect()
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
        self.body.show_question(asked, unsaved, is_new=is_new)
        self.side.show_question(asked, self._keys_of(asked))
        self._footer.set_hint(self._hint_of(asked))
        if is_new:
            self._begin(asked)

    def focus_first(self) -> None:
        """Put the focus on the answers; the question shows from its beginning."""
        self.answers.focus_first(Qt.FocusReason.OtherFocusReason)
        self.body.scroll_to_top()

    def show_confirmed(self, dimension: str, count: int) -> None:
        """Say above the question how many answers of last time were kept."""
        self.body.renewal.show_done(dimension, count)
        self.body.scroll_to_top()

    def show_problem(self, explained: Explained | None) -> None:
        """Show that saving failed, why, and what to do; None takes it away."""
        self.notice.show_problem(explained)
        if explained is not None and self._short:
            self.body.scroll_to_top()

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
        if self._hears_letters() and self._take_letter(event):
            return True
        key = Qt.Key(event.key())
        if is_enter(event):
            self._enter()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Backspace}:
            self.back_requested.emit()
        elif key == Qt.Key.Key_F1:
            self._press_help()
        elif key == Qt.Key.Key_Escape:
            return self._close_something()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.answers.focus_first(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _hears_letters(self) -> bool:
        """Whether one letter may do something: never while another control has the focus.

        Someone who speaks to the computer, or types ahead, would set off what was not meant.
        """
        focused = QApplication.focusWidget()
        nowhere = focused is None or focused is self or focused.isAncestorOf(self)
        return nowhere or focused in self.answers.cards

    def _take_letter(self, event: QKeyEvent) -> bool:
        if self.answers.take_key(event):
            return True
        press = self._letters.get(letter_of(event))
        if press is not None:
            press()
        return press is not None

    def _enter(self) -> None:
        picked = self.answers.picked_id() is not None
        if picked:
            self.next_requested.emit()
        else:
            self.answers.focus_first(Qt.FocusReason.TabFocusReason)
            announce(self, self.tr("Choose an answer, or press Next to leave this one for later."))

    def _confirm(self) -> None:
        if self._asked is not None and self._asked.can_confirm:
            self.confirm_requested.emit()

    def _press_help(self) -> None:
        if self._folded:
            self._open_side(self.side.isHidden())

    def _close_something(self) -> bool:
        if self._folded and not self.side.isHidden():
            self._open_side(False)
            return True
        if self.body.leave_note():
            self.note_left.emit()
            return True
        return False

    def _begin(self, asked: AskedQuestion) -> None:
        """Start a question afresh: top of the page, focus on the choices."""
        self._order_tabs()
        if self._folded:
            self.side.hide()
        keyboard = Qt.FocusReason.TabFocusReason
        for card in self.answers.cards:
            if card.hasFocus():
                card.clearFocus()  # or nobody would hear that it holds another choice
        self.answers.focus_first(keyboard if self._by_keyboard else Qt.FocusReason.OtherFocusReason)
        self.body.scroll_to_top()
        self.side.scroll_to_top()
        announce(self, f"{asked.text} {asked.hint}".strip())

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
            self.body.column.insertWidget(0, self._above)
        else:
            self._main.insertWidget(0, self._above)
        self._above.setContentsMargins(0, 0, 0 if short else GUTTER, 16 if short else 0)

    def _tighten(self, tight: bool) -> None:
        """Leave less air, so that the answers fit as long as they can."""
        self._row.setContentsMargins(MARGIN, 16 if tight else 24, MARGIN - GUTTER, 0)
        self.body.set_top(14 if tight else 24)
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
            self.side.place_at_right(self, self._theme.px(WIDTH + 48))

    def _order_tabs(self) -> None:
        chain = (
            self.header.table_button,
            self.header.help_button,
            self.notice.retry_button,
            *self.body.focusable(),
            self.back_button,
            self.next_button,
            *self.side.focusable(),
        )
        if chain != self._chain:
            self._chain = chain
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
        if asked.renewal is not None:
            lines.append(self.tr("C: nothing changed in this area"))
        lines.append(self.tr("Ctrl+F: search · Ctrl+T: table"))
        return "\n".join(lines)

    def _lay_out(self) -> None:
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
        inside.addWidget(self.body, 1)
        inside.addLayout(below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 24, MARGIN - GUTTER, 0)
        self._row.setSpacing(MARGIN - GUTTER)
        self._row.addWidget(main, 1)
        self._row.addWidget(self.side)
        self._row.addStretch(0)

    def _connect(self) -> None:
        for told, heard in (
            (self.answers.chosen, self.chosen),
            (self.answers.marked, self.marked),
            (self.answers.kept, self.previous_kept),
            (self.body.previous.kept, self.previous_kept),
            (self.body.renewal.confirm_requested, self.confirm_requested),
            (self.body.review_flagged, self.review_flagged),
            (self.note.written, self.note_written),
            (self.note.evidence_chosen, self.evidence_chosen),
            (self.header.table_button.clicked, self.table_requested),
            (self.back_button.clicked, self.back_requested),
            (self.notice.retry_button.clicked, self.retry_requested),
            (self.side.dimension_chosen, self.dimension_requested),
            (self.side.confirm_requested, self.confirm_requested),
            (self.side.search_requested, self.search_requested),
            (self.side.to_check_requested, self.to_check_requested),
            (self.side.review_requested, self.review_requested),
        ):
            told.connect(heard)
        self.next_button.clicked.connect(self._pressed_next)
        self.header.help_button.clicked.connect(lambda: self._open_side(self.side.isHidden()))
        self.side.close_requested.connect(lambda: self._open_side(False))

    def _pressed_next(self) -> None:
        self._by_keyboard = self.next_button.hasFocus()  # a click takes no focus
        self.next_requested.emit()
