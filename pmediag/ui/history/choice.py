"""Which two diagnoses to compare."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from pmediag.ui.history.lines import DiagnosisLine
from pmediag.ui.icons import Icon
from pmediag.ui.results.section import INSET, PADDING, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.fields import ChoiceBox, Field

GAP = 16
"""Pixels between the two."""


class CompareCard(Section):
    """Two lists to choose from, the last two diagnoses to begin with."""

    compare_requested = Signal(str, str)
    """Compare the diagnoses of these ids, the earlier one first."""

    def __init__(self, theme: Theme, lines: Sequence[DiagnosisLine]) -> None:
        super().__init__(
            theme,
            self.tr("Compare two diagnoses"),
            self.tr("What changed between them, and why, down to the answers."),
        )
        self._order = [line.assessment_id for line in lines]
        options = tuple((line.assessment_id, line.short) for line in lines)
        empty = self.tr("Choose a diagnosis")
        self.first, self.second = (ChoiceBox(theme, empty, options) for _ in range(2))
        self._fields = (
            Field(theme, self.tr("From this diagnosis"), "", self.first),
            Field(theme, self.tr("To this one"), "", self.second),
        )
        # The last one beside what it is measured against, which is not always just before.
        latest = next((line for line in lines if line.previous_id in self._order), None)
        self.first.set_value(self._order[1] if latest is None else latest.previous_id)
        self.second.set_value(self._order[0] if latest is None else latest.assessment_id)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP)
        for field in self._fields:
            self._row.addWidget(field, 1)
        self.body.addSpacing(4)
        self.add_words(self._row)
        self.button = secondary_button(theme, self.tr("Compare"), icon=Icon.COMPARE)
        self.button.clicked.connect(self._compare)
        inset = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inset.setContentsMargins(INSET, 8, INSET, 6)
        inset.addWidget(self.button)
        inset.addStretch(1)
        self.body.addLayout(inset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second list under the first where both would not show what they hold."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        needed = 2 * self.first.natural_width() + GAP + 2 * (PADDING + INSET)
        short = self.width() < needed
        wanted = direction.TopToBottom if short else direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def _compare(self) -> None:
        """Ask for the comparison, or say what is missing and go there."""
        chosen = [self.first.value(), self.second.value()]
        problems = ["", ""]
        for place, value in enumerate(chosen):
            if value is None:
                problems[place] = self.tr("Choose one of the diagnoses.")
        if None not in chosen and chosen[0] == chosen[1]:
            problems[1] = self.tr("This is the same one: choose another.")
        for field, problem in zip(self._fields, problems, strict=True):
            field.set_problem(problem)
        wrong = next((f for f in self._fields if f.problem()), None)
        if wrong is not None:
            wrong.editor.setFocus()
            return
        later, earlier = sorted(filter(None, chosen), key=self._order.index)
        self.compare_requested.emit(earlier, later)
