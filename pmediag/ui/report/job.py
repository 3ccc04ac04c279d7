"""What a report is made of, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pmediag.files import safe_filename
from pmediag.model.comparison import Comparisons
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
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
    """What a report is made of.

    ``logo`` is the firm's, a PNG; ``previous`` an earlier diagnosis of the same firm,
    ``comparisons`` the published figures beside this one.
    """

    result: Result
    organisation: Organisation
    language: Language
    printed_on: date
    logo: bytes | None = None
    previous: Result | None = None
    comparisons: Comparisons | None = None

    @classmethod
    def of(cls, material: ReportMaterial, language: Language, printed_on: date) -> ReportJob:
        """Give the job of a report that tells of ``material``."""
        return cls(
            material.result,
            material.organisation,
            language,
            printed_on,
            material.logo,
            material.previous,
            material.comparisons,
        )

    def make(self, progress: Progress) -> MadeReport:
        """Make the report; nothing is written.

        Raises:
            WorkCancelledError: it was given up.
        """
        data = make_report(
            self._material,
            language=self.language,
            printed_on=self.printed_on,
            progress=lambda share: progress(round(share * STEPS), STEPS),
        )
        return MadeReport(data, page_pictures(data))

    def make_document(self) -> bytes:
        """Make the report as a document to be rewritten; nothing is written."""
        return make_document(self._material, language=self.language, printed_on=self.printed_on)

    @property
    def _material(self) -> ReportMaterial:
        return ReportMaterial(
            self.result, self.organisation, self.logo, self.previous, self.comparisons
        )

    def default_path(self, suffix: str = PDF) -> Path:
        """Give a name that every system accepts, in the person's documents."""
        assessment = self.result.assessment
        day = assessment.day
        name = safe_filename(f"{self.organisation.name[:80]} {day.isoformat()}", suffix)
        return documents() / name
