"""What of the library fits a firm, how well, and how fresh it is.

Nothing here is granted: that a resource fits means that it is worth reading, not that the firm
is entitled to it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from pmediag.model.actions import Action
from pmediag.model.conditions import (
    ProfileIs,
    Test,
    Truth,
    evaluate,
    kleene_all,
    questions_tested,
)
from pmediag.model.library import DueDay, Library, Resource, ResourceKind, Standing
from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Alert, AlertKind
from pmediag.model.scoring import CLOSE, STRENGTH, Scoring, reaches

REGION = "region"
"""The profile field that ``Resource.regions`` holds values of."""

SHOWN = 10
"""How many resources are proposed to a firm: what one reads, rather than two hundred."""

SOON_MONTHS = 12
"""A duty that binds within these months is falling due."""

NEAR_DAYS = 60
"""What comes within these days is told of every duty of a firm, even of one that is met."""

Known: TypeAlias = Scoring | Profile
"""What is known of a firm: its profile with its answers, or its profile alone."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How one resource fits a firm on a day.

    ``gaps`` are the ids of the questions that it helps with and that lack points, the one that
    lacks the most first; ``lacks`` sums this up, 0 where nothing does or nothing is answered.
    ``is_local`` is whether it is of the firm's own region. ``is_pressing`` is whether it is a
    duty that binds and is not met, or that falls due.
    """

    resource: Resource
    holds: Truth
    gaps: tuple[str, ...] = ()
    lacks: float = 0.0
    is_local: bool = False
    is_old: bool = False
    is_pressing: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """A duty and one of its days; without a day, it has bound for long."""

    resource: Resource
    day: DueDay | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The duties of a firm: what comes, the nearest first, and what binds, the newest first."""

    coming: tuple[Due, ...]
    in_force: tuple[Due, ...]


def fits(resource: Resource, known: Known, today: date) -> Truth:
    """Give whether ``resource`` is for a firm; unknown while its profile or answers do not say.

    What has ended is for nobody.
    """
    return kleene_all(_parts(resource, known, today))


def is_ended(resource: Resource, today: date) -> bool:
    """Whether its last day has passed."""
    return resource.ends_on is not None and resource.ends_on < today


def fresh_until(resource: Resource) -> date:
    """Give the last day on which its facts are taken to hold."""
    return months_after(resource.as_of, resource.fresh_months)


def is_old(resource: Resource, today: date) -> bool:
    """Whether its facts were read too long ago to be taken as they stand."""
    return today > fresh_until(resource)


