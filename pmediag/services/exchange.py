"""Files carried to and from others: exported, imported whole or not at all, read in passing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import Carried, read, write
from pmediag.model.assessment import AnswerError, Assessment, check_assessment
from pmediag.model.history import FrozenResult
from pmediag.model.organisation import Organisation
from pmediag.model.record import record_of
from pmediag.model.result import Result, result_of
from pmediag.model.storage.seals import frozen_result
from pmediag.services.assessments import new_id
from pmediag.services.catalogue import Catalogue

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.model.storage.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: the ids that are new here, and those that were here already."""

    new: tuple[str, ...]
    same: tuple[str, ...]


class Exchange:
    """Imports into and exports from one database."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue

    def export(self, assessment_id: str, path: Path) -> None:
        """Write one diagnosis, with its firm and what was frozen, to ``path``.

        Raises:
            UserFacingError: no such diagnosis, or the file cannot be written.
        """
        with self._database.unit_of_work() as unit:
            assessment = unit.assessments.get(assessment_id)
            organisation = (
                unit.organisations.get(assessment.organisation_id) if assessment else None
            )
            frozen = unit.assessments.frozen(assessment_id) if assessment else None
        if assessment is None or organisation is None:
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
        records = {assessment.id: dict(frozen.record)} if frozen else {}
        # Where one was looking is nobody else's business.
        carried = Carried((organisation,), (replace(assessment, position=None),), records)
        write(path, carried, __version__)

    def import_file(self, path: Path) -> Imported:
        """Take in what a file carries: all of it or nothing, after a backup.

        Raises:
            UserFacingError: the file is refused (see `read_checked`), or a diagnosis of
                the same id is here with other answers; nothing changed.
        """
        carried = read_checked(path, self._catalogue)
        new, same = self._sort(path, carried)
        if not new:
            return Imported((), same)
        self._database.back_up()
        with self._database.unit_of_work() as unit:
            firms = self._take_firms(unit, carried, new)
            for assessment in new:
                firm = firms[assessment.organisation_id]
                unit.assessments.add(replace(assessment, organisation_id=firm))
                if assessment.completed_at is not None:
                    unit.assessments.complete(assessment.id, self._frozen(assessment, carried))
        return Imported(tuple(assessment.id for assessment in new), same)

    def _take_firms(
        self, unit: UnitOfWork, carried: Carried, new: tuple[Assessment, ...]
    ) -> dict[str, str]:
        """Add the firms that are not here yet; give the id here of each in the file.

        An id that stands here under another name is another firm: the newcomer gets an id
        of its own, so that two firms never mix.
        """
        wanted = {assessment.organisation_id for assessment in new}
        firms = {}
        for organisation in carried.organisations:
            if organisation.id not in wanted:
                continue
            here = unit.organisations.get(organisation.id)
            firm = organisation
            if here is not None and here.name != organisation.name:
                firm, here = replace(organisation, id=new_id()), None
            if here is None:
                unit.organisations.add(firm)
            firms[organisation.id] = firm.id
        return firms

    def _sort(self, path: Path, carried: Carried) -> tuple[tuple[Assessment, ...], tuple[str, ...]]:
        new, same = [], []
        with self._database.unit_of_work() as unit:
            for assessment in carried.assessments:
                here = unit.assessments.get(assessment.id)
                if here is None:
                    new.append(assessment)
                elif _content(here) == _content(assessment):
                    same.append(assessment.id)
                else:
                    raise UserFacingError(ErrorCode.FILE_CONFLICT, path=str(path), id=assessment.id)
        return tuple(new), tuple(same)

    def _frozen(self, assessment: Assessment, carried: Carried) -> FrozenResult:
        assert assessment.completed_at is not None
        record = carried.records.get(assessment.id)
        if record is None:
            record = record_of(result_with(self._catalogue, assessment))
        return frozen_result(assessment, record, assessment.completed_at)


def read_checked(path: Path, catalogue: Catalogue) -> Carried:
    """Read a file and hold every answer against its questionnaire.

    Raises:
        UserFacingError: as `pmediag.exchange.assessment_file.read`; its questionnaire is
            not here; or an answer, a profile or a path is not one that it allows.
    """
    carried = read(path)
    for assessment in carried.assessments:
        questionnaire = catalogue.get(assessment.questionnaire_id, assessment.questionnaire_version)
        try:
            check_assessment(questionnaire, assessment)
        except AnswerError as error:
            raise UserFacingError(
                ErrorCode.FILE_INVALID, path=str(path), reason=f"{assessment.id}: {error}"
            ) from error
    return carried


def read_results(path: Path, catalogue: Catalogue) -> tuple[tuple[Organisation, Result], ...]:
    """Read a file and compute the result of each diagnosis it carries, in its order.

    Raises:
        UserFacingError: as `read_checked`.
    """
    carried = read_checked(path, catalogue)
    firms = {organisation.id: organisation for organisation in carried.organisations}
    return tuple(
        (firms[assessment.organisation_id], result_with(catalogue, assessment))
        for assessment in carried.assessments
    )


def result_with(catalogue: Catalogue, assessment: Assessment) -> Result:
    """Compute the result of ``assessment`` with the version it was made with."""
    questionnaire = catalogue.get(assessment.questionnaire_id, assessment.questionnaire_version)
    return result_of(questionnaire, assessment)


def _content(assessment: Assessment) -> tuple[object, ...]:
    """Give what makes two copies of a diagnosis the same: all but where one was looking."""
    return (
        assessment.questionnaire_id,
        assessment.questionnaire_version,
        assessment.path,
        assessment.mode,
        assessment.started_at,
        assessment.completed_at,
        dict(assessment.profile),
        {key: answer for key, answer in assessment.answers.items() if not answer.is_blank},
        dict(assessment.importance),
    )
