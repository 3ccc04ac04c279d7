"""Packs: what is loaded, and every way to refuse one, all errors at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmediag.model.conditions import Picked
from pmediag.model.content.packs import ContentError, find_packs, languages_of, load_pack
from pmediag.model.content.reading import SIZE_LIMIT
from tests.model.content.packs import a_pack, a_question, write_pack


def problems_of(tmp_path: Path, pack: dict[str, Any], language: str | None = None) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_pack(write_pack(tmp_path, pack), language)
    assert caught.value.details["count"] == len(caught.value.problems)
    return [f"{p.file}: {p.id}: {p.reason}" for p in caught.value.problems]


def questions(pack: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pack["dimensions/d.yaml"]["questions"]
    return found


def test_a_sound_pack_becomes_a_questionnaire(tmp_path: Path) -> None:
    questionnaire = load_pack(write_pack(tmp_path, a_pack()))
    assert [question.id for question in questionnaire.questions] == ["d.t.first", "d.t.second"]
    second = questionnaire.question("d.t.second")
    assert second.asked_if == Picked("d.t.first", frozenset({"c1"}))
    assert second.points_of("c3") == 75
    assert questionnaire.alerts[0].id == "alert"


Change = Callable[[dict[str, Any]], object]

BROKEN: dict[str, tuple[Change, str]] = {
    "a later question in a guard": (
        lambda p: questions(p)[0].update(asked_if={"question": "d.t.second", "in": ["c1"]}),
        "dimensions/d.yaml: d.t.first: asked_if: 'd.t.second' comes later",
    ),
    "a question that does not exist": (
        lambda p: questions(p)[1].update(applies_if={"question": "d.t.gone", "in": ["c1"]}),
        "dimensions/d.yaml: d.t.second: applies_if: no question 'd.t.gone'",
    ),
    "a choice that does not exist": (
        lambda p: p["alerts.yaml"]["alerts"][0].update(when={"question": "d.t.first", "in": ["z"]}),
        "alerts.yaml: alert: the question 'd.t.first' has no choice 'z'",
    ),
    "a profile field that does not exist": (
        lambda p: questions(p)[1].update(applies_if={"profile": "colour", "in": ["red"]}),
        "dimensions/d.yaml: d.t.second: applies_if: no profile field 'colour'",
    ),
    "a profile value that does not exist": (
        lambda p: questions(p)[1].update(applies_if={"profile": "activity", "in": ["red"]}),
        "d.t.second: applies_if: the profile field 'activity' has no value 'red'",
    ),
    "the same id twice": (
        lambda p: questions(p).append(a_question("d.t.first")),
        "dimensions/d.yaml: d.t.first: the id stands twice",
    ),
    "a missing text": (
        lambda p: questions(p)[0].pop("why"),
        "dimensions/d.yaml: d.t.first: 'why' is missing",
    ),
    "an empty text": (
        lambda p: questions(p)[0].update(why=""),
        "Expected `str` of length >= 1",
    ),
    "a question that no profile can reach": (
        lambda p: questions(p)[1].update(
            applies_if={
                "all": [
                    {"profile": "activity", "in": ["shop"]},
                    {"not": {"profile": "activity", "in": ["shop"]}},
                ]
            }
        ),
        "dimensions/d.yaml: d.t.second: no profile can reach it",
    ),
    "a single without a choice at 0": (
        lambda p: questions(p)[0]["choices"][0].update(points=5),
        "dimensions/d.yaml: d.t.first: no choice is worth 0",
    ),
    "a single without a choice at 100": (
        lambda p: questions(p)[0]["choices"][4].update(points=99),
        "dimensions/d.yaml: d.t.first: no choice is worth 100",
    ),
    "a multiple that sums to less than 100": (
        lambda p: questions(p)[0].update(
            kind="multiple", choices=[{"id": "c0", "points": 0, "text": "t"},
                                      {"id": "c1", "points": 90, "text": "t"},
                                      {"id": "c4", "points": 9, "text": "t"}]),
        "dimensions/d.yaml: d.t.first: the choices sum to less than 100",
    ),
    "an exclusive choice worth something": (
        lambda p: questions(p)[0].update(
            kind="multiple", choices=[{"id": "c0", "points": 10, "text": "t", "exclusive": True},
                                      {"id": "c1", "points": 90, "text": "t"},
                                      {"id": "c4", "points": 9, "text": "t"}]),
        "dimensions/d.yaml: d.t.first: the exclusive choice 'c0' is not worth 0",
    ),
    "otherwise without asked_if": (
        lambda p: questions(p)[0].update(otherwise="c0"),
        "dimensions/d.yaml: d.t.first: otherwise without asked_if",
    ),
    "an express question behind one that is not": (
        lambda p: questions(p).append(
            a_question("d.t.third", express=True,
                       asked_if={"question": "d.t.second", "in": ["c1"]})),
        "'d.t.second', which is not express",
    ),
    "a topic that does not exist": (
        lambda p: questions(p)[0].update(topic="x"),
        "dimensions/d.yaml: d.t.first: no topic 'x' in this dimension",
    ),
    "a source that does not exist": (
        lambda p: questions(p)[0].update(sources=["elsewhere"]),
        "dimensions/d.yaml: d.t.first: no source 'elsewhere'",
    ),
    "a weight of 4": (
        lambda p: questions(p)[0].update(weight=4),
        "dimensions/d.yaml: d.t.first/weight: Invalid enum value 4",
    ),
    "a key nobody knows": (
        lambda p: questions(p)[0].update(colour="red"),
        "the key 'colour' is not known here",
    ),
    "two forms in one condition": (
        lambda p: questions(p)[1].update(
            asked_if={"profile": "activity", "question": "d.t.first", "in": ["c1"]}),
        "dimensions/d.yaml: d.t.second: asked_if: a condition is one of",
    ),
    "levels that do not start at 0": (
        lambda p: p["questionnaire.yaml"]["levels"][0].update(cut=10),
        "questionnaire.yaml: levels: the cuts do not rise from 0",
    ),
    "a ceiling at a level that does not exist": (
        lambda p: p["alerts.yaml"]["ceilings"][0].update(level=7),
        "alerts.yaml: ceilings/ceiling: no level 7",
    ),
    "a date on a risk": (
        lambda p: p["alerts.yaml"]["alerts"][0].update(since="2026-09-01"),
        "alerts.yaml: alert: only a duty has a date",
    ),
    "words that follow an answer": (
        lambda p: questions(p)[1].update(
            variants=[{"when": {"question": "d.t.first", "in": ["c1"]}, "text": "x"}]),
        "dimensions/d.yaml: d.t.second: variants: words follow the profile only",
    ),
    "another version than the folder's": (
        lambda p: p["questionnaire.yaml"].update(version="2026.2"),
        "questionnaire.yaml: version: the folder is called '2026.1'",
    ),
    "a missing file": (
        lambda p: p.pop("intensity.yaml"),
        "intensity.yaml: -: the file is missing",
    ),
    "a missing dimension": (
        lambda p: p.pop("dimensions/d.yaml"),
        "dimensions/d.yaml: -: the file is missing",
    ),
    "YAML that does not parse": (
        lambda p: p.update({"sources.yaml": "- [\n"}),
        "sources.yaml: line",
    ),
    "a key that stands twice": (
        lambda p: p.update({"sources.yaml": "- {id: a, id: b}\n"}),
        "sources.yaml: line 1: the key 'id' stands twice",
    ),
    "a file that runs code": (
        lambda p: p.update({"sources.yaml": "!!python/object/apply:os.system ['true']\n"}),
        "sources.yaml: line 1: could not determine a constructor",
    ),
    "an empty file": (
        lambda p: p.update({"alerts.yaml": "# nothing yet\n"}),
        "alerts.yaml: -: the file is empty",
    ),
    "an empty dimension": (
        lambda p: p.update({"dimensions/d.yaml": ""}),
        "dimensions/d.yaml: -: the file is empty",
    ),
    "a text of spaces": (
        lambda p: questions(p)[0].update(why="  "),
        "dimensions/d.yaml: d.t.first/why",
    ),
    "a changelog that names a later version": (
        lambda p: p["questionnaire.yaml"].update(
            changelog=[{"version": "2027.1", "comparability": "comparable", "note": "n"}]),
        "questionnaire.yaml: 2027.1: not earlier than 2026.1",
    ),
    "a huge file": (
        lambda p: p.update({"sources.yaml": " " * (SIZE_LIMIT + 1)}),
        "sources.yaml: -: larger than",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_pack_is_refused_for(tmp_path: Path, name: str) -> None:
    change, reason = BROKEN[name]
    pack = a_pack()
    change(pack)
    found = problems_of(tmp_path, pack)
    assert any(reason in line for line in found), found


def test_every_error_is_said_at_once(tmp_path: Path) -> None:
    pack = a_pack()
    questions(pack)[0].update(weight=9, why="", kind="several")
    questions(pack)[1].pop("text")
    pack["sources.yaml"] = [{"id": "somewhere", "title": "S", "year": "soon"}]
    pack["questionnaire.yaml"]["levels"] = []
    found = "\n".join(problems_of(tmp_path, pack))
    for place in (
        "first/weight",
        "first/why",
        "first/kind",
        "'text' is missing",
        "/year",
        "levels",
    ):
        assert place in found


def test_errors_of_meaning_are_said_together_too(tmp_path: Path) -> None:
    pack = a_pack()
    questions(pack)[0].update(sources=["x"], otherwise="nothing")
    pack["alerts.yaml"]["ceilings"][0]["level"] = 9
    assert len(problems_of(tmp_path, pack)) == 4


def test_a_broken_question_does_not_hide_what_is_wrong_elsewhere(tmp_path: Path) -> None:
    """What only says that the broken one is not there is left out."""
    pack = a_pack()
    questions(pack)[0].pop("why")
    questions(pack)[1]["choices"][0]["points"] = 5
    pack["alerts.yaml"]["ceilings"][0]["when"] = {"question": "d.t.gone", "in": ["c0"]}
    assert problems_of(tmp_path, pack) == [
        "alerts.yaml: ceilings/ceiling: no question 'd.t.gone'",
        "dimensions/d.yaml: d.t.first: 'why' is missing",
        "dimensions/d.yaml: d.t.second: no choice is worth 0",
    ]


def test_a_multiple_of_decimals_that_sums_to_a_hundred_is_sound(tmp_path: Path) -> None:
    pack = a_pack()
    questions(pack)[1].update(
        kind="multiple",
        asked_if={"question": "d.t.first", "in": ["c1"]},
        choices=[
            {"id": f"p{index}", "points": points, "text": "t"}
            for index, points in enumerate((33.4, 33.3, 33.3))
        ],
    )
    assert load_pack(write_pack(tmp_path, pack)).question("d.t.second").choices[0].points == 33.4


def overlay() -> dict[str, Any]:
    """The English words of the small pack."""
    words = {key: f"English {key}" for key in ("text", "hint", "why", "example", "check", "ask")}
    choices = {f"c{index}": {"text": f"English {index}"} for index in range(5)}
    question = {**words, "weight_reason": "English", "choices": choices}
    return {
        "en/questionnaire.yaml": {
            "title": "A small questionnaire",
            "profile": {
                "activity": {
                    "text": "Who buys?",
                    "help": "help",
                    "options": {"shop": {"text": "Shop"}, "mobile": {"text": "Road"}},
                }
            },
            "levels": {
                "1": {"name": "One", "sentence": "…"},
                "2": {"name": "Two", "sentence": "…"},
            },
            "importance": {
                "question": "How much?",
                "scale": {"0": "none", "1": "low", "2": "medium", "3": "high"},
            },
            "dimensions": {
                "d": {
                    "name": "DD", "short": "DD", "purpose": "P", "lack": "L", "importance": "I",
                    "topics": {"t": {"name": "TT"}},
                }
            },
        },
        "en/dimensions/d.yaml": {
            "questions": {"d.t.first": dict(question), "d.t.second": dict(question)}
        },
        "en/alerts.yaml": {
            "alerts": {"alert": {"title": "T", "text": "T", "first_step": "S"}},
            "ceilings": {"ceiling": {"reason": "R"}},
        },
        "en/intensity.yaml": {
            "name": "N", "caution": "C", "bands": {"low": {"name": "low"}},
            "criteria": {"one": {"text": "one"}},
        },
    }  # fmt: skip


def test_another_language_is_laid_over(tmp_path: Path) -> None:
    place = write_pack(tmp_path, a_pack() | overlay())
    assert languages_of(place) == ("en",)
    english, french = load_pack(place, "en"), load_pack(place, "de")
    assert (english.language, french.language) == ("en", "fr")
    assert english.question("d.t.first").words.text == "English text"
    assert english.question("d.t.first").choices[1].text == "English 1"
    assert english.importance_scale[3] == "high"
    assert english.question("d.t.second").asked_if == french.question("d.t.second").asked_if


def test_an_incomplete_language_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    pack = a_pack() | overlay()
    del pack["en/dimensions/d.yaml"]["questions"]["d.t.second"]["why"]
    pack["en/alerts.yaml"]["alerts"]["gone"] = {"title": "T"}
    assert problems_of(tmp_path, pack, "en") == [
        "en/alerts.yaml: alerts: 'gone' has nothing to translate here",
        "en/dimensions/d.yaml: questions/d.t.second/why: the translation is missing",
    ]


def test_a_language_without_its_first_file_is_said(tmp_path: Path) -> None:
    pack = a_pack() | overlay()
    del pack["en/questionnaire.yaml"]
    assert "en/questionnaire.yaml: -: the file is missing" in problems_of(tmp_path, pack, "en")


def test_packs_are_found_oldest_first_by_number(tmp_path: Path) -> None:
    for version in ("2026.10", "2026.2", "2025.1"):
        head = tmp_path / "small" / version / "questionnaire.yaml"
        head.parent.mkdir(parents=True)
        head.touch()
    assert [place.version for place in find_packs(tmp_path)] == ["2025.1", "2026.2", "2026.10"]
