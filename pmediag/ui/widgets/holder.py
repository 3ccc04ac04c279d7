"""A part of a page that is made anew when what it shows changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


class Holder(QWidget):
    """Holds widgets one under the other; takes no room while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Hold these instead of what was held; the holder is in its page already."""
        while (item := self._column.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for widget in widgets:
            self._column.addWidget(widget)
            widget.show()
        self.setVisible(bool(widgets))


def lay_out() -> None:
    """Give what was just held its place at once.

    Inside a page that scrolls it has no height before Qt comes round to it: a picture of the
    window drawn meanwhile shows it pressed together, and a click finds nothing.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
