"""The timeline of a plan: month by month, what is worked on and when it shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.graphics.shapes import Circle, Drawing
from reportlab.lib.colors import Color, HexColor

from pmediag.model.plan import SlotDays, later_by
from pmediag.reports.drawing import LEADING, ChartLook, rect, sheet, string, stroke
from pmediag.reports.fonts import REGULAR, cut_to, width_of, wrapped
from pmediag.typography import long_date

NAMES = 0.36
"""Share of the width that the names take."""

LINES = 2
"""Lines of a name at most."""

ROW, HEAD = 3.4, 2.2
"""Heights of a row and of the months, in sizes of the type."""

LEAST_MONTH = 0.25
"""Width between two lines of months at least, in sizes of the type."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One action: its name, its colour (``#RRGGBB``), its days."""

    name: str
    colour: str
    days: SlotDays


def timeline_chart(rows: Sequence[TimelineRow], look: ChartLook) -> Drawing:
    """Draw a bar per action from its first to its last day of work, then a line to its effect.

    The height follows from the rows; that of ``look`` is not looked at.
    """
    return _Timeline(rows, look).drawing()


@dataclass(frozen=True, slots=True)
class _Timeline:
    rows: Sequence[TimelineRow]
    look: ChartLook

    def drawing(self) -> Drawing:
        look, size = self.look, self.look.font_size
        height = round(size * (HEAD + ROW * len(self.rows)))
        drawing = sheet(look.width, height)
        self._add_months(drawing, height)
        for place, row in enumerate(self.rows):
            top = height - size * (HEAD + ROW * place)
            line = HexColor(look.palette.line)
            drawing.add(stroke((0, top), (look.width, top), line, 0.8))
            self._add_name(drawing, row, top)
            self._add_bar(drawing, row, top - size * ROW / 2)
        return drawing

    @property
    def _first(self) -> date:
        return min(row.days.starts_on for row in self.rows)

    @property
    def _last(self) -> date:
        return max(max(row.days.ends_on, row.days.shows_on) for row in self.rows)

    def _x(self, day: date) -> float:
        left = self.look.width * NAMES
        whole = max(1, (self._last - self._first).days + 1)
        room = self.look.width - left - self.look.font_size * 0.6
        return left + room * (day - self._first).days / whole

    def _add_months(self, drawing: Drawing, height: float) -> None:
        """Draw a line where each month of the plan begins, named where there is room.

        Of a plan that goes on for decades, as many months as leave room between the lines.
        """
        look, free, first, last = self.look, 0.0, self._first, self._last
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        step = math.ceil(months * LEAST_MONTH * look.font_size / (look.width * (1 - NAMES)))
        for month in range(0, months, max(1, step)):
            day = later_by(first, month)
            if day > last:
                break
            x = self._x(day)
            drawing.add(stroke((x, 0), (x, height - look.font_size * 1.6), self._line, 0.8))
            text = _month(day, look)
            if x >= free and x + width_of(text, REGULAR, look.font_size) <= look.width:
                at = x, height - look.font_size * 1.1
                drawing.add(string(at, text, look, REGULAR, look.palette.ink_2))
                free = x + width_of(text, REGULAR, look.font_size) + look.font_size

    @property
    def _line(self) -> Color:
        return HexColor(self.look.palette.line)

    def _add_name(self, drawing: Drawing, row: TimelineRow, top: float) -> None:
        look, size = self.look, self.look.font_size
        room = look.width * NAMES - size
        lines = wrapped(row.name, REGULAR, size, room)
        if len(lines) > LINES:
            lines = [*lines[: LINES - 1], cut_to(" ".join(lines[LINES - 1 :]), REGULAR, size, room)]
        spare = size * ROW - len(lines) * size * LEADING
        for place, text in enumerate(lines):
            y = top - spare / 2 - size * (0.9 + place * LEADING)
            drawing.add(string((0, y), text, look, REGULAR, look.palette.ink))

    def _add_bar(self, drawing: Drawing, row: TimelineRow, middle: float) -> None:
        size, colour = self.look.font_size, HexColor(row.colour)
        start = self._x(row.days.starts_on)
        end = max(self._x(row.days.ends_on), start + size * 0.8)
        shows = max(self._x(row.days.shows_on), end)
        thick = size * 0.8
        drawing.add(rect((start, middle - thick / 2, end - start, thick), colour, thick / 2))
        if row.days.shows_on > row.days.ends_on:
            drawing.add(stroke((end, middle), (shows, middle), colour, 1.4, (2, 3)))
            sign = Circle(shows, middle, size * 0.32)
            sign.fillColor = HexColor(self.look.palette.surface)
            sign.strokeColor, sign.strokeWidth = colour, 1.6
            drawing.add(sign)


def _month(day: date, look: ChartLook) -> str:
    """Give the month and the year of ``day``: "janvier 2027"."""
    return long_date(day, look.language).split("\u00a0", 1)[1]
