"""What stands beside a question once one asks for it: its words explained, what can help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QWidget

from pmediag.model.library import Resource, Term
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.resources.words import kind_name
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fold import Fold
from pmediag.ui.widgets.link_row import INSET, LinkRow
from pmediag.ui.widgets.tab_order import order_tabs

Explain = Callable[[str], tuple[Term, ...]]
"""Gives the terms that a text uses, their words typeset."""

Help = Callable[[str], tuple[Resource, ...]]
"""Gives what can help with the question of an id, its words typeset."""


class AskedFold(Fold):
    """Filled only while it is unfolded: the library is not loaded before.

    It is not there until what fills it is given.
    """

    def __init__(self, theme: Theme, title: str, nothing: str) -> None:
        super().__init__(theme, title, strong=True)
        self._theme = theme
        self._nothing = nothing
        self._about = ""
        self._margins = self.body.contentsMargins()
        self._make: Callable[[str], Sequence[QWidget]] | None = None
        self.row.toggled.connect(self._fill)
        self.hide()

    def show_about(self, about: str) -> None:
        """Show what there is about something else."""
        self._about = about
        self._fill()

    def _fill_with(self, make: Callable[[str], Sequence[QWidget]]) -> None:
        self._make = make
        self.show()

    def _fill(self) -> None:
        if self._make is None or not self.row.isChecked():
            return
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        widgets = self._make(self._about)
        leads = any(isinstance(widget, LinkRow) for widget in widgets)
        margins = QMargins(self._margins)
        if leads:  # their words stand where those of a text would
            margins -= QMargins(INSET, 0, INSET, 0)
        self.body.setContentsMargins(margins)
        for widget in widgets or (Text(self._theme, self._nothing, TextStyle.CAPTION),):
            self.body.addWidget(widget)
        order_tabs((self.row, *(w for w in widgets if isinstance(w, LinkRow))))


class WordsFold(AskedFold):
    """The technical words of a question, explained."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "")
        self.row.set_text(self.tr("Words explained"))
        self._nothing = self.tr("This question uses none of the words of the glossary.")

    def take(self, explain: Explain) -> None:
        """Look words up with ``explain`` from now on."""
        self._fill_with(
            lambda text: [
                Text(self._theme, term.meaning, TextStyle.SMALL, lead=f"{term.name}.")
                for term in explain(text)
            ]
        )


class HelpFold(AskedFold):
    """The resources that can help with a question; the answer is on the disk when one leaves."""

    resource_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "")
        self.row.set_text(self.tr("What can help"))
        self._nothing = self.tr("Nothing of the library is about this question.")

    def take(self, help_with: Help) -> None:
        """Look resources up with ``help_with`` from now on."""
        self._fill_with(lambda question_id: [self._row(one) for one in help_with(question_id)])

    def _row(self, resource: Resource) -> LinkRow:
        row = LinkRow(self._theme, resource.title, size=TextStyle.SMALL.value.size)
        row.setAccessibleDescription(kind_name(resource))
        row.clicked.connect(partial(self.resource_requested.emit, resource.id))
        return row
