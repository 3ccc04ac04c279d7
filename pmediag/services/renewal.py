"""Renewing: the answers of last time beside the questions of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from pmediag.model.assessment import (
    COMPLETE,
    Answer,
    AnswerError,
    Assessment,
    Path,
    check_answer,
)
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import Question, Questionnaire
from pmediag.model.scoring import Scoring, State, score

if TYPE_CHECKING:
    from pmediag.model.storage.repositories import UnitOfWork


@dataclass(frozen=True)
class Previous:
    """The assessment that is renewed, with the version it was made with."""

    questionnaire: Questionnaire
    assessment: Assessment

    def answer(self, question: Question) -> Answer | None:
        """Give what was answered last time to ``question``, a question of today's version.

        None where it was not asked or not answered, where it is another question today (its
        kind or its choices changed), and where the answer is not allowed any more.
        """
        then = self._scoring.questions.get(question.id)
        answer = self.assessment.answers.get(question.id)
        if then is None or answer is None or not (then.state.is_asked and answer.is_given):
            return None
        if then.question.kind is not question.kind or _ids(then.question) != _ids(question):
            return None
        try:
            check_answer(question, answer)
        except AnswerError:
            return None
        return answer

    @cached_property
    def _scoring(self) -> Scoring:
        return score(self.questionnaire, self.assessment)


def renewal_in(unit: UnitOfWork, earlier: Assessment) -> Assessment | None:
    """Give the renewal of ``earlier`` that is in progress, if there is one."""
    for summary in unit.assessments.of(earlier.organisation_id):
        found = None if summary.completed_at else unit.assessments.get(summary.id)
        if found is not None and found.renews == earlier.id:
            return found
    return None


def begun(
    questionnaire: Questionnaire,
    organisation: Organisation,
    earlier: Assessment,
    identifier: str,
    at: datetime,
) -> Assessment:
    """Give a renewal of ``earlier`` with ``questionnaire``, for the firm as it is; no answer yet.

    Args:
        questionnaire: The newest version.
        organisation: Whose it is.
        earlier: What it renews.
        identifier: The id of the renewal.
        at: When it begins.
    """
    return Assessment(
        id=identifier,
        organisation_id=organisation.id,
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        path=_path_in(questionnaire, earlier.path),
        mode=earlier.mode,
        started_at=at,
        profile=_profile_in(questionnaire, organisation.profile),
        renews=earlier.id,
    )


def confirmed(held: Answer, previous: Answer) -> Answer:
    """Give ``held``, a question without an answer, with what was answered last time.

    What was written today about it stays; a flag of last time is not raised again.
    """
    return replace(
        held,
        picks=previous.picks,
        mark=previous.mark,
        note=held.note or previous.note,
        evidence=held.evidence or previous.evidence,
    )


def unchanged(
    questionnaire: Questionnaire, assessment: Assessment, previous: Previous, dimension_id: str
) -> Mapping[str, Answer]:
    """Give the answers that "nothing has changed" gives to the open questions of a dimension.

    A question that these answers open is confirmed in turn; one without an answer of last
    time stays open. By question id, in the order they can be given.
    """
    answers: dict[str, Answer] = {}
    while True:
        now = replace(assessment, answers={**assessment.answers, **answers})
        found = {
            question.id: confirmed(now.answers.get(question.id, Answer()), before)
            for question in _open_in(score(questionnaire, now), dimension_id)
            if (before := previous.answer(question)) is not None
        }
        if not found:
            return answers
        answers |= found


def _open_in(scoring: Scoring, dimension_id: str) -> list[Question]:
    return [
        found.question
        for found in scoring.questions.values()
        if found.state is State.UNANSWERED and found.question.dimension_id == dimension_id
    ]


def _ids(question: Question) -> frozenset[str]:
    return frozenset(choice.id for choice in question.choices)


def _path_in(questionnaire: Questionnaire, path: Path) -> Path:
    """Give ``path``; the complete one where it was of an area that is no longer there."""
    known = {None, *(dimension.id for dimension in questionnaire.dimensions)}
    return path if path.dimension_id in known else COMPLETE


def _profile_in(questionnaire: Questionnaire, profile: Profile) -> Profile:
    """Give what ``questionnaire`` knows of a profile that an earlier one asked for."""
    return {
        field.id: profile[field.id]
        for field in questionnaire.profile
        if field.id in profile and field.option(profile[field.id]) is not None
    }
