"""Objects held in cycles are let go on the interface thread, and on no other.

Python's collector of cycles runs on whichever thread asks for memory, even for the few
instructions that a working thread takes to end. There it would destroy widgets that are no
longer used, and the program with them. So it never runs by itself while there is a window.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 1000
"""Milliseconds between two looks at what has piled up."""


class CycleCollector(QObject):
    """Collects what has piled up, as often as Python would; one for the application.

    From its making on, the collector runs only here.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(LOOK_EVERY)
        timer.timeout.connect(collect_when_due)
        timer.start()


def collect_when_due() -> None:
    """Collect the oldest generation that has passed its threshold; on the interface thread."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    oldest = max((age for age, (count, limit) in enumerate(due) if count > limit), default=None)
    if oldest is not None:
        gc.collect(oldest)
