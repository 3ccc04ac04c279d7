"""Where everything of a row of the table stands: short rows, and the current one in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from pmediag.model.assessment import Mark
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.wrapping import Paragraph, paragraph
from pmediag.ui.wizard.asked_question import mark_id
from pmediag.ui.wizard.keys import key_label
from pmediag.ui.wizard.table_rows import TableRow

FLAG, NOTE = "=flag", "=note"
"""The targets beside the choices and marks."""

WIDE = 660
"""From this width a short row has its cells beside the question, in pixels before scaling."""
SIDE, GAP, LINE = 12, 24, 4
SIGNS = {Mark.UNKNOWN: "?", Mark.NOT_APPLICABLE: "\u2013"}


@dataclass(frozen=True, slots=True)
class RowWords:
    """What rows say in words besides the questionnaire's own."""

    marks: dict[Mark, str]
    last_time: str
    not_saved: str
    last_note: str


@dataclass(frozen=True, slots=True)
class Target:
    """What can be pressed: a choice, a mark, the flag, the note; ``tip`` says what it is.

    Without ``words`` it is a cell that shows its key alone.
    """

    id: str
    area: QRect
    key: str
    tip: str
    words: Paragraph | None = None
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph and its upper left corner."""

    words: Paragraph
    at: QPoint


@dataclass(frozen=True, slots=True)
class Shape:
    """One row laid out; ``below`` are the quiet lines: the hint, the answer, last time's note."""

    height: int
    number: QPoint
    text: Placed
    below: tuple[Placed, ...]
    targets: tuple[Target, ...]
    is_full: bool

    def target_at(self, at: QPoint) -> Target | None:
        """Give what stands at a point of the row."""
        return next((target for target in self.targets if target.area.contains(at)), None)

    @property
    def cut(self) -> bool:
        """Whether some words of it show only in part."""
        return self.text.words.is_cut or any(placed.words.is_cut for placed in self.below)


def short_shape(theme: Theme, row: TableRow, width: int, answer: str) -> Shape:
    """Lay a row out on few lines: the question, a cell per choice, what is picked."""
    px = theme.px
    left, top = px(SIDE) + px(32), px(10)
    is_wide = width >= px(WIDE)
    right = max(px(320), width * 42 // 100) if is_wide else width - left - px(SIDE)
    text_width = width - left - px(SIDE) - (right + px(GAP) if is_wide else 0)
    text = paragraph(row.text, theme.font(), text_width, most=2)
    cells_left = width - px(SIDE) - right if is_wide else left
    cells_top = top if is_wide else top + text.height + px(6)
    cells = tuple(_cells(theme, row, QRect(cells_left, cells_top, right, 0)))
    bottom = cells[-1].area.bottom() + 1
    below: tuple[Placed, ...] = ()
    if answer:
        said = paragraph(answer, theme.font(14), right, most=2)
        below = (Placed(said, QPoint(cells_left, bottom + px(LINE))),)
        bottom += px(LINE) + said.height
    height = max(bottom, top + text.height) + px(10)
    text_top = top if text.height > px(28) else top + (px(28) - text.height) // 2
    if not is_wide:
        text_top = top
    return Shape(
        height=height,
        number=QPoint(px(SIDE), text_top),
        text=Placed(text, QPoint(left, text_top)),
        below=below,
        targets=cells,
        is_full=False,
    )


def full_shape(theme: Theme, row: TableRow, width: int, words: RowWords) -> Shape:
    """Lay the current row out: everything there is to choose, in full."""
    px = theme.px
    left, top = px(SIDE) + px(32), px(14)
    inside = width - left - px(SIDE)
    side, right = px(32), width - px(SIDE)
    tools = tuple(
        Target(name, QRect(right - place * (side + px(LINE)), top, side, side), "", "")
        for place, name in ((2, FLAG), (1, NOTE))
    )
    strong = theme.font(weight=Weight.SEMI_BOLD)
    text = paragraph(row.text, strong, inside - 2 * (side + px(8)))
    bottom = top + max(text.height, side if not row.hint else 0)
    below = []
    if row.hint:
        hint = paragraph(row.hint, theme.font(14), inside - 2 * (side + px(8)))
        below.append(Placed(hint, QPoint(left, bottom + px(2))))
        bottom += px(2) + hint.height
    choices = []
    bottom += px(8)
    for choice in _choices(theme, row, QRect(left, bottom, inside, 0), words):
        choices.append(choice)
        bottom = choice.area.bottom() + 1
    if row.previous_note:
        said = words.last_note.format(note=row.previous_note)
        note = paragraph(said, theme.font(14), inside, most=4)
        below.append(Placed(note, QPoint(left, bottom + px(8))))
        bottom += px(8) + note.height
    return Shape(
        height=bottom + px(14),
        number=QPoint(px(SIDE), top),
        text=Placed(text, QPoint(left, top)),
        below=tuple(below),
        targets=(*choices, *tools),
        is_full=True,
    )


def _cells(theme: Theme, row: TableRow, room: QRect) -> Iterator[Target]:
    """Give a cell per choice and mark, going on below where the line is full."""
    px = theme.px
    width, height, step = px(32), px(28), px(LINE)
    end = room.x() + room.width() - px(52)
    left, top = room.x(), room.y()
    for is_first_mark, target in _keyed(row):
        if is_first_mark:
            left += px(8)
        if left + width > end and left > room.x():
            left, top = room.x(), top + height + step
        yield Target(target.id, QRect(left, top, width, height), target.key, target.tip)
        left += width + step


def _keyed(row: TableRow) -> Iterator[tuple[bool, Target]]:
    nowhere = QRect()
    for index, choice in enumerate(row.choices):
        key = key_label(index) or str(index + 1)
        yield False, Target(choice.id, nowhere, key, choice.text)
    for index, mark in enumerate(row.marks):
        yield index == 0, Target(mark_id(mark), nowhere, SIGNS[mark], "")


def _choices(theme: Theme, row: TableRow, room: QRect, words: RowWords) -> Iterator[Target]:
    """Give the choices one under the other, then the marks side by side."""
    px = theme.px
    inset = px(44)
    top = room.y()
    for index, choice in enumerate(row.choices):
        aside = _aside(row, choice.id, words)
        taken = QFontMetrics(theme.font(13)).horizontalAdvance(aside) + px(12) if aside else 0
        text = paragraph(choice.text, theme.font(), room.width() - inset - px(12) - taken)
        height = max(px(36), text.height + px(12))
        area = QRect(room.x(), top, room.width(), height)
        yield Target(choice.id, area, key_label(index), choice.text, text, aside)
        top += height + px(LINE)
    left = room.x()
    top += px(LINE)
    for place, mark in enumerate(row.marks):
        aside = _aside(row, mark_id(mark), words)
        said = f"{words.marks[mark]} · {aside}" if aside else words.marks[mark]
        text = paragraph(said, theme.font(), room.width() - inset)
        width = inset + QFontMetrics(theme.font()).horizontalAdvance(text.lines[0]) + px(12)
        if place and left + width > room.x() + room.width():
            left, top = room.x(), top + px(36) + px(LINE)
        yield Target(mark_id(mark), QRect(left, top, width, px(36)), SIGNS[mark], said, text)
        left += width + px(8)


def _aside(row: TableRow, name: str, words: RowWords) -> str:
    if name in row.unsaved:
        return words.not_saved
    return words.last_time if name in row.previous else ""
