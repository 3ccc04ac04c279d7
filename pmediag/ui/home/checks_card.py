"""What to check this week: each thing, where to look, whom to ask."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from pmediag.services.home import Check
from pmediag.typography import typeset
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.link_row import LinkRow
from pmediag.words import Language


class ChecksCard(Section):
    """Each question opens where it can be looked at, or answered."""

    check_requested = Signal(object)
    """A `Check`."""

    def __init__(
        self, theme: Theme, checks: tuple[Check, ...], language: Language, title: str = ""
    ) -> None:
        super().__init__(theme, title or self.tr("To check this week"))
        if not checks:
            nothing = self.tr("Nothing: every answer of this diagnosis is known.")
            self.add_text(nothing, TextStyle.LEAD)
        self.rows: list[LinkRow] = []
        for check in checks:
            self.body.addSpacing(4)
            self.add_words(Line(theme))
            row = LinkRow(theme, typeset(check.text, language))
            row.clicked.connect(lambda _=False, check=check: self.check_requested.emit(check))
            self.rows.append(row)
            self.add_row(row)
            below = QVBoxLayout()
            below.setContentsMargins(0, 0, 0, 8)
            below.setSpacing(4)
            for lead, text in (
                (self.tr("Where to look:"), check.check),
                (self.tr("Whom to ask:"), check.ask),
            ):
                if text:
                    words = Text(theme, typeset(text, language), TextStyle.CAPTION, lead=lead)
                    below.addWidget(words)
            self.add_words(below)
        self.body.addStretch(1)
