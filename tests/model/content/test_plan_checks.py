"""Actions: every way to refuse them, all errors at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmediag.model.actions import Action, Effect, Lever
from pmediag.model.conditions import Picked
from pmediag.model.content.packs import ContentError, check_pack, load_actions, load_pack
from tests.model.content.packs import (
    a_pack,
    a_pack_with_actions,
    a_question,
    an_action,
    write_pack,
)

FIRST = {"question": "d.t.first", "choice": "c2"}
SECOND = {"question": "d.t.second", "choice": "c2"}
NOBODY = {
    "all": [
        {"profile": "activity", "in": ["shop"]},
        {"not": {"profile": "activity", "in": ["shop"]}},
    ]
}


def loaded(tmp_path: Path, pack: dict[str, Any], language: str | None = None) -> tuple[Action, ...]:
    place = write_pack(tmp_path, pack)
    return load_actions(place, load_pack(place, language), language)


def problems_of(tmp_path: Path, pack: dict[str, Any]) -> list[str]:
    with pytest.raises(ContentError) as caught:
        check_pack(write_pack(tmp_path, pack))
    return [str(problem) for problem in caught.value.problems]


def actions(pack: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pack["actions.yaml"]["actions"]
    return found


def questions(pack: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pack["dimensions/d.yaml"]["questions"]
    return found


def test_sound_actions_become_the_models(tmp_path: Path) -> None:
    first_only = {"question": "d.t.first", "in": ["c0"]}
    (_, paid) = loaded(
        tmp_path,
        a_pack_with_actions(
            an_action(
                "paid", first_year={"low": 10, "high": 20}, costs_source="somewhere",
                when=first_only, requires=["all"], safety="so", tags=["ai"], effects=[FIRST],
            )
        ),
    )  # fmt: skip
    assert (paid.first_year.low, paid.first_year.high, paid.costs_money) == (10, 20, True)
    assert paid.effects[0] == Effect("d.t.first", "c2")
    assert paid.when == Picked("d.t.first", frozenset({"c0"}))
    assert (paid.selling, paid.safety, paid.lever) == ("because", "so", Lever.FOUND)
    assert (paid.requires, paid.alerts, paid.tags) == (("all",), ("alert",), ("ai",))
    assert (paid.costs_of, paid.costs_source, paid.steps) == (2026, "somewhere", ("one", "two"))


def test_a_pack_of_before_actions_is_sound(tmp_path: Path) -> None:
    assert loaded(tmp_path, a_pack()) == ()


Change = Callable[[dict[str, Any]], object]


def change(**values: object) -> Change:
    """Change the action that covers everything."""
    return lambda pack: actions(pack)[0].update(values)


def add(identifier: str, **values: object) -> Change:
    """Add an action to the one that covers everything."""
    return lambda pack: actions(pack).append(an_action(identifier, **values))


def with_fact(pack: dict[str, Any]) -> None:
    questions(pack).append(a_question("d.t.fact", weight=0))


def with_fact_raised(pack: dict[str, Any]) -> None:
    with_fact(pack)
    actions(pack)[0]["effects"].append({"question": "d.t.fact", "choice": "c1"})


def with_fact_alone(pack: dict[str, Any]) -> None:
    with_fact(pack)
    effects = [{"question": "d.t.fact", "choice": "c1"}]
    actions(pack).append(an_action("fact", alerts=[], effects=effects))


def with_exclusive(pack: dict[str, Any]) -> None:
    choices = [
        {"id": "c0", "points": 0, "text": "t", "exclusive": True},
        {"id": "c1", "points": 60, "text": "t"},
        {"id": "c2", "points": 40, "text": "t"},
    ]
    questions(pack)[1].update(kind="multiple", choices=choices)
    effects = [FIRST, {"question": "d.t.second", "choice": "c0"}]
    actions(pack).append(an_action("exclusive", effects=effects))


def in_a_circle(pack: dict[str, Any]) -> None:
    actions(pack).append(an_action("one", requires=["two"]))
    actions(pack).append(an_action("two", requires=["one"]))
    actions(pack).append(an_action("three", requires=["two"]))


def with_a_vast_condition(pack: dict[str, Any]) -> None:
    several = [a_question(f"d.t.more{index}", weight=0) for index in range(5)]
    questions(pack).extend(several)
    parts = [{"question": question["id"], "in": ["c0"]} for question in several]
    actions(pack).append(an_action("vast", when={"any": parts}))


BROKEN: dict[str, tuple[Change, str]] = {
    "an id that stands twice": (add("all"), "all: the id stands twice"),
    "a dimension that does not exist": (change(dimension="z"), "all: no dimension 'z'"),
    "a source that does not exist": (change(sources=["z"]), "all: no source 'z'"),
    "costs from a source that does not exist": (change(costs_source="z"), "all: no source 'z'"),
    "an alert that does not exist": (change(alerts=["z"]), "all: no alert 'z'"),
    "a prerequisite that does not exist": (change(requires=["z"]), "all: no action 'z'"),
    "a resource that does not exist": (change(resources=["z"]), "all: no resource 'z'"),
    "a condition on what does not exist": (
        change(when={"question": "d.t.gone", "in": ["c0"]}), "all: no question 'd.t.gone'",
    ),
    "an effect on what does not exist": (
        change(effects=[{"question": "d.t.gone", "choice": "c2"}]), "all: no question 'd.t.gone'",
    ),
    "an effect to a choice that does not exist": (
        change(effects=[{"question": "d.t.first", "choice": "z"}]),
        "all: the question 'd.t.first' has no choice 'z'",
    ),
    "a low cost above the high one": (
        change(yearly={"low": 3, "high": 2}), "all: yearly: low is above high",
    ),
    "a cost below nothing": (change(first_year={"low": -1, "high": 2}), "first_year/low"),
    "no word of why": (
        lambda pack: actions(pack)[0].pop("selling"), "all: neither 'selling' nor 'safety'",
    ),
    "a fact as an effect": (
        with_fact_raised, "all: 'd.t.fact' is a fact that no alert it answers looks at",
    ),
    "nothing but facts as effects": (with_fact_alone, "fact: it raises no scored question"),
    "an effect worth nothing": (
        change(effects=[{"question": "d.t.first", "choice": "c0"}, SECOND]),
        "all: the effect on 'd.t.first' is worth 0",
    ),
    "an exclusive choice as an effect": (
        with_exclusive, "exclusive: the effect on 'd.t.second' is an exclusive choice",
    ),
    "two effects on one single question": (
        change(effects=[FIRST, {"question": "d.t.first", "choice": "c3"}, SECOND]),
        "all: two effects on 'd.t.first'",
    ),
    "a condition that nobody meets": (
        add("nobody", when=NOBODY), "nobody: the effect on 'd.t.first' can never happen",
    ),
    "a condition that tells too much apart": (
        with_a_vast_condition, "vast: its condition tells more than 2000 cases apart",
    ),
    "an effect on what is closed where it is proposed": (
        add("closed", alerts=[], effects=[SECOND], when={"question": "d.t.first", "in": ["c0"]}),
        "closed: the effect on 'd.t.second' can never happen",
    ),
    "an effect that is reached where it is proposed": (
        add("reached", alerts=[], effects=[FIRST],
            when={"question": "d.t.first", "in": ["c2", "c3"]}),
        "reached: the effect on 'd.t.first' can never happen",
    ),
    "an action that requires itself": (
        add("self", requires=["self"]), "self: it requires itself",
    ),
    "prerequisites in a circle": (in_a_circle, "one: its prerequisites lead back to it"),
    "a question that no action raises": (
        change(effects=[FIRST]), "d.t.second: no action raises it from its lowest choice",
    ),
    "a question that is raised only from half way": (
        change(when={"question": "d.t.first", "in": ["c1"]}, alerts=[]),
        "d.t.first: no action raises it from its lowest choice",
    ),
    "an alert that no action answers": (change(alerts=[]), "alert: no action answers this alert"),
    "an alert that holds after the action": (
        add("weak", effects=[SECOND]), "weak: the alert 'alert' may hold after it",
    ),
    "an alert that never holds where the action is proposed": (
        add("late", when={"question": "d.t.first", "in": ["c1"]}),
        "late: the alert 'alert' never holds where the action is proposed",
    ),
    "a dimension with nothing free": (
        change(first_year={"low": 0, "high": 1}), "d: no free action for a firm",
    ),
    "a dimension with nothing free for some": (
        change(when={"profile": "activity", "in": ["shop"]}),
        "d: no free action for a firm that picks every first choice (mobile)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_actions_are_refused_for(tmp_path: Path, name: str) -> None:
    breaking, reason = BROKEN[name]
    pack = a_pack_with_actions()
    breaking(pack)
    found = problems_of(tmp_path, pack)
    assert any(line.startswith("actions.yaml: ") and reason in line for line in found), found


def test_all_errors_are_said_at_once(tmp_path: Path) -> None:
    pack = a_pack_with_actions(
        an_action("one", effects=[{"question": "d.t.gone", "choice": "c1"}], requires=["z"]),
        an_action("two", yearly={"low": 2, "high": 1}, resources=["gone"]),
    )
    assert problems_of(tmp_path, pack) == [
        "actions.yaml: one: no action 'z'",
        "actions.yaml: one: no question 'd.t.gone'",
        "actions.yaml: two: no resource 'gone'",
        "actions.yaml: two: yearly: low is above high",
    ]


def test_only_those_in_the_circle_are_named(tmp_path: Path) -> None:
    pack = a_pack_with_actions()
    in_a_circle(pack)
    assert problems_of(tmp_path, pack) == [
        "actions.yaml: one: its prerequisites lead back to it",
        "actions.yaml: two: its prerequisites lead back to it",
    ]


def test_an_action_that_cannot_be_read_is_not_said_to_leave_gaps(tmp_path: Path) -> None:
    pack = a_pack_with_actions(an_action("after", requires=["all"]))
    actions(pack)[0].pop("proof")
    actions(pack)[1]["effects"] = [SECOND]
    actions(pack)[1]["alerts"] = []
    assert problems_of(tmp_path, pack) == ["actions.yaml: actions/all: 'proof' is missing"]


def test_a_prerequisite_that_costs_makes_it_not_free(tmp_path: Path) -> None:
    pack = a_pack_with_actions(an_action("paid", first_year={"low": 1, "high": 2}))
    actions(pack)[0]["requires"] = ["paid"]
    assert "no free action" in "\n".join(problems_of(tmp_path, pack))


def test_a_fact_may_change_where_its_alert_is_answered(tmp_path: Path) -> None:
    pack = a_pack_with_actions()
    with_fact_raised(pack)
    pack["alerts.yaml"]["alerts"][0]["when"] = {"question": "d.t.fact", "in": ["c0"]}
    (action,) = loaded(tmp_path, pack)
    assert Effect("d.t.fact", "c1") in action.effects


def test_a_multiple_question_may_be_raised_twice(tmp_path: Path) -> None:
    choices = [
        {"id": "c0", "points": 0, "text": "t", "exclusive": True},
        {"id": "c1", "points": 60, "text": "t"},
        {"id": "c2", "points": 40, "text": "t"},
    ]
    pack = a_pack_with_actions()
    questions(pack)[1].update(kind="multiple", choices=choices)
    actions(pack)[0]["effects"] = [FIRST, SECOND, {"question": "d.t.second", "choice": "c1"}]
    (action,) = loaded(tmp_path, pack)
    assert len(action.effects) == 3


def test_the_words_of_another_language_are_laid_over(tmp_path: Path) -> None:
    words = {
        "title": "T", "selling": "S", "first_step": "F", "proof": "P",
        "steps": {"0": "first", "1": "then"},
    }  # fmt: skip
    pack = a_pack_with_actions() | {"en/actions.yaml": {"actions": {"all": words}}}
    place = write_pack(tmp_path, pack)
    (english,) = load_actions(place, load_pack(place), "en")
    assert (english.title, english.selling, english.proof) == ("T", "S", "P")
    assert english.steps == ("first", "then")
    words["steps"].pop("1")  # type: ignore[attr-defined]
    write_pack(tmp_path, pack)
    with pytest.raises(ContentError) as caught:
        load_actions(place, load_pack(place), "en")
    assert [str(problem) for problem in caught.value.problems] == [
        "en/actions.yaml: actions/all/steps/1: the translation is missing"
    ]
