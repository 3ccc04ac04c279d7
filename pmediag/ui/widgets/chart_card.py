"""A chart on a card, and the same figures as a table one key away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.chart_view import ChartView, Draw
from pmediag.ui.widgets.figures_table import FiguresTable


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What stands around a chart: the way back to it, words above, a note below.

    ``lead`` says what it tells, ``warning`` what to mind before reading it.
    """

    to_chart: str
    to_chart_icon: Icon
    title: str = ""
    note: str = ""
    lead: str = ""
    warning: str = ""


class ChartCard(Card):
    """Shows ``chart``, or the table that ``make_table`` gives when it is first asked for."""

    def __init__(
        self,
        theme: Theme,
        chart: ChartView,
        make_table: Callable[[], FiguresTable],
        words: ChartWords,
    ) -> None:
        super().__init__(theme, padding=20, spacing=8)
        self._make_table = make_table
        self._words = words
        self._table: FiguresTable | None = None
        self.chart = chart
        self.button = plain_button(theme, self.tr("See the table"), icon=Icon.TABLE)
        self.button.clicked.connect(self._swap)
        self.note = Text(theme, words.note, TextStyle.FINE)
        stays = self.note.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.note.setSizePolicy(stays)
        if words.title:
            self.body.addWidget(Text(theme, words.title, TextStyle.HEADING))
        if words.lead:
            self.body.addWidget(Text(theme, words.lead, TextStyle.SMALL))
        if words.warning:
            self.body.addWidget(Text(theme, words.warning, TextStyle.SMALL_STRONG))
        self.body.addWidget(chart)
        self._place = self.body.count()
        self.body.addSpacing(4)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.note, 1)
        below.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(below)

    @property
    def table(self) -> FiguresTable:
        """The table, made now if it never showed."""
        if self._table is None:
            self._table = self._make_table()
            self._table.hide()
            self.body.insertWidget(self._place, self._table)
            # After the button, then the button after it: both stay where the button was.
            QWidget.setTabOrder(self.button, self._table)
            QWidget.setTabOrder(self._table, self.button)
        return self._table

    def show_figures(
        self, draw: Draw, figures: str, make_table: Callable[[], FiguresTable]
    ) -> None:
        """Show other figures: as a chart, in words for a screen reader, as a table."""
        self.chart.show_drawing(draw, figures)
        self._make_table = make_table
        former, self._table = self._table, None
        if former is None:
            return
        is_shown = not former.isHidden()
        self.body.removeWidget(former)
        former.hide()
        former.deleteLater()
        if is_shown:
            self.table.show()

    def _swap(self) -> None:
        """Show the table instead of the chart, or the other way round."""
        to_table = not self.chart.isHidden()
        self.table.setVisible(to_table)
        self.chart.setVisible(not to_table)
        self.note.setVisible(not to_table)  # it tells how the chart is drawn
        self.button.set_text(self._words.to_chart if to_table else self.tr("See the table"))
        self.button.set_icon(self._words.to_chart_icon if to_table else Icon.TABLE)
