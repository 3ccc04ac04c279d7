"""What a report is made of, and where it would go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from pmediag.model.organisation import Organisation
from pmediag.services.reporting import ReportMaterial
from pmediag.ui.report.job import ReportJob
from pmediag.words import Language
from tests.ui.readings import TODAY


def test_the_first_idea_is_a_safe_name_in_the_documents(job: ReportJob) -> None:
    odd = ReportJob(job.result, Organisation("o", 'CON/..\\ "x" ' * 20), Language.FR, TODAY)
    path = odd.default_path()
    assert path.suffix == ".pdf"
    assert len(path.name) <= 120
    assert not set('/\\:"<>|?*') & set(path.name)
    assert job.default_path().name == (
        "Menuiserie du Copeau Imaginaire (entreprise fictive) 2026-11-23.pdf"
    )


def test_without_a_documents_folder_the_first_idea_is_the_home(
    job: ReportJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: missing)
    assert job.default_path().parent == Path.home()


def test_a_job_takes_all_that_a_report_tells_of(job: ReportJob) -> None:
    material = ReportMaterial(job.result, job.organisation, b"logo", job.result)
    made = ReportJob.of(material, Language.EN, TODAY)
    assert (made.logo, made.previous, made.language) == (b"logo", job.result, Language.EN)
    assert made.organisation == job.organisation
