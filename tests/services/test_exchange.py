"""Files carried in and out of a real database."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import EXPRESS
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange, read_results


@pytest.fixture
def exchange(database: Database, catalogue: Catalogue) -> Exchange:
    return Exchange(database, catalogue)


def a_completed(assessments: Assessments, *, note: str = "") -> str:
    session = assessments.start("Entreprise A", {"activity": "mobile"}, EXPRESS)
    while (question := session.current) is not None:
        session.pick(question.choices[1].id)
        if note:
            session.write_note(note)
        session.go_next()
    session.complete()
    return session.assessment.id


def other_database(tmp_path: Path) -> Database:
    return Database.open(tmp_path / "other" / "pmediag.sqlite3", backups=tmp_path / "other" / "b")


def test_a_diagnosis_travels_whole(
    assessments: Assessments, exchange: Exchange, catalogue: Catalogue, tmp_path: Path
) -> None:
    identifier = a_completed(assessments)
    path = tmp_path / "one.pmediag"
    exchange.export(identifier, path)
    other = other_database(tmp_path)
    taken = Exchange(other, catalogue).import_file(path)
    assert taken.new == (identifier,)
    there = Assessments(other, catalogue, assessments._now)
    here = replace(assessments.assessment(identifier), position=None)
    assert there.assessment(identifier) == here
    assert there.organisation_of(identifier) == assessments.organisation_of(identifier)
    assert other.check() == ()
    again = Exchange(other, catalogue).import_file(path)
    assert (again.new, again.same) == ((), (identifier,))
    other.close(back_up=False)


def test_the_same_file_gives_the_same_result(
    assessments: Assessments, exchange: Exchange, catalogue: Catalogue, tmp_path: Path
) -> None:
    identifier = a_completed(assessments)
    exchange.export(identifier, tmp_path / "one.pmediag")
    ((_, result),) = read_results(tmp_path / "one.pmediag", catalogue)
    assert result.scoring.score == assessments.result(identifier).scoring.score


def test_other_answers_under_the_same_id_change_nothing(
    assessments: Assessments, exchange: Exchange, tmp_path: Path
) -> None:
    session = assessments.start("Entreprise A", {"activity": "mobile"}, EXPRESS)
    identifier = session.assessment.id
    path = tmp_path / "one.pmediag"
    exchange.export(identifier, path)
    question = session.current
    assert question is not None
    session.pick(question.choices[0].id)
    with pytest.raises(UserFacingError) as caught:
        exchange.import_file(path)
    assert caught.value.code is ErrorCode.FILE_CONFLICT
    assert assessments.assessment(identifier) == session.assessment


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"questionnaire": {"id": "pmediag", "version": "1999.1"}}, "questionnaire_unknown"),
        ({"questionnaire": {"id": "other", "version": "2026.1"}}, "questionnaire_unknown"),
        ({"answers": {"seen.listing.details": {"picks": ["gone"]}}}, "file_invalid"),
        ({"answers": {"seen.gone.gone": {"picks": ["c"]}}}, "file_invalid"),
        ({"profile": {"activity": "fishing"}}, "file_invalid"),
        ({"importance": {"gone": 2}}, "file_invalid"),
    ],
)
def test_what_the_questionnaire_does_not_allow_is_refused_whole(
    assessments: Assessments,
    exchange: Exchange,
    tmp_path: Path,
    change: dict[str, object],
    code: str,
) -> None:
    path = tmp_path / "one.pmediag"
    exchange.export(a_completed(assessments), path)
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["digest"]
    second = {**content["assessments"][0], "id": "second", "result": None}
    content["assessments"] = [{**second, "id": "first"}, {**second, **change}]
    path.write_text(json.dumps(content), encoding="utf-8")
    before = assessments.summaries()
    with pytest.raises(UserFacingError) as caught:
        exchange.import_file(path)
    assert caught.value.code.value == code
    assert assessments.summaries() == before


def test_a_diagnosis_that_is_not_here_is_not_exported(exchange: Exchange, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        exchange.export("gone", tmp_path / "one.pmediag")
    assert caught.value.code is ErrorCode.ASSESSMENT_UNKNOWN
    assert not (tmp_path / "one.pmediag").exists()


def test_a_backup_is_made_before_something_is_taken_in(
    assessments: Assessments, exchange: Exchange, catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "one.pmediag"
    exchange.export(a_completed(assessments), path)
    other = other_database(tmp_path)
    Exchange(other, catalogue).import_file(path)
    assert len([item for item in other.backups.iterdir() if item.is_file()]) >= 1
    other.close(back_up=False)


def test_two_firms_under_one_id_never_mix(
    assessments: Assessments, exchange: Exchange, tmp_path: Path
) -> None:
    path = tmp_path / "one.pmediag"
    exchange.export(a_completed(assessments), path)
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["digest"]
    content["organisations"][0]["name"] = "Une autre entreprise"
    content["assessments"][0] |= {"id": "other", "result": None, "completed_at": None}
    path.write_text(json.dumps(content), encoding="utf-8")
    exchange.import_file(path)
    assert assessments.organisation_of("other").name == "Une autre entreprise"
    assert {firm.name for firm in assessments.organisations()} == {
        "Entreprise A",
        "Une autre entreprise",
    }
