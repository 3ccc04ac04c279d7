"""States and scores: worked examples done by hand, and the properties of the method."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Answer, Mark, Path, PathKind
from pmediag.model.conditions import AllOf, Not
from pmediag.model.questionnaire import Kind, Questionnaire
from pmediag.model.scoring import (
    DimensionScore,
    Scoring,
    State,
    reaches,
    score,
    shown_high,
    shown_low,
    shown_score,
)
from tests.builders import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    in_profile,
    picked,
    some_choices,
    when,
)
from tests.model.random_questionnaires import answers_to, picks_of, questionnaires

SLACK = 1e-9


def scored(questionnaire: Questionnaire, answers: dict[str, Answer], **more: object) -> Scoring:
    return score(questionnaire, an_assessment(answers, **more))  # type: ignore[arg-type]


def test_one_dimension_by_hand() -> None:
    """Weights 3, 2, 1 at 50, unknown, unanswered: 3·50/3; 150/6; (150 + 300)/6; 3/6."""
    questionnaire = a_questionnaire(
        a_question("d.t.a", weight=3), a_question("d.t.b", weight=2), a_question("d.t.c", weight=1)
    )
    found = scored(questionnaire, {"d.t.a": picked("c2"), "d.t.b": UNKNOWN})
    assert (found.score, found.low, found.high, found.coverage) == (50, 25, 75, 0.5)
    assert found.is_shown
    assert found.questions["d.t.c"].state is State.UNANSWERED


def test_two_dimensions_by_hand() -> None:
    """D: 1·100 over 1; E: (3·25 + 1·75)/4 = 37.5. Overall 68.75, nothing unknown."""
    questionnaire = a_questionnaire(
        a_question("d.t.a"), a_question("e.t.a", weight=3), a_question("e.t.b")
    )
    found = scored(
        questionnaire, {"d.t.a": picked("c4"), "e.t.a": picked("c1"), "e.t.b": picked("c3")}
    )
    assert [figures.score for figures in found.dimensions] == [100, 37.5]
    assert (found.score, found.low, found.high, found.coverage) == (68.75, 68.75, 68.75, 1)


def test_a_dimension_with_nothing_known_widens_the_interval_and_not_the_score() -> None:
    """D at 80 alone counts in the score; the interval is (80 + 0)/2 to (80 + 100)/2."""
    questionnaire = a_questionnaire(
        a_question("d.t.a", choices=some_choices((0, 80, 100))), a_question("e.t.a")
    )
    found = scored(questionnaire, {"d.t.a": picked("c1"), "e.t.a": UNKNOWN})
    assert (found.score, found.low, found.high, found.coverage) == (80, 40, 90, 0.5)
    other = found.dimension("e")
    assert other is not None
    assert (other.score, other.low, other.high, other.coverage) == (None, 0, 100, 0)
    assert not other.is_shown


def test_a_dimension_without_an_applicable_question_is_left_out() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("e.t.a"))
    found = scored(questionnaire, {"d.t.a": picked("c2"), "e.t.a": NOT_APPLICABLE})
    assert found.dimension("e") is None
    assert (found.score, found.low, found.high, found.coverage) == (50, 50, 50, 1)


def test_nothing_applicable_gives_no_figure_at_all() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"))
    found = scored(questionnaire, {"d.t.a": NOT_APPLICABLE})
    assert (found.score, found.low, found.high, found.coverage) == (None, None, None, None)
    assert not found.is_shown


def test_nothing_answered_gives_an_interval_and_no_score() -> None:
    found = scored(a_questionnaire(a_question("d.t.a")), {})
    assert (found.score, found.low, found.high, found.coverage) == (None, 0, 100, 0)


def test_a_multiple_adds_up_to_a_hundred_at_most() -> None:
    question = a_question(
        "d.t.a", kind=Kind.MULTIPLE, choices=some_choices((0, 30, 40, 50), exclusive=0)
    )
    questionnaire = a_questionnaire(question)
    for picks, points in ((("c1", "c2"), 70), (("c1", "c2", "c3"), 100), (("c0",), 0)):
        found = scored(questionnaire, {"d.t.a": picked(*picks)})
        assert found.score == points


def test_a_fact_counts_in_no_figure() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("d.t.fact", weight=0))
    found = scored(questionnaire, {"d.t.a": picked("c4")})
    assert (found.score, found.high, found.coverage) == (100, 100, 1)
    assert not found.questions["d.t.fact"].counts


def test_the_states_of_the_table_in_its_order() -> None:
    """Each row of the table of the method, first that fits."""
    start = a_question("d.t.start")
    yes, no = when("d.t.start", "c1"), when("d.t.start", "c2")
    never = in_profile("activity", "mobile")
    questionnaire = a_questionnaire(
        start,
        a_question("d.t.not_concerned", applies_if=never, asked_if=yes, otherwise="c0"),
        a_question("d.t.nothing_left", asked_if=no),
        a_question("d.t.counts_as", asked_if=no, otherwise="c3"),
        a_question("d.t.asked", applies_if=yes, asked_if=yes),
    )
    found = scored(questionnaire, {"d.t.start": picked("c1")}).questions
    assert [item.state for item in found.values()] == [
        State.ANSWERED,
        State.CLOSED,
        State.CLOSED,
        State.IMPLIED,
        State.UNANSWERED,
    ]
    assert found["d.t.counts_as"].points == 75
    waiting = scored(questionnaire, {"d.t.start": UNKNOWN}).questions
    assert [item.state for item in waiting.values()] == [
        State.UNKNOWN,
        State.CLOSED,
        State.WAITING,
        State.WAITING,
        State.WAITING,
    ]


def test_what_is_implied_waits_while_it_is_not_known_to_apply() -> None:
    """`applies_if` unknown, `asked_if` false, with `otherwise`: the third row fits first."""
    questionnaire = a_questionnaire(
        a_question("d.t.a"),
        a_question("d.t.b"),
        a_question(
            "d.t.c",
            applies_if=when("d.t.a", "c1"),
            asked_if=when("d.t.b", "c1"),
            otherwise="c0",
        ),
        a_question("d.t.d", applies_if=when("d.t.a", "c1"), asked_if=when("d.t.b", "c1")),
    )
    found = scored(questionnaire, {"d.t.a": UNKNOWN, "d.t.b": picked("c2")}).questions
    assert found["d.t.c"].state is State.WAITING
    assert found["d.t.d"].state is State.CLOSED


@pytest.mark.parametrize(
    ("answer", "tested", "untested"),
    [
        (picked("c1"), State.UNANSWERED, State.CLOSED),
        (picked("c2"), State.CLOSED, State.UNANSWERED),
        (NOT_APPLICABLE, State.CLOSED, State.UNANSWERED),
        (UNKNOWN, State.WAITING, State.WAITING),
        (Answer(note="later"), State.WAITING, State.WAITING),
    ],
)
def test_what_an_answer_is_worth_in_a_condition(
    answer: Answer, tested: State, untested: State
) -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a"),
        a_question("d.t.if", applies_if=when("d.t.a", "c1")),
        a_question("d.t.if_not", applies_if=Not(when("d.t.a", "c1"))),
    )
    found = scored(questionnaire, {"d.t.a": answer}).questions
    assert (found["d.t.if"].state, found["d.t.if_not"].state) == (tested, untested)


def test_an_implied_question_counts_as_its_choice_in_conditions_and_a_closed_one_is_false() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a"),
        a_question("d.t.implied", asked_if=when("d.t.a", "c1"), otherwise="c3"),
        a_question("d.t.closed", asked_if=when("d.t.a", "c1")),
        a_question("d.t.sees_implied", applies_if=when("d.t.implied", "c3")),
        a_question("d.t.sees_closed", applies_if=when("d.t.closed", "c3")),
    )
    found = scored(questionnaire, {"d.t.a": picked("c2")}).questions
    assert found["d.t.sees_implied"].state is State.UNANSWERED
    assert found["d.t.sees_closed"].state is State.CLOSED


def test_a_profile_field_left_empty_makes_what_hangs_on_it_wait() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a", applies_if=in_profile("activity", "shop")))
    assert scored(questionnaire, {}, profile={}).questions["d.t.a"].state is State.WAITING


def test_an_answer_kept_aside_comes_back_with_its_question() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a"), a_question("d.t.b", weight=3, asked_if=when("d.t.a", "c4"))
    )
    open_answers = {"d.t.a": picked("c4"), "d.t.b": picked("c2")}
    before = scored(questionnaire, open_answers)
    closed = scored(questionnaire, {**open_answers, "d.t.a": picked("c3")})
    assert closed.score == 75
    assert scored(questionnaire, open_answers) == before


def test_what_is_outside_the_path_does_not_exist() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a", express=True),
        a_question("d.t.b", weight=3),
        a_question("e.t.a"),
    )
    found = scored(questionnaire, {"d.t.a": picked("c2"), "d.t.b": picked("c4")}, path=EXPRESS)
    assert list(found.questions) == ["d.t.a"]
    assert (found.score, found.coverage) == (50, 1)
    assert found.truth(when("d.t.b", "c4")) is None


def test_one_dimension_brings_the_questions_that_its_guards_test_and_theirs() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.root"),
        a_question("d.t.other"),
        a_question("e.t.middle", applies_if=when("d.t.root", "c1")),
        a_question("f.t.leaf", asked_if=when("e.t.middle", "c1")),
    )
    found = scored(questionnaire, {}, path=Path(PathKind.DIMENSION, "f"))
    assert list(found.questions) == ["d.t.root", "e.t.middle", "f.t.leaf"]


def test_little_concerned_is_more_than_a_third_not_applicable() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.a", weight=2), a_question("d.t.b", weight=1), a_question("e.t.a"),
        a_question("e.t.b"),
    )  # fmt: skip
    found = scored(
        questionnaire,
        {"d.t.a": picked("c1"), "d.t.b": NOT_APPLICABLE, "e.t.a": picked("c1"),
         "e.t.b": NOT_APPLICABLE},
    )  # fmt: skip
    third, half = found.dimensions
    assert not third.is_little_concerned
    assert half.is_little_concerned


def test_shown_figures() -> None:
    assert [shown_score(value) for value in (44.4, 44.5, 44.5 - 1e-8, 100, 0)] == [
        44, 45, 44, 100, 0,
    ]  # fmt: skip
    assert [shown_low(value) for value in (43.9, 44 - 1e-10, 44 - 1e-8, 0)] == [43, 44, 43, 0]
    assert [shown_high(value) for value in (43.1, 43 + 1e-10, 43 + 1e-8, 100)] == [44, 43, 44, 100]


def test_a_half_reached_by_a_sum_of_floats_is_a_half() -> None:
    """75/2 as the mean of 50, 200/7, 375/4, 125/12, 150/7, 175/3 and 0."""
    parts = (50, 200 / 7, 375 / 4, 125 / 12, 150 / 7, 175 / 3, 0)
    assert sum(parts) / 7 < 37.5
    assert shown_score(sum(parts) / 7) == 38


def test_a_value_within_a_billionth_of_a_cut_reaches_it() -> None:
    assert reaches(50 - 1e-10, 50)
    assert not reaches(50 - 1e-8, 50)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Questionnaire, dict[str, Answer]]:
    questionnaire = draw(questionnaires())
    return questionnaire, draw(answers_to(questionnaire))


@given(cases(), st.data())
def test_the_guarantee(case: tuple[Questionnaire, dict[str, Answer]], data: st.DataObject) -> None:
    """Whatever the missing answers turn out to be, the score lies inside today's interval."""
    questionnaire, answers = case
    today = scored(questionnaire, answers)
    later = dict(answers)
    for question in questionnaire.questions:
        if not answers.get(question.id, UNKNOWN).picks and (
            answers.get(question.id, UNKNOWN).mark is not Mark.NOT_APPLICABLE
        ):
            later[question.id] = data.draw(picks_of(question) | st.just(NOT_APPLICABLE))
    end = scored(questionnaire, later)
    if end.score is not None:
        assert today.low is not None
        assert today.high is not None
        assert today.low - SLACK <= end.score <= today.high + SLACK
    for figures in end.dimensions:
        before = today.dimension(figures.dimension.id)
        assert before is not None
        assert figures.score is not None
        assert before.low - SLACK <= figures.score <= before.high + SLACK


