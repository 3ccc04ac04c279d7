"""The shape of a pack's files: what an author may write, before it means anything.

The JSON Schemas for editors (docs/schemas/) are generated from these classes.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$", max_length=40)]
QuestionId = Annotated[str, Meta(pattern=r"^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_]+$", max_length=80)]
Word = Annotated[str, Meta(min_length=1, max_length=600, pattern=r"\S")]
Points = Annotated[float, Meta(ge=0, le=100)]


class Shape(Struct, forbid_unknown_fields=True):
    """A mapping whose keys are these and no others."""


class ConditionShape(Shape, rename={"all_": "all", "any_": "any", "not_": "not", "in_": "in"}):
    """One of: profile + in, question + in, all, any, not."""

    profile: Id | UnsetType = UNSET
    question: QuestionId | UnsetType = UNSET
    in_: list[Id] | UnsetType = UNSET
    all_: list[ConditionShape] | UnsetType = UNSET
    any_: list[ConditionShape] | UnsetType = UNSET
    not_: ConditionShape | UnsetType = UNSET


class ChoiceShape(Shape):
    """One choice of a question."""

    id: Id
    points: Points
    text: Word
    exclusive: bool = False


class VariantShape(Shape):
    """Other words for the firms that `when` describes."""

    when: ConditionShape
    text: Word | UnsetType = UNSET
    hint: Word | UnsetType = UNSET
    why: Word | UnsetType = UNSET
    example: Word | UnsetType = UNSET
    check: Word | UnsetType = UNSET
    ask: Word | UnsetType = UNSET
    choices: dict[Id, Word] = {}


class QuestionShape(Shape):
    """One question with its words."""

    id: QuestionId
    topic: Id
    kind: Literal["single", "multiple"]
    weight: Literal[0, 1, 2, 3]
    weight_reason: Word
    sources: Annotated[list[Id], Meta(min_length=1)]
    text: Word
    hint: Word
    why: Word
    example: Word
    check: Word
    ask: Word
    choices: Annotated[list[ChoiceShape], Meta(min_length=2)]
    express: bool = False
    may_not_apply: bool = True
    applies_if: ConditionShape | UnsetType = UNSET
    asked_if: ConditionShape | UnsetType = UNSET
    otherwise: Id | UnsetType = UNSET
    tags: list[Literal["ai", "sobriety", "accessibility"]] = []
    variants: list[VariantShape] = []


class DimensionFile(Shape):
    """A file of `dimensions/`."""

    dimension: Id
    questions: Annotated[list[QuestionShape], Meta(min_length=1)]


class OptionShape(Shape):
    """One value of a profile field."""

    id: Id
    text: Word


class ProfileFieldShape(Shape):
    """One question about the firm itself."""

    id: Id
    text: Word
    help: Word
    options: Annotated[list[OptionShape], Meta(min_length=2)]


class LevelShape(Shape):
    """One maturity level."""

    number: Annotated[int, Meta(ge=1)]
    cut: Points
    name: Word
    sentence: Word


class ImportanceShape(Shape):
    """How the importance of a dimension is asked."""

    question: Word
    scale: Annotated[list[Word], Meta(min_length=4, max_length=4)]


class TopicShape(Shape):
    """One topic of a dimension."""

    id: Id
    name: Word


class DimensionShape(Shape):
    """One dimension, without its questions."""

    id: Id
    name: Word
    short: Word
    purpose: Word
    lack: Word
    importance: Word
    topics: Annotated[list[TopicShape], Meta(min_length=1)]


class EarlierShape(Shape):
    """What the changelog says of an earlier version."""

    version: str
    comparability: Literal["comparable", "shifted", "broken"]
    note: Word


class QuestionnaireFile(Shape):
    """The file `questionnaire.yaml`."""

    id: Id
    version: Annotated[str, Meta(pattern=r"^[0-9]{4}\.[0-9]+$")]
    language: Annotated[str, Meta(pattern=r"^[a-z]{2}$")]
    title: Word
    published: date
    profile: Annotated[list[ProfileFieldShape], Meta(min_length=1)]
    levels: Annotated[list[LevelShape], Meta(min_length=1)]
    importance: ImportanceShape
    dimensions: Annotated[list[DimensionShape], Meta(min_length=1)]
    changelog: list[EarlierShape] = []


class AlertShape(Shape):
    """One alert."""

    id: Id
    when: ConditionShape
    kind: Literal["risk", "duty"]
    severity: Literal["high", "medium"]
    title: Word
    text: Word
    first_step: Word
    sources: Annotated[list[Id], Meta(min_length=1)]
    since: date | None = None


class CeilingShape(Shape):
    """One ceiling."""

    id: Id
    when: ConditionShape
    level: Annotated[int, Meta(ge=1)]
    reason: Word


class AlertsFile(Shape):
    """The file `alerts.yaml`."""

    alerts: list[AlertShape]
    ceilings: list[CeilingShape]


class CriterionShape(Shape):
    """One criterion of the index."""

    id: Id
    when: ConditionShape
    text: Word


class BandShape(Shape):
    """One level of the index."""

    id: Id
    least: Annotated[int, Meta(ge=0)]
    name: Word


class IntensityFile(Shape):
    """The file `intensity.yaml`."""

    edition: str
    year: Annotated[int, Meta(ge=2000)]
    name: Word
    source: Id
    caution: Word
    population: ConditionShape
    bands: Annotated[list[BandShape], Meta(min_length=1)]
    criteria: Annotated[list[CriterionShape], Meta(min_length=1)]


class SourceShape(Shape):
    """Where an idea or a fact comes from."""

    id: Id
    title: Word
    year: Annotated[int, Meta(ge=1900)]
    url: Annotated[str, Meta(pattern=r"^https?://\S+$", max_length=400)] | UnsetType = UNSET


Money = Annotated[float, Meta(ge=0, le=1_000_000)]
LongWord = Annotated[str, Meta(min_length=1, max_length=1200, pattern=r"\S")]
Address = Annotated[str, Meta(pattern=r"^https?://\S+$", max_length=400)]


class EffectShape(Shape):
    """A question reaches a choice."""

    question: QuestionId
    choice: Id


class CostShape(Shape):
    """Euros before tax, from low to high."""

    low: Money
    high: Money


class ActionShape(Shape):
    """One action with its words."""

    id: Id
    dimension: Id
    title: Word
    steps: Annotated[list[Word], Meta(min_length=2, max_length=8)]
    first_step: Word
    proof: Word
    first_year: CostShape
    yearly: CostShape
    costs_of: Annotated[int, Meta(ge=2015, le=2100)]
    days: Annotated[float, Meta(gt=0, le=250)]
    weeks: Annotated[int, Meta(ge=0, le=260)]
    lever: Literal["found", "convert", "basket", "return", "time", "risk"]
    effects: Annotated[list[EffectShape], Meta(min_length=1)]
    selling: Word | UnsetType = UNSET
    safety: Word | UnsetType = UNSET
    costs_source: Id | UnsetType = UNSET
    when: ConditionShape | UnsetType = UNSET
    requires: list[Id] = []
    alerts: list[Id] = []
    tags: list[Literal["ai", "sobriety", "accessibility"]] = []
    resources: list[Id] = []
    sources: list[Id] = []


class ActionsFile(Shape):
    """The file `actions.yaml`."""

    actions: Annotated[list[ActionShape], Meta(min_length=1)]


class DueDayShape(Shape):
    """A day of the calendar."""

    day: date
    text: Word


class ResourceSourceShape(Shape):
    """Where the facts of a resource were read."""

    title: Word
    url: Address | UnsetType = UNSET


class ResourceShape(Shape):
    """One item of the library."""

    id: Id
    kind: Literal["guide", "aid", "duty", "training", "organisation", "abroad", "sharing"]
    title: Word
    summary: LongWord
    standing: Literal["active", "to_check"]
    as_of: date
    fresh_months: Annotated[int, Meta(ge=1, le=36)]
    sources: Annotated[list[ResourceSourceShape], Meta(min_length=1)]
    also: Word | UnsetType = UNSET
    points: list[LongWord] = []
    checklist: list[Word] = []
    verify_with: Word | UnsetType = UNSET
    when: ConditionShape | UnsetType = UNSET
    regions: list[Id] = []
    answers: list[QuestionId] = []
    tags: list[Literal["ai", "sobriety", "accessibility"]] = []
    dates: list[DueDayShape] = []
    ends_on: date | UnsetType = UNSET
    url: Address | UnsetType = UNSET
    url_seen: bool = False
    is_contact: bool = False


class LibraryFile(Shape):
    """A file of `library/`, but for its glossary."""

    resources: Annotated[list[ResourceShape], Meta(min_length=1)]


class TermShape(Shape):
    """One technical word in plain words."""

    id: Id
    name: Word
    meaning: LongWord
    also: Word | UnsetType = UNSET


class GlossaryFile(Shape):
    """The file `library/glossary.yaml`."""

    terms: Annotated[list[TermShape], Meta(min_length=1)]


class PracticeShape(Shape):
    """Something that firms do and that a survey counts."""

    id: Id
    text: Word
    when: ConditionShape
    indicators: Annotated[
        list[Annotated[str, Meta(pattern=r"^[A-Z0-9_]+$", max_length=40)]], Meta(min_length=1)
    ]


class ComparisonsFile(Shape):
    """The file `comparisons.yaml`."""

    comparisons: Annotated[list[PracticeShape], Meta(min_length=1)]
