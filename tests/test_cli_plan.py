"""`pmediag plan FILE`: what to do first, under what one has; figures that cannot be are refused."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pmediag.exchange.assessment_file import read, write
from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import Path as AssessmentPath
from pmediag.model.assessment import PathKind
from pmediag.paths import assets
from tests.builders import MORNING
from tests.test_cli import SAMPLE, Shell

WINE = assets() / "samples" / "caviste.pmediag"


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    return Shell(tmp_path, capsys)


def planned(shell: Shell, file: Path, *options: str) -> dict[str, Any]:
    outcome = shell("plan", file, "--json", *options)
    assert (outcome.code, outcome.err) == (0, "")
    found = json.loads(outcome.out)
    assert isinstance(found, dict)
    return found


def test_the_plan_of_a_sample_is_said_in_words(shell: Shell) -> None:
    outcome = shell("plan", SAMPLE, "--budget", "3 000,50 €", "--days", "6")
    assert (outcome.code, outcome.err) == (0, "")
    for words in (
        "Menuiserie du Copeau Imaginaire",
        "Maintenant\n  1. ",
        "Première étape",
        "Le plan\u202f: 3\u202f000,50\u202f€ au plus la première année, 6 jours au plus",
        "points de score",
        "Les coûts sont des estimations indicatives, hors taxes",
        "Si tout est fait\u202f: score ",
        "Quand, à raison de 2 jours par mois",
        "Gain selon vos priorités, pour chaque budget",
        "Non retenues",
        "au-delà du budget",
    ):
        assert words in outcome.out
    assert "until" not in outcome.out


def test_the_plan_holds_its_limits_and_says_why_of_all_the_others(shell: Shell) -> None:
    record = planned(shell, SAMPLE, "--budget", "1000", "--days", "6", "--days-per-month", "1,5")
    assert record["nothing_because"] is None
    plan, offered = record["plan"], {one["id"] for one in record["candidates"]}
    assert plan["first_year"]["high"] <= 1000
    assert plan["days"] <= 6
    assert set(plan["chosen"]) | set(plan["left_out"]) == offered
    assert not set(plan["chosen"]) & set(plan["left_out"])
    assert {*record["priorities"]["now"], *record["priorities"]["next"]} <= set(plan["chosen"])
    assert [slot["id"] for slot in record["schedule"]] != []
    assert {slot["id"] for slot in record["schedule"]} == set(plan["chosen"])
    assert record["wishes"]["days_per_month"] == 1.5
    gains = [point["gain"]["for_you"] for point in record["frontier"]]
    assert gains == sorted(gains)
    assert len(gains) == 21
    low = {one["id"]: one["first_year"]["high"] for one in record["candidates"]}
    assert sum(low[name] for name in plan["chosen"]) == pytest.approx(plan["first_year"]["high"])
    assert all(one["costs_of"] or not low[one["id"]] for one in record["candidates"])
    assert {bool(one["costs_source"]) for one in record["candidates"]} == {True, False}


def test_the_gain_is_that_of_the_score(shell: Shell) -> None:
    score = json.loads(shell("score", SAMPLE, "--json").out)
    record = planned(shell, SAMPLE)
    gained = record["plan"]["projected"]["score"] - score["overall"]["score"]
    assert record["plan"]["gain"]["plain"] == pytest.approx(gained, abs=1e-9)


def test_what_is_pinned_stays_and_what_is_refused_does_not(shell: Shell) -> None:
    record = planned(shell, SAMPLE, "--budget", "0")
    dear = next(k for k, why in record["plan"]["left_out"].items() if why == "over_budget")
    free = next(k for k in record["plan"]["chosen"] if k not in record["wishes"]["pins"])
    record = planned(shell, SAMPLE, "--budget", "0", "--pin", dear, "--refuse", free)
    assert dear in record["plan"]["chosen"]
    assert record["plan"]["over_budget"] > 0
    assert record["plan"]["left_out"][free] == "refused"
    assert record["wishes"]["refused"] == [free]
    assert dear in record["wishes"]["pins"]
    text = shell("plan", SAMPLE, "--budget", "0", "--pin", dear).out
    assert "\n  * " in text
    assert "de plus que le budget" in text


def test_what_is_asked_stands_above_the_wishes_of_the_file(shell: Shell, tmp_path: Path) -> None:
    """What the file refuses may be pinned, and what it pins refused, each in one of both only."""
    pinned, refused = planned(shell, SAMPLE)["plan"]["chosen"][:2]
    carried = read(SAMPLE)
    name = carried.assessments[0].id
    wishes = Wishes(date(2027, 1, 4), pins=frozenset({pinned}), refused=frozenset({refused}))
    file = tmp_path / "plan.pmediag"
    write(file, replace(carried, plans={name: ActionPlan(name, wishes, {}, MORNING)}), "1.0")
    record = planned(shell, file, "--pin", refused, "--refuse", pinned)
    assert (record["wishes"]["pins"], record["wishes"]["refused"]) == ([refused], [pinned])
    assert refused in record["plan"]["chosen"]
    assert record["plan"]["left_out"][pinned] == "refused"


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--budget", "-5", "est négatif"),
        ("--budget", "beaucoup", "n’est pas un nombre"),
        ("--budget", "", "rien n’est indiqué"),
        ("--budget", "nan", "n’est pas un nombre"),
        ("--budget", "inf", "n’est pas un nombre"),
        ("--budget", "1e3", "n’est pas un nombre"),
        ("--budget", "1,250", "n’est pas un nombre"),
        ("--budget", "10000001", "est trop grand"),
        ("--budget", "9" * 4000, "n’est pas un nombre"),
        ("--days", "-0.5", "est négatif"),
        ("--days", "-0,5", "est négatif"),
        ("--budget", "-inf", "n’est pas un nombre"),
        ("--days", "10001", "est trop grand"),
        ("--days-per-month", "0", "0 est trop peu"),
        ("--days-per-month", "1001", "est trop grand"),
    ],
)
def test_impossible_figures_are_refused_in_words(
    shell: Shell, option: str, text: str, said: str
) -> None:
    outcome = shell("plan", SAMPLE, option, text)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "Écrivez un nombre" in outcome.err or "Écrivez-le" in outcome.err
    assert len(outcome.err) < 1000


@pytest.mark.parametrize("option", ["--pin", "--refuse"])
def test_unknown_actions_are_named(shell: Shell, option: str) -> None:
    outcome = shell("plan", SAMPLE, option, "zzz", option, "aaa")
    assert (outcome.code, outcome.out) == (1, "")
    assert "aaa, zzz" in outcome.err
    assert "pmediag plan FICHIER" in outcome.err


@pytest.mark.parametrize("option", ["--pin", "--refuse"])
def test_an_empty_id_is_refused_in_words(shell: Shell, option: str) -> None:
    outcome = shell("plan", SAMPLE, option, " ")
    assert (outcome.code, outcome.out) == (2, "")
    assert "rien n’est indiqué. Écrivez le nom d’une action" in outcome.err


def test_an_action_is_not_both_pinned_and_refused(shell: Shell) -> None:
    outcome = shell("plan", SAMPLE, "--pin", "listing_fix", "--refuse", "listing_fix")
    assert (outcome.code, outcome.out) == (1, "")
    assert "--pin et --refuse" in outcome.err
    assert "listing_fix" in outcome.err


def test_what_the_plan_of_the_file_says_counts(shell: Shell, tmp_path: Path) -> None:
    first = planned(shell, SAMPLE)["priorities"]["now"][0]
    given_up = planned(shell, SAMPLE)["priorities"]["next"][0]
    carried = read(SAMPLE)
    name = carried.assessments[0].id
    entries = {
        first: PlanEntry(first, EntryState.DONE),
        given_up: PlanEntry(given_up, EntryState.GIVEN_UP),
        "own_1": PlanEntry("own_1", own=OwnAction("Repeindre", "Appeler", 300.0, 2.0)),
    }
    plan = ActionPlan(name, Wishes(date(2027, 1, 4), 900.0, None, 4.0), entries, MORNING)
    file = tmp_path / "plan.pmediag"
    write(file, replace(carried, plans={name: plan}), "1.0")
    record = planned(shell, file)
    offered = {one["id"] for one in record["candidates"]}
    assert not {first, given_up} & offered
    assert "own_1" in record["plan"]["chosen"]
    assert record["wishes"] | {"pins": []} == {
        "starts_on": "2027-01-04",
        "budget": 900.0,
        "days": None,
        "days_per_month": 4.0,
        "pins": [],
        "refused": [],
    }
    assert record["plan"]["first_year"]["high"] <= 900
    assert "Repeindre [own_1]" in shell("plan", file).out
    assert planned(shell, file, "--budget", "300")["wishes"]["budget"] == 300


def test_where_there_is_nothing_to_plan_the_reason_is_said(shell: Shell, tmp_path: Path) -> None:
    carried = read(SAMPLE)
    (found,) = carried.assessments
    area = replace(found, path=AssessmentPath(PathKind.DIMENSION, "seen"))
    file = tmp_path / "area.pmediag"
    write(file, replace(carried, assessments=(area,), records={}), "1.0")
    assert planned(shell, file)["nothing_because"] == "one_dimension"
    assert "diagnostic de toute l’entreprise" in shell("plan", file).out
    empty = replace(found, answers={}, completed_at=None)
    write(file, replace(carried, assessments=(empty,), records={}), "1.0")
    assert planned(shell, file)["nothing_because"] == "no_score"
    assert "Pas assez de réponses" in shell("plan", file).out


def test_several_diagnoses_have_several_plans(shell: Shell, tmp_path: Path) -> None:
    one, two = read(SAMPLE), read(WINE)
    file = tmp_path / "two.pmediag"
    both = replace(
        one,
        organisations=one.organisations + two.organisations,
        assessments=one.assessments + two.assessments,
        records={},
    )
    write(file, both, "1.0")
    outcome = shell("plan", file, "--json")
    assert [record["nothing_because"] for record in json.loads(outcome.out)] == [None, None]


def test_a_bad_file_is_refused_as_elsewhere(shell: Shell, tmp_path: Path) -> None:
    assert shell("plan", tmp_path / "gone.pmediag").code == 1
