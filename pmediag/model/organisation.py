"""The organisation: who is assessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Profile: TypeAlias = Mapping[str, str]
"""The values of the profile fields, by field id; a field left empty is absent."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A firm, or the name it goes by here ("Entreprise A" will do)."""

    id: str
    name: str
    profile: Profile = field(default_factory=dict)
