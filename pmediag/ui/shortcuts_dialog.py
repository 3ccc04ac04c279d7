"""Every keyboard shortcut, grouped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.reading_dialog import ReadingDialog
from pmediag.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ShortcutLine:
    """What keys do: ``keys`` as the platform writes them, " / " between two that do the same."""

    section: str
    words: str
    keys: str


class ShortcutsDialog(ReadingDialog):
    """A table per section, in the order in which the sections come."""

    def __init__(self, parent: QWidget | None, theme: Theme, lines: Sequence[ShortcutLine]) -> None:
        super().__init__(parent, theme, self.tr("Keyboard shortcuts"), Icon.LIST)
        self.add_words(
            self.tr(
                "Tab goes to the next item, Shift+Tab back to the one before; Enter or Space "
                "activates it, Esc closes what is open on top."
            )
        )
        self.body.addSpacing(4)
        sections = dict.fromkeys(line.section for line in lines)
        self.tables = [self._section(name, lines) for name in sections]
        self.body.addStretch(1)
        self.add_close()

    def _section(self, name: str, lines: Sequence[ShortcutLine]) -> QWidget:
        rows = tuple((line.words, line.keys) for line in lines if line.section == name)
        return self.add_keys(name, rows)
