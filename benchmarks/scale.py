"""Ten diagnoses or ten thousand: what a window does must take the same time and memory.

    python -m benchmarks.scale

Fills two databases in a temporary folder of this disk, one with 10 diagnoses of 2 firms and
one with 10,000 of 2,000, all of them with the answers and the result of a sample firm, then
measures them by turns, each time in a process of its own. Prints the least medians and the
ratios of the large one to the small one; the aim is 1.2 at most.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag.model.action_plan import ActionPlan, PlanEntry, Wishes
from pmediag.model.assessment import Assessment
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.conversions import (
    Content,
    answer_columns,
    assessment_columns,
    organisation_columns,
    plan_columns,
    text_of,
)
from pmediag.model.storage.database import Database, local_now
from pmediag.model.storage.glance import glance
from pmediag.model.storage.seals import NOTHING, combined, frozen_result, seal_of
from pmediag.model.storage.verification import read_about
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue

if TYPE_CHECKING:
    import sqlite3

    from pmediag.model.result import Result

PER_FIRM = 5
"""Diagnoses of each firm; the last one is running."""

ENTRIES = 10
"""Actions that a plan says something of."""

SMALL, LARGE = 10, 10_000
TURNS = 3
ROUNDS = 60
SAMPLE = "boulangerie.pmediag"


def main() -> None:
    """Fill both databases, measure each and print the ratios; or measure the one named."""
    if len(sys.argv) > 1:
        print(json.dumps(measured(Path(sys.argv[1]))))
        return
    figures: dict[int, dict[str, float]] = {SMALL: {}, LARGE: {}}
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        paths = {count: Path(folder) / f"{count}" / "pmediag.sqlite3" for count in figures}
        for count, path in paths.items():
            start = time.perf_counter()
            fill(path, count)
            size = path.stat().st_size / 1e6
            print(f"{count} diagnoses: {size:.1f} MB, made in {time.perf_counter() - start:.1f} s")
        if hasattr(os, "sync"):
            os.sync()  # or the disk would still be busy with what was just written
        for _ in range(TURNS):
            for count, path in paths.items():
                for name, value in _measured_alone(path).items():
                    figures[count][name] = min(value, figures[count].get(name, value))
    print(f"{'':34}{SMALL:>10}{LARGE:>10}   ratio")
    for name, small in figures[SMALL].items():
        large = figures[LARGE][name]
        ratio = f"{large / small:8.2f}" if small > 0.1 else f"{'-':>8}"
        print(f"{name:34}{small:10.2f}{large:10.2f}{ratio}")


def measured(path: Path) -> dict[str, float]:
    """Measure one database: medians in milliseconds, memory in megabytes."""
    backups, today = path.parent / "backups", local_now().date()

    def opened() -> Database:
        return Database.open(path, backups=backups, verify_later=True, create_late=True)

    def open_and_glance() -> None:
        database = opened()
        assert glance(path, None, today).latest is not None
        database.close(back_up=False)

    found = {"open + glance, ms": _median(open_and_glance)}
    found["memory of it, MB"] = _memory()
    database = opened()
    start = time.perf_counter()
    database.verify_opening()
    found["verified meanwhile, ms"] = (time.perf_counter() - start) * 1000
    found["memory with that, MB"] = _memory()
    found |= _used(database, glance(path, None, today).organisation)
    database.close(back_up=False)
    found["memory in all, MB"] = _memory()
    return found | _shown(path)


def _shown(path: Path) -> dict[str, float]:
    """Open the window on a database, offscreen: what is painted, and when."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from benchmarks.places import opened, visited
    from pmediag.ui.places import WindowPlace

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    start = time.perf_counter()
    window = opened(path.parent, application)
    found = {"window with Accueil, ms": (time.perf_counter() - start) * 1000}
    journey = window.journey
    assert journey is not None
    visited(journey, WindowPlace.HISTORY)

    def come_and_go() -> None:
        visited(journey, WindowPlace.HOME)
        visited(journey, WindowPlace.HISTORY)

    found["Accueil and Evolution again, ms"] = _median(come_and_go)
    found["memory with the window, MB"] = _memory()
    window.window.hide()
    return found


def _used(database: Database, firm: object) -> dict[str, float]:
    from pmediag.model.organisation import Organisation
    from pmediag.services.assessments import Assessments
    from pmediag.services.history import History

    assert isinstance(firm, Organisation)
    catalogue = Catalogue(assets() / "content", "fr")
    history = History(database)
    running = history.of(firm.id)[0]
    session = Assessments(database, catalogue, local_now).resume(running.id)
    question = next(q for q in session.asked() if len(q.choices) > 1)
    session.go_to(question.id)
    choices = iter([choice.id for choice in question.choices] * ROUNDS)
    return {
        "History.of, ms": _median(lambda: history.of(firm.id)),
        "History.recent(10), ms": _median(lambda: history.recent(SMALL)),
        "save an answer, ms": _median(lambda: session.pick(next(choices))),
    }


