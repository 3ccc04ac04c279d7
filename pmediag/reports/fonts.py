"""The embedded fonts: registered once, and able to say which characters they have."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pmediag.paths import assets

REGULAR, SEMIBOLD, BOLD = "PMEdiagSans-Regular", "PMEdiagSans-SemiBold", "PMEdiagSans-Bold"
"""Names of the three fonts, and of their files."""

WEIGHTS = {REGULAR: 400, SEMIBOLD: 600, BOLD: 700}

NARROW = "\u202f"
"""Narrow no-break space, as it is written in the document."""

NARROW_IN_LINES = "\ue02f"
"""What stands for it while lines are broken.

reportlab breaks lines with ``str.split``, for which U+202F is a space like another; a
private character is none, and the font writes it as U+202F.
"""


class _TextFont(TTFont):
    """A font that knows the private narrow space and writes it as the real one."""

    def __init__(self, name: str, path: Path) -> None:
        # Never shaped: the same bytes whether a shaping library is installed or not.
        super().__init__(name, str(path), shapable=False)
        widths = self.face.charWidths
        widths[ord(NARROW_IN_LINES)] = widths[ord(NARROW)]
        self._measured = lru_cache(maxsize=50_000)(super().stringWidth)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf-8") -> float:
        """Give the width of ``text``; a report measures each word several times."""
        width: float = self._measured(text, size, encoding)
        return width

    def splitString(
        self, text: str | bytes, doc: object, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        if isinstance(text, bytes):
            text = text.decode(encoding)
        return super().splitString(text.replace(NARROW_IN_LINES, NARROW), doc, encoding)


@cache
def characters() -> frozenset[int]:
    """Register the fonts and give the code points that all of them have."""
    fonts = [_TextFont(name, assets() / "fonts" / f"{name}.ttf") for name in WEIGHTS]
    for font in fonts:
        pdfmetrics.registerFont(font)
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))


def width_of(text: str, font: str, size: float) -> float:
    """Give the width of ``text`` in points."""
    characters()
    return float(pdfmetrics.stringWidth(text, font, size))


def cut_to(text: str, font: str, size: float, width: float) -> str:
    """Give ``text``, cut with "…" where it is wider than ``width`` points."""
    if width_of(text, font, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrapped(text: str, font: str, size: float, width: float) -> list[str]:
    """Break ``text`` into lines of at most ``width`` points; a longer word is split."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width_of(longer, font, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        pieces = list(_pieces(word, font, size, width))
        lines += pieces[:-1]
        line = pieces[-1]
    return [*lines, line] if line else lines


def _pieces(word: str, font: str, size: float, width: float) -> list[str]:
    pieces, piece, length = [], "", 0.0
    for character in word:
        step = width_of(character, font, size)
        if piece and length + step > width:
            pieces.append(piece)
            piece, length = "", 0.0
        piece += character
        length += step
    return [*pieces, piece]
