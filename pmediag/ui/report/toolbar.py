"""Which page of the report shows, and how large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.typography import typeset
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind, plain_button
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.words import Language


class PageToolbar(QWidget):
    """Buttons to turn the pages and to zoom, with where one is between them, and to close."""

    turned = Signal(int)
    """One page on (1) or back (-1)."""
    zoomed = Signal(int)
    """Larger (1) or smaller (-1)."""
    fit_requested = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        standard, key = QKeySequence.StandardKey, Qt.Key
        self.back_button = _icon(theme, Icon.ARROW_LEFT, self.tr("Previous page"), key.Key_PageUp)
        self.next_button = _icon(theme, Icon.ARROW_RIGHT, self.tr("Next page"), key.Key_PageDown)
        self.smaller_button = _icon(theme, Icon.MINUS, self.tr("Smaller"), standard.ZoomOut)
        self.larger_button = _icon(theme, Icon.PLUS, self.tr("Larger"), standard.ZoomIn)
        self.fit_button = plain_button(theme, self.tr("Fit the width"))
        self.fit_button.setToolTip(shown_keys("Ctrl+0"))
        self._page = Text(theme, "", TextStyle.SMALL_STRONG, wraps=False)
        self._zoom = Text(theme, "", TextStyle.SMALL, wraps=False)
        self._zoom.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self._zoom.setMinimumWidth(theme.px(56))
        self._count = 0
        self.close_button = _icon(theme, Icon.CLOSE, self.tr("Close"), key.Key_Escape)
        flow = FlowLayout(spacing=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(flow, 1)
        flow.addWidget(_group(self.back_button, self._page, self.next_button))
        flow.addWidget(_group(self.smaller_button, self._zoom, self.larger_button))
        flow.addWidget(self.fit_button)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.back_button.clicked.connect(lambda: self.turned.emit(-1))
        self.next_button.clicked.connect(lambda: self.turned.emit(1))
        self.smaller_button.clicked.connect(lambda: self.zoomed.emit(-1))
        self.larger_button.clicked.connect(lambda: self.zoomed.emit(1))
        self.fit_button.clicked.connect(self.fit_requested)

    def show_count(self, count: int) -> None:
        """Say of how many pages."""
        self._count = count

    def show_place(self, place: int) -> None:
        """Say which page shows, from 0."""
        words = self.tr("Page {number} of {count}")
        self._page.set_text(words.format(number=place + 1, count=self._count))
        self.back_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < self._count - 1)

    def show_zoom(self, zoom: float, *, fits: bool) -> None:
        """Say at which part of its natural size it shows, and whether that fits the width."""
        percent = f"{round(zoom * 100)}%"
        self._zoom.set_text(typeset(percent, self._language))
        self.fit_button.setVisible(not fits)


def shown_keys(keys: QKeySequence.StandardKey | Qt.Key | str) -> str:
    """Give keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _icon(theme: Theme, icon: Icon, name: str, keys: QKeySequence.StandardKey | Qt.Key) -> Button:
    button = Button(theme, "", ButtonKind.PLAIN, icon=icon)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({shown_keys(keys)})")
    return button


def _group(*widgets: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 16, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return group
