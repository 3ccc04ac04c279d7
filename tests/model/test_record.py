"""A result as plain values: whole, faithful, the same bytes each time."""

from __future__ import annotations

import json

from hypothesis import given

from pmediag.model.assessment import Answer
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.record import canonical, digest_of, record_of
from pmediag.model.result import result_of
from tests.builders import a_question, a_questionnaire, an_assessment, picked
from tests.model.test_scoring import cases


@given(cases())
def test_a_record_goes_through_json_and_back(
    case: tuple[Questionnaire, dict[str, Answer]],
) -> None:
    questionnaire, answers = case
    record = record_of(result_of(questionnaire, an_assessment(answers)))
    assert json.loads(canonical(record)) == record


def test_a_record_says_what_each_question_became() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a", weight=2), a_question("d.t.f", weight=0))
    record = record_of(result_of(questionnaire, an_assessment({"d.t.a": picked("c1")})))
    assert record["questions"] == [
        {
            "id": "d.t.a", "dimension": "d", "weight": 2, "state": "answered", "picks": ["c1"],
            "points": 25.0, "counts": True, "brings": 25.0, "may_bring": 75.0,
        },
        {
            "id": "d.t.f", "dimension": "d", "weight": 0, "state": "unanswered", "picks": [],
            "points": None, "counts": False, "brings": None, "may_bring": None,
        },
    ]  # fmt: skip


def test_a_digest_does_not_depend_on_the_order_of_keys_and_sees_any_change() -> None:
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    assert digest_of({"a": 1}) != digest_of({"a": 1.5})
