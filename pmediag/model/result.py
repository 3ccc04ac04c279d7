"""The result of an assessment: every figure, level, alert and reason, computed at once."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.assessment import Assessment
from pmediag.model.explanation import Explanation, explain
from pmediag.model.intensity import DigitalIntensity, digital_intensity
from pmediag.model.maturity import (
    AlertState,
    CeilingState,
    Level,
    alerts,
    ceilings,
    level,
)
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.scoring import Scoring, score

METHOD = "1"
"""Version of the rules of the method; frozen results carry it."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the answers of one assessment say."""

    questionnaire: Questionnaire
    assessment: Assessment
    scoring: Scoring
    level: Level | None
    ceilings: tuple[CeilingState, ...]
    alerts: tuple[AlertState, ...]
    explanation: Explanation
    intensity: DigitalIntensity


def result_of(questionnaire: Questionnaire, assessment: Assessment) -> Result:
    """Compute the result of ``assessment``, made with this version of ``questionnaire``."""
    scoring = score(questionnaire, assessment)
    states = ceilings(questionnaire, scoring)
    return Result(
        questionnaire=questionnaire,
        assessment=assessment,
        scoring=scoring,
        level=level(questionnaire, scoring, states),
        ceilings=states,
        alerts=alerts(questionnaire, scoring),
        explanation=explain(questionnaire, scoring),
        intensity=digital_intensity(questionnaire.intensity, scoring),
    )
