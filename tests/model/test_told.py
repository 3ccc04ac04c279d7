"""What is read of a frozen record, whoever wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.assessment import Path, PathKind
from pmediag.model.record import record_of
from pmediag.model.result import result_of
from pmediag.model.told import Told, told_of
from tests.builders import a_question, a_questionnaire, an_assessment, picked, when

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "low", "high", "score", "is_shown"]), inner)
    ),
)
KEYS = st.sampled_from(["overall", "level", "path", "dimensions", "format"])


def test_the_overall_figures_and_the_level() -> None:
    questions = [a_question("seen.a.q"), a_question("sell.a.q")]
    answers = {"seen.a.q": picked("c2"), "sell.a.q": picked("c1")}
    result = result_of(a_questionnaire(*questions), an_assessment(answers))
    assert told_of(record_of(result)) == Told(37.5, 37.5, 37.5, 2, 2)


def test_one_dimension_tells_its_own_figures_and_no_level() -> None:
    first = a_question("seen.a.q")
    second = a_question("sell.a.q", applies_if=when("seen.a.q", "c2"))
    answers = {"seen.a.q": picked("c2"), "sell.a.q": picked("c4")}
    path = Path(PathKind.DIMENSION, "sell")
    result = result_of(a_questionnaire(first, second), an_assessment(answers, path=path))
    assert told_of(record_of(result)) == Told(100.0, 100.0, 100.0, None, None)


@pytest.mark.parametrize(
    "overall",
    [
        {"score": "45"},
        {"score": True},
        {"score": 101},
        {"score": 10**400},
        {"score": float("nan")},
        [45],
        None,
    ],
)
def test_what_is_no_figure_is_not_said(overall: object) -> None:
    record = {"overall": {**overall, "is_shown": True} if isinstance(overall, dict) else overall}
    assert told_of(record) == Told()


@given(st.dictionaries(KEYS, VALUES))
def test_any_record_can_be_read(record: dict[str, object]) -> None:
    told = told_of(record)
    assert all(value is None or 0 <= value <= 100 for value in (told.score, told.low, told.high))
