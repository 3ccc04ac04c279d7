"""When a diagnosis is renewed: the offer that nothing has changed, and what it did."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.cards import Card, Notice, NoticeKind
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.wizard.asked_question import AskedQuestion


class RenewalNotice(QWidget):
    """A calm frame that takes no room while there is nothing to say."""

    confirm_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notice = Notice(theme, NoticeKind.CALM)
        self.button = secondary_button(theme, self.tr("Nothing changed in this area"))
        self.button.setToolTip(self.tr("Key C"))
        self.button.clicked.connect(self.confirm_requested)
        self._notice.add_button(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(self._notice)
        self.hide()

    @property
    def is_offering(self) -> bool:
        """Whether it shows the offer, or nothing; not what was done."""
        return self.isHidden() or not self.button.isHidden()

    def show_offer(self, dimension: str, day: str) -> None:
        """Offer to confirm the answers of ``day`` in ``dimension`` at once."""
        offer = self.tr("The answers of {day} in “{area}” can be kept in one go.")
        self._notice.set_words("", offer.format(day=day, area=dimension))
        self.button.show()
        self.show()

    def show_done(self, dimension: str, count: int) -> None:
        """Say how many answers were confirmed, to the ear too."""
        done = self.tr("%n answer(s) of last time kept in “{area}”.", "", count)
        done = done.format(area=dimension)
        still = self.tr("You can still change them.")
        self._notice.set_words("", f"{done} {still}")
        self.button.hide()
        self.show()
        announce(self, done)


class PreviousNote(Card):
    """Under the answers: the note of last time, read only, and a way to answer as then."""

    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=14, spacing=4)
        self.set_colours(theme.colours.paper, theme.colours.line)
        self._title = Text(theme, "", TextStyle.CAPTION)
        self._note = Text(theme, "", TextStyle.SMALL)
        self.button = plain_button(theme, self.tr("Same as last time"))
        self.button.setToolTip(self.tr("Key Enter on the answer of last time"))
        self.button.clicked.connect(self.kept)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._note)
        self.body.addWidget(Reflow(said, self.button, least=theme.px(420)))
        self.hide()

    def show_question(self, asked: AskedQuestion) -> None:
        """Show what was said of ``asked`` last time; nothing where nothing was."""
        before = asked.renewal
        if before is None or not before.picked:
            self.hide()
            return
        noted = self.tr("Last time, on {day}, you noted:")
        several = self.tr("The answers of {day} are marked “Last time”.")
        self._title.set_text((noted if before.note else several).format(day=before.day))
        self._note.set_text(before.note)
        self._note.setVisible(bool(before.note))
        can_keep = not asked.is_answered
        self.button.setVisible(can_keep)
        self.setVisible(bool(before.note) or (can_keep and asked.is_multiple))
