"""Results made for one subject, and how a person reaches the parts of their page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from pmediag.model.questionnaire import Alert, AlertKind, Questionnaire, Severity
from pmediag.model.result import Result, result_of
from pmediag.services.catalogue import Catalogue
from pmediag.ui.results.overview import Overview
from pmediag.ui.results.results_page import ResultsPage
from tests.builders import MORNING, a_questionnaire, picked, when
from tests.ui.readings import questions, sample

NOTE = "<b>Vu avec Sophie</b> & à revoir"
YEAR_BEFORE = MORNING - timedelta(days=365)
PAGES = ("overview", "method", "dimension")
LONG = "Établissements <i>Le Goff</i> & Fils, " * 5


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def overview(page: ResultsPage) -> Overview:
    assert page.overview is not None
    return page.overview


def open_page(page: ResultsPage, name: str) -> None:
    """Open one of `PAGES`."""
    if name == "method":
        page.show_method()
    elif name == "dimension":
        page.show_dimension("protect")


def an_open_result(catalogue: Catalogue) -> Result:
    """Give that of a sample of which some questions are not answered yet."""
    _, result = sample(catalogue)
    answers = dict(list(result.assessment.answers.items())[:20])
    assessment = replace(result.assessment, answers=answers, completed_at=None)
    return result_of(result.questionnaire, assessment)


def alert(name: str, severity: Severity, *, question: str = "seen.topic.q") -> Alert:
    return Alert(
        name,
        when(question, "c0"),
        AlertKind.RISK,
        severity,
        f"Title {name}",
        f"Text {name}",
        f"Step {name}",
        (),
    )


def with_alerts(*alerts: Alert) -> Questionnaire:
    return a_questionnaire(*questions("seen.q", "sell.q", "keep.q"), alerts=alerts)


def earlier_than(result: Result, **changes: object) -> Result:
    """Give an earlier result in which the first answer of each dimension was the poorest."""
    answers = dict(result.assessment.answers)
    for dimension in result.questionnaire.dimensions:
        question = dimension.questions[0]
        poorest = min(question.choices, key=lambda choice: choice.points)
        answers[question.id] = picked(poorest.id)
    assessment = replace(result.assessment, id="before", answers=answers, completed_at=YEAR_BEFORE)
    return result_of(result.questionnaire, replace(assessment, **changes))  # type: ignore[arg-type]
