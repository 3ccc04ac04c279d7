"""The library for one firm: what is proposed to it, what is found as one types, its duties."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from pmediag.model.conditions import Truth
from pmediag.model.fitting import (
    Calendar,
    Fit,
    Known,
    calendar,
    fits_of,
    for_alert,
    for_question,
    for_questions,
    proposed,
    ranked,
    region_of,
)
from pmediag.model.library import Library, Resource, ResourceKind, Standing, Term
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.model.text import folded
from pmediag.services.catalogue import Catalogue

_APART = re.compile(r"\s*\([^)]*\)")
"""What is said of a term beside its name."""


@dataclass(frozen=True, slots=True)
class ResourcesView:
    """What the place shows on ``today``.

    ``fits`` are all that has not ended, in the order of the library; ``proposed`` the ten to
    read first. ``is_answered`` is whether answers were there to choose by.
    """

    today: date
    library: Library
    organisation: Organisation | None
    known: Known
    is_answered: bool
    fits: tuple[Fit, ...]
    proposed: tuple[Fit, ...]
    calendar: Calendar

    @property
    def is_for_anyone(self) -> bool:
        """Whether nothing is known of a firm: nothing can be said to concern it."""
        return self.organisation is None and not self.is_answered

    @property
    def region(self) -> str | None:
        """The region of the firm, as the profile names it."""
        return region_of(self.known)

    @property
    def is_region_verified(self) -> Truth:
        """Whether an aid of the firm's region was found to be running; unknown without one."""
        if self.region is None:
            return None
        return any(
            fit.is_local
            and fit.resource.kind is ResourceKind.AID
            and fit.resource.standing is Standing.ACTIVE
            for fit in self.fits
        )

    def fit(self, resource_id: str) -> Fit | None:
        """Give how one resource fits, ``None`` for one that is not there or has ended."""
        return next((fit for fit in self.fits if fit.resource.id == resource_id), None)


def resources_for(
    catalogue: Catalogue, organisation: Organisation | None, result: Result | None, today: date
) -> ResourcesView:
    """Give the library as it fits a firm.

    Args:
        catalogue: Where the library is.
        organisation: The firm; without one, only what is for every firm fits.
        result: Its latest result, if it has any.
        today: The day that deadlines and freshness are told by.

    Raises:
        UserFacingError: the library has errors, or there is no questionnaire.
    """
    library = catalogue.library()
    known = what_is_known(organisation, result)
    found = fits_of(library, known, today)
    return ResourcesView(
        today=today,
        library=library,
        organisation=organisation,
        known=known,
        is_answered=result is not None,
        fits=found,
        proposed=proposed(found, known),
        calendar=calendar(found, today),
    )


def what_is_known(organisation: Organisation | None, result: Result | None) -> Known:
    """Give the answers of the latest result with the profile of the firm as it is now."""
    profile = {} if organisation is None else organisation.profile
    if result is None:
        return profile
    return replace(result.scoring, profile={**result.scoring.profile, **profile})


FOR_DIMENSION, FOR_ALERT = 5, 2
"""How many resources stand beside a dimension and beside an alert of a result."""


@dataclass(frozen=True, slots=True)
class ResultHelp:
    """What helps with a result: the resources of each dimension and of each alert, by id."""

    dimensions: Mapping[str, tuple[Fit, ...]]
    alerts: Mapping[str, tuple[Fit, ...]]


def help_with(view: ResourcesView, result: Result) -> ResultHelp:
    """Give what surely fits the firm and helps with what a result lacks."""
    sure = tuple(fit for fit in view.fits if fit.holds is True)
    dimensions = {}
    for dimension in result.questionnaire.dimensions:
        inside = {question.id for question in dimension.questions}
        lacking = for_questions(
            (fit for fit in sure if not inside.isdisjoint(fit.gaps)),
            inside,
        )
        dimensions[dimension.id] = proposed(lacking, view.known, FOR_DIMENSION)
    alerts = {
        state.alert.id: for_alert(sure, state.alert)[:FOR_ALERT]
        for state in result.alerts
        if state.holds
    }
    return ResultHelp(dimensions, alerts)


FOR_QUESTION = 3
"""How many resources stand beside a question that is being answered."""


