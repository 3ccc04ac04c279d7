"""Whole reports against the rules of PDF/UA-1, by veraPDF where it is at hand.

``tools/verapdf/get.sh`` fetches it; it needs a JDK and takes some seconds a file.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from pmediag.model.contact_sheet import CallBack, ContactSheet, offered, ticked_first
from pmediag.paths import assets
from pmediag.reports.assessment_report import build
from pmediag.reports.contact_sheet import build as build_contact_sheet
from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import make_report, materials_in
from pmediag.services.resource_sheets import make_sheet
from pmediag.services.resources import resources_for
from pmediag.services.samples import sample
from pmediag.words import Language
from tests.builders import an_organisation
from tests.reports.samples import a_logo, a_request, a_result, an_earlier_result, middle_answers

DAY = date(2026, 11, 26)
VERAPDF = assets().parent / "build" / "verapdf" / "verapdf"

pytestmark = pytest.mark.skipif(
    not VERAPDF.is_file() or shutil.which("java") is None,
    reason="veraPDF is not here: tools/verapdf/get.sh fetches it",
)


def verdicts(*files: Path) -> list[dict[str, object]]:
    done = subprocess.run(
        [VERAPDF, "ua1", *files], capture_output=True, check=False, text=True, timeout=110
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_reports_comply(tmp_path: Path) -> None:
    requests = (
        a_request(logo=a_logo(), previous=an_earlier_result()),
        a_request(language=Language.EN),
        a_request(a_result(middle_answers(0))),
    )
    files = []
    for number, request in enumerate(requests):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(build(request))
    found = verdicts(*files)
    assert [one["failed"] for one in found] == [{}, {}, {}]
    assert all(one["compliant"] is True for one in found)


def test_whole_reports_with_plan_and_comparisons_comply(tmp_path: Path) -> None:
    files = []
    for language in Language:
        catalogue = Catalogue(assets() / "content", language.value)
        (material,) = materials_in(sample("menuiserie", language), catalogue, DAY)
        files.append(tmp_path / f"{language.value}.pdf")
        files[-1].write_bytes(make_report(material, language=language, printed_on=DAY))
    view = resources_for(catalogue, material.organisation, material.result, DAY)
    ids = tuple(fit.resource.id for fit in view.proposed)
    files.append(tmp_path / "sheet.pdf")
    files[-1].write_bytes(make_sheet(view, ids, language))
    found = verdicts(*files)
    assert [one["failed"] for one in found] == [{}, {}, {}]
    assert all(one["compliant"] is True for one in found)


def test_contact_sheets_comply(tmp_path: Path) -> None:
    result, firm = a_result(middle_answers(1)), an_organisation()
    everything = offered(result, firm, ("Copier sur deux disques",))
    back = CallBack("La patronne", "0612345678", "a@exemple.fr", "le matin")
    files = []
    for number, ticked in enumerate((ticked_first(everything), everything, ())):
        sheet = ContactSheet(ticked, "Refaire le site 😀", "CCI de Brest", back)
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(build_contact_sheet(a_request(result), sheet))
    found = verdicts(*files)
    assert [one["failed"] for one in found] == [{}, {}, {}]
    assert all(one["compliant"] is True for one in found)


def test_it_would_say_what_is_wrong(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    with pikepdf.open(io.BytesIO(build(a_request()))) as pdf:
        del pdf.Root.MarkInfo
        pdf.save(bad)
    (found,) = verdicts(bad)
    assert found["compliant"] is False
    assert found["failed"]
