"""The action plan of a diagnosis: opened, decided upon, carried over to the next one."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import (
    DAYS_LIMIT,
    DAYS_PER_MONTH_LIMIT,
    EUROS_LIMIT,
    YEARS,
    ActionPlan,
    EntryState,
    OwnAction,
    PlanEntry,
    Wishes,
    cleaned,
    cleaned_own,
)
from pmediag.model.assessment import Answer, Assessment, PathKind, questions_on
from pmediag.model.result import result_of
from pmediag.model.scoring import score
from pmediag.services.catalogue import Catalogue
from pmediag.services.planning import PlanSheet, sheet_of
from pmediag.services.renewal import begun, renewal_in

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.model.storage.repositories import UnitOfWork

OWN = "own_"
"""How the id of a person's own action begins; no action of a pack has an id like it."""


@dataclass(frozen=True, slots=True)
class Recheck:
    """The questions that are asked again in a renewal because an action was done.

    ``is_new`` is whether the renewal was begun for it; ``questions`` are ids, in the order
    they are asked, those alone that the renewal has.
    """

    renewal_id: str
    is_new: bool
    questions: tuple[str, ...]


class Plans:
    """The plans kept in one database; each change is one unit of work."""

    def __init__(
        self, database: Database, catalogue: Catalogue, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._now = now

    def latest(self, organisation_id: str) -> str | None:
        """Give the completed diagnosis of a firm that a plan is made for, if there is one.

        The last one of the whole firm; where there is none, the last one of one area.
        """
        with self._database.unit_of_work() as unit:
            done = [s for s in unit.assessments.of(organisation_id) if s.completed_at is not None]
        whole = (s.id for s in done if s.path.kind is not PathKind.DIMENSION)
        return next(whole, None) or next((summary.id for summary in done), None)

    def find(self, assessment_id: str) -> ActionPlan | None:
        """Give the plan of a diagnosis as it is kept, ``None`` where none was ever opened."""
        with self._database.unit_of_work() as unit:
            return unit.plans.get(assessment_id)

    def under_way(self, assessment_id: str) -> tuple[str, ...]:
        """Give the titles of what is begun, then of what comes first, of the plan as it is kept.

        Raises:
            UserFacingError: the questionnaire of the diagnosis is not here.
        """
        with self._database.unit_of_work() as unit:
            plan = unit.plans.get(assessment_id)
            if plan is None:
                return ()
            assessment = _completed(unit, assessment_id)
        questionnaire = self._catalogue.get(
            assessment.questionnaire_id, assessment.questionnaire_version
        )
        titles = {action.id: action.title for action in self._catalogue.actions(questionnaire)}
        own = {key: entry.own.title for key, entry in plan.entries.items() if entry.own}
        begun = [e.action_id for e in plan.entries.values() if e.state is EntryState.DOING]
        coming = [key for key in plan.first if plan.entry(key).state is EntryState.TO_DO]
        named = {**titles, **own}
        return tuple(named[key] for key in dict.fromkeys((*begun, *coming)) if key in named)

    def open(self, assessment_id: str) -> PlanSheet:
        """Open the plan of a completed diagnosis; the first time, carry over the former one.

        What comes over: states, owners, days, own actions and what was refused, of the actions
        that the pack of this diagnosis has too.

        Raises:
            UserFacingError: the diagnosis is not here, or its questionnaire is not.
        """
        with self._database.unit_of_work() as unit:
            assessment = _completed(unit, assessment_id)
            organisation = unit.organisations.get(assessment.organisation_id)
            plan = unit.plans.get(assessment_id)
            if organisation is None:
                raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
            questionnaire = self._catalogue.get(
                assessment.questionnaire_id, assessment.questionnaire_version
            )
            actions = self._catalogue.actions(questionnaire)
            if plan is None:
                former = unit.plans.latest_of(assessment.organisation_id)
                known = {action.id for action in actions}
                plan = carried_over(former, assessment_id, known, self._now().date())
                unit.plans.save(plan, self._now())
                plan = _plan(unit, assessment_id)
        result = result_of(questionnaire, assessment)
        return sheet_of(result, organisation, plan, self._catalogue, self._now().date())

    def set_wishes(self, assessment_id: str, wishes: Wishes) -> None:
        """Keep the budget, the days, the days a month and the first day of a plan.

        Its pins and what is refused stay as they are.

        Raises:
            ValueError: a figure under 0 or over the limits of `pmediag.model.action_plan`, no day
                a month, or a year out of its ``YEARS``.
        """
        _check_figure(wishes.budget, EUROS_LIMIT)
        _check_figure(wishes.days, DAYS_LIMIT)
        _check_figure(wishes.days_per_month, DAYS_PER_MONTH_LIMIT)
        if not wishes.days_per_month > 0:
            raise ValueError("no day a month")
        _check_day(wishes.starts_on)

        def change(plan: ActionPlan) -> ActionPlan:
            kept = replace(wishes, pins=plan.wishes.pins, refused=plan.wishes.refused)
            return replace(plan, wishes=kept)

        self._change(assessment_id, change)

    def pin(self, assessment_id: str, action_id: str, pins: Collection[str]) -> None:
        """Have an action stay in the plan, besides ``pins``, those in force."""
        self._decide(assessment_id, pins={*pins, action_id}, wanted=action_id)

    def unpin(self, assessment_id: str, action_id: str, pins: Collection[str]) -> None:
        """Leave an action to the choice, ``pins`` being in force."""
        self._decide(assessment_id, pins={*pins} - {action_id})

    def refuse(self, assessment_id: str, action_id: str, pins: Collection[str]) -> None:
        """Keep an action out of the plan, ``pins`` being in force."""
        self._decide(assessment_id, pins={*pins} - {action_id}, refused=action_id)

    def take_back(self, assessment_id: str, action_id: str) -> None:
        """Have an action that was refused in the choice again."""
        self._decide(assessment_id, wanted=action_id)

    def restore(self, plan: ActionPlan) -> None:
        """Put the decisions of a person back as they were in ``plan``; the entries stay."""
        pins, refused = plan.wishes.pins, plan.wishes.refused
        self._change(
            plan.assessment_id,
            lambda now: replace(now, wishes=replace(now.wishes, pins=pins, refused=refused)),
        )

    def add_own(self, assessment_id: str, own: OwnAction) -> str:
        """Add a person's own action and give its id.

        Raises:
            TextTooLongError: its title is over ``NAME_LIMIT`` characters, or its first step
                over ``NOTE_LIMIT``.
            ValueError: it has no title, or a figure under 0 or over the limits of
                `pmediag.model.action_plan`.
        """
        action_id = f"{OWN}{uuid.uuid4().hex}"
        own = _checked_own(own)
        self._change(
            assessment_id, lambda plan: _with(plan, replace(plan.entry(action_id), own=own))
        )
        return action_id

    def edit_own(self, assessment_id: str, action_id: str, own: OwnAction) -> None:
        """Change a person's own action; errors as `add_own`."""
        own = _checked_own(own)
        self._change(
            assessment_id, lambda plan: _with(plan, replace(plan.entry(action_id), own=own))
        )

    def remove_own(self, assessment_id: str, action_id: str) -> PlanEntry:
        """Take a person's own action away, and give what it was: `put_back` undoes it.

        A file may have pinned it, or refused it: no file may name an action that is gone.
        """
        taken: list[PlanEntry] = []

        def change(plan: ActionPlan) -> ActionPlan:
            taken.append(plan.entry(action_id))
            entries = {key: entry for key, entry in plan.entries.items() if key != action_id}
            wishes, gone = plan.wishes, frozenset({action_id})
            pins = None if wishes.pins is None else wishes.pins - gone
            wishes = replace(wishes, pins=pins, refused=wishes.refused - gone)
            return replace(plan, wishes=wishes, entries=entries)

        self._change(assessment_id, change)
        return taken[0]

    def put_back(self, assessment_id: str, entry: PlanEntry) -> None:
        """Keep an entry as it was."""
        self._change(assessment_id, lambda plan: _with(plan, entry))

    def keep_first(self, assessment_id: str, first: tuple[str, ...]) -> None:
        """Keep which priorities were shown: Accueil names them without working them out.

        No decision of a person: the plan keeps the time of its last change.
        """
        with self._database.unit_of_work() as unit:
            plan = _plan(unit, assessment_id)
            unit.plans.save(replace(plan, first=first), plan.updated_at or self._now())

    def say(self, assessment_id: str, entry: PlanEntry) -> Recheck | None:
        """Keep what a person says of an action: owner, days, real cost, state, note.

        What is done or given up takes today's date, unless it has one. An action that becomes
        done has the questions it should move asked again: flagged in the renewal in progress,
        which is begun today if there is none. No answer changes. Where it is
        not done after all, those that were not answered and that nothing else asks are let go.

        Returns:
            What is asked again; ``None`` where nothing is.

        Raises:
            TextTooLongError: a text is over its limit.
            ValueError: a cost under 0 or over ``EUROS_LIMIT``, or a year out of ``YEARS``.
        """
        entry = _checked(entry, self._now().date())
        with self._database.unit_of_work() as unit:
            plan = _plan(unit, assessment_id)
            said = _with(plan, entry)
            unit.plans.save(said, self._now())
            before, after = (p.ids_in(EntryState.DONE) for p in (plan, said))
            if entry.own is not None or before == after:
                return None
            assessment = _completed(unit, assessment_id)
            asked = self._moved(assessment, {entry.action_id})
            if entry.action_id in after:
                return self._ask_again(unit, assessment, asked) if asked else None
            self._ask_no_more(unit, assessment, asked - self._moved(assessment, after))
            return None

    def _moved(self, assessment: Assessment, action_ids: Collection[str]) -> set[str]:
        """Give the questions that these actions of the pack of a diagnosis should move."""
        made_with = self._catalogue.get(
            assessment.questionnaire_id, assessment.questionnaire_version
        )
        actions = (a for a in self._catalogue.actions(made_with) if a.id in action_ids)
        return {effect.question_id for action in actions for effect in action.effects}

    def _ask_again(
        self, unit: UnitOfWork, assessment: Assessment, wanted: Collection[str]
    ) -> Recheck | None:
        organisation = unit.organisations.get(assessment.organisation_id)
        if organisation is None:
            return None
        renewal = renewal_in(unit, assessment)
        is_new = renewal is None
        if renewal is None:
            newest = self._catalogue.latest()
            renewal = begun(newest, organisation, assessment, uuid.uuid4().hex, self._now())
            unit.assessments.add(renewal)
        return Recheck(renewal.id, is_new, self._flag(unit, renewal, wanted))

    def _ask_no_more(
        self, unit: UnitOfWork, assessment: Assessment, unwanted: Collection[str]
    ) -> None:
        renewal = renewal_in(unit, assessment)
        for name in unwanted:
            # A flag alone: what was answered since, or noted, is the person's own.
            if renewal is not None and renewal.answers.get(name) == Answer(to_review=True):
                unit.assessments.save_answer(renewal.id, name, Answer(), self._now())

    def _flag(
        self, unit: UnitOfWork, renewal: Assessment, wanted: Collection[str]
    ) -> tuple[str, ...]:
        """Flag the questions in a renewal, and go to the first one that is asked now."""
        questionnaire = self._catalogue.get(renewal.questionnaire_id, renewal.questionnaire_version)
        on_path = questions_on(questionnaire, renewal.path)
        found = tuple(question.id for question in on_path if question.id in wanted)
        for name in found:
            answer = renewal.answers.get(name, Answer())
            flagged = replace(answer, to_review=True)
            unit.assessments.save_answer(renewal.id, name, flagged, self._now())
        states = score(questionnaire, renewal).questions
        position = next((name for name in found if states[name].state.is_asked), None)
        if position is not None:
            unit.assessments.save_position(renewal.id, position)
        return found

    def _decide(
        self,
        assessment_id: str,
        *,
        pins: Collection[str] | None = None,
        refused: str = "",
        wanted: str = "",
    ) -> None:
        def change(plan: ActionPlan) -> ActionPlan:
            wishes = plan.wishes
            out = (wishes.refused | {refused}) - {wanted, ""}
            kept = wishes.pins if pins is None else frozenset(pins)
            return replace(plan, wishes=replace(wishes, pins=kept, refused=out))

        self._change(assessment_id, change)

    def _change(self, assessment_id: str, change: Callable[[ActionPlan], ActionPlan]) -> None:
        with self._database.unit_of_work() as unit:
            unit.plans.save(change(_plan(unit, assessment_id)), self._now())


def carried_over(
    former: ActionPlan | None, assessment_id: str, known: Collection[str], today: date
) -> ActionPlan:
    """Give the first plan of a diagnosis: what ``former`` says of the actions that are known."""
    if former is None:
        return ActionPlan(assessment_id, Wishes(starts_on=today))
    entries = {
        key: entry for key, entry in former.entries.items() if entry.own is not None or key in known
    }
    refused = frozenset(former.wishes.refused & set(known))
    wishes = Wishes(starts_on=today, days_per_month=former.wishes.days_per_month, refused=refused)
    return ActionPlan(assessment_id, wishes, entries)


def _completed(unit: UnitOfWork, assessment_id: str) -> Assessment:
    assessment = unit.assessments.get(assessment_id)
    if assessment is None or assessment.completed_at is None:
        raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
    return assessment


def _plan(unit: UnitOfWork, assessment_id: str) -> ActionPlan:
    plan = unit.plans.get(assessment_id)
    if plan is None:
        raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=assessment_id)
    return plan


def _with(plan: ActionPlan, entry: PlanEntry) -> ActionPlan:
    return replace(plan, entries={**plan.entries, entry.action_id: entry})


def _check_figure(figure: float | None, most: float) -> None:
    if figure is not None and not 0 <= figure <= most:
        raise ValueError(f"{figure}")


def _check_day(day: date | None) -> None:
    if day is not None and day.year not in YEARS:
        raise ValueError(f"{day}")


def _checked_own(own: OwnAction) -> OwnAction:
    own = cleaned_own(own)
    if not own.title:
        raise ValueError("an action needs a title")
    _check_figure(own.cost, EUROS_LIMIT)
    _check_figure(own.days, DAYS_LIMIT)
    return own


def _checked(entry: PlanEntry, today: date) -> PlanEntry:
    _check_figure(entry.cost, EUROS_LIMIT)
    for day in (entry.starts_on, entry.due_on, entry.ended_on):
        _check_day(day)
    ended_on = None if entry.state.is_open else entry.ended_on or today
    return replace(cleaned(entry), ended_on=ended_on)
