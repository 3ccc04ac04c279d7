"""The questionnaire: a versioned set of dimensions, their topics and questions.

Published versions are never edited: an assessment stores ids and a version, the words
and the rules are read here. Words are those of the language the pack was loaded in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from pmediag.model.conditions import Condition, questions_tested


class Kind(StrEnum):
    """How many choices may be picked."""

    SINGLE = "single"
    MULTIPLE = "multiple"


class Severity(StrEnum):
    """How pressing an alert is: shown in this order."""

    HIGH = "high"
    MEDIUM = "medium"


class AlertKind(StrEnum):
    """A danger for the organisation, or something the law asks of it."""

    RISK = "risk"
    DUTY = "duty"


class Comparability(StrEnum):
    """What a newer version says of an earlier one (chapter "Progress" of the method)."""

    COMPARABLE = "comparable"
    SHIFTED = "shifted"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer, worth 0 to 100 points."""

    id: str
    points: float
    text: str
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """What is read of a question, without its choices."""

    text: str
    hint: str
    why: str
    example: str
    check: str
    ask: str


@dataclass(frozen=True, slots=True)
class Variant:
    """Other words for the firms that ``when`` describes; an empty word keeps the common one."""

    when: Condition
    words: QuestionWords
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One observable practice.

    ``weight`` is 1, 2 or 3 with its reason; 0 marks a fact: asked, usable in conditions,
    outside every figure. ``otherwise`` is the choice it counts as where ``asked_if`` is false.
    """

    id: str
    dimension_id: str
    topic_id: str
    kind: Kind
    weight: int
    weight_reason: str
    sources: tuple[str, ...]
    words: QuestionWords
    choices: tuple[Choice, ...]
    express: bool = False
    may_not_apply: bool = True
    applies_if: Condition | None = None
    asked_if: Condition | None = None
    otherwise: str | None = None
    tags: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()

    def points_of(self, choice_id: str) -> float:
        """Give the points of one choice.

        Raises:
            KeyError: the question has no such choice.
        """
        for choice in self.choices:
            if choice.id == choice_id:
                return choice.points
        raise KeyError(choice_id)

    @property
    def guards(self) -> frozenset[str]:
        """The ids of the questions that its two guards test."""
        return questions_tested(self.applies_if) | questions_tested(self.asked_if)


@dataclass(frozen=True, slots=True)
class Topic:
    """A part of a dimension; groups questions and carries no weight."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Dimension:
    """One side of digital maturity: a step of the wizard, an axis of the radar.

    ``short`` fits beside a chart; ``purpose`` says in a sentence what it is about;
    ``lack`` ends the sentence "what is missing most: …".
    """

    id: str
    name: str
    short: str
    purpose: str
    lack: str
    importance: str
    topics: tuple[Topic, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class ProfileOption:
    """One value of a profile field."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ProfileField:
    """One question about the organisation itself, never scored."""

    id: str
    text: str
    help: str
    options: tuple[ProfileOption, ...]

    def option(self, option_id: str) -> ProfileOption | None:
        """Give one option, ``None`` where the field has no such value."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class MaturityLevel:
    """One of the levels, from ``cut`` points up to the next one's cut."""

    number: int
    cut: float
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Ceiling:
    """While ``when`` holds, the level does not pass ``level``, for ``reason``."""

    id: str
    when: Condition
    level: int
    reason: str


@dataclass(frozen=True, slots=True)
class Alert:
    """A risk or a legal duty, shown whatever the mean says.

    ``since`` is the day from which a duty binds; ``first_step`` what to do within the hour.
    """

    id: str
    when: Condition
    kind: AlertKind
    severity: Severity
    title: str
    text: str
    first_step: str
    sources: tuple[str, ...]
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One technology of the digital intensity index."""

    id: str
    when: Condition
    text: str


@dataclass(frozen=True, slots=True)
class IntensityBand:
    """A level of the digital intensity index, from ``least`` criteria up."""

    id: str
    least: int
    name: str


@dataclass(frozen=True, slots=True)
class IntensityIndex:
    """One edition of Eurostat's index and the firms it is defined for."""

    edition: str
    year: int
    source: str
    population: Condition
    criteria: tuple[Criterion, ...]
    bands: tuple[IntensityBand, ...]
    name: str
    caution: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where an idea or a fact comes from."""

    id: str
    title: str
    year: int
    url: str = ""


def is_earlier(version: str, other: str) -> bool:
    """Whether ``version`` came before ``other``: numbers between dots, 2026.2 before 2026.10."""
    return _numbers(version) < _numbers(other)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What the changelog says of one earlier version."""

    version: str
    comparability: Comparability
    note: str


@dataclass(frozen=True)
class Questionnaire:
    """A published version of the questions, with the rules that read the answers."""

    id: str
    version: str
    language: str
    title: str
    published: date
    profile: tuple[ProfileField, ...]
    dimensions: tuple[Dimension, ...]
    levels: tuple[MaturityLevel, ...]
    ceilings: tuple[Ceiling, ...]
    alerts: tuple[Alert, ...]
    intensity: IntensityIndex
    sources: tuple[Source, ...]
    importance_question: str
    importance_scale: tuple[str, ...]
    changelog: tuple[EarlierVersion, ...] = ()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in questionnaire order: the order of every sum."""
        return tuple(q for dimension in self.dimensions for q in dimension.questions)

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        """Every question under its id."""
        return {question.id: question for question in self.questions}

    def question(self, question_id: str) -> Question:
        """Give one question.

        Raises:
            KeyError: the questionnaire has no such question.
        """
        return self.by_id[question_id]

    def dimension(self, dimension_id: str) -> Dimension:
        """Give one dimension.

        Raises:
            KeyError: the questionnaire has no such dimension.
        """
        for dimension in self.dimensions:
            if dimension.id == dimension_id:
                return dimension
        raise KeyError(dimension_id)

    def profile_field(self, field_id: str) -> ProfileField:
        """Give one profile field.

        Raises:
            KeyError: the questionnaire has no such field.
        """
        for profile_field in self.profile:
            if profile_field.id == field_id:
                return profile_field
        raise KeyError(field_id)
