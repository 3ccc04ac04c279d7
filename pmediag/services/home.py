"""What one sees on arriving: read in passing, without what writes.

The rows come through `pmediag.model.storage.glance`, so that the window has its words and
figures before the library of the database is even loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pmediag.model.action_plan import ActionPlan, EntryState, PlanEntry
from pmediag.model.assessment import Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.pace import minutes_for
from pmediag.model.questionnaire import Question
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import Scoring, State, score
from pmediag.model.storage.glance import frozen_first, glance
from pmediag.model.wording import words_for
from pmediag.paths import Places
from pmediag.services.catalogue import Catalogue

CHECKS = 4
"""How many things to check are shown: what fits in a week."""

STEPS = 3
"""How many actions of the plan are shown."""


@dataclass(frozen=True, slots=True)
class Running:
    """The diagnosis in progress: when it was last saved and how far it is.

    ``minutes_left`` is about what the rest takes. ``flagged`` are the ids of the questions asked
    that are to be looked at again, in their order.
    """

    assessment: Assessment
    saved_at: datetime
    answered: int
    asked: int
    minutes_left: int
    flagged: tuple[str, ...] = ()

    @property
    def is_only_flagged(self) -> bool:
        """Whether it is a renewal that actions done began: nobody set out to answer all of it."""
        return self.assessment.renews is not None and not self.answered and bool(self.flagged)


@dataclass(frozen=True, slots=True)
class Check:
    """Something to check: the question, what to look at, whom to ask.

    ``assessment_id`` is the diagnosis it belongs to, ``in_progress`` whether it can still be
    answered there.
    """

    assessment_id: str
    question_id: str
    in_progress: bool
    text: str
    check: str
    ask: str


@dataclass(frozen=True, slots=True)
class WeekStep:
    """An action to go on with, and its first step."""

    entry: PlanEntry
    title: str
    first_step: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Week:
    """What is to be done this week, and how many actions are overdue and in progress."""

    steps: tuple[WeekStep, ...] = ()
    late: int = 0
    doing: int = 0


@dataclass(frozen=True, slots=True)
class HomeView:
    """What there is; all empty on the first day.

    ``overdue`` are firms whose day to be erased has passed. ``plan`` is the last plan that was
    opened, ``planned`` the diagnosis it answers.
    """

    now: datetime
    organisation: Organisation | None = None
    running: Running | None = None
    latest: Result | None = None
    previous: Result | None = None
    checks: tuple[Check, ...] = ()
    overdue: tuple[Organisation, ...] = ()
    planned: Assessment | None = None
    plan: ActionPlan | None = None

    @property
    def is_first_day(self) -> bool:
        """Whether there is no diagnosis yet."""
        return self.running is None and self.latest is None


def look(where: Places, catalogue: Catalogue, firm_id: str | None, now: datetime) -> HomeView:
    """Look at the firm of that id, or at the one last worked on.

    Raises:
        UserFacingError: the database must not be used, or a questionnaire is missing.
    """
    if not where.database.exists():
        return HomeView(now)
    seen = glance(where.database, firm_id, now.date())
    running = None
    if seen.running is not None and seen.running_saved_at is not None:
        running = _running(seen.running, seen.running_saved_at, catalogue)
    latest = None if seen.latest is None else _result(seen.latest, catalogue)
    previous = None if seen.previous is None else _result(seen.previous, catalogue)
    return HomeView(
        now=now,
        organisation=seen.organisation,
        running=running,
        latest=latest,
        previous=previous,
        checks=_checks(running, latest, catalogue),
        overdue=seen.overdue,
        planned=seen.planned,
        plan=seen.plan,
    )


def week_of(view: HomeView, catalogue: Catalogue, where: Places) -> Week:
    """Give what the plan of ``view`` asks for this week; reads the actions of its pack.

    What is overdue, then what is in progress, then the priorities that were last shown. While
    no plan was opened, those that were frozen with the latest result.

    Raises:
        UserFacingError: the pack is not here, its actions have errors, or the database must
            not be used.
    """
    planned, plan, today = view.planned, view.plan, view.now.date()
    if planned is None or plan is None:
        return _first_week(view, catalogue, where)
    titles = _titles(planned, catalogue)
    for entry in plan.entries.values():
        if entry.own is not None:
            titles[entry.action_id] = entry.own.title, entry.own.first_step
    late = [entry for entry in plan.late(today) if entry.action_id in titles]
    doing = [
        entry
        for entry in plan.entries.values()
        if entry.state is EntryState.DOING and entry.action_id in titles
    ]
    first = [plan.entry(name) for name in plan.first if name in titles]
    wanted = {e.action_id: e for e in (*late, *doing, *first) if e.state.is_open}
    steps = tuple(
        WeekStep(entry, *titles[entry.action_id], is_late=entry.is_late(today))
        for entry in wanted.values()
    )
    return Week(steps[:STEPS], len(late), len(doing))


def _first_week(view: HomeView, catalogue: Catalogue, where: Places) -> Week:
    """Give the first steps of what was told to do first, once a diagnosis is completed."""
    if view.latest is None:
        return Week()
    assessment = view.latest.assessment
    titles = _titles(assessment, catalogue)
    first = (name for name in frozen_first(where.database, assessment) if name in titles)
    steps = (WeekStep(PlanEntry(name), *titles[name], is_late=False) for name in first)
    return Week(tuple(steps)[:STEPS])


def _titles(assessment: Assessment, catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """Give the title and the first step of each action of a diagnosis, by id."""
    version = assessment.questionnaire_version
    actions = catalogue.actions(catalogue.get(assessment.questionnaire_id, version))
    return {action.id: (action.title, action.first_step) for action in actions}


def _result(assessment: Assessment, catalogue: Catalogue) -> Result:
    version = assessment.questionnaire_version
    return result_of(catalogue.get(assessment.questionnaire_id, version), assessment)


def _scoring(assessment: Assessment, catalogue: Catalogue) -> Scoring:
    version = assessment.questionnaire_version
    return score(catalogue.get(assessment.questionnaire_id, version), assessment)


def _running(assessment: Assessment, saved_at: datetime, catalogue: Catalogue) -> Running:
    scoring = _scoring(assessment, catalogue)
    asked = [found for found in scoring.questions.values() if found.state.is_asked]
    answered = sum(found.state is not State.UNANSWERED for found in asked)
    return Running(
        assessment,
        saved_at,
        answered,
        len(asked),
        minutes_for(len(asked) - answered),
        tuple(found.question.id for found in asked if _is_flagged(assessment, found.question.id)),
    )


def _is_flagged(assessment: Assessment, question_id: str) -> bool:
    answer = assessment.answers.get(question_id)
    return answer is not None and answer.to_review


def _checks(
    running: Running | None, latest: Result | None, catalogue: Catalogue
) -> tuple[Check, ...]:
    """Give what is to be checked: of the diagnosis in progress, else of the last one."""
    if running is not None:
        assessment = running.assessment
        found = [
            item.question
            for item in _scoring(assessment, catalogue).questions.values()
            if item.state is State.UNKNOWN
            or (item.state.is_asked and _is_flagged(assessment, item.question.id))
        ]
    elif latest is not None:
        return checks_of(latest)[:CHECKS]
    else:
        return ()
    is_open = assessment.completed_at is None
    return tuple(_check(question, assessment, is_open) for question in found[:CHECKS])


def checks_of(result: Result) -> tuple[Check, ...]:
    """Give every unknown answer of a completed diagnosis, what weighs most first."""
    unknown = (i for i in result.explanation.to_sharpen if i.state is State.UNKNOWN)
    return tuple(_check(item.question, result.assessment, is_open=False) for item in unknown)


def _check(question: Question, assessment: Assessment, is_open: bool) -> Check:
    words = words_for(question, assessment.profile)
    return Check(assessment.id, question.id, is_open, words.text, words.check, words.ask)
