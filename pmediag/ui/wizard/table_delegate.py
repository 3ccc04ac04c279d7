"""Paints the rows of the table; keeps where everything stands, row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmediag.model.assessment import Mark
from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.painting import ring, rounded
from pmediag.ui.wizard.asked_question import PREFIX, mark_id
from pmediag.ui.wizard.table_model import ROW, QuestionTableModel
from pmediag.ui.wizard.table_rows import Heading, TableRow
from pmediag.ui.wizard.table_shape import (
    FLAG,
    NOTE,
    SIDE,
    RowWords,
    Shape,
    Target,
    full_shape,
    short_shape,
)

AnyIndex = QModelIndex | QPersistentModelIndex
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
KEPT = 400
"""Rows whose shape is kept, so that a glance over all of them lays nothing out twice."""


class QuestionDelegate(QStyledItemDelegate):
    """Draws headings, short rows, and the current row in full, ``width`` pixels wide.

    ``hovered`` is under the pointer; ``pointed``, in the current row, is where the arrow keys
    have led.
    """

    def __init__(self, theme: Theme, model: QuestionTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._shapes: dict[tuple[TableRow, int, bool], Shape] = {}
        self.width = 0
        self.current = -1
        self.button_width = 0
        self.hovered: tuple[int, str] | None = None
        self.pointed = ""
        self._words = RowWords(
            marks={
                Mark.UNKNOWN: self.tr("I don't know"),
                Mark.NOT_APPLICABLE: self.tr("Not applicable"),
            },
            last_time=self.tr("Last time"),
            not_saved=self.tr("not saved"),
            last_note=self.tr("Note of last time: {note}"),
        )

    def shape(self, place: int) -> Shape | None:
        """Give where everything of a question stands, from its upper left corner."""
        row = self._model.question_at(place)
        if row is None:
            return None
        key = (row, self.width, place == self.current)
        if key not in self._shapes:
            if len(self._shapes) >= KEPT:
                self._shapes.clear()
            self._shapes[key] = (
                full_shape(self._theme, row, self.width, self._words)
                if place == self.current
                else short_shape(self._theme, row, self.width, self._answer(row))
            )
        return self._shapes[key]

    def tip(self, target: Target) -> str:
        """Say what a target is."""
        tips = {
            **{mark_id(mark): words for mark, words in self._words.marks.items()},
            FLAG: self.tr("To review · key R"),
            NOTE: self.tr("Note · key N"),
        }
        return target.tip or tips.get(target.id, "")

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the size of a row."""
        shape = self.shape(index.row())
        if shape is not None:
            return QSize(self.width, shape.height)
        row = index.data(ROW)
        return QSize(self.width, self.heading_height(row) if isinstance(row, Heading) else 0)

    def heading_height(self, row: Heading) -> int:
        """Give the height of a heading; its button goes below the name where room is short."""
        height = self._theme.px(48)
        strong = self._theme.font(weight=Weight.SEMI_BOLD)
        name = QFontMetrics(strong).horizontalAdvance(row.name) + self._theme.px(100)
        is_short = row.can_confirm and name + self.button_width > self.width
        return height + self._theme.px(40) if is_short else height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a row."""
        painter.save()
        area: QRect = option.rect
        row, shape = index.data(ROW), self.shape(index.row())
        if isinstance(row, Heading):
            self._draw_heading(painter, area, row)
        elif isinstance(row, TableRow) and shape is not None:
            self._draw_question(painter, area, row, shape, index.row())
        painter.restore()

    def _draw_heading(self, painter: QPainter, area: QRect, row: Heading) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter.fillRect(area, QColor(colours.paper))
        area = QRect(area.topLeft(), QSize(area.width(), px(48)))
        side = px(10)
        dot = QRect(area.x() + px(SIDE), area.center().y() - side // 2, side, side)
        rounded(painter, dot, 3, fill=colours.dimension(row.id))
        painter.setFont(self._theme.font(weight=Weight.SEMI_BOLD))
        painter.setPen(QColor(colours.ink))
        name = area.adjusted(px(SIDE) + px(20), 0, 0, 0)
        painter.drawText(name, MIDDLE, row.name)
        taken = painter.fontMetrics().horizontalAdvance(row.name) + px(12)
        painter.setFont(self._theme.font(14, tabular=True))
        painter.setPen(QColor(colours.ink_2))
        painter.drawText(name.adjusted(taken, 0, 0, 0), MIDDLE, f"{row.answered}/{row.asked}")

    def _draw_question(
        self, painter: QPainter, area: QRect, row: TableRow, shape: Shape, place: int
    ) -> None:
        colours = self._theme.colours
        corner = area.topLeft()
        self._draw_ground(painter, area, is_full=shape.is_full)
        painter.setFont(self._theme.font(14, tabular=True))
        painter.setPen(QColor(colours.ink_2))
        line = QRect(corner + shape.number, QSize(self._theme.px(32), shape.text.words.line_height))
        painter.drawText(line, MIDDLE, str(row.number))
        shape.text.words.draw(painter, corner + shape.text.at, colours.ink)
        for placed in shape.below:
            is_alert = bool(row.unsaved) and not shape.is_full
            quiet = colours.alert if is_alert else colours.ink_2
            placed.words.draw(painter, corner + placed.at, quiet)
        for target in shape.targets:
            moved = target.area.translated(corner)
            is_hovered = self.hovered == (place, target.id)
            if target.id in {FLAG, NOTE}:
                self._draw_tool(painter, moved, row, target.id, is_hovered=is_hovered)
            elif target.words is None:
                self._draw_cell(painter, moved, row, target, is_hovered=is_hovered)
            else:
                self._draw_choice(painter, moved, row, target, is_hovered=is_hovered)
            if shape.is_full and target.id == self.pointed and self._has_focus():
                ring(painter, moved.adjusted(-3, -3, 3, 3), 10, colours.primary)
        if not shape.is_full:
            self._draw_signs(painter, area, row, shape)

    def _draw_ground(self, painter: QPainter, area: QRect, *, is_full: bool) -> None:
        colours = self._theme.colours
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, QColor(colours.line))
        if is_full:
            inner = area.adjusted(2, 2, -2, -2)
            rounded(painter, inner, 8, fill=colours.paper)
            if self._has_focus():
                ring(painter, inner, 8, colours.primary)
            else:
                rounded(painter, inner, 8, edge=colours.rule)

    def _has_focus(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.hasFocus()

    def _draw_cell(
        self, painter: QPainter, area: QRect, row: TableRow, target: Target, *, is_hovered: bool
    ) -> None:
        colours = self._theme.colours
        picked, unsaved = target.id in row.picked, target.id in row.unsaved
        fill, edge, ink = colours.surface, colours.rule, colours.ink_2
        if unsaved:
            edge, ink = colours.alert, colours.alert
        elif picked:
            fill, edge, ink = colours.primary, colours.primary, colours.on_primary
        elif is_hovered:
            fill, ink = colours.primary_soft, colours.primary
        rounded(painter, area, 6, fill=fill, edge=edge, width=2.0 if unsaved else 1.0)
        painter.setFont(self._theme.font(14, Weight.SEMI_BOLD if picked else Weight.REGULAR))
        painter.setPen(QColor(ink))
        painter.drawText(area, CENTRE, target.key)
        if target.id in row.previous and not picked:
            y, x = area.bottom() - 4, area.center().x()
            painter.fillRect(x - 5, y, 11, 2, QColor(colours.rule))

    def _draw_choice(
        self, painter: QPainter, area: QRect, row: TableRow, target: Target, *, is_hovered: bool
    ) -> None:
        assert target.words is not None
        colours, px = self._theme.colours, self._theme.px
        picked, unsaved = target.id in row.picked, target.id in row.unsaved
        fill, edge, width = colours.surface, colours.line, 1.0
        if is_hovered:
            edge = colours.rule
        if unsaved:
            edge, width = colours.alert, 2.0
        elif picked:
            fill, edge, width = colours.primary_soft, colours.primary, 2.0
        rounded(painter, area, 8, fill=fill, edge=edge, width=width)
        self._draw_badge(painter, area, row, target)
        top = area.y() + (area.height() - target.words.height) // 2
        target.words.draw(painter, QPoint(area.x() + px(44), top), colours.ink)
        if target.aside and not target.id.startswith(PREFIX):
            painter.setFont(self._theme.font(13))
            painter.setPen(QColor(colours.alert if unsaved else colours.ink_2))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(area.adjusted(0, 0, -px(12), 0), right, target.aside)

    def _draw_badge(self, painter: QPainter, area: QRect, row: TableRow, target: Target) -> None:
        colours, side = self._theme.colours, self._theme.px(24)
        picked = target.id in row.picked
        left = area.x() + self._theme.px(10)
        badge = QRect(left, area.y() + (area.height() - side) // 2, side, side)
        fill = colours.primary if picked else colours.surface
        rounded(painter, badge, 6, fill=fill, edge=None if picked else colours.rule, width=1.3)
        if picked and row.is_multiple:
            draw_icon(painter, Icon.CHECK, badge.adjusted(4, 4, -4, -4), colours.on_primary)
            return
        painter.setFont(self._theme.font(14, Weight.SEMI_BOLD))
        painter.setPen(QColor(colours.on_primary if picked else colours.ink_2))
        painter.drawText(badge, CENTRE, target.key)

    def _draw_tool(
        self, painter: QPainter, area: QRect, row: TableRow, name: str, *, is_hovered: bool
    ) -> None:
        colours = self._theme.colours
        is_on = row.to_review if name == FLAG else row.has_note
        if is_hovered or is_on:
            rounded(painter, area, 8, fill=colours.primary_soft)
        margin = self._theme.px(6)
        icon = Icon.NOTE
        if name == FLAG:
            icon = Icon.FLAG_FILLED if is_on else Icon.FLAG
        inner = area.adjusted(margin, margin, -margin, -margin)
        draw_icon(painter, icon, inner, colours.primary if is_on else colours.ink_2)

    def _draw_signs(self, painter: QPainter, area: QRect, row: TableRow, shape: Shape) -> None:
        side = self._theme.px(18)
        right = area.right() - self._theme.px(SIDE) - side
        top = area.y() + shape.targets[0].area.y() + (shape.targets[0].area.height() - side) // 2
        for shown, icon in ((row.to_review, Icon.FLAG_FILLED), (row.has_note, Icon.NOTE)):
            if shown:
                draw_icon(painter, icon, QRect(right, top, side, side), self._theme.colours.primary)
                right -= side + self._theme.px(6)

    def _answer(self, row: TableRow) -> str:
        """Give the line under the cells of a short row."""
        if row.picked:
            said = self._model.answer_words(row, row.picked)
            return f"{said} · {self._words.not_saved}" if row.unsaved else said
        if row.unsaved:
            return self._words.not_saved
        if row.previous:
            said = self._model.answer_words(row, row.previous)
            return self.tr("Last time: {answer}").format(answer=said)
        return ""
