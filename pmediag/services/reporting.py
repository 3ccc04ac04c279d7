"""The report of a diagnosis: made, written whole; and the drawings that the screen shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import write_whole
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.words import Language


def write_report(
    path: Path,
    result: Result,
    organisation: Organisation,
    *,
    language: Language,
    printed_on: date,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Make the report of ``result`` and write it whole to ``path``.

    ``progress`` is told how far it is, from 0 to 1, and may raise to stop.

    Raises:
        UserFacingError: the file cannot be written; nothing changed under ``path``.
    """
    from pmediag.reports.assessment_report import ReportRequest, build

    request = ReportRequest(
        result=result,
        organisation=organisation,
        language=language,
        printed_on=printed_on,
        version=__version__,
        progress=progress,
    )
    data = build(request)
    try:
        write_whole(path, data)
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error) from error
