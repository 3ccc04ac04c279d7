"""Turns what the pages say into headings, paragraphs, lists and tables of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Emu, RGBColor
from docx.text.paragraph import Paragraph
from reportlab.platypus import KeepTogether, Table

from pmediag.look import LIGHT
from pmediag.model.questionnaire import Severity
from pmediag.reports.document.sheet import (
    ALERT,
    CELL,
    FIGURE,
    HEADINGS,
    LABELLED,
    LEAD,
    LEVEL,
    QUIET,
    WARNING,
    WIDTH,
)
from pmediag.reports.document.wording import DocumentWriting, Framed, Said
from pmediag.reports.document.xml import add_bookmark, add_link, mark_head, set_lines
from pmediag.reports.pages import Anchor
from pmediag.reports.paragraphs import Run
from pmediag.reports.tagging import Grid

STYLE_OF = {
    "level": LEVEL,
    "level_span": LEVEL,
    "lead": LEAD,
    "score": FIGURE,
    "figure_large": FIGURE,
    "item": "List Bullet",
    "labelled": LABELLED,
    "step": LABELLED,
    "point": LABELLED,
    "quiet": QUIET,
    "small": QUIET,
    "points": QUIET,
    "figure_unit": QUIET,
}
"""The style of a document for each of the page's; the others are ordinary paragraphs."""

HEADING_TAGS = ("H2", "H3", "H4")
"""Of the pages, whose head is H1; here it is the title, which is no heading."""

KEPT = frozenset({"score", "figure_large", "points", "figure_unit"})
"""What stands on the page of what follows."""

STRONG = frozenset({"strong", "cell_strong", "cell_head", "cell_head_right"})
LEAST_SHARE = 0.115
"""Of the width of a table, that the narrowest column keeps."""

RIGHT = frozenset({"cell_figure", "cell_head_right"})