def months_after(day: date, months: int) -> date:
    """Give the same day ``months`` later, or the last one of a month that is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_met(resource: Resource, known: Known) -> Truth:
    """Give whether the answers say that what ``resource`` asks for is done.

    Done is: every question it helps with that counts is a strength. One that is not settles
    it; without an answer, or without a question, nobody knows.
    """
    if not isinstance(known, Scoring):
        return None
    counted = [
        found
        for identifier in resource.answers
        if (found := known.questions.get(identifier)) is not None and found.counts
    ]
    points = [found.points for found in counted]
    if any(value is not None and not reaches(value, STRENGTH) for value in points):
        return False
    return True if points and None not in points else None


def next_day(resource: Resource, today: date) -> DueDay | None:
    """Give the first of its days that is still to come."""
    coming = [due for due in resource.dates if due.day > today]
    return min(coming, key=lambda due: due.day, default=None)


def falls_due(resource: Resource, today: date) -> bool:
    """Whether one of its days comes within a year."""
    coming = next_day(resource, today)
    return coming is not None and coming.day <= months_after(today, SOON_MONTHS)


def is_near(resource: Resource, today: date) -> bool:
    """Whether one of its days comes within NEAR_DAYS."""
    coming = next_day(resource, today)
    return coming is not None and coming.day <= today + timedelta(days=NEAR_DAYS)


def binds(resource: Resource, today: date) -> bool:
    """Whether it binds today: one of its days has come, or it has none."""
    return not resource.dates or any(due.day <= today for due in resource.dates)


def fit(resource: Resource, known: Known, today: date) -> Fit:
    """Give how ``resource`` fits a firm.

    What it lacks is, over the questions it helps with, their missing points times their weight:
    the widest gap whole, the next by half, the next by a quarter, so that an item about
    everything does not hide the one about what matters.
    """
    lacking = _lacking(resource, known)
    holds = fits(resource, known, today)
    return Fit(
        resource,
        holds,
        gaps=tuple(identifier for identifier, _ in lacking),
        lacks=sum(lack / 2**place for place, (_, lack) in enumerate(lacking)),
        is_local=bool(resource.regions) and region_of(known) in resource.regions,
        is_old=is_old(resource, today),
        is_pressing=holds is not False and _presses(resource, known, today),
    )


def fits_of(library: Library, known: Known, today: date) -> tuple[Fit, ...]:
    """Give how each resource that has not ended fits a firm, in the order of the library."""
    return tuple(
        fit(resource, known, today)
        for resource in library.resources
        if not is_ended(resource, today)
    )


def ranked(found: Iterable[Fit]) -> tuple[Fit, ...]:
    """Order fits: pressing duties, the firm's own region, the widest gaps, what is sure.

    Among duties that press, those with a day come first. Ties keep their order.
    """
    return tuple(
        sorted(
            found,
            key=lambda fit: (
                not fit.is_pressing,
                fit.is_pressing and not fit.resource.dates,
                not fit.is_local,
                -round(fit.lacks, 6),
                fit.resource.standing is Standing.TO_CHECK,
                fit.is_old,
            ),
        )
    )


def proposed(found: Iterable[Fit], known: Known, count: int = SHOWN) -> tuple[Fit, ...]:
    """Give the ``count`` resources to propose at most, by kind in the order of the screen.

    Of those that fit for sure, the best of every kind, then the second of every kind, and so
    on. With answers, only what a gap calls for, and the duties that press.
    """
    answered = isinstance(known, Scoring)
    wanted = ranked(f for f in found if f.holds is True and _is_wanted(f, answered=answered))
    queues = [[f for f in wanted if f.resource.kind is kind] for kind in ResourceKind]
    taken = [0] * len(queues)
    while sum(taken) < count and any(t < len(q) for t, q in zip(taken, queues, strict=True)):
        for place, queue in enumerate(queues):
            if taken[place] < len(queue) and sum(taken) < count:
                taken[place] += 1
    return tuple(f for t, queue in zip(taken, queues, strict=True) for f in queue[:t])


def calendar(found: Iterable[Fit], today: date) -> Calendar:
    """Give the calendar of the duties among ``found`` that are not ruled out."""
    duties = [
        fit.resource
        for fit in found
        if fit.resource.kind is ResourceKind.DUTY and fit.holds is not False
    ]
    days = [Due(duty, day) for duty in duties for day in duty.dates]
    undated = [Due(duty) for duty in duties if not duty.dates]
    coming = [due for due in days if _day(due) > today]
    past = [due for due in days if _day(due) <= today]
    return Calendar(
        coming=tuple(sorted(coming, key=_day)),
        in_force=(*sorted(past, key=_day, reverse=True), *undated),
    )


def pressing(found: Iterable[Fit], today: date) -> tuple[Due, ...]:
    """Give the duties that surely concern a firm and press, each with the day that tells.

    First those with a day that is near, even if they are met. Then the day nearest to today,
    whether it has passed or not: what has just begun to bind, or is about to, is news. Those
    without a day come last.
    """
    duties = [
        fit.resource
        for fit in found
        if fit.holds is True
        and fit.resource.kind is ResourceKind.DUTY
        and (fit.is_pressing or is_near(fit.resource, today))
    ]
    dues = [Due(duty, _telling(duty, today)) for duty in duties]
    return tuple(
        sorted(dues, key=lambda due: (not is_near(due.resource, today), abs(_day(due) - today)))
    )


def for_question(found: Iterable[Fit], question_id: str) -> tuple[Fit, ...]:
    """Give what helps with a question and is not ruled out, the best first."""
    return for_questions(found, {question_id})


def for_questions(found: Iterable[Fit], question_ids: Iterable[str]) -> tuple[Fit, ...]:
    """Give what helps with any of these questions and is not ruled out, the best first."""
    wanted = frozenset(question_ids)
    return ranked(
        fit
        for fit in found
        if fit.holds is not False and not wanted.isdisjoint(fit.resource.answers)
    )


def for_action(found: Iterable[Fit], action: Action) -> tuple[Fit, ...]:
    """Give what goes with an action: what it names, then what helps with what it raises."""
    found = tuple(found)
    named = [fit for fit in found if fit.holds is not False and fit.resource.id in action.resources]
    raised = for_questions(found, (effect.question_id for effect in action.effects))
    return (*named, *(fit for fit in raised if fit not in named))


def for_alert(found: Iterable[Fit], alert: Alert) -> tuple[Fit, ...]:
    """Give what helps with the answers that raise an alert; duties first if it is one."""
    helping = for_questions(found, questions_tested(alert.when))
    is_duty = alert.kind is AlertKind.DUTY
    return tuple(
        sorted(helping, key=lambda fit: (fit.resource.kind is ResourceKind.DUTY) is not is_duty)
    )


def region_of(known: Known) -> str | None:
    """Give the region of a firm, ``None`` while it is not told."""
    profile = known.profile if isinstance(known, Scoring) else known
    return profile.get(REGION)


def _parts(resource: Resource, known: Known, today: date) -> Iterator[Truth]:
    yield not is_ended(resource, today)
    if resource.regions:
        region = region_of(known)
        yield None if region is None else region in resource.regions
    if resource.when is None:
        return
    if isinstance(known, Scoring):
        yield known.truth(resource.when)
    else:
        yield evaluate(resource.when, lambda leaf: _test(leaf, known))


def _test(leaf: Test, profile: Profile) -> Truth:
    if not isinstance(leaf, ProfileIs):
        return None
    value = profile.get(leaf.field)
    return None if value is None else value in leaf.values


def _lacking(resource: Resource, known: Known) -> list[tuple[str, float]]:
    if not isinstance(known, Scoring):
        return []
    lacking = []
    for identifier in resource.answers:
        found = known.questions.get(identifier)
        if found is None or not found.is_scored or found.points is None:
            continue
        lack = found.question.weight * (100 - found.points)
        if lack > CLOSE:
            lacking.append((identifier, lack))
    return sorted(lacking, key=lambda pair: -pair[1])


def _presses(resource: Resource, known: Known, today: date) -> bool:
    if resource.kind is not ResourceKind.DUTY or is_met(resource, known) is True:
        return False
    if falls_due(resource, today):
        return True
    return binds(resource, today) and is_met(resource, known) is False


def _is_wanted(fit: Fit, *, answered: bool) -> bool:
    if fit.resource.kind is ResourceKind.DUTY and answered:
        return fit.is_pressing
    return not answered or fit.lacks > CLOSE


def _telling(resource: Resource, today: date) -> DueDay | None:
    """Give the day to show: that which falls due, else the latest that has come."""
    if falls_due(resource, today):
        return next_day(resource, today)
    past = [due for due in resource.dates if due.day <= today]
    return max(past, key=lambda due: due.day, default=None)


def _day(due: Due) -> date:
    return date.min if due.day is None else due.day.day
