"""What a database is filled with in these tests, and how its whole content is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta, timezone

from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import (
    EXPRESS,
    Answer,
    Evidence,
    Mark,
    Path,
    PathKind,
)
from pmediag.model.storage.database import Database
from pmediag.model.storage.seals import frozen_result
from tests.builders import MORNING, an_assessment, an_organisation, picked

IN_PARIS = MORNING.astimezone(timezone(timedelta(hours=1)))


def fill(
    database: Database, *, assessments: int = 3, answers: int = 12, plans: bool = True
) -> None:
    """Keep two organisations and some assessments, every second one completed, with a plan."""
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation("Menuiserie d’Art & Cie", "o1"))
        unit.organisations.add(an_organisation("Entreprise <b>B</b> 🪚", "o2"))
    for number in range(assessments):
        assessment = an_assessment(
            {f"d.t.q{n}": some_answer(n + number) for n in range(answers)},
            id=f"a{number}",
            organisation_id="o2" if number % 2 else "o1",
            path=[EXPRESS, Path(PathKind.DIMENSION, "seen")][number % 2],
            importance={"seen": 3, "sell": number % 4},
            position="d.t.q3",
            started_at=IN_PARIS,
        )
        with database.unit_of_work() as unit:
            unit.assessments.add(assessment)
            if number % 2:
                result = frozen_result(assessment, {"score": 100 / 3, "level": [1, 2]}, IN_PARIS)
                unit.assessments.complete(assessment.id, result)
                if plans:
                    unit.plans.save(some_plan(assessment.id), IN_PARIS)


def some_answer(number: int) -> Answer:
    """Give one of all kinds of answers."""
    kinds = (
        picked(f"c{number}"),
        Answer(mark=Mark.UNKNOWN, to_review=True),
        Answer(("c1", "c2"), note="Vu sur place :\n\tdevis n° 12, 1 250 €", evidence=Evidence.SEEN),
        Answer(note="À demander à l’expert-comptable 😀"),
        Answer(mark=Mark.NOT_APPLICABLE, evidence=Evidence.DECLARED),
    )
    return kinds[number % len(kinds)]


def some_plan(assessment_id: str) -> ActionPlan:
    """Give a plan with all that one may say."""
    day = date(2026, 12, 7)
    entries = (
        PlanEntry("seen.z", EntryState.DOING, "Zoé & l’atelier", day, date(2027, 1, 31)),
        PlanEntry(
            "seen.a", EntryState.DONE, ended_on=day, cost=1250.5, note="Payé :\n\t« comptant » 😀"
        ),
        PlanEntry("sell.b", EntryState.GIVEN_UP, ended_on=day, reason="Trop tôt <b>&amp;</b>"),
        PlanEntry("own-1", own=OwnAction("Repeindre l’enseigne", "Appeler", 100 / 3, 0.5)),
    )
    wishes = Wishes(date(2026, 12, 1), 3000.0, 12.5, 1.5, frozenset({"seen.z", "own-1"}))
    return ActionPlan(
        assessment_id,
        replace(wishes, refused=frozenset({"sell.c"})),
        {entry.action_id: entry for entry in entries},
        IN_PARIS,
    )


def everything(database: Database) -> Sequence[object]:
    """Read all that a database holds, through the repositories."""
    with database.unit_of_work() as unit:
        summaries = unit.assessments.summaries()
        return [
            unit.organisations.all(),
            summaries,
            *[unit.assessments.get(summary.id) for summary in summaries],
            *[unit.assessments.frozen(summary.id) for summary in summaries],
            *[unit.plans.get(summary.id) for summary in summaries],
        ]
