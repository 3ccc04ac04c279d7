"""Levels at their cuts, ceilings, alerts."""

from __future__ import annotations

from datetime import date

import pytest

from pmediag.model.assessment import EXPRESS, Answer, Path, PathKind
from pmediag.model.conditions import AllOf, Condition
from pmediag.model.maturity import alerts, ceilings, level, level_of, weakest
from pmediag.model.questionnaire import Alert, AlertKind, Ceiling, Questionnaire, Severity
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import score
from tests.builders import (
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    in_profile,
    picked,
    some_choices,
    when,
)

TENTHS = some_choices(tuple(range(0, 101, 5)))


def an_alert(condition: Condition) -> Alert:
    return Alert(
        "alert", condition, AlertKind.DUTY, Severity.HIGH, "title", "text", "step",
        ("somewhere",), date(2026, 9, 1),
    )  # fmt: skip


def a_result(questionnaire: Questionnaire, answers: dict[str, Answer], path: Path) -> Result:
    return result_of(questionnaire, an_assessment(answers, path=path))


@pytest.mark.parametrize(
    ("value", "number"),
    [(0, 1), (24.999, 1), (25, 2), (25 - 1e-10, 2), (49.9, 2), (50, 3), (75, 4), (100, 4)],
)
def test_a_cut_belongs_to_the_upper_level(value: float, number: int) -> None:
    assert level_of(a_questionnaire(a_question("d.t.a")), value) == number


def test_the_level_spans_what_the_interval_spans() -> None:
    """Half the weight at 60, half unknown: 30 to 80, level 2 to 4."""
    questionnaire = a_questionnaire(a_question("d.t.a", choices=TENTHS), a_question("d.t.b"))
    found = a_result(questionnaire, {}, EXPRESS)
    assert found.level is None
    found = result_of(questionnaire, an_assessment({"d.t.a": picked("c12"), "d.t.b": UNKNOWN}))
    assert found.level is not None
    assert (found.level.low, found.level.high) == (2, 4)
    assert not found.level.is_one


def guarded(condition: Condition) -> Questionnaire:
    return a_questionnaire(
        a_question("d.t.a", choices=TENTHS),
        a_question("d.t.backup", weight=0),
        a_question("d.t.after", weight=0, asked_if=when("d.t.backup", "c4")),
        ceilings=(Ceiling("no_backup", condition, 2, "reason"),),
        alerts=(an_alert(condition),),
    )


def test_a_ceiling_that_holds_cuts_both_ends() -> None:
    questionnaire = guarded(when("d.t.backup", "c0"))
    found = result_of(
        questionnaire, an_assessment({"d.t.a": picked("c18"), "d.t.backup": picked("c0")})
    )
    assert found.level is not None
    assert (found.level.low, found.level.high) == (2, 2)
    assert (found.level.low_uncut, found.level.high_uncut) == (4, 4)
    assert found.level.is_cut


def test_a_ceiling_that_does_not_know_cuts_nothing_and_asks() -> None:
    questionnaire = guarded(when("d.t.backup", "c0"))
    found = result_of(questionnaire, an_assessment({"d.t.a": picked("c18"), "d.t.backup": UNKNOWN}))
    assert found.level is not None
    assert found.level.low == 4
    (state,) = found.ceilings
    assert state.is_to_check
    assert state.waits_for == ("d.t.backup",)


def test_a_ceiling_that_waits_for_an_answer_not_given_yet_is_no_alert() -> None:
    questionnaire = guarded(when("d.t.backup", "c0"))
    (state,) = ceilings(questionnaire, score(questionnaire, an_assessment({})))
    assert state.holds is None
    assert not state.is_to_check


def test_an_unknown_behind_a_waiting_question_is_found() -> None:
    questionnaire = guarded(when("d.t.after", "c0"))
    (state,) = ceilings(questionnaire, score(questionnaire, an_assessment({"d.t.backup": UNKNOWN})))
    assert state.is_to_check
    assert state.waits_for == ("d.t.backup",)


def test_an_unknown_that_decides_nothing_is_not_asked_for() -> None:
    condition = AllOf((when("d.t.backup", "c0"), in_profile("activity", "mobile")))
    questionnaire = guarded(condition)
    (state,) = ceilings(questionnaire, score(questionnaire, an_assessment({"d.t.backup": UNKNOWN})))
    assert state.holds is False
    assert not state.is_to_check


@pytest.mark.parametrize(
    ("answer", "shown"), [(picked("c0"), [True]), (UNKNOWN, [None]), (picked("c1"), [])]
)
def test_an_alert_holds_is_to_check_or_is_silent(answer: Answer, shown: list[object]) -> None:
    questionnaire = guarded(when("d.t.backup", "c0"))
    found = alerts(questionnaire, score(questionnaire, an_assessment({"d.t.backup": answer})))
    assert [state.holds for state in found] == shown


def test_an_alert_on_a_question_outside_the_path_says_so() -> None:
    questionnaire = guarded(when("d.t.backup", "c0"))
    scoring = score(questionnaire, an_assessment({}, path=EXPRESS))
    (state,) = alerts(questionnaire, scoring)
    assert (state.holds, state.waits_for, state.outside) == (None, (), ("d.t.backup",))


def test_one_dimension_alone_has_no_level() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("e.t.a"))
    path = Path(PathKind.DIMENSION, "d")
    scoring = score(questionnaire, an_assessment({"d.t.a": picked("c4")}, path=path))
    assert level(questionnaire, scoring, ()) is None
    assert scoring.score == 100


def test_what_is_missing_most_is_the_lowest_first_and_never_a_strength() -> None:
    questionnaire = a_questionnaire(
        *(a_question(f"{name}.t.a", choices=TENTHS) for name in ("d", "e", "f", "g"))
    )
    scoring = score(
        questionnaire,
        an_assessment({"d.t.a": picked("c10"), "e.t.a": picked("c2"), "f.t.a": picked("c10")}),
    )
    assert [figures.dimension.id for figures in weakest(scoring)] == ["e", "d"]
    strong = score(questionnaire, an_assessment({f"{name}.t.a": picked("c15") for name in "defg"}))
    assert weakest(strong) == ()
