"""The technical words of a question, explained once one asks for them."""

from __future__ import annotations

from collections.abc import Callable

from pmediag.model.library import Term
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fold import Fold

Explain = Callable[[str], tuple[Term, ...]]
"""Gives the terms that a text uses, their words typeset."""


class WordsFold(Fold):
    """Looks the words up only while it is unfolded: the glossary is not loaded before.

    It is not there until ``explain`` is given.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", strong=True)
        self.row.set_text(self.tr("Words explained"))
        self._theme = theme
        self._text = ""
        self._explain: Explain | None = None
        self.row.toggled.connect(self._fill)
        self.hide()

    def take(self, explain: Explain) -> None:
        """Look words up with ``explain`` from now on."""
        self._explain = explain
        self.show()

    def show_text(self, text: str) -> None:
        """Explain the words of another text."""
        self._text = text
        self._fill()

    def _fill(self) -> None:
        if self._explain is None or not self.row.isChecked():
            return
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        terms = self._explain(self._text)
        for term in terms:
            self.body.addWidget(
                Text(self._theme, term.meaning, TextStyle.SMALL, lead=f"{term.name}.")
            )
        if not terms:
            nothing = self.tr("This question uses none of the words of the glossary.")
            self.body.addWidget(Text(self._theme, nothing, TextStyle.CAPTION))
