"""The timeline of a plan, for plans of a month and of millennia."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from reportlab.graphics.shapes import Line, Shape, String
from reportlab.lib.colors import HexColor

from pmediag.look import LIGHT
from pmediag.model.plan import SlotDays
from pmediag.reports.drawing import ChartLook
from pmediag.reports.fonts import width_of
from pmediag.reports.timeline_chart import TimelineRow, timeline_chart
from pmediag.words import Language

FIRST = date(2026, 11, 26)


def drawn(
    last: date, width: int = 300, first: date = FIRST, today: date | None = None
) -> list[Shape]:
    """Draw one action from ``first`` to ``last``."""
    look = ChartLook(width=width, height=1, palette=LIGHT, language=Language.FR, font_size=12)
    rows = [TimelineRow("Faire", LIGHT.primary, SlotDays(first, last, last))]
    return list(timeline_chart(rows, look, today).contents)


def months_in(shapes: list[Shape]) -> int:
    """Count the upright lines."""
    return sum(isinstance(shape, Line) and shape.x1 == shape.x2 for shape in shapes)


def names_in(shapes: list[Shape]) -> list[str]:
    """Give the names above the lines, from left to right."""
    found = [shape for shape in shapes if isinstance(shape, String) and shape.text != "Faire"]
    return [shape.text for shape in sorted(found, key=lambda shape: shape.x)]


@pytest.mark.parametrize(
    ("last", "lines"),
    [
        (date(2026, 11, 30), 0),
        (date(2026, 12, 25), 1),
        (date(2026, 12, 31), 1),
        (date(2027, 1, 1), 2),
        (date(2028, 1, 1), 14),
    ],
)
def test_a_line_begins_each_month(last: date, lines: int) -> None:
    assert months_in(drawn(last)) == lines


def test_a_plan_from_the_first_of_a_month_begins_with_its_line() -> None:
    shapes = drawn(date(2026, 12, 15), first=date(2026, 11, 1))
    assert months_in(shapes) == 2
    assert names_in(shapes)[0] == "novembre 2026"


def test_names_stand_at_even_steps_of_quarters_halves_or_years() -> None:
    assert names_in(drawn(date(2026, 11, 30))) == ["novembre 2026"]
    quarters = names_in(drawn(date(2027, 12, 20), width=1000))
    assert [name.split()[0] for name in quarters][-3:] == ["avril", "juillet", "octobre"]
    years = names_in(drawn(date(2031, 6, 1), width=420))
    assert years[-4:] == ["2028", "2029", "2030", "2031"]


def test_a_year_begins_with_a_stronger_line() -> None:
    shapes = drawn(date(2027, 3, 20))
    strong = [
        shape
        for shape in shapes
        if isinstance(shape, Line) and shape.strokeColor == HexColor(LIGHT.ink_2)
    ]
    assert len(strong) == 1


def test_the_longest_plan_has_no_more_lines_than_room() -> None:
    shapes = drawn(date.max)
    assert 2 <= months_in(shapes) <= 64
    names = names_in(shapes)
    assert len(names) == len(set(names)) >= 2


@pytest.mark.parametrize(
    ("today", "is_marked"),
    [
        (FIRST, False),
        (date(2026, 11, 27), True),
        (date(2026, 12, 2), True),
        (date(2027, 3, 20), True),
        (date(2027, 3, 21), False),
        (None, False),
    ],
)
def test_today_is_marked_where_something_began_before(today: date | None, is_marked: bool) -> None:
    shapes = drawn(date(2027, 3, 20), width=420, today=today)
    assert ("aujourd’hui" in names_in(shapes)) is is_marked
    assert months_in(shapes) == 4 + is_marked
    words = [shape for shape in shapes if isinstance(shape, String) and shape.text != "Faire"]
    places = sorted((w.x, w.x + width_of(w.text, w.fontName, w.fontSize)) for w in words)
    assert all(end < start for (_, end), (start, _) in pairwise(places)), "no name on another"
    assert places[-1][1] <= 420
