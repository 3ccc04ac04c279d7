"""Where the data is: what can be put back, and that putting back can be undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pmediag import settings
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, places, with_data_folder
from pmediag.services import data_place
from pmediag.services.recovery import open_database
from pmediag.settings import Settings
from tests.builders import an_assessment, an_organisation, picked
from tests.services.conftest import names_of, own_places


@pytest.fixture
def where(tmp_path: Path) -> Places:
    where = own_places(tmp_path)
    database = open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment({"d.t.a": picked("c1"), "d.t.b": picked("c0")}))
    database.close()
    return where


def add_another(where: Places) -> None:
    database = open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation("Entreprise B", "o2"))
    database.close(back_up=False)


def test_what_stands_there_is_described(where: Places) -> None:
    described = data_place.describe(where)
    assert (described.folder, described.size) == (where.data, where.database.stat().st_size)
    assert (described.assessments, described.answers) == (1, 2)
    (line,) = described.backups
    assert (line.assessments, line.answers, line.was_replaced) == (1, 2, False)
    assert line.size == line.path.stat().st_size


def test_nothing_yet_is_described_too(tmp_path: Path) -> None:
    described = data_place.describe(own_places(tmp_path / "none"))
    assert (described.size, described.assessments, described.backups) == (0, 0, ())
    assert not (tmp_path / "none").exists()


def test_a_backup_can_be_made_while_one_works(where: Places) -> None:
    database = open_database(where)
    line = data_place.back_up_now(database)
    database.close(back_up=False)
    assert line == data_place.backups(where)[0]
    assert len(data_place.backups(where)) == 2


def test_a_damaged_backup_is_not_offered(where: Places) -> None:
    (line,) = data_place.backups(where)
    data = bytearray(line.path.read_bytes())
    data[data.rindex(b'["c1"]') + 3] ^= 1
    line.path.write_bytes(data)
    assert data_place.backups(where) == ()
    with pytest.raises(UserFacingError) as caught:
        data_place.restore(where, line.path)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED
    assert names_of(where) == ("Entreprise A",)


def test_a_restore_is_offered_to_be_undone(where: Places) -> None:
    add_another(where)
    (line,) = data_place.backups(where)
    aside = data_place.restore(where, line.path)
    assert names_of(where) == ("Entreprise A",)
    replaced = next(line for line in data_place.backups(where) if line.was_replaced)
    assert replaced.path == aside
    assert (replaced.assessments, replaced.answers) == (1, 2)
    data_place.restore(where, replaced.path)
    assert names_of(where) == ("Entreprise A", "Entreprise B")


def test_what_is_open_is_not_replaced(where: Places) -> None:
    database = open_database(where)
    with pytest.raises(UserFacingError) as caught:
        data_place.restore(where, data_place.backups(where)[0].path)
    assert caught.value.code is ErrorCode.DATABASE_IN_USE
    database.close(back_up=False)


def test_a_folder_that_is_gone_is_missed(where: Places, tmp_path: Path) -> None:
    base = replace(where, data=tmp_path / "usual", backups=tmp_path / "usual" / "backups")
    chosen = Settings(data_folder=str(where.data))
    assert data_place.missing_folder(base, Settings()) is None
    assert data_place.missing_folder(base, chosen) is None
    away = tmp_path / "unplugged"
    where.data.rename(away)
    assert data_place.missing_folder(base, chosen) == where.data
    where.data.mkdir()  # what is left where a stick was
    assert data_place.missing_folder(base, chosen) == where.data


def test_a_folder_given_at_the_start_wins_over_the_chosen_one(tmp_path: Path) -> None:
    given = places(tmp_path / "given")
    chosen = Settings(data_folder=str(tmp_path / "gone"))
    assert with_data_folder(given, chosen.data_folder) == given
    assert data_place.missing_folder(given, chosen) is None


def test_data_that_stands_elsewhere_can_be_used(where: Places, tmp_path: Path) -> None:
    base = replace(where, data=tmp_path / "usual", backups=tmp_path / "usual" / "backups")
    kept = Settings(text_scale=1.5)
    used = data_place.use(base, where.data, kept)
    assert names_of(used) == ("Entreprise A",)
    assert settings.load(base.settings) == replace(kept, data_folder=str(where.data))


def test_a_folder_without_data_is_not_used(where: Places, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for folder in (tmp_path / "other", tmp_path / "none"):
        with pytest.raises(UserFacingError) as caught:
            data_place.use(where, folder, Settings())
        assert caught.value.code is ErrorCode.PLACE_EMPTY
    assert not where.settings.exists()
