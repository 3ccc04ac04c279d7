"""A part of the page: a title that unfolds, a sentence below it, and the rest once asked for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.fold import ARROW, Fold, FoldRow
from pmediag.ui.widgets.reflow import Reflow

PADDING, INSET = 12, 16


class Chapter(Card):
    """What it holds is made the first time it unfolds, by `fill` of the subclass."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__(theme, padding=PADDING, spacing=0)
        self._theme = theme
        self._is_filled = False
        self.row = FoldRow(theme, title)
        self.row.setFont(theme.font(18, Weight.SEMI_BOLD))
        self.row.setAccessibleDescription(sentence)
        self._inside = QWidget()
        self.inside = QVBoxLayout(self._inside)
        self.inside.setContentsMargins(0, 16, 0, 0)
        self.inside.setSpacing(10)
        self._inside.hide()
        below = QVBoxLayout()
        below.setContentsMargins(INSET + theme.px(ARROW), 2, 8, 8)
        below.setSpacing(0)
        below.addWidget(Text(theme, sentence, TextStyle.CAPTION))
        below.addWidget(self._inside)
        self.body.addWidget(self.row)
        self.body.addLayout(below)
        self.row.toggled.connect(self._unfold)

    def fill(self) -> None:
        """Put into `inside` what unfolds."""
        raise NotImplementedError

    def add_text(self, text: str, style: TextStyle = TextStyle.BODY, *, lead: str = "") -> None:
        """Add a paragraph."""
        self.inside.addWidget(Text(self._theme, text, style, lead=lead))

    def add_heading(self, text: str) -> None:
        """Begin a part."""
        self.inside.addSpacing(8)
        self.inside.addWidget(Text(self._theme, text, TextStyle.STRONG))

    def add_button(self, button: QWidget) -> None:
        """Add a button at the left."""
        self.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self, unfolds: bool) -> None:
        if unfolds and not self._is_filled:
            self._is_filled = True
            self.fill()
            self._order_tabs()
        self._inside.setVisible(unfolds)

    def _order_tabs(self) -> None:
        """Let Tab go from the title to what it holds: what is made late comes last otherwise."""
        stops = [
            widget
            for widget in (self.row, *self._inside.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class Entry(Reflow):
    """A row of a list: what it is, a line below, and a button.

    The button stands at the right from ``least`` pixels up, before scaling, else below.
    """

    def __init__(
        self,
        theme: Theme,
        words: Text,
        below: str = "",
        button: QWidget | None = None,
        *,
        least: int = 420,
    ) -> None:
        said, beside = QWidget(), QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(words)
        if below:
            column.addWidget(Text(theme, below, TextStyle.CAPTION))
        column.addStretch(1)
        holder = QHBoxLayout(beside)
        holder.setContentsMargins(0, 0, 0, 0)
        if button is None:
            beside.hide()
        else:
            holder.addWidget(button)
            holder.addStretch(1)
        super().__init__(said, beside, least=theme.px(least))


class LateFold(Fold):
    """A fold whose inside is made by ``fill`` the first time it unfolds."""

    def __init__(self, theme: Theme, text: str, fill: Callable[[QVBoxLayout], None]) -> None:
        super().__init__(theme, text, strong=True)
        self._fill: Callable[[QVBoxLayout], None] | None = fill
        self.row.toggled.connect(self._fill_once)

    def _fill_once(self) -> None:
        fill, self._fill = self._fill, None
        if fill is not None:
            self._inside.hide()  # what is put into a hidden widget shows with it, at once
            fill(self.body)
            self._inside.show()
