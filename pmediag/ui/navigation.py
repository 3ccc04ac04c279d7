"""The left navigation: brand, firm, places; a rail of icons where the window is narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from pmediag.look import RADIUS_SMALL
from pmediag.ui.icons import SIZE, Icon, draw_icon
from pmediag.ui.labels import Text, TextStyle, plain_tip, unmnemonic
from pmediag.ui.places import WindowPlace, place_name
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.drawn_button import DrawnButton
from pmediag.ui.widgets.painting import ring, rounded
from pmediag.ui.widgets.scroll import BAR, VerticalScroll

WIDTH = 216
RAIL = 64
LEFT = 40
"""Before the name of a place, for its icon."""
TALL = 400
"""Under this height, scaled like the text, a rail that is open shows its places alone."""

ICONS = {
    WindowPlace.HOME: Icon.HOME,
    WindowPlace.FIRM: Icon.BUILDING,
    WindowPlace.WIZARD: Icon.DIAGNOSTIC,
    WindowPlace.RESULTS: Icon.RESULTS,
    WindowPlace.PLAN: Icon.PLAN,
    WindowPlace.HISTORY: Icon.PROGRESS,
    WindowPlace.RESOURCES: Icon.RESOURCES,
    WindowPlace.SETTINGS: Icon.SETTINGS,
    WindowPlace.ABOUT: Icon.INFO,
}


class Navigation(QWidget):
    """Shows where one is and asks to go elsewhere; it changes nothing by itself."""

    place_requested = Signal(object)
    """A `WindowPlace`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self._items: dict[WindowPlace, _Item] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Places"))
        self._menu = Button(theme, "", ButtonKind.PLAIN, icon=Icon.MENU)
        self._menu.setAccessibleName(self.tr("Menu"))
        self._menu.setToolTip(self.tr("Show or hide the names"))
        self._menu.setCheckable(True)
        self._menu.toggled.connect(self._fit)
        self._brand = _Brand(theme)
        self._firm = Text(theme, "", TextStyle.CAPTION, max_lines=2)
        self._about = Text(theme, "", TextStyle.FINE, max_lines=2)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._brand)
        head.addSpacing(6)
        head.addWidget(self._firm)
        head.addWidget(self._about)
        # Where the window is low and the text large, the places scroll.
        area = VerticalScroll(margins=(12, 24, 12 - BAR, 16), gutter=BAR)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        self._column = area.column
        self._column.setSpacing(4)
        self._column.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._head)
        self._column.addSpacing(24)
        for place in WindowPlace:
            if place.is_at_end and not any(item.is_at_end for item in self._items):
                self._column.addStretch(1)
            self._items[place] = item = _Item(theme, ICONS[place], place_name(place))
            item.clicked.connect(partial(self.place_requested.emit, place))
            self._column.addWidget(item)
        self._fit()

    def show_place(self, place: WindowPlace) -> None:
        """Mark where one is."""
        for other, item in self._items.items():
            item.set_current(other is place)

    def show_firm(self, name: str, about: str) -> None:
        """Say whose diagnosis is open; both empty when there is none."""
        self._firm.set_text(name)
        self._about.set_text(about)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Become a rail of icons, which the menu opens, or show all names."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._menu.setChecked(False)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the places their room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and its edge."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))

    def _is_short(self) -> bool:
        return self._narrow and self.height() < self._theme.px(TALL)

    def _fit(self) -> None:
        closed = self._narrow and not self._menu.isChecked()
        self._menu.setVisible(self._narrow)
        side = Qt.AlignmentFlag.AlignHCenter if closed else Qt.AlignmentFlag.AlignLeft
        self._column.setAlignment(self._menu, side)
        self._head.setVisible(not closed and not self._is_short())
        self._firm.setVisible(bool(self._firm.shown_text()))
        self._about.setVisible(bool(self._about.shown_text()))
        for item in self._items.values():
            item.set_closed(closed)
        self.setFixedWidth(self._theme.px(RAIL) if closed else self._theme.px(WIDTH))


class _Item(DrawnButton):
    def __init__(self, theme: Theme, icon: Icon, name: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self._name = name
        self._current = False
        self._closed = False
        self.setText(unmnemonic(name))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_current(self, current: bool) -> None:
        self._current = current
        self.setAccessibleDescription(self.tr("You are here") if current else "")
        self.update()

    def set_closed(self, closed: bool) -> None:
        self._closed = closed
        self.setToolTip(plain_tip(self._name) if closed else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._theme.px(41)
        return QSize(height if self._closed else self._theme.px(WIDTH - 24), height)

    def minimumSizeHint(self) -> QSize:
        px, metrics = self._theme.px, QFontMetrics(self._font())
        words = px(LEFT) + metrics.horizontalAdvance(self._name) + px(4)
        return QSize(px(40) if self._closed else words, max(28, metrics.height() + px(6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter = QPainter(self)
        if self._current or self.underMouse():
            fill = QColor(colours.primary_soft)
            if not self._current:
                fill.setAlpha(130)
            rounded(painter, self.rect(), RADIUS_SMALL, fill=fill)
        if self.hasFocus():
            ring(painter, self.rect(), RADIUS_SMALL, colours.primary)
        colour = colours.primary if self._current else colours.ink
        side = px(SIZE)
        left = (self.width() - side) // 2 if self._closed else px(12)
        draw_icon(painter, self._icon, QRect(left, (self.height() - side) // 2, side, side), colour)
        if self._closed:
            return
        painter.setFont(self._font())
        painter.setPen(QColor(colour))
        area = self.rect().adjusted(px(LEFT), 0, -px(4), 0)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(align), self._name)

    def _font(self) -> QFont:
        weight = Weight.SEMI_BOLD if self._current else Weight.REGULAR
        return self._theme.font(weight=weight)


class _Brand(QLabel):
    FIRST, SECOND = "PME", "diag"

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.FIRST + self.SECOND)
        self._theme = theme
        self._font = theme.font(22, Weight.BOLD)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.FIRST + self.SECOND) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(self._theme.colours.ink))
        painter.drawText(self.rect(), align, self.FIRST)
        painter.setPen(QColor(self._theme.colours.primary))
        area = self.rect().adjusted(metrics.horizontalAdvance(self.FIRST), 0, 0, 0)
        painter.drawText(area, align, self.SECOND)
