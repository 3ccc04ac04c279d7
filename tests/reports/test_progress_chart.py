"""The curve of a firm: what is drawn, where, and that nothing is clipped."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import pairwise

import pytest
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, String

from pmediag.look import LIGHT
from pmediag.model.assessment import EXPRESS
from pmediag.model.history import AssessmentSummary
from pmediag.model.timeline import Step, curve, steps
from pmediag.reports.drawing import ChartLook
from pmediag.reports.progress_chart import progress_chart
from pmediag.reports.svg import to_svg
from pmediag.words import Language
from tests.model.summaries import a_summary, by_version
from tests.reports.samples import the_questionnaire
from tests.reports.test_charts import edges, hexadecimal, shapes, strings

LOOK = ChartLook(LIGHT, 680, 280, 13, Language.EN)
SMALL = ChartLook(LIGHT, 300, 220, 13, Language.EN)
LARGE = ChartLook(LIGHT, 440, 480, 26, Language.EN)
NARROW = ChartLook(LIGHT, 240, 240, 26, Language.EN)
ROOMS = (LOOK, SMALL, LARGE, NARROW)


def points(*summaries: AssessmentSummary) -> tuple[Step, ...]:
    return curve(steps(summaries, by_version))


def draw(*summaries: AssessmentSummary, look: ChartLook = LOOK) -> Drawing:
    return progress_chart(points(*summaries), the_questionnaire().levels, look)


def two() -> tuple[AssessmentSummary, AssessmentSummary]:
    return (
        a_summary("b", day="2026-11-23", score=45.4),
        a_summary("a", day="2025-11-03", score=34.0, path=EXPRESS),
    )


def many(count: int) -> tuple[AssessmentSummary, ...]:
    chance = random.Random(3)  # noqa: S311  # not for secrets
    return tuple(
        a_summary(
            f"a{place}",
            day=(date(2020, 1, 3) + timedelta(days=9 * place)).isoformat(),
            score=float(chance.randint(4, 96)),
        )
        for place in range(count)
    )


def words(drawing: Drawing) -> list[str]:
    return [text.text for text in strings(drawing)]


def circles(drawing: Drawing) -> list[Circle]:
    """Give the points of the curve from left to right, without those of the legend."""
    found = [s for s in shapes(drawing) if isinstance(s, Circle) and s.cy > 60]
    return sorted(found, key=lambda circle: circle.cx)


def lines(drawing: Drawing) -> list[PolyLine]:
    """Give the lines through scores: the edges of the interval are dashed."""
    found = [s for s in shapes(drawing) if isinstance(s, PolyLine)]
    return [line for line in found if not line.strokeDashArray]


@pytest.mark.parametrize("look", ROOMS)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 12, 200])
def test_no_word_is_clipped(look: ChartLook, count: int) -> None:
    drawing = draw(*many(count), a_summary("x", day="2030-09-30", path=EXPRESS), look=look)
    for text in strings(drawing):
        left, right = edges(text)
        assert left >= -1, text.text
        assert right <= look.width + 1, text.text
        assert text.y - 0.25 * text.fontSize >= -0.5, text.text
        assert text.y + 0.75 * text.fontSize <= drawing.height + 0.5, text.text
    assert drawing.width == look.width
    assert drawing.height >= look.height


def test_a_single_point_stands_in_the_middle_with_its_day_and_interval() -> None:
    drawing = draw(a_summary(score=45.4))
    (point,) = circles(drawing)
    (day,) = [text for text in strings(drawing) if text.text == "23\u00a0November 2026"]
    assert day.x == pytest.approx(point.cx)
    assert "45" in words(drawing)
    ends = [s for s in shapes(drawing) if isinstance(s, Line) and s.x1 == s.x2 == point.cx]
    assert len(ends) == 1
    assert ends[0].y1 < point.cy < ends[0].y2


def test_time_has_its_true_spacing() -> None:
    drawing = draw(
        a_summary("c", day="2026-01-01", score=30.0),
        a_summary("b", day="2025-01-11", score=30.0),
        a_summary("a", day="2025-01-01", score=30.0),
    )
    first, second, third = (circle.cx for circle in circles(drawing))
    assert (second - first) / (third - first) == pytest.approx(10 / 365)


def test_the_levels_part_the_height_and_that_of_the_last_is_in_bold() -> None:
    drawing = draw(*two())
    texts = strings(drawing)
    names = [level.name for level in the_questionnaire().levels]
    heights = [next(t.y for t in texts if t.text == name) for name in names]
    assert heights == sorted(heights)
    bold = [t.text for t in texts if t.fontName.endswith("Bold") and t.text in names]
    assert bold == [names[1]]
    assert {"0", "25", "50", "75", "100"} <= set(words(drawing))


def test_the_first_and_the_last_have_their_score_and_day() -> None:
    found = words(draw(*many(60)))
    sixty = points(*many(60))
    ends = [str(round(step.summary.score or 0)) for step in (sixty[0], sixty[-1])]
    assert [text for text in found if text.isdigit() and len(text) < 3][4:] == ends
    assert "3\u00a0January 2020" in found


def test_a_line_is_named_by_the_year_that_begins_there() -> None:
    drawing = draw(a_summary("b", day="2026-06-01"), a_summary("a", day="2025-06-01"))
    (year,) = (text for text in strings(drawing) if text.text == "2026")
    found = (shape for shape in shapes(drawing) if isinstance(shape, Line))
    (line,) = (line for line in found if line.x1 == line.x2 == year.x)
    assert year.y > max(line.y1, line.y2)


def test_years_are_named_as_far_as_there_is_room() -> None:
    ages = [a_summary(str(year), day=f"{year}-06-01") for year in range(2040, 1999, -1)]
    found = [text for text in strings(draw(*ages)) if len(text.text) == 4 and text.text.isdigit()]
    assert 3 < len(found) < 40
    assert all(b.x - a.x > 20 for a, b in pairwise(found))


def test_scores_with_room_around_them_are_all_written() -> None:
    drawing = draw(
        a_summary("c", day="2026-01-01", score=61.0),
        a_summary("b", day="2025-06-01", score=52.0),
        a_summary("a", day="2025-01-01", score=43.0),
    )
    assert {"43", "52", "61"} <= set(words(drawing))


def test_an_express_point_is_hollow_and_the_legend_says_so() -> None:
    drawing = draw(*two())
    hollow, full = circles(drawing)
    assert hexadecimal(hollow.fillColor) == LIGHT.surface.lower()[1:]
    assert hexadecimal(hollow.strokeColor) == LIGHT.primary.lower()[1:]
    assert hexadecimal(full.fillColor) == LIGHT.primary.lower()[1:]
    assert "express diagnosis: indicative" in words(drawing)
    assert "express diagnosis: indicative" not in words(draw(a_summary()))


def test_the_interval_is_a_band_and_an_exact_score_has_none() -> None:
    exact = (
        a_summary("b", day="2026-01-01", low=45.4, high=45.4),
        a_summary("a", day="2025-01-01", low=45.4, high=45.4),
    )
    assert [s for s in shapes(draw(*two())) if isinstance(s, Polygon)]
    assert not [s for s in shapes(draw(*exact)) if isinstance(s, Polygon)]
    assert "between the lowest and the highest possible" in words(draw(*two()))
    assert "between the lowest and the highest possible" not in words(draw(*exact))


def test_where_there_is_no_score_the_line_never_jumps_over() -> None:
    drawing = draw(
        a_summary("d", day="2026-01-01", score=61.0),
        a_summary("c", day="2025-09-01", score=55.0),
        a_summary("b", day="2025-06-01", score=None),
        a_summary("a", day="2025-01-01", score=43.0),
    )
    assert len(circles(drawing)) == 3
    assert [len(line.points) // 2 for line in lines(drawing)] == [2]


def test_a_broken_questionnaire_interrupts_the_line_with_a_mark() -> None:
    drawing = draw(
        a_summary("d", day="2026-06-01", score=61.0, questionnaire_version="2027.1"),
        a_summary("c", day="2026-01-01", score=55.0, questionnaire_version="2027.1"),
        a_summary("b", day="2025-06-01", score=50.0),
        a_summary("a", day="2025-01-01", score=43.0),
    )
    before, after = circles(drawing)[1:3]
    assert [len(line.points) // 2 for line in lines(drawing)] == [2, 2]
    marks = [s for s in shapes(drawing) if isinstance(s, Line) and before.cx < s.x1 < after.cx]
    slanted = [line for line in marks if line.x1 != line.x2 and line.y1 > 30]
    assert len(slanted) == 2
    assert "another questionnaire: not to be compared" in words(drawing)


def test_points_that_crowd_are_small_and_all_there() -> None:
    assert len(circles(draw(*many(200)))) == 200
    small, large = circles(draw(*many(200)))[0].r, circles(draw(*many(5)))[0].r
    assert small < large / 2


def test_two_diagnoses_of_one_day_share_its_name() -> None:
    drawing = draw(a_summary("a"), a_summary("b"))
    assert words(drawing).count("23\u00a0November 2026") == 1


def test_in_french_it_speaks_french() -> None:
    drawing = draw(*two(), look=ChartLook(LIGHT, 680, 280))
    assert "23\u00a0novembre 2026" in words(drawing)


@pytest.mark.parametrize("count", [0, 1, 2, 200])
def test_the_same_points_give_the_same_drawing(count: int) -> None:
    assert to_svg(draw(*many(count))) == to_svg(draw(*many(count)))


def test_without_any_point_there_are_the_levels_alone() -> None:
    drawing = draw()
    assert not [s for s in shapes(drawing) if isinstance(s, Circle | PolyLine)]
    assert [t for t in shapes(drawing) if isinstance(t, String)]
