"""All the questions in one table, for those who type fast."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import plain_button, primary_button, secondary_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.page import MARGIN, Footer
from pmediag.ui.widgets.save_status import SaveStatus, Saving
from pmediag.ui.wizard.save_notice import SaveNotice
from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.table_rows import Table
from pmediag.wording import Explained

WIDTH = 1120
"""The widest that the table gets, in pixels before scaling."""
TIGHT = 700
"""Under this height there is less air."""
NARROW = 600
"""Under this width the tools are icons."""
SHORT = 460
"""Under this height the title leaves its room to the rows."""


class TablePage(QWidget):
    """Shows a `Table` and tells what a person does; `table` tells what is done to a row."""

    page_requested = Signal()
    """One question at a time again."""
    search_requested = Signal()
    to_check_requested = Signal()
    review_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.table = QuestionTable(theme)
        self.status = SaveStatus(theme)
        self.notice = SaveNotice(theme)
        self._title = Text(theme, self.tr("All the questions at a glance"), TextStyle.TITLE)
        self._summary = Text(theme, "", TextStyle.CAPTION)
        self._said = Text(theme, "", TextStyle.SMALL_STRONG)
        self._said.hide()
        self._bar = Bar(theme)
        self.page_button = secondary_button(theme, "", icon=Icon.DOCUMENT)
        self.page_button.setToolTip(self.tr("One question at a time · Ctrl+T"))
        self.review_button = primary_button(
            theme, self.tr("Review and finish"), trailing=Icon.ARROW_RIGHT
        )
        self._to_check_count = 0
        self._narrow = False
        self._search = plain_button(theme, "", icon=Icon.SEARCH)
        self._search.setToolTip(self.tr("Search the questions · Ctrl+F"))
        self._to_check = plain_button(theme, "", icon=Icon.FLAG)
        tip = self.tr("Questions to review: flagged, unknown or without an answer")
        self._to_check.setToolTip(tip)
        self._name_tools()
        self._footer = Footer(theme, (self.page_button,), (self.review_button,))
        self._footer.set_hint(
            " · ".join(
                (
                    self.tr("1 to 9, ?, - to choose"),
                    self.tr("Enter for the next one"),
                    self.tr("R to flag"),
                    self.tr("N for a note"),
                )
            )
        )
        self._lay_out()
        self._connect()

    def show_table(self, table: Table, saving: Saving) -> None:
        """Show the questions as they stand, and what is to be said of saving."""
        self._bar.set_progress(table.answered, table.asked)
        count = self.tr("%n answer(s) of {asked}", "", table.answered).format(asked=table.asked)
        self._bar.setAccessibleName(count)
        left = self.tr("%n min left", "", table.minutes_left) if table.minutes_left else ""
        self._summary.set_text(" · ".join(filter(None, (count, left))))
        self._to_check_count = table.to_check
        self._name_tools()
        self.table.show_rows(table.rows)
        self.status.show_saving(saving)

    def show_confirmed(self, dimension: str, count: int) -> None:
        """Say how many answers of last time were kept, until another row is current."""
        said = self.tr("%n answer(s) of last time kept in “{area}”.", "", count)
        self._said.set_text(said.format(area=dimension))
        self._said.show()
        announce(self, self._said.shown_text())

    def say_nothing_missing(self) -> None:
        """Say that the only question left is this one."""
        announce(self, self.tr("This is the only question without an answer."))

    def show_problem(self, explained: Explained | None) -> None:
        """Show that saving failed, why, and what to do; None takes it away."""
        self.notice.show_problem(explained)
        self._leave_room()

    def focus_first(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave less air, then no title, where the window is short."""
        super().resizeEvent(event)
        tight = self.height() < self._theme.px(TIGHT)
        short = self.height() < self._theme.px(SHORT)
        self._column.setContentsMargins(MARGIN, 16 if tight else 28, MARGIN, 0)
        self._footer.set_short(tight)
        self._title.setVisible(not short)
        self._bar.setVisible(not tight)
        self._narrow = self.width() < self._theme.px(NARROW)
        self._name_tools()
        self._leave_room()

    def _leave_room(self) -> None:
        """Where the window is short, what went wrong takes the room of what stands above."""
        short = self.height() < self._theme.px(SHORT)
        self._above.setVisible(not short or self.notice.isHidden())

    def _name_tools(self) -> None:
        """Name what goes elsewhere; where the row is short, icons alone show."""
        count = self._to_check_count
        to_check = self.tr("Questions to review")
        one_at_a_time = self.tr("One question at a time")
        for button, shown, said in (
            (self._search, self.tr("Search"), self.tr("Search the questions")),
            (self._to_check, self.tr("To review"), to_check),
            (self.page_button, one_at_a_time, one_at_a_time),
        ):
            counted = f" ({count})" if count and button is self._to_check else ""
            button.set_text("" if self._narrow else shown + counted)
            button.setAccessibleName(said + counted)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(self._theme.px(WIDTH))
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        self._above = QWidget()
        row = QHBoxLayout(self._above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._summary, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.status, self._search, self._to_check):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._above)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addWidget(self.notice)
        card = Card(self._theme, padding=6, spacing=0)
        card.body.addWidget(self.table)
        column.addSpacing(4)
        column.addWidget(card, 1)
        column.addSpacing(8)
        column.addWidget(self._footer)
        self._column = QHBoxLayout(self)
        self._column.addWidget(inside, 1)
        self._column.addStretch(0)
        chain = (
            self._search,
            self._to_check,
            self.notice.retry_button,
            self.table,
            self.page_button,
            self.review_button,
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for told, heard in (
            (self.page_button.clicked, self.page_requested),
            (self._search.clicked, self.search_requested),
            (self._to_check.clicked, self.to_check_requested),
            (self.review_button.clicked, self.review_requested),
            (self.notice.retry_button.clicked, self.retry_requested),
            (self.table.row_changed, self._said.hide),
        ):
            told.connect(heard)
