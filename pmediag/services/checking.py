"""What can be verified of what is kept: questionnaires, their languages, the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag.model.content.packs import ContentError, check_pack, languages_of

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, and where."""

    where: str
    reason: str


def check_content(folders: Sequence[Path]) -> list[Finding]:
    """Check packs in their own language and in each that overlays them."""
    findings: dict[Finding, None] = {}
    for folder in folders:
        for language in (None, *languages_of(folder)):
            try:
                check_pack(folder, language)
            except ContentError as error:
                for problem in error.problems:
                    where = f"{folder / problem.file}: {problem.id}"
                    findings[Finding(where, problem.reason)] = None
    return list(findings)


def check_database(database: Database) -> list[Finding]:
    """Check the file's structure, the seals of its rows and the digests of its results."""
    return [Finding(str(database.path), problem) for problem in database.check()]
