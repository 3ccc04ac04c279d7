"""Text as it enters: cleaned once, so that it comes back exactly and prints everywhere."""

from __future__ import annotations

import re
import unicodedata

NAME_LIMIT = 200
"""Characters of a name at most."""

NOTE_LIMIT = 10_000
"""Characters of a note at most."""

_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_BLANKS = re.compile("[\n\t]+")
_BIDIRECTIONAL = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates; the plain marks of right-to-left names stay."""
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d"})
_NO_WORD = re.compile(r"[\W_]+")


class TextTooLongError(ValueError):
    """A text over its limit; ``limit`` and ``length`` are in characters."""

    def __init__(self, limit: int, length: int) -> None:
        super().__init__(f"{length} characters, {limit} at most")
        self.limit = limit
        self.length = length


def clean_text(text: str, *, multi_line: bool = True, limit: int) -> str:
    """Give ``text`` in the one form that is stored.

    Every kind of line end becomes a newline; NUL, other control characters and lone
    surrogates go; the rest is in NFC. A single line moreover has spaces for newlines and
    tabs, no bidirectional embedding, override or isolate, and no space at its ends.

    Args:
        text: What was typed or read.
        multi_line: Whether newlines and tabs may stay.
        limit: Characters at most, once cleaned.

    Raises:
        TextTooLongError: The cleaned text is over its limit.
    """
    text = _UNWANTED.sub("", _NEWLINES.sub("\n", text))
    if not multi_line:
        text = _BIDIRECTIONAL.sub("", _BLANKS.sub(" ", text))
    # Composed last: what was taken out may have stood between a letter and its accent.
    text = unicodedata.normalize("NFC", text)
    if not multi_line:
        text = text.strip()
    if len(text) > limit:
        raise TextTooLongError(limit, len(text))
    return text


def folded(text: str) -> str:
    """Give ``text`` as it is searched: words in lower case, one space between them.

    Accents, ligatures, apostrophes, hyphens and every other mark are ignored, so that "Œufs
    d'autruche" is found by "oeufs autruche" and the other way round.
    """
    text = unicodedata.normalize("NFKD", text).casefold().translate(_LIGATURES)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in text if not unicodedata.combining(character))
    return _NO_WORD.sub(" ", text).strip()
