"""Files carried to and from others: shown before they leave or come in, whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import Carried, read, write
from pmediag.model.action_plan import ActionPlan
from pmediag.model.actions import Action
from pmediag.model.assessment import AnswerError, Assessment, check_assessment
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import ProfileField, ProfileOption
from pmediag.model.record import Plain
from pmediag.model.result import Result, result_of
from pmediag.services.catalogue import Catalogue
from pmediag.services.freezing import frozen_record
from pmediag.services.incoming import (
    Entry,
    FilePreview,
    Imported,
    Progress,
    Sorting,
    Standing,
    ids_in,
    to_take_in,
)
from pmediag.services.intake import Intake
from pmediag.services.outgoing import Leaving, as_carried, as_sent, plan_as_carried

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.model.storage.repositories import UnitOfWork


class Exchange:
    """Imports into and exports from one database."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue

    def what_leaves(self, assessment_ids: Sequence[str], with_notes: bool) -> Leaving:
        """Say what a file of these diagnoses would hold for someone else.

        Raises:
            UserFacingError: no such diagnosis, or its questionnaire is not here.
        """
        carried = self._outgoing(assessment_ids, with_notes)
        return Leaving(
            firms=carried.organisations,
            assessments=carried.assessments,
            profile=self._profile(carried),
            results=len(carried.records),
            plans=tuple(carried.plans.values()),
        )

    def send(self, assessment_ids: Sequence[str], path: Path, with_notes: bool) -> None:
        """Write these diagnoses to ``path`` for someone else, as `what_leaves` says.

        The logo and the day to erase a firm stay here, as do the notes unless they are wanted.

        Raises:
            UserFacingError: no such diagnosis, or the file cannot be written.
        """
        write(path, self._outgoing(assessment_ids, with_notes), __version__)

    def export(self, assessment_id: str, path: Path) -> None:
        """Write one diagnosis, its notes too, with its firm and what was frozen, to ``path``.

        Raises:
            UserFacingError: no such diagnosis, or the file cannot be written.
        """
        self.send((assessment_id,), path, with_notes=True)

    def export_everything(self, organisation_id: str, path: Path) -> None:
        """Write all that is kept about one firm to ``path``: what is in the bin too.

        Raises:
            UserFacingError: there is no such firm, or the file cannot be written.
        """
        with self._database.unit_of_work() as unit:
            organisation = unit.organisations.get(organisation_id)
            if organisation is None:
                raise UserFacingError(ErrorCode.ORGANISATION_UNKNOWN, id=organisation_id)
            logo = unit.organisations.logo(organisation_id)
            ids = unit.assessments.ids_of(organisation_id)
            assessments = tuple(_found(unit, assessment_id) for assessment_id in ids)
            records = _records(unit, assessments)
            plans = _plans(unit, assessments, with_notes=True)
        carried = Carried(
            (organisation,),
            tuple(as_carried(assessment, with_notes=True) for assessment in assessments),
            records,
            {} if logo is None else {organisation_id: logo},
            plans,
        )
        write(path, carried, __version__)

    def preview(
        self, paths: Sequence[Path], progress: Progress | None = None
    ) -> tuple[FilePreview, ...]:
        """Read files and say what each would bring; a refused one stops none of the others."""
        read_files = []
        for index, path in enumerate(paths):
            if progress is not None:
                progress(index, len(paths))
            read_files.append((path, self._read(path)))
        with self._database.unit_of_work() as unit:
            sorting = Sorting(unit)
            return tuple(_preview(path, found, sorting) for path, found in read_files)

    def take_in(
        self, previews: Sequence[FilePreview], keep_both: bool, progress: Progress | None = None
    ) -> Imported:
        """Take in what `preview` read: all of it or nothing, after a backup.

        Diagnoses that are new come in, those that are here already stay as they are, and so
        do those in the bin. One in conflict is left out or, with ``keep_both``, added under
        a new id.

        Raises:
            UserFacingError: the database cannot be written; nothing changed.
        """
        if not to_take_in(previews, keep_both):
            return Imported(
                same=ids_in(previews, Standing.SAME),
                left_out=ids_in(previews, Standing.CONFLICT, Standing.BINNED),
            )
        self._database.back_up()
        files = [preview.carried for preview in previews if preview.carried is not None]
        with self._database.unit_of_work() as unit:
            return Intake(unit, self._record_of, keep_both).take(files, progress)

    def import_file(self, path: Path) -> Imported:
        """Take in what one file carries: all of it or nothing, after a backup.

        Raises:
            UserFacingError: the file is refused (see `read_checked`), or a diagnosis of
                the same id is here with other answers, with another action plan, or in the bin;
                nothing changed.
        """
        previews = self.preview((path,))
        for preview in previews:
            if preview.error is not None:
                raise preview.error
            for entry in preview.entries:
                _refuse_conflict(path, entry)
        return self.take_in(previews, keep_both=False)

    def restore(self, assessment_id: str) -> None:
        """Take a diagnosis out of the bin, and its firm if that is there.

        Raises:
            UserFacingError: it is gone for good.
        """
        with self._database.unit_of_work() as unit:
            unit.bin.restore_assessment(assessment_id)

    def _record_of(self, assessment: Assessment) -> dict[str, Plain]:
        return frozen_record(self._catalogue, result_with(self._catalogue, assessment))

    def _read(self, path: Path) -> Carried | UserFacingError:
        try:
            return read_checked(path, self._catalogue)
        except UserFacingError as error:
            return error

    def _outgoing(self, assessment_ids: Sequence[str], with_notes: bool) -> Carried:
        with self._database.unit_of_work() as unit:
            assessments = tuple(_found(unit, assessment_id) for assessment_id in assessment_ids)
            firms = [
                unit.organisations.get(firm_id)
                for firm_id in dict.fromkeys(a.organisation_id for a in assessments)
            ]
            records = _records(unit, assessments)
            plans = _plans(unit, assessments, with_notes)
        return Carried(
            tuple(as_sent(firm) for firm in firms if firm is not None),
            tuple(as_carried(assessment, with_notes) for assessment in assessments),
            records,
            plans=plans,
        )

    def _profile(self, carried: Carried) -> tuple[tuple[ProfileField, ProfileOption], ...]:
        """Give what the profiles say, in the words of the questionnaires."""
        firms = {organisation.id: organisation for organisation in carried.organisations}
        said: dict[tuple[str, str], tuple[ProfileField, ProfileOption]] = {}
        for assessment in carried.assessments:
            questionnaire = self._catalogue.get(
                assessment.questionnaire_id, assessment.questionnaire_version
            )
            profiles = (firms[assessment.organisation_id].profile, assessment.profile)
            for field in questionnaire.profile:
                for profile in profiles:
                    option = field.option(profile.get(field.id, ""))
                    if option is not None:
                        said.setdefault((field.id, option.id), (field, option))
        return tuple(said.values())


