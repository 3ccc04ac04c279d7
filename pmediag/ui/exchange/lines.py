"""What the dialogs of files say, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pmediag.errors import UserFacingError
from pmediag.services.incoming import (
    Entry,
    FilePreview,
    Imported,
    PlanChange,
    Standing,
    count,
)
from pmediag.typography import long_date
from pmediag.ui.results.words import path_name
from pmediag.wording import Explained, explain
from pmediag.words import Language

SHOWN = 12
"""Diagnoses of one file that are shown one by one; the totals count them all."""

FIRST = (
    Standing.CONFLICT,
    Standing.BINNED,
    Standing.NEW,
    Standing.PLAN,
    Standing.SAME,
)
"""What asks for something comes first."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One diagnosis of a file: which it is, what it holds, how it stands to what is here."""

    assessment_id: str
    firm: str
    about: str
    standing: Standing
    said: str

    @property
    def name(self) -> str:
        """Which one it is, for a screen reader."""
        return f"{self.firm}, {self.about}"


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file: its diagnoses, ``hidden`` more that are only counted, or why it is refused."""

    name: str
    entries: tuple[EntryLine, ...]
    hidden: int
    refused: Explained | None


def file_line(preview: FilePreview, language: Language) -> FileLine:
    """Put one file into words."""
    entries = sorted(preview.entries, key=lambda entry: FIRST.index(entry.standing))
    return FileLine(
        name=preview.path.name or str(preview.path),
        entries=tuple(entry_line(entry, language) for entry in entries[:SHOWN]),
        hidden=max(0, len(entries) - SHOWN),
        refused=None if preview.error is None else _refusal(preview, preview.error, language),
    )


def entry_line(entry: Entry, language: Language) -> EntryLine:
    """Put one diagnosis into words."""
    parts = [long_date(entry.day, language), path_name(entry.assessment.path.kind)]
    if entry.assessment.completed_at is None:
        parts.append(translate("Receive", "in progress"))
    parts.append(translate("Receive", "%n answer(s)", "", entry.answers))
    if entry.notes:
        parts.append(translate("Receive", "%n note(s)", "", entry.notes))
    if entry.plan is not None:
        parts.append(translate("Receive", "an action plan"))
    return EntryLine(
        entry.assessment.id, entry.firm, ", ".join(parts), entry.standing, _standing_words(entry)
    )


def totals(previews: Sequence[FilePreview]) -> str:
    """Say what there is in all: "New: 3. Already here: 1. Files refused: 2."."""
    refused = sum(preview.error is not None for preview in previews)
    return _listed(
        (translate("Receive", "New: {count}."), count(previews, Standing.NEW)),
        (translate("Receive", "New action plans: {count}."), count(previews, Standing.PLAN)),
        (translate("Receive", "Already here: {count}."), count(previews, Standing.SAME)),
        (
            translate("Receive", "Here with other answers or another plan: {count}."),
            count(previews, Standing.CONFLICT),
        ),
        (translate("Receive", "In the bin: {count}."), count(previews, Standing.BINNED)),
        (translate("Receive", "Files refused: {count}."), refused),
    )


def outcome(imported: Imported, previews: Sequence[FilePreview]) -> str:
    """Say what an import did, besides how many were taken in."""
    refused = sum(preview.error is not None for preview in previews)
    return _listed(
        (translate("Receive", "Added beside yours: {count}."), len(imported.copied)),
        (translate("Receive", "Action plans added: {count}."), len(imported.planned)),
        (translate("Receive", "Firms back from the bin: {count}."), imported.revived),
        (translate("Receive", "Already here: {count}."), len(imported.same)),
        (
            translate("Receive", "Left out, what is here unchanged: {count}."),
            len(imported.left_out),
        ),
        (translate("Receive", "Files refused: {count}."), refused),
    )


def _listed(*counted: tuple[str, int]) -> str:
    return " ".join(words.format(count=number) for words, number in counted if number)


def _standing_words(entry: Entry) -> str:
    if entry.repeats:
        return translate("Receive", "Also in another file of this list")
    if entry.revives:
        return translate("Receive", "New; its firm comes back from the bin")
    if entry.plan_change is not None:
        return _change_words(entry.plan_change)
    return {
        Standing.NEW: translate("Receive", "New"),
        Standing.PLAN: translate("Receive", "Already here; its action plan is new"),
        Standing.SAME: translate("Receive", "Already here"),
        Standing.CONFLICT: translate("Receive", "Already here, with other answers"),
        Standing.BINNED: translate("Receive", "In the bin here"),
    }[entry.standing]


def _change_words(change: PlanChange) -> str:
    if not change.actions:
        return translate("Receive", "Already here, with another budget or other days in its plan")
    return translate(
        "Receive",
        "Already here, with another plan: %n action(s) (differs|differ)",
        "",
        change.actions,
    )


def _refusal(preview: FilePreview, error: UserFacingError, language: Language) -> Explained:
    """Explain an error by the name of its file: where the file is, the person knows."""
    details = error.details | ({"path": preview.path.name} if "path" in error.details else {})
    return explain(UserFacingError(error.code, **details), language)
