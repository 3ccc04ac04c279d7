"""What is wrong on a screen, said so that it can be found."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

MOST = 60
"""Letters of a widget's words that are quoted."""


SCREENS = 4
"""Screens named beside a fault that stands on many."""


class Check(Enum):
    """What is looked at."""

    NAMES = "every object has a name, a role and its states"
    FOCUS = "Tab goes in the order of reading, once to each, and is never trapped"
    TARGETS = "what is clicked is 28 pixels high and wide"
    ROOM = "no word is cut, nothing crosses an edge"
    WORDS = "one language, without a trace of the source"
    COLOURS = "every text is in a pair of colours whose contrast is tested"


class Fault(NamedTuple):
    """One thing that is wrong: on which screen, with which widget."""

    check: Check
    screen: str
    widget: str
    what: str


def said(widget: QWidget) -> str:
    """Name a widget: its class and its words, or those of what holds it."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        words = widget.text()
    if not words and (parent := widget.parentWidget()) is not None:
        words = f"in {type(parent).__name__} {parent.accessibleName()}".rstrip()
    words = " ".join(words.split())
    return f"{type(widget).__name__} “{words[:MOST]}”"


def report(faults: Iterable[Fault]) -> str:
    """Give the faults by what was looked at, each once with the screens where it stands."""
    found: dict[Check, dict[tuple[str, str], list[str]]] = {}
    for fault in faults:
        places = found.setdefault(fault.check, {}).setdefault((fault.widget, fault.what), [])
        places.append(fault.screen)
    lines = []
    for check, places_of in found.items():
        lines.append(f"Not so: {check.value}")
        for (widget, what), screens in places_of.items():
            lines.append(f"- {widget} {what}\n    on {_some(screens)}")
    return "\n".join(lines)


def _some(screens: list[str]) -> str:
    each = list(dict.fromkeys(screens))
    more = f" and {len(each) - SCREENS} more" if len(each) > SCREENS else ""
    return "; ".join(each[:SCREENS]) + more
