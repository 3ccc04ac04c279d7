"""A damaged database never stops work: set aside and kept, a good backup proposed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmediag.errors import UserFacingError
from pmediag.paths import Places, places
from pmediag.services import recovery
from tests.builders import an_assessment, an_organisation, picked


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path / "data")


def fill(where: Places, *, back_up: bool) -> None:
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment({"d.t.a": picked("c1")}))
    database.close(back_up=back_up)


def damage(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)
    return bytes(data)


def refusal(where: Places) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        recovery.open_database(where)
    return caught.value


def test_the_newest_good_backup_is_proposed_and_restored(where: Places) -> None:
    fill(where, back_up=True)
    damaged = damage(where.database)
    assert recovery.is_damage(refusal(where))
    proposal = recovery.proposal(where)
    assert proposal is not None
    assert (proposal.assessments, proposal.answers) == (1, 1)
    recovery.restore(where, proposal)
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        assert unit.assessments.get("a1") is not None
    database.close(back_up=False)
    kept = [path.read_bytes() for path in where.data.iterdir() if path.is_file()]
    assert damaged in kept


def test_damage_met_on_the_way_is_proposed_for_recovery_at_the_next_start(where: Places) -> None:
    """Answers are verified when they are read: the opening alone would never know."""
    fill(where, back_up=True)
    data = bytearray(where.database.read_bytes())
    data[data.rindex(b'["c1"]') + 3] ^= 1
    where.database.write_bytes(data)
    database = recovery.open_database(where)
    with pytest.raises(UserFacingError), database.unit_of_work() as unit:
        unit.assessments.get("a1")
    database.close(back_up=False)
    assert recovery.is_damage(refusal(where))
    proposal = recovery.proposal(where)
    assert proposal is not None
    recovery.restore(where, proposal)
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        assert unit.assessments.get("a1") is not None
    database.close()
    assert not [path for path in where.data.iterdir() if path.name.endswith("-suspect")]


def test_without_a_backup_one_starts_anew_and_the_damaged_file_is_kept(where: Places) -> None:
    fill(where, back_up=False)
    damaged = damage(where.database)
    assert recovery.is_damage(refusal(where))
    assert recovery.proposal(where) is None
    aside = recovery.start_anew(where)
    assert aside.read_bytes() == damaged
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        assert unit.assessments.summaries() == ()
    database.close(back_up=False)


def test_another_trouble_is_no_damage(where: Places) -> None:
    first = recovery.open_database(where)
    assert not recovery.is_damage(refusal(where))
    first.close(back_up=False)
