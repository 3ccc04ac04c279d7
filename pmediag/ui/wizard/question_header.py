"""Above a question: its dimension and topic, how far one is, and whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.save_status import SaveStatus, Saving
from pmediag.ui.wizard.asked_question import AskedQuestion


class QuestionHeader(QWidget):
    """Two rows: where one is and "Saved", then the bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dimension = Text(theme, "", TextStyle.SMALL_STRONG)
        self._topic = Text(theme, "", TextStyle.CAPTION)
        self.status = SaveStatus(theme)
        self.help_button = plain_button(theme, self.tr("Help and steps"), icon=Icon.HELP)
        self.help_button.setToolTip(self.tr("Key H"))
        self.table_button = plain_button(theme, "", icon=Icon.TABLE)
        self.table_button.setAccessibleName(self.tr("All questions in a table"))
        self.table_button.setToolTip(self.tr("All questions in a table · Ctrl+T"))
        self.bar = Bar(theme)
        self._where = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._where.setSpacing(14)
        self._where.addWidget(self._dimension)
        self._where.addWidget(self._topic, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._where, 1)
        row.setAlignment(self._where, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)

    def show_question(self, asked: AskedQuestion, saving: Saving) -> None:
        """Show where ``asked`` stands."""
        self._dimension.set_text(asked.dimension.upper())
        self._dimension.setAccessibleName(asked.dimension)
        self._dimension.set_colour(self._theme.colours.dimension(asked.dimension_id))
        self._topic.set_text(asked.topic)
        self.bar.set_progress(asked.answered, asked.asked)
        self.bar.setAccessibleName(
            self.tr("%n answer(s) of {asked}", "", asked.answered).format(asked=asked.asked)
        )
        self.status.show_saving(saving)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the topic under the dimension where the row is short."""
        super().resizeEvent(event)
        short = self.width() < self._theme.px(560)
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if short else direction.LeftToRight
        if self._where.direction() != wanted:
            self._where.setDirection(wanted)
            self._where.setSpacing(2 if short else 14)
            words = self.tr("Help and steps")
            self.help_button.set_text("" if short else words)
            self.help_button.setAccessibleName(words)
            tip = self.tr("Key H")
            self.help_button.setToolTip(f"{words} · {tip}" if short else tip)
