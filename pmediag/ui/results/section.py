"""A card with a title, whose words and rows share one left edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.cards import Card

PADDING, INSET = 12, 8
"""A row that can be pressed is ``INSET`` wider at each side than the words it holds."""


class Section(Card):
    """A title, a line of explanation, then words (`add_words`) and rows (`add_row`)."""

    def __init__(self, theme: Theme, title: str, explanation: str = "") -> None:
        super().__init__(theme, padding=PADDING, spacing=4)
        self._theme = theme
        self.body.addSpacing(INSET)
        self.add_words(Text(theme, title, TextStyle.HEADING))
        if explanation:
            self.add_words(Text(theme, explanation, TextStyle.CAPTION))

    def add_text(self, text: str, style: TextStyle = TextStyle.BODY, *, lead: str = "") -> None:
        """Add a paragraph."""
        self.add_words(Text(self._theme, text, style, lead=lead))

    def add_words(self, words: QWidget | QLayout) -> None:
        """Add what is only read."""
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        if isinstance(words, QWidget):
            row.addWidget(words)
        else:
            row.addLayout(words)
        self.body.addLayout(row)
        self._end_with(PADDING + INSET)

    def add_row(self, row: QWidget) -> None:
        """Add what can be pressed, as wide as the card."""
        self.body.addWidget(row)
        self._end_with(PADDING)

    def add_button(self, button: Button) -> None:
        """Add a plain button at the left, its text under the words."""
        button.set_padding(INSET / self._theme.scale)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_with(PADDING)

    def _end_with(self, padding: int) -> None:
        """Leave under what comes last as much as at its sides."""
        margins = self.body.contentsMargins()
        margins.setBottom(padding)
        self.body.setContentsMargins(margins)
