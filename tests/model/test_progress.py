"""The change between two assessments, split exactly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Answer
from pmediag.model.progress import common_questions, comparability, compare, real_parts
from pmediag.model.questionnaire import Comparability, EarlierVersion, Questionnaire
from pmediag.model.scoring import Scoring, score
from tests.builders import UNKNOWN, a_question, a_questionnaire, an_assessment, picked, some_choices
from tests.model.random_questionnaires import answers_to, questionnaires

SHIFTED = (EarlierVersion("2026.1", Comparability.SHIFTED, "note"),)


def scored(questionnaire: Questionnaire, answers: dict[str, Answer]) -> Scoring:
    return score(questionnaire, an_assessment(answers))


def test_the_same_version_by_hand() -> None:
    """D goes from 50 to 75 and E stays at 100: 87.5 − 75 = 12.5, all of it real."""
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("e.t.a"))
    before = scored(questionnaire, {"d.t.a": picked("c2"), "e.t.a": picked("c4")})
    after = scored(questionnaire, {"d.t.a": picked("c3"), "e.t.a": picked("c4")})
    found = compare(before, questionnaire, after, questionnaire)
    assert found is not None
    assert (found.change, found.real, found.questionnaire, found.came_or_went) == (12.5, 12.5, 0, 0)


def test_another_weight_and_a_new_question_by_hand() -> None:
    """Earlier: a 0 and b 100 of weights 1, 1: 50. Later: a 100, b 100, c 0 of weights 3, 1, 4.

    C = {a, b}. S(L, later) = 100; S(E, later) = (3·0 + 1·100)/4 = 25; S(E, earlier) = 50.
    Change: (300 + 100 + 0)/8 − 50 = 0 = 75 (real) − 25 (questionnaire) − 50 (came).
    """
    earlier = a_questionnaire(a_question("d.t.a"), a_question("d.t.b"))
    later = a_questionnaire(
        a_question("d.t.a", weight=3), a_question("d.t.b"), a_question("d.t.c", weight=4),
        version="2027.1", changelog=SHIFTED,
    )  # fmt: skip
    before = scored(earlier, {"d.t.a": picked("c0"), "d.t.b": picked("c4")})
    after = scored(later, {"d.t.a": picked("c4"), "d.t.b": picked("c4"), "d.t.c": picked("c0")})
    found = compare(before, earlier, after, later)
    assert found is not None
    assert found.common == ("d.t.a", "d.t.b")
    assert (found.change, found.real, found.questionnaire, found.came_or_went) == (0, 75, -25, -50)
    assert found.comparability is Comparability.SHIFTED


def test_a_question_whose_points_changed_is_not_common() -> None:
    earlier = a_questionnaire(a_question("d.t.a"), a_question("d.t.b"))
    later = a_questionnaire(
        a_question("d.t.a", choices=some_choices((0, 20, 50, 75, 100))), a_question("d.t.b"),
        version="2027.1", changelog=SHIFTED,
    )  # fmt: skip
    answers = {"d.t.a": picked("c4"), "d.t.b": picked("c1")}
    found = compare(scored(earlier, answers), earlier, scored(later, answers), later)
    assert found is not None
    assert found.common == ("d.t.b",)


def test_a_larger_path_shows_as_questions_that_came() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a", express=True), a_question("d.t.b"))
    answers = {"d.t.a": picked("c4"), "d.t.b": picked("c0")}
    before = score(questionnaire, an_assessment(answers, path=EXPRESS))
    after = scored(questionnaire, answers)
    found = compare(before, questionnaire, after, questionnaire)
    assert found is not None
    assert (found.real, found.questionnaire, found.came_or_went) == (0, 0, -50)


def test_nothing_common_or_no_score_gives_no_comparison() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), a_question("d.t.b"))
    one = scored(questionnaire, {"d.t.a": picked("c1")})
    other = scored(questionnaire, {"d.t.b": picked("c1")})
    none = scored(questionnaire, {"d.t.a": UNKNOWN})
    assert compare(one, questionnaire, other, questionnaire) is None
    assert compare(none, questionnaire, one, questionnaire) is None


def test_a_broken_version_keeps_the_real_change_alone() -> None:
    earlier = a_questionnaire(a_question("d.t.a"))
    later = a_questionnaire(a_question("d.t.a"), version="2027.1")
    before = scored(earlier, {"d.t.a": picked("c1")})
    found = compare(before, earlier, scored(later, {"d.t.a": picked("c2")}), later)
    assert found is not None
    assert (found.real, found.change, found.questionnaire, found.came_or_went) == (
        25, None, None, None,
    )  # fmt: skip


def test_what_a_version_says_of_others() -> None:
    questionnaire = a_questionnaire(a_question("d.t.a"), version="2027.1", changelog=SHIFTED)
    older = a_questionnaire(a_question("d.t.a"))
    assert comparability(questionnaire, older) is Comparability.SHIFTED
    assert comparability(questionnaire, questionnaire) is Comparability.COMPARABLE
    assert comparability(older, questionnaire) is Comparability.SHIFTED
    silent = replace(questionnaire, changelog=())
    assert comparability(silent, older) is Comparability.BROKEN
    assert comparability(replace(older, id="other"), older) is Comparability.BROKEN


@st.composite
def pairs(
    draw: st.DrawFn,
) -> tuple[Questionnaire, dict[str, Answer], Questionnaire, dict[str, Answer]]:
    """Two versions that share ids, with answers to each."""
    earlier = draw(questionnaires())
    later = replace(draw(questionnaires()), version="2027.1", changelog=SHIFTED)
    return earlier, draw(answers_to(earlier)), later, draw(answers_to(later))


@given(pairs())
def test_the_three_parts_add_up(
    pair: tuple[Questionnaire, dict[str, Answer], Questionnaire, dict[str, Answer]],
) -> None:
    earlier, answers, later, later_answers = pair
    before, after = scored(earlier, answers), scored(later, later_answers)
    found = compare(before, earlier, after, later)
    if found is None:
        return
    assert before.score is not None
    assert after.score is not None
    parts = [found.real, found.questionnaire, found.came_or_went]
    assert sum(part for part in parts if part is not None) == pytest.approx(
        after.score - before.score, abs=1e-9
    )


def test_the_part_of_each_question_by_hand() -> None:
    """D weighs a 1 and b 3: b from 0 to 100 adds 100 · 3/4 / 2, a and E's c add nothing."""
    questionnaire = a_questionnaire(
        a_question("d.t.a"), a_question("d.t.b", weight=3), a_question("e.t.c")
    )
    same = {"d.t.a": picked("c2"), "e.t.c": picked("c4")}
    before = scored(questionnaire, {**same, "d.t.b": picked("c0")})
    after = scored(questionnaire, {**same, "d.t.b": picked("c4")})
    common = common_questions(before, questionnaire, after, questionnaire)
    parts = real_parts(common, before, after, questionnaire)
    assert parts == {"d.t.a": 0, "d.t.b": 37.5, "e.t.c": 0}


@given(pairs())
def test_the_parts_of_the_questions_are_the_real_change(
    pair: tuple[Questionnaire, dict[str, Answer], Questionnaire, dict[str, Answer]],
) -> None:
    earlier, answers, later, later_answers = pair
    before, after = scored(earlier, answers), scored(later, later_answers)
    found = compare(before, earlier, after, later)
    if found is None:
        return
    common = common_questions(before, earlier, after, later)
    parts = real_parts(common, before, after, later)
    assert tuple(parts) == found.common
    assert sum(parts.values()) == pytest.approx(found.real, abs=1e-9)
