"""Comparisons of a pack, and the figures they are held against."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pmediag.model.benchmark import SIZES
from pmediag.model.comparison import Practice
from pmediag.model.content.benchmarks import read_benchmarks
from pmediag.model.content.packs import (
    ContentError,
    check_pack,
    find_packs,
    languages_of,
    load_comparisons,
    load_pack,
)
from pmediag.paths import assets
from tests.model.content.packs import a_pack, write_pack

FIGURES = assets() / "benchmarks" / "figures.json"

ONE = {
    "id": "site",
    "text": "Avoir un site",
    "when": {"question": "d.t.first", "in": ["c4"]},
    "indicators": ["E_WEB"],
}


def written(folder: Path, *practices: dict[str, Any]) -> Path:
    return write_pack(folder, a_pack() | {"comparisons.yaml": {"comparisons": [*practices]}})


def loaded(folder: Path, language: str | None = None) -> tuple[Practice, ...]:
    return load_comparisons(folder, load_pack(folder), language)


def test_practices_are_loaded_in_the_order_of_the_file(tmp_path: Path) -> None:
    folder = written(tmp_path, ONE, ONE | {"id": "other"})
    assert [practice.id for practice in loaded(folder)] == ["site", "other"]
    check_pack(folder, indicators={"E_WEB"})


def test_a_pack_of_before_has_none(tmp_path: Path) -> None:
    assert loaded(write_pack(tmp_path, a_pack())) == ()


def test_every_error_is_listed_at_once(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        ONE,
        ONE,
        ONE | {"id": "gone", "when": {"question": "d.t.gone", "in": ["c4"]}},
        ONE | {"id": "choice", "when": {"question": "d.t.first", "in": ["c9"]}},
        ONE | {"id": "code", "indicators": ["E_WEB", "E_NONE"]},
        ONE | {"id": "form", "when": {"question": "d.t.first"}},
    )
    with pytest.raises(ContentError) as caught:
        check_pack(folder, indicators={"E_WEB"})
    found = {(problem.file, problem.id) for problem in caught.value.problems}
    names = ("site", "gone", "choice", "code", "form")
    assert found == {("comparisons.yaml", name) for name in names}
    assert any("'E_NONE'" in problem.reason for problem in caught.value.problems)


def test_without_the_figures_codes_are_taken_as_they_stand(tmp_path: Path) -> None:
    folder = written(tmp_path, ONE | {"indicators": ["E_NONE"]})
    check_pack(folder)
    assert loaded(folder)[0].indicators == ("E_NONE",)


@pytest.mark.parametrize("change", [{"indicators": []}, {"text": " "}, {"more": 1}])
def test_a_wrong_shape_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    folder = written(tmp_path, ONE | change)
    with pytest.raises(ContentError):
        loaded(folder)


@pytest.mark.parametrize("place", find_packs(assets() / "content"), ids=lambda p: p.version)
def test_every_real_practice_has_a_figure_in_both_languages(place: Any) -> None:  # noqa: ANN401
    benchmarks = read_benchmarks(FIGURES, "fr")
    for language in (None, *languages_of(place.folder)):
        check_pack(place.folder, language, benchmarks.indicators)
    questionnaire = load_pack(place.folder)
    used = {code for p in load_comparisons(place.folder, questionnaire) for code in p.indicators}
    assert used <= benchmarks.indicators
    sizes = questionnaire.profile_field("size").options
    assert {option.id for option in sizes} == SIZES.keys()


def changed(folder: Path, **changes: Any) -> Path:  # noqa: ANN401
    path = folder / "figures.json"
    held = json.loads(FIGURES.read_text(encoding="utf-8")) | changes
    path.write_text(json.dumps(held), encoding="utf-8")
    return path


ROW = ["E_CC", "FR", "10-49", "C10-S951_X_K", 2025, 35.78, "", "enterprises", "high", "", 0]


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        (0, "TARGET_desi_ai", "a target is not a measurement"),
        (0, "FRROAD_WEB", "a target is not a measurement"),
        (1, "XX", "no place 'XX'"),
        (2, "7-8", "no size class '7-8'"),
        (10, 999, "no source 999"),
    ],
)
def test_a_figure_that_may_not_be_shown_is_refused(
    tmp_path: Path, place: int, value: object, reason: str
) -> None:
    row = [*ROW]
    row[place] = value
    with pytest.raises(ContentError) as caught:
        read_benchmarks(changed(tmp_path, figures=[ROW, ROW, row]), "fr")
    reasons = [problem.reason for problem in caught.value.problems]
    assert reason in reasons
    assert "the figure stands twice" in reasons


@pytest.mark.parametrize(
    ("place", "value"),
    [(5, 101), (5, "many"), (6, "x"), (7, "all"), (8, "low"), (9, "guessed"), (4, 1900)],
)
def test_a_figure_of_another_shape_is_refused(tmp_path: Path, place: int, value: object) -> None:
    row = [*ROW]
    row[place] = value
    with pytest.raises(ContentError):
        read_benchmarks(changed(tmp_path, figures=[row]), "fr")


def test_other_columns_or_a_missing_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        read_benchmarks(changed(tmp_path, columns=["value"]), "fr")
    with pytest.raises(ContentError) as caught:
        read_benchmarks(changed(tmp_path, places={"FR": {"fr": "France"}}), "en")
    assert any(problem.id == "FR" for problem in caught.value.problems)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        read_benchmarks(tmp_path / "gone.json", "fr")


def test_the_figures_that_the_facts_promise() -> None:
    """The headline of the facts: France in 2025, 10 to 249 people, version 3."""
    benchmarks = read_benchmarks(FIGURES, "en")
    found = {
        level: benchmarks.at(f"E_DI3_{level}", "FR", "10-249", 2025)
        for level in ("VLO", "LO", "HI", "VHI", "GELO")
    }
    values = {level: figure and figure.value for level, figure in found.items()}
    assert values == {"VLO": 30.56, "LO": 36.47, "HI": 26.09, "VHI": 6.88, "GELO": 69.44}
    assert all(figure.url.startswith("https://") for figure in benchmarks.figures)
