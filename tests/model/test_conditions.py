"""Three-valued logic: the tables, and what keeps a condition unknown."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    Test,
    Truth,
    evaluate,
    kleene_all,
    kleene_any,
    kleene_not,
    questions_tested,
    undetermined,
)
from tests.builders import in_profile, when

T, F, U = True, False, None

AND = {
    (T, T): T, (T, U): U, (T, F): F,
    (U, T): U, (U, U): U, (U, F): F,
    (F, T): F, (F, U): F, (F, F): F,
}  # fmt: skip
OR = {
    (T, T): T, (T, U): T, (T, F): T,
    (U, T): T, (U, U): U, (U, F): U,
    (F, T): T, (F, U): U, (F, F): F,
}  # fmt: skip


@pytest.mark.parametrize("pair", AND)
def test_the_tables_of_and_and_or(pair: tuple[Truth, Truth]) -> None:
    assert kleene_all(iter(pair)) is AND[pair]
    assert kleene_any(iter(pair)) is OR[pair]


def test_the_table_of_not() -> None:
    assert [kleene_not(value) for value in (T, F, U)] == [F, T, U]


def test_nothing_to_hold_holds_and_nothing_to_choose_does_not() -> None:
    assert kleene_all(iter(())) is True
    assert kleene_any(iter(())) is False


LEAVES = [in_profile("f", str(index)) for index in range(4)]


def conditions() -> st.SearchStrategy[Condition]:
    return st.recursive(
        st.sampled_from(LEAVES),
        lambda inside: st.one_of(
            st.builds(AllOf, st.lists(inside, min_size=1, max_size=3).map(tuple)),
            st.builds(AnyOf, st.lists(inside, min_size=1, max_size=3).map(tuple)),
            st.builds(Not, inside),
        ),
        max_leaves=8,
    )


truths = st.tuples(*[st.sampled_from([T, F, U])] * len(LEAVES))


def asked(values: tuple[Truth, ...]) -> dict[Test, Truth]:
    return dict(zip(LEAVES, values, strict=True))


@given(conditions(), truths)
def test_what_is_known_stays_whatever_the_unknown_turns_out_to_be(
    condition: Condition, values: tuple[Truth, ...]
) -> None:
    now = evaluate(condition, asked(values).__getitem__)
    if now is None:
        return
    choices = [(value,) if value is not None else (T, F) for value in values]
    for later in itertools.product(*choices):
        assert evaluate(condition, asked(later).__getitem__) is now


@given(conditions(), truths)
def test_settling_what_is_undetermined_settles_the_condition(
    condition: Condition, values: tuple[Truth, ...]
) -> None:
    truth = asked(values)
    waiting = list(undetermined(condition, truth.__getitem__))
    assert bool(waiting) == (evaluate(condition, truth.__getitem__) is None)
    settled = truth | dict.fromkeys(waiting, True)
    assert evaluate(condition, settled.__getitem__) is not None


def test_a_part_that_decides_nothing_is_not_waited_for() -> None:
    known, unknown, other = LEAVES[:3]
    truth: dict[Test, Truth] = {known: F, unknown: U, other: U}
    condition = AnyOf((AllOf((known, unknown)), other))
    assert list(undetermined(condition, truth.__getitem__)) == [other]


def test_the_questions_that_a_condition_tests() -> None:
    condition = AllOf((when("a.b.c", "x"), Not(AnyOf((when("a.b.d", "y"), in_profile("f", "1"))))))
    assert questions_tested(condition) == {"a.b.c", "a.b.d"}
    assert questions_tested(None) == frozenset()
