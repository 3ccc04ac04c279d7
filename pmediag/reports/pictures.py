"""The pages of a PDF file as pictures and as text, one at a time, when each is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

_pdfium = RLock()
"""PDFium is not made for threads: one call at a time, whatever the document."""


class PicturesClosedError(Exception):
    """The document was closed before this page was asked for."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page drawn on white: rows of ``width`` pixels of three bytes, blue, green, red."""

    width: int
    height: int
    pixels: bytes


class PagePictures:
    """Draws the pages of a document; may be used from any thread."""

    def __init__(self, data: bytes) -> None:
        """Open ``data``, a whole PDF file."""
        import pypdfium2

        self._document: pypdfium2.PdfDocument | None = None
        with _pdfium:
            self._document = pypdfium2.PdfDocument(data)
            places = range(len(self._document))
            self._sizes = tuple(self._document.get_page_size(place) for place in places)

    def __len__(self) -> int:
        """Give the number of pages."""
        return len(self._sizes)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be drawn any more."""
        return self._document is None

    def size(self, page: int) -> tuple[float, float]:
        """Give the width and the height of a page in points."""
        width, height = self._sizes[page]
        return float(width), float(height)

    def render(self, page: int, scale: float) -> Picture:
        """Draw a page.

        Args:
            page: From 0.
            scale: Pixels of a point.

        Raises:
            PicturesClosedError: the document is closed.
        """
        with _pdfium:
            opened = self._opened()[page]
            drawn = opened.render(scale=scale)
            picture = Picture(drawn.width, drawn.height, bytes(drawn.buffer))
            drawn.close()
            opened.close()
        return picture

    def text(self, page: int) -> str:
        """Give the words of a page, from 0, in the order they are written.

        Raises:
            PicturesClosedError: the document is closed.
        """
        with _pdfium:
            opened = self._opened()[page]
            written = opened.get_textpage()
            text = str(written.get_text_bounded())
            written.close()
            opened.close()
        return "\n".join(line.strip() for line in text.splitlines())

    def close(self) -> None:
        """Let go of the document; nothing can be drawn afterwards."""
        with _pdfium:
            if self._document is not None:
                self._document.close()
                self._document = None

    def __del__(self) -> None:
        """Let go of a document that nobody closed, while nothing else is drawn."""
        self.close()

    def _opened(self) -> pypdfium2.PdfDocument:
        if self._document is None:
            raise PicturesClosedError
        return self._document
