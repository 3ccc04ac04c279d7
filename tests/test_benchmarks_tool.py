"""The selection of figures: taken from the facts by rule, whole without them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools import benchmarks as tool

TITLE = "Eurostat isoc_cicce_use, Cloud computing services by size class"

RECORD = {
    "id": "x",
    "indicator": "E_CC",
    "definition": "buys cloud services",
    "value": 35.78,
    "unit": "% of enterprises",
    "year": 2025,
    "geo": "FR",
    "size_class": "10-49",
    "activity": "C10-S951_X_K",
    "source_title": TITLE,
    "source_url": "https://ec.europa.eu",
    "confidence": "high",
}
INDEX = RECORD | {"indicator": "E_DI3_VLO", "geo": "DE"}


def built(folder: Path, *records: dict[str, Any]) -> dict[str, Any]:
    facts = folder / "facts.yaml"
    facts.write_text(yaml.safe_dump([INDEX, *records], allow_unicode=True), encoding="utf-8")
    held = json.loads(tool.text(facts))
    assert isinstance(held, dict)
    return held


def test_the_file_that_ships_is_whole_and_small() -> None:
    content = tool.BUILT.read_text(encoding="utf-8")
    assert tool.problems(content) == []
    assert len(content.encode()) < 300_000
    assert tool.main(["--check"]) == 0


def test_it_is_told_where_it_is_not_whole() -> None:
    content = tool.BUILT.read_text(encoding="utf-8")
    held = json.loads(content)
    rows = held["figures"]

    def wrong(**changes: Any) -> list[str]:  # noqa: ANN401
        parts = {"facts": held["facts"], "sources": held["sources"], "rows": rows} | changes
        return tool.problems(tool.written(**parts))

    assert tool.problems(content + " ")
    assert wrong(rows=rows[::-1])
    assert wrong(rows=[rows[0], *rows])
    assert wrong(sources=[*held["sources"], ["more", "https://"]])
    assert wrong(rows=[["TARGET_x", *rows[0][1:]], *rows[1:]])


def test_a_record_becomes_a_row_with_its_source(tmp_path: Path) -> None:
    held = built(tmp_path, RECORD)
    row = ["E_CC", "FR", "10-49", "C10-S951_X_K", 2025, 35.78, "", "enterprises", "high", "", 0]
    assert row in held["figures"]
    assert held["sources"] == [[TITLE, "https://ec.europa.eu"]]
    assert tool.problems(tool.text(tmp_path / "facts.yaml")) == []


@pytest.mark.parametrize(
    "change",
    [
        {"confidence": "low"},
        {"alternative_to": "y"},
        {"note": "second-hand; verify in the dataset before display"},
        {"indicator": "TARGET_desi_cloud", "year": 2030},
        {"indicator": "E_UNUSED"},
        {"activity": "J"},
        {"geo": "DE"},
        {"geo": "XX"},
        {"year": 2018},
        {"unit": "score 0-100"},
        {"size_class": "GE250"},
    ],
)
def test_what_may_not_be_shown_stays_out(tmp_path: Path, change: dict[str, Any]) -> None:
    assert len(built(tmp_path, RECORD | change)["figures"]) == 1


def test_of_a_practice_the_newest_year_is_taken(tmp_path: Path) -> None:
    older = RECORD | {"year": 2023}
    held = built(tmp_path, RECORD, older, older | {"geo": "EU27_2020"})
    assert [row[4] for row in held["figures"] if row[0] == "E_CC"] == [2025]


def test_a_rounded_figure_and_a_second_hand_one_are_told(tmp_path: Path) -> None:
    rough = RECORD | {
        "definition": "has a website (about seven in ten)",
        "note": "rounded words in the source",
        "confidence": "medium",
    }
    held = built(tmp_path, rough)
    (row,) = [row for row in held["figures"] if row[0] == "E_CC"]
    assert row[8:10] == ["medium", "rounded"]


def test_a_title_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Another source"):
        built(tmp_path, RECORD | {"source_title": "Another source"})
