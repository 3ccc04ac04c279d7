"""Erased is erased: also in backups, in databases that were set aside, and after a kill."""

from __future__ import annotations

import glob
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from pmediag.errors import UserFacingError
from pmediag.files import sync_folder, write_whole
from pmediag.model.storage.backups import traces_in
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.disk import remove_database
from pmediag.model.storage.faults import BrokenSealError, told
from pmediag.model.storage.verification import verify_file

_ASIDE = (
    "{stem}-damaged-*",
    "{stem}-replaced-*",
    "{stem}-lost*",
    "{name}.new*",
    "{name}.restored*",
)
"""What is kept beside a database, and what a kill may leave there."""

_JOURNAL = "-journal"
_BLOCK = 1 << 20


def compact(path: Path) -> None:
    """Write a database anew, so that nothing of what was erased is left between its rows.

    Raises:
        sqlite3.Error: it could not be; the database is what it was.
    """
    with closing(connect(path, Opening.WRITE)) as connection:
        connection.execute("VACUUM")


def holders(path: Path, backups: Path, organisation_id: str) -> tuple[Path, ...]:
    """Give the files, but for the database ``path`` itself, that may hold an organisation.

    Those are backups, databases set aside and what a kill left, with their journals; one
    that cannot be read through may hold it.

    Raises:
        OSError: a folder could not be read.
    """
    found: set[Path] = set()
    for file in {*traces_in(backups), *_aside(path)}:
        if not file.name.endswith(_JOURNAL):
            if _may_hold(file, organisation_id):
                found.add(file)
        elif file.stat().st_size:
            # Pages of before a change, of which nothing says whose they are.
            database = file.with_name(file.name.removesuffix(_JOURNAL))
            found |= {one for one in (database, file) if one.exists()}
    return tuple(sorted(found))


def remove(files: Sequence[Path]) -> None:
    """Remove files, databases with their journals, down to the disk.

    Raises:
        UserFacingError: one could not be; those before it are gone.
    """
    for file in files:
        with told(file):
            remove_database(file)
            sync_folder(file.parent)


def begun(path: Path) -> tuple[str, ...]:
    """Give the ids of the organisations whose erasing was begun and not finished."""
    try:
        lines = _mark_of(path).read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return ()
    return tuple(filter(None, lines))  # an empty id would stand in every file there is


def begin(path: Path, organisation_id: str) -> None:
    """Remember beside the database that an organisation is being erased.

    Raises:
        OSError: it could not be written.
    """
    ids = dict.fromkeys([*begun(path), organisation_id])
    write_whole(_mark_of(path), "\n".join(ids).encode())


def finish(path: Path, organisation_id: str) -> None:
    """Forget that it was being erased.

    Raises:
        OSError: it could not be written.
    """
    left = [one for one in begun(path) if one != organisation_id]
    if left:
        write_whole(_mark_of(path), "\n".join(left).encode())
    else:
        _mark_of(path).unlink(missing_ok=True)
        sync_folder(path.parent)


def _mark_of(path: Path) -> Path:
    return path.with_name(path.name + "-erasing")


def _aside(path: Path) -> Iterator[Path]:
    for pattern in _ASIDE:
        stem, name = glob.escape(path.stem), glob.escape(path.name)
        yield from path.parent.glob(pattern.format(stem=stem, name=name))


def _may_hold(file: Path, organisation_id: str) -> bool:
    """Whether a row, or bytes anywhere, name the organisation, or the file is not sound."""
    with suppress(BrokenSealError, sqlite3.Error):
        if _has_row(file, organisation_id):
            return True
    if _has_bytes(file, organisation_id.encode()):
        return True
    try:
        return bool(verify_file(file, Opening.STILL).problems)
    except (UserFacingError, BrokenSealError, sqlite3.Error, OSError):
        return True


def _has_row(file: Path, organisation_id: str) -> bool:
    with closing(connect(file, Opening.STILL)) as connection:
        row = connection.execute(
            "SELECT 1 FROM organisations WHERE id = ?", [organisation_id]
        ).fetchone()
    return row is not None


def _has_bytes(file: Path, wanted: bytes) -> bool:
    tail = b""
    with file.open("rb") as content:
        while block := content.read(_BLOCK):
            if wanted in tail + block:
                return True
            tail = block[-len(wanted) :]
    return False
