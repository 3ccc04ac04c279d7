"""Requests for reports, with defaults, so that a test shows only its subject."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from pypdf import PdfReader

from pmediag.model.assessment import Answer, Assessment
from pmediag.model.content.packs import find_packs, load_pack
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.result import Result, result_of
from pmediag.paths import assets
from pmediag.reports.assessment_report import ReportRequest, build
from pmediag.words import Language
from tests.builders import an_assessment, an_organisation

PROFILE = {
    "activity": "industry",
    "size": "10_19",
    "sector": "naf_c",
    "region": "r53",
    "abroad": "eu",
}


@cache
def the_questionnaire() -> Questionnaire:
    """Give the newest real questionnaire."""
    return load_pack(find_packs(assets() / "content")[-1].folder)


def middle_answers(rank: int = 2) -> dict[str, Answer]:
    """Answer every question with the choice at ``rank``, from the poorest."""
    answers = {}
    for question in the_questionnaire().questions:
        choices = sorted(question.choices, key=lambda choice: choice.points)
        answers[question.id] = Answer(picks=(choices[min(rank, len(choices) - 1)].id,))
    return answers


def a_result(answers: Mapping[str, Answer] | None = None, **changes: object) -> Result:
    """Give the result of a complete diagnosis, changed as asked."""
    assessment: Assessment = an_assessment(
        middle_answers() if answers is None else answers,
        profile=PROFILE,
        completed_at=datetime(2026, 11, 23, 10, tzinfo=UTC),
    )
    assessment = replace(assessment, **changes)  # type: ignore[arg-type]  # any field
    return result_of(the_questionnaire(), assessment)


def an_earlier_result(rank: int = 1, **changes: object) -> Result:
    """Give the result of a poorer diagnosis, a year earlier."""
    before = datetime(2025, 11, 20, 10, tzinfo=UTC)
    changes = {"id": "earlier", "completed_at": before, **changes}
    return a_result(middle_answers(rank), **changes)


def a_logo(width: int = 240, height: int = 90, *, alpha: bool = True) -> bytes:
    """Give a PNG: a dark square at the left, the rest transparent or white."""
    size = 4 if alpha else 3
    dark, empty = b"\x20\x60\x40\xff"[:size], b"\xff\xff\xff\x00"[:size]
    row = b"\x00" + dark * (width // 2) + empty * (width - width // 2)
    kind = 6 if alpha else 2
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)),
            _chunk(b"IDAT", zlib.compress(row * height)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def a_request(
    result: Result | None = None, name: str = "Menuiserie Kervadec", **changes: object
) -> ReportRequest:
    """Give a request in French, changed as asked."""
    request = ReportRequest(
        result=result or a_result(),
        organisation=an_organisation(name),
        language=Language.FR,
        printed_on=date(2026, 11, 24),
        version="0.1.0",
    )
    return replace(request, **changes)  # type: ignore[arg-type]  # any field of the class


@cache
def the_report() -> bytes:
    """Give the report of ``a_request()``."""
    return build(a_request())


def read(content: bytes) -> PdfReader:
    """Open a report."""
    return PdfReader(io.BytesIO(content))


def text_of(content: bytes, page: int | None = None) -> str:
    """Give the words of a report, or of one page, with single ordinary spaces."""
    pages = read(content).pages
    chosen = pages if page is None else [pages[page]]
    text = " ".join(item.extract_text() for item in chosen)
    return " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())
