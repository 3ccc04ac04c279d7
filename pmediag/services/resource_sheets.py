"""Resources as a sheet to print."""

from __future__ import annotations

from pathlib import Path

from pmediag import __version__
from pmediag.services.reporting import save_report
from pmediag.services.resources import ResourcesView
from pmediag.words import Language


def make_sheet(view: ResourcesView, ids: tuple[str, ...], language: Language) -> bytes:
    """Give the resources of these ids as a tagged PDF, in this order; the same gives the same.

    What is not in the library, or has ended, is left out.
    """
    from pmediag.reports.resource_sheet import SheetRequest, build

    return build(
        SheetRequest(
            fits=tuple(fit for identifier in ids if (fit := view.fit(identifier)) is not None),
            firm="" if view.organisation is None else view.organisation.name,
            language=language,
            printed_on=view.today,
            version=__version__,
        )
    )


def write_sheet(path: Path, view: ResourcesView, ids: tuple[str, ...], language: Language) -> None:
    """Make a sheet and write it whole to ``path``.

    Raises:
        UserFacingError: as `pmediag.services.reporting.save_report`.
    """
    save_report(path, make_sheet(view, ids, language))
