"""What a pack must satisfy beyond its shape (chapter "Conditions" of the method)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from pmediag.model.assessment import COMPLETE, Answer, Assessment, Mode
from pmediag.model.conditions import Condition, Picked, ProfileIs, tests
from pmediag.model.content.reading import Problem
from pmediag.model.questionnaire import (
    AlertKind,
    Dimension,
    Kind,
    Question,
    Questionnaire,
    is_earlier,
)
from pmediag.model.scoring import State, reaches, score

HEAD, ALERTS, INTENSITY = "questionnaire.yaml", "alerts.yaml", "intensity.yaml"


def check(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Yield every problem of ``questionnaire``; none when it may be used."""
    yield from _check_head(questionnaire)
    seen: dict[str, Question] = {}
    for dimension in questionnaire.dimensions:
        yield from _check_dimension(questionnaire, dimension, seen)
    yield from _check_alerts(questionnaire)
    yield from _check_intensity(questionnaire)
    yield from _check_sources(questionnaire)
    yield from _check_reachable(questionnaire)


def _check_head(questionnaire: Questionnaire) -> Iterator[Problem]:
    yield from doubles(HEAD, (field.id for field in questionnaire.profile))
    for field in questionnaire.profile:
        yield from doubles(HEAD, (option.id for option in field.options), f"{field.id}/")
    yield from doubles(HEAD, (dimension.id for dimension in questionnaire.dimensions))
    yield from doubles("sources.yaml", (source.id for source in questionnaire.sources))
    levels = questionnaire.levels
    if [level.number for level in levels] != list(range(1, len(levels) + 1)):
        yield Problem(HEAD, "levels", "the numbers are not 1, 2, 3 … in this order")
    cuts = [level.cut for level in levels]
    if cuts[0] != 0 or any(a >= b for a, b in itertools.pairwise(cuts)):
        yield Problem(HEAD, "levels", "the cuts do not rise from 0")
    yield from doubles(HEAD, (entry.version for entry in questionnaire.changelog))
    for entry in questionnaire.changelog:
        if not is_earlier(entry.version, questionnaire.version):
            yield Problem(HEAD, entry.version, f"not earlier than {questionnaire.version}")


def _check_dimension(
    questionnaire: Questionnaire, dimension: Dimension, seen: dict[str, Question]
) -> Iterator[Problem]:
    name = f"dimensions/{dimension.id}.yaml"
    yield from doubles(HEAD, (topic.id for topic in dimension.topics), f"{dimension.id}/")
    topics = {topic.id for topic in dimension.topics}
    for question in dimension.questions:
        for reason in _question_reasons(question, dimension, topics):
            yield Problem(name, question.id, reason)
        if question.id in seen:
            yield Problem(name, question.id, "the id stands twice")
        for key, guard in (
            ("applies_if", question.applies_if),
            ("asked_if", question.asked_if),
        ):
            if guard is not None:
                for reason in condition_reasons(questionnaire, guard, seen):
                    yield Problem(name, question.id, f"{key}: {reason}")
                for reason in _express_reasons(question, guard, seen):
                    yield Problem(name, question.id, f"{key}: {reason}")
        for reason in _variant_reasons(questionnaire, question):
            yield Problem(name, question.id, f"variants: {reason}")
        seen[question.id] = question


def _question_reasons(question: Question, dimension: Dimension, topics: set[str]) -> Iterator[str]:
    prefix = f"{dimension.id}.{question.topic_id}."
    if question.topic_id not in topics:
        yield f"no topic {question.topic_id!r} in this dimension"
    elif not question.id.startswith(prefix):
        yield f"the id does not begin with {prefix!r}"
    ids = [choice.id for choice in question.choices]
    for choice_id in sorted({choice_id for choice_id in ids if ids.count(choice_id) > 1}):
        yield f"the choice {choice_id!r} stands twice"
    if question.otherwise is not None:
        if question.otherwise not in ids:
            yield f"otherwise: no choice {question.otherwise!r}"
        if question.asked_if is None:
            yield "otherwise without asked_if"
    if question.weight == 0 and question.express:
        yield "a fact is not on the express path: it is not scored"
    yield from _points_reasons(question)


