"""What a report is made of, and where it would go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from pmediag.model.organisation import Organisation
from pmediag.ui.report.job import ReportJob


def test_the_first_idea_is_a_safe_name_in_the_documents(job: ReportJob) -> None:
    firm = Organisation("o", 'CON/..\\ "x" ' * 20)
    odd = replace(job, material=replace(job.material, organisation=firm))
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
