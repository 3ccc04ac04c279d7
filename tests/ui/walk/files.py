"""Files to receive."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pmediag.exchange.assessment_file import Carried, read, write


def conflicting(path: Path, to: Path) -> Path:
    """Write what a file holds with another importance: the same diagnosis, answered otherwise."""
    carried = read(path)
    (found,) = carried.assessments
    write(to, Carried(carried.organisations, (replace(found, importance={"seen": 1}),), {}), "1.0")
    return to
