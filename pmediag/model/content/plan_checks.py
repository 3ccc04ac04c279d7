"""What actions and the library must satisfy beyond their shapes.

Chapter "Actions, priorities, plan" of the method, and the rules of docs/content.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmediag.model.actions import Action
from pmediag.model.content.checks import condition_reasons, doubles
from pmediag.model.content.plan_building import ACTIONS
from pmediag.model.content.reading import Problem
from pmediag.model.library import Library, Resource, Term
from pmediag.model.questionnaire import Questionnaire


def check_actions(questionnaire: Questionnaire, actions: Sequence[Action]) -> Iterator[Problem]:
    """Yield every problem of the actions of a pack."""
    yield from doubles(ACTIONS, (action.id for action in actions))
    for action in actions:
        for reason in _action_reasons(questionnaire, action):
            yield Problem(ACTIONS, action.id, reason)


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


def _action_reasons(questionnaire: Questionnaire, action: Action) -> Iterator[str]:
    if action.when is not None:
        yield from condition_reasons(questionnaire, action.when, dict(questionnaire.by_id))


def _resource_reasons(questionnaire: Questionnaire, resource: Resource) -> Iterator[str]:
    if resource.when is not None:
        yield from condition_reasons(questionnaire, resource.when, dict(questionnaire.by_id))
