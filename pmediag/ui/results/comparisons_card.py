"""The way from the overview to the published figures, with what they say first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pmediag.model.comparison import Comparisons
from pmediag.ui.labels import TextStyle
from pmediag.ui.results import comparison_words as words
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.link_row import LinkRow


class ComparisonsCard(Section):
    """The place among firms, how many practices are done, and a row that opens the rest."""

    comparisons_requested = Signal()

    def __init__(self, theme: Theme, reading: Reading, held: Comparisons) -> None:
        super().__init__(theme, words.title(held))
        if held.index is not None and held.index.low == held.index.high:
            self.add_text(words.standing(reading, held.index, held), TextStyle.SMALL)
        done = len(held.with_answer(does=True))
        known = done + len(held.with_answer(does=False))
        if known:
            self.add_text(
                self.tr(
                    "Of the {known} practices that a survey counts and that your answers tell, "
                    "you have {done}."
                ).format(known=known, done=done),
                TextStyle.SMALL,
            )
        if not held.fit.holds_firm:
            self.add_text(words.caution(held), TextStyle.CAPTION)
        self.open_row = LinkRow(theme, self.tr("See how many firms do the same"))
        self.open_row.clicked.connect(self.comparisons_requested)
        self.add_row(self.open_row)