def _points_reasons(question: Question) -> Iterator[str]:
    points = [choice.points for choice in question.choices]
    if question.kind is Kind.SINGLE:
        if any(choice.exclusive for choice in question.choices):
            yield "exclusive is for multiple questions"
        if question.weight and 0 not in points:
            yield "no choice is worth 0"
        if question.weight and 100 not in points:
            yield "no choice is worth 100"
        return
    if question.weight and not reaches(sum(points), 100):
        yield "the choices sum to less than 100"
    for choice in question.choices:
        if choice.exclusive and choice.points != 0:
            yield f"the exclusive choice {choice.id!r} is not worth 0"


def condition_reasons(
    questionnaire: Questionnaire, condition: Condition, earlier: dict[str, Question]
) -> Iterator[str]:
    """Yield what is wrong in a condition that may look at the questions of ``earlier``."""
    for leaf in tests(condition):
        match leaf:
            case ProfileIs(field_id, values):
                yield from _profile_reasons(questionnaire, field_id, values)
            case Picked(question_id, values):
                yield from _picked_reasons(questionnaire, question_id, values, earlier)


def _profile_reasons(
    questionnaire: Questionnaire, field_id: str, values: frozenset[str]
) -> Iterator[str]:
    field = next((field for field in questionnaire.profile if field.id == field_id), None)
    if field is None:
        yield f"no profile field {field_id!r}"
        return
    for value in sorted(values):
        if field.option(value) is None:
            yield f"the profile field {field_id!r} has no value {value!r}"


def _picked_reasons(
    questionnaire: Questionnaire,
    question_id: str,
    values: frozenset[str],
    earlier: dict[str, Question],
) -> Iterator[str]:
    question = earlier.get(question_id)
    if question is None:
        known = question_id in questionnaire.by_id
        yield (f"{question_id!r} comes later" if known else f"no question {question_id!r}")
        return
    for value in sorted(values - {choice.id for choice in question.choices}):
        yield f"the question {question_id!r} has no choice {value!r}"


def _express_reasons(
    question: Question, guard: Condition, seen: dict[str, Question]
) -> Iterator[str]:
    if not question.express:
        return
    for leaf in tests(guard):
        if isinstance(leaf, Picked) and leaf.question in seen and not seen[leaf.question].express:
            yield f"an express question is guarded by {leaf.question!r}, which is not express"


def _variant_reasons(questionnaire: Questionnaire, question: Question) -> Iterator[str]:
    ids = {choice.id for choice in question.choices}
    for variant in question.variants:
        for leaf in tests(variant.when):
            match leaf:
                case ProfileIs(field_id, values):
                    yield from _profile_reasons(questionnaire, field_id, values)
                case Picked():
                    yield "words follow the profile only"
        for choice_id in sorted(variant.choices.keys() - ids):
            yield f"no choice {choice_id!r}"


def _check_alerts(questionnaire: Questionnaire) -> Iterator[Problem]:
    yield from doubles(ALERTS, (alert.id for alert in questionnaire.alerts))
    yield from doubles(ALERTS, (ceiling.id for ceiling in questionnaire.ceilings), "ceilings/")
    every = dict(questionnaire.by_id)
    for alert in questionnaire.alerts:
        for reason in condition_reasons(questionnaire, alert.when, every):
            yield Problem(ALERTS, alert.id, reason)
        if alert.since is not None and alert.kind is not AlertKind.DUTY:
            yield Problem(ALERTS, alert.id, "only a duty has a date")
    numbers = {level.number for level in questionnaire.levels}
    for ceiling in questionnaire.ceilings:
        for reason in condition_reasons(questionnaire, ceiling.when, every):
            yield Problem(ALERTS, f"ceilings/{ceiling.id}", reason)
        if ceiling.level not in numbers:
            yield Problem(ALERTS, f"ceilings/{ceiling.id}", f"no level {ceiling.level}")


