"""What is shown when an answer could not be kept: the cause, the next step, a retry."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.wording import Explained


class SaveNotice(QWidget):
    """A framed message that takes no room while all is well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notice = Notice(theme, NoticeKind.ALERT)
        self.retry_button = secondary_button(theme, self.tr("Try again"), icon=Icon.RETRY)
        self._notice.add_button(self.retry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.addWidget(self._notice)
        self.hide()

    def show_problem(self, explained: Explained | None) -> None:
        """Show a failure; None takes it away."""
        if explained is not None:
            words = f"{explained.cause} {explained.next_step}"
            self._notice.set_words(explained.title, words)
            announce(self, f"{explained.title} {words}")
        self.setVisible(explained is not None)
