"""A result beside figures: what the firm does, its level among firms, the countries."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pmediag.model.assessment import Answer
from pmediag.model.benchmark import Benchmarks, Fit
from pmediag.model.comparison import Comparisons, Practice, compare
from pmediag.model.conditions import Picked
from pmediag.model.questionnaire import Criterion
from pmediag.model.result import Result, result_of
from tests.builders import (
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    an_index,
    picked,
    when,
)
from tests.model.figures import a_figure, levels, some_figures

CLOUD = Practice("cloud", "Cloud", Picked("d.t.q", frozenset({"c4"})), ("E_CC",))
EUROPE = "EU27_2020"


def a_result(answers: Mapping[str, Answer], size: str = "10_19", criteria: int = 4) -> Result:
    """Give a result whose index counts ``criteria`` for the choice c4."""
    index = an_index(
        criteria=tuple(
            Criterion(f"c{place}", when("d.t.q", "c4"), "text") for place in range(criteria)
        )
    )
    questionnaire = a_questionnaire(a_question("d.t.q"), intensity=index)
    return result_of(questionnaire, an_assessment(answers, profile={"size": size}))


def held(result: Result, benchmarks: Benchmarks, *practices: Practice) -> Comparisons:
    return compare(result, practices or (CLOUD,), benchmarks)


@pytest.mark.parametrize(
    ("answer", "does"), [(picked("c4"), True), (picked("c0"), False), (UNKNOWN, None)]
)
def test_a_practice_is_done_or_not_or_to_check(
    answer: Answer, does: bool | None
) -> None:  # what is expected
    found = held(a_result({"d.t.q": answer}), some_figures(a_figure()))
    assert [item.does for item in found.practices] == [does]
    assert found.with_answer(does) == found.practices


def test_a_practice_without_a_figure_is_left_out() -> None:
    other = Practice("x", "X", CLOUD.when, ("E_ERP1",))
    found = held(a_result({}), some_figures(a_figure()), other, CLOUD)
    assert [item.practice.id for item in found.practices] == ["cloud"]


def both(size_class: str) -> Benchmarks:
    return some_figures(
        *levels(30, 40, 20, 10, size_class=size_class),
        *levels(20, 40, 30, 10, geo=EUROPE, size_class=size_class),
        *levels(10, 40, 30, 20, geo="FI", size_class=size_class),
        *levels(65, 24, 9, 2, geo="BG", size_class=size_class),
    )


def test_the_level_among_firms_of_its_size() -> None:
    index = held(a_result({"d.t.q": picked("c4")}), both("10-49")).index
    assert index is not None
    assert (index.low, index.high, index.fit) == (1, 1, Fit.OWN)
    assert index.own.at_or_below(index.low) == 70
    assert [s.figure.geo for s in index.countries] == ["FI", EUROPE, "FR", "BG"]
    assert [s.figure.geo for s in index.by_size] == ["FR", EUROPE]
    two = some_figures(*both("10-49").figures, *both("10-249").figures)
    index = held(a_result({"d.t.q": picked("c4")}), two).index
    assert index is not None
    assert [s.figure.geo for s in index.countries] == ["FI", EUROPE, "FR", "BG"], "each once"
    assert index.europe is not None
    assert index.europe.basic == 80


def test_an_unknown_answer_leaves_the_level_open() -> None:
    index = held(a_result({"d.t.q": UNKNOWN}, criteria=8), both("10-49")).index
    assert index is not None
    assert (index.low, index.high) == (0, 2)


def test_a_firm_under_ten_is_told_that_the_index_is_of_others() -> None:
    index = held(a_result({}, size="2_9"), both("10-249")).index
    assert index is not None
    assert index.fit is Fit.OTHER


@pytest.mark.parametrize(
    ("size", "of_cloud", "of_index", "fit"),
    [
        ("10_19", "10-49", "10-49", Fit.OWN),
        ("10_19", "GE10", "10-49", Fit.WIDER),
        ("2_9", "0-249", "10-249", Fit.OTHER),
        ("2_9", "GE10", "50-249", Fit.OTHER),
        ("", "GE10", "50-249", Fit.UNKNOWN),
    ],
)
def test_the_furthest_population_says_how_they_stand_together(
    size: str, of_cloud: str, of_index: str, fit: Fit
) -> None:
    figures = some_figures(*both(of_index).figures, a_figure(size_class=of_cloud))
    found = held(a_result({}, size=size), figures)
    assert found.practices
    assert found.fit is fit
    assert found.fit.holds_firm == (fit in {Fit.OWN, Fit.WIDER})


def test_without_its_own_edition_there_is_no_level_among_firms() -> None:
    assert held(a_result({}), some_figures(a_figure())).index is None
    assert held(a_result({}, size="50_249"), both("10-49")).index is None


def test_the_trend_keeps_to_one_version_and_shows_the_break() -> None:
    years = [a_figure("E_DI3_GELO", size_class="10-49", year=year) for year in (2021, 2023)]
    fourth = a_figure("E_DI4_GELO", size_class="10-49", year=2024)
    benchmarks = some_figures(*both("10-49").figures, *years, fourth)
    index = held(a_result({}), benchmarks).index
    assert index is not None
    assert [[f.year for f in part] for part in index.trend] == [[2021], [2023, 2025]]
