"""What actions and the library must satisfy beyond their shapes.

Chapter "Actions, priorities, plan" of the method, and the rules of docs/content.md.
"""

from __future__ import annotations

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
from pmediag.model.library import Library, Resource, Term
from pmediag.model.questionnaire import Questionnaire


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
        for reason in _resource_reasons(questionnaire, resource):
            yield Problem(name, resource.id, reason)
    yield from doubles("library/glossary.yaml", (term.id for term in terms))


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


def _resource_reasons(questionnaire: Questionnaire, resource: Resource) -> Iterator[str]:
    if resource.when is not None:
        yield from condition_reasons(questionnaire, resource.when, dict(questionnaire.by_id))
