"""Action plans are kept whole, go where their assessment goes, and none goes missing unseen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.storage.backups import restore
from pmediag.model.storage.database import Database
from pmediag.model.storage.faults import DatabaseDamagedError
from tests.builders import MORNING, an_assessment, an_organisation
from tests.model.storage.fillings import everything, fill, some_plan
from tests.model.storage.test_sessions import change

LATER = MORNING + timedelta(days=3)

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
FIGURES = st.floats(0, 1e7)
DAYS = st.none() | st.dates()
ENTRIES = st.builds(
    PlanEntry,
    action_id=st.text("abc-.", min_size=1, max_size=5),
    state=st.sampled_from(EntryState),
    owner=TEXTS,
    starts_on=DAYS,
    due_on=DAYS,
    ended_on=DAYS,
    cost=st.none() | FIGURES,
    reason=TEXTS,
    note=TEXTS,
    own=st.none() | st.builds(OwnAction, TEXTS, TEXTS, FIGURES, FIGURES),
)
IDS = st.frozensets(st.text("abc-.", min_size=1), max_size=3)
PLANS = st.builds(
    ActionPlan,
    assessment_id=st.just("a1"),
    wishes=st.builds(
        Wishes,
        starts_on=st.dates(),
        budget=st.none() | FIGURES,
        days=st.none() | FIGURES,
        days_per_month=st.floats(0.1, 31),
        pins=st.none() | IDS,
        refused=IDS,
    ),
    entries=st.lists(ENTRIES, max_size=4, unique_by=lambda entry: entry.action_id).map(
        lambda entries: {entry.action_id: entry for entry in entries}
    ),
)


@pytest.fixture
def started(database: Database) -> Database:
    """A database with one assessment in progress, a1."""
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment())
    return database


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(plan=PLANS)
def test_a_plan_comes_back_exactly(database: Database, plan: ActionPlan) -> None:
    with database.unit_of_work() as unit:
        if unit.organisations.get("o1") is None:
            unit.organisations.add(an_organisation())
            unit.assessments.add(an_assessment())
        unit.plans.save(plan, LATER)
    with database.unit_of_work() as unit:
        found = unit.plans.get("a1")
    assert found is not None
    assert replace(found, updated_at=None) == plan
    assert list(found.entries) == list(plan.entries)


def test_there_is_none_until_one_is_saved(started: Database) -> None:
    with started.unit_of_work() as unit:
        assert unit.plans.get("a1") is None
        assert unit.plans.get("none") is None
        assert unit.plans.latest_of("o1") is None
        with pytest.raises(UserFacingError) as raised:
            unit.plans.save(some_plan("none"), LATER)
    assert raised.value.code is ErrorCode.ASSESSMENT_UNKNOWN
    with started.unit_of_work() as unit:
        unit.plans.save(some_plan("a1"), LATER)
    with started.unit_of_work() as unit:
        assert unit.plans.get("a1") == replace(some_plan("a1"), updated_at=LATER)
        assert unit.plans.latest_of("o1") is None  # a1 is running


def test_saving_the_same_changes_nothing_and_another_takes_its_place(
    started: Database, place: Path
) -> None:
    with started.unit_of_work() as unit:
        unit.plans.save(some_plan("a1"), MORNING)
    before = place.read_bytes()
    with started.unit_of_work() as unit:
        unit.plans.save(some_plan("a1"), LATER)
    assert place.read_bytes() == before
    other = ActionPlan("a1", Wishes(date(2027, 1, 1)))
    with started.unit_of_work() as unit:
        lines = unit.assessments.summaries()
        unit.plans.save(other, LATER)
        assert unit.assessments.summaries() == lines
        assert unit.plans.get("a1") == replace(other, updated_at=LATER)
    assert started.check() == ()


@pytest.mark.parametrize("figure", [float("nan"), float("inf")])
def test_what_is_no_number_is_never_stored(started: Database, figure: float) -> None:
    with pytest.raises(ValueError, match="JSON"), started.unit_of_work() as unit:
        unit.plans.save(ActionPlan("a1", Wishes(date(2027, 1, 1), budget=figure)), MORNING)
    with started.unit_of_work() as unit:
        assert unit.plans.get("a1") is None


def test_a_change_is_backed_up_and_comes_back(
    opened: Callable[..., Database], place: Path, backups: Path
) -> None:
    database = opened()
    fill(database)
    database.back_up()
    with database.unit_of_work() as unit:
        unit.plans.save(some_plan("a0"), MORNING)
    before = everything(database)
    database.close()
    (newest, _) = sorted(backups.glob("*.sqlite3"), reverse=True)
    place.unlink()
    restore(newest, place)
    assert everything(opened()) == before


def test_a_plan_goes_where_its_assessment_goes(database: Database) -> None:
    fill(database)
    with database.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", MORNING)
        assert unit.plans.latest_of("o2") is None
        assert unit.plans.get("a1") == some_plan("a1")
        unit.bin.restore_assessment("a1")
        assert unit.plans.latest_of("o2") == some_plan("a1")
        unit.bin.delete_organisation("o2", MORNING)
        assert unit.plans.latest_of("o2") is None
        unit.bin.erase_assessment("a1")
        assert unit.plans.get("a1") is None
    assert database.check() == ()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM plans",
        "UPDATE plans SET record = '{}'",
        "UPDATE plans SET record = x'ff'",
        "UPDATE plans SET updated_at = '2020-01-01T00:00:00+00:00'",
        "UPDATE assessments SET plan_seal = NULL",
    ],
)
def test_what_was_not_written_is_never_given(
    opened: Callable[..., Database], place: Path, statement: str
) -> None:
    database = opened()
    fill(database)
    change(place, statement)
    with pytest.raises(DatabaseDamagedError), database.unit_of_work() as unit:
        unit.plans.get("a1")
    assert database.check()
