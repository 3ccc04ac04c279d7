"""Things of one width side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

Direction = QBoxLayout.Direction


class Abreast(QWidget):
    """Holds ``parts`` side by side from ``least`` pixels on."""

    def __init__(self, parts: Sequence[QWidget], *, least: int) -> None:
        super().__init__()
        self._least = least
        self._box = QBoxLayout(Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        for part in parts:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(part.sizePolicy().hasHeightForWidth())
            part.setSizePolicy(policy)
            self._box.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the direction with the room."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._least
        wanted = Direction.LeftToRight if is_wide else Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
