"""Which action a button is of: where it was made anew, the focus finds its like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QAbstractButton, QWidget

ACTION, PART = "action", "part"


class Part(StrEnum):
    """What a button does with its action."""

    OPEN = "open"
    PIN = "pin"
    REFUSE = "refuse"
    TAKE_BACK = "take_back"


def mark(button: QAbstractButton, action_id: str, part: Part) -> None:
    """Say what ``button`` is."""
    button.setProperty(ACTION, action_id)
    button.setProperty(PART, part.value)


def mark_of(widget: QWidget) -> tuple[str, Part] | None:
    """Give the id of the action and what the button does with it; ``None`` of any other."""
    action_id, part = widget.property(ACTION), widget.property(PART)
    return None if action_id is None else (str(action_id), Part(part))


def marked(inside: QWidget, part: Part) -> Iterator[tuple[str, QAbstractButton]]:
    """Give the buttons of ``part`` that show inside a widget, each with its action.

    What was just replaced is hidden, and lives on until the event that it caused is over.
    """
    for button in inside.findChildren(QAbstractButton):
        found = mark_of(button)
        if found is not None and found[1] is part and button.isVisibleTo(inside):
            yield found[0], button


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the focus is: ``widget``, in one of the places of its page.

    ``mark`` says which button of which action it is, ``beside`` are the other actions of the
    place: those that come after it, then those before, the nearest first.
    """

    widget: QWidget
    place: QWidget | None = None
    mark: tuple[str, Part] | None = None
    beside: tuple[str, ...] = ()


def standing(focused: QWidget, places: Sequence[QWidget]) -> Standing:
    """Say where ``focused`` stands among ``places``."""
    found = mark_of(focused)
    place = next((place for place in places if place.isAncestorOf(focused)), None)
    if found is None or place is None:
        return Standing(focused, place, found)
    ids = [action_id for action_id, _ in marked(place, Part.OPEN)]
    at = ids.index(found[0]) if found[0] in ids else 0
    return Standing(focused, place, found, (*ids[at + 1 :], *reversed(ids[:at])))
