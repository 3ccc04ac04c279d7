"""The pages: a band on the first, a running line on the others, "page x of y" on all."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from pmediag.look import LIGHT
from pmediag.reports.fonts import BOLD, REGULAR, SEMIBOLD, cut_to, width_of, wrapped
from pmediag.reports.logo import Logo
from pmediag.reports.structure import Structure
from pmediag.reports.tagging import FOOTER, HEADER, TaggedCanvas

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 42.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP, BOTTOM = 58.0, 50.0

CHAPTER_SPACE = 24
"""Room above a chapter that does not start its page."""

BETWEEN, SPACE = " · ", "\u00a0"
"""What parts the details under the name, and a space at which no line breaks."""

BETWEEN_LINES = f"{SPACE}·"
"""What parts them before a space at which a line may end; it is not shown there."""

NAME_SIZES = (21, 17, 14)
"""The name of the organisation takes the first of these sizes at which two lines hold it."""

NAME_LINES = 3
"""Lines after which a name is cut on the first page; the annex holds it whole."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words around the text, ready to print.

    ``page`` words a page number and the number of pages.
    """

    kicker: str
    name: str
    details: tuple[str, ...]
    running: str
    footer: str
    page: Callable[[int, int], str]


@dataclass(frozen=True, slots=True)
class FileWords:
    """What the file says of itself."""

    title: str
    subject: str
    language: str
    creator: str
    printed_on: date


@dataclass(frozen=True, slots=True)
class Printed:
    """A file, how many pages it has, and the structure of what they hold."""

    content: bytes
    pages: int
    structure: Structure


class Anchor(Flowable):
    """A place with a name: a destination for links, a line of the outline, a page number."""

    def __init__(self, key: str, title: str, level: int, pages: MutableMapping[str, int]) -> None:
        super().__init__()
        self.key = key
        self.keepWithNext = 1
        self.spaceBefore = 0.0
        self.title = title
        self.level = level
        self._pages = pages

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Mark the place on the canvas."""
        self.canv.bookmarkHorizontal(self.key, 0, 24)
        self.canv.addOutlineEntry(self.title, self.key, self.level, closed=self.level == 0)
        self._pages[self.key] = self.canv.getPageNumber()


