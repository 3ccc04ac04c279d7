"""Saving an answer, from the call to its return: the promises ask for a p99 under 40 ms.

    python -m benchmarks.saving

Each choice is picked through the wizard's session, on a real database in a temporary
folder of this disk. Prints the median, the 99th percentile and their ratio to the 40 ms.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import datetime
from pathlib import Path

from pmediag.model.assessment import EXPRESS
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue

ROUNDS = 1000
TARGET = 40.0
"""Milliseconds for one answer, the last one in a hundred included."""


def main() -> None:
    """Save answers one after the other and print one line."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "pmediag.sqlite3"
        database = Database.open(path, backups=Path(folder) / "backups")
        catalogue = Catalogue(assets() / "content", "fr")
        assessments = Assessments(database, catalogue, lambda: datetime.now().astimezone())
        session = assessments.start("Entreprise A", {"activity": "shop"}, EXPRESS)
        question = session.current
        assert question is not None
        times = []
        for index in range(ROUNDS):
            choice = question.choices[index % len(question.choices)]
            start = time.perf_counter()
            session.pick(choice.id)
            times.append((time.perf_counter() - start) * 1000)
        database.close(back_up=False)
    median, late = statistics.median(times), statistics.quantiles(times, n=100)[98]
    print(f"median {median:.1f} ms, p99 {late:.1f} ms, {late / TARGET:.0%} of the target")


if __name__ == "__main__":
    main()
