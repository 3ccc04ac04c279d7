"""From the shapes of a pack's files to the model's dataclasses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from msgspec import UNSET, UnsetType

from pmediag.model.conditions import AllOf, AnyOf, Condition, Not, Picked, ProfileIs
from pmediag.model.content.reading import Problem
from pmediag.model.content.schema import (
    AlertsFile,
    ConditionShape,
    DimensionFile,
    DimensionShape,
    IntensityFile,
    QuestionnaireFile,
    QuestionShape,
    SourceShape,
    VariantShape,
)
from pmediag.model.questionnaire import (
    Alert,
    AlertKind,
    Ceiling,
    Choice,
    Comparability,
    Criterion,
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
    Variant,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one pack, each in its shape; ``dimensions`` in questionnaire order."""

    questionnaire: QuestionnaireFile
    dimensions: tuple[DimensionFile, ...]
    alerts: AlertsFile
    intensity: IntensityFile
    sources: tuple[SourceShape, ...]


def condition(shape: ConditionShape) -> Condition:
    """Build one condition.

    Raises:
        ValueError: it is not exactly one of the five forms.
    """
    forms = [
        key
        for key in ("profile", "question", "all_", "any_", "not_")
        if getattr(shape, key) is not UNSET
    ]
    if len(forms) != 1:
        raise ValueError("a condition is one of: profile + in, question + in, all, any, not")
    tests = forms[0] in {"profile", "question"}
    if tests != (shape.in_ is not UNSET):
        raise ValueError("'in' goes with profile or question, and with nothing else")
    if not isinstance(shape.profile, UnsetType):
        return ProfileIs(shape.profile, frozenset(_filled(shape.in_)))
    if not isinstance(shape.question, UnsetType):
        return Picked(shape.question, frozenset(_filled(shape.in_)))
    if not isinstance(shape.all_, UnsetType):
        return AllOf(tuple(condition(part) for part in _filled(shape.all_)))
    if not isinstance(shape.any_, UnsetType):
        return AnyOf(tuple(condition(part) for part in _filled(shape.any_)))
    assert not isinstance(shape.not_, UnsetType)
    return Not(condition(shape.not_))


class ConditionBuilder:
    """Builds conditions and keeps those that have no meaning as problems."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems

    def optional(
        self, shape: ConditionShape | UnsetType, name: str, owner: str, key: str
    ) -> Condition | None:
        """Build the condition ``key`` of ``owner`` in file ``name``, where there is one."""
        if isinstance(shape, UnsetType):
            return None
        return self.condition(shape, name, owner, key)

    def condition(self, shape: ConditionShape, name: str, owner: str, key: str) -> Condition:
        """Build the condition ``key`` of ``owner`` in file ``name``."""
        try:
            return condition(shape)
        except ValueError as error:
            self._problems.append(Problem(name, owner, f"{key}: {error}"))
            return AllOf(())


class Builder(ConditionBuilder):
    """Builds one questionnaire."""

    def questionnaire(self, files: Files) -> Questionnaire:
        """Build the questionnaire of ``files``."""
        head = files.questionnaire
        return Questionnaire(
            id=head.id,
            version=head.version,
            language=head.language,
            title=head.title,
            published=head.published,
            profile=tuple(
                ProfileField(
                    field.id,
                    field.text,
                    field.help,
                    tuple(ProfileOption(option.id, option.text) for option in field.options),
                )
                for field in head.profile
            ),
            dimensions=tuple(
                self._dimension(shape, questions)
                for shape, questions in zip(head.dimensions, files.dimensions, strict=True)
            ),
            levels=tuple(
                MaturityLevel(level.number, level.cut, level.name, level.sentence)
                for level in head.levels
            ),
            ceilings=self._ceilings(files.alerts),
            alerts=self._alerts(files.alerts),
            intensity=self._intensity(files.intensity),
            sources=tuple(
                Source(source.id, source.title, source.year, source.url or "")
                for source in files.sources
            ),
            importance_question=head.importance.question,
            importance_scale=tuple(head.importance.scale),
            changelog=tuple(
                EarlierVersion(entry.version, Comparability(entry.comparability), entry.note)
                for entry in head.changelog
            ),
        )

    def _dimension(self, shape: DimensionShape, file: DimensionFile) -> Dimension:
        name = f"dimensions/{shape.id}.yaml"
        return Dimension(
            id=shape.id,
            name=shape.name,
            short=shape.short,
            purpose=shape.purpose,
            lack=shape.lack,
            importance=shape.importance,
            topics=tuple(Topic(topic.id, topic.name) for topic in shape.topics),
            questions=tuple(
                self._question(question, shape.id, name) for question in file.questions
            ),
        )

    def _question(self, shape: QuestionShape, dimension_id: str, name: str) -> Question:
        return Question(
            id=shape.id,
            dimension_id=dimension_id,
            topic_id=shape.topic,
            kind=Kind(shape.kind),
            weight=shape.weight,
            weight_reason=shape.weight_reason,
            sources=tuple(shape.sources),
            words=QuestionWords(
                shape.text, shape.hint, shape.why, shape.example, shape.check, shape.ask
            ),
            choices=tuple(
                Choice(choice.id, choice.points, choice.text, choice.exclusive)
                for choice in shape.choices
            ),
            express=shape.express,
            may_not_apply=shape.may_not_apply,
            applies_if=self.optional(shape.applies_if, name, shape.id, "applies_if"),
            asked_if=self.optional(shape.asked_if, name, shape.id, "asked_if"),
            otherwise=None if isinstance(shape.otherwise, UnsetType) else shape.otherwise,
            tags=tuple(shape.tags),
            variants=tuple(self._variant(variant, name, shape.id) for variant in shape.variants),
        )

    def _variant(self, shape: VariantShape, name: str, question_id: str) -> Variant:
        words = QuestionWords(
            shape.text or "",
            shape.hint or "",
            shape.why or "",
            shape.example or "",
            shape.check or "",
            shape.ask or "",
        )
        return Variant(
            self.condition(shape.when, name, question_id, "variants"),
            words,
            shape.choices,
        )

    def _alerts(self, file: AlertsFile) -> tuple[Alert, ...]:
        return tuple(
            Alert(
                id=alert.id,
                when=self.condition(alert.when, "alerts.yaml", alert.id, "when"),
                kind=AlertKind(alert.kind),
                severity=Severity(alert.severity),
                title=alert.title,
                text=alert.text,
                first_step=alert.first_step,
                sources=tuple(alert.sources),
                since=alert.since,
            )
            for alert in file.alerts
        )

    def _ceilings(self, file: AlertsFile) -> tuple[Ceiling, ...]:
        return tuple(
            Ceiling(
                ceiling.id,
                self.condition(ceiling.when, "alerts.yaml", ceiling.id, "when"),
                ceiling.level,
                ceiling.reason,
            )
            for ceiling in file.ceilings
        )

    def _intensity(self, file: IntensityFile) -> IntensityIndex:
        name = "intensity.yaml"
        return IntensityIndex(
            edition=file.edition,
            year=file.year,
            source=file.source,
            population=self.condition(file.population, name, "population", "population"),
            criteria=tuple(
                Criterion(
                    criterion.id,
                    self.condition(criterion.when, name, criterion.id, "when"),
                    criterion.text,
                )
                for criterion in file.criteria
            ),
            bands=tuple(IntensityBand(band.id, band.least, band.name) for band in file.bands),
            name=file.name,
            caution=file.caution,
        )


def _filled(parts: list[T] | UnsetType) -> Iterable[T]:
    if isinstance(parts, UnsetType) or not parts:
        raise ValueError("a list of a condition is empty")
    return parts
