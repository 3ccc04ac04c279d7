"""What a person did and the disk refused: kept in memory, tried again before going on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pmediag.errors import UserFacingError

Write = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Refused:
    """One thing that is not on disk; ``shown`` are the cards of ``question_id`` that show it."""

    write: Write
    question_id: str = ""
    shown: frozenset[str] = frozenset()


class Unsaved:
    """Writes that failed, by what they are about, in the order they were asked for."""

    def __init__(self) -> None:
        self._refused: dict[str, Refused] = {}
        self.error: UserFacingError | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything is on disk."""
        return not self._refused

    def shown(self, question_id: str) -> frozenset[str]:
        """Give the cards of a question whose choice is not on disk."""
        waiting = (r.shown for r in self._refused.values() if r.question_id == question_id)
        return frozenset().union(*waiting)

    def write(self, about: str, refused: Refused) -> bool:
        """Write what waits and then this, which replaces what waited about the same thing.

        Returns:
            Whether everything is on disk; if not, `error` says why.
        """
        self._refused.pop(about, None)
        self._refused[about] = refused
        return self.retry()

    def toggle(self, about: str, refused: Refused) -> bool:
        """Like `write`, for what undoes itself when it is done twice."""
        if about in self._refused:
            del self._refused[about]
            return self.retry()
        return self.write(about, refused)

    def retry(self) -> bool:
        """Write what waits.

        Returns:
            Whether everything is on disk; if not, `error` says why.
        """
        self.error = None
        for about, refused in list(self._refused.items()):
            try:
                refused.write()
            except UserFacingError as error:
                self.error = error
                return False
            del self._refused[about]
        return True

    def drop(self, beginning: str) -> frozenset[str]:
        """Give up what waits about anything that starts with ``beginning``; say what it was."""
        dropped = frozenset(about for about in self._refused if about.startswith(beginning))
        for about in dropped:
            del self._refused[about]
        return dropped

    def forget(self) -> None:
        """Give up what waits."""
        self._refused.clear()
        self.error = None
