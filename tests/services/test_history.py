"""Past diagnoses: those of a firm, those touched last."""

from __future__ import annotations

import pytest

from pmediag.model.assessment import EXPRESS
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.history import History
from tests.builders import MORNING

SHOP = {"activity": "shop"}


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


def test_the_diagnoses_of_a_firm_and_the_last_ones(
    history: History, assessments: Assessments, database: Database
) -> None:
    first = assessments.start("Entreprise A", SHOP, EXPRESS)
    firm = first.organisation.id
    second = assessments.start("Entreprise A", SHOP, EXPRESS, firm)
    other = assessments.start("Entreprise B", SHOP, EXPRESS)
    question = first.current
    assert question is not None
    first.pick(question.choices[0].id)
    result = first.complete()

    assert [line.id for line in history.of(firm)] == [first.assessment.id, second.assessment.id]
    assert history.of(firm)[0].low == result.scoring.low
    assert history.of(firm)[0].completed_at is not None
    assert history.of(firm)[1].completed_at is None
    assert history.recent(10) == assessments.summaries()
    assert [line.id for line in history.recent(2)] == [first.assessment.id, other.assessment.id]
    assert history.recent(2)[1].organisation_name == "Entreprise B"

    Bin(database, lambda: MORNING).delete_assessment(first.assessment.id)
    assert [line.id for line in history.of(firm)] == [second.assessment.id]
    assert [line.id for line in history.recent(1)] == [other.assessment.id]
    assert history.of("none") == ()
