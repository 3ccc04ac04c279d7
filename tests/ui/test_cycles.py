"""What is left in cycles dies on the interface thread, and soon."""

from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread

from pytestqt.qtbot import QtBot

from pmediag.ui.cycles import CycleCollector, collect_when_due


class Knot:
    """An object that holds itself, and says where it died."""

    died_on: list[Thread]

    def __init__(self, died_on: list[Thread]) -> None:
        self.died_on, self.itself = died_on, self

    def __del__(self) -> None:
        self.died_on.append(current_thread())


def ask_for_memory() -> list[list[int]]:
    """Make as many objects as make Python collect, were it to do so by itself."""
    return [[number] for number in range(10 * gc.get_threshold()[0])]


def test_what_is_left_in_cycles_dies_on_the_interface_thread(qtbot: QtBot) -> None:
    gc.enable()
    collector = CycleCollector()
    died_on: list[Thread] = []
    Knot(died_on)
    kept: list[object] = []
    asking = Thread(target=lambda: kept.append(ask_for_memory()))
    asking.start()
    asking.join()
    assert died_on == [], "a thread that asks for memory collects nothing"
    qtbot.waitUntil(lambda: bool(died_on))
    assert died_on == [main_thread()]
    collector.deleteLater()


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    died_on: list[Thread] = []
    Knot(died_on)
    collect_when_due()
    assert died_on == []
    kept = ask_for_memory()
    collect_when_due()
    assert died_on == [main_thread()]
    assert kept


def test_what_lived_long_has_its_turn_too() -> None:
    gc.collect()
    died_on: list[Thread] = []
    knot = Knot(died_on)
    kept = [ask_for_memory()]
    collect_when_due()
    del knot
    _, middle, oldest = gc.get_threshold()
    for _ in range((middle + 2) * (oldest + 2)):
        kept[0] = []
        kept[0] = ask_for_memory()
        collect_when_due()
    assert died_on == [main_thread()]
