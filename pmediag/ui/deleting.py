"""Deleting: into the bin, with the way back under every page until something else is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from pmediag.ui.keeper import Tools
from pmediag.ui.undo_bar import UndoBar


class Deleting(QObject):
    """Puts diagnoses and firms into the bin, says so, and takes them back."""

    changed = Signal()
    """Something went into the bin, or came back: what shows is to be read again."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self.undo_bar = UndoBar(tools.theme)
        tools.window.frame.add_below(self.undo_bar)

    def delete_assessment(self, assessment_id: str) -> None:
        """Put a diagnosis into the bin, and say how it comes back."""
        binned = self._tools.desk.bin
        if self._tools.has_done(partial(binned.delete_assessment, assessment_id)):
            restore = partial(binned.restore_assessment, assessment_id)
            self._offer_undo(self.tr("The diagnosis is in the bin."), restore)

    def delete_firm(self, organisation_id: str) -> None:
        """Put a firm and its diagnoses into the bin, and say how they come back."""
        binned, habits = self._tools.desk.bin, self._tools.habits

        def restore() -> None:
            binned.restore_organisation(organisation_id)
            habits.change(firm=organisation_id)

        if self._tools.has_done(partial(binned.delete_organisation, organisation_id)):
            habits.change(firm=None)
            self._offer_undo(self.tr("The firm and its diagnoses are in the bin."), restore)

    def offer(self, title: str, words: str, undo: Callable[[], bool]) -> None:
        """Say what was done, and offer the way back; ``undo`` gives whether it could be."""
        self._tools.window.frame.add_below(self.undo_bar)
        self.undo_bar.offer(title, words, undo)

    def _offer_undo(self, title: str, restore: Callable[[], object]) -> None:
        def undo() -> bool:
            is_back = self._tools.has_done(restore)
            if is_back:
                self.changed.emit()
            return is_back

        self.changed.emit()
        self.offer(title, self.tr("It can be restored for 30 days."), undo)
