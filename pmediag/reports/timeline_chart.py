"""The timeline of a plan: month by month, what is worked on and when it shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.graphics.shapes import Circle, Drawing
from reportlab.lib.colors import HexColor

from pmediag.model.plan import SlotDays
from pmediag.reports.drawing import LEADING, ChartLook, rect, sheet, string, stroke
from pmediag.reports.fonts import REGULAR, SEMIBOLD, cut_to, width_of, wrapped
from pmediag.typography import long_date, typeset
from pmediag.words import gettext_of

NAMES = 0.36
"""Share of the width that the names take."""

LINES = 3
"""Lines of a name at most."""

ROW, HEAD = 3.4, 2.2
"""Heights of a row whose name takes two lines, and of the months, in sizes of the type."""

LEAST_MONTH = 0.25
"""Width between two lines of months at least, in sizes of the type."""

STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000)
"""Months from one name to the next: quarters, halves, years, and rounds of years."""

YEAR = 12
MONTHS = range(1, YEAR + 1)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One action: its name, its colour (``#RRGGBB``), its days."""

    name: str
    colour: str
    days: SlotDays


def timeline_chart(
    rows: Sequence[TimelineRow], look: ChartLook, today: date | None = None
) -> Drawing:
    """Draw a bar per action from its first to its last day of work, then a line to its effect.

    A line marks ``today`` where something began before. The height follows from the rows; that of
    ``look`` is not looked at.
    """
    return _Timeline(rows, look, today).drawing()


@dataclass(frozen=True, slots=True)
class _Timeline:
    rows: Sequence[TimelineRow]
    look: ChartLook
    today: date | None

    def drawing(self) -> Drawing:
        look, size = self.look, self.look.font_size
        names = [self._lines(row.name) for row in self.rows]
        high = ROW + LEADING * (max(2, *map(len, names)) - 2)
        height = round(size * (HEAD + high * len(self.rows)))
        drawing = sheet(look.width, height)
        self._add_months(drawing, height)
        for place, (row, lines) in enumerate(zip(self.rows, names, strict=True)):
            top = height - size * (HEAD + high * place)
            line = HexColor(look.palette.line)
            drawing.add(stroke((0, top), (look.width, top), line, 0.8))
            self._add_name(drawing, lines, top - size * high / 2)
            self._add_bar(drawing, row, top - size * high / 2)
        return drawing

    def _lines(self, name: str) -> list[str]:
        size, room = self.look.font_size, self.look.width * NAMES - self.look.font_size
        lines = wrapped(name, REGULAR, size, room)
        if len(lines) <= LINES:
            return lines
        return [*lines[: LINES - 1], cut_to(" ".join(lines[LINES - 1 :]), REGULAR, size, room)]

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
        """Draw a line where each month begins, stronger for a year; name as many as have room.

        Of a plan that goes on for decades, a line only where there is a name.
        """
        look, size, months = self.look, self.look.font_size, self._months
        room = (self._x(self._last) - self._x(self._first)) / max(1, len(months))
        month_room = max(width_of(_month(date(2000, of, 1), look), REGULAR, size) for of in MONTHS)
        year_room = width_of("0000", REGULAR, size)
        needed = {step: size + (month_room if step < YEAR else year_room) for step in STEPS}
        step = next((step for step in STEPS if step * room >= needed[step]), STEPS[-1])
        every = 1 if room >= LEAST_MONTH * size else step
        named = []
        for month in (month for month in months if month % every == 0):
            day = date(month // YEAR, month % YEAR + 1, 1)
            x = self._x(day)
            colour = look.palette.ink_2 if day.month == 1 else look.palette.line
            drawing.add(stroke((x, 0), (x, height - size * 1.6), HexColor(colour), 0.8))
            if month % step == 0:
                named.append((x, _month(day, look) if step < YEAR else str(day.year)))
        named.insert(0, (self._x(self._first), _month(self._first, look)))
        taken = [self._add_today(drawing, height)]
        # The start gives way to the first line with a name, and all of them to today.
        for x, text in [*named[1:], named[0]]:
            end = x + width_of(text, REGULAR, size)
            is_free = all(end + size <= left or x >= right + size for left, right in taken)
            if end <= look.width and is_free:
                taken.append((x, end))
                at = x, height - size * 1.1
                drawing.add(string(at, text, look, REGULAR, look.palette.ink_2))

    def _add_today(self, drawing: Drawing, height: float) -> tuple[float, float]:
        """Mark today where it is within the plan; give the room that its name takes."""
        look, size = self.look, self.look.font_size
        if self.today is None or not self._first < self.today <= self._last:
            return -math.inf, -math.inf
        x, text = self._x(self.today), _today(look)
        wide = width_of(text, SEMIBOLD, size)
        left = min(x, look.width - wide)
        drawing.add(stroke((x, 0), (x, height - size * 1.6), HexColor(look.palette.ink), 1.4))
        drawing.add(string((left, height - size * 1.1), text, look, SEMIBOLD, look.palette.ink))
        return left, left + wide

    @property
    def _months(self) -> range:
        """The months that begin within the plan, counted from the year 0."""
        first, last = self._first, self._last
        begun = first.day > 1
        return range(first.year * YEAR + first.month - 1 + begun, last.year * YEAR + last.month)

    def _add_name(self, drawing: Drawing, lines: Sequence[str], middle: float) -> None:
        size = self.look.font_size
        top = middle + len(lines) * size * LEADING / 2
        for place, text in enumerate(lines):
            y = top - size * (0.9 + place * LEADING)
            drawing.add(string((0, y), text, self.look, REGULAR, self.look.palette.ink))

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


def _today(look: ChartLook) -> str:
    _ = gettext_of(look.language)
    return typeset(_("today"), look.language)
