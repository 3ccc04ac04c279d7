"""The drawings on screen are those of the reports, as SVG that Qt can show."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date

import pytest

from pmediag.look import LIGHT
from pmediag.model.assessment import COMPLETE, Path, PathKind
from pmediag.model.plan import FrontierPoint, Gain, Slot, slot_days
from pmediag.model.result import Result, result_of
from pmediag.model.timeline import curve, steps
from pmediag.services import charts
from pmediag.services.charts import ScreenLook
from pmediag.words import Language
from tests.builders import a_question, a_questionnaire, an_assessment, picked
from tests.model.summaries import a_summary, by_version

LOOK = ScreenLook(LIGHT, 13, Language.FR)


def a_result(*names: str, path: Path = COMPLETE) -> Result:
    questions = [a_question(f"{name}.topic.q") for name in names]
    answers = {question.id: picked("c2") for question in questions}
    return result_of(a_questionnaire(*questions), an_assessment(answers, path=path))


def words(svg: bytes) -> list[str]:
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    return [text.strip() for text in root.itertext() if text.strip()]


def size(svg: bytes) -> tuple[int, int]:
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    return int(root.attrib["width"]), int(root.attrib["height"])


def test_the_radar_names_each_axis_at_the_size_it_is_shown() -> None:
    svg = charts.radar(a_result("seen", "sell", "keep"), LOOK, 420, 300)
    assert size(svg) == (420, 300)
    assert words(svg) == ["Seen", "Sell", "Keep"]


def test_the_earlier_result_is_named_beside_the_later_one() -> None:
    result = a_result("seen", "sell", "keep")
    beside = charts.Beside(result, "Now", "Before")
    svg = charts.radar(result, LOOK, 420, 320, beside)
    assert size(svg) == (420, 320)
    assert words(svg) == ["Seen", "Sell", "Keep", "Now", "Before"]


def test_the_curve_is_as_large_as_asked() -> None:
    points = curve(steps((a_summary(score=45.4),), by_version))
    levels = a_result("seen").questionnaire.levels
    svg = charts.progress(points, levels, LOOK, 640, 260)
    assert size(svg) == (640, 260)
    assert {"45", "23\u00a0novembre 2026", "Build"} <= set(words(svg))


def a_frontier(*gains: float) -> list[FrontierPoint]:
    return [
        FrontierPoint(place * 500.0, Gain(gain, gain), place * 400.0)
        for place, gain in enumerate(gains)
    ]


def test_the_frontier_says_gains_and_budgets_and_where_the_plan_stands() -> None:
    svg = charts.frontier(a_frontier(4.0, 9.0, 12.0), (500.0, 9.0), LOOK, 420, 180)
    assert size(svg) == (420, 180)
    assert {"+0", "+5", "+15", "0 €", "1 000 €"} <= set(words(svg))
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    circles = [e for e in root.iter() if e.tag.endswith("circle")]
    assert len(circles) == 4


@pytest.mark.parametrize("points", [a_frontier(0.0), a_frontier(0.0, 0.0), a_frontier(0.3, 98.6)])
@pytest.mark.parametrize("at", [None, (9_999.0, 3.0)])
def test_any_frontier_is_drawn(points: list[FrontierPoint], at: tuple[float, float] | None) -> None:
    assert size(charts.frontier(points, at, LOOK, 220, 150)) == (220, 150)


def test_the_timeline_has_a_row_per_action_and_names_the_months() -> None:
    first = slot_days(Slot("a", 1, 1, 0), date(2026, 11, 23))
    last = slot_days(Slot("b", 2, 4, 6), date(2026, 11, 23))
    rows = [("Une action", "#0B7A66", first), ("Une autre " * 30, "#B3372F", last)]
    svg = charts.timeline(rows, date(2026, 11, 23), LOOK, 640)
    assert size(svg)[0] == 640
    said = words(svg)
    assert {"Une action", "janvier 2027"} <= set(said)
    assert any(text.endswith("…") for text in said)
    assert size(charts.timeline(rows * 4, date(2026, 11, 23), LOOK, 640))[1] > size(svg)[1]


def test_the_levels_of_the_result_are_in_bold() -> None:
    svg = charts.level_scale(a_result("seen", "sell", "keep"), LOOK, 400)
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    bold = [e.text for e in root.iter() if "font-weight: 700" in e.attrib.get("style", "")]
    assert bold == ["Master"]


@pytest.mark.parametrize("width", [120, 755])
def test_bars_are_as_wide_as_asked(width: int) -> None:
    figures = a_result("seen").scoring.dimensions[0]
    assert size(charts.dimension_bar(figures, LIGHT, width)) == (width, charts.BAR_HEIGHT)
    bar = charts.points_bar(75, LIGHT.primary, LIGHT, width)
    assert size(bar) == (width, charts.POINTS_HEIGHT)


def test_one_dimension_asked_for_is_the_only_one_shown() -> None:
    result = a_result("seen", "sell", path=Path(PathKind.DIMENSION, "sell"))
    assert [d.dimension.id for d in charts.shown_dimensions(result)] == ["sell"]
