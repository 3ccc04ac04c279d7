"""The only place where text becomes a paragraph, so that any text prints.

reportlab's ``Paragraph`` is a mark-up interpreter: what it is given is escaped here, always.
Characters that no embedded font has are replaced visibly and counted, so that the report
can list them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.styles import ParagraphStyle

from pmediag.reports.fonts import NARROW, NARROW_IN_LINES, SEMIBOLD, characters
from pmediag.reports.tagging import Role, TaggedParagraph

SEPARATORS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = frozenset({"Cc", "Cf"})
_NOT_A_SPACE = frozenset({"\u00a0", NARROW})

TAGS = {"title": "H2", "block": "H2", "heading": "H3", "question": "H3"}
"""What the styles of titles make of a paragraph; the first page's head is H1."""

PAIR = 2
"""Missing characters in a row up to which each is written out."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph with a look of its own.

    ``anchor`` links to a place of the document, ``url`` to an address.
    """

    text: str
    bold: bool = False
    colour: str = ""
    anchor: str = ""
    url: str = ""

    @property
    def target(self) -> str:
        """What it links to, as reportlab writes it; empty where it does not link."""
        return f"#{self.anchor}" if self.anchor else self.url


class Paragraphs:
    """Makes paragraphs and remembers which characters could not be printed."""

    def __init__(self) -> None:
        self.missing: Counter[str] = Counter()

    def para(
        self, text: str | Sequence[Run], style: ParagraphStyle, label: str = "", tag: str = ""
    ) -> TaggedParagraph:
        """Give a paragraph that shows ``text`` exactly, whatever it holds.

        Args:
            text: The words, or runs of them; a line feed starts a new line.
            style: How they look.
            label: What stands in the margin of the first line: it makes an item of a list.
            tag: Its role, such as H3 or LI, where neither style nor label says it.
        """
        runs = [Run(text)] if isinstance(text, str) else text
        markup = "".join(self._markup(run) for run in runs)
        bullet = self.printable(label).replace(NARROW, NARROW_IN_LINES) if label else None
        paragraph = TaggedParagraph(markup, style, bulletText=bullet)
        paragraph.role = Role(
            tag=tag or TAGS.get(style.name, "P"),
            kind=style.name if label or tag == "LI" else "",
            has_label=bool(label),
            links={run.target: run.text.strip() for run in runs if run.target},
            target=runs[0].target if len(runs) == 1 else "",
        )
        return paragraph

    def printable(self, text: str) -> str:
        """Give ``text`` as the embedded fonts can write it.

        Control and invisible characters go, odd spaces become spaces, and what the fonts
        lack becomes ``⟨U+1F600⟩``; a run of more than two, ``⟨U+0645 +6⟩``.
        """
        text = SEPARATORS.sub("\n", unicodedata.normalize("NFC", text))
        if _as_they_are().issuperset(text):
            return text
        known = characters()
        pieces: list[str] = []
        absent: list[str] = []
        for character in text:
            shown = _shown(character, known)
            if shown is None:
                absent.append(character)
                continue
            if shown:
                pieces += [self._replaced(absent), shown]
                absent = []
        return "".join([*pieces, self._replaced(absent)])

    def _replaced(self, absent: Sequence[str]) -> str:
        """Count the missing characters and give what stands for them."""
        self.missing.update(absent)
        codes = [f"U+{ord(character):04X}" for character in absent]
        if len(codes) > PAIR:
            return f"⟨{codes[0]} +{len(codes) - 1}⟩"
        return "".join(f"⟨{code}⟩" for code in codes)

    def _markup(self, run: Run) -> str:
        text = escape(self.printable(run.text).replace(NARROW, NARROW_IN_LINES))
        text = text.replace("\n", "<br/>")
        if run.target:
            target = quoteattr(run.target)
            colour = f" color={quoteattr(run.colour)}" if run.colour else ""
            text = f"<a href={target}{colour}>{text}</a>"
        attributes = f" name={quoteattr(SEMIBOLD)}" if run.bold else ""
        attributes += f" color={quoteattr(run.colour)}" if run.colour else ""
        return f"<font{attributes}>{text}</font>" if attributes else text


def _shown(character: str, known: frozenset[int]) -> str | None:
    """Give what prints ``character``: nothing where it is invisible, ``None`` where it lacks."""
    if character in {"\n", " "}:
        return character
    category = unicodedata.category(character)
    if character == "\t" or (category == "Zs" and character not in _NOT_A_SPACE):
        return " "
    if category in _INVISIBLE:
        return ""
    if "\ufe00" <= character <= "\ufe0f":  # variation selectors choose a picture, show none
        return ""
    return character if ord(character) in known else None


@cache
def _as_they_are() -> frozenset[str]:
    """Give the characters that print themselves."""
    known = characters()
    candidates = {"\n", " ", *map(chr, known)}
    return frozenset(character for character in candidates if _shown(character, known) == character)
