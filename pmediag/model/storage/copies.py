"""Copies of a database beside its backups: what a restore replaced, and what a move leaves."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pmediag.model.storage.backups import BackupFile, good_backups, sound
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.disk import journal_of
from pmediag.model.storage.faults import BrokenSealError, told
from pmediag.model.storage.verification import read_about

COUNTED = ("assessments", "answers")


def counted(path: Path) -> tuple[int, int]:
    """Give how many assessments and answers a sound database holds, without reading them.

    Raises:
        UserFacingError: it could not be read.
    """
    with told(path), closing(connect(path, Opening.READ)) as connection:
        assessments, answers = (
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - ours
            for table in COUNTED
        )
    return int(assessments), int(answers)


def replaced(path: Path) -> tuple[BackupFile, ...]:
    """Give the databases that restores took the place of and that verify, newest first."""
    found = []
    for aside in path.parent.glob(f"{path.stem}-replaced-*{path.suffix}"):
        findings = sound(aside)
        try:
            state = aside.stat()
        except FileNotFoundError:  # erased while it was read
            continue
        if findings is not None:
            found.append(
                BackupFile(
                    path=aside,
                    made_at=datetime.fromtimestamp(state.st_mtime).astimezone(),
                    size=state.st_size,
                    assessments=findings.counts.get("assessments", 0),
                    answers=findings.counts.get("answers", 0),
                )
            )
    return tuple(sorted(found, key=lambda file: file.made_at, reverse=True))


def is_sound(path: Path) -> bool:
    """Whether ``path`` is a database that verifies and that this version reads."""
    return sound(path) is not None


def is_held(path: Path, folder: Path) -> bool:
    """Whether nothing was ever written to ``path``, or a good backup of ``folder`` holds it all."""
    about = _about(path)
    if about is None:
        return False
    return about["sequence"] == 0 or any(
        _about(backup.path) == about for backup in good_backups(folder)
    )


def kept_beside(path: Path) -> tuple[Path, ...]:
    """Give what is kept beside the database ``path``: databases set aside, marks, journals."""
    own = path.name
    marks = (path.with_name(f"{own}-{mark}") for mark in ("suspect", "erasing"))
    asides = path.parent.glob(f"{path.stem}-*{path.suffix}*")
    return tuple(sorted({*asides, *(mark for mark in marks if mark.exists())}))


def left_over(path: Path) -> tuple[Path, ...]:
    """Give what a kill may have left of making or restoring ``path``: of use to nobody."""
    return tuple(
        sorted(
            file
            for suffix in ("new", "restored")
            for file in path.parent.glob(f"{path.name}.{suffix}*")
        )
    )


def _about(path: Path) -> dict[str, object] | None:
    if journal_of(path).exists() and journal_of(path).stat().st_size:
        return None  # a change was cut off: what the file holds is not what it will hold
    try:
        with closing(connect(path, Opening.STILL)) as connection:
            return dict(read_about(connection))
    except (BrokenSealError, sqlite3.Error):
        return None
