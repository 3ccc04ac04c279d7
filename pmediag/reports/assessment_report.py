"""The report of one assessment: an A4 document, the same bytes for the same request."""

from __future__ import annotations

from collections.abc import Mapping

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from pmediag.model.assessment import PathKind
from pmediag.reports.alert_pages import alert_pages
from pmediag.reports.annex import annex, missing_characters
from pmediag.reports.axis_pages import axis_pages
from pmediag.reports.closing_pages import intensity_pages, method_pages, sharpen_pages
from pmediag.reports.first_page import first_page
from pmediag.reports.fonts import characters
from pmediag.reports.pages import FileWords, PageWords, ReportPages
from pmediag.reports.writing import ReportRequest, Writing
from pmediag.words import Language

__all__ = ["ReportRequest", "build"]

PASSES = 4
"""Passes after which page numbers are taken as they are; two are enough in practice."""

FIRST_AXIS = 300
"""Room, in points, under which the axes start on a page of their own."""

HEAD_FIELDS = ("activity", "size", "region")
"""Profile fields that stand under the name of the organisation."""

ALONE = "alone"
"""The size of a firm of one person, which is no number of people."""


def build(report: ReportRequest) -> bytes:
    """Give the report as a PDF file.

    Page numbers are known only once the pages are made, so that they are made twice.

    Raises:
        Exception: whatever ``report.progress`` raises to stop.
    """
    characters()
    known: Mapping[str, int] = {}
    pages = 0
    for turn in range(PASSES):
        writing = Writing(report, known)
        content, count = _pages(writing, pages, turn)
        if count == pages and writing.found == known:
            break
        known, pages = dict(writing.found), count
    if report.progress is not None:
        report.progress(1.0)
    return content


def _pages(writing: Writing, pages: int, turn: int) -> tuple[bytes, int]:
    layout = ReportPages(_page_words(writing), _file_words(writing), pages)

    def progress(part: float) -> None:
        if writing.request.progress is not None:
            # Half of the way for each of the two passes that there usually are.
            writing.request.progress(min(0.99, (turn + part) / 2))

    return layout.build(_story(writing, layout.first_height), progress)


def _story(writing: Writing, first_height: float) -> list[Flowable]:
    is_whole = writing.assessment.path.kind is not PathKind.DIMENSION
    return [
        *first_page(writing, first_height),
        PageBreak(),
        *alert_pages(writing),
        CondPageBreak(FIRST_AXIS),
        *axis_pages(writing),
        *(intensity_pages(writing) if is_whole else []),
        *sharpen_pages(writing),
        *method_pages(writing),
        *annex(writing),
        *missing_characters(writing),
    ]


def _page_words(writing: Writing) -> PageWords:
    _ = writing.gettext
    printable = writing.paragraphs.printable
    kicker = " · ".join([_("Digital assessment"), _day(writing)])
    name = " ".join(writing.request.organisation.name.split())
    footer = _("pmediag, questionnaire {version}. A guide to act by, not a certified measurement.")
    page = _("Page {number} of {total}")
    return PageWords(
        kicker=printable(kicker),
        name=printable(name),
        details=printable(_details(writing)),
        running=printable(kicker),
        footer=footer.format(version=writing.questionnaire.version),
        page=lambda number, total: page.format(number=number, total=total),
    )


def _day(writing: Writing) -> str:
    """Give the day of the answers; a diagnosis in progress says so."""
    completed = writing.assessment.completed_at
    if completed is not None:
        return writing.day(completed.date())
    words = writing.gettext("in progress on {day}")
    return words.format(day=writing.day(writing.request.printed_on))


def _details(writing: Writing) -> str:
    """Give the activity, size and region of the firm."""
    parts = []
    fields = {field.id: field for field in writing.questionnaire.profile}
    for field_id in HEAD_FIELDS:
        value = writing.assessment.profile.get(field_id, "")
        option = fields[field_id].option(value) if field_id in fields else None
        if option is None:
            continue
        text = writing.ours(option.text)
        if value == ALONE:
            text = writing.gettext("one person")
        elif field_id == "size":
            size = text[:1].lower() + text[1:]
            text = writing.gettext("headcount: {size}").format(size=size)
        parts.append(text)
    return " · ".join(parts)


def _file_words(writing: Writing) -> FileWords:
    _ = writing.gettext
    printable = writing.paragraphs.printable
    name = printable(" ".join(writing.request.organisation.name.split()))[:200]
    path = writing.assessment.path.kind
    subject = (
        _("Digital assessment") if path is PathKind.COMPLETE else _("Digital assessment, part")
    )
    return FileWords(
        title=" – ".join([_("Digital assessment"), name]),
        subject=f"{subject}, {_day(writing)}",
        language="fr-FR" if writing.language is Language.FR else "en-GB",
        creator=f"pmediag {writing.request.version}",
        printed_on=writing.request.printed_on,
    )
