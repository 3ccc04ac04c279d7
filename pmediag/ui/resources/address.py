"""An address: shown whole, copied in one click, opened with its host said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.opening import link_host, open_link
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.selectable import SelectableText


class Address(QWidget):
    """The address of ``title``; what must not be opened is only shown and copied."""

    def __init__(self, theme: Theme, title: str, address: str) -> None:
        super().__init__()
        self._address = address
        shown = SelectableText(theme, self.tr("Address: {title}").format(title=title))
        shown.set_text(address)
        self.copy_button = CopyButton(theme, self.tr("Copy the address"), address, of=title)
        self._failed = Text(theme, "", TextStyle.ALERT)
        self._failed.hide()
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.copy_button)
        host = link_host(address)
        self.open_button = None
        if host is not None:
            words = self.tr("Open {host}").format(host=host)
            self.open_button = plain_button(theme, words, icon=Icon.ARROW_RIGHT)
            self.open_button.setAccessibleDescription(
                self.tr("In the browser of this computer, which goes on the internet")
            )
            self.open_button.clicked.connect(self._open)
            buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(shown)
        column.addLayout(buttons)
        column.addWidget(self._failed, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        opened = open_link(self._address)
        self._failed.setVisible(not opened)
        if not opened:
            self._failed.set_text(
                self.tr("No browser could be opened. Copy the address, and paste it into one.")
            )
            announce(self, self._failed.shown_text())
