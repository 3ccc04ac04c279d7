"""What python-docx has no words for: elements of WordprocessingML, made by hand."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

BOOKMARK_LENGTH = 40
"""Characters that a bookmark may have."""


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """Give an element ``w:tag`` with attributes of the same name space."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def set_language(document: Document, language: str) -> None:
    """Say which language the whole document is in."""
    (defaults,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")
    for old in defaults.xpath("w:lang"):
        defaults.remove(old)
    defaults.append(element("lang", val=language, eastAsia=language, bidi="ar-SA"))
    for theme in document.settings.element.xpath("w:themeFontLang"):
        theme.set(qn("w:val"), language)


def set_font(style: ParagraphStyle, name: str) -> None:
    """Write in one font at its own spacing, whatever the script and the theme."""
    properties = style.element.get_or_add_rPr()
    for old in properties.xpath("w:rFonts | w:spacing"):
        properties.remove(old)
    properties.insert(0, element("rFonts", ascii=name, hAnsi=name, cs=name, eastAsia=name))


def set_frame(style: ParagraphStyle, edge: str, ground: str) -> None:
    """Draw a line at the left of a style's paragraphs, on a ground; colours are ``#RRGGBB``."""
    properties = style.element.get_or_add_pPr()
    borders = element("pBdr")
    borders.append(element("left", val="single", sz="24", space="8", color=edge.strip("#")))
    shade = element("shd", val="clear", color="auto", fill=ground.strip("#"))
    properties.insert_element_before(
        borders, *"w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind w:jc w:outlineLvl".split()
    )
    properties.insert_element_before(
        shade, *"w:tabs w:suppressAutoHyphens w:spacing w:ind w:jc w:outlineLvl".split()
    )


def add_bookmark(paragraph: Paragraph, key: str, number: int) -> None:
    """Name the place where ``paragraph`` begins."""
    start = element("bookmarkStart", id=str(number), name=bookmark(key))
    end = element("bookmarkEnd", id=str(number))
    for place in (start, end):
        paragraph._p.append(place)


def add_link(paragraph: Paragraph, run: Run, *, anchor: str = "", url: str = "") -> None:
    """Have ``run``, the last of ``paragraph``, lead to a bookmark or to an address."""
    link = element("hyperlink", anchor=bookmark(anchor)) if anchor else element("hyperlink")
    if url:
        link.set(
            qn("r:id"),
            paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True),
        )
    paragraph._p.append(link)
    link.append(run._r)


def bookmark(key: str) -> str:
    """Give a name that a bookmark may have."""
    return "".join(c if c.isalnum() else "_" for c in key)[:BOOKMARK_LENGTH]


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a figure that the word processor knows: ``PAGE``, ``NUMPAGES``."""
    field = element("fldSimple", instr=code)
    run = paragraph.add_run("1")
    paragraph._p.append(field)
    field.append(run._r)


def set_lines(table: Table, colour: str) -> None:
    """Draw thin lines between the cells and around them; the colour is ``#RRGGBB``."""
    borders = element("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(side, val="single", sz="4", space="0", color=colour.strip("#")))
    properties = table._tbl.tblPr
    properties.insert_element_before(
        borders, *"w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription".split()
    )


def mark_head(table: Table, ground: str) -> None:
    """Have the first row repeated on each page, and said to be a head; no row is split.

    Its ground is ``#RRGGBB``.
    """
    for place, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(element("cantSplit"))
        if place == 0:
            properties.append(element("tblHeader"))
            for cell in row.cells:
                shade = element("shd", val="clear", color="auto", fill=ground.strip("#"))
                cell._tc.get_or_add_tcPr().append(shade)


def describe(run: Run, words: str) -> None:
    """Say what the picture of ``run`` shows, for those who do not see it."""
    for picture in run._r.xpath(".//wp:docPr"):
        picture.set("descr", words)
