"""The report of one assessment as a document: the same bytes for the same request."""

from __future__ import annotations

from io import BytesIO

from docx.document import Document
from docx.shared import Pt
from reportlab.lib.styles import ParagraphStyle

from pmediag.model.assessment import PathKind
from pmediag.model.scoring import DimensionScore, shown_score
from pmediag.reports.alert_pages import alert_pages
from pmediag.reports.annex import annex
from pmediag.reports.axis_pages import axis_pages
from pmediag.reports.closing_pages import ends_of, intensity_pages, method_pages, sharpen_pages
from pmediag.reports.comparison_pages import comparison_pages
from pmediag.reports.document.pictures import png_of
from pmediag.reports.document.scribe import Scribe
from pmediag.reports.document.sheet import QUIET, empty_document, file_of, set_page_words
from pmediag.reports.document.wording import DocumentWriting, Said
from pmediag.reports.document.xml import describe
from pmediag.reports.drawing import shown
from pmediag.reports.first_page import best
from pmediag.reports.fonts import characters
from pmediag.reports.head import file_words, page_words
from pmediag.reports.logo import read_logo
from pmediag.reports.pages import PageWords
from pmediag.reports.paragraphs import Run
from pmediag.reports.plan_pages import other_actions, plan_pages
from pmediag.reports.progress_pages import progress_pages
from pmediag.reports.standing import standing_chart, standing_words
from pmediag.reports.writing import ReportRequest

CHART_WIDTH = Pt(300)


def build_document(report: ReportRequest) -> bytes:
    """Give the report as a DOCX file; the alerts come right after the result."""
    characters()
    writing = DocumentWriting(report)
    words = page_words(writing)
    document = empty_document(file_words(writing))
    scribe = Scribe(document, writing)
    set_page_words(document, words, writing.gettext("Page {number} of {total}"))
    _add_head(document, writing, words)
    for line in words.details:
        scribe.line(line, QUIET)
    _add_summary(document, scribe, writing)
    is_whole = writing.assessment.path.kind is not PathKind.DIMENSION
    for chapter in (
        alert_pages(writing),
        plan_pages(writing),
        best(writing),
        progress_pages(writing),
        axis_pages(writing),
        intensity_pages(writing) if is_whole else [],
        comparison_pages(writing),
        sharpen_pages(writing),
        method_pages(writing),
        other_actions(writing),
        annex(writing),
    ):
        scribe.write(chapter)
    return file_of(document, report.printed_on)


def _add_head(document: Document, writing: DocumentWriting, words: PageWords) -> None:
    """Write the logo, the name of the firm, and what this is and of when."""
    logo = read_logo(writing.request.logo)
    if logo is not None and writing.request.logo is not None:
        run = document.add_paragraph().add_run()
        try:
            run.add_picture(BytesIO(writing.request.logo), Pt(logo.width), Pt(logo.height))
        except Exception:  # noqa: BLE001  # a damaged picture never stops a report
            run.text = ""
        describe(run, writing.gettext("Logo of {name}").format(name=words.name))
    document.add_paragraph(words.name, "Title")
    document.add_paragraph(words.kicker, "Subtitle")


def _add_summary(document: Document, scribe: Scribe, writing: DocumentWriting) -> None:
    """Write the level and the score, the radar, and the same figures as a table."""
    scribe.heading(writing.gettext("On one page"), 1)
    scribe.write(standing_words(writing))
    wanted = {dimension.id for dimension in writing.dimensions}
    figures = [d for d in writing.scoring.dimensions if d.dimension.id in wanted]
    chart = standing_chart(writing)
    if chart is None:
        return
    run = document.add_paragraph().add_run()
    drawing, words = chart
    run.add_picture(BytesIO(png_of(drawing)), CHART_WIDTH)
    describe(run, words)
    scribe.table(_figures(writing, figures), [5, 1, 1, 1])


def _figures(writing: DocumentWriting, figures: list[DimensionScore]) -> list[list[Said]]:
    """Give the table of the areas: score, and the ends of the interval."""
    _, style = writing.gettext, writing.styles
    rows = [
        _row((_("Area"), _("Score"), _("Low"), _("High")), style.cell_head, style.cell_head_right)
    ]
    for d in figures:
        cells = writing.ours(d.dimension.name), _score_of(d), *ends_of(d.low, d.high)
        rows.append(_row(cells, style.cell_strong, style.cell_figure))
    return rows


def _score_of(figures: DimensionScore) -> str:
    score = shown(figures)
    return "–" if score is None else str(shown_score(score))


def _row(cells: tuple[str, ...], first: ParagraphStyle, others: ParagraphStyle) -> list[Said]:
    return [Said([Run(text)], others if place else first) for place, text in enumerate(cells)]
