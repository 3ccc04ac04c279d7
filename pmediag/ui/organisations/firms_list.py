"""The firms of who has several: a search, a list of any length, a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pmediag.look import RADIUS_SMALL
from pmediag.model.organisation import Organisation
from pmediag.model.text import folded
from pmediag.services.firm_number import shown_number
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce, plain_tip
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.choice_group import ENTER
from pmediag.ui.widgets.painting import ring, rounded
from pmediag.ui.widgets.search_edit import SearchEdit
from pmediag.ui.widgets.wrapping import LEADING, paragraph

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = 54
"""Height of a row with one line of name, in pixels before scaling."""

LEFT, RIGHT = 12, 8
"""Room beside the words of a row, in pixels before scaling."""

AROUND = 10
"""The frame of the list and its padding, above and below together."""

QWIDGETSIZE_MAX = 16_777_215
"""Qt's own "as large as wanted"."""

MANY = 100
"""Firms that no window shows at once."""

SAID_AFTER = 400
"""Milliseconds without a key after which a screen reader hears how many there are."""

ID = int(Qt.ItemDataRole.UserRole)
ABOUT = ID + 1
IS_OPEN = ID + 2
"""The roles of the model beside the name: the firm's id, the line below, whether it is shown."""


@dataclass(frozen=True, slots=True)
class FirmLine:
    """One row: the name, what is said below it, and both as they are searched."""

    id: str
    name: str
    about: str
    searched: str


def lines_of(firms: tuple[Organisation, ...], regions: Mapping[str, str]) -> tuple[FirmLine, ...]:
    """Give the rows of ``firms`` by name; ``regions`` are the words of the regions by id."""
    lines = []
    for firm in firms:
        number = shown_number(firm.number)
        region = regions.get(firm.profile.get("region", ""), "")
        about = " · ".join(part for part in (number, region) if part)
        searched = f"{folded(firm.name)} {firm.number} {folded(region)}"
        lines.append(FirmLine(firm.id, firm.name, about, searched))
    return tuple(sorted(lines, key=lambda line: (folded(line.name), line.id)))


