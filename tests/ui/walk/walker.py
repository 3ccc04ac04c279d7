"""Goes through screens and gathers what is wrong on each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from tests.ui.walk.colours import colour_faults
from tests.ui.walk.faults import Check, Fault, said
from tests.ui.walk.focus import order_faults
from tests.ui.walk.names import name_faults
from tests.ui.walk.room import room_faults, target_faults
from tests.ui.walk.stage import NARROW, Shown, Stage
from tests.ui.walk.words import word_faults

Script = Callable[[Stage], Iterator[Shown]]
"""Opens one screen after the other; each is looked at before the next."""

ONCE = frozenset({Check.NAMES, Check.WORDS, Check.COLOURS})
"""What no size of the window changes."""


def walk(stage: Stage, script: Script, checks: Iterable[Check]) -> list[Fault]:
    """Give all that is wrong on the screens of a script, at both sizes of a window.

    Stretched words are looked at in the narrow one.
    """
    wanted = list(checks)
    faults: list[Fault] = []
    for shown in script(stage):
        sizes = [s for s in shown.sizes if s == NARROW or not stage.setting.stretched]
        for size in sizes:
            shown.fit(size)
            name = f"{shown.name}, {size.width()}×{size.height()}"
            for check in wanted:
                if check not in ONCE or size is sizes[0]:
                    found = _look(stage, shown, size, check)
                    faults += (Fault(check, name, said(widget), what) for widget, what in found)
    return faults


def _look(stage: Stage, shown: Shown, size: QSize, check: Check) -> Iterator[tuple[QWidget, str]]:
    top = shown.top
    if check is Check.NAMES:
        yield from name_faults(top)
    elif check is Check.FOCUS:
        yield from order_faults(top, shown.inside or top, lambda: shown.fit(size))
    elif check is Check.TARGETS:
        yield from target_faults(top)
    elif check is Check.ROOM:
        yield from room_faults(top)
        if top is stage.tools.window and top.size() != size:
            yield top, f"cannot be that small: it is {top.width()} by {top.height()}"
    elif check is Check.WORDS:
        yield from word_faults(top, stage.setting.language, (*stage.given, str(stage.folder)))
    else:
        yield from colour_faults(top, stage.theme.colours)
