"""A canvas that says what it draws, and the flowables that tell it.

Everything on a page is either a piece of the structure or, where it is only there for the
eye (rules, grounds, the running line), an artifact: a screen reader passes over that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph, Table

from pmediag.reports.structure import Element, Structure

ORNAMENT = "<</Type /Layout>>"
"""Properties of what only decorates."""

HEADER = "<</Type /Pagination /Subtype /Header>>"
FOOTER = "<</Type /Pagination /Subtype /Footer>>"
"""Properties of what comes back on every page."""

LINE_END = ") Tj T*"
"""How reportlab ends a line of text; every font has its space where ASCII has it."""

_Mark: TypeAlias = Element | str | None
"""What is being drawn: a piece of an element, an artifact, or nothing."""


@dataclass(slots=True)
class Role:
    """What a paragraph is: its tag, or the kind of list that it is an item of.

    ``has_label`` says whether that item has a label of its own. ``links`` holds the words of
    its links by their targets; ``target`` is set where the whole of it is one link. The rest
    is filled in when it is drawn, for it may be drawn in parts on several pages.
    """

    tag: str = "P"
    kind: str = ""
    has_label: bool = False
    links: Mapping[str, str] = field(default_factory=dict)
    target: str = ""
    label: Element | None = field(default=None, init=False)
    body: Element | None = field(default=None, init=False)
    reached: dict[str, Element] = field(default_factory=dict, init=False)

    def place_in(self, container: Element) -> Element:
        """Give the element that holds the words, in ``container`` the first time."""
        if self.body is None and self.kind:
            item = container.item(self.kind)
            self.label = item.add("Lbl") if self.has_label else None
            self.body = item.add("LBody")
        elif self.body is None:
            is_cell = self.tag == "P" and container.tag in {"TH", "TD"}
            self.body = container if is_cell else container.add(self.tag)
        return self.link_to(self.target) if self.target else self.body

    def link_to(self, target: str) -> Element:
        """Give the element of a link, which stands in the words."""
        assert self.body is not None
        if target not in self.reached:
            self.reached[target] = self.body.add("Link")
        return self.reached[target]


class TaggedCanvas(Canvas):
    """A canvas that writes down in ``structure`` what it draws.

    While it ``is_rehearsal``, only the places of things are wanted.
    """

    is_rehearsal = False

    def __init__(self, structure: Structure, *args: object, **kwargs: object) -> None:
        self.structure = structure
        self._mark: _Mark = None
        self._containers: list[Element | None] = [structure.root]
        self._role: Role | None = None
        self._is_label = False
        self._goes_on = False
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # as reportlab calls it

    @property
    def container(self) -> Element | None:
        """Where the next element goes; ``None`` where everything is an artifact."""
        return self._containers[-1]

    def enter(self, container: Element | None) -> None:
        """Have what follows go into ``container``, until `leave`."""
        self._containers.append(container)

    def leave(self) -> None:
        """Go back to where things went before."""
        self._containers.pop()

    @contextmanager
    def artifact(self, properties: str = ORNAMENT) -> Iterator[None]:
        """Mark what is drawn as an artifact, but for the elements in it."""
        with self._marked(properties):
            yield

    @contextmanager
    def piece(self, element: Element) -> Iterator[None]:
        """Mark what is drawn as a piece of ``element``."""
        with self._marked(element):
            yield

    @contextmanager
    def paragraph(self, role: Role, *, labelled: bool, goes_on: bool) -> Iterator[None]:
        """Mark the texts that are drawn as those of a paragraph, its label first.

        It ``goes_on`` where its last words are on another page.
        """
        self._role, self._is_label, self._goes_on = role, labelled, goes_on
        try:
            yield
        finally:
            self._role, self._is_label, self._goes_on = None, False, False

    def opening(self, element: Element) -> str:
        """Give what begins a new piece of ``element`` on this page."""
        content = self.structure.draw(element, self.getPageNumber())
        return f"/{element.tag} <</MCID {content.number}>> BDC"

    def take_back(self, element: Element) -> None:
        """Take back what was begun last, an empty piece of ``element``."""
        self.structure.take_back(element, self.getPageNumber())

    def beginText(
        self, x: float = 0, y: float = 0, direction: Literal["LTR", "RTL"] | None = None
    ) -> PDFTextObject:
        """Give a text, which in a paragraph knows what it is."""
        if self._role is None or self.container is None:
            return super().beginText(x, y, direction)
        body, element = self._role.place_in(self.container), None
        if self._is_label:
            element, self._is_label = self._role.label, False
        return _TaggedText(self, (x, y), element or body, self._role)

    def drawText(self, text: PDFTextObject) -> None:
        """Draw a text; one that knows what it is marks it itself."""
        if isinstance(text, _TaggedText):
            text.close(goes_on=self._goes_on)
            with self._marked(None):
                super().drawText(text)
        else:
            super().drawText(text)

    def linkRect(
        self, contents: str, destinationname: str, *args: object, **kwargs: object
    ) -> None:
        """Make a place to click that leads to a place of the document."""
        self._reach(f"#{destinationname}")
        super().linkRect(contents, destinationname, *args, **kwargs)  # type: ignore[arg-type]

    def linkURL(self, url: str, *args: object, **kwargs: object) -> None:
        """Make a place to click that leads to an address."""
        self._reach(url)
        super().linkURL(url, *args, **kwargs)  # type: ignore[arg-type]

    def _reach(self, target: str) -> None:
        assert self._role is not None
        element = self._role.link_to(target)
        self.structure.link(element, self.getPageNumber(), self._role.links[target])

    @contextmanager
    def _marked(self, mark: _Mark) -> Iterator[None]:
        """Draw under another mark: marks never stand in one another."""
        before = self._mark
        self._turn_to(mark)
        try:
            yield
        finally:
            self._turn_to(before)

    def _turn_to(self, mark: _Mark) -> None:
        if self._mark is not None:
            self.addLiteral("EMC")
        self._mark = mark
        if isinstance(mark, Element):
            self.addLiteral(self.opening(mark))
        elif mark is not None:
            self.addLiteral(f"/Artifact {mark} BDC")


class _TaggedText(PDFTextObject):
    """The words of a paragraph, or its label: its links are pieces of their own."""

    _code: list[str]

    def __init__(
        self, canvas: TaggedCanvas, at: tuple[float, float], element: Element, role: Role
    ) -> None:
        super().__init__(canvas, *at)
        self._tagged = canvas
        self._element = element
        self._role = role
        self._begun = canvas.opening(element)
        self._code.append(self._begun)

    def close(self, *, goes_on: bool) -> None:
        """End the last piece, or take it back where a link ended with the text.

        Lines get the space at which they were broken, else two words are read as one; the
        last one too where the paragraph ``goes_on``.
        """
        lines = [place for place, code in enumerate(self._code) if code.endswith(LINE_END)]
        for place in lines if goes_on else lines[:-1]:
            self._code[place] = self._code[place].removesuffix(LINE_END) + " " + LINE_END
        if self._code[-1] == self._begun:
            self._code.pop()
            self._tagged.take_back(self._element)
        else:
            self._code.append("EMC")

    def _linkRecord(self, link: tuple[int, str], event: str) -> None:
        """Called by a paragraph after the first words of a link on a line, and at its end."""
        if event == "start":
            words = self._code.pop()
            begun = self._tagged.opening(self._role.link_to(link[1]))
            self._code += ["EMC", begun, words]
        else:
            self._begun = self._tagged.opening(self._element)
            self._code += ["EMC", self._begun]


class TaggedParagraph(Paragraph):
    """A paragraph with its role, which its parts share when a page ends in it."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # as reportlab calls it
        self.role = Role()
        self.goes_on = False

    def split(self, width: float, height: float, /) -> list[Flowable]:
        """Part it; the parts are one paragraph in the structure."""
        parts = super().split(width, height)
        for place, part in enumerate(parts, start=1):
            if isinstance(part, TaggedParagraph):
                part.role = self.role
                part.goes_on = self.goes_on or place < len(parts)
        return parts

    def draw(self) -> None:
        """Draw the words with what they are; on a plain canvas, the words alone."""
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            super().draw()
            return
        if canvas.is_rehearsal:
            return
        is_labelled = bool(self.bulletText)
        with canvas.paragraph(self.role, labelled=is_labelled, goes_on=self.goes_on):
            super().draw()


