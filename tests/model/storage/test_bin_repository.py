"""The bin: out of every list, back as it was, or gone for good."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.bin import Binned, BinnedKind
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from tests.builders import MORNING, an_assessment, an_organisation, picked
from tests.model.storage.fillings import IN_PARIS, everything, fill

LATER = IN_PARIS + timedelta(days=2)


@pytest.fixture
def filled(database: Database) -> Database:
    """A database with a0 and a2 of o1, in progress, and a1 and a3 of o2, completed."""
    fill(database, assessments=4)
    with database.unit_of_work() as unit:
        unit.organisations.set_logo("o2", b"\x89PNG")
    return database


def listed(database: Database) -> tuple[list[str], list[str]]:
    """Give the ids in the lists of organisations and of assessments, all lists agreeing."""
    with database.unit_of_work() as unit:
        firms = [firm.id for firm in unit.organisations.all()]
        ids = [line.id for line in unit.assessments.summaries()]
        assert [line.id for line in unit.assessments.recent(100)] == ids
        for firm in ("o1", "o2"):
            of = [line for line in unit.assessments.summaries() if line.organisation_id == firm]
            assert unit.assessments.of(firm) == tuple(of)
    assert database.check() == ()
    return firms, ids


def binned(database: Database) -> tuple[Binned, ...]:
    with database.unit_of_work() as unit:
        return unit.bin.contents()


def rows_in(place: Path) -> dict[str, int]:
    with closing(connect(place, Opening.READ)) as connection:
        tables = ("organisations", "logos", "assessments", "answers", "frozen_results")
        return {
            table: connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in tables
        }


def test_an_assessment_goes_and_comes_back_as_it_was(filled: Database) -> None:
    before = everything(filled)
    with filled.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", LATER)
        unit.bin.delete_assessment("a1", LATER + timedelta(days=1))
    assert listed(filled) == (["o1", "o2"], ["a3", "a2", "a0"])
    assert binned(filled) == (
        Binned("a1", BinnedKind.ASSESSMENT, "Entreprise <b>B</b> 🪚", date(2026, 11, 23), LATER),
    )
    with filled.unit_of_work() as unit:
        assert unit.assessments.get("a1") is not None
        unit.bin.restore_assessment("a1")
        unit.bin.restore_assessment("a1")
    assert everything(filled) == before
    assert binned(filled) == ()
    assert filled.check() == ()


def test_an_organisation_takes_its_assessments_along_and_back(filled: Database) -> None:
    with filled.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", LATER)
    before = everything(filled)
    with filled.unit_of_work() as unit:
        unit.bin.delete_organisation("o2", LATER)
        unit.bin.delete_organisation("o2", LATER + timedelta(days=1))
        assert unit.bin.holds_organisation("o2")
        assert not unit.bin.holds_organisation("o1")
        assert not unit.bin.holds_organisation("none")
        assert unit.organisations.get("o2") is not None
    assert listed(filled) == (["o1"], ["a2", "a0"])
    assert {(one.id, one.kind, one.day) for one in binned(filled)} == {
        ("o2", BinnedKind.ORGANISATION, None),
        ("a1", BinnedKind.ASSESSMENT, date(2026, 11, 23)),
    }
    with filled.unit_of_work() as unit:
        unit.bin.restore_organisation("o2")
        unit.bin.restore_organisation("o2")
    assert everything(filled) == before
    assert [one.id for one in binned(filled)] == ["a1"]
    with filled.unit_of_work() as unit:
        assert unit.organisations.logo("o2") == b"\x89PNG"


def test_an_assessment_that_comes_back_brings_its_organisation(filled: Database) -> None:
    before = everything(filled)
    with filled.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", LATER)
        unit.bin.delete_organisation("o2", LATER)
        unit.bin.restore_assessment("a1")
    assert everything(filled) == before


def test_the_last_deleted_comes_first(filled: Database) -> None:
    for number, name in enumerate(("a2", "a3", "a0")):
        with filled.unit_of_work() as unit:
            unit.bin.delete_assessment(name, LATER + timedelta(hours=number))
    assert [one.id for one in binned(filled)] == ["a0", "a3", "a2"]


def test_an_organisation_is_erased_with_all_that_is_its(filled: Database, place: Path) -> None:
    with filled.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", LATER)
        assert unit.bin.assessments_of("o2") == 2
        unit.bin.erase_organisation("o2")
        unit.bin.erase_organisation("o2")
        assert unit.bin.assessments_of("o2") == 0
    assert listed(filled) == (["o1"], ["a2", "a0"])
    assert binned(filled) == ()
    assert rows_in(place) == {
        "organisations": 1,
        "logos": 0,
        "assessments": 2,
        "answers": 24,
        "frozen_results": 0,
    }
    with filled.unit_of_work() as unit:
        unit.organisations.add(an_organisation("Again", "o2"))
        unit.assessments.add(an_assessment(id="a1", organisation_id="o2"))
    assert filled.check() == ()


def test_an_assessment_is_erased_with_its_answers_and_its_result(
    filled: Database, place: Path
) -> None:
    with filled.unit_of_work() as unit:
        unit.bin.erase_assessment("a3")
        unit.bin.erase_assessment("a3")
        assert unit.assessments.get("a3") is None
        assert unit.assessments.frozen("a3") is None
    assert listed(filled) == (["o1", "o2"], ["a2", "a1", "a0"])
    assert rows_in(place)["answers"] == 36
    assert rows_in(place)["frozen_results"] == 1


def test_an_erasing_is_all_or_nothing(filled: Database) -> None:
    before = everything(filled)

    def interrupted() -> None:
        with filled.unit_of_work() as unit:
            unit.bin.erase_organisation("o2")
            unit.bin.delete_organisation("o1", LATER)
            raise KeyError

    with pytest.raises(KeyError):
        interrupted()
    assert everything(filled) == before
    assert filled.check() == ()


def test_what_is_not_here_is_told(filled: Database) -> None:
    changes: list[Callable[..., None]] = [
        lambda bin_: bin_.delete_assessment("none", LATER),
        lambda bin_: bin_.restore_assessment("none"),
    ]
    for change in changes:
        with pytest.raises(UserFacingError) as raised, filled.unit_of_work() as unit:
            change(unit.bin)
        assert raised.value.code is ErrorCode.ASSESSMENT_UNKNOWN
    changes = [
        lambda bin_: bin_.delete_organisation("none", LATER),
        lambda bin_: bin_.restore_organisation("none"),
    ]
    for change in changes:
        with pytest.raises(UserFacingError) as raised, filled.unit_of_work() as unit:
            change(unit.bin)
        assert raised.value.code is ErrorCode.ORGANISATION_UNKNOWN


def test_what_is_in_the_bin_may_change_and_is_still_there(filled: Database) -> None:
    with filled.unit_of_work() as unit:
        unit.bin.delete_assessment("a0", LATER)
        unit.assessments.save_answer("a0", "d.t.q0", picked("c9"), MORNING)
        unit.organisations.update(replace(an_organisation("B", "o1"), naf="43.32A"))
    assert [one.name for one in binned(filled)] == ["B"]
    assert listed(filled) == (["o1", "o2"], ["a3", "a2", "a1"])
