"""Files and folders that must be on the disk before the next step."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def journal_of(path: Path) -> Path:
    """Give the journal that SQLite keeps beside the database ``path``."""
    return path.with_name(path.name + "-journal")


def suspicion_of(path: Path) -> Path:
    """Give the empty file that says: damage was met in ``path``, verify it whole."""
    return path.with_name(path.name + "-suspect")


def has_journal(path: Path) -> bool:
    """Whether a journal holds something to undo; an empty one holds nothing."""
    try:
        return journal_of(path).stat().st_size > 0
    except FileNotFoundError:
        return False


def sync_file(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def copy_synced(source: Path, target: Path) -> None:
    """Copy a file that nobody writes, down to the disk."""
    shutil.copyfile(source, target)
    sync_file(target)


def free_name(path: Path) -> Path:
    """Give ``path``, or the same with -2, -3 … where a file or its journal has the name."""
    number, name = 1, path
    while name.exists() or journal_of(name).exists():
        number += 1
        name = path.with_stem(f"{path.stem}-{number}")
    return name


def remove_database(path: Path) -> None:
    """Remove a temporary database with its journal, if there."""
    path.unlink(missing_ok=True)
    journal_of(path).unlink(missing_ok=True)
