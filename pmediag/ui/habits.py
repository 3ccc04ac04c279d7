"""What the program remembers of its user's habits, while it runs and for next time."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmediag import settings
from pmediag.settings import Settings

_log = logging.getLogger(__name__)


class Habits(QObject):
    """The settings as they stand; each change is written at once.

    A change that cannot be written holds until the program is closed, and is logged: no
    habit is worth a message.
    """

    changed = Signal()
    """Language, theme or text size are others: the window has to be dressed anew."""

    def __init__(self, value: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._path = path

    def change(self, **values: object) -> None:
        """Change some settings, named as in `Settings`."""
        before, self.value = self.value, replace(self.value, **values)  # type: ignore[arg-type]
        if self.value == before:
            return
        try:
            settings.save(self.value, self._path)
        except OSError:
            _log.warning("settings: not saved")
        if _look(before) != _look(self.value):
            self.changed.emit()


def _look(value: Settings) -> tuple[object, ...]:
    return value.language, value.theme, value.text_scale
