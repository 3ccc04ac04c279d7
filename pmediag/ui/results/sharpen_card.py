"""What would make the result sharper: which answers, whom to ask, how to check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from pmediag.model.explanation import ToSharpen
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.fold import Fold, More

SHOWN = 3


class SharpenCard(Section):
    """The unknown answers by the points of width they hold; each unfolds how to check it."""

    question_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, self.tr("What would sharpen my result"))
        self._reading = reading
        items = [i for i in reading.result.explanation.to_sharpen if reading.covers(i.question)]
        self.add_text(
            self.tr("Each answer would narrow the interval by the points shown.")
            if items
            else self.tr("Nothing: every answer that counts is known."),
            TextStyle.CAPTION,
        )
        folds = [self._fold(item) for item in items]
        for fold in folds[:SHOWN]:
            self.add_row(fold)
        if folds[SHOWN:]:
            self.add_row(More(theme, folds[SHOWN:]))

    def _fold(self, item: ToSharpen) -> Fold:
        reading, theme, question = self._reading, self._theme, item.question
        found = reading.result.scoring.questions[question.id]
        fold = Fold(theme, reading.question(question), detail=reading.point_words(item.width))
        lines = (
            (self.tr("Today:"), reading.answer(found)),
            (self.tr("Whom to ask:"), reading.whom(question)),
            (self.tr("Check in two minutes:"), reading.check(question)),
        )
        for lead, text in lines:
            if text:
                fold.body.addWidget(Text(theme, text, TextStyle.SMALL, lead=lead))
        if reading.is_open:
            button = plain_button(theme, self.tr("Answer this question"), icon=Icon.ARROW_RIGHT)
            button.clicked.connect(
                lambda _=False, wanted=question.id: self.question_requested.emit(wanted)
            )
            fold.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return fold
