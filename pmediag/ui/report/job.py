"""What a report is made of, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pmediag.files import safe_filename
from pmediag.services.reporting import ReportMaterial, make_document, make_report, page_pictures
from pmediag.ui.background import Progress
from pmediag.ui.report.rendering import Pages
from pmediag.ui.widgets.outcome import documents
from pmediag.words import Language

PDF, WORD = ".pdf", ".docx"
"""Suffixes of what a report is saved as."""

STEPS = 100


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report in memory: the whole file, and its pages to be drawn."""

    data: bytes
    pages: Pages


@dataclass(frozen=True, slots=True)
class ReportJob:
    """What a report tells of, in which language, and the day it is made."""

    material: ReportMaterial
    language: Language
    printed_on: date

    def make(self, progress: Progress) -> MadeReport:
        """Make the report; nothing is written.

        Raises:
            WorkCancelledError: it was given up.
        """
        data = make_report(
            self.material,
            language=self.language,
            printed_on=self.printed_on,
            progress=lambda share: progress(round(share * STEPS), STEPS),
        )
        return MadeReport(data, page_pictures(data))

    def make_document(self) -> bytes:
        """Make the report as a document to be rewritten; nothing is written."""
        return make_document(self.material, language=self.language, printed_on=self.printed_on)

    def default_path(self, suffix: str = PDF) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        assessment = self.material.result.assessment
        day = assessment.day
        name = safe_filename(f"{self.material.organisation.name[:80]} {day.isoformat()}", suffix)
        return documents() / name
