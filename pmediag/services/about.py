"""What pmediag says of itself: versions, where the data is, how accessible it is."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from pmediag import __version__
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.storage.engine import sqlite_version
from pmediag.paths import Places
from pmediag.services.catalogue import RefusedPack
from pmediag.services.licences import Component, components

TESTED_ON = date(2026, 11, 26)
"""The day the declaration of accessibility was last checked; each release sets it."""


class Verdict(StrEnum):
    """How far a criterion is met, the worst first."""

    NOT_MET = "not met"
    PARTLY = "partly"
    MET = "met"
    NOT_CONCERNED = "not concerned"


class Means(StrEnum):
    """How a criterion was checked."""

    WALK = "walk"
    """A test goes through every screen from inside the program."""
    CLIENT = "client"
    """Another program uses it through the system's accessibility interface, on Linux."""
    REVIEW = "review"
    """Screens and code were looked at."""


class Criterion(NamedTuple):
    """A criterion of WCAG 2.2, levels A and AA, or (``EN …``) one that EN 301 549 adds."""

    id: str
    verdict: Verdict
    means: tuple[Means, ...] = (Means.REVIEW,)


_WALK, _CLIENT, _REVIEW = Means
_NOT_MET, _PARTLY, _MET, _NOT_CONCERNED = Verdict

CRITERIA = (
    Criterion("1.1.1", _MET, (_WALK, _REVIEW)),
    Criterion("1.2.1", _NOT_CONCERNED),
    Criterion("1.2.2", _NOT_CONCERNED),
    Criterion("1.2.3", _NOT_CONCERNED),
    Criterion("1.2.4", _NOT_CONCERNED),
    Criterion("1.2.5", _NOT_CONCERNED),
    Criterion("1.3.1", _PARTLY, (_WALK, _REVIEW)),
    Criterion("1.3.2", _MET, (_WALK, _CLIENT)),
    Criterion("1.3.3", _MET),
    Criterion("1.3.4", _MET),
    Criterion("1.3.5", _NOT_CONCERNED),
    Criterion("1.4.1", _MET),
    Criterion("1.4.2", _NOT_CONCERNED),
    Criterion("1.4.3", _MET, (_WALK,)),
    Criterion("1.4.4", _MET, (_WALK, _REVIEW)),
    Criterion("1.4.5", _MET),
    Criterion("1.4.10", _PARTLY),
    Criterion("1.4.11", _MET, (_WALK,)),
    Criterion("1.4.12", _NOT_CONCERNED),
    Criterion("1.4.13", _PARTLY),
    Criterion("2.1.1", _MET, (_WALK, _CLIENT)),
    Criterion("2.1.2", _MET, (_WALK, _CLIENT)),
    Criterion("2.1.4", _MET),
    Criterion("2.2.1", _MET),
    Criterion("2.2.2", _MET),
    Criterion("2.3.1", _MET),
    Criterion("2.4.1", _NOT_CONCERNED),
    Criterion("2.4.2", _NOT_CONCERNED),
    Criterion("2.4.3", _MET, (_WALK, _CLIENT)),
    Criterion("2.4.4", _MET, (_WALK,)),
    Criterion("2.4.5", _NOT_CONCERNED),
    Criterion("2.4.6", _MET),
    Criterion("2.4.7", _MET),
    Criterion("2.4.11", _MET),
    Criterion("2.5.1", _MET),
    Criterion("2.5.2", _MET),
    Criterion("2.5.3", _MET, (_WALK,)),
    Criterion("2.5.4", _NOT_CONCERNED),
    Criterion("2.5.7", _MET),
    Criterion("2.5.8", _MET, (_WALK,)),
    Criterion("3.1.1", _PARTLY),
    Criterion("3.1.2", _NOT_CONCERNED),
    Criterion("3.2.1", _MET),
    Criterion("3.2.2", _MET),
    Criterion("3.2.3", _NOT_CONCERNED),
    Criterion("3.2.4", _NOT_CONCERNED),
    Criterion("3.2.6", _MET),
    Criterion("3.3.1", _MET),
    Criterion("3.3.2", _MET, (_WALK, _REVIEW)),
    Criterion("3.3.3", _MET),
    Criterion("3.3.4", _MET),
    Criterion("3.3.7", _MET),
    Criterion("3.3.8", _NOT_CONCERNED),
    Criterion("4.1.2", _PARTLY, (_WALK, _CLIENT)),
    Criterion("4.1.3", _MET, (_CLIENT, _REVIEW)),
    Criterion("EN 11.5", _PARTLY, (_CLIENT,)),
    Criterion("EN 11.7", _PARTLY),
    Criterion("EN 11.8", _MET),
    Criterion("EN 12.1", _MET),
)
"""Every criterion, in order; the window and ``docs/accessibility.md`` say the words."""


@dataclass(frozen=True, slots=True)
class Versions:
    """What runs, apart from the window's own library, which the window knows."""

    program: str
    python: str
    sqlite: str
    system: str


@dataclass(frozen=True)
class About:
    """All that the place « À propos » shows.

    ``has_result`` says whether a diagnosis can show how its score is calculated, ``refused``
    which newer versions of the questionnaire are not used.
    """

    versions: Versions
    where: Places
    questionnaire: Questionnaire | None
    has_result: bool
    refused: tuple[RefusedPack, ...] = ()
    criteria: tuple[Criterion, ...] = CRITERIA
    tested_on: date = TESTED_ON

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """What ships; read from the installation when first asked for."""
        return components()

    def of(self, verdict: Verdict) -> tuple[Criterion, ...]:
        """Give the criteria of one verdict, in order."""
        return tuple(c for c in self.criteria if c.verdict is verdict)


def about(
    where: Places,
    questionnaire: Questionnaire | None,
    *,
    has_result: bool = False,
    refused: tuple[RefusedPack, ...] = (),
) -> About:
    """Gather what there is to say.

    Args:
        where: The user's places.
        questionnaire: The one that a new diagnosis is made with; None where it cannot be read.
        has_result: Whether there is a diagnosis to show the method with.
        refused: Newer versions of the questionnaire that have errors.
    """
    versions = Versions(
        program=__version__,
        python=platform.python_version(),
        sqlite=sqlite_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}".strip(),
    )
    return About(versions, where, questionnaire, has_result, refused)