def _median(work: Callable[[], object]) -> float:
    work()  # what is loaded once
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def _memory() -> float:
    """Give the most memory this process has held, in megabytes; 1 where it cannot be known."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:  # no Linux
        return 1.0
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1000


def _measured_alone(path: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.scale", str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def fill(path: Path, count: int) -> None:
    """Make a database of ``count`` diagnoses, each row sealed as the program seals it."""
    Database.open(path, backups=path.parent / "backups").close(back_up=False)
    with closing(connect(path, Opening.WRITE)) as connection:
        connection.execute("BEGIN")
        filling = _Filling(connection)
        for number in range(count // PER_FIRM):
            filling.firm(number)
        filling.finish()
        connection.execute("COMMIT")


class _Filling:
    """Raw inserts with their seals and roots: a hundred times faster than one by one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        from pmediag.model.record import record_of
        from pmediag.services.exchange import read_results

        catalogue = Catalogue(assets() / "content", "fr")
        ((self._organisation, result),) = read_results(assets() / "samples" / SAMPLE, catalogue)
        self._result: Result = result
        self._record: Mapping[str, object] = dict(record_of(result))
        self._connection = connection
        self._about = read_about(connection)
        self._roots: dict[str, str] = json.loads(str(self._about["roots"]))
        self._sequence = 0
        self._start = local_now() - timedelta(days=900)

    def firm(self, number: int) -> None:
        """Keep a firm with its diagnoses."""
        firm = replace(self._organisation, id=f"{number:032x}", name=f"Entreprise {number}")
        columns = {"id": firm.id, "deleted_at": None, **organisation_columns(firm)}
        self._insert("organisations", [{**columns, "sequence": self._next()}])
        for one in range(PER_FIRM):
            at = self._start + timedelta(minutes=self._sequence)
            self._diagnosis(
                replace(
                    self._result.assessment,
                    id=f"{number:016x}{one:016x}",
                    organisation_id=firm.id,
                    started_at=at,
                    completed_at=None if one == PER_FIRM - 1 else at,
                ),
                at,
            )

    def finish(self) -> None:
        """Write what holds all the seals."""
        about = {
            **self._about,
            "sequence": self._sequence,
            "roots": json.dumps(self._roots, sort_keys=True, separators=(",", ":")),
        }
        self._connection.execute(
            "UPDATE about SET sequence = ?, roots = ?, seal = ?",
            [about["sequence"], about["roots"], seal_of("about", about)],
        )

    def _diagnosis(self, assessment: Assessment, at: datetime) -> None:
        answers = list(self._answers(assessment, at))
        answers_root = combined(*(seal_of("answers", answer) for answer in answers))
        results: list[Content] = []
        if assessment.completed_at is not None:
            frozen = frozen_result(assessment, self._record, assessment.completed_at)
            results.append(
                {
                    "assessment_id": assessment.id,
                    "completed_at": text_of(frozen.completed_at),
                    "record": json.dumps(
                        frozen.record, ensure_ascii=False, sort_keys=True, separators=(",", ":")
                    ),
                    "digest": frozen.digest,
                }
            )
        plans = [self._plan(assessment, at)] if assessment.completed_at is not None else []
        row: Content = {
            **assessment_columns(assessment),
            "updated_at": text_of(at),
            "deleted_at": None,
            "deleted_with_firm": 0,
            "sequence": self._next(),
            "answered": len(answers),
            "answers_root": answers_root,
            "result_seal": seal_of("frozen_results", results[0]) if results else None,
            "plan_seal": seal_of("plans", plans[0]) if plans else None,
        }
        self._insert("assessments", [row])
        self._insert("answers", answers)
        self._insert("frozen_results", results)
        self._insert("plans", plans)

    def _plan(self, assessment: Assessment, at: datetime) -> Content:
        questions = [*assessment.answers][:ENTRIES]
        entries = {name: PlanEntry(name, note="À voir avec le comptable") for name in questions}
        return {
            "assessment_id": assessment.id,
            **plan_columns(ActionPlan(assessment.id, Wishes(at.date()), entries)),
            "updated_at": text_of(at),
            "sequence": self._next(),
        }

    def _answers(self, assessment: Assessment, at: datetime) -> Iterator[Content]:
        for question_id, answer in assessment.answers.items():
            yield {
                "assessment_id": assessment.id,
                "question_id": question_id,
                **answer_columns(answer),
                "sequence": self._next(),
                "saved_at": text_of(at),
            }

    def _insert(self, table: str, rows: list[Content]) -> None:
        if not rows:
            return
        seals = [seal_of(table, row) for row in rows]
        self._roots[table] = combined(self._roots.get(table, NOTHING), *seals)
        names = ", ".join([*rows[0], "seal"])
        marks = ", ".join("?" * (len(rows[0]) + 1))
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - our own names
            [(*row.values(), seal) for row, seal in zip(rows, seals, strict=True)],
        )

    def _next(self) -> int:
        self._sequence += 1
        return self._sequence


if __name__ == "__main__":
    main()
