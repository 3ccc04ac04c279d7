"""The diagnosis before, beside this one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS, Path, PathKind
from pmediag.model.shown import shown_change
from pmediag.services.catalogue import Catalogue
from pmediag.ui.results.results_page import ResultsPage
from tests.ui.conftest import focused
from tests.ui.readings import TODAY, sample, shown
from tests.ui.results.results import earlier_than, overview, settle


def test_the_diagnosis_before_stands_beside_this_one(
    page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result))
    settle()
    words = shown(page)
    assert "point(s) since 23\u00a0novembre 2025" in words
    assert "The dashed mark: where it stood on 23\u00a0novembre 2025." in words
    row = overview(page).dimensions.rows["seen"]
    before, now = (r.scoring.dimension("seen") for r in (earlier_than(result), result))
    assert before is not None
    assert now is not None
    change = shown_change(before.score, now.score)
    assert change
    assert f"+{change} point(s) since 23\u00a0novembre 2025" in row.accessibleName()
    radar = overview(page).radar
    assert radar is not None
    assert f"(+{change} point(s))" in radar.chart.accessibleDescription()
    heads = [radar.table.horizontalHeaderItem(c) for c in range(radar.table.columnCount())]
    assert [head.text() for head in heads if head][4:] == ["Before", "Difference"]
    page.show_dimension("seen")
    assert f"+{change} point(s) since 23\u00a0novembre 2025" in shown(page.current_page)


def test_what_changed_is_one_key_away(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result))
    settle()
    overview(page).score.why_button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.compare_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["before", "sample_menuiserie"]


def test_an_express_diagnosis_before_is_named_as_such(
    page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result, path=EXPRESS))
    assert "where it stood on 23\u00a0novembre 2025 (express diagnosis)" in shown(page)


@pytest.mark.parametrize("why", ["another questionnaire", "one area"])
def test_what_cannot_be_compared_does_not_stand_beside(
    page: ResultsPage, catalogue: Catalogue, why: str
) -> None:
    organisation, result = sample(catalogue)
    before = earlier_than(result)
    if why == "one area":
        before = earlier_than(result, path=Path(PathKind.DIMENSION, "seen"))
    else:
        other = replace(result.questionnaire, version="1999.1")
        before = replace(before, questionnaire=other)
    page.show_result(result, organisation, TODAY, before)
    assert "since" not in shown(overview(page).dimensions)
    assert not hasattr(overview(page).score, "why_button")


def test_the_first_diagnosis_says_nothing_of_another(real: ResultsPage) -> None:
    assert "dashed mark" not in shown(real)
    assert "novembre 2025" not in shown(real)
    radar = overview(real).radar
    assert radar is not None
    assert radar.table.columnCount() == 4
