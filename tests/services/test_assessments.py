"""Diagnoses started, listed and read again."""

from __future__ import annotations

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, AnswerError
from pmediag.model.text import NAME_LIMIT, TextTooLongError
from pmediag.services.assessments import Assessments

SHOP = {"activity": "shop"}


def test_a_firm_is_known_again(assessments: Assessments) -> None:
    first = assessments.start("Entreprise A", SHOP, EXPRESS)
    again = assessments.start("Entreprise A, renommée", SHOP, COMPLETE, first.organisation.id)
    (firm,) = assessments.organisations()
    assert firm.name == "Entreprise A, renommée"
    assert [summary.id for summary in assessments.summaries()] == [
        again.assessment.id,
        first.assessment.id,
    ]


def test_a_change_of_the_firm_leaves_past_profiles_alone(assessments: Assessments) -> None:
    first = assessments.start("Entreprise A", SHOP, EXPRESS)
    assessments.start("Entreprise A", {"activity": "tourism"}, EXPRESS, first.organisation.id)
    assert assessments.assessment(first.assessment.id).profile == SHOP


def test_a_name_is_cleaned_needed_and_limited(assessments: Assessments) -> None:
    session = assessments.start("  Chez\u202e\nMoi \u0000", SHOP, EXPRESS)
    assert session.organisation.name == "Chez Moi"
    with pytest.raises(ValueError, match="name"):
        assessments.start(" \n ", SHOP, EXPRESS)
    with pytest.raises(TextTooLongError):
        assessments.start("a" * (NAME_LIMIT + 1), SHOP, EXPRESS)


def test_a_profile_the_questionnaire_does_not_know_is_refused(assessments: Assessments) -> None:
    with pytest.raises(AnswerError):
        assessments.start("Entreprise A", {"activity": "fishing"}, EXPRESS)
    assert assessments.summaries() == ()


def test_a_diagnosis_that_is_not_here(assessments: Assessments) -> None:
    with pytest.raises(UserFacingError) as caught:
        assessments.resume("gone")
    assert caught.value.code is ErrorCode.ASSESSMENT_UNKNOWN
