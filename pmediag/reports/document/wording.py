"""The words of the pages, kept as they are said instead of laid out for paper.

The chapters of the printed report are asked for their content with a `DocumentWriting`;
what they hand back remembers its words, so that nothing is said twice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from pmediag.model.questionnaire import Severity
from pmediag.reports.paragraphs import SEPARATORS, TAGS, Paragraphs, Run
from pmediag.reports.tagging import TaggedParagraph, TaggedTable
from pmediag.reports.writing import ReportRequest, Writing

_JOINERS = frozenset("\u200c\u200d")
"""Invisible characters that change the letters or the picture around them."""

_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


class Said(TaggedParagraph):
    """A paragraph that remembers what it says; ``tag`` is its role on the pages."""

    def __init__(
        self, runs: Sequence[Run], style: ParagraphStyle, label: str = "", tag: str = ""
    ) -> None:
        super().__init__("", style)
        self.runs = tuple(runs)
        self.look = style.name
        self.label = label
        self.tag = tag or TAGS.get(style.name, "P")


class Framed(TaggedTable):
    """What stands in a box, and how pressing it is."""

    def __init__(self, content: Sequence[Flowable], severity: Severity) -> None:
        super().__init__([[list(content)]])
        self.content = tuple(content)
        self.severity = severity


class KeptWords(Paragraphs):
    """Takes any text as it is: whoever opens the document has fonts of their own."""

    def para(
        self, text: str | Sequence[Run], style: ParagraphStyle, label: str = "", tag: str = ""
    ) -> Said:
        """Give a paragraph that remembers ``text``, whatever it holds."""
        return Said([Run(text)] if isinstance(text, str) else text, style, label, tag)

    def printable(self, text: str) -> str:
        """Give ``text`` as XML can hold it.

        Control characters go, and those that turn the direction of what follows; what no
        file can hold becomes its number, ``⟨U+D83D⟩``.
        """
        text = SEPARATORS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
        text = "".join(c for c in text if c in "\n" or c in _JOINERS or not _is_invisible(c))
        return _NOT_IN_XML.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


class DocumentWriting(Writing):
    """Writes for a document, whose pages are only made by whoever opens it."""

    is_printed = False

    def __init__(self, request: ReportRequest) -> None:
        super().__init__(request, {})
        self.paragraphs = KeptWords()

    def framed(self, content: list[Flowable], severity: Severity) -> Framed:
        """Give a box that remembers what is in it."""
        return Framed(content, severity)


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf"}
