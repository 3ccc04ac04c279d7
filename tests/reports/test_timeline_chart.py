"""The timeline of a plan, for plans of a month and of millennia."""

from __future__ import annotations

from datetime import date

import pytest
from reportlab.graphics.shapes import Line

from pmediag.look import LIGHT
from pmediag.model.plan import SlotDays
from pmediag.reports.drawing import ChartLook
from pmediag.reports.timeline_chart import TimelineRow, timeline_chart
from pmediag.words import Language

FIRST = date(2026, 11, 26)


def lines_of_months(last: date) -> int:
    """Draw one action from the first day to ``last`` and count the upright lines."""
    look = ChartLook(width=300, height=1, palette=LIGHT, language=Language.FR, font_size=12)
    rows = [TimelineRow("Faire", LIGHT.primary, SlotDays(FIRST, last, last))]
    contents = timeline_chart(rows, look).contents
    return sum(isinstance(shape, Line) and shape.x1 == shape.x2 for shape in contents)


@pytest.mark.parametrize(
    ("last", "lines"),
    [(date(2026, 12, 25), 1), (date(2026, 12, 26), 2), (date(2028, 1, 1), 14)],
)
def test_a_line_begins_each_month(last: date, lines: int) -> None:
    assert lines_of_months(last) == lines


def test_the_longest_plan_has_no_more_lines_than_room() -> None:
    assert 20 < lines_of_months(date.max) <= 64
