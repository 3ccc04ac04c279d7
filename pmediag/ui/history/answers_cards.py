"""What moved, what came, what went: down to the answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pmediag.services.comparing import QuestionChange
from pmediag.ui.history.differences import Differences
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.answers_card import AnswersCard, answer_row
from pmediag.ui.theme import Theme


class MovedCard(AnswersCard):
    """The same questions with other points, what weighs most first."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        super().__init__(
            theme,
            self.tr("What changed"),
            self.tr("The same questions, answered differently, and what each does to the score."),
        )
        self._differences = differences
        if not differences.moved:
            self.add_text(self.tr("Nothing: every question that counts twice kept its points."))
        pairs = zip(differences.moved, differences.parts, strict=True)
        self.add_rows([self._row(change, part) for change, part in pairs])
        self.body.addSpacing(4)

    def _row(self, change: QuestionChange, part: int) -> QWidget:
        theme, differences = self._theme, self._differences
        assert change.earlier is not None
        assert change.later is not None
        before, now = differences.before, differences.now
        lines = (
            Text(theme, before.answer(change.earlier), TextStyle.CAPTION, lead=self.tr("Before:")),
            Text(theme, now.answer(change.later), TextStyle.SMALL, lead=self.tr("Now:")),
            Text(theme, differences.points(change), TextStyle.FINE),
        )
        return answer_row(theme, now.question(change.question), lines, differences.signed(part))


class CameCard(AnswersCard):
    """The questions that count on the later day only."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        super().__init__(
            theme,
            self.tr("%n question(s) that came", "", len(differences.comparison.came)),
            self.tr("They count now and did not before."),
        )
        reading = differences.now
        rows = []
        for change in differences.comparison.came:
            assert change.later is not None
            lines = (
                Text(theme, reading.answer(change.later), TextStyle.SMALL, lead=self.tr("Now:")),
                Text(theme, differences.came_because(change), TextStyle.FINE),
            )
            rows.append(answer_row(theme, reading.question(change.question), lines, ""))
        self.add_rows(rows)
        self.body.addSpacing(4)


class WentCard(AnswersCard):
    """The questions that counted on the earlier day only."""

    def __init__(self, theme: Theme, differences: Differences) -> None:
        super().__init__(
            theme,
            self.tr("%n question(s) that went", "", len(differences.comparison.went)),
            self.tr("They counted before and do not now."),
        )
        reading = differences.before
        rows = []
        for change in differences.comparison.went:
            assert change.earlier is not None
            answer = reading.answer(change.earlier)
            lines = (
                Text(theme, answer, TextStyle.CAPTION, lead=self.tr("Before:")),
                Text(theme, differences.went_because(change), TextStyle.FINE),
            )
            rows.append(answer_row(theme, reading.question(change.question), lines, ""))
        self.add_rows(rows)
        self.body.addSpacing(4)
