"""One practice beside its figure, and the source of a figure one tap away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.benchmark import Figure
from pmediag.model.comparison import Compared, Comparisons
from pmediag.typography import percent
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import comparison_words as words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.ui.widgets.fold import ARROW, Fold

translate = QCoreApplication.translate

MARKS = {True: Icon.CHECK, False: Icon.CLOSE, None: Icon.HELP}


class PracticeRow(QWidget):
    """What it is, whether the firm does it, how many firms do, and where that was read."""

    def __init__(self, theme: Theme, reading: Reading, item: Compared, held: Comparisons) -> None:
        super().__init__()
        figure = item.chosen.figure
        text = reading.ours(item.practice.text)
        share = percent(figure.value, reading.language)
        row = QHBoxLayout()
        row.setSpacing(10)
        colour = theme.colours.good if item.does else theme.colours.ink_2
        sign = IconSign(theme, MARKS[item.does], colour, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(theme, text, TextStyle.SMALL_STRONG), 1)
        row.addWidget(
            Text(theme, share, TextStyle.STRONG, wraps=False), 0, Qt.AlignmentFlag.AlignTop
        )
        self.bar = Bar(theme, height=6)
        self.bar.set_progress(round(figure.value * 10), 1000)
        said = words.share(item, reading, held)
        self.bar.setAccessibleName(f"{text}: {said}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.bar)
        remarks = (words.own_size(item.chosen.fit, held), words.remarks(figure))
        if any(remarks):
            column.addWidget(Text(theme, " ".join(filter(None, remarks)), TextStyle.FINE))
        self.source = SourceFold(
            theme, reading, held, figure, of=text, shown=words.origin(item, reading, held)
        )
        column.addWidget(self.source)


class SourceFold(Fold):
    """Who was asked, the source, its year, and its address to be seen and copied.

    ``shown`` are the words of its row; a screen reader is told also what it is the source ``of``.
    """

    def __init__(
        self,
        theme: Theme,
        reading: Reading,
        held: Comparisons,
        figure: Figure,
        *,
        of: str,
        shown: str,
    ) -> None:
        super().__init__(theme, shown)
        self.row.setFont(theme.font(14))
        self.row.setAccessibleName(f"{shown}, {of}")
        self.body.setContentsMargins(8 + theme.px(ARROW) + 8, 0, 8, 8)
        for text in (words.population(figure, reading, held), words.source(figure, reading)):
            self.body.addWidget(Text(theme, text, TextStyle.FINE))
        self.body.addWidget(Text(theme, figure.url, TextStyle.FINE))
        button = CopyButton(
            theme, translate("SourceFold", "Copy the address"), figure.url, of=figure.source
        )
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