class Band:
    """The coloured head of the first page, as high as its words and the logo."""

    def __init__(self, words: PageWords, logo: Logo | None) -> None:
        self._words = words
        self._logo = logo
        plate, height = logo.room if logo is not None else (0.0, 0.0)
        room = WIDTH - plate - (24 if plate else 0)
        self._size, self._name = _name_lines(words.name, room)
        lines = [wrapped(_unbroken(line, room), REGULAR, 10.5, room)[:3] for line in words.details]
        self._details = [line.removesuffix(BETWEEN_LINES) for part in lines for line in part]
        name = len(self._name) * self._size * 1.15
        taken = 13 + name + len(self._details) * 14
        self.height = 27 + max(taken, height) + 20
        self._top = (max(taken, height) - taken) / 2

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw it at the top of the page: its words are the title of the document."""
        canvas.setFillColor(HexColor(LIGHT.primary))
        with canvas.artifact():
            canvas.rect(0, PAGE_HEIGHT - self.height, PAGE_WIDTH, self.height, stroke=0, fill=1)
            if self._logo is not None:
                self._logo.draw(canvas, PAGE_WIDTH - MARGIN, PAGE_HEIGHT - self.height / 2)
        root = canvas.structure.root
        with canvas.piece(root.add("H1")):
            y = self._draw_name(canvas)
        if self._details:
            with canvas.piece(root.add("P")):
                self._draw_details(canvas, y)

    def _draw_name(self, canvas: TaggedCanvas) -> float:
        canvas.setFillColor(HexColor(LIGHT.on_primary))
        y = PAGE_HEIGHT - 27 - 10.5 - self._top
        canvas.setFont(REGULAR, 10.5)
        canvas.drawString(MARGIN, y, self._words.kicker)
        canvas.setFont(BOLD, self._size)
        y -= 2
        for line in self._name:
            y -= self._size * 1.15
            canvas.drawString(MARGIN, y, line)
        return y

    def _draw_details(self, canvas: TaggedCanvas, y: float) -> None:
        canvas.setFont(REGULAR, 10.5)
        y -= 3
        for line in self._details:
            y -= 14
            canvas.drawString(MARGIN, y, line)


class ReportPages:
    """Lays a story on pages; ``pages`` is how many there are, known after a first pass."""

    def __init__(
        self, words: PageWords, file: FileWords, pages: int, logo: Logo | None = None
    ) -> None:
        self._words = words
        self._file = file
        self._pages = pages
        self._band = Band(words, logo)
        self._structure = Structure()

    @property
    def first_height(self) -> float:
        """The height of the room under the band, in points."""
        return PAGE_HEIGHT - self._band.height - BOTTOM - 16

    def build(
        self, story: list[Flowable], progress: Callable[[float], None], *, rehearse: bool = False
    ) -> Printed:
        """Give the file.

        Args:
            story: What is printed, consumed.
            progress: Called with the part that is done, 0 to 1; may raise to stop.
            rehearse: Whether only the places of things are wanted: nothing is drawn then.
        """
        stream = BytesIO()
        document = BaseDocTemplate(
            stream,
            pagesize=A4,
            title=self._file.title,
            author="pmediag",
            subject=self._file.subject,
            creator=self._file.creator,
            producer="pmediag",
            lang=self._file.language,
            invariant=1,
            initialFontName=REGULAR,
            displayDocTitle=1,
        )
        document.addPageTemplates(
            [
                PageTemplate("first", [self._frame(self.first_height)], onPage=self._on_first),
                PageTemplate(
                    "later", [self._frame(PAGE_HEIGHT - TOP - BOTTOM)], onPage=self._on_later
                ),
            ]
        )
        document.setProgressCallBack(_rising(max(1, len(story)), progress))
        document.build(
            [NextPageTemplate("later"), *story], canvasmaker=partial(self._canvas, rehearse)
        )
        return Printed(stream.getvalue(), document.page, self._structure)

    @staticmethod
    def _frame(height: float) -> Frame:
        return Frame(MARGIN, BOTTOM, WIDTH, height, 0, 0, 0, 0)

    def _canvas(self, rehearse: bool, *args: object, **kwargs: object) -> TaggedCanvas:
        self._structure = Structure()
        canvas = TaggedCanvas(self._structure, *args, **kwargs)
        canvas.is_rehearsal = rehearse
        day = self._file.printed_on
        canvas.setDateFormatter(lambda *_now: f"D:{day:%Y%m%d}000000Z")
        return canvas

    def _on_first(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        canvas.saveState()
        self._band.draw(canvas)
        self._draw_footer(canvas)
        canvas.restoreState()

    def _on_later(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        canvas.saveState()
        with canvas.artifact(HEADER):
            self._draw_header(canvas)
        self._draw_footer(canvas)
        canvas.restoreState()

    def _draw_header(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(HexColor(LIGHT.ink_2))
        y = PAGE_HEIGHT - 34
        canvas.setFont(REGULAR, 8.5)
        canvas.drawRightString(PAGE_WIDTH - MARGIN, y, self._words.running)
        canvas.setFont(SEMIBOLD, 8.5)
        canvas.drawString(MARGIN, y, cut_to(self._words.name, SEMIBOLD, 8.5, WIDTH * 0.6))
        canvas.setStrokeColor(HexColor(LIGHT.line))
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, y - 8, PAGE_WIDTH - MARGIN, y - 8)

    def _draw_footer(self, canvas: TaggedCanvas) -> None:
        number = canvas.getPageNumber()
        canvas.setFillColor(HexColor(LIGHT.ink_2))
        canvas.setFont(REGULAR, 8.5)
        words = self._words.page(number, max(number, self._pages))
        with canvas.artifact(FOOTER):
            canvas.drawString(MARGIN, 27, self._words.footer)
            canvas.drawRightString(PAGE_WIDTH - MARGIN, 27, words)


def _rising(count: int, progress: Callable[[float], None]) -> Callable[[str, int], None]:
    """Turn reportlab's count of what is left, which goes up when a text is split, into a part."""
    reached = 0.0

    def called(kind: str, done: int) -> None:
        nonlocal reached
        if kind == "PROGRESS":
            reached = max(reached, min(1.0, done / count))
            progress(reached)

    return called


def _unbroken(line: str, width: float) -> str:
    """Have a line break between its parts, not inside one that fits in ``width``."""
    parts = [
        part.replace(" ", SPACE) if width_of(part, REGULAR, 10.5) <= width else part
        for part in line.split(BETWEEN)
    ]
    return f"{BETWEEN_LINES} ".join(parts)


def _name_lines(name: str, width: float) -> tuple[float, list[str]]:
    """Give the size of a name and its lines, cut after the third of the smallest size."""
    for size in NAME_SIZES:
        lines = wrapped(name, BOLD, size, width)
        if len(lines) <= NAME_LINES - (size != NAME_SIZES[-1]):
            return size, lines
    kept = lines[: NAME_LINES - 1]
    rest = " ".join(lines[NAME_LINES - 1 : NAME_LINES + 1])
    return size, [*kept, cut_to(rest, BOLD, size, width)]
