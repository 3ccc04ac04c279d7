from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot
from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Shape, String
from reportlab.lib.colors import Color

from pmediag.look import LIGHT
from pmediag.model.assessment import EXPRESS
from pmediag.model.maturity import Level
from pmediag.model.scoring import DimensionScore, shown_score
from pmediag.model.timeline import curve, steps
from pmediag.reports.charts import bars, dimension_bar, level_scale, points_bar, radar
from pmediag.reports.drawing import ChartLook
from pmediag.reports.fonts import width_of
from pmediag.reports.progress_chart import progress_chart
from pmediag.reports.svg import to_svg
from tests.model.summaries import a_summary, by_version
from tests.reports.samples import a_result, middle_answers, the_questionnaire

LOOK = ChartLook(LIGHT, 460, 330)


def shapes(group: Group) -> Iterator[Shape]:
    for shape in group.contents:
        yield shape
        if isinstance(shape, Group):
            yield from shapes(shape)


def strings(drawing: Drawing) -> list[String]:
    return [shape for shape in shapes(drawing) if isinstance(shape, String)]


def axes(count: int) -> list[DimensionScore]:
    found = a_result().scoring.dimensions
    return [
        replace(figures, dimension=replace(figures.dimension, id=f"d{place}"))
        for place, figures in enumerate((found * 2)[:count])
    ]


def some_unknown() -> tuple[DimensionScore, ...]:
    kept = {key: answer for key, answer in middle_answers().items() if "protect" not in key}
    return a_result(kept).scoring.dimensions


def hexadecimal(colour: Color | None) -> str:
    return "" if colour is None else colour.hexval()[2:]


def edges(text: String) -> tuple[float, float]:
    width = width_of(text.text, text.fontName, text.fontSize)
    left = text.x - {"start": 0, "middle": width / 2, "end": width}[text.textAnchor]
    return left, left + width


@pytest.mark.parametrize("count", range(3, 13))
def test_no_word_of_a_radar_is_clipped(count: int) -> None:
    for look in (LOOK, ChartLook(LIGHT, 250, 210, 8.5), ChartLook(LIGHT, 300, 240, 13)):
        drawing = radar(axes(count), look, figures=True)
        for text in strings(drawing):
            left, right = edges(text)
            assert left >= -1
            assert right <= look.width + 1
            assert text.y - 0.25 * text.fontSize >= -0.5
            assert text.y + 0.75 * text.fontSize <= look.height + 0.5


def test_a_very_long_name_shrinks_and_is_whole() -> None:
    first, *others = axes(7)
    name = "Anticonstitutionnellement interminable"
    named = replace(first, dimension=replace(first.dimension, short=name))
    words = " ".join(text.text for text in strings(radar([named, *others], LOOK)))
    assert name in words


def test_a_radar_has_one_point_for_each_axis_with_enough_answers() -> None:
    found = some_unknown()
    drawing = radar(found, LOOK)
    points = [shape for shape in shapes(drawing) if isinstance(shape, Circle)]
    assert sum(figures.is_shown for figures in found) == len(points) == len(found) - 1
    colours = {LIGHT.dimension(f.dimension.id).lower()[1:] for f in found if f.is_shown}
    assert {hexadecimal(point.fillColor) for point in points} == colours


def test_an_axis_without_enough_answers_shows_its_interval() -> None:
    drawing = radar(some_unknown(), LOOK, figures=True)
    assert "0–100" in [text.text for text in strings(drawing)]
    colour = LIGHT.dimension("protect").lower()[1:]
    lines = [shape for shape in shapes(drawing) if isinstance(shape, Line)]
    assert [line for line in lines if hexadecimal(line.strokeColor) == colour]


def test_an_earlier_series_is_dashed() -> None:
    found = a_result().scoring.dimensions
    alone, both = (
        radar(found, LOOK),
        radar(found, LOOK, a_result(middle_answers(1)).scoring.dimensions),
    )

    def dashed(drawing: Drawing) -> int:
        return sum(bool(s.strokeDashArray) for s in shapes(drawing) if isinstance(s, Line))

    assert dashed(both) - dashed(alone) == len(found)


def test_two_series_are_named_under_the_radar_and_nothing_is_clipped() -> None:
    found, earlier = a_result().scoring.dimensions, a_result(middle_answers(1)).scoring.dimensions
    for look in (LOOK, ChartLook(LIGHT, 250, 230, 8.5), ChartLook(LIGHT, 300, 300, 13)):
        names = "23 novembre 2026", "3 novembre 2025 (parcours express)"
        drawing = radar(found, look, earlier, names=names)
        texts = strings(drawing)
        assert set(names) <= {text.text for text in texts}
        (web,) = [shape for shape in drawing.contents if isinstance(shape, Group)]
        lowest = web.transform[5] + min(t.y for t in texts if t.text not in names)
        for text in texts:
            if text.text in names:
                left, right = edges(text)
                assert left >= 0
                assert right <= look.width + 1
                assert text.y >= 0
                assert text.y + 0.75 * text.fontSize <= lowest


