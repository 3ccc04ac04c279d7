"""R1: what was acknowledged survives any kill."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from pmediag.model.assessment import Answer
from pmediag.model.storage.backups import good_backups
from pmediag.model.storage.database import Database

ROUNDS = int(os.environ.get("PMEDIAG_KILL_ROUNDS", "60"))
"""Kills; a release makes 10,000."""

ROUNDS_PER_DATABASE = 10
QUESTIONS = 15
BACK_UP_EVERY = 7
MOST_SAVES = 6
LONGEST = 0.02
"""Seconds that a writer lives at most after the saves it was granted."""


def saved_by(number: int) -> tuple[str, Answer]:
    """Give the question and the answer of the writer's action ``number``."""
    answer = Answer((f"c{number}",), note="é" * (number * 97 % 3000))
    return f"d.t.q{number % QUESTIONS}", answer


class Writer:
    """The program to kill, one writer at a time."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input: IO[bytes] = process.stdin
        self._output = process.stdout.fileno()
        self._heard = b""

    def killed_after(self, saves: int, seconds: float, path: Path) -> int:
        """Let a writer work on ``path``, kill it, give the last action it acknowledged."""
        self._heard = b""
        self._input.write(f"{path}\n".encode())
        self._input.flush()
        while self._heard.count(b"saved") < saves or b"\n" not in self._heard:
            self._hear(None)
            assert b"ended" not in self._heard
        writer = int(self._heard.split()[1])
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._hear(left)
        os.kill(writer, signal.SIGKILL)
        while b"ended" not in self._heard:
            self._hear(None)
        lines = self._heard.decode().splitlines()
        assert lines[-1] == f"ended {-signal.SIGKILL}"
        return max((int(line.split()[1]) for line in lines if line.startswith("saved")), default=0)

    def _hear(self, seconds: float | None) -> None:
        if select.select([self._output], [], [], seconds)[0]:
            heard = os.read(self._output, 65536)
            assert heard, "the program ended by itself"
            self._heard += heard


@pytest.fixture
def writer() -> Iterator[Writer]:
    root = Path(__file__).parents[3]
    script = Path(__file__).with_name("kill_writer.py")
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as process:
        yield Writer(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to kill often enough")
def test_what_was_acknowledged_survives_any_kill(writer: Writer, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**9)
    chance = random.Random(seed)  # noqa: S311 - no secret
    total = last = 0
    for number in range(ROUNDS):
        if number % ROUNDS_PER_DATABASE == 0:  # some kills fall in the making of the file
            path = tmp_path / f"{number}" / "pmediag.sqlite3"
            path.parent.mkdir()
            last = 0
        acknowledged = writer.killed_after(
            chance.randint(0, MOST_SAVES), chance.uniform(0, LONGEST), path
        )
        found = found_in(path, read_only=number % 2 == 0)
        where = f"seed {seed}, round {number}"
        # One more may be on the disk: killed between the commit and its acknowledgement.
        assert found in {max(last, acknowledged), max(last, acknowledged) + 1}, where
        total, last = total + found - last, found
    assert total > ROUNDS


def found_in(path: Path, *, read_only: bool) -> int:
    """Verify everything that a killed writer left, and give its last action."""
    backups = path.parent / "backups"
    database = Database.open(path, backups=backups, read_only=read_only and path.exists())
    try:
        assert database.check() == ()
        with database.unit_of_work() as unit:
            assessment = unit.assessments.get("a1")
    finally:
        database.close(back_up=False)
    assert len(good_backups(backups)) == len(list(backups.glob("*.sqlite3")))
    if assessment is None:
        return 0
    last = int(assessment.position or 0)
    expected = dict(saved_by(number) for number in range(max(1, last - QUESTIONS + 1), last + 1))
    assert assessment.answers == expected
    return last
