"""The report of one assessment: an A4 document, the same bytes for the same request."""

from __future__ import annotations

from collections.abc import Mapping

from reportlab.platypus import Flowable, PageBreak

from pmediag.model.assessment import PathKind
from pmediag.reports.alert_pages import alert_pages
from pmediag.reports.annex import annex, missing_characters
from pmediag.reports.axis_pages import axis_pages
from pmediag.reports.closing_pages import intensity_pages, method_pages, sharpen_pages
from pmediag.reports.comparison_pages import comparison_pages
from pmediag.reports.first_page import first_page
from pmediag.reports.fonts import characters
from pmediag.reports.head import file_words, page_words
from pmediag.reports.logo import Logo, read_logo
from pmediag.reports.pages import Printed, ReportPages
from pmediag.reports.plan_pages import other_actions, plan_pages
from pmediag.reports.progress_pages import progress_pages
from pmediag.reports.tagged_file import tagged
from pmediag.reports.writing import ReportRequest, Writing

__all__ = ["ReportRequest", "build"]

PASSES = 4
"""Passes after which page numbers are taken as they are; two are enough in practice."""


def build(report: ReportRequest) -> bytes:
    """Give the report as a PDF file.

    Page numbers are known only once the pages are made, so that they are made twice: the first
    time nothing is drawn.

    Raises:
        Exception: whatever ``report.progress`` raises to stop.
    """
    characters()
    logo = read_logo(report.logo)
    known: Mapping[str, int] = {}
    pages = 0
    for turn in range(PASSES):
        writing = Writing(report, known)
        printed = _pages(writing, logo, pages, turn)
        if printed.pages == pages and writing.found == known:
            break
        known, pages = dict(writing.found), printed.pages
    content = tagged(printed.content, printed.structure)
    if report.progress is not None:
        report.progress(1.0)
    return content


def _pages(writing: Writing, logo: Logo | None, pages: int, turn: int) -> Printed:
    layout = ReportPages(page_words(writing), file_words(writing), pages, logo)

    def progress(part: float) -> None:
        if writing.request.progress is not None:
            # Half of the way for each of the two passes that there usually are.
            writing.request.progress(min(0.99, (turn + part) / 2))

    story = _story(writing, layout.first_height)
    return layout.build(story, progress, rehearse=turn == 0)


def _story(writing: Writing, first_height: float) -> list[Flowable]:
    is_whole = writing.assessment.path.kind is not PathKind.DIMENSION
    return [
        *first_page(writing, first_height),
        PageBreak(),
        *alert_pages(writing),
        *plan_pages(writing),
        *progress_pages(writing),
        *axis_pages(writing),
        *(intensity_pages(writing) if is_whole else []),
        *comparison_pages(writing),
        *sharpen_pages(writing),
        *method_pages(writing),
        *other_actions(writing),
        *annex(writing),
        *missing_characters(writing),
    ]
