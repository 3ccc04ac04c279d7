"""The organisation: who is assessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

Profile: TypeAlias = Mapping[str, str]
"""The values of the profile fields, by field id; a field left empty is absent."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A firm, or the name it goes by here ("Entreprise A" will do).

    ``number`` is its SIREN (9 digits) or SIRET (14), ``naf`` its code of NAF rév. 2 as
    "43.22A", both empty when not given; ``keep_until`` is the day after which the person
    wants to be reminded to erase it.
    """

    id: str
    name: str
    profile: Profile = field(default_factory=dict)
    number: str = ""
    naf: str = ""
    keep_until: date | None = None
