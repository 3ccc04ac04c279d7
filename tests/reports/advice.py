"""What a report says to do, made by hand so that a test knows every figure of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.advice import Advice, Projection
from pmediag.model.assessment import Answer
from pmediag.model.library import Resource, ResourceKind, ResourceSource, Standing
from pmediag.model.plan import Candidate, Gain, Priorities, Slot, WhyLeftOut
from pmediag.model.result import Result, result_of

STARTS = date(2026, 12, 1)


def an_action(name: str, question_id: str = "seen.listing.details", **changes: object) -> Action:
    """Give a free action of half a day, changed as asked."""
    action = Action(
        id=name,
        dimension_id=question_id.split(".", maxsplit=1)[0],
        title=f"Faire {name}",
        selling="Un client qui trouve vite achète plus souvent.",
        safety="",
        steps=("Ouvrir la fiche.", "Corriger les horaires."),
        first_step="Chercher votre nom comme un client.",
        proof="Les horaires sont justes partout.",
        first_year=Cost(),
        yearly=Cost(),
        days=0.5,
        weeks=2,
        lever=Lever.FOUND,
        effects=(Effect(question_id, "kept"),),
        costs_of=2026,
    )
    return replace(action, **changes)  # type: ignore[arg-type]  # any field


def a_resource(name: str, kind: ResourceKind, **changes: object) -> Resource:
    """Give an item of the library that was found to be running, changed as asked."""
    resource = Resource(
        id=name,
        kind=kind,
        title=f"Ressource {name}",
        summary="Ce que c'est.",
        points=(),
        standing=Standing.ACTIVE,
        as_of=date(2026, 11, 20),
        fresh_months=6,
        sources=(ResourceSource("Source"),),
    )
    return replace(resource, **changes)  # type: ignore[arg-type]  # any field


ACTIONS = (
    an_action(
        "sauvegarde",
        "protect.backup.tested",
        selling="",
        safety="Une panne n'efface plus vos devis.",
        first_year=Cost(0, 200),
        yearly=Cost(0, 60),
        days=2,
    ),
    an_action("fiches"),
    an_action("relances", "keep.follow.quotes", days=1.25),
    an_action("site", "seen.site.mobile", first_year=Cost(1500, 8000), days=4, weeks=8),
    an_action("avis", "seen.reviews.answers"),
    an_action("formation", "steer.skills.training", first_year=Cost(300, 900), days=3),
)

OWN = an_action(
    "own-1",
    title="Repeindre <l'enseigne> & compagnie",
    dimension_id="",
    selling="",
    steps=(),
    proof="",
    effects=(),
    first_year=Cost(120, 120),
    costs_of=None,
)


def an_advice(result: Result, **changes: object) -> Advice:
    """Give three now, one next, and one refused, changed as asked."""
    projection = _projected(result, {"protect.backup.tested": "tested"})
    chosen = ("sauvegarde", "fiches", "relances", "avis", OWN.id)
    advice = Advice(
        actions=(*ACTIONS, OWN),
        candidates=tuple(Candidate(action, Gain(2.4, 2.4), (), ()) for action in ACTIONS),
        priorities=Priorities(("sauvegarde", "fiches", "relances"), ("avis",)),
        chosen=chosen,
        left_out={"site": WhyLeftOut.OVER_BUDGET, "formation": WhyLeftOut.REFUSED},
        gain=9.4,
        cost=Cost(120, 320),
        days=4.75,
        slots=(
            Slot("sauvegarde", 1, 1, 2),
            Slot("fiches", 2, 2, 2),
            Slot("relances", 2, 3, 2),
            Slot("avis", 3, 3, 2),
            Slot(OWN.id, 3, 4, 0),
        ),
        starts_on=STARTS,
        first=projection,
        all_done=projection,
        entries={"fiches": PlanEntry("fiches", EntryState.DOING)},
        resources={
            "sauvegarde": (
                a_resource("guide", ResourceKind.GUIDE, url="https://example.org/guide"),
                a_resource("cheque", ResourceKind.AID, verify_with="votre région"),
            )
        },
    )
    return replace(advice, **changes)  # type: ignore[arg-type]  # any field


def _projected(result: Result, picks: Mapping[str, str]) -> Projection:
    answers = dict(result.assessment.answers)
    answers.update({key: Answer(picks=(pick,)) for key, pick in picks.items()})
    projected = result_of(result.questionnaire, replace(result.assessment, answers=answers))
    return Projection(projected.scoring, projected.level)
