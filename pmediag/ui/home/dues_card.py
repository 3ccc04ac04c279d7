"""What the law asks of this firm, and when: three duties at most, each with its day."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pmediag.typography import long_date, typeset
from pmediag.ui.resources.resource_row import ResourceRow, RowWords
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.model.fitting import Due
    from pmediag.model.library import Resource

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
        """Show the first that have a day, those that bind already on top; called once."""
        days = [(due.day.day, due.resource) for due in dues if due.day is not None][:SHOWN]
        for day, duty in sorted(days, key=lambda pair: pair[0] > today):
            self.add_words(Line(self._theme))
            row = ResourceRow(self._theme, self._words(duty, day, today))
            row.clicked.connect(partial(self.resource_requested.emit, duty.id))
            self.rows.append(row)
            self.add_row(row)
        self.setVisible(bool(self.rows))

    def _words(self, duty: Resource, day: date, today: date) -> RowWords:
        from pmediag.ui.resources.words import doubt_mark  # with the library, after the words

        is_late = day <= today
        when = long_date(day, self._language)
        if is_late:
            when = self.tr("In force since {day}: still for you to do").format(day=when)
        return RowWords(
            duty.id,
            typeset(duty.title, self._language),
            "",
            (when,),
            doubt_mark(duty),
            is_late=is_late,
        )