@given(cases())
def test_the_score_lies_inside_its_own_interval(
    case: tuple[Questionnaire, dict[str, Answer]],
) -> None:
    found = scored(*case)
    every: list[Scoring | DimensionScore] = [found, *found.dimensions]
    for figures in every:
        if figures.score is not None:
            assert figures.low is not None
            assert figures.high is not None
            assert -SLACK <= figures.low <= figures.score + SLACK
            assert figures.score <= figures.high + SLACK <= 100 + 2 * SLACK


@given(cases(), st.randoms())
def test_the_order_of_answers_does_not_matter(
    case: tuple[Questionnaire, dict[str, Answer]], shuffler: random.Random
) -> None:
    questionnaire, answers = case
    shuffled = list(answers.items())
    shuffler.shuffle(shuffled)
    assert scored(questionnaire, dict(shuffled)) == scored(questionnaire, answers)


@given(cases(), st.data())
def test_raising_an_answer_never_lowers_a_score_while_the_same_questions_are_asked(
    case: tuple[Questionnaire, dict[str, Answer]], data: st.DataObject
) -> None:
    questionnaire, answers = case
    today = scored(questionnaire, answers)
    scored_ids = [key for key, found in today.questions.items() if found.state is State.ANSWERED]
    if not scored_ids:
        return
    chosen = today.questions[data.draw(st.sampled_from(scored_ids))]
    better = data.draw(picks_of(chosen.question))
    raised = scored(questionnaire, {**answers, chosen.question.id: better})
    points = raised.questions[chosen.question.id].points
    same = [(f.state, f.picks) for k, f in today.questions.items() if k != chosen.question.id]
    after = [(f.state, f.picks) for k, f in raised.questions.items() if k != chosen.question.id]
    if same != after or points is None or chosen.points is None or points < chosen.points:
        return
    for was, now in ((today.score, raised.score), (today.low, raised.low)):
        if was is not None and now is not None:
            assert now >= was - SLACK


@given(cases())
def test_known_answers_leave_no_doubt(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    questionnaire, answers = case
    found = scored(questionnaire, answers)
    if found.coverage is not None and found.coverage == 1:
        assert found.low == pytest.approx(found.score)
        assert found.high == pytest.approx(found.score)


def test_a_guard_needs_every_part() -> None:
    both = AllOf((in_profile("activity", "shop"), in_profile("size", "large")))
    questionnaire = a_questionnaire(a_question("d.t.a", applies_if=both))
    states = [
        scored(questionnaire, {}, profile=profile).questions["d.t.a"].state
        for profile in ({"size": "small"}, {"size": "large"}, {"activity": "shop", "size": "large"})
    ]
    assert states == [State.CLOSED, State.WAITING, State.UNANSWERED]
