"""What a report tells of, and the file it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path as FilePath

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Path, PathKind
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.desk import Desk
from pmediag.services.organisations import Organisations
from pmediag.services.reporting import (
    ReportMaterial,
    make_document,
    make_report,
    material_of,
    materials_in,
    page_pictures,
    save_report,
    write_report,
)
from pmediag.services.wizard import WizardSession
from pmediag.words import Language
from tests.reports.samples import a_logo
from tests.services.conftest import own_places

PROFILE = {"activity": "shop", "size": "2_9"}
SELL = Path(PathKind.DIMENSION, "sell")
DAY = date(2026, 11, 24)


@pytest.fixture
def desk(database: Database, now: Callable[[], datetime], tmp_path: FilePath) -> Desk:
    return Desk(own_places(tmp_path), database, Language.FR, now)


@pytest.fixture
def assessments(desk: Desk) -> Assessments:
    return desk.assessments


def diagnose(
    assessments: Assessments, firm: str | None = None, path: Path = EXPRESS, rank: int = 2
) -> WizardSession:
    """Complete a diagnosis, of a known firm or of a new one."""
    session = assessments.start("Entreprise A", PROFILE, path, firm)
    answer(session, rank)
    return session


def answer(session: WizardSession, rank: int) -> None:
    while (question := session.current) is not None:
        choices = sorted(question.choices, key=lambda choice: choice.points)
        session.pick(choices[min(rank, len(choices) - 1)].id)
        session.go_next()
    session.complete()


def test_a_first_diagnosis_has_no_past_and_no_logo(assessments: Assessments, desk: Desk) -> None:
    session = diagnose(assessments)
    material = material_of(desk, session.assessment.id)
    assert material.result.assessment == session.assessment
    assert material.organisation == session.organisation
    assert (material.logo, material.previous) == (None, None)


def test_the_logo_of_the_firm_is_its_report_s(assessments: Assessments, desk: Desk) -> None:
    session = diagnose(assessments)
    desk.organisations.set_logo(session.organisation.id, a_logo())
    assert material_of(desk, session.assessment.id).logo == a_logo()


def previous_of(desk: Desk, session: WizardSession) -> str | None:
    previous = material_of(desk, session.assessment.id).previous
    return None if previous is None else previous.assessment.id


def test_a_diagnosis_is_held_against_the_last_one_before_it(
    assessments: Assessments, desk: Desk
) -> None:
    first = diagnose(assessments)
    firm = first.organisation.id
    second, third = diagnose(assessments, firm), diagnose(assessments, firm)
    diagnose(assessments)  # another firm
    running = assessments.start("Entreprise A", PROFILE, EXPRESS, firm)
    assert previous_of(desk, first) is None
    assert previous_of(desk, second) == first.assessment.id
    assert previous_of(desk, third) == second.assessment.id
    assert previous_of(desk, running) == third.assessment.id


def test_the_diagnosis_that_is_renewed_comes_first(assessments: Assessments, desk: Desk) -> None:
    first = diagnose(assessments)
    diagnose(assessments, first.organisation.id)
    renewal = assessments.renew(first.assessment.id)
    answer(renewal, 3)
    assert previous_of(desk, renewal) == first.assessment.id


def test_one_area_is_held_against_the_same_area_alone(assessments: Assessments, desk: Desk) -> None:
    whole = diagnose(assessments)
    firm = whole.organisation.id
    area, again = diagnose(assessments, firm, SELL), diagnose(assessments, firm, SELL)
    other = diagnose(assessments, firm, Path(PathKind.DIMENSION, "keep"))
    later = diagnose(assessments, firm, COMPLETE)
    assert previous_of(desk, area) is None
    assert previous_of(desk, again) == area.assessment.id
    assert previous_of(desk, other) is None
    assert previous_of(desk, later) == whole.assessment.id


def test_the_past_is_read_without_reading_that_of_all_firms(
    assessments: Assessments, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = diagnose(assessments)
    session = diagnose(assessments, first.organisation.id)
    monkeypatch.delattr(AssessmentRepository, "summaries")
    assert previous_of(desk, session) == first.assessment.id


def test_a_past_without_its_questionnaire_is_left_out(
    assessments: Assessments, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = diagnose(assessments)
    session = diagnose(assessments, first.organisation.id)
    result = assessments.result

    def missing(assessment_id: str) -> object:
        if assessment_id == first.assessment.id:
            raise UserFacingError(ErrorCode.QUESTIONNAIRE_UNKNOWN)
        return result(assessment_id)

    monkeypatch.setattr(assessments, "result", missing)
    assert previous_of(desk, session) is None


def test_a_diagnosis_that_is_not_here_is_said(assessments: Assessments, desk: Desk) -> None:
    with pytest.raises(UserFacingError) as caught:
        material_of(desk, "gone")
    assert caught.value.code is ErrorCode.ASSESSMENT_UNKNOWN


def test_a_file_gives_the_material_of_all_it_carries(
    assessments: Assessments, database: Database, catalogue: Catalogue, tmp_path: FilePath
) -> None:
    from pmediag.services.exchange import Exchange

    first = diagnose(assessments)
    firm = first.organisation.id
    Organisations(database, datetime.now).set_logo(firm, a_logo())
    second = diagnose(assessments, firm, rank=3)
    path = tmp_path / "all.pmediag"
    Exchange(database, catalogue).export_everything(firm, path)
    materials = {m.result.assessment.id: m for m in materials_in(path, catalogue, DAY)}
    assert set(materials) == {first.assessment.id, second.assessment.id}
    assert all(material.logo == a_logo() for material in materials.values())
    assert materials[first.assessment.id].previous is None
    previous = materials[second.assessment.id].previous
    assert previous is not None
    assert previous.assessment.id == first.assessment.id


@pytest.fixture
def material(catalogue: Catalogue) -> ReportMaterial:
    (material,) = materials_in(assets() / "samples" / "plomberie.pmediag", catalogue, DAY)
    return material


def test_the_number_and_the_activity_of_the_firm_head_its_report(material: ReportMaterial) -> None:
    firm = replace(material.organisation, number="36252187900034", naf="43.22A")
    words = {
        Language.FR: "Travaux d’installation d’eau et de gaz",
        Language.EN: "Water and gas installation",
    }
    for language, activity in words.items():
        data = make_report(replace(material, organisation=firm), language=language, printed_on=DAY)
        pages = page_pictures(data)
        text = pages.text(0).replace("\u00a0", " ")
        pages.close()
        assert "SIRET 362 521 879 00034" in text
        assert activity in text
        assert "(APE 43.22A)" in text


def test_a_siren_and_an_unknown_activity_are_said_as_they_are(material: ReportMaterial) -> None:
    firm = replace(material.organisation, number="362521879", naf="99.99X")
    data = make_report(replace(material, organisation=firm), language=Language.FR, printed_on=DAY)
    pages = page_pictures(data)
    text = pages.text(0).replace("\u00a0", " ")
    pages.close()
    assert "SIREN 362 521 879" in text
    assert "APE 99.99X" in text


def test_a_report_is_the_same_each_time(material: ReportMaterial) -> None:
    past = material.result.assessment
    before = replace(past, id="past", started_at=past.started_at - timedelta(days=365))
    full = replace(material, logo=a_logo(), previous=replace(material.result, assessment=before))
    made = [make_report(full, language=Language.FR, printed_on=DAY) for _ in range(2)]
    assert made[0] == made[1]


def test_a_document_is_written_whole_and_the_same_each_time(
    material: ReportMaterial, tmp_path: FilePath
) -> None:
    path = tmp_path / "report.docx"
    write_report(path, material, language=Language.FR, printed_on=DAY)
    assert path.read_bytes() == make_document(material, language=Language.FR, printed_on=DAY)


@pytest.mark.parametrize("name", ["report", "report.odt", "report.pdf.txt", ".docx"])
def test_a_report_of_another_kind_is_refused(
    material: ReportMaterial, tmp_path: FilePath, name: str
) -> None:
    with pytest.raises(UserFacingError) as caught:
        write_report(tmp_path / name, material, language=Language.FR, printed_on=DAY)
    assert caught.value.code is ErrorCode.REPORT_KIND_UNKNOWN
    assert list(tmp_path.iterdir()) == []


def test_a_report_is_written_whole(material: ReportMaterial, tmp_path: FilePath) -> None:
    path = tmp_path / "report.pdf"
    write_report(path, material, language=Language.FR, printed_on=DAY)
    assert path.read_bytes() == make_report(material, language=Language.FR, printed_on=DAY)
    assert [item.name for item in tmp_path.iterdir()] == ["report.pdf"]


def test_a_place_that_is_not_there_is_said(tmp_path: FilePath) -> None:
    with pytest.raises(UserFacingError) as caught:
        save_report(tmp_path / "gone" / "report.pdf", b"%PDF")
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_what_does_not_read_back_is_no_report(
    tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.pdf"
    monkeypatch.setattr(FilePath, "read_bytes", lambda _self: b"%PDF of another disk")
    with pytest.raises(UserFacingError) as caught:
        save_report(path, b"%PDF")
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE
    assert not path.exists()