def help_for(view: ResourcesView, question_id: str) -> tuple[Resource, ...]:
    """Give what surely fits the firm and is about a question, what is most about it first.

    A guide that answers twenty questions says less of one than what is about it alone.
    """
    sure = (fit for fit in view.fits if fit.holds is True)
    found = (fit.resource for fit in for_question(sure, question_id))
    return tuple(sorted(found, key=lambda resource: len(resource.answers))[:FOR_QUESTION])


class Where(IntEnum):
    """What of a resource or a term holds the words, the most telling first.

    The other names of either count as its title.
    """

    TITLE = 0
    SUMMARY = 1
    REST = 2


class ResourceSearch:
    """Finds resources and terms by their words; what is searched is folded once."""

    def __init__(self, view: ResourcesView) -> None:
        self._view = view
        self._pages = tuple((fit, _parts(fit.resource)) for fit in view.fits)
        self._terms = tuple((term, _term_parts(term)) for term in view.library.terms)

    def find(
        self, words: str = "", kind: ResourceKind | None = None, *, mine: bool = False
    ) -> tuple[Fit, ...]:
        """Give the resources that hold every word, or its beginning; accents do not matter.

        What is ruled out for the firm comes last, whatever holds the words. Before it come those
        whose title holds them, then by their summary, then by the rest; of each, what surely
        fits, then what may, as `ranked` orders them. No word finds everything.

        Args:
            words: What was typed.
            kind: Of this kind only.
            mine: Only what is not ruled out for the firm.
        """
        wanted = folded(words).split()
        found = [
            (where, fit)
            for fit, parts in self._pages
            if kind in {None, fit.resource.kind}
            and not (mine and fit.holds is False)
            and (where := _where(parts, wanted)) is not None
        ]
        order = {fit.resource.id: place for place, fit in enumerate(ranked(f for _, f in found))}

        def place(pair: tuple[Where, Fit]) -> tuple[bool, Where, bool, int]:
            where, fit = pair
            return fit.holds is False, where, fit.holds is None, order[fit.resource.id]

        return tuple(fit for _, fit in sorted(found, key=place))

    def terms(self, words: str = "") -> tuple[Term, ...]:
        """Give the terms that hold every word, in the order of their names.

        Those whose name holds them come first. No word finds everything.
        """
        wanted = folded(words).split()
        found = [
            (where, folded(term.name), term)
            for term, parts in self._terms
            if (where := _where(parts, wanted)) is not None
        ]
        found.sort(key=lambda hit: hit[:2])
        return tuple(term for _, _, term in found)


def terms_in(text: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Give the terms that ``text`` uses, in the order they come in it; plurals count."""
    words = f" {_singular(text)} "
    places = [(min(found), term) for term in terms if (found := _places(words, term))]
    return tuple(term for _, term in sorted(places, key=lambda pair: pair[0]))


def _places(words: str, term: Term) -> list[int]:
    forms = (term.name, *term.also.split(","))
    found = [words.find(f" {form} ") for name in forms if (form := _singular(_APART.sub("", name)))]
    return [place for place in found if place >= 0]


def _singular(text: str) -> str:
    return " ".join(
        word[:-1] if len(word) > 3 and word[-1] in "sx" else word for word in folded(text).split()
    )


def _parts(resource: Resource) -> tuple[str, str, str]:
    """Give the title with its other words, the summary, the rest: each with what comes before."""
    title = folded(f"{resource.title} {resource.also}")
    summary = f"{title} {folded(resource.summary)}"
    rest = (
        *resource.points,
        *resource.checklist,
        resource.verify_with,
        *(due.text for due in resource.dates),
        *(source.title for source in resource.sources),
        resource.url,
    )
    return title, summary, " ".join((summary, folded(" ".join(rest))))


def _term_parts(term: Term) -> tuple[str, str, str]:
    name = folded(f"{term.name} {term.also}")
    whole = f"{name} {folded(term.meaning)}"
    return name, whole, whole


def _where(parts: tuple[str, str, str], wanted: list[str]) -> Where | None:
    for where, part in zip(Where, parts, strict=True):
        if all(f" {word}" in f" {part}" for word in wanted):
            return where
    return None
