"""One practice beside its figure, and the source of a figure one tap away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.model.benchmark import Figure
from pmediag.model.comparison import Compared, Comparisons
from pmediag.typography import percent
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import comparison_words as words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.widgets.scroll import reveal

translate = QCoreApplication.translate

MARKS = {True: Icon.CHECK, False: Icon.CLOSE, None: Icon.HELP}

SIDE_BY_SIDE = 620
"""The width from which the share stands beside the words, in pixels before scaling."""

MEASURE = 232
"""Width of the bar and its share beside the words, in pixels before scaling."""

MARK, BESIDE = 18, 10


class PracticeRow(QWidget):
    """What it is, whether the firm does it, how many firms do, and where that was read."""

    def __init__(self, theme: Theme, reading: Reading, item: Compared, held: Comparisons) -> None:
        super().__init__()
        figure = item.chosen.figure
        text = reading.ours(item.practice.text)
        self.bar = Bar(theme, height=6)
        self.bar.set_progress(round(figure.value * 10), 1000)
        self.bar.setAccessibleName(f"{text}: {words.share(item, reading, held)}")
        self.source = Source(theme, reading, held, figure, of=text)
        colour = theme.colours.good if item.does else theme.colours.ink_2
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Text(theme, text, TextStyle.SMALL_STRONG))
        said.addWidget(Text(theme, words.origin(item, reading, held), TextStyle.FINE))
        what = QWidget()
        left = QHBoxLayout(what)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(BESIDE)
        sign = IconSign(theme, MARKS[item.does], colour, MARK)
        left.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(said, 1)
        left.addWidget(self.source.link)
        measure = _Measure(theme, self.bar, percent(figure.value, reading.language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(Reflow(what, measure, spacing=12, least=theme.px(SIDE_BY_SIDE)))
        self.source.setContentsMargins(theme.px(MARK) + BESIDE, 0, 0, 0)
        column.addWidget(self.source)


class _Measure(QWidget):
    """The bar of a share and its figure, of one width in every row."""

    def __init__(self, theme: Theme, bar: Bar, share: str) -> None:
        super().__init__()
        self._width = theme.px(MEASURE)
        figure = Text(theme, share, TextStyle.STRONG, wraps=False)
        figure.setMinimumWidth(theme.px(52))
        figure.set_alignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BESIDE)
        row.addWidget(bar, 1)
        row.addWidget(figure)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the width that it has beside the words."""
        return QSize(self._width, super().sizeHint().height())


class Source(QWidget):
    """Who was asked, the source, its year, and its address to be seen and copied.

    All of it shows once `link`, which stands where the figure is, was pressed; a screen reader
    is told also what it is the source ``of``.
    """

    def __init__(
        self, theme: Theme, reading: Reading, held: Comparisons, figure: Figure, *, of: str
    ) -> None:
        super().__init__()
        shown = translate("Comparisons", "source")
        self.link = Button(theme, shown, ButtonKind.PLAIN)
        self.link.setFont(theme.font(13))
        self.link.set_padding(8)
        self.link.setAccessibleName(f"{shown}, {of}")
        self.link.setCheckable(True)
        self.link.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        for text in (words.population(figure, reading, held), words.source(figure, reading)):
            column.addWidget(Text(theme, text, TextStyle.FINE))
        column.addWidget(Text(theme, figure.url, TextStyle.FINE))
        button = CopyButton(
            theme, translate("Comparisons", "Copy the address"), figure.url, of=figure.source
        )
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def _unfold(self, is_open: bool) -> None:
        self.setVisible(is_open)
        if is_open:
            reveal(self)