class TaggedTable(Table):
    """A table whose lines and grounds are artifacts.

    It only sets things side by side, unless ``renderCB`` is a `Grid`.
    """

    def draw(self) -> None:
        """Draw it; its cells say themselves what they are."""
        canvas = self.canv
        assert isinstance(canvas, TaggedCanvas)
        if canvas.is_rehearsal:
            return
        with canvas.artifact():
            super().draw()


@dataclass(slots=True)
class Grid:
    """Tells a canvas the rows and cells of a table of figures.

    ``heads`` is how many rows name the columns, ``named_by`` the column that names the rows.
    A column ``without`` words is left out. Where a page ends in the table, the next part is
    drawn with the same grid: the heads that come back are then an artifact.
    """

    heads: int
    named_by: int | None
    without: int | None = None
    _table: Element | None = field(default=None, init=False)
    _row: Element | None = field(default=None, init=False)
    _repeated: int = field(default=0, init=False)

    def __call__(self, table: Table, event: str, *place: Any) -> None:  # noqa: ANN401  # any event
        """Be told by reportlab what it is about to draw."""
        canvas = table.canv
        assert isinstance(canvas, TaggedCanvas)
        if event == "startTable":
            self._begin(canvas)
        elif event == "startRow":
            self._row = None
            if self._table is not None and place[0] >= self._repeated:
                self._row = self._table.add("TR")
        elif event == "startCell":
            canvas.enter(self._cell(row=place[0], column=place[1]))
        elif event == "endCell":
            canvas.leave()

    def _begin(self, canvas: TaggedCanvas) -> None:
        if self._table is not None:
            self._repeated = self.heads
        elif canvas.container is not None:
            self._table = canvas.container.add("Table")

    def _cell(self, row: int, column: int) -> Element | None:
        if self._row is None or column == self.without:
            return None
        if row < self.heads and not self._repeated:
            return self._row.put(Element("TH", scope="Column"))
        if column == self.named_by:
            return self._row.put(Element("TH", scope="Row"))
        return self._row.add("TD")


class Picture(Flowable):
    """A drawing on a page; ``alt`` says what it shows.

    Without it, the drawing only shows again what the words beside it say: an artifact.
    """

    def __init__(self, drawing: Drawing, alt: str = "") -> None:
        super().__init__()
        self._drawing = drawing
        self._alt = alt

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take the room of the drawing."""
        return self._drawing.width, self._drawing.height

    def draw(self) -> None:
        """Draw it, as a figure or as an artifact."""
        canvas = self.canv
        assert isinstance(canvas, TaggedCanvas)
        if canvas.is_rehearsal:
            return
        if not self._alt or canvas.container is None:
            with canvas.artifact():
                self._drawing.drawOn(canvas, 0, 0)
            return
        left, bottom = canvas.absolutePosition(0, 0)
        box = left, bottom, left + self._drawing.width, bottom + self._drawing.height
        figure = canvas.container.put(Element("Figure", alt=self._alt, box=box))
        with canvas.piece(figure):
            self._drawing.drawOn(canvas, 0, 0)
