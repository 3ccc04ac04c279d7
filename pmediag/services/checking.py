"""What can be verified of what is kept: questionnaires, their languages, the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag.model.content.benchmarks import read_benchmarks
from pmediag.model.content.packs import ContentError, check_pack, languages_of
from pmediag.paths import assets
from pmediag.services.catalogue import FIGURES

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, and where."""

    where: str
    reason: str


def check_content(folders: Sequence[Path]) -> list[Finding]:
    """Check packs in their own language and in each that overlays them, and the figures."""
    findings: dict[Finding, None] = {}
    indicators: frozenset[str] | None = None
    try:
        indicators = read_benchmarks(assets() / FIGURES, "fr").indicators
        read_benchmarks(assets() / FIGURES, "en")
    except ContentError as error:
        findings = _findings(error, assets() / FIGURES.parent)
    for folder in folders:
        for language in (None, *languages_of(folder)):
            try:
                check_pack(folder, language, indicators)
            except ContentError as error:
                findings |= _findings(error, folder)
    return list(findings)


def check_database(database: Database) -> list[Finding]:
    """Check the file's structure, the seals of its rows and the digests of its results."""
    return [Finding(str(database.path), problem) for problem in database.check()]


def _findings(error: ContentError, folder: Path) -> dict[Finding, None]:
    return {
        Finding(f"{folder / problem.file}: {problem.id}", problem.reason): None
        for problem in error.problems
    }
