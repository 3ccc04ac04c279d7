"""What a diagnosis leads to, worked out for a report."""

from __future__ import annotations

from dataclasses import replace

from pmediag.model.action_plan import ActionPlan, OwnAction, PlanEntry, Wishes
from pmediag.services.advice import advice_of
from pmediag.services.catalogue import Catalogue
from pmediag.services.plan_in_file import sheets_in
from pmediag.services.planning import PlanSheet
from pmediag.services.samples import sample
from pmediag.words import Language
from tests.builders import MORNING

TODAY = MORNING.date()


def a_sheet(catalogue: Catalogue) -> PlanSheet:
    """Give what the plan of a sample firm stands on, with one action of its own."""
    (sheet,) = sheets_in(sample("menuiserie", Language.FR), catalogue, TODAY)
    own = PlanEntry("own_1", own=OwnAction("Repeindre l’enseigne", "", 20.0, 0.5))
    return replace(sheet, plan=ActionPlan(sheet.assessment_id, Wishes(TODAY), {"own_1": own}))


def test_an_own_action_that_a_file_pins_or_refuses_stays_in_the_plan(catalogue: Catalogue) -> None:
    sheet = a_sheet(catalogue)
    usual = advice_of(sheet, catalogue)
    assert usual is not None
    assert usual.chosen[-1] == "own_1"
    own = frozenset({"own_1"})
    for wishes in (Wishes(TODAY, pins=own), Wishes(TODAY, refused=own)):
        plan = replace(sheet.plan, wishes=wishes)
        advice = advice_of(replace(sheet, plan=plan), catalogue)
        assert advice is not None
        assert advice.chosen == usual.chosen
