"""Diagnoses: started, resumed, listed, read again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import Assessment, Mode, Path, check_profile
from pmediag.model.comparison import Comparisons
from pmediag.model.history import AssessmentSummary, held_against
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import State, score
from pmediag.model.text import NAME_LIMIT, clean_text
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparisons import comparisons_of
from pmediag.services.freezing import frozen_record
from pmediag.services.renewal import Previous, begun, renewal_in
from pmediag.services.wizard import WizardSession

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database


class Assessments:
    """The diagnoses kept in one database."""

    def __init__(
        self, database: Database, catalogue: Catalogue, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._now = now

    def organisations(self) -> tuple[Organisation, ...]:
        """Give the firms known here."""
        with self._database.unit_of_work() as unit:
            return unit.organisations.all()

    def start(
        self,
        name: str,
        profile: Profile,
        path: Path,
        organisation_id: str | None = None,
        *,
        naf: str | None = None,
    ) -> WizardSession:
        """Start a diagnosis with the newest questionnaire, for a known firm or a new one.

        A known firm keeps what is not asked here, and its activity where ``naf`` is None.

        Raises:
            TextTooLongError: the name is over ``NAME_LIMIT`` characters.
            ValueError: the name is empty.
            AnswerError: the profile has a field or value that the questionnaire does not.
            UserFacingError: the firm is not here, or in the bin.
        """
        name = clean_text(name, multi_line=False, limit=NAME_LIMIT)
        if not name:
            raise ValueError("a firm needs a name")
        questionnaire = self._catalogue.latest()
        check_profile(questionnaire, profile)
        assessment = Assessment(
            id=new_id(),
            organisation_id=organisation_id or new_id(),
            questionnaire_id=questionnaire.id,
            questionnaire_version=questionnaire.version,
            path=path,
            mode=Mode.ALONE,
            started_at=self._now(),
            profile=dict(profile),
        )
        with self._database.unit_of_work() as unit:
            if organisation_id is None:
                organisation = Organisation(
                    assessment.organisation_id, name, dict(profile), naf=naf or ""
                )
                unit.organisations.add(organisation)
            else:
                known = unit.organisations.get(organisation_id)
                if known is None or unit.bin.holds_organisation(organisation_id):
                    raise UserFacingError(ErrorCode.ORGANISATION_UNKNOWN, id=organisation_id)
                naf = known.naf if naf is None else naf
                organisation = replace(known, name=name, profile=dict(profile), naf=naf)
                unit.organisations.update(organisation)
            unit.assessments.add(assessment)
        return self._session(questionnaire, organisation, assessment)

    def resume(self, assessment_id: str) -> WizardSession:
        """Open a diagnosis in progress exactly where it was left.

        Raises:
            UserFacingError: it is not here or in the bin, or its questionnaire is not here.
        """
        organisation, assessment = self._read_kept(assessment_id)
        return self._session(self._questionnaire(assessment), organisation, assessment)

    def enlarge(self, assessment_id: str, path: Path) -> WizardSession:
        """Go on along a larger path; nothing is asked twice.

        A completed diagnosis stays as it is: its answers begin a new one.

        Raises:
            UserFacingError: as `resume`.
        """
        organisation, assessment = self._read_kept(assessment_id)
        questionnaire = self._questionnaire(assessment)
        if assessment.completed_at is None:
            session = self._session(questionnaire, organisation, assessment)
            session.enlarge(path)
            return session
        larger = replace(
            assessment,
            id=new_id(),
            path=path,
            started_at=self._now(),
            completed_at=None,
        )
        found = score(questionnaire, larger).questions.values()
        position = next((f.question.id for f in found if f.state is State.UNANSWERED), None)
        larger = replace(larger, position=position)
        with self._database.unit_of_work() as unit:
            unit.assessments.add(larger)
        return self._session(questionnaire, organisation, larger)

    def today(self) -> date:
        """Give the day it is."""
        return self._now().date()

    def renew(self, assessment_id: str) -> WizardSession:
        """Start the same diagnosis again, with the newest questionnaire, for the firm as it is.

        Nothing is answered yet; the new one knows which it renews. Where that was begun already,
        it is gone on with.

        Raises:
            UserFacingError: it is not here, or in the bin.
        """
        organisation, earlier = self._read_kept(assessment_id)
        questionnaire = self._catalogue.latest()
        with self._database.unit_of_work() as unit:
            renewal = renewal_in(unit, earlier)
            if renewal is None:
                renewal = begun(questionnaire, organisation, earlier, new_id(), self._now())
                unit.assessments.add(renewal)
        return self._session(self._questionnaire(renewal), organisation, renewal)

    def summaries(self) -> tuple[AssessmentSummary, ...]:
        """Give the diagnoses, most recent first."""
        with self._database.unit_of_work() as unit:
            return unit.assessments.summaries()

    def result(self, assessment_id: str) -> Result:
        """Give the result of a diagnosis, computed with the version it was made with."""
        _, assessment = self._read(assessment_id)
        return result_of(self._questionnaire(assessment), assessment)

    def previous_of(self, assessment: Assessment) -> Result | None:
        """Give the result of the earlier diagnosis to hold this one against, if there is one.

        One whose questionnaire is not at hand is left out.
        """
        with self._database.unit_of_work() as unit:
            others = unit.assessments.of(assessment.organisation_id)
        for summary in held_against(assessment, others):
            try:
                return self.result(summary.id)
            except UserFacingError as error:
                if error.code is not ErrorCode.QUESTIONNAIRE_UNKNOWN:
                    raise
        return None

    def comparisons(self, result: Result) -> Comparisons | None:
        """Set a result beside published figures; ``None`` where it is of one dimension only.

        Raises:
            UserFacingError: the figures, or what the pack says of them, have errors.
        """
        return comparisons_of(self._catalogue, result)

    def assessment(self, assessment_id: str) -> Assessment:
        """Give one diagnosis with its answers."""
        return self._read(assessment_id)[1]

    def organisation_of(self, assessment_id: str) -> Organisation:
        """Give the firm that a diagnosis is about."""
        return self._read(assessment_id)[0]

    def _read(self, assessment_id: str) -> tuple[Organisation, Assessment]:
        with self._database.unit_of_work() as unit:
            assessment = unit.assessments.get(assessment_id)
            organisation = (
                unit.organisations.get(assessment.organisation_id) if assessment else None
            )
        if assessment is None or organisation is None:
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
        return organisation, assessment

    def _read_kept(self, assessment_id: str) -> tuple[Organisation, Assessment]:
        """Read what one may go on from: beside what is in the bin, it would be in no list."""
        with self._database.unit_of_work() as unit:
            if unit.bin.holds_assessment(assessment_id):
                raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
        return self._read(assessment_id)

    def _questionnaire(self, assessment: Assessment) -> Questionnaire:
        return self._catalogue.get(assessment.questionnaire_id, assessment.questionnaire_version)

    def _session(
        self,
        questionnaire: Questionnaire,
        organisation: Organisation,
        assessment: Assessment,
    ) -> WizardSession:
        session = WizardSession(
            self._database,
            questionnaire,
            organisation,
            assessment,
            self._now,
            self._previous(assessment),
        )
        session.freeze = partial(frozen_record, self._catalogue)
        return session

    def _previous(self, assessment: Assessment) -> Previous | None:
        """Give the assessment that this one renews; None where it is gone, or its version is."""
        if assessment.renews is None:
            return None
        with self._database.unit_of_work() as unit:
            earlier = unit.assessments.get(assessment.renews)
        if earlier is None:
            return None
        try:
            return Previous(self._questionnaire(earlier), earlier)
        except UserFacingError as error:
            if error.code is not ErrorCode.QUESTIONNAIRE_UNKNOWN:
                raise
            return None


def new_id() -> str:
    """Give a fresh id for an organisation or an assessment."""
    return uuid.uuid4().hex
