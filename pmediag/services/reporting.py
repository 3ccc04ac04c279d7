"""The report of a diagnosis: made in memory, shown page by page, written whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import write_whole
from pmediag.model.advice import Advice
from pmediag.model.comparison import Comparisons
from pmediag.model.history import held_against
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.services.advice import advice_of
from pmediag.services.planning import sheet_of
from pmediag.words import Language

if TYPE_CHECKING:  # what stores is loaded when there is something to read
    from pmediag.reports.pictures import PagePictures
    from pmediag.reports.writing import ReportRequest
    from pmediag.services.catalogue import Catalogue
    from pmediag.services.desk import Desk


@dataclass(frozen=True, slots=True)
class ReportMaterial:
    """What a report tells of.

    ``logo`` is a PNG, ``previous`` an earlier diagnosis of the same firm, ``comparisons`` the
    published figures beside this one. ``advise`` works out what to do, when the report is made;
    without it the report says nothing of it.
    """

    result: Result
    organisation: Organisation
    logo: bytes | None = None
    previous: Result | None = None
    advise: Callable[[], Advice | None] | None = None
    comparisons: Comparisons | None = None


def material_of(desk: Desk, assessment_id: str) -> ReportMaterial:
    """Give what the report of a stored diagnosis tells of: the firm's logo, its past, its plan.

    Raises:
        UserFacingError: the diagnosis, or its questionnaire, is not here.
    """
    result = desk.assessments.result(assessment_id)
    organisation = desk.assessments.organisation_of(assessment_id)
    plan, today = desk.plans.find(assessment_id), desk.now().date()
    sheet = sheet_of(result, organisation, plan, desk.catalogue, today)
    return ReportMaterial(
        result=result,
        organisation=organisation,
        logo=desk.organisations.logo(organisation.id),
        previous=desk.assessments.previous_of(result.assessment),
        advise=partial(advice_of, sheet, desk.catalogue),
        comparisons=desk.assessments.comparisons(result),
    )


def materials_in(path: Path, catalogue: Catalogue, today: date) -> tuple[ReportMaterial, ...]:
    """Read a file and give what the report of each of its diagnoses tells of, in its order.

    A plan that the file does not hold begins ``today``.

    Raises:
        UserFacingError: as `pmediag.services.exchange.read_checked`.
    """
    from pmediag.services.comparisons import comparisons_of
    from pmediag.services.exchange import read_checked, result_with

    carried = read_checked(path, catalogue)
    firms = {organisation.id: organisation for organisation in carried.organisations}
    found = []
    for assessment in carried.assessments:
        earlier = held_against(assessment, carried.assessments)
        result = result_with(catalogue, assessment)
        firm, plan = firms[assessment.organisation_id], carried.plans.get(assessment.id)
        sheet = sheet_of(result, firm, plan, catalogue, today)
        found.append(
            ReportMaterial(
                result=result,
                organisation=firm,
                logo=carried.logos.get(assessment.organisation_id),
                previous=result_with(catalogue, earlier[0]) if earlier else None,
                advise=partial(advice_of, sheet, catalogue),
                comparisons=comparisons_of(catalogue, result),
            )
        )
    return tuple(found)


def make_report(
    material: ReportMaterial,
    *,
    language: Language,
    printed_on: date,
    progress: Callable[[float], None] | None = None,
) -> bytes:
    """Make a report; the same material gives the same bytes.

    It takes half a second: to be called off the interface thread. ``progress`` is told how
    far it is, from 0 to 1, and may raise to stop.
    """
    from pmediag.reports.assessment_report import build

    return build(_request(material, language, printed_on, progress))


def make_document(material: ReportMaterial, *, language: Language, printed_on: date) -> bytes:
    """Make the report as a document to be rewritten (DOCX), with the words of the pages.

    The same material gives the same bytes. It takes a second, like `make_report`.
    """
    from pmediag.reports.document.assessment_document import build_document

    return build_document(_request(material, language, printed_on))


def _request(
    material: ReportMaterial,
    language: Language,
    printed_on: date,
    progress: Callable[[float], None] | None = None,
) -> ReportRequest:
    from pmediag.reports.writing import ReportRequest
    from pmediag.services.nomenclature import activity

    known = activity(material.organisation.naf) if material.organisation.naf else None
    return ReportRequest(
        result=material.result,
        organisation=material.organisation,
        language=language,
        printed_on=printed_on,
        version=__version__,
        logo=material.logo,
        activity=known.label(language) if known is not None else "",
        previous=material.previous,
        advice=None if material.advise is None else material.advise(),
        comparisons=material.comparisons,
        progress=progress,
    )


def page_pictures(data: bytes) -> PagePictures:
    """Open a report that was made, to see it page by page; nothing is drawn yet."""
    from pmediag.reports.pictures import PagePictures

    return PagePictures(data)


def save_report(path: Path, data: bytes) -> None:
    """Write a report whole to ``path``, and read it back.

    Raises:
        UserFacingError: the file cannot be written, or does not read back the same; then
            nothing of it is left.
    """
    try:
        write_whole(path, data)
        is_whole = path.read_bytes() == data
        if not is_whole:
            path.unlink()
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error) from error
    if not is_whole:
        wrong = OSError(errno.EIO, os.strerror(errno.EIO))
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=wrong)


def write_report(
    path: Path, material: ReportMaterial, *, language: Language, printed_on: date
) -> None:
    """Make a report and write it whole to ``path``, whose suffix says as what.

    Raises:
        UserFacingError: the suffix is neither ``.pdf`` nor ``.docx``; or as `save_report`.
    """
    match path.suffix.lower():
        case ".pdf":
            data = make_report(material, language=language, printed_on=printed_on)
        case ".docx":
            data = make_document(material, language=language, printed_on=printed_on)
        case _:
            raise UserFacingError(ErrorCode.REPORT_KIND_UNKNOWN, path=str(path))
    save_report(path, data)