def test_an_earlier_score_is_a_dashed_mark_across_the_bar() -> None:
    found = a_result().scoring.dimensions[0]

    def marks(drawing: Drawing) -> list[Line]:
        lines = [s for s in drawing.contents if isinstance(s, Line)]
        return [line for line in lines if line.strokeDashArray]

    assert not marks(dimension_bar(found, LIGHT, 400))
    (mark,) = marks(dimension_bar(found, LIGHT, 400, 25.0))
    assert mark.x1 == mark.x2 == 100
    for end in (0.0, 100.0):
        (mark,) = marks(dimension_bar(found, LIGHT, 400, end))
        assert mark.x1 - 1 >= 0
        assert mark.x1 + 1 <= 400


def test_two_axes_are_drawn_as_bars() -> None:
    found = axes(2)
    assert len(strings(radar(found, LOOK))) == len(strings(bars(found, LOOK))) == 4


def test_bars_say_their_scores() -> None:
    found = a_result().scoring.dimensions
    words = [text.text for text in strings(bars(found, LOOK))]
    assert [str(shown_score(f.score or 0)) for f in found] == words[1::2]


def test_the_current_levels_are_in_bold() -> None:
    levels = the_questionnaire().levels
    drawing = level_scale(levels, Level(2, 3, 2, 3), ChartLook(LIGHT, 200, 20, 13))
    bold = {text.text for text in strings(drawing) if text.fontName.endswith("Bold")}
    assert bold == {levels[1].name, levels[2].name}
    assert {text.text for text in strings(drawing)} == {level.name for level in levels}


def test_the_same_figures_give_the_same_drawing() -> None:
    found = a_result().scoring.dimensions
    assert to_svg(radar(found, LOOK)) == to_svg(radar(found, LOOK))


def the_curve() -> Drawing:
    told = (
        a_summary("c", day="2026-06-01", score=61.0, questionnaire_version="2027.1"),
        a_summary("b", day="2025-06-01", score=50.0),
        a_summary("a", day="2025-01-01", score=43.0, path=EXPRESS),
    )
    return progress_chart(curve(steps(told, by_version)), the_questionnaire().levels, LOOK)


def drawings() -> dict[str, Drawing]:
    result = a_result()
    found = result.scoring.dimensions
    express = a_result(path=EXPRESS).scoring.dimensions
    return {
        "radar": radar(found, LOOK, express),
        "unknown": radar(some_unknown(), LOOK, figures=True),
        "bars": bars(some_unknown(), LOOK),
        "both": radar(found, LOOK, express, names=("aujourd'hui", "avant")),
        "bar": dimension_bar(found[0], LIGHT, 400),
        "marked": dimension_bar(found[0], LIGHT, 400, 40.0),
        "curve": the_curve(),
        "points": points_bar(50, LIGHT.primary, LIGHT),
        "level": level_scale(result.questionnaire.levels, result.level, LOOK),
    }


@pytest.mark.parametrize("name", drawings())
def test_svg_holds_nothing_that_qt_shows_wrongly(name: str) -> None:
    text = to_svg(drawings()[name]).decode()
    ET.fromstring(text)  # noqa: S314  # our own words
    assert "clipPath" not in text
    assert "clip-path" not in text
    assert "None" not in text
    assert "Helvetica" not in text
    assert set(re.findall(r"font-family: ([^;]+)", text)) <= {"'PMEdiag Sans'"}
    assert set(re.findall(r"font-weight: (\d+)", text)) <= {"400", "600", "700"}
    assert LIGHT.line.lower() in text or name == "points"


@pytest.mark.parametrize("name", drawings())
def test_qt_paints_the_svg(qtbot: QtBot, name: str) -> None:
    assert qtbot is not None  # a font needs an application
    drawing = drawings()[name]
    renderer = QSvgRenderer(QByteArray(to_svg(drawing)))
    assert renderer.isValid()
    image = QImage(int(drawing.width), int(drawing.height), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    seen = {
        image.pixel(x, y) & 0xFFFFFF
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert len(seen) > 2
    dark = sum(
        image.pixelColor(x, y).lightness() < 40
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )
    assert dark < 0.1 * image.width() * image.height() / 16
