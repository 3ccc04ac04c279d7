"""What a person reads of the library."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from pmediag.ui.labels import Text
from pmediag.ui.resources.resource_row import ResourceRow
from pmediag.ui.resources.resources_page import ResourcesPage

TODAY = date(2026, 11, 26)
OPENED = "https://entreprendre.service-public.gouv.fr/actualites/A18802?lang=fr&profil=societe"


def rows(page: ResourcesPage) -> list[str]:
    """Give the ids of the rows of the list, once they are all there."""
    page.library.column.make_all()
    QApplication.processEvents()
    return [row.words.id for row in page.library.column.rows if isinstance(row, ResourceRow)]


def row_shown(page: ResourcesPage, resource_id: str) -> ResourceRow:
    page.library.column.make_all()
    row = page.library.row_of(resource_id)
    assert row is not None
    return row


def cut(widget: QWidget) -> list[str]:
    """Give the texts that have less height than their words take."""
    texts = [text for text in widget.findChildren(Text) if text.isVisible()]
    return [t.shown_text() for t in texts if t.height() < t.heightForWidth(t.width())]
