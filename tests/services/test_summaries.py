"""The list of diagnoses says what each of them told at completion."""

from __future__ import annotations

from pmediag.model.assessment import EXPRESS
from pmediag.services.assessments import Assessments

PROFILE = {"activity": "shop", "size": "2_9", "sector": "naf_g", "region": "r53", "abroad": "no"}


def test_a_completed_diagnosis_has_its_figures_and_levels(assessments: Assessments) -> None:
    session = assessments.start("Entreprise A", PROFILE, EXPRESS)
    while (question := session.current) is not None:
        session.pick(question.choices[1].id)
        session.go_next()
    open_one = assessments.summaries()[0]
    result = session.complete()

    told = assessments.summaries()[0]

    assert (open_one.score, open_one.low, open_one.level_low) == (None, None, None)
    assert (told.score, told.low, told.high) == (
        result.scoring.score,
        result.scoring.low,
        result.scoring.high,
    )
    assert result.level is not None
    assert (told.level_low, told.level_high) == (result.level.low, result.level.high)


def test_under_half_of_the_answers_only_the_interval_was_told(assessments: Assessments) -> None:
    session = assessments.start("Entreprise A", PROFILE, EXPRESS)
    question = session.current
    assert question is not None
    session.pick(question.choices[1].id)
    result = session.complete()

    told = assessments.summaries()[0]

    assert told.score is None
    assert (told.low, told.high) == (result.scoring.low, result.scoring.high)
