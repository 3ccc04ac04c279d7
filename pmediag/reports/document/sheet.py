"""An empty document with our styles, and how it becomes a file."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from pmediag.files import zip_of_day
from pmediag.look import LIGHT
from pmediag.reports.document.xml import add_field, set_font, set_frame, set_language
from pmediag.reports.pages import FileWords, PageWords

FONT = "Calibri"
"""The word processor's own: a document to be rewritten embeds no font."""

MARGIN = Mm(20)
WIDTH = Mm(210) - 2 * MARGIN

LEVEL, LEAD, FIGURE, QUIET, LABELLED, CELL = (
    f"PMEdiag {name}" for name in ("Level", "Lead", "Figure", "Quiet", "Labelled", "Cell")
)
ALERT, WARNING = "PMEdiag Alert", "PMEdiag Warning"
HEADINGS = ("Heading 1", "Heading 2", "Heading 3")

NAME_CHARACTERS = 80
"""Characters after which a name is cut at the head of the pages; the title holds it whole."""


def empty_document(file: FileWords) -> Document:
    """Give an A4 document in the language of the report, with nothing in it."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = MARGIN
    section.bottom_margin = MARGIN
    _drop_thumbnail(document)
    _set_styles(document)
    set_language(document, file.language)
    about = document.core_properties
    about.title, about.subject, about.language = file.title, file.subject, file.language
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = datetime.combine(file.printed_on, time(), UTC)
    return document


def set_page_words(document: Document, words: PageWords, page: str) -> None:
    """Write what stands at the head and at the foot of each page.

    Args:
        document: The document.
        words: The words of the printed pages.
        page: "Page {number} of {total}" in the language of the report.
    """
    section = document.sections[0]
    name = words.name
    if len(name) > NAME_CHARACTERS:
        name = name[: NAME_CHARACTERS - 1] + "…"
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    head.add_run(name).bold = True
    head.add_run(f" · {words.running}")
    foot.add_run(f"{words.footer} ")
    _add_page(foot, page)


def file_of(document: Document, day: date) -> bytes:
    """Give the document as a file; the same content gives the same bytes."""
    made = BytesIO()
    document.save(made)
    return zip_of_day(made.getvalue(), day)


def _add_page(paragraph: Paragraph, page: str) -> None:
    before, _, rest = page.partition("{number}")
    between, _, after = rest.partition("{total}")
    paragraph.add_run(before)
    add_field(paragraph, "PAGE")
    paragraph.add_run(between)
    add_field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _drop_thumbnail(document: Document) -> None:
    """Leave out the picture of a page that is not this document's."""
    relations = document.part.package.rels
    for key, relation in list(relations.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del relations[key]


def _set_styles(document: Document) -> None:
    primary, ink, quiet = LIGHT.primary, LIGHT.ink, LIGHT.ink_2
    normal = _style(document, "Normal", 11, ink)
    normal.paragraph_format.space_after = Pt(5)
    normal.paragraph_format.line_spacing = 1.1
    _style(document, "Title", 24, primary, bold=True, after=2)
    _style(document, "Subtitle", 12, quiet, after=2).font.italic = False
    for name, size, before in zip(HEADINGS, (18, 14, 11.5), (22, 16, 11), strict=True):
        heading = _style(document, name, size, primary if size > 12 else ink, bold=True, after=4)
        heading.paragraph_format.space_before = Pt(before)
    _style(document, "List Bullet", 11, ink, after=3)
    _style(document, LEVEL, 22, primary, bold=True, after=4)
    _style(document, LEAD, 12, ink, after=8)
    _style(document, FIGURE, 12, ink, after=2)
    _style(document, QUIET, 9.5, quiet, after=3)
    _style(document, CELL, 9, ink, after=2).paragraph_format.space_before = Pt(2)
    labelled = _style(document, LABELLED, 11, ink, after=2).paragraph_format
    labelled.left_indent = Mm(6)
    for name, edge, ground in (
        (ALERT, LIGHT.alert, LIGHT.alert_soft),
        (WARNING, LIGHT.warn, LIGHT.warn_soft),
    ):
        framed = _style(document, name, 11, ink, after=0)
        framed.paragraph_format.left_indent = Mm(4)
        set_frame(framed, edge, ground)
    for name in ("Header", "Footer"):
        _style(document, name, 9, quiet, after=0)
    document.styles["Title"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _style(
    document: Document,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    after: float | None = None,
) -> ParagraphStyle:
    """Give a style of the template, or a new one, with our type."""
    known = {style.name: style for style in document.styles}
    style = known.get(name)
    if style is None:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
    assert isinstance(style, ParagraphStyle)
    set_font(style, FONT)
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(colour.strip("#").upper())
    if after is not None:
        style.paragraph_format.space_after = Pt(after)
    return style
