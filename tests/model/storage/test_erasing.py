"""R21: erased is erased, in the database, in its backups and beside it, after a kill too."""

from __future__ import annotations

import base64
import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import ActionPlan, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import Answer
from pmediag.model.storage import backups as backup_files
from pmediag.model.storage import erasing
from pmediag.model.storage.backups import good_backups, restore, set_aside
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import journal_of
from pmediag.model.storage.seals import frozen_result
from tests.builders import MORNING, an_assessment, an_organisation
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

WORD = "ZINZOLIN"
PNG = b"\x89PNG-" + WORD.encode() * 3
SECRETS = (WORD.encode(), base64.b64encode(PNG)[8:24], b"ooo-secret", b"aaa-secret")
"""The planted word, its logo in base64, and the ids of the firm and of a diagnosis."""

FIRM = replace(an_organisation(f"Chez {WORD}", "ooo-secret"), number="732829320")


def plant(database: Database) -> None:
    """Keep a firm that has the word in its name, its logo, a note, a result and a plan."""
    running = an_assessment(
        {f"d.t.q{n}": Answer(("c1",), note=f"{WORD} " * (50 * n)) for n in range(12)},
        id="aaa-secret",
        organisation_id=FIRM.id,
    )
    completed = replace(running, id="aaa-secret-2", importance={WORD: 3})
    with database.unit_of_work() as unit:
        unit.organisations.add(FIRM)
        unit.organisations.set_logo(FIRM.id, PNG)
        unit.assessments.add(running)
        unit.assessments.add(completed)
        unit.assessments.complete(
            completed.id, frozen_result(completed, {"told": [WORD] * 500}, MORNING)
        )
        unit.plans.save(a_plan(running.id), MORNING)
        unit.plans.save(a_plan(completed.id), MORNING)


def a_plan(assessment_id: str) -> ActionPlan:
    """Give a plan that has the word wherever a person may write."""
    own = OwnAction(WORD, WORD)
    entry = PlanEntry("own-1", owner=WORD, reason=WORD, note=f"{WORD} " * 900, own=own)
    return ActionPlan(assessment_id, Wishes(MORNING.date()), {entry.action_id: entry})


def traces(folder: Path) -> list[str]:
    """Give the files of a folder that hold one of the secrets."""
    return sorted(
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(secret in file.read_bytes() for secret in SECRETS)
    )


@pytest.fixture
def planted(opened: Callable[..., Database]) -> Database:
    """A database with the firm to erase among others."""
    database = opened()
    fill(database, assessments=4)
    plant(database)
    return database


@pytest.fixture
def others(tmp_path: Path) -> list[object]:
    """All that is to stay."""
    database = Database.open(tmp_path / "others.sqlite3", backups=tmp_path / "none")
    fill(database, assessments=4)
    content = list(everything(database))
    database.close(back_up=False)
    return content


def test_a_planted_word_is_found_nowhere(
    planted: Database,
    others: list[object],
    place: Path,
    backups: Path,
    opened: Callable[..., Database],
) -> None:
    day = MORNING
    first = planted.back_up()
    planted.close(back_up=False)
    place.write_bytes(b"no longer a database" * 99 + WORD.encode())
    damaged = set_aside(place, day)
    restore(first, place)
    replaced = restore(first, place, day)
    assert replaced is not None
    journal_of(place).write_bytes(b"\xd9\xd5\x05\xf9" + WORD.encode())
    place.unlink()
    database = opened()  # sets the journal of a database that is gone aside
    lost = place.with_name("pmediag-lost.sqlite3-journal")
    database.close(back_up=False)
    restore(first, place, day + timedelta(days=1))
    journal_of(damaged).write_bytes(WORD.encode())
    database = opened()
    database.back_up()
    (backups / "pmediag-backup-0badcafe.tmp").write_bytes(first.read_bytes())
    assert len(traces(place.parent)) == 8

    held = database.holders(FIRM.id)

    assert {file.name for file in held} >= {first.name, damaged.name, replaced.name, lost.name}
    assert {file.name for file in held} == {*traces(place.parent)} - {place.name}
    database.erase(FIRM.id)
    assert traces(place.parent) == []
    assert not [file for file in held if file.exists()]
    assert list(everything(database)) == others
    assert database.check() == ()
    (backup,) = good_backups(backups)
    assert backup.assessments == 4
    assert database.holders(FIRM.id) == ()
    assert erasing.begun(place) == ()


def test_backups_without_the_firm_stay(
    opened: Callable[..., Database], place: Path, backups: Path
) -> None:
    database = opened()
    fill(database)
    before = database.back_up()
    aside = place.with_name("pmediag-replaced-2026-11-23.sqlite3")
    aside.write_bytes(before.read_bytes())
    plant(database)
    holding = database.back_up()
    assert database.holders(FIRM.id) == (holding,)
    database.erase(FIRM.id)
    assert before.exists()
    assert aside.exists()
    assert not holding.exists()
    assert len(good_backups(backups)) == 2


def test_what_cannot_be_read_through_is_named(
    opened: Callable[..., Database],
    place: Path,
    backups: Path,
) -> None:
    database = opened()
    fill(database)
    sound = database.back_up()
    damaged = database.back_up()
    change(damaged, "UPDATE answers SET note = 'not what was written'")
    noise = backups / "pmediag_2026-11-23_000000Z_00007.sqlite3"
    noise.write_bytes(os.urandom(9000))
    newer = backups / "pmediag_2026-11-24_000000Z_00008.sqlite3"
    with closing(connect(newer, Opening.CREATE)) as connection:
        connection.execute("CREATE TABLE firms (id TEXT)")
    aside = place.with_name("pmediag-damaged-2026-11-23-2.sqlite3")
    aside.write_bytes(sound.read_bytes())
    journal_of(aside).write_bytes(b"pages of before")
    other = place.with_name("pmediag.pdf")
    other.write_bytes(b"not ours")
    assert set(database.holders("none")) == {damaged, noise, newer, aside, journal_of(aside)}
    database.erase("none")
    assert sound.exists()
    assert other.exists()
    assert not noise.exists()


