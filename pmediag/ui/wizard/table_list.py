"""The table itself: one row per question, answered from the keyboard or by click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QToolTip,
    QWidget,
)

from pmediag.ui.labels import announce, plain_tip
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.wizard.asked_question import MARKS, PREFIX
from pmediag.ui.wizard.keys import is_plain, letter_of, mark_of, place_of
from pmediag.ui.wizard.table_delegate import QuestionDelegate
from pmediag.ui.wizard.table_model import QuestionTableModel
from pmediag.ui.wizard.table_rows import Heading, TableRow
from pmediag.ui.wizard.table_shape import FLAG, NOTE, Target

Key = Qt.Key


class QuestionTable(QListView):
    """Shows `TableRow` under their headings; the current one opens and shows its choices.

    Keys: Up, Down, Home, End, Page Up and Down move; 1 to 0, ? and - answer, and so do Left,
    Right and Space, for what has no key; R flags, N asks for the note, C for keeping last
    time's answers, Enter for the next question to answer.
    """

    chosen = Signal(str, str)
    """A question's id and a choice's."""
    marked = Signal(str, object)
    """A question's id and a `Mark`."""
    flagged = Signal(str, bool)
    note_requested = Signal(str)
    next_requested = Signal(str)
    confirm_requested = Signal(str)
    """Nothing has changed in the dimension of this id."""
    row_changed = Signal()
    """Another question is current."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = QuestionTableModel(self)
        self._delegate = QuestionDelegate(theme, self._model, self)
        self._pressed: tuple[int, str] | None = None
        self._letters: dict[str, Callable[[TableRow], object]] = {
            "R": lambda row: self.flagged.emit(row.id, not row.to_review),
            "N": lambda row: self.note_requested.emit(row.id),
            "C": lambda row: self.confirm_requested.emit(row.dimension_id),
        }
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The ring of the focus is around the current question; a second one would be too many.
        self.setStyleSheet("QListView, QListView:focus { border: 0; padding: 0; }")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.setAccessibleName(self.tr("All the questions, with their answers"))

    def show_rows(self, rows: tuple[Heading | TableRow, ...]) -> None:
        """Show these rows; the current question stays where it is on screen."""
        held = self.current_row()
        place = self.currentIndex().row()
        with self._in_place():
            self._model.set_rows(rows)
            self._offer_to_confirm()
        if self._model.place_of(held.id if held else "") < 0:
            self._make_current(self._nearest(max(0, place)))
        now = self.current_row()
        if held is not None and now is not None and held.id == now.id and held != now:
            announce(self, self._model.state(now))

    def current_row(self) -> TableRow | None:
        """Give the question that is current."""
        return self._model.question_at(self.currentIndex().row())

    def go_to(self, question_id: str) -> None:
        """Make a question current and show it."""
        place = self._model.place_of(question_id)
        if place >= 0:
            self._make_current(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, answer, or leave the key to the page."""
        row = self.current_row()
        taken = row is not None and is_plain(event) and self._take(event, row)
        event.setAccepted(taken)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Redraw the current row, which has the ring while the table has the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Redraw the current row without its ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed; nothing happens before the button is let go."""
        found = self._target_at(event.position().toPoint())
        self._pressed = None if found is None else (found[0], found[1].id)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press what is under the pointer, or make its row current."""
        at = event.position().toPoint()
        place = self.indexAt(at).row()
        found = self._target_at(at)
        row = self._model.question_at(place)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._make_current(place)
        if found is not None and self._pressed == (place, found[1].id):
            self._press(row, found[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be pressed."""
        found = self._target_at(event.position().toPoint())
        self._hover(None if found is None else (found[0], found[1].id))

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing as about to be pressed."""
        super().leaveEvent(event)
        self._hover(None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a cell stands for, or the whole of what is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        with self._in_place():
            self._delegate.width = self.viewport().width()
            super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the current row in sight."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())

    def _offer_to_confirm(self) -> None:
        """Put a button at the right of each heading whose answers of last time may be kept."""
        before: QWidget = self
        for place in range(self._model.rowCount()):
            row, index = self._model.row_at(place), self._model.index(place)
            if not isinstance(row, Heading):
                continue
            shown = self.indexWidget(index)
            if not row.can_confirm:
                if shown is not None:
                    self.setIndexWidget(index, None)  # type: ignore[arg-type]  # takes it away
                continue
            frame = shown if isinstance(shown, _HeadingButton) else self._offer(index, row)
            QWidget.setTabOrder(before, frame.button)
            before = frame.button

    def _offer(self, index: QModelIndex, row: Heading) -> _HeadingButton:
        frame = _HeadingButton(self._theme, row.name)
        frame.button.clicked.connect(lambda: self.confirm_requested.emit(row.id))
        self._delegate.button_width = frame.button.sizeHint().width()
        self.setIndexWidget(index, frame)
        return frame

    def _take(self, event: QKeyEvent, row: TableRow) -> bool:
        key = Qt.Key(event.key())
        if self._answer(event, row):
            return True
        if is_enter(event):
            self.next_requested.emit(row.id)
        elif key in {Key.Key_Up, Key.Key_Down}:
            self._step(1 if key == Key.Key_Down else -1)
        elif key in {Key.Key_PageUp, Key.Key_PageDown}:
            self._step_page(1 if key == Key.Key_PageDown else -1)
        elif key in {Key.Key_Left, Key.Key_Right}:
            self._point(row, 1 if key == Key.Key_Right else -1)
        elif key == Key.Key_Space:
            self._press_pointed(row)
        elif key == Key.Key_Home:
            self._make_current(self._nearest(0))
        elif key == Key.Key_End:
            self._make_current(self._nearest(self._model.rowCount() - 1))
        else:
            return False
        return True

    def _answer(self, event: QKeyEvent, row: TableRow) -> bool:
        mark, place = mark_of(event), place_of(event)
        letter = self._letters.get(letter_of(event))
        if mark is not None and mark in row.marks:
            self.marked.emit(row.id, mark)
        elif place is not None and place < len(row.choices):
            self.chosen.emit(row.id, row.choices[place].id)
        elif letter is not None:
            letter(row)
        else:
            return False
        return True

    def _press(self, row: TableRow, target: Target) -> None:
        if target.id == FLAG:
            self.flagged.emit(row.id, not row.to_review)
        elif target.id == NOTE:
            self.note_requested.emit(row.id)
        elif target.id.startswith(PREFIX):
            self.marked.emit(row.id, MARKS[target.id.removeprefix(PREFIX)])
        else:
            self.chosen.emit(row.id, target.id)

    def _point(self, row: TableRow, by: int) -> None:
        """Point at the next thing that can be pressed in the row, from what is picked."""
        shape = self._delegate.shape(self.currentIndex().row())
        if shape is None:
            return
        names = [target.id for target in shape.targets]
        pointed = self._delegate.pointed
        if pointed in names:
            place = min(max(names.index(pointed) + by, 0), len(names) - 1)
        else:
            place = next((i for i, name in enumerate(names) if name in row.picked), 0)
        target = shape.targets[place]
        self._delegate.pointed = target.id
        self._show_area(target.area)
        self.viewport().update()
        said = self._delegate.tip(target)
        picked = self.tr("picked")
        announce(self, f"{said}, {picked}" if target.id in row.picked else said)

    def _press_pointed(self, row: TableRow) -> None:
        shape = self._delegate.shape(self.currentIndex().row())
        for target in shape.targets if shape else ():
            if target.id == self._delegate.pointed:
                self._press(row, target)

    def _show_area(self, area: QRect) -> None:
        """Bring a part of the current row into sight."""
        moved = area.translated(self.visualRect(self.currentIndex()).topLeft())
        bar, air = self.verticalScrollBar(), 8
        if moved.top() < air:
            bar.setValue(bar.value() + moved.top() - air)
        elif moved.bottom() > self.viewport().height() - air:
            bar.setValue(bar.value() + moved.bottom() - self.viewport().height() + air)

    def _step(self, by: int) -> None:
        """Go one question on; first show the rest of one that is higher than the room."""
        area, room = self.visualRect(self.currentIndex()), self.viewport().height()
        hidden = area.bottom() - room if by > 0 else -area.top()
        if hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * min(hidden + 1, room // 2))
            return
        place = self.currentIndex().row() + by
        while self._model.row_at(place) is not None and self._model.question_at(place) is None:
            place += by
        if self._model.question_at(place) is not None:
            self._make_current(place)

    def _step_page(self, by: int) -> None:
        """Go as many questions on as about fit into the room."""
        area = self.visualRect(self.currentIndex())
        at = QPoint(1, area.center().y() + by * self.viewport().height())
        place = self.indexAt(at).row()
        if place < 0:
            place = self._place_beyond(by)
        self._make_current(self._nearest(place))

    def _place_beyond(self, by: int) -> int:
        current, room = self.currentIndex().row(), self.viewport().height()
        passed, place = 0, current
        while passed < room and self._model.row_at(place + by) is not None:
            place += by
            passed += self.visualRect(self._model.index(place)).height()
        return place

    def _nearest(self, place: int) -> int:
        """Give the place of the question at ``place``, else of the nearest one."""
        places = range(self._model.rowCount())
        questions = [i for i in places if self._model.question_at(i) is not None]
        return min(questions, key=lambda i: abs(i - place), default=-1)

    def _make_current(self, place: int) -> None:
        """Open a row where it is on screen, then bring it wholly into sight."""
        if place < 0:
            return
        if place != self._delegate.current:
            index = self._model.index(place)
            with self._in_place(index):
                self.setCurrentIndex(index)
                self._delegate.current = place
                self._delegate.pointed = ""
            self.row_changed.emit()
        self.scrollTo(self.currentIndex())

    @contextmanager
    def _in_place(self, index: QModelIndex | None = None) -> Iterator[None]:
        """Lay out anew with a row, the current one by default, where it is on screen."""
        held = self._model.question_at((index or self.currentIndex()).row())
        top = self.visualRect(index or self.currentIndex()).top()
        yield
        self._delegate.current = self.currentIndex().row()
        self.doItemsLayout()
        place = -1 if held is None else self._model.place_of(held.id)
        if place >= 0:
            moved = self.visualRect(self._model.index(place)).top() - top
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _target_at(self, at: QPoint) -> tuple[int, Target] | None:
        index = self.indexAt(at)
        shape = self._delegate.shape(index.row()) if index.isValid() else None
        target = shape.target_at(at - self.visualRect(index).topLeft()) if shape else None
        return None if target is None else (index.row(), target)

    def _tip_at(self, at: QPoint) -> str:
        found = self._target_at(at)
        if found is not None:
            return self._delegate.tip(found[1])
        place = self.indexAt(at).row()
        shape, row = self._delegate.shape(place), self._model.question_at(place)
        return self._model.spoken(row) if shape and row and shape.cut else ""

    def _hover(self, what: tuple[int, str] | None) -> None:
        if what != self._delegate.hovered:
            self._delegate.hovered = what
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if what else Qt.CursorShape.ArrowCursor)
            self.viewport().update()


class _HeadingButton(QWidget):
    """At the right of a heading: nothing has changed there."""

    def __init__(self, theme: Theme, dimension: str) -> None:
        super().__init__()
        words = self.tr("Nothing changed")
        self.button = plain_button(theme, words)
        self.button.setAccessibleName(f"{words}, {dimension}")
        self.button.setToolTip(self.tr("Key C"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, theme.px(8), 6)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        row.addWidget(self.button, 0, corner)
