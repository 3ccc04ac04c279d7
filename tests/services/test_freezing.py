"""At completion the priorities are frozen beside the scores and the alerts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pmediag.exchange.assessment_file import read, write
from pmediag.model.assessment import COMPLETE, EXPRESS, PathKind
from pmediag.model.assessment import Path as AssessmentPath
from pmediag.model.planning.planner import Planner
from pmediag.model.record import record_of
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange, result_with
from pmediag.services.freezing import first_priorities, frozen_record
from tests.services.test_exchange import a_completed

SAMPLE = assets() / "samples" / "menuiserie.pmediag"


def test_what_was_told_first_is_frozen_with_the_result(
    assessments: Assessments, database: Database, catalogue: Catalogue
) -> None:
    identifier = a_completed(assessments)
    with database.unit_of_work() as unit:
        frozen = unit.assessments.frozen(identifier)
    assert frozen is not None
    result = result_with(catalogue, assessments.assessment(identifier))
    expected = Planner(result, catalogue.actions(result.questionnaire)).priorities()
    assert frozen.record["priorities"] == {
        "now": list(expected.now),
        "next": list(expected.next),
    }
    assert len(expected.now) == 3
    assert frozen.record["method"] == record_of(result)["method"]
    assert {**frozen.record, "priorities": None} == {**record_of(result), "priorities": None}
    assert database.check() == ()


@pytest.mark.parametrize("path", [AssessmentPath(PathKind.DIMENSION, "seen"), EXPRESS, COMPLETE])
def test_where_there_is_nothing_to_plan_none_are(
    assessments: Assessments, catalogue: Catalogue, path: AssessmentPath
) -> None:
    session = assessments.start("Entreprise A", {"activity": "mobile"}, path)
    if path.kind is PathKind.DIMENSION:
        session.pick(session.asked()[0].choices[0].id)
    result = session.complete()
    assert first_priorities(result, catalogue.actions(result.questionnaire)) is None
    assert frozen_record(catalogue, result)["priorities"] is None


def test_a_completed_one_that_comes_without_gets_its_own(
    database: Database, catalogue: Catalogue, tmp_path: Path
) -> None:
    carried = read(SAMPLE)
    (found,) = carried.assessments
    file = tmp_path / "bare.pmediag"
    write(file, replace(carried, records={}), "1.0")
    exchange = Exchange(database, catalogue)
    exchange.import_file(file)
    with database.unit_of_work() as unit:
        frozen = unit.assessments.frozen(found.id)
    assert frozen is not None
    assert frozen.record == frozen_record(catalogue, result_with(catalogue, found))
    priorities = frozen.record["priorities"]
    assert isinstance(priorities, dict)
    assert len(priorities["now"]) == 3


def test_one_that_comes_with_its_record_keeps_it(database: Database, catalogue: Catalogue) -> None:
    (found,) = read(SAMPLE).assessments
    Exchange(database, catalogue).import_file(SAMPLE)
    with database.unit_of_work() as unit:
        frozen = unit.assessments.frozen(found.id)
    assert frozen is not None
    assert frozen.record == read(SAMPLE).records[found.id]
