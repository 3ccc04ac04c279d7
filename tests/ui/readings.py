"""Results to show: of real samples, and small ones made for one subject."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from pmediag.model.assessment import Answer, Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Question, Questionnaire
from pmediag.model.result import Result, result_of
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_results
from pmediag.ui.labels import Text
from pmediag.ui.results.reading import Reading
from pmediag.words import Language
from tests.builders import MORNING, a_question, a_questionnaire, an_assessment, an_organisation

TODAY = date(2026, 11, 23)


def sample(catalogue: Catalogue, name: str = "menuiserie") -> tuple[Organisation, Result]:
    """Give a sample firm with its result."""
    return read_results(assets() / "samples" / f"{name}.pmediag", catalogue)[0]


def questions(*names: str) -> tuple[Question, ...]:
    """Give one question per name, ``seen.topic.name`` for ``seen.name``."""
    return tuple(a_question("{}.topic.{}".format(*name.split("."))) for name in names)


def a_reading(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    *,
    name: str = "Entreprise A",
    **changes: object,
) -> Reading:
    """Give a completed diagnosis as it is read."""
    assessment: Assessment = an_assessment(answers, **{"completed_at": MORNING, **changes})  # type: ignore[arg-type]  # any field of the class
    result = result_of(questionnaire, assessment)
    return Reading(result, an_organisation(name), Language.EN, TODAY)


def three(**answers: Answer) -> tuple[Questionnaire, dict[str, Answer]]:
    """Give three dimensions of one question, and the answers by the dimension's name."""
    asked = questions("seen.q", "sell.q", "keep.q")
    given = {f"{name}.topic.q": answer for name, answer in answers.items()}
    return a_questionnaire(*asked), given


def shown(widget: QWidget) -> str:
    """Give all the words of ``widget`` that are not hidden inside it."""
    texts = [text for text in widget.findChildren(Text) if text.isVisibleTo(widget)]
    return "\n".join(text.accessibleName() for text in texts)