def _check_intensity(questionnaire: Questionnaire) -> Iterator[Problem]:
    index = questionnaire.intensity
    yield from doubles(INTENSITY, (criterion.id for criterion in index.criteria))
    every = dict(questionnaire.by_id)
    for criterion in index.criteria:
        for reason in condition_reasons(questionnaire, criterion.when, every):
            yield Problem(INTENSITY, criterion.id, reason)
    for leaf in tests(index.population):
        match leaf:
            case ProfileIs(field_id, values):
                for reason in _profile_reasons(questionnaire, field_id, values):
                    yield Problem(INTENSITY, "population", reason)
            case Picked():
                yield Problem(INTENSITY, "population", "the population is a matter of profile")
    leasts = [band.least for band in index.bands]
    if leasts[0] != 0 or any(a >= b for a, b in itertools.pairwise(leasts)):
        yield Problem(INTENSITY, "bands", "they do not rise from 0")


def _check_sources(questionnaire: Questionnaire) -> Iterator[Problem]:
    known = {source.id for source in questionnaire.sources}
    uses = [
        (f"dimensions/{question.dimension_id}.yaml", question.id, question.sources)
        for question in questionnaire.questions
    ]
    uses += [(ALERTS, alert.id, alert.sources) for alert in questionnaire.alerts]
    uses.append((INTENSITY, "source", (questionnaire.intensity.source,)))
    for name, owner, sources in uses:
        for source in sources:
            if source not in known:
                yield Problem(name, owner, f"no source {source!r}")


def _check_reachable(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Try every profile that a guard tells apart, with nothing answered yet.

    Answers only settle what is unknown: a question that is closed or implied for a profile
    before any answer stays so.
    """
    left = {question.id for question in questionnaire.questions}
    for profile in profiles_told_apart(questionnaire):
        found = score(questionnaire, assessed(questionnaire, profile)).questions
        left -= {
            question_id
            for question_id in left
            if found[question_id].state not in {State.CLOSED, State.IMPLIED}
        }
        if not left:
            return
    for question_id in sorted(left):
        dimension_id = questionnaire.question(question_id).dimension_id
        yield Problem(f"dimensions/{dimension_id}.yaml", question_id, "no profile can reach it")


def profiles_told_apart(
    questionnaire: Questionnaire, conditions: Iterable[Condition] = ()
) -> Iterator[dict[str, str]]:
    """Yield every profile over the fields that a guard, or one of ``conditions``, tests."""
    guards = [
        guard
        for question in questionnaire.questions
        for guard in (question.applies_if, question.asked_if)
        if guard is not None
    ]
    used = {
        leaf.field
        for condition in (*guards, *conditions)
        for leaf in tests(condition)
        if isinstance(leaf, ProfileIs)
    }
    fields = [field for field in questionnaire.profile if field.id in used]
    for values in itertools.product(*(field.options for field in fields)):
        yield {field.id: option.id for field, option in zip(fields, values, strict=True)}


def assessed(
    questionnaire: Questionnaire,
    profile: Mapping[str, str],
    answers: Mapping[str, Answer] | None = None,
) -> Assessment:
    """Give an assessment of nobody, to see what becomes of questions on the complete path."""
    return Assessment(
        id="",
        organisation_id="",
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        path=COMPLETE,
        mode=Mode.TEST,
        started_at=datetime.min.replace(tzinfo=UTC),
        profile=profile,
        answers=answers or {},
    )


def doubles(name: str, ids: Iterable[str], prefix: str = "") -> Iterator[Problem]:
    """Yield a problem of the file ``name`` for each id that stands again."""
    seen: set[str] = set()
    for item in ids:
        if item in seen:
            yield Problem(name, prefix + item, "the id stands twice")
        seen.add(item)
