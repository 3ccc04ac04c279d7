"""The plan of a diagnosis: opened, decided upon, carried over; done asks again, changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from unittest.mock import patch

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import (
    DAYS_LIMIT,
    DAYS_PER_MONTH_LIMIT,
    EUROS_LIMIT,
    EntryState,
    OwnAction,
    PlanEntry,
    Wishes,
)
from pmediag.model.assessment import COMPLETE, Answer, Mark
from pmediag.model.storage.database import Database
from pmediag.model.storage.plan_repository import PlanRepository
from pmediag.model.text import NAME_LIMIT, TextTooLongError
from pmediag.paths import assets, places
from pmediag.services.assessments import Assessments
from pmediag.services.exchange import Exchange
from pmediag.services.home import look, week_of
from pmediag.services.planning import Board, NoPlan
from pmediag.services.plans import Plans, carried_over
from pmediag.services.samples import sample
from pmediag.words import Language
from tests.actions import SomeActions
from tests.builders import MORNING

ID = "sample_menuiserie"
TODAY = MORNING.date()


@pytest.fixture(scope="module")
def some() -> SomeActions:
    """The questionnaires that ship, with an action for each question."""
    return SomeActions(assets() / "content", "fr")


@pytest.fixture
def plans(database: Database, some: SomeActions, now: Callable[[], datetime]) -> Plans:
    """Plans on the diagnosis of a sample firm."""
    Exchange(database, some).import_file(sample("menuiserie", Language.FR))
    return Plans(database, some, now)


@pytest.fixture
def past(database: Database, some: SomeActions, now: Callable[[], datetime]) -> Assessments:
    """The diagnoses, with the same questionnaires."""
    return Assessments(database, some, now)


def first_action(plans: Plans) -> str:
    """Give an action of the pack."""
    return plans.open(ID).actions[0].id


def test_the_first_opening_keeps_an_empty_plan(plans: Plans, database: Database) -> None:
    sheet = plans.open(ID)
    assert sheet.plan.wishes == Wishes(starts_on=TODAY)
    assert not sheet.plan.entries
    assert sheet.reason is None
    assert not sheet.is_older
    with database.unit_of_work() as unit:
        assert unit.plans.get(ID) == sheet.plan


def test_each_decision_is_kept_in_one_unit_of_work(plans: Plans, database: Database) -> None:
    name = first_action(plans)
    wishes = replace(plans.open(ID).plan.wishes, budget=1500.0, days=4.5, days_per_month=1.0)
    decisions: list[Callable[[], object]] = [
        lambda: plans.set_wishes(ID, wishes),
        lambda: plans.pin(ID, name, {"other"}),
        lambda: plans.unpin(ID, name, {"other", name}),
        lambda: plans.refuse(ID, name, {"other", name}),
        lambda: plans.take_back(ID, name),
        lambda: plans.add_own(ID, OwnAction("Appeler")),
        lambda: plans.say(ID, PlanEntry(name, owner="Karim")),
        lambda: plans.say(ID, PlanEntry(name, EntryState.DONE)),
        lambda: plans.keep_first(ID, (name,)),
    ]
    for decide in decisions:
        with patch.object(Database, "unit_of_work", autospec=True, side_effect=_count(database)):
            decide()
            assert database.unit_of_work.call_count == 1  # type: ignore[attr-defined]
    kept = plans.open(ID).plan
    assert (kept.wishes.budget, kept.wishes.days) == (1500.0, 4.5)
    assert kept.wishes.pins == frozenset({"other"})
    assert not kept.wishes.refused
    assert kept.first == (name,)


def _count(database: Database) -> Callable[[Database], object]:
    real = Database.unit_of_work
    return lambda _self: real(database)


def test_pins_and_what_is_left_out_exclude_each_other(plans: Plans) -> None:
    name = first_action(plans)
    plans.refuse(ID, name, {name, "other"})
    wishes = plans.open(ID).plan.wishes
    assert (wishes.pins, wishes.refused) == (frozenset({"other"}), frozenset({name}))
    plans.pin(ID, name, {"other"})
    wishes = plans.open(ID).plan.wishes
    assert (wishes.pins, wishes.refused) == (frozenset({"other", name}), frozenset())


def test_wishes_leave_pins_as_they_are(plans: Plans) -> None:
    before = plans.open(ID).plan
    plans.refuse(ID, first_action(plans), set())
    plans.set_wishes(ID, replace(before.wishes, budget=0.0))
    after = plans.open(ID).plan.wishes
    assert after.refused
    assert after.budget == 0.0
    plans.restore(before)
    assert plans.open(ID).plan.wishes == replace(before.wishes, budget=0.0)


@pytest.mark.parametrize(
    "changes",
    [
        {"budget": -1.0},
        {"budget": EUROS_LIMIT + 1.0},
        {"days": DAYS_LIMIT + 1.0},
        {"days": float("nan")},
        {"days_per_month": 0.0},
        {"days_per_month": DAYS_PER_MONTH_LIMIT + 1.0},
        {"starts_on": date(9999, 1, 1)},
    ],
)
def test_wishes_that_no_file_could_hold_are_refused(
    plans: Plans, changes: dict[str, object]
) -> None:
    wishes = replace(plans.open(ID).plan.wishes, **changes)  # type: ignore[arg-type]  # its fields
    with pytest.raises(ValueError, match=r"\w"):
        plans.set_wishes(ID, wishes)
    assert plans.open(ID).plan.wishes == Wishes(starts_on=TODAY)


def test_an_own_action_is_added_changed_removed_and_put_back(plans: Plans) -> None:
    plans.open(ID)
    name = plans.add_own(ID, OwnAction("  Appeler\nle maire ", " Son numéro ", 20.0, 0.5))
    assert plans.open(ID).by_id[name].title == "Appeler le maire"
    assert plans.open(ID).by_id[name].first_step == "Son numéro"
    plans.say(ID, PlanEntry(name, owner="Léa", own=OwnAction("Appeler le maire")))
    plans.edit_own(ID, name, OwnAction("Écrire au maire", "", 0.0, 1.0))
    sheet = plans.open(ID)
    assert sheet.plan.entry(name).owner == "Léa"
    assert [action.title for action in sheet.own] == ["Écrire au maire"]
    gone = plans.remove_own(ID, name)
    assert name not in plans.open(ID).by_id
    plans.put_back(ID, gone)
    assert plans.open(ID).plan.entries == sheet.plan.entries


def test_no_wish_names_an_own_action_that_was_removed(plans: Plans) -> None:
    """A file may pin one, or refuse it; what names one that is gone could not be read back."""
    plans.open(ID)
    pinned, refused = (plans.add_own(ID, OwnAction(title)) for title in ("Appeler", "Écrire"))
    plans.pin(ID, pinned, {"other"})
    plans.refuse(ID, refused, {"other", pinned})
    plans.remove_own(ID, pinned)
    plans.remove_own(ID, refused)
    wishes = plans.open(ID).plan.wishes
    assert (wishes.pins, wishes.refused) == (frozenset({"other"}), frozenset())


@pytest.mark.parametrize("own", [OwnAction(" "), OwnAction("a", cost=-1), OwnAction("a", days=1e9)])
def test_an_own_action_that_makes_no_sense_is_refused(plans: Plans, own: OwnAction) -> None:
    plans.open(ID)
    with pytest.raises(ValueError, match=r"\w"):
        plans.add_own(ID, own)
    with pytest.raises(TextTooLongError):
        plans.add_own(ID, OwnAction("x" * (NAME_LIMIT + 1)))
    assert not plans.open(ID).plan.entries


def test_what_is_ended_has_its_day_and_what_is_late_is_told(plans: Plans) -> None:
    sheet = plans.open(ID)
    first, second, third = (action.id for action in sheet.actions[:3])
    plans.say(ID, PlanEntry(first, EntryState.GIVEN_UP, reason="Trop cher"))
    plans.say(ID, PlanEntry(second, EntryState.DOING, due_on=TODAY - timedelta(days=2)))
    plans.say(ID, PlanEntry(third, due_on=TODAY - timedelta(days=9)))
    sheet = plans.open(ID)
    assert sheet.plan.entry(first).ended_on == TODAY
    assert [entry.action_id for entry in sheet.late] == [third, second]
    plans.say(ID, replace(sheet.plan.entry(first), state=EntryState.TO_DO))
    assert plans.open(ID).plan.entry(first).ended_on is None


def test_done_begins_a_renewal_and_flags_its_questions(plans: Plans, past: Assessments) -> None:
    before = past.assessment(ID)
    action = plans.open(ID).actions[3]
    asked = [effect.question_id for effect in action.effects]
    recheck = plans.say(ID, PlanEntry(action.id, EntryState.DONE))
    assert recheck is not None
    assert recheck.is_new
    assert list(recheck.questions) == asked
    renewal = past.assessment(recheck.renewal_id)
    assert renewal.renews == ID
    assert renewal.started_at.date() == TODAY
    assert renewal.answers == {name: Answer(to_review=True) for name in asked}
    assert past.assessment(ID) == before
    assert plans.say(ID, PlanEntry(action.id, EntryState.DONE, note="encore")) is None


def test_done_flags_in_the_renewal_in_progress_and_changes_no_answer(
    plans: Plans, past: Assessments
) -> None:
    sheet = plans.open(ID)
    session = past.renew(ID)
    question = session.asked()[0]
    session.pick(question.choices[0].id, question.id)
    given = session.answer(question.id)
    action = next(a for a in sheet.actions if a.effects[0].question_id == question.id)
    recheck = plans.say(ID, PlanEntry(action.id, EntryState.DONE))
    assert recheck is not None
    assert not recheck.is_new
    assert recheck.renewal_id == session.assessment.id
    renewal = past.assessment(session.assessment.id)
    assert renewal.answers[question.id] == replace(given, to_review=True)
    assert renewal.position == question.id


def test_what_is_not_done_after_all_is_asked_no_more(plans: Plans, past: Assessments) -> None:
    actions = plans.open(ID).actions
    action = actions[3]
    asked = [effect.question_id for effect in action.effects]
    recheck = plans.say(ID, PlanEntry(action.id, EntryState.DONE))
    assert recheck is not None
    assert plans.say(ID, PlanEntry(action.id, EntryState.DOING)) is None
    assert past.assessment(recheck.renewal_id).answers == {}
    plans.say(ID, PlanEntry(action.id, EntryState.DONE))
    session = past.resume(recheck.renewal_id)
    question = next(q for q in session.questionnaire.questions if q.id == asked[0])
    session.pick(question.choices[0].id, question.id)
    given = session.answer(question.id)
    plans.say(ID, PlanEntry(action.id, EntryState.TO_DO))
    assert past.assessment(recheck.renewal_id).answers == {question.id: given}


def test_what_another_done_action_asks_stays_asked(plans: Plans, past: Assessments) -> None:
    catalogue = plans._catalogue
    assert isinstance(catalogue, SomeActions)
    found = list(catalogue.actions(catalogue.latest()))
    found[1] = replace(found[1], effects=found[0].effects)
    catalogue.given[catalogue.latest().version] = tuple(found)
    first, second = (action.id for action in found[:2])
    name = found[0].effects[0].question_id
    plans.open(ID)
    recheck = plans.say(ID, PlanEntry(first, EntryState.DONE))
    assert recheck is not None
    plans.say(ID, PlanEntry(second, EntryState.DONE))
    plans.say(ID, PlanEntry(first))
    assert past.assessment(recheck.renewal_id).answers[name] == Answer(to_review=True)
    plans.say(ID, PlanEntry(second))
    assert name not in past.assessment(recheck.renewal_id).answers


def test_an_own_action_that_is_done_asks_nothing(plans: Plans, past: Assessments) -> None:
    plans.open(ID)
    name = plans.add_own(ID, OwnAction("Appeler"))
    entry = plans.open(ID).plan.entry(name)
    assert plans.say(ID, replace(entry, state=EntryState.DONE)) is None
    assert [s.id for s in past.summaries()] == [ID]


def test_the_next_diagnosis_takes_the_plan_over(plans: Plans, past: Assessments) -> None:
    sheet = plans.open(ID)
    first, second = (action.id for action in sheet.actions[:2])
    plans.set_wishes(ID, replace(sheet.plan.wishes, budget=900.0, days_per_month=3.0))
    plans.say(ID, PlanEntry(first, EntryState.DOING, owner="Karim", due_on=date(2027, 3, 1)))
    plans.refuse(ID, second, set())
    own = plans.add_own(ID, OwnAction("Appeler", cost=10.0))
    session = past.renew(ID)
    for step in session.steps():
        session.confirm_dimension(step.dimension.id)
    session.complete()
    after = plans.open(session.assessment.id).plan
    assert set(after.entries) == {first, own}
    assert after.entry(first).owner == "Karim"
    assert after.wishes.refused == {second}
    assert (after.wishes.budget, after.wishes.days_per_month) == (None, 3.0)
    assert plans.latest(session.organisation.id) == session.assessment.id


def test_a_plan_keeps_the_actions_of_its_own_pack(plans: Plans, some: SomeActions) -> None:
    newer = replace(some.latest(), version="2099.1")
    with patch.object(SomeActions, "latest", return_value=newer):
        sheet = plans.open(ID)
    assert sheet.is_older
    assert sheet.actions == some.actions(some.latest())
    assert sheet.result.questionnaire.version == some.latest().version


def test_what_the_next_pack_does_not_know_stays_behind(plans: Plans, some: SomeActions) -> None:
    sheet = plans.open(ID)
    first, second = (action.id for action in sheet.actions[:2])
    for name in (first, second):
        plans.say(ID, PlanEntry(name, owner="Karim"))
    for name in (first, second):
        plans.refuse(ID, name, ())
    former = plans.open(ID).plan
    plan = carried_over(former, "next", {second}, TODAY)
    assert set(plan.entries) == {second}
    assert plan.wishes.refused == {second}
    assert carried_over(None, "next", {second}, TODAY).entries == {}


def test_there_is_no_plan_where_nothing_is_known(plans: Plans, past: Assessments) -> None:
    session = past.start("Entreprise A", {"activity": "mobile", "size": "2_9"}, COMPLETE)
    while session.missing():
        session.mark(Mark.UNKNOWN, session.missing()[0].id)
    session.complete()
    sheet = plans.open(session.assessment.id)
    assert sheet.reason is NoPlan.NO_SCORE
    assert sheet.checks


def test_nothing_is_opened_of_a_diagnosis_that_is_not_finished(
    plans: Plans, past: Assessments
) -> None:
    running = past.renew(ID).assessment.id
    for name in (running, "nowhere"):
        with pytest.raises(UserFacingError) as refused:
            plans.open(name)
        assert refused.value.code is ErrorCode.ASSESSMENT_UNKNOWN


def test_a_plan_that_cannot_be_kept_leaves_no_half(plans: Plans, past: Assessments) -> None:
    action = plans.open(ID).actions[0].id
    with (
        patch.object(PlanRepository, "save", side_effect=OSError("full")),
        pytest.raises(UserFacingError),
    ):
        plans.say(ID, PlanEntry(action, EntryState.DONE))
    assert plans.open(ID).plan.entry(action).state is EntryState.TO_DO
    assert [s.id for s in past.summaries()] == [ID]


def test_the_first_screen_names_what_was_decided(
    plans: Plans, database: Database, some: SomeActions
) -> None:
    sheet = plans.open(ID)
    first, second, third = (action.id for action in sheet.actions[:3])
    plans.keep_first(ID, (first, second, third))
    plans.say(ID, PlanEntry(third, EntryState.DOING, due_on=TODAY - timedelta(days=1)))
    plans.say(ID, PlanEntry(second, EntryState.DONE))
    where = places(database.path.parent)
    view = look(where, some, None, MORNING)
    week = week_of(view, some, where)
    assert [step.entry.action_id for step in week.steps] == [third, first]
    assert (week.late, week.doing) == (1, 1)
    assert week.steps[0].is_late
    assert week.steps[1].first_step == sheet.actions[0].first_step


def test_a_plan_is_worked_out_as_the_planner_says(plans: Plans, some: SomeActions) -> None:
    sheet = plans.open(ID)
    board = Board(sheet, some)
    solved = board.solve(sheet.plan.wishes)
    assert not solved.is_limited
    assert len(solved.priorities.now) == 3
    assert solved.projected.scoring == solved.plan.projected
    assert solved.projected.assessment == sheet.result.assessment
    whole = sheet.result.scoring.score
    assert whole is not None
    assert solved.projected.scoring.score == pytest.approx(whole + solved.plan.gain.plain, abs=1e-9)
    assert len(solved.frontier) == 21
    little = board.solve(replace(sheet.plan.wishes, budget=0.0, days=2.0))
    assert little.is_limited
    assert set(little.priorities.now) <= set(little.plan.chosen)
    assert little.plan.cost_high == 0
    days = little.days_of(little.schedule[0].action_id)
    assert days is not None
    assert days.starts_on == sheet.plan.wishes.starts_on
    assert little.days_of("nothing") is None


def test_another_choice_is_seen_and_another_note_is_none(plans: Plans) -> None:
    first = plans.open(ID)
    name = first.actions[0].id
    plans.say(ID, PlanEntry(name, owner="Karim"))
    sheet = plans.open(ID)
    assert first.changes_choice(sheet), "what is spoken of is set out to be done"
    plans.say(ID, PlanEntry(name, owner="Karim", note="demain"))
    assert not sheet.changes_choice(plans.open(ID))
    assert sheet.changes_choice(replace(sheet, today=TODAY + timedelta(days=1)))
    moved = replace(sheet.organisation, profile={"region": "r11"})
    assert sheet.changes_choice(replace(sheet, organisation=moved)), "others help there"
    plans.say(ID, PlanEntry(name, EntryState.GIVEN_UP, reason="non"))
    assert sheet.changes_choice(plans.open(ID))
    sheet = plans.open(ID)
    plans.add_own(ID, OwnAction("Appeler", cost=20.0))
    assert sheet.changes_choice(plans.open(ID))


def test_a_frontier_is_kept_while_only_the_budget_moves(plans: Plans, some: SomeActions) -> None:
    sheet = plans.open(ID)
    board, wishes = Board(sheet, some), sheet.plan.wishes
    first = board.solve(wishes).frontier
    assert board.solve(replace(wishes, budget=900.0)).frontier is first
    best = max(board.solve(wishes).candidates.values(), key=lambda found: found.gain.for_you)
    for other in (
        replace(wishes, days=1.0),
        replace(wishes, refused=frozenset({best.action.id})),
        replace(wishes, pins=frozenset({best.action.id}), days=0.0),
    ):
        assert board.solve(wishes).frontier == first
        assert board.solve(other).frontier != first


def test_what_is_under_way_is_what_is_begun_then_what_comes_first(plans: Plans) -> None:
    sheet = plans.open(ID)
    first, second, third = sheet.actions[:3]
    assert plans.under_way(ID) == ()
    plans.keep_first(ID, (first.id, second.id))
    plans.say(ID, PlanEntry(third.id, EntryState.DOING))
    plans.say(ID, PlanEntry(second.id, EntryState.DONE))
    assert plans.under_way(ID) == (third.title, first.title)
    assert plans.under_way("of no plan") == ()
