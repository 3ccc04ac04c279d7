"""What actions and the library must satisfy beyond their shapes.

Chapter "Actions, priorities, plan" of the method, and the rules of docs/content.md.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from pmediag.model.actions import Action
from pmediag.model.content.action_checks import (
    dimensions_without_free,
    meaning_reasons,
    naming_reasons,
    prerequisite_reasons,
    uncovered_questions,
)
from pmediag.model.content.checks import condition_reasons, doubles
from pmediag.model.content.plan_building import ACTIONS
from pmediag.model.content.reading import Problem
from pmediag.model.library import Library, Resource, ResourceKind, Standing, Term
from pmediag.model.questionnaire import Questionnaire

GLOSSARY = "library/glossary.yaml"
KINDS = {
    f"library/{stem}.yaml": kind
    for stem, kind in (
        ("guides", ResourceKind.GUIDE),
        ("aids", ResourceKind.AID),
        ("duties", ResourceKind.DUTY),
        ("training", ResourceKind.TRAINING),
        ("organisations", ResourceKind.ORGANISATION),
        ("abroad", ResourceKind.ABROAD),
        ("sharing", ResourceKind.SHARING),
    )
}
"""The files of the library, each with the only kind that it holds."""


def check_actions(
    questionnaire: Questionnaire, actions: Sequence[Action], *, whole: bool = True
) -> Iterator[Problem]:
    """Yield every problem of the actions of a pack.

    What they leave uncovered is not said where they are not ``whole`` (some could not be read)
    or name what does not exist.
    """
    yield from doubles(ACTIONS, (action.id for action in actions))
    by_id = {action.id: action for action in actions}
    for action in actions:
        reasons = [*naming_reasons(questionnaire, action, by_id.keys())]
        whole = whole and not reasons
        if not reasons:
            reasons += meaning_reasons(questionnaire, action)
        for reason in (*reasons, *prerequisite_reasons(action, by_id)):
            yield Problem(ACTIONS, action.id, reason)
    if whole:
        yield from _check_cover(questionnaire, actions)


def check_library(
    questionnaire: Questionnaire, resources: Sequence[tuple[str, Resource]], terms: Sequence[Term]
) -> Iterator[Problem]:
    """Yield every problem of the library; each resource comes with the name of its file."""
    seen: set[str] = set()
    for name, resource in resources:
        if resource.id in seen:
            yield Problem(name, resource.id, "the id stands twice")
        seen.add(resource.id)
        reasons = itertools.chain(
            _place_reasons(name, resource),
            _resource_reasons(questionnaire, resource),
            _dates_reasons(resource),
        )
        for reason in reasons:
            yield Problem(name, resource.id, reason)
    yield from doubles(GLOSSARY, (term.id for term in terms))
    yield from _check_names(terms)


def check_references(actions: Sequence[Action], library: Library) -> Iterator[Problem]:
    """Yield what actions ask of the library and do not find there."""
    known = {resource.id for resource in library.resources}
    for action in actions:
        for resource_id in action.resources:
            if resource_id not in known:
                yield Problem(ACTIONS, action.id, f"no resource {resource_id!r}")


def _check_cover(questionnaire: Questionnaire, actions: Sequence[Action]) -> Iterator[Problem]:
    """Yield what a firm would find no action for."""
    for question in uncovered_questions(questionnaire, actions):
        yield Problem(ACTIONS, question.id, "no action raises it from its lowest choice")
    answered = {alert_id for action in actions for alert_id in action.alerts}
    for alert in questionnaire.alerts:
        if alert.id not in answered:
            yield Problem(ACTIONS, alert.id, "no action answers this alert")
    for dimension_id, profile in dimensions_without_free(questionnaire, actions):
        reason = f"no free action for a firm that picks every first choice ({profile})"
        yield Problem(ACTIONS, dimension_id, reason)


def _place_reasons(name: str, resource: Resource) -> Iterator[str]:
    kind = KINDS.get(name)
    if kind is None:
        yield "no kind of resource goes into a file of this name"
    elif resource.kind is not kind:
        yield f"a resource of this file is of the kind {kind.value!r}"


def _resource_reasons(questionnaire: Questionnaire, resource: Resource) -> Iterator[str]:
    if resource.when is not None:
        yield from condition_reasons(questionnaire, resource.when, dict(questionnaire.by_id))
    regions = next((field for field in questionnaire.profile if field.id == "region"), None)
    for region in resource.regions:
        if regions is None or regions.option(region) is None:
            yield f"no region {region!r}"
    for question_id in resource.answers:
        if question_id not in questionnaire.by_id:
            yield f"answers: no question {question_id!r}"
    if resource.url_seen and not resource.url:
        yield "url_seen without url"
    yield from _trust_reasons(resource)


def _trust_reasons(resource: Resource) -> Iterator[str]:
    """Nothing is shown as granted: whom to ask, and where an aid that runs was read."""
    is_aid, is_lead = resource.kind is ResourceKind.AID, resource.standing is Standing.TO_CHECK
    if (is_aid or is_lead) and not resource.verify_with:
        yield f"{'an aid' if is_aid else 'a lead'} without verify_with"
    if resource.is_contact and not is_aid:
        yield "is_contact is for an aid"
    if is_aid and not is_lead and not any(source.url for source in resource.sources):
        yield "an active aid without the address of a source"


def _dates_reasons(resource: Resource) -> Iterator[str]:
    days = [due.day for due in resource.dates]
    if any(earlier >= later for earlier, later in itertools.pairwise(days)):
        yield "the dates do not follow each other"
    if resource.ends_on is not None and resource.ends_on < resource.as_of:
        yield "ends_on is before as_of"


def _check_names(terms: Sequence[Term]) -> Iterator[Problem]:
    """A word that stands twice would be explained in two ways."""
    seen: set[str] = set()
    for term in terms:
        name = term.name.casefold()
        if name in seen:
            yield Problem(GLOSSARY, term.id, f"the name {term.name!r} stands twice")
        seen.add(name)
