"""A diagnosis that renews an earlier one, without waiting for the storage to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from pmediag.model.assessment import COMPLETE, Answer
from pmediag.model.questionnaire import Kind, Question
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.renewal import Previous
from pmediag.services.wizard import WizardSession
from tests.builders import MORNING

MOBILE = {"activity": "mobile", "size": "2_9"}


def renewed(
    database: Database, assessments: Assessments, answers: Mapping[str, Answer]
) -> WizardSession:
    """Give a fresh complete diagnosis beside one of 23 November 2025 with these answers."""
    fresh = assessments.start("Entreprise A", MOBILE, COMPLETE)
    earlier = replace(
        fresh.assessment,
        id="earlier",
        answers=answers,
        completed_at=MORNING - timedelta(days=365),
    )
    minutes = iter(range(100_000))
    return WizardSession(
        database,
        fresh.questionnaire,
        fresh.organisation,
        replace(fresh.assessment, renews="earlier"),
        lambda: MORNING + timedelta(minutes=next(minutes)),
        Previous(fresh.questionnaire, earlier),
    )


def everything(assessments: Assessments) -> dict[str, Answer]:
    """Give an answer to every question of such a firm: the second choice, two in a multiple."""
    questions = assessments.start("Entreprise B", MOBILE, COMPLETE).questionnaire.questions
    return {question.id: _second(question) for question in questions}


def _second(question: Question) -> Answer:
    first = 0 if question.kind is Kind.MULTIPLE else 1
    return Answer(picks=tuple(choice.id for choice in question.choices[first:2]))
