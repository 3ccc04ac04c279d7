"""What the first screen reads: the right rows, verified, through indices alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import ActionPlan
from pmediag.model.assessment import Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.storage import glance as module
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import suspicion_of
from pmediag.model.storage.faults import DatabaseDamagedError
from pmediag.model.storage.glance import OVERDUE, Glance, frozen_first, glance
from pmediag.model.storage.seals import frozen_result
from tests.builders import MORNING, an_assessment, an_organisation, picked
from tests.model.storage.fillings import IN_PARIS, some_answer, some_plan
from tests.model.storage.test_sessions import change

TODAY = MORNING.date()


def keep(database: Database, *organisations: Organisation) -> None:
    with database.unit_of_work() as unit:
        for organisation in organisations:
            unit.organisations.add(organisation)


def start(
    database: Database, name: str, organisation_id: str, renews: str | None = None
) -> Assessment:
    assessment = an_assessment(
        {f"d.t.q{number}": some_answer(number) for number in range(6)},
        id=name,
        organisation_id=organisation_id,
        importance={"seen": 3},
        renews=renews,
    )
    with database.unit_of_work() as unit:
        unit.assessments.add(assessment)
    return assessment


def complete(database: Database, assessment: Assessment) -> Assessment:
    with database.unit_of_work() as unit:
        unit.assessments.complete(assessment.id, frozen_result(assessment, {}, MORNING))
    return replace(assessment, completed_at=MORNING)


def plan_for(database: Database, assessment_id: str) -> ActionPlan:
    plan = some_plan(assessment_id)
    with database.unit_of_work() as unit:
        unit.plans.save(plan, IN_PARIS)
    return plan


def test_nothing_is_there_yet(place: Path, database: Database) -> None:
    assert glance(place, None, TODAY) == Glance()
    assert glance(place, "o1", TODAY) == Glance()
    assert glance(place.with_name("none.sqlite3"), None, TODAY) == Glance()


def test_the_firm_worked_on_with_what_is_running_and_its_last_results(
    place: Path, database: Database
) -> None:
    firm = replace(an_organisation(), number="732829320", naf="43.32A", keep_until=TODAY)
    other = an_organisation("Autre", "o2")
    keep(database, firm, other)
    assert glance(place, "o1", TODAY) == Glance(organisation=firm)
    complete(database, start(database, "a1", "o1"))
    previous = complete(database, start(database, "a2", "o1"))
    latest = complete(database, start(database, "a3", "o1", renews="a2"))
    start(database, "a4", "o1")
    running = start(database, "a5", "o1")
    elsewhere = start(database, "a6", "o2")
    expected = Glance(firm, running, MORNING, latest, previous)
    assert glance(place, "o1", TODAY) == expected
    assert glance(place, None, TODAY).organisation == other
    assert glance(place, None, TODAY).running == elsewhere
    assert glance(place, "o2", TODAY).latest is None
    assert glance(place, "unknown", TODAY).organisation == other
    with database.unit_of_work() as unit:
        unit.assessments.save_answer("a4", "d.t.q0", picked("c9"), MORNING - timedelta(days=9))
        touched = unit.assessments.get("a4")
    saved = MORNING - timedelta(days=9)
    assert glance(place, None, TODAY) == replace(expected, running=touched, running_saved_at=saved)


def test_the_plan_of_the_last_completed_one_that_has_one(place: Path, database: Database) -> None:
    keep(database, an_organisation(), an_organisation("Autre", "o2"))
    firms = {name: complete(database, start(database, name, "o1")) for name in ("a1", "a2", "a3")}
    start(database, "a4", "o1")
    for name in ("a4", complete(database, start(database, "a5", "o2")).id):
        plan_for(database, name)
    assert glance(place, "o1", TODAY).plan is None
    for name in ("a2", "a1"):  # the order of the plans is that of the assessments, not of saves
        plan_for(database, name)
        found = glance(place, "o1", TODAY)
        assert (found.planned, found.plan) == (firms["a2"], some_plan("a2"))
        with database.unit_of_work() as unit:
            assert unit.plans.latest_of("o1") == found.plan
    with database.unit_of_work() as unit:
        unit.bin.delete_assessment("a2", MORNING)
    found = glance(place, "o1", TODAY)
    assert (found.planned, found.plan) == (firms["a1"], some_plan("a1"))


NOW: dict[str, object] = {"priorities": {"now": ["x", "y"], "next": ["z"]}}


@pytest.mark.parametrize(
    ("record", "told"), [(NOW, ("x", "y")), ({"priorities": None}, ()), ({}, ())]
)
def test_what_was_frozen_to_do_first(
    place: Path, database: Database, record: dict[str, object], told: tuple[str, ...]
) -> None:
    keep(database, an_organisation())
    completed = start(database, "a1", "o1")
    running = start(database, "a2", "o1")
    with database.unit_of_work() as unit:
        unit.assessments.complete("a1", frozen_result(completed, record, MORNING))
    assert frozen_first(place, completed) == told
    assert frozen_first(place, running) == ()
    with database.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", MORNING)
    assert frozen_first(place, completed) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE frozen_results SET record = '{}'",
        "DELETE FROM frozen_results",
        "UPDATE assessments SET result_seal = NULL",
    ],
)
def test_what_was_not_frozen_is_not_told(
    opened: Callable[..., Database], place: Path, statement: str
) -> None:
    database = opened()
    keep(database, an_organisation())
    completed = start(database, "a1", "o1")
    with database.unit_of_work() as unit:
        unit.assessments.complete("a1", frozen_result(completed, NOW, MORNING))
    change(place, statement)
    with pytest.raises(DatabaseDamagedError):
        frozen_first(place, completed)
    assert suspicion_of(place).exists()


def test_what_was_frozen_with_other_answers_is_not_told(
    opened: Callable[..., Database], place: Path
) -> None:
    database = opened()
    keep(database, an_organisation())
    completed = start(database, "a1", "o1")
    with database.unit_of_work() as unit:
        unit.assessments.complete("a1", frozen_result(completed, NOW, MORNING))
    with pytest.raises(DatabaseDamagedError):
        frozen_first(place, replace(completed, answers={}))


def test_what_is_in_the_bin_is_not_seen(place: Path, database: Database) -> None:
    keep(database, an_organisation(), an_organisation("Autre", "o2"))
    first = complete(database, start(database, "a1", "o1"))
    complete(database, start(database, "a2", "o1"))
    start(database, "a3", "o2")
    with database.unit_of_work() as unit:
        unit.bin.delete_assessment("a2", MORNING)
        unit.bin.delete_organisation("o2", MORNING)
    found = glance(place, "o2", TODAY)
    assert found == Glance(an_organisation(), latest=first)
    with database.unit_of_work() as unit:
        unit.bin.restore_organisation("o2")
    assert glance(place, "o2", TODAY).organisation == an_organisation("Autre", "o2")


@pytest.mark.parametrize(("days", "is_overdue"), [(-1, True), (0, False), (1, False)])
def test_a_firm_is_overdue_after_its_last_day(
    place: Path, database: Database, days: int, is_overdue: bool
) -> None:
    firm = replace(an_organisation(), keep_until=TODAY + timedelta(days=days))
    keep(database, firm)
    assert glance(place, None, TODAY).overdue == ((firm,) if is_overdue else ())
    with database.unit_of_work() as unit:
        assert unit.organisations.overdue(TODAY) == ((firm,) if is_overdue else ())
        unit.bin.delete_organisation("o1", MORNING)
        assert unit.organisations.overdue(TODAY) == ()
    assert glance(place, None, TODAY).overdue == ()


def test_what_may_be_much_is_capped(place: Path, database: Database) -> None:
    firms = [
        replace(an_organisation("A", f"o{number:03}"), keep_until=date(2020, 1, 1 + number % 28))
        for number in range(105)
    ]
    keep(database, *firms)
    found = glance(place, None, TODAY)
    assert [firm.id for firm in found.overdue] == ["o000", "o028", "o056", "o084", "o001"]
    assert len(found.overdue) == OVERDUE


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisations SET name = 'another'",
        "UPDATE organisations SET keep_until = '2020-01-01'",
        "UPDATE assessments SET answered = 0 WHERE id = 'a2'",
        "UPDATE answers SET note = 'another' WHERE assessment_id = 'a1'",
        "UPDATE answers SET note = x'ff' WHERE assessment_id = 'a1'",
        "DELETE FROM answers WHERE assessment_id = 'a2' AND question_id = 'd.t.q3'",
        "DELETE FROM organisations",
        "DELETE FROM plans",
        "UPDATE plans SET record = '{}'",
        "UPDATE assessments SET plan_seal = NULL WHERE id = 'a1'",
    ],
)
def test_what_was_not_written_is_not_shown(
    opened: Callable[..., Database], place: Path, statement: str
) -> None:
    database = opened()
    keep(database, an_organisation())
    complete(database, start(database, "a1", "o1"))
    start(database, "a2", "o1")
    plan_for(database, "a1")
    change(place, statement)
    with pytest.raises(DatabaseDamagedError):
        glance(place, None, TODAY)
    assert suspicion_of(place).exists()


def test_a_file_that_cannot_be_read_is_told(place: Path, database: Database) -> None:
    with closing(sqlite3.connect(place, isolation_level=None)) as antivirus:
        antivirus.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserFacingError) as raised:
            glance(place, None, TODAY)
        antivirus.execute("ROLLBACK")
    assert raised.value.code is ErrorCode.DATABASE_BUSY
    assert not suspicion_of(place).exists()


@pytest.mark.parametrize(
    ("table", "which", "index"),
    [
        ("organisations", module.KEPT_FIRM, "PRIMARY KEY (id=?)"),
        ("assessments", module.TOUCHED_LAST, "ix_assessments_kept"),
        ("assessments", module.RUNNING, "ix_assessments_running (organ"),
        ("assessments", module.COMPLETED, "ix_assessments_completed (organ"),
        ("assessments", module.PLANNED, "ix_assessments_planned (organ"),
        ("assessments", module.KEPT_ASSESSMENT, "PRIMARY KEY (id=?)"),
        ("frozen_results", module.FROZEN, "PRIMARY KEY (assessment_id=?)"),
        ("plans", module.PLAN, "PRIMARY KEY (assessment_id=?)"),
        ("answers", module.ANSWERS, "PRIMARY KEY (assessment_id=?)"),
        ("organisations", module.PAST_ITS_DAY, "ix_organisations_keep_until"),
    ],
)
def test_every_query_goes_through_an_index_and_sorts_nothing(
    place: Path, database: Database, table: str, which: str, index: str
) -> None:
    query = f"SELECT * FROM {table} {which}"  # noqa: S608 - our own words
    values = [1] * query.count("?")
    with closing(connect(place, Opening.READ)) as connection:
        steps = [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    assert any(index in step for step in steps), steps
    assert not [step for step in steps if "TEMP B-TREE" in step or step == f"SCAN {table}"]
