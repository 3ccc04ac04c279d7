"""The digital intensity index: sure, possible, levels, population."""

from __future__ import annotations

import pytest

from pmediag.model.assessment import Answer
from pmediag.model.intensity import DigitalIntensity, digital_intensity
from pmediag.model.questionnaire import Criterion
from pmediag.model.scoring import score
from tests.builders import (
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    an_index,
    picked,
    when,
)

NAMES = [f"d.t.q{index:02}" for index in range(12)]
INDEX = an_index(criteria=tuple(Criterion(name, when(name, "c4"), name) for name in NAMES))


def intensity(sure: int, unknown: int = 0, size: str = "large") -> DigitalIntensity:
    questionnaire = a_questionnaire(*(a_question(name, weight=0) for name in NAMES))
    answers: dict[str, Answer] = dict.fromkeys(NAMES, picked("c0"))
    answers |= dict.fromkeys(NAMES[:sure], picked("c4"))
    answers |= dict.fromkeys(NAMES[sure : sure + unknown], UNKNOWN)
    assessment = an_assessment(answers, profile={"size": size} if size else {})
    return digital_intensity(INDEX, score(questionnaire, assessment))


@pytest.mark.parametrize(
    ("count", "band"),
    [
        (0, "very_low"), (3, "very_low"), (4, "low"), (6, "low"), (7, "high"), (9, "high"),
        (10, "very_high"), (12, "very_high"),
    ],
)  # fmt: skip
def test_the_levels_of_the_index(count: int, band: str) -> None:
    found = intensity(count)
    assert (found.sure, found.sure_band.id, found.is_settled) == (count, band, True)
    assert found.is_basic is (count >= 4)


def test_what_is_unknown_is_possible() -> None:
    found = intensity(3, unknown=5)
    assert (found.sure, found.possible) == (3, 8)
    assert (found.sure_band.id, found.possible_band.id) == ("very_low", "high")
    assert not found.is_settled
    assert found.is_basic is None


@pytest.mark.parametrize(("size", "inside"), [("large", True), ("small", False), ("", None)])
def test_the_population_of_the_index(size: str, inside: bool | None) -> None:
    assert intensity(0, size=size).in_population is inside
