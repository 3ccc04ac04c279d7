"""One subject of Réglages: its sign, its name, a line about it, and its controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card, IconSign


class Part(Card):
    """A card that says what it is about; put its controls into `body`."""

    def __init__(self, theme: Theme, icon: Icon, title: str, about: str = "") -> None:
        super().__init__(theme, padding=20, spacing=8)
        self._theme = theme
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.setSpacing(10)
        sign = IconSign(theme, icon, theme.colours.ink_2)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(theme, title, TextStyle.HEADING), 1)
        self.body.addLayout(head)
        if about:
            self.body.addWidget(Text(theme, about, TextStyle.CAPTION))
        self.body.addSpacing(2)
