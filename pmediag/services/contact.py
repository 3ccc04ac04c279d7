"""The contact sheet of a diagnosis: what it may hold, and its PDF; nothing of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pmediag import __version__
from pmediag.model.contact_sheet import ContactSheet, Part, addressees, offered
from pmediag.model.library import Resource
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.words import Language

if TYPE_CHECKING:  # what stores is loaded when there is something to read
    from pmediag.services.assessments import Assessments
    from pmediag.services.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class ContactMaterial:
    """What a contact sheet is filled from.

    ``parts`` is all that may leave, in the order of the page; ``addressees`` are the
    organisations that the firm may turn to.
    """

    result: Result
    organisation: Organisation
    parts: tuple[Part, ...]
    addressees: tuple[Resource, ...] = ()

    @classmethod
    def of(
        cls,
        result: Result,
        organisation: Organisation,
        addressees: tuple[Resource, ...] = (),
        under_way: Sequence[str] = (),
    ) -> ContactMaterial:
        """Give the material of a result; ``under_way`` are titles of what the firm has begun."""
        return cls(result, organisation, offered(result, organisation, under_way), addressees)


def contact_material(
    assessments: Assessments,
    catalogue: Catalogue,
    assessment_id: str,
    under_way: Sequence[str] = (),
    wanted: str | None = None,
) -> ContactMaterial:
    """Give what the contact sheet of a stored diagnosis is filled from.

    ``under_way`` are the titles of what the firm has begun, the most pressing first; ``wanted``
    is an item of the library that may be addressed too, whether it fits or not.

    Raises:
        UserFacingError: the diagnosis, its questionnaire or the library cannot be read.
    """
    result, library = assessments.result(assessment_id), catalogue.library()
    fitting = addressees(library, result, assessments.today())
    named = (item for item in library.resources if item.id == wanted and item not in fitting)
    firm = assessments.organisation_of(assessment_id)
    return ContactMaterial.of(result, firm, (*fitting, *named), under_way)


def make_contact_sheet(
    material: ContactMaterial, sheet: ContactSheet, *, language: Language, printed_on: date
) -> bytes:
    """Make the sheet as a PDF; the same material and sheet give the same bytes.

    Nothing is written; `pmediag.services.reporting.save_report` does that. To be called off
    the interface thread.
    """
    from pmediag.reports.contact_sheet import build
    from pmediag.reports.writing import ReportRequest
    from pmediag.services.nomenclature import activity

    firm = material.organisation
    known = activity(firm.naf) if firm.naf else None
    request = ReportRequest(
        result=material.result,
        organisation=firm,
        language=language,
        printed_on=printed_on,
        version=__version__,
        activity=known.label(language) if known is not None else "",
    )
    return build(request, sheet)
