"""Diagnoses started, listed and read again."""

from __future__ import annotations

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, AnswerError, Mode, Path, PathKind
from pmediag.model.organisation import Organisation
from pmediag.model.storage.database import Database
from pmediag.model.text import NAME_LIMIT, TextTooLongError
from pmediag.paths import places
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.catalogue import Catalogue
from pmediag.services.home import look
from tests.builders import MORNING, an_assessment

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


def test_a_renewal_asks_the_same_again_of_the_firm_as_it_is(assessments: Assessments) -> None:
    earlier = assessments.start("Entreprise A", SHOP, Path(PathKind.DIMENSION, "seen"))
    question = earlier.current
    assert question is not None
    earlier.pick(question.choices[0].id)
    earlier.complete()
    assessments.start("Entreprise A", {"activity": "tourism"}, EXPRESS, earlier.organisation.id)

    session = assessments.renew(earlier.assessment.id)

    renewal = session.assessment
    assert renewal.renews == earlier.assessment.id
    assert renewal.path == earlier.assessment.path
    assert renewal.profile == {"activity": "tourism"}
    assert (renewal.answers, renewal.importance, renewal.completed_at) == ({}, {}, None)
    assert session.current == question
    assert session.organisation.id == earlier.organisation.id
    assert assessments.resume(renewal.id).assessment == renewal
    assert assessments.assessment(earlier.assessment.id).answers != {}


def test_a_renewal_keeps_to_what_the_newest_questionnaire_knows(
    assessments: Assessments, database: Database
) -> None:
    gone = an_assessment(
        path=Path(PathKind.DIMENSION, "gone"), questionnaire_version="2020.1", mode=Mode.TRAINING
    )
    firm = Organisation("o1", "A", {"activity": "shop", "size": "gone", "gone": "x"})
    with database.unit_of_work() as unit:
        unit.organisations.add(firm)
        unit.assessments.add(gone)
    renewal = assessments.renew("a1").assessment
    assert (renewal.path, renewal.profile) == (COMPLETE, SHOP)
    assert (renewal.mode, renewal.questionnaire_version) == (Mode.TRAINING, "2026.1")


def test_a_diagnosis_that_is_not_here_cannot_be_renewed(assessments: Assessments) -> None:
    with pytest.raises(UserFacingError) as caught:
        assessments.renew("gone")
    assert caught.value.code is ErrorCode.ASSESSMENT_UNKNOWN
    assert assessments.summaries() == ()


def test_nothing_is_begun_from_what_is_in_the_bin(
    assessments: Assessments, database: Database, catalogue: Catalogue
) -> None:
    session = assessments.start("Entreprise A", SHOP, EXPRESS)
    deleted, firm = session.assessment.id, session.organisation.id
    Bin(database, lambda: MORNING).delete_organisation(firm)
    with pytest.raises(UserFacingError, match="assessment_unknown"):
        assessments.resume(deleted)
    with pytest.raises(UserFacingError, match="assessment_unknown"):
        assessments.renew(deleted)
    with pytest.raises(UserFacingError, match="assessment_unknown"):
        assessments.enlarge(deleted, COMPLETE)
    with pytest.raises(UserFacingError, match="organisation_unknown"):
        assessments.start("Entreprise A", SHOP, EXPRESS, firm)
    assert assessments.summaries() == ()
    where = places(database.path.parent)
    assert look(where, catalogue, firm, MORNING).is_first_day
