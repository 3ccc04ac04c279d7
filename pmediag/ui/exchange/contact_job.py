"""What a contact sheet is made of, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from pmediag.files import safe_filename
from pmediag.model.contact_sheet import ContactSheet, PartKind
from pmediag.services.contact import ContactMaterial, make_contact_sheet
from pmediag.services.reporting import page_pictures, save_report
from pmediag.ui.background import Progress, Work
from pmediag.ui.report.job import PDF, MadeReport
from pmediag.ui.widgets.outcome import documents
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class ContactJob:
    """What the sheet is filled from, and in which language.

    ``organisation_id`` is the organisation of the library that it is for at first, if any.
    """

    material: ContactMaterial
    language: Language
    printed_on: date
    organisation_id: str | None = None

    def making(self, sheet: ContactSheet) -> Work:
        """Give the work that makes ``sheet`` to be looked at; nothing is written."""
        return partial(_make, self, sheet)

    def saving(self, sheet: ContactSheet, path: Path) -> Work:
        """Give the work that writes ``sheet`` whole to ``path``.

        Raises, when it is done:
            UserFacingError: it cannot be written.
        """
        return partial(_save, self, sheet, path)

    def data(self, sheet: ContactSheet) -> bytes:
        """Give the file of ``sheet``."""
        return make_contact_sheet(
            self.material, sheet, language=self.language, printed_on=self.printed_on
        )

    def default_path(self, sheet: ContactSheet, title: str) -> Path:
        """Give a place in the person's documents; its name tells the firm's only where ticked."""
        name = self.material.organisation.name if sheet.has(PartKind.NAME) else ""
        parts = (title, name[:60], self.printed_on.isoformat())
        return documents() / safe_filename(" ".join(filter(None, parts)), PDF)


def _make(job: ContactJob, sheet: ContactSheet, _progress: Progress) -> MadeReport:
    data = job.data(sheet)
    return MadeReport(data, page_pictures(data))


def _save(job: ContactJob, sheet: ContactSheet, path: Path, _progress: Progress) -> None:
    save_report(path, job.data(sheet))
