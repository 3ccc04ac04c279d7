"""What leaves: shown as it is in the file, and nothing of what stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import read
from pmediag.model.assessment import EXPRESS, Evidence
from pmediag.model.organisation import Organisation
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.organisations import Organisations
from tests.exchange.pictures import a_png
from tests.services.test_exchange import a_completed, other_database

NOTE = "Mot de passe sous le clavier"
LOGO = a_png()


@pytest.fixture
def exchange(database: Database, catalogue: Catalogue) -> Exchange:
    return Exchange(database, catalogue)


@pytest.fixture
def organisations(database: Database, now: Callable[[], datetime]) -> Organisations:
    return Organisations(database, now)


@pytest.fixture
def trash(database: Database, now: Callable[[], datetime]) -> Bin:
    return Bin(database, now)


@pytest.fixture
def completed(assessments: Assessments, organisations: Organisations) -> str:
    """A completed diagnosis with notes, of a firm that has all there is to have."""
    identifier = a_completed(assessments, note=NOTE)
    firm = assessments.organisation_of(identifier)
    organisations.update(
        replace(firm, number="732829320", naf="43.32A", keep_until=date(2029, 1, 31))
    )
    organisations.set_logo(firm.id, LOGO)
    return identifier


@pytest.mark.parametrize("with_notes", [False, True])
def test_what_leaves_is_what_was_shown(
    exchange: Exchange, completed: str, tmp_path: Path, with_notes: bool
) -> None:
    path = tmp_path / "sent.pmediag"
    leaving = exchange.what_leaves((completed,), with_notes)
    exchange.send((completed,), path, with_notes)
    carried = read(path)
    assert carried.organisations == leaving.firms
    assert carried.assessments == leaving.assessments
    assert len(carried.records) == leaving.results == 1
    (firm,) = leaving.firms
    assert (firm.number, firm.naf) == ("732829320", "43.32A")
    assert leaving.answers == 16
    assert (leaving.notes, leaving.note_characters) == (
        (16, 16 * len(NOTE)) if with_notes else (0, 0)
    )
    assert [(field.id, option.id) for field, option in leaving.profile] == [("activity", "mobile")]


def test_what_stays_is_nowhere_in_the_file(
    exchange: Exchange, completed: str, tmp_path: Path
) -> None:
    path = tmp_path / "sent.pmediag"
    exchange.send((completed,), path, with_notes=False)
    carried = read(path)
    assert NOTE not in path.read_text(encoding="utf-8")
    assert "2029" not in path.read_text(encoding="utf-8")
    assert carried.logos == {}
    assert all(found.position is None for found in carried.assessments)


def test_marks_and_importance_leave(
    assessments: Assessments, exchange: Exchange, tmp_path: Path
) -> None:
    session = assessments.start("Entreprise A", {"activity": "mobile", "size": "2_9"}, EXPRESS)
    for _ in range(2):
        assert session.current is not None
        session.pick(session.current.choices[0].id)
        session.set_evidence(Evidence.SEEN)
        session.go_next()
    session.set_to_review(True)
    session.set_importance("protect", 3)
    leaving = exchange.what_leaves((session.assessment.id,), with_notes=False)
    assert (leaving.answers, leaving.evidence, leaving.to_review) == (2, 2, 1)
    assert (leaving.importance, leaving.results) == (1, 0)
    assert [field.id for field, _ in leaving.profile] == ["activity", "size"]


def test_several_diagnoses_leave_in_one_file(
    assessments: Assessments, exchange: Exchange, completed: str, tmp_path: Path
) -> None:
    renewed = assessments.renew(completed).assessment.id
    path = tmp_path / "two.pmediag"
    exchange.send((completed, renewed), path, with_notes=False)
    carried = read(path)
    assert [found.id for found in carried.assessments] == [completed, renewed]
    assert carried.assessments[1].renews == completed
    assert len(carried.organisations) == 1


def test_an_export_by_the_command_line_has_the_notes(
    exchange: Exchange, completed: str, tmp_path: Path
) -> None:
    path = tmp_path / "one.pmediag"
    exchange.export(completed, path)
    assert NOTE in path.read_text(encoding="utf-8")
    assert read(path).logos == {}


@pytest.fixture
def firm(assessments: Assessments, completed: str, trash: Bin) -> Organisation:
    """A firm with a completed diagnosis, one in progress and one in the bin."""
    trash.delete_assessment(assessments.renew(completed).assessment.id)
    assessments.renew(completed)
    a_completed(assessments)  # of another firm
    return assessments.organisation_of(completed)


def test_everything_about_a_firm_is_everything(
    exchange: Exchange, firm: Organisation, completed: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.pmediag"
    exchange.export_everything(firm.id, path)
    carried = read(path)
    assert carried.organisations == (firm,)
    assert firm.keep_until == date(2029, 1, 31)
    assert carried.logos == {firm.id: LOGO}
    assert len(carried.assessments) == 3
    assert [found.renews for found in carried.assessments] == [None, completed, completed]
    assert {found.organisation_id for found in carried.assessments} == {firm.id}
    assert NOTE in path.read_text(encoding="utf-8")


def test_everything_about_a_firm_can_be_taken_in_elsewhere(
    exchange: Exchange,
    firm: Organisation,
    catalogue: Catalogue,
    now: Callable[[], datetime],
    tmp_path: Path,
) -> None:
    path, again = tmp_path / "all.pmediag", tmp_path / "again.pmediag"
    exchange.export_everything(firm.id, path)
    there = other_database(tmp_path)
    Exchange(there, catalogue).import_file(path)
    assert Organisations(there, now).all() == (firm,)
    assert Organisations(there, now).logo(firm.id) == LOGO
    assert there.check() == ()
    Exchange(there, catalogue).export_everything(firm.id, again)
    assert again.read_bytes() == path.read_bytes()
    there.close(back_up=False)


def test_a_firm_without_a_diagnosis_is_exported_too(
    exchange: Exchange, organisations: Organisations, completed: str, tmp_path: Path
) -> None:
    firm = replace(organisations.all()[0], id="empty", name="Sans diagnostic")
    organisations.add(firm)
    exchange.export_everything("empty", tmp_path / "all.pmediag")
    assert read(tmp_path / "all.pmediag").organisations == (firm,)


def test_what_is_not_here_does_not_leave(exchange: Exchange, tmp_path: Path) -> None:
    path = tmp_path / "none.pmediag"
    with pytest.raises(UserFacingError) as caught:
        exchange.what_leaves(("gone",), with_notes=False)
    assert caught.value.code is ErrorCode.ASSESSMENT_UNKNOWN
    with pytest.raises(UserFacingError):
        exchange.send(("gone",), path, with_notes=False)
    with pytest.raises(UserFacingError) as caught:
        exchange.export_everything("gone", path)
    assert caught.value.code is ErrorCode.ORGANISATION_UNKNOWN
    assert not path.exists()
