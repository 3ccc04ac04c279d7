"""The digital intensity: how many uses, at which level, and each of them with a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.model.assessment import PathKind
from pmediag.model.conditions import Truth
from pmediag.model.intensity import CriterionState
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.fold import Fold


class IntensityCard(Section):
    """The count and the level, sure and possible; the criteria are folded."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        intensity = reading.result.intensity
        super().__init__(theme, reading.ours(intensity.index.name))
        self._reading = reading
        if reading.path is PathKind.EXPRESS and not intensity.is_settled:
            self._add_partial()
        else:
            lead = self.tr("{count}:").format(count=words.intensity_count(reading))
            self.add_text(words.intensity_level(reading), lead=lead)
            self.add_text(words.intensity_basic(reading), TextStyle.SMALL)
        if intensity.in_population is not True:
            self.add_text(
                self.tr(
                    "The index is defined for firms of 10 people and more: "
                    "for yours, read it as an idea only."
                ),
                TextStyle.SMALL_STRONG,
            )
        if intensity.criteria:
            self.fold = Fold(
                theme, self.tr("See the %n use(s) counted", "", len(intensity.criteria))
            )
            self.fold.body.setContentsMargins(INSET, 4, INSET, 8)
            for state in intensity.criteria:
                self.fold.body.addWidget(self._criterion(state))
            self.add_row(self.fold)
        self.add_text(self._origin(), TextStyle.FINE)
        self.body.addSpacing(4)

    def _add_partial(self) -> None:
        """Say that the index is not known yet, rather than a span that says nothing."""
        self.add_text(
            self.tr(
                "An express diagnosis asks about some of these uses only. The complete one tells "
                "where you stand."
            )
        )
        self.add_text(words.intensity_so_far(self._reading), TextStyle.CAPTION)
        if self._reading.result.intensity.is_basic:
            self.add_text(words.intensity_basic(self._reading), TextStyle.SMALL)

    def _criterion(self, state: CriterionState) -> QWidget:
        colours = self._theme.colours
        icon, colour, word = _MARKS[state.holds], colours.ink_2, self._word(state.holds)
        if state.holds:
            colour = colours.good
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(10)
        layout.addWidget(IconSign(self._theme, icon, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
        text = self._reading.ours(state.criterion.text)
        layout.addWidget(Text(self._theme, text, TextStyle.SMALL, lead=f"{word} ·"), 1)
        return row

    def _word(self, holds: Truth) -> str:
        return {
            True: self.tr("Yes"),
            False: self.tr("No"),
            None: self.tr("To check"),
        }[holds]

    def _origin(self) -> str:
        """Say the edition, the year, the source and the caution."""
        reading = self._reading
        index = reading.result.intensity.index
        parts = [
            reading.ours(index.caution),
            self.tr("Edition {year}, version {edition} of the index.").format(
                year=index.year, edition=index.edition
            ),
        ]
        source = next((s for s in reading.questionnaire.sources if s.id == index.source), None)
        if source is not None:
            title = reading.ours(source.title)
            parts.append(self.tr("Source: {title}.").format(title=title.rstrip(".")))
        return " ".join(part for part in parts if part)


_MARKS = {True: Icon.CHECK, False: Icon.CLOSE, None: Icon.HELP}
