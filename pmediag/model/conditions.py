"""Conditions on the profile and on earlier answers, in three-valued (Kleene) logic.

A test on something unanswered or unknown is *unknown*, written ``None``. The rules are
those of the method, chapter "Conditions" (docs/method.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

Truth: TypeAlias = bool | None
"""``True``, ``False`` or ``None`` for unknown."""


@dataclass(frozen=True, slots=True)
class ProfileIs:
    """Holds when the profile's ``field`` is one of ``values``; unknown while it is empty."""

    field: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Picked:
    """Holds when one of the picked choices of ``question`` is among ``values``."""

    question: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when at least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when ``part`` does not."""

    part: Condition


Condition: TypeAlias = "ProfileIs | Picked | AllOf | AnyOf | Not"
Test: TypeAlias = ProfileIs | Picked


def kleene_all(parts: Iterator[Truth]) -> Truth:
    """Give the Kleene conjunction: false wins over unknown, unknown over true."""
    result: Truth = True
    for part in parts:
        if part is False:
            return False
        if part is None:
            result = None
    return result


def kleene_any(parts: Iterator[Truth]) -> Truth:
    """Give the Kleene disjunction: true wins over unknown, unknown over false."""
    result: Truth = False
    for part in parts:
        if part is True:
            return True
        if part is None:
            result = None
    return result


def kleene_not(part: Truth) -> Truth:
    """Give the Kleene negation: unknown stays unknown."""
    return None if part is None else not part


def evaluate(condition: Condition, test: Callable[[Test], Truth]) -> Truth:
    """Give the truth of ``condition``, ``test`` answering for each of its leaves."""
    match condition:
        case AllOf(parts):
            return kleene_all(evaluate(part, test) for part in parts)
        case AnyOf(parts):
            return kleene_any(evaluate(part, test) for part in parts)
        case Not(part):
            return kleene_not(evaluate(part, test))
    return test(condition)


def tests(condition: Condition) -> Iterator[Test]:
    """Yield every leaf of ``condition``, in the order it is written."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from tests(part)
        case Not(part):
            yield from tests(part)
        case _:
            yield condition


def questions_tested(condition: Condition | None) -> frozenset[str]:
    """Give the ids of the questions that ``condition`` tests; none for no condition."""
    if condition is None:
        return frozenset()
    return frozenset(leaf.question for leaf in tests(condition) if isinstance(leaf, Picked))


def undetermined(condition: Condition, test: Callable[[Test], Truth]) -> Iterator[Test]:
    """Yield the leaves that keep ``condition`` unknown; none when it is known.

    A leaf under a part that is already true or false decides nothing and is left out.
    """
    if evaluate(condition, test) is not None:
        return
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from undetermined(part, test)
        case Not(part):
            yield from undetermined(part, test)
        case _:
            yield condition
