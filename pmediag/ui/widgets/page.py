"""The frame of a page: a column that scrolls, and a bar of buttons that stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.widgets.tab_order import focusable, order_tabs

MARGIN = 32

WIDE_PAGE = 1080
"""The widest page of cards in columns, in pixels before scaling; words alone stay narrower."""


class Footer(QWidget):
    """Secondary button at the left, keys in the middle, the filled button at the right.

    The line of keys goes away when there is no room: the tool tips say the same.
    """

    def __init__(self, theme: Theme, left: tuple[Button, ...], right: tuple[Button, ...]) -> None:
        super().__init__()
        self._buttons = (*left, *right)
        self._hint = Text(theme, "", TextStyle.CAPTION, max_lines=1)
        self._hint_width = 0
        column = QVBoxLayout(self)
        self._column = column
        self.set_short(False)
        column.addWidget(Line(theme))
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in left:
            row.addWidget(button)
        row.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0)
        for button in right:
            row.addWidget(button)
        column.addLayout(row)

    def set_short(self, short: bool) -> None:
        """Take less height, where the window has little."""
        self._column.setContentsMargins(0, 0, 0, 10 if short else 20)
        self._column.setSpacing(10 if short else 16)

    def set_hint(self, hint: str) -> None:
        """Say which keys do what."""
        self._hint.set_text(hint)
        self._hint_width = self._hint.sizeHint().width()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        taken = sum(button.sizeHint().width() + 16 for button in shown)
        has_room = self._hint_width + taken <= self.width()
        self._hint.setVisible(has_room and bool(self._hint.shown_text()))


class ScrollPage(QWidget):
    """A page of one column, as wide as a text is read; put things into `body`.

    `set_footer` adds the bar of buttons, which does not scroll.
    """

    def __init__(self, theme: Theme, *, width: int = 760) -> None:
        super().__init__()
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.area = VerticalScroll(margins=(MARGIN, 28, MARGIN - GUTTER, 24), gutter=GUTTER)
        inside = QWidget()
        inside.setMaximumWidth(theme.px(width))
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        row.addStretch(0)
        self.area.column.addLayout(row)
        self.area.column.addStretch(1)
        outer.addWidget(self.area, 1)
        self._outer = outer
        self._width = width
        self._bar: Footer | None = None

    def order_tabs(self) -> None:
        """Let Tab go down the page, then to the bar: what was made late would come last."""
        inside, bar = self.area.widget(), self._bar
        order_tabs(w for part in (inside, bar) if part is not None for w in focusable(part))

    def set_footer(self, footer: Footer) -> None:
        """Put the bar of buttons under the page."""
        self._bar = footer
        footer.setMaximumWidth(self._theme.px(self._width))
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(footer, 1)
        row.addStretch(0)
        self._outer.addLayout(row)
