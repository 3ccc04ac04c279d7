"""What the law asks of this firm, and when: three duties at most, each with its day."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from pmediag.model.fitting import Due
from pmediag.model.library import Standing
from pmediag.typography import long_date, typeset
from pmediag.ui.resources.resource_row import ResourceRow, RowWords
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line
from pmediag.words import Language

SHOWN = 3
"""How many duties are shown; the calendar of « Ressources » holds them all."""


class DuesCard(Section):
    """It is not there until there is a duty to show."""

    resource_requested = Signal(str)
    """Show the duty of this id."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, self.tr("Deadlines"))
        self._language = language
        self.rows: list[ResourceRow] = []
        self.hide()

    def show_dues(self, dues: tuple[Due, ...], today: date) -> None:
        """Show the first that have a day; called once."""
        for due in [due for due in dues if due.day is not None][:SHOWN]:
            self.add_words(Line(self._theme))
            row = ResourceRow(self._theme, self._words(due, today))
            row.clicked.connect(partial(self.resource_requested.emit, due.resource.id))
            self.rows.append(row)
            self.add_row(row)
        self.setVisible(bool(self.rows))

    def _words(self, due: Due, today: date) -> RowWords:
        assert due.day is not None
        day = long_date(due.day.day, self._language)
        if due.day.day <= today:
            bound = self.tr("Since {day}: your answers say that something is left to do")
            day = bound.format(day=day)
        is_lead = due.resource.standing is Standing.TO_CHECK
        return RowWords(
            due.resource.id,
            typeset(due.resource.title, self._language),
            "",
            (day,),
            (self.tr("lead to verify"),) if is_lead else (),
        )