def test_an_older_backup_that_holds_the_firm_is_named(
    planted: Database, place: Path, backups: Path
) -> None:
    first = Path(__file__).parent / "data" / "version_1.sqlite3"
    older = backups / "pmediag_2026-11-01_000000Z_00001.sqlite3"
    backups.mkdir()
    older.write_bytes(first.read_bytes())
    assert planted.holders("o3") == (older,)
    assert planted.holders(FIRM.id) == ()


@pytest.mark.parametrize("step", ["compact", "back_up", "remove"])
def test_what_fails_in_the_middle_is_finished_by_the_next_opening(
    planted: Database,
    others: list[object],
    place: Path,
    opened: Callable[..., Database],
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    planted.back_up()

    def fail(*_: object, **__: object) -> None:
        raise UserFacingError(ErrorCode.DISK_FULL)

    where = backup_files if step == "back_up" else erasing
    with monkeypatch.context() as patch:
        patch.setattr(where, step, fail)
        with pytest.raises(UserFacingError):
            planted.erase(FIRM.id)
        assert list(everything(planted)) == others
        assert erasing.begun(place) == (FIRM.id,)
        planted.close(back_up=False)
        opened().close(back_up=False)  # it opens all the same
    assert traces(place.parent)
    database = opened()
    assert traces(place.parent) == []
    assert list(everything(database)) == others
    assert erasing.begun(place) == ()


def test_what_fails_at_the_start_is_not_done_behind_ones_back(
    planted: Database,
    place: Path,
    opened: Callable[..., Database],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = everything(planted)
    with closing(connect(place, Opening.WRITE)) as antivirus:
        antivirus.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserFacingError) as raised:
            planted.erase(FIRM.id)
        antivirus.execute("ROLLBACK")
    assert raised.value.code is ErrorCode.DATABASE_BUSY
    planted.close(back_up=False)
    assert everything(opened()) == before


def test_two_erasings_cut_off_are_both_finished(
    planted: Database, place: Path, opened: Callable[..., Database]
) -> None:
    erasing.begin(place, FIRM.id)
    erasing.begin(place, "o1")
    erasing.begin(place, "o1")
    assert erasing.begun(place) == (FIRM.id, "o1")
    planted.close(back_up=False)
    with opened().unit_of_work() as unit:
        assert [firm.id for firm in unit.organisations.all()] == ["o2"]
    assert erasing.begun(place) == ()


def test_a_mark_that_names_nothing_erases_nothing(
    planted: Database, place: Path, opened: Callable[..., Database]
) -> None:
    backup = planted.back_up()
    planted.close(back_up=False)
    place.with_name(place.name + "-erasing").touch()
    opened().close(back_up=False)
    assert backup.exists()


ERASE = """
import os, sys
from pathlib import Path
from pmediag.model.storage import {module} as module
from pmediag.model.storage.database import Database
path = Path(sys.argv[1])
database = Database.open(path, backups=path.parent / "backups")
module.{name} = lambda *_, **__: os._exit(9)
database.erase({firm!r})
"""


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("erasing", "compact"),
        ("backups", "_copy"),
        ("backups", "sync_folder"),
        ("erasing", "sync_folder"),
        ("erasing", "finish"),
    ],
)
def test_a_kill_in_the_middle_is_finished_by_the_next_opening(
    planted: Database,
    others: list[object],
    place: Path,
    opened: Callable[..., Database],
    module: str,
    name: str,
) -> None:
    planted.back_up()
    planted.back_up()
    planted.close(back_up=False)
    code = ERASE.format(module=module, name=name, firm=FIRM.id)
    done = subprocess.run(
        [sys.executable, "-c", code, str(place)],
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert done.returncode == 9
    database = opened()
    assert traces(place.parent) == []
    assert list(everything(database)) == others
    assert database.check() == ()


def test_secrets_are_found_across_the_blocks_that_are_read(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for start in range(erasing._BLOCK - 12, erasing._BLOCK + 2):
        file.write_bytes(bytes(start) + b"ooo-secret" + bytes(5))
        assert erasing._has_bytes(file, b"ooo-secret")
        assert not erasing._has_bytes(file, b"ooo-secret-2")


def test_stale_copies_between_the_rows_go_too(opened: Callable[..., Database], place: Path) -> None:
    """Rows that moved from page to page leave copies that SQLite's secure_delete misses."""
    database = opened()
    chance = random.Random(4)  # noqa: S311 - no secret
    firms = [f"firm-{number}" for number in range(6)]
    with database.unit_of_work() as unit:
        for firm in firms:
            unit.organisations.add(an_organisation(firm, firm))
            unit.assessments.add(an_assessment(id=f"a-{firm}", organisation_id=firm))
    for _ in range(30):
        with database.unit_of_work() as unit:
            for _ in range(20):
                firm = chance.choice(firms)
                word = WORD if firm == firms[2] else "abcdefgh"
                note = f"{word} " * chance.randrange(100)
                question = f"q{chance.randrange(20)}"
                unit.assessments.save_answer(f"a-{firm}", question, Answer(note=note), MORNING)
                entry = PlanEntry(question, note=note)
                plan = ActionPlan(f"a-{firm}", Wishes(MORNING.date()), {question: entry})
                unit.plans.save(plan, MORNING)
    database.erase(firms[2])
    assert traces(place.parent) == []
