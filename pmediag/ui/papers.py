"""What comes in and goes out: reports, files for others, files received, the bin."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pmediag.ui.keeper import Tools


class Papers(QObject):
    """Opens the dialog of each paper; what they do, the services do."""

    taken_in = Signal(str)
    """Diagnoses were received; the id of the one to open, or empty."""
    restored = Signal()
    """Something came back from the bin, or left it for good."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def make_report(self, assessment_id: str) -> None:
        """Show the report of a diagnosis, page by page, to be saved or printed."""
        raise NotImplementedError
