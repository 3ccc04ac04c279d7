"""One received file in the list: its name, then each diagnosis with how it stands in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.look import Palette
from pmediag.services.incoming import Standing
from pmediag.ui.exchange.lines import EntryLine, FileLine
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button
from pmediag.ui.widgets.cards import Card, IconSign
from pmediag.ui.widgets.reflow import Reflow

SIGNS = {
    Standing.NEW: (Icon.PLUS, "primary"),
    Standing.PLAN: (Icon.PLUS, "primary"),
    Standing.SAME: (Icon.CHECK, "ink_2"),
    Standing.CONFLICT: (Icon.WARNING, "warn"),
    Standing.BINNED: (Icon.INFO, "ink_2"),
}


class FileCard(Card):
    """What one file brings, or why it is refused and what to do."""

    restore_requested = Signal(str)
    """A diagnosis of this id is wanted back from the bin."""

    def __init__(self, theme: Theme, line: FileLine) -> None:
        super().__init__(theme, padding=16, spacing=10)
        self._theme = theme
        self.line = line
        self.restore_buttons: list[Button] = []
        self.body.addWidget(Text(theme, line.name, TextStyle.CAPTION))
        if line.refused is not None:
            refused = line.refused
            self._add(Icon.CLOSE, "alert", refused.title, (refused.cause, refused.next_step))
        elif not line.entries:
            title = self.tr("It holds no diagnosis.")
            self._add(Icon.INFO, "ink_2", title, (self.tr("There is nothing to add."),))
        for entry in line.entries:
            self._add_entry(entry)
        if line.hidden:
            more = self.tr("and %n more, counted below", "", line.hidden)
            self.body.addWidget(Text(theme, more, TextStyle.CAPTION))

    def _add_entry(self, entry: EntryLine) -> None:
        icon, colour = SIGNS[entry.standing]
        button = None
        if entry.standing is Standing.BINNED:
            button = plain_button(self._theme, self.tr("Restore it"))
            name = self.tr("Restore it from the bin: {diagnosis}").format(diagnosis=entry.name)
            button.setAccessibleName(name)
            button.setAutoDefault(True)
            button.clicked.connect(lambda: self.restore_requested.emit(entry.assessment_id))
            self.restore_buttons.append(button)
        self._add(icon, colour, entry.firm, (entry.about,), said=entry.said, beside=button)

    def _add(
        self,
        icon: Icon,
        colour: str,
        title: str,
        words: tuple[str, ...],
        said: str = "",
        beside: QWidget | None = None,
    ) -> None:
        theme = self._theme
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(theme, title, TextStyle.STRONG))
        for paragraph in words:
            column.addWidget(Text(theme, paragraph, TextStyle.SMALL))
        ink = colour_of(theme.colours, colour)
        if said:
            state = Text(theme, said, TextStyle.SMALL_STRONG)
            state.set_colour(ink)
            column.addWidget(state)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconSign(theme, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(texts if beside is None else Reflow(texts, beside, least=theme.px(380)), 1)
        self.body.addLayout(row)


def colour_of(colours: Palette, name: str) -> str:
    """Give a colour by its name."""
    colour = getattr(colours, name)
    assert isinstance(colour, str)
    return colour
