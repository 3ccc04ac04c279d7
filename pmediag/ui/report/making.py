"""While the report is being made, and when it could not be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout


class MakingPage(QWidget):
    """How far the report is; or what went wrong, why, and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sign = IconSign(theme, Icon.WARNING, theme.colours.alert, 24)
        self._title = Text(theme, "", TextStyle.HEADING)
        self._cause = Text(theme, "", TextStyle.BODY)
        self._step = Text(theme, "", TextStyle.BODY)
        self.bar = Bar(theme)
        self.bar.setAccessibleName(self.tr("Progress of the report"))
        self.retry_button = primary_button(theme, self.tr("Try again"))
        self.cancel_button = secondary_button(theme, self.tr("Cancel"))
        inside = QWidget()
        inside.setMaximumWidth(theme.px(480))
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.retry_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._cause)
        column.addWidget(self._step)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def show_making(self) -> None:
        """Say that it is under way."""
        self._say(self.tr("The report is being made…"))
        self.bar.set_progress(0, 1)
        self.bar.show()
        self._sign.hide()
        self.retry_button.hide()
        self.cancel_button.set_text(self.tr("Cancel"))

    def show_failure(self, title: str, cause: str, step: str) -> None:
        """Say what went wrong, why, and what to do."""
        self._say(title, cause, step)
        self.bar.hide()
        self._sign.show()
        self.retry_button.show()
        self.cancel_button.set_text(self.tr("Close"))
        self.retry_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join((title, cause, step)))

    def _say(self, title: str, cause: str = "", step: str = "") -> None:
        for text, words in ((self._title, title), (self._cause, cause), (self._step, step)):
            text.set_text(words)
            text.setVisible(bool(words))
