"""The program that `test_kill` kills, on the real storage.

It loads everything once, then for each path on its input forks a writer, which says what
it has saved after each commit until it is killed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pmediag.model.storage.database import Database
from tests.builders import MORNING, an_assessment, an_organisation
from tests.model.storage.test_kill import BACK_UP_EVERY, saved_by


def say(text: str) -> None:
    """Say it in one write, which a kill cannot cut."""
    os.write(sys.stdout.fileno(), f"{text}\n".encode())


def write(path: Path) -> None:
    """Save one action after the other, from where the last writer was killed."""
    database = Database.open(path, backups=path.parent / "backups")
    with database.unit_of_work() as unit:
        assessment = unit.assessments.get("a1")
        if assessment is None:
            assessment = an_assessment()
            unit.organisations.add(an_organisation())
            unit.assessments.add(assessment)
    number = int(assessment.position or 0)
    while True:
        number += 1
        question_id, answer = saved_by(number)
        with database.unit_of_work() as unit:
            unit.assessments.save_answer("a1", question_id, answer, MORNING)
            unit.assessments.save_position("a1", str(number))
        say(f"saved {number}")
        if number % BACK_UP_EVERY == 0:
            database.back_up()


def main() -> None:
    """Serve until the input ends."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"writer {os.getpid()}")
            write(Path(line.rstrip("\n")))
        _, status = os.waitpid(child, 0)
        say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
