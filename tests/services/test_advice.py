"""What a diagnosis leads to, worked out for a report."""

from __future__ import annotations

from dataclasses import replace

from pmediag.model.action_plan import ActionPlan, OwnAction, PlanEntry, Wishes
from pmediag.model.candidates import candidates, with_needed
from pmediag.services.advice import advice_of
from pmediag.services.catalogue import Catalogue
from pmediag.services.plan_in_file import sheets_in
from pmediag.services.planning import PlanSheet
from pmediag.services.samples import sample, sample_names
from pmediag.words import Language
from tests.builders import MORNING

TODAY = MORNING.date()


def a_sheet(catalogue: Catalogue, firm: str = "menuiserie") -> PlanSheet:
    """Give what the plan of a sample firm stands on, with one action of its own."""
    (sheet,) = sheets_in(sample(firm, Language.FR), catalogue, TODAY)
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


def test_a_pin_that_needs_a_refused_action_brings_nothing_else_in(catalogue: Catalogue) -> None:
    """Of two that the pin needs, one is refused: the other is not wanted for its sake."""
    sheet = a_sheet(catalogue)
    offered = candidates(sheet.result, sheet.actions)
    pin = next(found for found in offered if len(found.requires) > 1)
    for refused in pin.requires:
        without, with_pin = (
            Wishes(TODAY, pins=pins, refused=frozenset({refused}))
            for pins in (frozenset[str](), frozenset({pin.action.id}))
        )
        usual, found = (
            advice_of(replace(sheet, plan=replace(sheet.plan, wishes=wishes)), catalogue)
            for wishes in (without, with_pin)
        )
        assert usual is not None
        assert found is not None
        assert found.chosen == usual.chosen


def test_a_pin_brings_in_all_that_it_needs(catalogue: Catalogue) -> None:
    """What it needs may need more in its turn: one firm at least has such an action."""
    depths = set()
    for sheet in (a_sheet(catalogue, name) for name in sample_names()):
        offered = candidates(sheet.result, sheet.actions)
        needs = {found.action.id: found.requires for found in offered}
        name = max(needs, key=lambda name: len(with_needed([name], needs) - {*needs[name]}))
        depths.add(len(with_needed([name], needs) - {name, *needs[name]}))
        plan = replace(sheet.plan, wishes=Wishes(TODAY, pins=frozenset({name})))
        advice = advice_of(replace(sheet, plan=plan), catalogue)
        assert advice is not None
        assert with_needed([name], needs) <= {*advice.chosen}
    assert max(depths) > 0