class FirmsModel(QAbstractListModel):
    """The firms that match what is searched; every word must be found, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[FirmLine, ...] = ()
        self._shown: tuple[FirmLine, ...] = ()
        self._typed = ""
        self._open = ""

    def set_lines(self, lines: tuple[FirmLine, ...], open_id: str) -> None:
        """Take these firms, of which one is shown beside the list."""
        self._all = lines
        self._open = open_id
        self._match()

    def search(self, text: str) -> None:
        """Show the firms whose name, number or region holds each word of ``text``."""
        self._typed = folded(text)
        self._match()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Give how many show."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give what a row is asked for."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        spoken = f"{line.name}, {line.about}" if line.about else line.name
        return {
            int(Qt.ItemDataRole.DisplayRole): line.name,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
            int(Qt.ItemDataRole.ToolTipRole): plain_tip(spoken),
            ID: line.id,
            ABOUT: line.about,
            IS_OPEN: line.id == self._open,
        }.get(int(role))

    def index_of(self, firm_id: str) -> QModelIndex:
        """Give where a firm stands; an invalid index where it does not show."""
        for row, line in enumerate(self._shown):
            if line.id == firm_id:
                return self.index(row, 0)
        return QModelIndex()

    def _match(self) -> None:
        words, digits = self._typed.split(), self._typed.replace(" ", "")
        self.beginResetModel()
        self._shown = tuple(
            line
            for line in self._all
            if all(word in line.searched for word in words)
            or (digits.isdigit() and digits in line.searched)
        )
        self.endResetModel()


class FirmsList(QWidget):
    """A search over the firms; Down goes into the list, Enter or a click opens one."""

    chosen = Signal(str)
    """Show the firm of this id."""
    new_requested = Signal()
    """Describe another firm."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._current = ""
        self._model = FirmsModel()
        self.edit = SearchEdit(theme, self.tr("Name or number"), self.tr("Clear the search"))
        self.edit.setAccessibleName(self.tr("Search the firms"))
        self.view = _FirmsView(theme)
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Firms"))
        self.new_button = secondary_button(theme, self.tr("New firm"), icon=Icon.PLUS)
        self._state = Text(theme, "", TextStyle.FINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addWidget(self._state)
        column.addWidget(self.view, 1)
        column.addSpacing(4)
        column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(SAID_AFTER)
        self._said.timeout.connect(lambda: announce(self.edit, self._state.shown_text()))
        self.edit.textChanged.connect(self._search)
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.new_button.clicked.connect(self.new_requested)

    def show_firms(self, lines: tuple[FirmLine, ...], current: str) -> None:
        """Show these firms, with the one of the id ``current`` as the one that is open."""
        self._current = current
        self._model.set_lines(lines, current)
        self._tell()
        self.mark_current()

    def mark_current(self) -> None:
        """Mark the firm that is open, in view."""
        index = self._model.index_of(self._current)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into the list with Down, open the only one left with Enter."""
        key = Qt.Key(event.key())
        if not self.edit.hasFocus():
            event.ignore()
        elif key is Qt.Key.Key_Down and self._model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in ENTER:
            if self._model.rowCount() == 1:
                self._open(self._model.index(0, 0))
        elif key is Qt.Key.Key_Escape and self.edit.text():
            self.edit.clear()
        else:
            event.ignore()

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in the order it is read."""
        return (self.edit, self.edit.clear_button, self.view, self.new_button)

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._tell()
        self.mark_current()
        self._said.start()

    def _tell(self) -> None:
        count = self._model.rowCount()
        self.view.fit()
        none = self.tr("No firm is called that. Try a part of its name or number.")
        self._state.set_text(self.tr("%n firm(s)", "", count) if count else none)

    def _open(self, index: QModelIndex) -> None:
        firm_id = index.data(ID)
        if isinstance(firm_id, str):
            self.chosen.emit(firm_id)


class _FirmsView(QListView):
    """A list as tall as its rows, as far as there is room."""

    opened = Signal(QModelIndex)
    """Enter or Space was pressed on a row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._delegate = _FirmDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(theme.px(ROW) + AROUND)

    def sizeHint(self) -> QSize:
        """Ask for some rows."""
        return QSize(240, 4 * self._theme.px(ROW) + AROUND)

    def fit(self) -> None:
        """Be no taller than the rows: an empty frame says nothing."""
        count = self.model().rowCount()
        heights = (self._delegate.height(self.model().index(row, 0)) for row in range(count))
        self.setMaximumHeight(
            QWIDGETSIZE_MAX if count > MANY else max(self.minimumHeight(), sum(heights) + AROUND)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and Space; the arrows move."""
        if event.key() in {*ENTER, Qt.Key.Key_Space} and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _FirmDelegate(QStyledItemDelegate):
    """Draws a name on two lines at most and a line below it; the rest stands in a tool tip."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._strong = theme.font(weight=Weight.SEMI_BOLD)
        self._plain = theme.font()
        self._small = theme.font(14, tabular=True)
        self._measured = QFontMetrics(self._strong)
        self._line = round(LEADING * self._plain.pixelSize())

    def height(self, index: AnyIndex) -> int:
        """Give the height of a row: that of one line of name, or of two."""
        is_long = self._measured.horizontalAdvance(_one_line(index)) > self._width()
        return self._theme.px(ROW) + (self._line if is_long else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the size of a row."""
        return QSize(0, self.height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a row."""
        colours, px = self._theme.colours, self._theme.px
        area: QRect = option.rect.adjusted(2, 1, -2, -1)
        state: QStyle.StateFlag = option.state
        is_open = bool(index.data(IS_OPEN))
        painter.save()
        if is_open or state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, area, RADIUS_SMALL, fill=colours.primary_soft)
        if is_open:
            mark = QRect(area.left(), area.top() + px(8), px(4), area.height() - px(16))
            rounded(painter, mark, px(2), fill=colours.primary)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            ring(painter, area, RADIUS_SMALL, colours.primary)
        font = self._strong if is_open else self._plain
        name = paragraph(_one_line(index), font, self._width(), most=2)
        about = paragraph(str(index.data(ABOUT) or ""), self._small, self._width(), most=1)
        has_about = bool(index.data(ABOUT))
        taken = name.height + (about.height if has_about else 0)
        at = QPoint(area.left() + px(LEFT), area.top() + (area.height() - taken) // 2)
        name.draw(painter, at, colours.ink)
        if has_about:
            about.draw(painter, at + QPoint(0, name.height), colours.ink_2)
        painter.restore()

    def _width(self) -> int:
        return self._view.viewport().width() - self._theme.px(LEFT + RIGHT) - 4


def _one_line(index: AnyIndex) -> str:
    return " ".join(str(index.data()).split())
