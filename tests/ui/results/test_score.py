"""The score with its interval, the charts, the digital intensity."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from pmediag.model.assessment import EXPRESS
from pmediag.model.result import result_of
from pmediag.services.catalogue import Catalogue
from pmediag.ui.results.intensity_card import IntensityCard
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.results.score_card import ScoreCard
from pmediag.ui.results.words import intensity_level
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.chart_view import ChartView
from tests.builders import UNKNOWN, picked
from tests.ui.conftest import focused
from tests.ui.readings import a_reading, sample, shown, three
from tests.ui.results.results import overview


def test_the_score_stands_with_its_interval_and_what_widens_it(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c2"), keep=UNKNOWN))
    words = shown(ScoreCard(theme, reading))
    assert "Score: 50" in words
    assert "out of 100, between 33 and 67" in words
    assert "1 “I don't know”" in words


def test_an_exact_score_has_no_interval(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c1"), keep=picked("c1")))
    words = shown(ScoreCard(theme, reading))
    assert "Score: 33" in words
    assert "between" not in words


def test_under_half_of_the_answers_there_is_an_interval_and_no_score(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2")))
    words = shown(ScoreCard(theme, reading))
    assert "From 16 to 84 out of 100" in words
    assert "Score:" not in words


def test_the_radar_has_its_table_one_key_away(real: ResultsPage) -> None:
    radar = overview(real).radar
    assert radar is not None
    radar.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert radar.chart.isHidden()
    assert radar.table.isVisible()
    names = [radar.table.item(row, 0) for row in range(radar.table.rowCount())]
    assert [cell.text() for cell in names if cell][:2] == ["Être vu", "Conclure et encaisser"]
    radar.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(radar.table, Qt.Key.Key_Down)
    assert radar.table.currentRow() == 1
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is radar.button


def test_charts_say_what_they_show(real: ResultsPage) -> None:
    radar = overview(real).radar
    assert radar is not None
    assert radar.chart.accessibleName() == "Radar of the areas"
    assert "Être vu" in radar.chart.accessibleDescription()
    assert all(chart.accessibleName() for chart in real.findChildren(ChartView))
    interface = QAccessible.queryAccessibleInterface(radar.chart)
    assert interface.role() is QAccessible.Role.Graphic


def test_an_express_result_does_not_stretch_the_index(theme: Theme, catalogue: Catalogue) -> None:
    organisation, result = sample(catalogue)
    express = result_of(result.questionnaire, replace(result.assessment, path=EXPRESS))
    reading = replace(a_reading(*three()), result=express, organisation=organisation)
    said = shown(IntensityCard(theme, reading))
    assert "An express diagnosis asks about some of these uses only." in said
    assert intensity_level(reading) not in said
    assert "for sure" in said


def test_each_criterion_has_a_word(theme: Theme, catalogue: Catalogue) -> None:
    organisation, result = sample(catalogue)
    reading = replace(a_reading(*three()), result=result, organisation=organisation)
    card = IntensityCard(theme, reading)
    card.fold.row.click()
    words = shown(card)
    counted = sum(words.count(f"{word} ·") for word in ("Yes", "No", "To check"))
    assert counted == 12
    assert "Edition 2025, version 3 of the index." in words


def test_under_ten_people_it_says_so(theme: Theme) -> None:
    words = shown(IntensityCard(theme, a_reading(*three(seen=picked("c1")))))
    assert "10 people and more" in words
