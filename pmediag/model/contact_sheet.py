"""The contact sheet: what of a diagnosis may leave for an advisor, and what the owner ticks.

Nothing leaves by itself. What is ticked at first is what an advisor cannot do without and what
tells the least of the firm: whom it sells to, its size, its region, the need and the result.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmediag.model.assessment import Answer
from pmediag.model.fitting import is_ended
from pmediag.model.library import Library, Resource, ResourceKind, Standing
from pmediag.model.maturity import AlertState
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Severity, Topic
from pmediag.model.result import Result
from pmediag.model.scoring import State

NEED_LIMIT = 1000
"""Characters of the need at most: an advisor reads a page."""

LINE_LIMIT = 120
"""Characters of a line that is typed at most: the addressee, who calls back."""

STRENGTHS = 6
"""Strengths on offer, those that bring most first."""

UNDER_WAY = 6
"""What is already under way on offer: three now, three next."""

SUBJECTS = 2
"""Subjects of a need at most: more is no request."""

REGION = "region"
"""The profile field that says where the firm is."""


class PartKind(StrEnum):
    """What a part of the sheet is, in the order of the page."""

    NAME = "name"
    NUMBER = "number"
    NAF = "naf"
    PROFILE = "profile"
    CALL_BACK = "call_back"
    NEED = "need"
    RESULT = "result"
    DIMENSION = "dimension"
    ALERT = "alert"
    STRENGTH = "strength"
    UNDER_WAY = "under_way"
    TO_VERIFY = "to_verify"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that may leave.

    ``key`` is the profile field, the dimension, the alert or the question; of what is under way
    it is the title itself; it is empty where there is one part of the kind.
    """

    kind: PartKind
    key: str = ""


FIRST_TICKED = frozenset(
    {
        Part(PartKind.PROFILE, "activity"),
        Part(PartKind.PROFILE, "size"),
        Part(PartKind.PROFILE, REGION),
        Part(PartKind.NEED),
        Part(PartKind.RESULT),
    }
)
"""What is ticked before the owner ticks anything."""


@dataclass(frozen=True, slots=True)
class CallBack:
    """Whom to call back, as the owner typed it; never stored."""

    who: str = ""
    phone: str = ""
    email: str = ""
    when: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return self == CallBack()


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """What the owner wants on the sheet.

    ``ticked`` is in the order of the page. ``need`` and ``call_back`` are printed only where
    their part is ticked; ``addressee`` is who it is for, empty when it is for no one in
    particular.
    """

    ticked: tuple[Part, ...]
    need: str = ""
    addressee: str = ""
    call_back: CallBack = CallBack()

    def has(self, kind: PartKind, key: str = "") -> bool:
        """Whether this part is ticked."""
        return Part(kind, key) in self.ticked

    @property
    def can_be_answered(self) -> bool:
        """Whether whoever reads it can find the firm: by its name or number, or a way to call."""
        if self.has(PartKind.NAME) or self.has(PartKind.NUMBER):
            return True
        ways = (self.call_back.phone, self.call_back.email)
        return self.has(PartKind.CALL_BACK) and any(way.strip() for way in ways)

    @property
    def under_way(self) -> tuple[str, ...]:
        """The titles of what is under way that are ticked."""
        return tuple(part.key for part in self.ticked if part.kind is PartKind.UNDER_WAY)


def offered(
    result: Result, organisation: Organisation, under_way: Sequence[str] = ()
) -> tuple[Part, ...]:
    """Give every part that there is something to say of, in the order of the page.

    ``under_way`` are the titles of what the firm has begun, the most pressing first.
    """
    kinds = {
        PartKind.CALL_BACK: ("",),
        PartKind.NEED: ("",),
        PartKind.RESULT: () if result.scoring.overall.low is None else ("",),
        PartKind.DIMENSION: tuple(d.dimension.id for d in result.scoring.dimensions),
        PartKind.ALERT: tuple(state.alert.id for state in alerts_raised(result)),
        PartKind.STRENGTH: tuple(c.question.id for c in result.explanation.strengths[:STRENGTHS]),
        PartKind.UNDER_WAY: tuple(dict.fromkeys(under_way))[:UNDER_WAY],
        PartKind.TO_VERIFY: tuple(_to_verify(result)),
    }
    said = tuple(Part(kind, key) for kind, keys in kinds.items() for key in keys)
    return (*_of_the_firm(result, organisation), *said)


def ticked_first(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Give those of ``parts`` that are ticked before the owner ticks anything."""
    return tuple(part for part in parts if part in FIRST_TICKED)


def alerts_raised(result: Result) -> tuple[AlertState, ...]:
    """Give the alerts that hold, the most pressing first."""
    order = list(Severity)
    holding = (state for state in result.alerts if state.holds)
    return tuple(sorted(holding, key=lambda state: order.index(state.alert.severity)))


def addressees(library: Library, result: Result, today: date) -> tuple[Resource, ...]:
    """Give the organisations of ``library`` that the firm may turn to ``today``.

    One is for the firm where it is for every region or for that of the firm, and where nothing
    says that it is not: a condition on what is unknown leaves it in. What has ended is for
    nobody. Leads that were not found to be running come last; each group keeps the order of
    the library.
    """
    region = result.assessment.profile.get(REGION)
    fitting = [
        resource
        for resource in library.resources
        if resource.kind is ResourceKind.ORGANISATION
        and not is_ended(resource, today)
        and (not resource.regions or region in resource.regions)
        and (resource.when is None or result.scoring.truth(resource.when) is not False)
    ]
    return tuple(sorted(fitting, key=lambda resource: resource.standing is Standing.TO_CHECK))


def subjects(resource: Resource, result: Result) -> tuple[Topic, ...]:
    """Give what to ask ``resource`` for: the topics that it helps with and where the firm lacks.

    At most `SUBJECTS`, the one whose questions may still bring the most points first.
    """
    names = {(d.id, topic.id): topic for d in result.questionnaire.dimensions for topic in d.topics}
    lacking: dict[Topic, float] = {}
    for found in result.explanation.promising:
        question = found.question
        if question.id in resource.answers:
            topic = names[question.dimension_id, question.topic_id]
            lacking[topic] = lacking.get(topic, 0) + found.may_bring
    return tuple(sorted(lacking, key=lambda topic: -lacking[topic])[:SUBJECTS])


def _of_the_firm(result: Result, organisation: Organisation) -> Iterator[Part]:
    if organisation.name.strip():
        yield Part(PartKind.NAME)
    if organisation.number:
        yield Part(PartKind.NUMBER)
    if organisation.naf:
        yield Part(PartKind.NAF)
    profile = result.assessment.profile
    for field in result.questionnaire.profile:
        if field.option(profile.get(field.id, "")) is not None:
            yield Part(PartKind.PROFILE, field.id)


def _to_verify(result: Result) -> Iterator[str]:
    """Give the questions asked whose answer is unknown, or marked as to be reviewed."""
    answers = result.assessment.answers
    for question_id, found in result.scoring.questions.items():
        is_marked = answers.get(question_id, Answer()).to_review
        if found.state is State.UNKNOWN or (found.state.is_asked and is_marked):
            yield question_id
