"""The library of a pack: guides, aids, duties, training, organisations, and a glossary.

Each item says whom it is for and how fresh it is, so that a firm sees what fits it and nothing
old is shown as new. Nothing here is granted: an aid is always to be verified.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmediag.model.conditions import Condition


class ResourceKind(StrEnum):
    """What a resource is, in the order of the screen."""

    GUIDE = "guide"
    AID = "aid"
    DUTY = "duty"
    TRAINING = "training"
    ORGANISATION = "organisation"
    ABROAD = "abroad"
    SHARING = "sharing"


class Standing(StrEnum):
    """Whether it was found to be running, or is a lead to follow."""

    ACTIVE = "active"
    TO_CHECK = "to_check"


class Doubt(StrEnum):
    """What may not be so of something that is to be checked.

    A rule may have changed, a guide have a newer version; the rest, an aid, a training, an
    organisation, may no longer be there.
    """

    RULE = "rule"
    VERSION = "version"
    EXISTENCE = "existence"


_DOUBTS = {
    ResourceKind.DUTY: Doubt.RULE,
    ResourceKind.SHARING: Doubt.RULE,
    ResourceKind.GUIDE: Doubt.VERSION,
}


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day of the calendar: what binds, or changes, from ``day`` on."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class ResourceSource:
    """Where the facts of a resource were read; the title is in the language of the source."""

    title: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Resource:
    """One item of the library.

    ``summary`` is understood without opening anything; ``also`` holds other words that it is
    searched by, never shown; ``points`` say more, one idea each;
    ``checklist`` is what to prepare or not to forget; ``verify_with`` names whom to ask before
    counting on it. ``when`` and ``regions`` (values of the profile field ``region``, empty:
    everywhere) say whom it is for; ``answers`` are the ids of the questions whose gap it helps
    to close. ``as_of`` is the day its facts were last read, ``fresh_months`` how long they are
    taken to hold. ``url_seen`` is whether the address was seen on a stored page, ``is_contact``
    whether an aid names none and says whom to ask for one.
    """

    id: str
    kind: ResourceKind
    title: str
    summary: str
    points: tuple[str, ...]
    standing: Standing
    as_of: date
    fresh_months: int
    sources: tuple[ResourceSource, ...]
    checklist: tuple[str, ...] = ()
    verify_with: str = ""
    when: Condition | None = None
    regions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    dates: tuple[DueDay, ...] = ()
    ends_on: date | None = None
    url: str = ""
    url_seen: bool = False
    also: str = ""
    is_contact: bool = False

    @property
    def doubt(self) -> Doubt | None:
        """What is to be checked of it, ``None`` where nothing is."""
        if self.standing is not Standing.TO_CHECK:
            return None
        return _DOUBTS.get(self.kind, Doubt.EXISTENCE)


@dataclass(frozen=True, slots=True)
class Term:
    """A technical word that the interface uses, in plain words; ``also`` holds its other forms."""

    id: str
    name: str
    meaning: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything of one pack, in the order of its files."""

    resources: tuple[Resource, ...]
    terms: tuple[Term, ...]

    def resource(self, resource_id: str) -> Resource:
        """Give one resource.

        Raises:
            KeyError: the library has no such resource.
        """
        for resource in self.resources:
            if resource.id == resource_id:
                return resource
        raise KeyError(resource_id)
