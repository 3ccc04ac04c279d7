"""What holds and what can improve most, down to the answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.explanation import Contribution, next_choice
from pmediag.model.questionnaire import Kind
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import INSET, Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.fold import More

SHOWN = 3
"""How many are shown before the rest is asked for."""


class AnswersCard(Section):
    """A list of answers with their points: the first ones, and the others once unfolded."""

    def add_rows(self, rows: Sequence[QWidget]) -> None:
        """Show ``rows``: those past the first few stay folded."""
        blocks = [self._block(row) for row in rows]
        for block in blocks[:SHOWN]:
            self.add_words(block)
        if blocks[SHOWN:]:
            self.add_row(More(self._theme, blocks[SHOWN:], inset=INSET))

    def _block(self, row: QWidget) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(Line(self._theme))
        column.addWidget(row)
        return block


class StrengthsCard(AnswersCard):
    """The answers at 75 points or more, by what they bring."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(
            theme,
            self.tr("What holds up well"),
            self.tr("The answers that bring the most points to the score."),
        )
        items = [c for c in reading.result.explanation.strengths if reading.covers(c.question)]
        if not items:
            self.add_text(
                self.tr("No answer reaches 75 points yet: the first steps count the most.")
            )
        self.add_rows([self._row(reading, item) for item in items])

    def _row(self, reading: Reading, item: Contribution) -> QWidget:
        found = reading.result.scoring.questions[item.question.id]
        return answer_row(
            self._theme,
            reading.question(item.question),
            (Text(self._theme, reading.answer(found), TextStyle.CAPTION),),
            reading.point_words(item.brings, signed=True),
        )


class PromisingCard(AnswersCard):
    """The answers that may still bring the most, with the next better choice."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(
            theme,
            self.tr("What can improve most"),
            self.tr("The answers where the most points are still to be gained."),
        )
        items = [c for c in reading.result.explanation.promising if reading.covers(c.question)]
        if not items:
            self.add_text(self.tr("Every known answer is at its best."))
        self.add_rows([self._row(reading, item) for item in items])

    def _row(self, reading: Reading, item: Contribution) -> QWidget:
        found = reading.result.scoring.questions[item.question.id]
        today = Text(self._theme, reading.answer(found), TextStyle.CAPTION, lead=self.tr("Today:"))
        lines = [today]
        better = next_choice(found)
        if better is not None:
            lead = self.tr("To add:") if item.question.kind is Kind.MULTIPLE else self.tr("Next:")
            text = reading.choice(item.question, better.id)
            lines.append(Text(self._theme, text, TextStyle.SMALL, lead=lead))
        points = reading.point_words(item.may_bring, signed=True)
        return answer_row(self._theme, reading.question(item.question), lines, points)


def answer_row(theme: Theme, question: str, lines: Sequence[QWidget], points: str) -> QWidget:
    """Give a question with lines below it, and its points at the right."""
    row = QWidget()
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(theme, question, TextStyle.SMALL_STRONG))
    for line in lines:
        words.addWidget(line)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    layout.addLayout(words, 1)
    layout.addWidget(
        Text(theme, points, TextStyle.STRONG, wraps=False), 0, Qt.AlignmentFlag.AlignTop
    )
    return row
