"""Which figure suits a firm, and what is never put together."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.benchmark import (
    SIZES,
    Chosen,
    Figure,
    Fit,
    MixedSeriesError,
    Population,
    choose,
    fit_of,
    series,
    spread,
)
from tests.model.figures import a_figure, levels, some_figures

MICRO = a_figure("MICRO_WEB", size_class="0-9", population=Population.MICRO, year=2022)
FRANCE_NUM = a_figure("FN_WEBSITE", size_class="0-249", population=Population.TPE_PME, year=2021)
FROM_TEN = a_figure("E_WEB", size_class="GE10", year=2021)
WEB = ("MICRO_WEB", "E_WEB", "FN_WEBSITE")


def chosen(*figures: Figure, codes: tuple[str, ...] = WEB, **profile: str) -> Chosen | None:
    return choose(some_figures(*figures), codes, profile)


@pytest.mark.parametrize(
    ("size", "figure", "fit"),
    [
        ("alone", MICRO, Fit.OWN),
        ("2_9", MICRO, Fit.OWN),
        ("10_19", FROM_TEN, Fit.WIDER),
        ("50_249", FROM_TEN, Fit.WIDER),
        ("", FROM_TEN, Fit.UNKNOWN),
    ],
)
def test_a_firm_is_held_against_its_own_population(size: str, figure: Figure, fit: Fit) -> None:
    found = chosen(FRANCE_NUM, FROM_TEN, MICRO, size=size)
    assert found is not None
    assert (found.figure, found.fit) == (figure, fit)


def test_a_firm_under_ten_takes_france_num_before_firms_of_ten_and_more() -> None:
    found = chosen(FROM_TEN, FRANCE_NUM, size="2_9")
    assert found is not None
    assert (found.figure, found.fit) == (FRANCE_NUM, Fit.WIDER)
    alone = chosen(FROM_TEN, size="2_9")
    assert alone is not None
    assert alone.fit is Fit.OTHER


def test_the_size_of_the_firm_comes_first_then_the_newest_year() -> None:
    small, old, all_sizes = (
        a_figure(size_class="10-49", year=2023),
        a_figure(size_class="10-49", year=2021),
        a_figure(size_class="10-249", year=2025),
    )
    found = chosen(all_sizes, old, small, codes=("E_CC",), size="20_49")
    assert found is not None
    assert (found.figure, found.fit) == (small, Fit.OWN)


def test_the_union_stands_beside_only_with_the_same_size_and_year() -> None:
    own = a_figure(size_class="10-49")
    europe = a_figure(size_class="10-49", geo="EU27_2020", value=49.3)
    for other, beside in (
        (europe, europe),
        (a_figure(size_class="10-49", geo="EU27_2020", year=2023), None),
        (a_figure(size_class="GE10", geo="EU27_2020"), None),
    ):
        found = chosen(own, other, codes=("E_CC",), size="10_19")
        assert found is not None
        assert (found.figure, found.beside) == (own, beside)


def test_without_a_french_figure_the_union_stands_alone() -> None:
    europe = a_figure(geo="EU27_2020", size_class="GE10")
    found = chosen(europe, codes=("E_CC",), size="10_19")
    assert found is not None
    assert (found.figure, found.beside) == (europe, None)
    assert chosen(codes=("E_CC",), size="10_19") is None


@pytest.mark.parametrize("sector", ["naf_a", "naf_b", "naf_k"])
def test_sectors_outside_the_survey_are_told(sector: str) -> None:
    figure = a_figure(size_class="10-49")
    assert fit_of(figure, {"size": "10_19", "sector": sector}) is Fit.OTHER
    assert fit_of(figure, {"size": "10_19", "sector": "naf_g"}) is Fit.OWN
    # France Num asks farmers and insurers too.
    assert fit_of(FRANCE_NUM, {"size": "2_9", "sector": sector}) is Fit.WIDER


@given(
    st.sampled_from(["", *SIZES]),
    st.lists(st.sampled_from([MICRO, FRANCE_NUM, FROM_TEN]), unique=True),
)
def test_a_firm_under_ten_never_meets_firms_of_ten_and_more_without_a_word(
    size: str, figures: list[Figure]
) -> None:
    found = chosen(*figures, size=size)
    if size in {"alone", "2_9"}:
        assert (found is None) == (not figures)
        if found is not None and found.figure is FROM_TEN:
            assert found.fit is Fit.OTHER
    elif found is not None:
        assert found.figure is not MICRO


def test_a_spread_needs_every_level_of_one_cell() -> None:
    cells = levels(30.56, 36.47, 26.09, 6.88)
    found = spread(some_figures(*cells), "3", 2025, "FR", "10-249")
    assert found is not None
    assert found.shares == (30.56, 36.47, 26.09, 6.88)
    assert found.basic == pytest.approx(69.44)
    for gone in range(len(cells)):
        rest = cells[:gone] + cells[gone + 1 :]
        assert spread(some_figures(*rest), "3", 2025, "FR", "10-249") is None
    assert spread(some_figures(*cells), "4", 2025, "FR", "10-249") is None
    assert spread(some_figures(*cells), "3", 2023, "FR", "10-249") is None


def test_the_place_in_a_spread_adds_shares_and_nothing_finer() -> None:
    found = spread(some_figures(*levels(30.56, 36.47, 26.09, 6.88)), "3", 2025, "FR", "10-249")
    assert found is not None
    assert [found.at_or_below(place) for place in range(4)] == pytest.approx(
        [30.56, 67.03, 93.12, 100]
    )
    assert [found.above(place) for place in range(4)] == pytest.approx([69.44, 32.97, 6.88, 0])


def test_versions_of_the_index_never_stand_on_one_line() -> None:
    third = a_figure("E_DI3_GELO", year=2023)
    fourth = a_figure("E_DI4_GELO", year=2024)
    with pytest.raises(MixedSeriesError):
        series([third, fourth])


@pytest.mark.parametrize(
    "change",
    [
        {"geo": "DE"},
        {"size_class": "10-49"},
        {"population": Population.TPE_PME},
        {"activity": "J"},
    ],
)
def test_a_series_is_of_one_place_size_and_population(change: dict[str, object]) -> None:
    with pytest.raises(MixedSeriesError):
        series([a_figure(year=2023), replace(a_figure(year=2025), **change)])  # type: ignore[arg-type]  # any field


def test_a_break_parts_a_series() -> None:
    years = [a_figure(year=2024), a_figure(year=2023, flag="b"), a_figure(year=2022)]
    assert [[f.year for f in part] for part in series(years)] == [[2022], [2023, 2024]]


def test_the_french_break_of_2022_parts_a_series_that_nothing_flags() -> None:
    years = [a_figure(year=year) for year in (2020, 2021, 2023, 2025)]
    assert [[f.year for f in part] for part in series(years)] == [[2020, 2021], [2023, 2025]]
    elsewhere = [a_figure(year=year, geo="DE") for year in (2020, 2021, 2023, 2025)]
    assert len(series(elsewhere)) == 1


@given(st.lists(st.tuples(st.integers(2015, 2030), st.sampled_from(["", "b", "d"])), max_size=9))
def test_a_series_keeps_every_figure_once_in_the_order_of_years(
    cells: list[tuple[int, str]],
) -> None:
    figures = [a_figure(year=year, flag=flag) for year, flag in cells]
    parts = series(figures)
    flat = list(itertools.chain(*parts))
    assert sorted(flat, key=repr) == sorted(figures, key=repr)
    assert [f.year for f in flat] == sorted(f.year for f in figures)
    for part in parts:
        assert not any(figure.has("b") for figure in part[1:])
        assert part[0].year >= 2022 or part[-1].year < 2022
