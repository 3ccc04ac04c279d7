"""What to check this week: each thing, where to look, whom to ask."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from pmediag.services.home import Check
from pmediag.typography import typeset
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card, Line
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.words import Language


class ChecksCard(Card):
    """Each question opens where it can be looked at, or answered."""

    check_requested = Signal(object)
    """A `Check`."""

    def __init__(self, theme: Theme, checks: tuple[Check, ...], language: Language) -> None:
        super().__init__(theme, padding=20, spacing=8)
        self.body.addWidget(Text(theme, self.tr("To check this week"), TextStyle.HEADING))
        if not checks:
            self.body.addWidget(
                Text(
                    theme,
                    self.tr("Nothing: every answer of this diagnosis is known."),
                    TextStyle.LEAD,
                )
            )
        self.rows: list[LinkRow] = []
        for check in checks:
            self.body.addWidget(Line(theme))
            row = LinkRow(theme, typeset(check.text, language))
            row.clicked.connect(lambda _=False, check=check: self.check_requested.emit(check))
            self.rows.append(row)
            self.body.addWidget(row)
            below = QVBoxLayout()
            below.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(6))
            below.setSpacing(4)
            for lead, text in (
                (self.tr("Where to look:"), check.check),
                (self.tr("Whom to ask:"), check.ask),
            ):
                if text:
                    words = Text(theme, typeset(text, language), TextStyle.CAPTION, lead=lead)
                    below.addWidget(words)
            self.body.addLayout(below)
        self.body.addStretch(1)
