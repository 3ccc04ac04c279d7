"""What a plan must keep to: the person's pins and refusals, and the limits they leave."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.planning.solver import Rules


@dataclass(frozen=True, slots=True)
class Amount:
    """The limit given, what the pins use, what own actions use of it.

    In cents, or in thousandths of a person-day.
    """

    given: int | None
    pinned: int
    own: int

    @property
    def limit(self) -> int | None:
        """The limit that stands: what the pins use where they exceed the one given."""
        return None if self.given is None else max(self.given, self.pinned)

    @property
    def over(self) -> int:
        """By how much the pins exceed the limit given."""
        return 0 if self.given is None else max(0, self.pinned - self.given)

    @property
    def for_candidates(self) -> int | None:
        """What own actions leave of the limit."""
        return None if self.limit is None else self.limit - self.own

    def holds(self, used: int) -> bool:
        """Whether ``used`` in all keeps to the limit."""
        return self.limit is None or used <= self.limit


@dataclass(frozen=True, slots=True)
class Bounds:
    """The wishes of a person, worked out.

    ``pinned`` holds what pins need; ``own`` are the own actions, all of them pinned. ``barred``
    are the refused and what needs them; ``left_out`` the pins among these that are not refused
    themselves.
    """

    pinned: frozenset[str]
    own: frozenset[str]
    refused: frozenset[str]
    barred: frozenset[str]
    left_out: tuple[str, ...]
    cost: Amount
    days: Amount

    def rules(self) -> Rules:
        """Give what the candidates must hold."""
        return Rules(
            forced=self.pinned - self.own,
            barred=self.barred,
            cost=self.cost.for_candidates,
            days=self.days.for_candidates,
        )
