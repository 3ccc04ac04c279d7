"""Two diagnoses side by side, from a real database and from questionnaires made for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.errors import UserFacingError
from pmediag.model.assessment import EXPRESS, Answer, Path, PathKind
from pmediag.model.progress import comparability, compare
from pmediag.model.questionnaire import Comparability, EarlierVersion, Questionnaire
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import State
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparing import Comparison, comparison, steps
from pmediag.services.wizard import WizardSession
from tests.builders import (
    MORNING,
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    an_organisation,
    picked,
)
from tests.model.random_questionnaires import answers_to, questionnaires
from tests.model.summaries import a_summary

PROFILE = {"activity": "shop", "size": "2_9", "sector": "naf_g", "region": "r53", "abroad": "no"}
SHIFTED = (EarlierVersion("2026.1", Comparability.SHIFTED, "note"),)


def filled(session: WizardSession, rank: int) -> WizardSession:
    """Answer everything with the choice at ``rank`` and finish."""
    while (question := session.current) is not None:
        session.pick(question.choices[min(rank, len(question.choices) - 1)].id)
        session.go_next()
    session.complete()
    return session


def a_result(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], **changes: object
) -> Result:
    return result_of(questionnaire, an_assessment(answers, **changes))  # type: ignore[arg-type]


def compared(earlier: Result, later: Result) -> Comparison:
    progress = compare(earlier.scoring, earlier.questionnaire, later.scoring, later.questionnaire)
    days = MORNING.date(), (MORNING + timedelta(days=365)).date()
    return Comparison(an_organisation(), earlier, later, *days, progress)


# From the database


def test_two_diagnoses_of_a_firm_are_compared(assessments: Assessments) -> None:
    first = filled(assessments.start("Entreprise A", PROFILE, EXPRESS), 1)
    firm = first.organisation.id
    second = filled(assessments.start("Entreprise A", PROFILE, EXPRESS, firm), 2)

    found = comparison(assessments, first.assessment.id, second.assessment.id)

    assert found.organisation.name == "Entreprise A"
    assert (found.earlier_day, found.later_day) == (date(2026, 11, 23), date(2026, 11, 23))
    assert found.progress is not None
    assert found.progress.real > 0
    assert found.is_indicative
    assert found.comparability is Comparability.COMPARABLE
    assert len(found.dimensions) == 7
    assert all((change.change or 0) > 0 for change in found.dimensions)
    parts = [change.part or 0.0 for change in found.moved]
    assert sum(parts) == pytest.approx(found.progress.real)
    assert [abs(part) for part in parts] == sorted((abs(p) for p in parts), reverse=True)


def test_two_firms_are_not_compared(assessments: Assessments) -> None:
    first = filled(assessments.start("Entreprise A", PROFILE, EXPRESS), 1)
    other = filled(assessments.start("Entreprise B", PROFILE, EXPRESS), 2)
    with pytest.raises(ValueError, match="two firms"):
        comparison(assessments, first.assessment.id, other.assessment.id)


def test_one_that_is_not_here_is_said(assessments: Assessments) -> None:
    first = filled(assessments.start("Entreprise A", PROFILE, EXPRESS), 1)
    with pytest.raises(UserFacingError):
        comparison(assessments, first.assessment.id, "gone")


def test_too_few_answers_for_a_score_give_no_overall_change(assessments: Assessments) -> None:
    first = assessments.start("Entreprise A", PROFILE, EXPRESS)
    question = first.current
    assert question is not None
    first.pick(question.choices[1].id)
    first.complete()
    second = filled(assessments.start("Entreprise A", PROFILE, EXPRESS, first.organisation.id), 2)
    found = comparison(assessments, first.assessment.id, second.assessment.id)
    assert found.progress is None
    assert [change.question.id for change in found.moved] == [question.id]


def test_one_dimension_alone_says_nothing_of_the_firm(assessments: Assessments) -> None:
    path = Path(PathKind.DIMENSION, "seen")
    first = filled(assessments.start("Entreprise A", PROFILE, path), 1)
    second = filled(assessments.start("Entreprise A", PROFILE, EXPRESS, first.organisation.id), 2)
    found = comparison(assessments, first.assessment.id, second.assessment.id)
    assert found.progress is None
    assert {change.question.dimension_id for change in found.moved} == {"seen"}
    changes = {change.dimension.id: change.change for change in found.dimensions}
    assert changes.pop("seen") is not None
    assert set(changes.values()) == {None}


# One after the other


def test_the_steps_of_a_firm_know_what_their_questionnaires_say(catalogue: Catalogue) -> None:
    newest = catalogue.latest()
    summaries = (
        a_summary("c", day="2026-11-23", questionnaire_version=newest.version),
        a_summary("b", day="2026-01-10", questionnaire_version=newest.version),
        a_summary("a", day="2025-01-10", questionnaire_version="1999.1"),
    )
    found = steps(summaries, catalogue)
    assert [step.comparability for step in found] == [
        Comparability.COMPARABLE,
        Comparability.BROKEN,  # a version that is not at hand: nothing is known of it
        Comparability.COMPARABLE,
    ]


# Question by question


def test_what_came_and_what_went_and_why() -> None:
    questionnaire = a_questionnaire(
        *(a_question(f"d.t.{name}") for name in ("kept", "learnt", "lost", "left"))
    )
    earlier = a_result(
        questionnaire,
        {
            "d.t.kept": picked("c1"),
            "d.t.learnt": UNKNOWN,
            "d.t.lost": picked("c3"),
            "d.t.left": picked("c3"),
        },
    )
    later = a_result(
        questionnaire,
        {"d.t.kept": picked("c2"), "d.t.learnt": picked("c0"), "d.t.left": NOT_APPLICABLE},
    )
    found = compared(earlier, later)
    assert [(c.question.id, c.part) for c in found.moved] == [("d.t.kept", 25.0)]
    assert [(c.question.id, c.earlier and c.earlier.state) for c in found.came] == [
        ("d.t.learnt", State.UNKNOWN)
    ]
    assert [(c.question.id, c.later and c.later.state) for c in found.went] == [
        ("d.t.lost", State.UNANSWERED),
        ("d.t.left", State.NOT_APPLICABLE),
    ]


def test_a_dimension_of_one_version_alone_is_shown_on_its_day() -> None:
    earlier = a_questionnaire(a_question("old.t.a"), a_question("both.t.b"))
    later = a_questionnaire(
        a_question("new.t.c"), a_question("both.t.b"), version="2026.2", changelog=SHIFTED
    )
    before = a_result(earlier, {"old.t.a": picked("c1"), "both.t.b": picked("c1")})
    now = a_result(later, {"new.t.c": picked("c1"), "both.t.b": picked("c3")})
    found = compared(before, now)
    assert [
        (d.dimension.id, d.earlier is not None, d.later is not None, d.change)
        for d in found.dimensions
    ] == [("new", False, True, None), ("both", True, True, 50), ("old", True, False, None)]
    assert found.comparability is Comparability.SHIFTED
    assert [change.question.id for change in found.came] == ["new.t.c"]
    assert [change.question.id for change in found.went] == ["old.t.a"]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Result, Result]:
    """Two results, of two versions that share ids."""
    earlier = draw(questionnaires())
    later = draw(st.sampled_from([earlier, draw(questionnaires())]))
    if later is not earlier:
        later = a_questionnaire(*later.questions, version="2027.1", changelog=SHIFTED)
    return a_result(earlier, draw(answers_to(earlier))), a_result(later, draw(answers_to(later)))


@given(pairs())
def test_every_scored_question_stands_in_one_place(pair: tuple[Result, Result]) -> None:
    earlier, later = pair
    found = compared(earlier, later)
    common = set(found.progress.common) if found.progress is not None else set()
    came = {change.question.id for change in found.came}
    went = {change.question.id for change in found.went}
    moved = {change.question.id for change in found.moved}
    scored = [
        {name for name, score in result.scoring.questions.items() if score.is_scored}
        for result in pair
    ]
    assert came <= scored[1]
    assert went <= scored[0]
    assert moved <= scored[0] & scored[1]
    if found.progress is not None:
        assert came == scored[1] - common
        assert went == scored[0] - common
        assert sum(c.part or 0.0 for c in found.moved) == pytest.approx(
            found.progress.real, abs=1e-9
        )
    assert found.comparability is comparability(later.questionnaire, earlier.questionnaire)
