"""Whole reports against the rules of PDF/UA-1, by veraPDF where it is at hand.

``tools/verapdf/get.sh`` fetches it; it needs a JDK and takes some seconds a file.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from pmediag.model.contact_sheet import CallBack, ContactSheet, offered, ticked_first
from pmediag.paths import assets
from pmediag.reports.assessment_report import build
from pmediag.reports.contact_sheet import build as build_contact_sheet
from pmediag.words import Language
from tests.builders import an_organisation
from tests.reports.samples import a_logo, a_request, a_result, an_earlier_result, middle_answers

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
