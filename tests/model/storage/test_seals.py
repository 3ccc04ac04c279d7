from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from pmediag.model.assessment import EXPRESS
from pmediag.model.record import canonical
from pmediag.model.storage.seals import (
    NOTHING,
    combined,
    frozen_result,
    result_digest,
    seal_of,
)
from tests.builders import MORNING, an_assessment, picked

RECORD = {"score": 0.1 + 0.2, "levels": (1, 2), "alerts": []}


def test_canonical_is_one_text_whatever_the_order() -> None:
    assert canonical({"b": 1, "a": ["é", None]}) == '{"a":["é",null],"b":1}'
    with pytest.raises(ValueError, match="JSON"):
        canonical(float("nan"))


def test_a_seal_depends_on_table_column_and_value() -> None:
    seals = {
        seal_of("a", {"x": "1", "y": None}),
        seal_of("b", {"x": "1", "y": None}),
        seal_of("a", {"x": 1, "y": None}),
        seal_of("a", {"x": None, "y": "1"}),
        seal_of("a", {"x": "1"}),
    }
    assert len(seals) == 5
    assert seal_of("a", {"x": 1, "y": 2}) == seal_of("a", {"y": 2, "x": 1})


def test_seals_combine_in_any_order_and_come_out_again() -> None:
    seals = [seal_of("a", {"x": number}) for number in range(4)]
    roots = {combined(*order) for order in permutations(seals)}
    assert len(roots) == 1
    assert combined(*roots, seals[3]) == combined(*seals[:3])
    assert combined() == combined(seals[0], seals[0]) == NOTHING


@pytest.mark.parametrize(
    "change",
    [
        {"answers": {"q1": picked("c1")}},
        {"answers": {"q1": replace(picked("c0"), note="n")}},
        {"profile": {}},
        {"path": EXPRESS},
        {"importance": {"seen": 1}},
        {"questionnaire_version": "2026.2"},
    ],
)
def test_the_digest_of_a_result_covers_what_it_was_computed_from(change: dict[str, object]) -> None:
    assessment = an_assessment({"q1": picked("c0")})
    other = an_assessment(**{"answers": {"q1": picked("c0")}, **change})  # type: ignore[arg-type]
    assert result_digest(assessment, RECORD) != result_digest(other, RECORD)


def test_the_digest_does_not_depend_on_order_or_on_what_json_forgets() -> None:
    answers = {"q1": picked("c0"), "q2": picked("c1")}
    one = an_assessment(answers)
    other = an_assessment(dict(reversed(answers.items())), position="q2")
    assert result_digest(one, RECORD) == result_digest(other, {**RECORD, "levels": [1, 2]})
    assert frozen_result(one, RECORD, MORNING).digest == result_digest(one, RECORD)
    assert result_digest(one, RECORD) != result_digest(one, {**RECORD, "score": 0.3})
