"""Builders with defaults, so that a test shows only its subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.assessment import COMPLETE, Answer, Assessment, Mark, Mode, Path
from pmediag.model.conditions import Condition, Picked, ProfileIs
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import (
    Alert,
    AlertKind,
    Ceiling,
    Choice,
    Dimension,
    EarlierVersion,
    IntensityBand,
    IntensityIndex,
    Kind,
    MaturityLevel,
    ProfileField,
    ProfileOption,
    Question,
    Questionnaire,
    QuestionWords,
    Severity,
    Source,
    Topic,
)

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIVE = (0.0, 25.0, 50.0, 75.0, 100.0)
UNKNOWN = Answer(mark=Mark.UNKNOWN)
NOT_APPLICABLE = Answer(mark=Mark.NOT_APPLICABLE)


def some_choices(
    points: Sequence[float] = FIVE, exclusive: int | None = None
) -> tuple[Choice, ...]:
    """Give choices c0, c1 … worth ``points``; the one at ``exclusive`` excludes the others."""
    return tuple(
        Choice(f"c{index}", worth, f"Choice {index}", index == exclusive)
        for index, worth in enumerate(points)
    )


def a_question(
    name: str,
    *,
    weight: int = 1,
    kind: Kind = Kind.SINGLE,
    choices: tuple[Choice, ...] | None = None,
    express: bool = False,
    applies_if: Condition | None = None,
    asked_if: Condition | None = None,
    otherwise: str | None = None,
) -> Question:
    """Give a question; its dimension and topic are the two first parts of ``name``."""
    dimension_id, topic_id, _ = name.split(".")
    return Question(
        id=name,
        dimension_id=dimension_id,
        topic_id=topic_id,
        kind=kind,
        weight=weight,
        weight_reason="why this weight",
        sources=("somewhere",),
        words=QuestionWords(f"{name}?", "hint", "why", "example", "check", "ask"),
        choices=choices or some_choices(),
        express=express,
        applies_if=applies_if,
        asked_if=asked_if,
        otherwise=otherwise,
    )


def a_questionnaire(
    *questions: Question,
    version: str = "2026.1",
    ceilings: tuple[Ceiling, ...] = (),
    alerts: tuple[Alert, ...] = (),
    intensity: IntensityIndex | None = None,
    changelog: tuple[EarlierVersion, ...] = (),
) -> Questionnaire:
    """Give a questionnaire whose dimensions are those of ``questions``, in order."""
    ids = list(dict.fromkeys(question.dimension_id for question in questions))
    return Questionnaire(
        id="pmediag",
        version=version,
        language="fr",
        title="A questionnaire",
        published=date(2026, 11, 23),
        profile=(
            a_profile_field("activity", "shop", "mobile"),
            a_profile_field("size", "small", "large"),
        ),
        dimensions=tuple(
            a_dimension(name, tuple(q for q in questions if q.dimension_id == name)) for name in ids
        ),
        levels=(
            MaturityLevel(1, 0, "Start", "…"),
            MaturityLevel(2, 25, "Build", "…"),
            MaturityLevel(3, 50, "Master", "…"),
            MaturityLevel(4, 75, "Lead", "…"),
        ),
        ceilings=ceilings,
        alerts=alerts,
        intensity=intensity or an_index(),
        sources=(Source("somewhere", "Somewhere", 2026),),
        importance_question="How much?",
        importance_scale=("None", "Low", "Medium", "High"),
        changelog=changelog,
    )


def a_dimension(name: str, questions: tuple[Question, ...]) -> Dimension:
    """Give a dimension with the topics that its questions name."""
    topics = dict.fromkeys(question.topic_id for question in questions)
    return Dimension(
        id=name,
        name=name.title(),
        short=name.title(),
        purpose="purpose",
        lack=f"lack of {name}",
        importance="importance",
        topics=tuple(Topic(topic, topic.title()) for topic in topics),
        questions=questions,
    )


def a_profile_field(name: str, *values: str) -> ProfileField:
    """Give a profile field with these values."""
    options = tuple(ProfileOption(value, value) for value in values)
    return ProfileField(name, f"{name}?", "help", options)


def an_index(**changes: object) -> IntensityIndex:
    """Give an index without criteria, changed as asked."""
    index = IntensityIndex(
        edition="3",
        year=2025,
        source="somewhere",
        population=ProfileIs("size", frozenset({"large"})),
        criteria=(),
        bands=(
            IntensityBand("very_low", 0, "very low"),
            IntensityBand("low", 4, "low"),
            IntensityBand("high", 7, "high"),
            IntensityBand("very_high", 10, "very high"),
        ),
        name="intensity",
        caution="caution",
    )
    return replace(index, **changes)  # type: ignore[arg-type]  # any field of the class


def an_alert(name: str, condition: Condition) -> Alert:
    """Give an alert that holds when ``condition`` does."""
    return Alert(
        id=name,
        when=condition,
        kind=AlertKind.RISK,
        severity=Severity.HIGH,
        title=name.title(),
        text="text",
        first_step="step",
        sources=("somewhere",),
    )


def an_action(
    name: str, *effects: Effect, cost: float = 0.0, days: float = 1.0, **changes: object
) -> Action:
    """Give an action with these effects, ``cost`` at the high end; a half of it at the low."""
    action = Action(
        id=name,
        dimension_id=effects[0].question_id.split(".")[0] if effects else "",
        title=name.title(),
        selling="why",
        safety="",
        steps=("how",),
        first_step="step",
        proof="proof",
        first_year=Cost(cost / 2, cost),
        yearly=Cost(),
        days=days,
        weeks=2,
        lever=Lever.FOUND,
        effects=effects,
    )
    return replace(action, **changes)  # type: ignore[arg-type]  # any field of the class


def picked(*picks: str) -> Answer:
    """Give the answer that picks these choices."""
    return Answer(picks=picks)


def when(question: str, *choices: str) -> Picked:
    """Give the test that one of ``choices`` is picked."""
    return Picked(question, frozenset(choices))


def in_profile(field: str, *values: str) -> ProfileIs:
    """Give the test that a profile field is one of ``values``."""
    return ProfileIs(field, frozenset(values))


def an_assessment(
    answers: Mapping[str, Answer] | None = None,
    *,
    profile: Mapping[str, str] | None = None,
    path: Path = COMPLETE,
    **changes: object,
) -> Assessment:
    """Give an assessment with these answers, changed as asked."""
    assessment = Assessment(
        id="a1",
        organisation_id="o1",
        questionnaire_id="pmediag",
        questionnaire_version="2026.1",
        path=path,
        mode=Mode.ALONE,
        started_at=MORNING,
        profile={"activity": "shop", "size": "small"} if profile is None else profile,
        answers=answers or {},
    )
    return replace(assessment, **changes)  # type: ignore[arg-type]  # any field of the class


def an_organisation(name: str = "Entreprise A", identifier: str = "o1") -> Organisation:
    """Give an organisation."""
    return Organisation(identifier, name, {"activity": "shop", "size": "small"})
