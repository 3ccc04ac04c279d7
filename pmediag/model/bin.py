"""The bin: what was deleted stays for 30 days and can come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

STAY = timedelta(days=30)
"""How long what was deleted stays in the bin."""


class BinnedKind(StrEnum):
    """What may be in the bin."""

    ASSESSMENT = "assessment"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Binned:
    """Something in the bin.

    ``name`` is that of the organisation; ``day`` is that of a diagnosis: of its completion,
    or of its start where it was not completed; ``None`` for an organisation.
    """

    id: str
    kind: BinnedKind
    name: str
    day: date | None
    deleted_at: datetime

    @property
    def goes_on(self) -> date:
        """The day on which it goes for good."""
        return (self.deleted_at + STAY).date()

    def is_over(self, now: datetime) -> bool:
        """Whether its time is up; both times are aware."""
        return now - self.deleted_at >= STAY
