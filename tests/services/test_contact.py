"""What a contact sheet is filled from, and the file it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import EXPRESS
from pmediag.model.contact_sheet import ContactSheet, Part, PartKind
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.contact import contact_material, make_contact_sheet
from pmediag.services.organisations import Organisations
from pmediag.services.reporting import save_report
from pmediag.words import Language
from tests.reports.samples import text_of

PROFILE = {"activity": "shop", "size": "2_9", "region": "r53"}
DAY = date(2026, 11, 24)


@pytest.fixture
def diagnosis(assessments: Assessments, database: Database, now: Callable[[], datetime]) -> str:
    """Give the id of a diagnosis of a firm with a number and a NAF code."""
    session = assessments.start("Entreprise A", PROFILE, EXPRESS)
    while (question := session.current) is not None:
        session.pick(question.choices[0].id)
        session.go_next()
    session.complete()
    firm = replace(session.organisation, number="732829320", naf="43.32A")
    Organisations(database, now).update(firm)
    return session.assessment.id


def test_it_is_filled_from_a_stored_diagnosis(
    assessments: Assessments, catalogue: Catalogue, diagnosis: str
) -> None:
    material = contact_material(assessments, catalogue, diagnosis, ("Copier",))
    assert Part(PartKind.NAF) in material.parts
    assert Part(PartKind.UNDER_WAY, "Copier") in material.parts
    names = [resource.id for resource in material.addressees]
    assert "breizh_cyber" in names
    assert "cyber_corsica" not in names


def test_an_organisation_that_was_asked_for_may_be_addressed_anyway(
    assessments: Assessments, catalogue: Catalogue, diagnosis: str
) -> None:
    def last(wanted: str) -> str:
        return contact_material(assessments, catalogue, diagnosis, wanted=wanted).addressees[-1].id

    usual = contact_material(assessments, catalogue, diagnosis).addressees
    assert last("cyber_corsica") == "cyber_corsica"
    assert last("no such thing") == usual[-1].id
    again = contact_material(assessments, catalogue, diagnosis, wanted="breizh_cyber")
    assert again.addressees == usual, "it is there once"


def test_an_unknown_diagnosis_is_refused(assessments: Assessments, catalogue: Catalogue) -> None:
    with pytest.raises(UserFacingError) as refused:
        contact_material(assessments, catalogue, "gone")
    assert refused.value.code is ErrorCode.ASSESSMENT_UNKNOWN


def test_the_file_names_the_activity_where_the_code_is_ticked(
    assessments: Assessments, catalogue: Catalogue, diagnosis: str, tmp_path: Path
) -> None:
    material = contact_material(assessments, catalogue, diagnosis)

    def made(*ticked: Part) -> bytes:
        sheet = ContactSheet(ticked)
        return make_contact_sheet(material, sheet, language=Language.FR, printed_on=DAY)

    with_code, without = made(Part(PartKind.NAF)), made(Part(PartKind.NUMBER))
    assert "Travaux de menuiserie bois et PVC (APE 43.32A)" in text_of(with_code)
    assert "SIREN 732 829 320" in text_of(without)
    assert "menuiserie" not in text_of(without)
    assert made(Part(PartKind.NAF)) == with_code
    save_report(tmp_path / "fiche.pdf", with_code)
    assert (tmp_path / "fiche.pdf").read_bytes() == with_code
