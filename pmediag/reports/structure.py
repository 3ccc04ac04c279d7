"""What a report is made of, in reading order: titles, paragraphs, lists, tables, figures.

PDF calls this the structure tree. The canvas writes it down while it draws, each piece with
the number under which the page holds what was drawn; the file gets it in the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Content:
    """Something drawn: ``number`` marks it on its page; pages are counted from 1."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to click, the ``place``-th of its page, and the words for what it leads to."""

    page: int
    place: int
    words: str


@dataclass(eq=False, slots=True)
class Element:
    """A node: ``tag`` is its role as PDF names it, such as H1, P, LI, TH.

    ``scope`` says whether a head cell names its column or its row, ``alt`` what a figure
    shows, ``box`` where it stands on its page, ``kind`` which of several lists a list is.
    """

    tag: str
    alt: str = ""
    scope: str = ""
    box: Box | None = None
    kind: str = ""
    kids: list[Element | Content | Spot] = field(default_factory=list)

    def add(self, tag: str) -> Element:
        """Give a new element at the end of this one."""
        return self.put(Element(tag))

    def put(self, element: Element) -> Element:
        """Set ``element`` at the end of this one."""
        self.kids.append(element)
        return element

    def item(self, kind: str) -> Element:
        """Give a new item of the list that ends this element, or of a new list."""
        last = self.kids[-1] if self.kids else None
        if not isinstance(last, Element) or (last.tag, last.kind) != ("L", kind):
            last = self.put(Element("L", kind=kind))
        return last.add("LI")


class Structure:
    """The tree of a document, and what each page holds of it.

    ``contents`` and ``spots`` give, for each page, the element of every piece that was
    drawn and of every place to click, by its number.
    """

    def __init__(self) -> None:
        self.root = Element("Document")
        self.contents: dict[int, list[Element]] = {}
        self.spots: dict[int, list[tuple[Element, Spot]]] = {}

    def draw(self, element: Element, page: int) -> Content:
        """Note that the next piece of ``page`` belongs to ``element``."""
        pieces = self.contents.setdefault(page, [])
        content = Content(page, len(pieces))
        pieces.append(element)
        element.kids.append(content)
        return content

    def take_back(self, element: Element, page: int) -> None:
        """Forget the last piece of ``page``, which belongs to ``element``."""
        self.contents[page].pop()
        element.kids.remove(Content(page, len(self.contents[page])))

    def link(self, element: Element, page: int, words: str) -> Spot:
        """Note that the next place to click of ``page`` belongs to ``element``."""
        spots = self.spots.setdefault(page, [])
        spot = Spot(page, len(spots), words)
        spots.append((element, spot))
        element.kids.append(spot)
        return spot
