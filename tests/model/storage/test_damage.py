"""R6: a damaged database is never used silently."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import opening
from pmediag.model.storage.database import Database
from pmediag.model.storage.disk import remove_database, suspicion_of
from pmediag.model.storage.glance import glance
from tests.builders import MORNING, picked
from tests.model.storage.fillings import everything, fill

FILES = int(os.environ.get("PMEDIAG_DAMAGED_FILES", "300"))
"""Bad files tried; a release tries 5,000 and more."""


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Turn one bit over, often in the header, where it matters most."""
    at = chance.randrange(100 if chance.random() < 0.2 else len(content))
    changed = bytearray(content)
    changed[at] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(content: bytes, chance: random.Random) -> bytes:
    """Cut the end off, at a page or anywhere."""
    length = chance.randrange(len(content))
    return content[: length - length % 4096 if chance.random() < 0.3 else length]


def blanked(content: bytes, chance: random.Random) -> bytes:
    """Blank one sector."""
    at = chance.randrange(len(content) // 512) * 512
    return content[:at] + bytes(512) + content[at + 512 :]


@pytest.mark.parametrize(
    ("damaged", "later"), [(flipped, False), (cut, False), (blanked, False), (flipped, True)]
)
def test_damage_is_harmless_or_told(
    opened: Callable[..., Database],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    damaged: Callable[[bytes, random.Random], bytes],
    later: bool,
) -> None:
    monkeypatch.setattr(opening, "VERIFIED_AT_ONCE", 0)
    opened = partial(opened, verify_later=later)
    database = opened()
    fill(database)
    expected = [glance(place, None, MORNING.date()), *everything(database)]
    database.close(back_up=False)
    sound = place.read_bytes()
    count = FILES if damaged is flipped else FILES // 5
    noticed = 0
    for seed in range(count):
        content = damaged(sound, random.Random(seed))  # noqa: S311 - no secret
        remove_database(place)
        suspicion_of(place).unlink(missing_ok=True)  # or all of the next one would be verified
        place.write_bytes(content)
        noticed += not used(opened, expected, read_only=seed % 2 == 0)
        if content != sound:
            assert damaged is not cut or noticed == seed + 1, f"cut {seed} passed"
    assert noticed > count // 8  # most bits of so small a file hold nothing


def used(opened: Callable[..., Database], expected: Sequence[object], *, read_only: bool) -> bool:
    """Whether the database opened and gave what was written, to be read and written on."""
    try:
        database = opened(read_only=read_only)
        try:
            first = glance(database.path, None, MORNING.date())
            assert [first, *everything(database)] == expected
            if not read_only:
                with database.unit_of_work() as unit:
                    unit.assessments.save_answer("a0", "d.t.new", picked("c1"), MORNING)
                with database.unit_of_work() as unit:
                    found = unit.assessments.get("a0")
                assert found is not None
                assert found.answers["d.t.new"] == picked("c1")
        finally:
            database.close(back_up=False)
    except UserFacingError as error:
        assert error.code is ErrorCode.DATABASE_DAMAGED  # noqa: PT017 - either way is right
        return False
    return True