def read_checked(path: Path, catalogue: Catalogue) -> Carried:
    """Read a file and hold every answer against its questionnaire.

    Raises:
        UserFacingError: as `pmediag.exchange.assessment_file.read`; its questionnaire is
            not here; or an answer, a profile, a path or an action of a plan is not one that
            it allows.
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
        plan = carried.plans.get(assessment.id)
        if plan is not None:
            _check_plan(path, plan, catalogue.actions(questionnaire))
    return carried


def _check_plan(path: Path, plan: ActionPlan, actions: Sequence[Action]) -> None:
    known = {action.id for action in actions}
    own = {entry.action_id for entry in plan.entries.values() if entry.own is not None}
    named = {*plan.entries, *(plan.wishes.pins or ()), *plan.wishes.refused}
    for wrong in (*sorted(own & known), *sorted(named - own - known)):
        reason = f"{plan.assessment_id}: no action {wrong!r} to plan"
        raise UserFacingError(ErrorCode.FILE_INVALID, path=str(path), reason=reason)


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


def _preview(path: Path, found: Carried | UserFacingError, sorting: Sorting) -> FilePreview:
    if isinstance(found, UserFacingError):
        return FilePreview(path, error=found)
    return FilePreview(path, tuple(sorting.entries(found)), carried=found)


def _refuse_conflict(path: Path, entry: Entry) -> None:
    codes = {
        Standing.CONFLICT: ErrorCode.FILE_CONFLICT,
        Standing.BINNED: ErrorCode.FILE_BINNED,
    }
    code = codes.get(entry.standing)
    if code is not None:
        raise UserFacingError(code, path=str(path), id=entry.assessment.id)


def _found(unit: UnitOfWork, assessment_id: str) -> Assessment:
    assessment = unit.assessments.get(assessment_id)
    if assessment is None:
        raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
    return assessment


def _records(unit: UnitOfWork, assessments: Sequence[Assessment]) -> dict[str, dict[str, Any]]:
    frozen = {assessment.id: unit.assessments.frozen(assessment.id) for assessment in assessments}
    return {key: dict(found.record) for key, found in frozen.items() if found is not None}


def _plans(
    unit: UnitOfWork, assessments: Sequence[Assessment], with_notes: bool
) -> dict[str, ActionPlan]:
    found = {assessment.id: unit.plans.get(assessment.id) for assessment in assessments}
    return {
        key: plan_as_carried(plan, with_notes)
        for key, plan in found.items()
        if plan is not None and not plan.says_nothing
    }
