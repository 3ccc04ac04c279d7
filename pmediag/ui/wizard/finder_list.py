"""A list of questions to go to, under the titles of their groups."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.painting import ring, rounded
from pmediag.ui.widgets.wrapping import Paragraph, paragraph

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Found:
    """A question to go to; ``note`` says why it is here, where that is not plain."""

    id: str
    dimension_id: str
    text: str
    dimension: str
    note: str = ""

    def noting(self, note: str) -> Found:
        """Give it with a reason."""
        return replace(self, note=note)

    @property
    def detail(self) -> str:
        """What stands under its text."""
        return " · ".join(filter(None, (self.dimension, self.note)))


class FinderList(QListView):
    """Titles (plain strings) and questions; Up and Down move, Enter or a click goes there."""

    question_chosen = Signal(str)
    left_above = Signal()
    """Up was pressed on the first question."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = _Model(self)
        self._delegate = _Delegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Questions found"))
        self.clicked.connect(self._choose)

    def show_found(self, rows: tuple[str | Found, ...]) -> None:
        """Show these rows, from the top."""
        self._delegate.width = self.viewport().width()
        self._model.set_rows(rows)
        self.scrollToTop()

    def has_questions(self) -> bool:
        """Whether there is a question to go to."""
        return self._model.first() >= 0

    def focus_first(self) -> None:
        """Put the focus on the first question, if there is one."""
        if self.has_questions():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.setCurrentIndex(self._model.index(self._model.first()))
            self.scrollToTop()

    def choose_first(self) -> None:
        """Go to the first question, if there is one."""
        if self.has_questions():
            self._choose(self._model.index(self._model.first()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the question, or back above."""
        index = self.currentIndex()
        if is_enter(event):
            self._choose(index)
        elif event.key() == Qt.Key.Key_Up and index.row() <= self._model.first():
            self.left_above.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        self._delegate.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: AnyIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Found):
            self.question_chosen.emit(row.id)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[str | Found, ...] = ()

    def set_rows(self, rows: tuple[str | Found, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def first(self) -> int:
        """Give the place of the first question, -1 where there is none."""
        return next((i for i, row in enumerate(self._rows) if isinstance(row, Found)), -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(index.data(ROW), Found):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        text = row if isinstance(row, str) else row.text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if isinstance(row, str) else f"{row.text} {row.detail}"
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, Found):
            return QSize(self.width, self._theme.px(40))
        text, detail = self._words(row)
        return QSize(self.width, text.height + detail.height + self._theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours, px = self._theme.colours, self._theme.px
        row = index.data(ROW)
        if isinstance(row, Found):
            if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
                rounded(painter, area.adjusted(1, 1, -1, -1), 8, fill=colours.primary_soft)
            if state & QStyle.StateFlag.State_HasFocus:
                ring(painter, area.adjusted(1, 1, -1, -1), 8, colours.primary)
            dot = QRect(area.x() + px(10), area.y() + px(15), px(10), px(10))
            rounded(painter, dot, 3, fill=colours.dimension(row.dimension_id))
            text, detail = self._words(row)
            at = area.topLeft() + QPoint(px(30), px(9))
            text.draw(painter, at, colours.ink)
            detail.draw(painter, at + QPoint(0, text.height), colours.ink_2)
        elif isinstance(row, str):
            title = paragraph(row, self._theme.font(14, Weight.SEMI_BOLD), area.width() - px(20))
            title.draw(painter, area.topLeft() + QPoint(px(10), px(14)), colours.ink_2)
        painter.restore()

    def _words(self, row: Found) -> tuple[Paragraph, Paragraph]:
        width = self.width - self._theme.px(42)
        return (
            paragraph(row.text, self._theme.font(), width),
            paragraph(row.detail, self._theme.font(14), width),
        )
