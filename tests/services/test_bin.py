"""The bin: undone for 30 days by the clock, then gone for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import EXPRESS
from pmediag.model.bin import STAY, BinnedKind
from pmediag.model.storage.backups import good_backups
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.organisations import Organisations
from tests.builders import MORNING

SHOP = {"activity": "shop"}
WORD = "ZINZOLIN"
SECOND = timedelta(seconds=1)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = MORNING

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bin_(database: Database, clock: Clock) -> Bin:
    return Bin(database, clock)


@pytest.fixture
def firm(assessments: Assessments, database: Database) -> Iterator[str]:
    """A firm with a note and a logo that say the word; the database must be sound after."""
    session = assessments.start("Entreprise A", SHOP, EXPRESS)
    session.write_note(f"Chez {WORD} " * 300)
    with database.unit_of_work() as unit:
        unit.organisations.set_logo(session.organisation.id, WORD.encode() * 99)
    yield session.organisation.id
    assert database.check() == ()


def only(assessments: Assessments) -> str:
    (line,) = assessments.summaries()
    return line.id


def test_a_deleted_diagnosis_is_in_no_list_and_comes_back(
    bin_: Bin, firm: str, assessments: Assessments
) -> None:
    before = assessments.summaries()
    bin_.delete_assessment(before[0].id)
    assert assessments.summaries() == ()
    (binned,) = bin_.contents()
    assert (binned.id, binned.kind) == (before[0].id, BinnedKind.ASSESSMENT)
    assert (binned.name, binned.day) == ("Entreprise A", MORNING.date())
    assert (binned.deleted_at, binned.goes_on) == (MORNING, date(2026, 12, 23))
    bin_.restore_assessment(before[0].id)
    assert assessments.summaries() == before
    assert bin_.contents() == ()


def test_a_deleted_firm_takes_its_diagnoses_along_and_back(
    bin_: Bin, firm: str, assessments: Assessments, database: Database, clock: Clock
) -> None:
    organisations = Organisations(database, clock)
    before = organisations.all(), assessments.summaries()
    bin_.delete_organisation(firm)
    assert (organisations.all(), assessments.summaries()) == ((), ())
    assert organisations.get(firm) is None
    (binned,) = bin_.contents()
    assert (binned.id, binned.kind, binned.day) == (firm, BinnedKind.ORGANISATION, None)
    bin_.restore_organisation(firm)
    assert (organisations.all(), assessments.summaries()) == before
    assert organisations.get(firm) == before[0][0]


@pytest.mark.parametrize(
    ("after", "gone"),
    [(timedelta(0), 0), (STAY - SECOND, 0), (STAY, 1), (STAY + SECOND, 1), (-STAY, 0)],
)
def test_what_is_deleted_goes_after_thirty_days(
    bin_: Bin, firm: str, assessments: Assessments, clock: Clock, after: timedelta, gone: int
) -> None:
    bin_.delete_assessment(only(assessments))
    clock.time = (MORNING + after).astimezone()  # the same instant on another clock
    assert bin_.purge_old() == gone
    assert len(bin_.contents()) == 1 - gone


def test_each_goes_on_its_own_day(
    bin_: Bin, firm: str, assessments: Assessments, clock: Clock
) -> None:
    first = only(assessments)
    second = assessments.start("Entreprise A", SHOP, EXPRESS, firm).assessment.id
    other = assessments.start("Entreprise B", SHOP, EXPRESS).organisation.id
    bin_.delete_assessment(first)
    clock.time += timedelta(days=10)
    bin_.delete_organisation(firm)
    clock.time += timedelta(days=10)
    bin_.delete_organisation(other)
    assert [binned.id for binned in bin_.contents()] == [other, firm, first]
    clock.time += timedelta(days=10)
    assert bin_.purge_old() == 1
    bin_.restore_organisation(firm)
    assert [line.id for line in assessments.summaries()] == [second]
    with pytest.raises(UserFacingError) as raised:
        bin_.restore_assessment(first)
    assert raised.value.code is ErrorCode.ASSESSMENT_UNKNOWN


def test_what_goes_leaves_no_trace_in_the_database(
    bin_: Bin, firm: str, database: Database, clock: Clock
) -> None:
    assert WORD.encode() in database.path.read_bytes()
    bin_.delete_organisation(firm)
    clock.time += STAY
    assert bin_.purge_old() == 1
    content = database.path.read_bytes()
    assert WORD.encode() not in content
    assert firm.encode() not in content


def test_emptying_backs_up_first_and_then_erases_all(
    bin_: Bin, firm: str, database: Database, assessments: Assessments, tmp_path: Path
) -> None:
    assert bin_.empty() == 0
    assert good_backups(database.backups) == ()
    bin_.delete_assessment(only(assessments))
    bin_.delete_organisation(firm)
    assert bin_.empty() == 2
    assert bin_.contents() == ()
    assert WORD.encode() not in database.path.read_bytes()
    (backup,) = good_backups(database.backups)
    assert backup.assessments == 1


def test_nothing_is_erased_when_the_backup_fails(
    bin_: Bin, firm: str, database: Database, assessments: Assessments
) -> None:
    bin_.delete_organisation(firm)
    database.backups.write_text("in the way")
    with pytest.raises(UserFacingError):
        bin_.empty()
    database.backups.unlink()
    bin_.restore_organisation(firm)
    assert only(assessments)


def test_a_bin_with_nothing_old_is_left_alone(bin_: Bin, firm: str, database: Database) -> None:
    bin_.delete_organisation(firm)
    before = database.path.read_bytes()
    assert bin_.purge_old() == 0
    assert database.path.read_bytes() == before
