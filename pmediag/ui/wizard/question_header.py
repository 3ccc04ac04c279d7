"""Above a question: its dimension and topic, how far one is, and whether it is saved."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.wizard.asked_question import AskedQuestion


class Saving(Enum):
    """What is to be said of saving."""

    NOTHING = "nothing"
    KEPT = "kept"
    JUST_KEPT = "just kept"
    FAILED = "failed"


class SaveStatus(QWidget):
    """Says "Saved", only once it is so; screen readers hear it when it has just become so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good, 18)
        self._bad = IconSign(theme, Icon.WARNING, theme.colours.alert, 18)
        self._saved = Text(theme, self.tr("Saved"), TextStyle.GOOD, wraps=False)
        self._unsaved = Text(theme, self.tr("Not saved"), TextStyle.ALERT, wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._good, self._saved, self._bad, self._unsaved):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_saving(Saving.NOTHING)

    def show_saving(self, saving: Saving) -> None:
        """Show what became of the last thing done."""
        kept = saving in {Saving.KEPT, Saving.JUST_KEPT}
        failed = saving is Saving.FAILED
        self._good.setVisible(kept)
        self._saved.setVisible(kept)
        self._bad.setVisible(failed)
        self._unsaved.setVisible(failed)
        if saving is Saving.JUST_KEPT:
            announce(self, self.tr("Saved"))

    def is_saved_shown(self) -> bool:
        """Whether "Saved" stands on screen."""
        return not self._saved.isHidden()


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
