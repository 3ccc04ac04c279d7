"""Where the change of the score comes from: three parts that add up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.scoring import shown_score
from pmediag.model.shown import tenths
from pmediag.ui.history.differences import Differences, has_change
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line


class ChangeCard(Section):
    """From one score to the other, part by part; or why that cannot be told."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        super().__init__(theme, self.tr("Where the change comes from"))
        self._differences = differences
        progress = differences.comparison.progress
        if progress is None:
            self.add_text(differences.no_change_reason())
        elif has_change(progress):
            self._add_sum()
        else:
            self.add_text(
                self.tr(
                    "Only the %n question(s) that are the same on both days can be compared.",
                    "",
                    len(progress.common),
                )
            )
            self._add_part(self.tr("What the firm does differently"), "", differences.real)
        self.body.addSpacing(4)

    def _add_sum(self) -> None:
        """Lay the two scores out with the parts between them, as a sum is written."""
        differences = self._differences
        comparison = differences.comparison
        ends = [differences.score(r) for r in (comparison.earlier, comparison.later)]
        real, own, came = differences.split
        self._add_row(differences.earlier_name, "", differences.decimal(tenths(ends[0])))
        self._add_part(
            self.tr("What the firm does differently"),
            self.tr("Different answers to the same questions."),
            real,
        )
        self._add_part(self.tr("The questionnaire itself"), differences.questionnaire_part(), own)
        self._add_part(self.tr("Questions that came or went"), differences.counted_part(), came)
        self.add_words(_spaced(Line(self._theme)))
        self._add_row(differences.later_name, "", differences.decimal(tenths(ends[1])))
        self.add_text(
            self.tr(
                "With one decimal, rounded so that they add up. Elsewhere the scores are shown "
                "as {earlier} and {later}."
            ).format(earlier=shown_score(ends[0]), later=shown_score(ends[1])),
            TextStyle.FINE,
        )

    def _add_part(self, title: str, explanation: str, value: int) -> None:
        self._add_row(title, explanation, self._differences.signed(value))

    def _add_row(self, title: str, explanation: str, figure: str) -> None:
        theme = self._theme
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Text(theme, title, TextStyle.STRONG))
        if explanation:
            said.addWidget(Text(theme, explanation, TextStyle.CAPTION))
        layout.addLayout(said, 1)
        value = Text(theme, figure, TextStyle.STRONG, wraps=False)
        layout.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
        self.add_words(row)


def _spaced(line: Line) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(line)
    return column