class Scribe:
    """Writes at the end of a document."""

    def __init__(self, document: Document, writing: DocumentWriting) -> None:
        self._document = document
        self._writing = writing
        self._depth = self._chapter_depth = 0
        self._chapter: Anchor | None = None
        self._places: list[str] = []
        self._marks = 0
        self._figure: Paragraph | None = None

    def heading(self, text: str | Sequence[Run], depth: int) -> None:
        """Write a heading; none is more than one step deeper than the one before."""
        self._depth = min(depth, self._depth + 1)
        runs = [Run(text)] if isinstance(text, str) else text
        self._add_runs(self._paragraph(HEADINGS[self._depth - 1]), runs, is_bold=True)

    def line(self, text: str, style: str) -> None:
        """Write a paragraph."""
        self._add_runs(self._paragraph(style), [Run(text)])

    def table(self, rows: Sequence[Sequence[Said]], widths: Sequence[float]) -> None:
        """Write a table, whose first row is its head; ``widths`` are shares of its columns."""
        table = self._document.add_table(len(rows), len(widths), "Table Grid")
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        wide = [max(width, LEAST_SHARE * sum(widths)) for width in widths]
        shares = [Emu(round(WIDTH * width / sum(wide))) for width in wide]
        for column, share in zip(table.columns, shares, strict=True):
            column.width = share
        for row, said in zip(table.rows, rows, strict=True):
            for cell, share, item in zip(row.cells, shares, said, strict=True):
                cell.width = share
                paragraph = cell.paragraphs[0]
                paragraph.style = CELL
                self._add_runs(paragraph, item.runs, is_bold=item.look in STRONG)
                if item.look in RIGHT:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        mark_head(table, LIGHT.primary_soft)
        set_lines(table, LIGHT.rule)
        self._chapter = self._figure = None
        # Two tables without a line between them become one.
        self.line("", QUIET)

    def write(self, story: Iterable[object], frame: Severity | None = None) -> None:
        """Write the content of pages; room, drawings and page ends are left out."""
        for item in story:
            match item:
                case Anchor():
                    self._open(item)
                case Framed():
                    self.write(item.content, item.severity)
                    self._figure = None
                case Said():
                    self._say(item, frame)
                case KeepTogether():
                    held: Any = item
                    self.write(held._content)
                case Table():
                    self._spread(item)

    def _open(self, anchor: Anchor) -> None:
        """Begin a chapter: its title follows, or it has none but the anchor's."""
        if self._chapter is not None and self._chapter.level == 0:
            self.heading(self._chapter.title, 1)
        self._chapter = anchor
        self._places.append(anchor.key)

    def _say(self, said: Said, frame: Severity | None) -> None:
        if not any(run.text.strip() for run in said.runs):
            return
        if said.tag in HEADING_TAGS:
            if said.look == "title":
                self._chapter_depth = 0 if self._chapter is None else self._chapter.level
            self.heading(said.runs, HEADING_TAGS.index(said.tag) + 1 + self._chapter_depth)
            return
        if self._figure is not None:
            self._add_runs(self._figure, [Run(" "), *said.runs])
            self._figure = None
            return
        style = STYLE_OF.get(said.look, "Normal")
        if said.tag == "LI" and style != LABELLED:
            style = "List Bullet"
        if frame is not None:
            style = ALERT if frame is Severity.HIGH else WARNING
        paragraph = self._paragraph(style)
        if style == LABELLED and said.label:
            self._add_runs(paragraph, [Run(self._writing.ours(f"{said.label}: "), bold=True)])
        paragraph.paragraph_format.keep_with_next = said.look in KEPT or None
        is_figure = style == FIGURE
        self._add_runs(paragraph, said.runs, is_bold=is_figure or said.look in STRONG)
        self._figure = paragraph if is_figure else None

    def _spread(self, table: Table) -> None:
        """Write what a table of the pages holds: data in a table, the rest in its order."""
        held: Any = table
        rows: list[list[object]] = held._cellvalues
        grid: Grid | None = held._renderCB
        for row in rows if grid is None else []:
            for cell in row:
                self.write(cell if isinstance(cell, list) else [cell])
        if grid is not None and grid.heads:
            self._data(rows, held._colWidths)
        elif grid is not None:
            for row in rows:
                self._row(list(said_in(row)))

    def _data(self, rows: Sequence[Sequence[object]], widths: Sequence[float]) -> None:
        used = [
            place
            for place in range(len(widths))
            if any(isinstance(row[place], Said) for row in rows)
        ]
        self.table(
            [[cell for place in used if isinstance(cell := row[place], Said)] for row in rows],
            [widths[place] for place in used],
        )

    def _row(self, cells: Sequence[Said]) -> None:
        """Write a row of a table without a head as an item of a list."""
        paragraph = self._paragraph("List Bullet")
        for place, said in enumerate(cells):
            if place:
                is_after_mark = sum(len(run.text) for run in cells[place - 1].runs) == 1
                self._add_runs(paragraph, [Run(" " if is_after_mark else " – ")])
            self._add_runs(paragraph, said.runs, is_bold=said.look in STRONG)

    def _paragraph(self, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        self._chapter = self._figure = None
        for key in self._places:
            self._marks += 1
            add_bookmark(paragraph, key, self._marks)
        self._places.clear()
        return paragraph

    def _add_runs(
        self, paragraph: Paragraph, runs: Sequence[Run], *, is_bold: bool = False
    ) -> None:
        for run in runs:
            written = paragraph.add_run(self._writing.paragraphs.printable(run.text))
            written.bold = True if run.bold or is_bold else None
            if run.colour:
                written.font.color.rgb = RGBColor.from_string(run.colour.strip("#").upper())
            if run.anchor or run.url:
                add_link(paragraph, written, anchor=run.anchor, url=run.url)


def said_in(content: Iterable[object]) -> Iterator[Said]:
    """Give the paragraphs of cells, in their order."""
    for item in content:
        if isinstance(item, Said):
            yield item
        elif isinstance(item, list):
            yield from said_in(item)
