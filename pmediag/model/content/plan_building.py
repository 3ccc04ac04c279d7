"""From the shapes of actions and of the library to the model's dataclasses."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UnsetType

from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.content.building import ConditionBuilder
from pmediag.model.content.schema import (
    ActionsFile,
    ActionShape,
    CostShape,
    GlossaryFile,
    ResourceShape,
)
from pmediag.model.library import (
    DueDay,
    Resource,
    ResourceKind,
    ResourceSource,
    Standing,
    Term,
)

ACTIONS = "actions.yaml"


class PlanBuilder(ConditionBuilder):
    """Builds actions, resources and terms."""

    def actions(self, file: ActionsFile) -> tuple[Action, ...]:
        """Build the actions of a pack, in the order of its file."""
        return tuple(self._action(shape) for shape in file.actions)

    def resources(self, name: str, shapes: Iterable[ResourceShape]) -> tuple[Resource, ...]:
        """Build the resources of the file ``name``."""
        return tuple(self._resource(name, shape) for shape in shapes)

    def terms(self, file: GlossaryFile) -> tuple[Term, ...]:
        """Build the glossary."""
        return tuple(
            Term(term.id, term.name, term.meaning, _text(term.also)) for term in file.terms
        )

    def _action(self, shape: ActionShape) -> Action:
        return Action(
            id=shape.id,
            dimension_id=shape.dimension,
            title=shape.title,
            selling=_text(shape.selling),
            safety=_text(shape.safety),
            steps=tuple(shape.steps),
            first_step=shape.first_step,
            proof=shape.proof,
            first_year=_cost(shape.first_year),
            yearly=_cost(shape.yearly),
            days=shape.days,
            weeks=shape.weeks,
            lever=Lever(shape.lever),
            effects=tuple(Effect(effect.question, effect.choice) for effect in shape.effects),
            costs_of=shape.costs_of,
            costs_source=_text(shape.costs_source) or None,
            when=self.optional(shape.when, ACTIONS, shape.id, "when"),
            requires=tuple(shape.requires),
            alerts=tuple(shape.alerts),
            tags=tuple(shape.tags),
            resources=tuple(shape.resources),
            sources=tuple(shape.sources),
        )

    def _resource(self, name: str, shape: ResourceShape) -> Resource:
        return Resource(
            id=shape.id,
            kind=ResourceKind(shape.kind),
            title=shape.title,
            summary=shape.summary,
            points=tuple(shape.points),
            standing=Standing(shape.standing),
            as_of=shape.as_of,
            fresh_months=shape.fresh_months,
            sources=tuple(ResourceSource(item.title, _text(item.url)) for item in shape.sources),
            checklist=tuple(shape.checklist),
            verify_with=_text(shape.verify_with),
            when=self.optional(shape.when, name, shape.id, "when"),
            regions=tuple(shape.regions),
            answers=tuple(shape.answers),
            tags=tuple(shape.tags),
            dates=tuple(DueDay(item.day, item.text) for item in shape.dates),
            ends_on=None if isinstance(shape.ends_on, UnsetType) else shape.ends_on,
            url=_text(shape.url),
            url_seen=shape.url_seen,
            also=_text(shape.also),
            is_contact=shape.is_contact,
        )


def _cost(shape: CostShape) -> Cost:
    return Cost(shape.low, shape.high)


def _text(word: str | UnsetType) -> str:
    return "" if isinstance(word, UnsetType) else word
