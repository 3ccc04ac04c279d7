"""Reads a tagged PDF as a screen reader does: by its structure, and by what the pages mark."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object

PAINTS = frozenset("Tj TJ ' \" S s f F f* B B* b b* sh Do INLINE IMAGE EI".split())
"""Operators that leave something on the page."""


@dataclass(slots=True)
class Piece:
    """What a page draws under one mark; ``number`` is None for an artifact."""

    page: int
    tag: str
    number: int | None
    text: str = ""
    paints: int = 0


@dataclass(eq=False, slots=True)
class Node:
    """An element of the structure; its pieces stand among its kids, by page and number."""

    tag: str
    object: Any
    parent: Node | None
    kids: list[Node | tuple[int, int]] = field(default_factory=list)
    spots: list[Any] = field(default_factory=list)

    @property
    def children(self) -> list[Node]:
        return [kid for kid in self.kids if isinstance(kid, Node)]

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def pieces(self) -> Iterator[tuple[int, int]]:
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.pieces()
            else:
                yield kid


class TaggedFile:
    """A file, its structure and the pieces of its pages; pages are counted from 0."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(content))
        self.pages = list(self.pdf.pages)
        self._numbers = {page.obj.objgen: number for number, page in enumerate(self.pages)}

    @cached_property
    def root(self) -> Node:
        (document,) = list(self.pdf.Root.StructTreeRoot.K)
        return self._node(document, None)

    @cached_property
    def pieces(self) -> list[Piece]:
        return [piece for number in range(len(self.pages)) for piece in self._pieces(number)]

    @cached_property
    def drawn(self) -> dict[tuple[int, int], Piece]:
        """The pieces that belong to the structure."""
        return {(p.page, p.number): p for p in self.pieces if p.number is not None}

    def all(self, *tags: str) -> list[Node]:
        return [node for node in self.root.walk() if node.tag in tags]

    def text(self, node: Node) -> str:
        """Give the words of an element as they are read, spaces made plain."""
        words = "".join(self.drawn[piece].text for piece in node.pieces())
        return " ".join(words.replace("\u202f", " ").replace("\u00a0", " ").split())

    def artifacts(self) -> set[str]:
        return {piece.text for piece in self.pieces if piece.number is None and piece.text}

    def _node(self, element: Object, parent: Node | None) -> Node:
        assert element.Type == Name.StructElem
        node = Node(str(element.S)[1:], element, parent)
        for kid in element.K:
            if isinstance(kid, int):
                node.kids.append((self._numbers[element.Pg.objgen], kid))
            elif kid.Type == Name.MCR:
                node.kids.append((self._numbers[kid.Pg.objgen], int(kid.MCID)))
            elif kid.Type == Name.OBJR:
                node.spots.append(kid.Obj)
            else:
                assert kid.P.objgen == element.objgen
                node.kids.append(self._node(kid, node))
        return node

    def _pieces(self, number: int) -> Iterator[Piece]:
        """Read a page; what is drawn under no mark comes as a piece without a tag."""
        page = self.pages[number]
        fonts = {key: _letters(font) for key, font in page.Resources.Font.items()}
        piece, bare, letters = None, Piece(number, "", None), {}
        for instruction in pikepdf.parse_content_stream(page):
            operands, name = instruction.operands, str(instruction.operator)
            if name in {"BDC", "BMC"}:
                assert piece is None, "a mark stands in another"
                properties: Any = operands[1] if name == "BDC" else Dictionary()
                mcid = properties.get("/MCID")
                piece = Piece(number, str(operands[0])[1:], None if mcid is None else int(mcid))
            elif name == "EMC":
                assert piece is not None
                yield piece
                piece = None
            elif name == "Tf":
                letters = fonts[str(operands[0])]
            elif name in PAINTS:
                here = piece or bare
                here.paints += 1
                if name == "Tj":
                    here.text += "".join(letters[code] for code in bytes(operands[0]))
        assert piece is None
        if bare.paints:
            yield bare


def _letters(font: Object) -> dict[int, str]:
    """Give the characters of a font by their codes."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    return {
        int(code, 16): bytes.fromhex(letter).decode("utf-16-be")
        for code, letter in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>\n", table)
    }


def parents(file: TaggedFile) -> dict[int, Any]:
    """Give the way back from the pages and links to the structure."""
    numbers: Any = file.pdf.Root.StructTreeRoot.ParentTree.Nums
    return {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
