"""The sentences of a result."""

from __future__ import annotations

from datetime import date

import pytest

from pmediag.model.assessment import EXPRESS, Mark, Path, PathKind
from pmediag.model.maturity import AlertState
from pmediag.model.questionnaire import Alert, AlertKind, Ceiling, Severity
from pmediag.ui.results import words
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    picked,
    when,
)
from tests.ui.readings import a_reading, questions, three


def test_one_level_is_named_with_its_number() -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c2"), keep=picked("c2")))
    assert words.title(reading) == "Level 3: Master"


def test_two_levels_are_a_span_and_never_one_name() -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c2"), keep=UNKNOWN))
    assert words.title(reading) == "Between Build and Master"
    assert words.sentence(reading).startswith("The answers that are not known yet")


def test_what_is_missing_most_are_the_two_weakest_dimensions() -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c0"), keep=picked("c1")))
    assert "What is missing most: lack of sell, then lack of keep." in words.sentence(reading)


def test_a_ceiling_gives_its_reason_only_where_it_lowers_the_level() -> None:
    asked = questions("seen.q", "sell.q")
    ceiling = Ceiling("open", when("sell.topic.q", "c1"), 2, "Because of the open door.")
    questionnaire = a_questionnaire(*asked, ceilings=(ceiling,))
    high = a_reading(questionnaire, {"seen.topic.q": picked("c4"), "sell.topic.q": picked("c1")})
    low = a_reading(questionnaire, {"seen.topic.q": picked("c0"), "sell.topic.q": picked("c1")})
    assert words.title(high) == "Level 2: Build"
    assert words.ceiling_reasons(high) == ["Because of the open door."]
    assert words.ceiling_reasons(low) == []


def test_one_dimension_is_named_and_has_no_level() -> None:
    questionnaire, answers = three(seen=picked("c2"), sell=picked("c2"))
    reading = a_reading(questionnaire, answers, path=Path(PathKind.DIMENSION, "sell"))
    assert words.title(reading) == "Sell"
    assert reading.overall.score == 50


def test_nothing_that_applies_is_said() -> None:
    questionnaire, answers = three(seen=NOT_APPLICABLE, sell=NOT_APPLICABLE, keep=NOT_APPLICABLE)
    assert words.title(a_reading(questionnaire, answers)) == "Nothing to say yet"


def test_facts_say_the_day_the_path_and_that_express_is_indicative() -> None:
    questionnaire, answers = three(seen=picked("c2"))
    assert words.facts(a_reading(questionnaire, answers)) == (
        "Diagnosis of 23\u00a0November 2026 · complete"
    )
    open_one = a_reading(questionnaire, answers, completed_at=None, path=EXPRESS)
    assert words.facts(open_one) == (
        "In progress since 23\u00a0November 2026 · express · indicative"
    )


def test_what_widens_the_interval_is_counted_by_kind() -> None:
    first = a_question("seen.topic.first")
    second = a_question("seen.topic.second", applies_if=when("seen.topic.first", "c1"))
    other, fact = a_question("sell.topic.q"), a_question("sell.topic.fact", weight=0)
    questionnaire = a_questionnaire(first, second, other, fact)
    reading = a_reading(questionnaire, {"seen.topic.first": UNKNOWN})
    assert words.why_wide(reading) == (
        "What widens it: 1 question(s) without an answer, 1 “I don't know” and "
        "1 waiting for an earlier answer."
    )


def test_nothing_widens_it_when_all_is_known() -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c2"), keep=picked("c1")))
    assert words.why_wide(reading) == "Every answer that counts is known."
    assert reading.overall.is_exact


def test_a_dimension_with_too_few_answers_shows_its_interval_and_says_so() -> None:
    asked = questions("seen.a", "seen.b", "seen.c")
    reading = a_reading(a_questionnaire(*asked), {"seen.topic.a": picked("c2")})
    figures = reading.dimensions[0]
    assert words.dimension_figures(figures) == "16–84"
    assert words.dimension_remark(figures) == "not enough answers"
    assert words.dimension_doubt(figures) == ""


def test_a_dimension_of_which_much_does_not_apply_says_so() -> None:
    asked = questions("seen.a", "seen.b")
    answers = {"seen.topic.a": picked("c2"), "seen.topic.b": NOT_APPLICABLE}
    figures = a_reading(a_questionnaire(*asked), answers).dimensions[0]
    assert words.dimension_remark(figures) == "little concerned"


@pytest.mark.parametrize(
    ("kind", "since", "said"),
    [
        (AlertKind.RISK, None, "Risk"),
        (AlertKind.DUTY, None, "Legal duty"),
        (AlertKind.DUTY, date(2026, 9, 1), "Legal duty, in force since 1\u00a0September 2026"),
        (AlertKind.DUTY, date(2027, 9, 1), "Legal duty from 1\u00a0September 2027 on"),
    ],
)
def test_a_duty_says_from_which_day_it_binds(
    kind: AlertKind, since: date | None, said: str
) -> None:
    alert = Alert(
        "a", when("seen.topic.q", "c0"), kind, Severity.HIGH, "t", "x", "s", (), since=since
    )
    reading = a_reading(*three(seen=picked("c0")))
    assert words.alert_caption(AlertState(alert, True, (), ()), reading) == said


def test_points_are_told_in_the_figure_that_is_shown() -> None:
    questionnaire, answers = three(seen=picked("c4"), sell=picked("c4"))
    whole = a_reading(questionnaire, answers)
    alone = a_reading(questionnaire, answers, path=Path(PathKind.DIMENSION, "sell"))
    assert whole.points(50.0, signed=True) == "+50.0"
    assert [alone.points(c.brings) for c in alone.result.explanation.contributions] == ["100.0"]


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_is_said_in_words(mark: Mark) -> None:
    answer = {Mark.UNKNOWN: UNKNOWN, Mark.NOT_APPLICABLE: NOT_APPLICABLE}[mark]
    reading = a_reading(*three(seen=answer))
    said = reading.answer(reading.result.scoring.questions["seen.topic.q"])
    assert said == {Mark.UNKNOWN: "I don't know", Mark.NOT_APPLICABLE: "Not applicable"}[mark]
