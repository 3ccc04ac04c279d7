"""Every screen and dialog: names, focus, targets, room, words, colours.

A fault names the screen, the widget and what is wrong. A new screen is added to a script
(`places`, `answering`, `dialogs`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmediag.ui.commands import Menu
from pmediag.ui.places import WindowPlace
from pmediag.words import Language
from tests.ui.walk import answering, dialogs, places, planning
from tests.ui.walk.faults import Check, report
from tests.ui.walk.menus import bar_faults, menu_faults, menus_of
from tests.ui.walk.settings import Setting
from tests.ui.walk.stage import Shown, Stage, staged
from tests.ui.walk.walker import Script, walk

FRENCH, ENGLISH = Setting(Language.FR), Setting(Language.EN)
LARGE, LARGE_ENGLISH = Setting(Language.FR, 2.0), Setting(Language.EN, 2.0)
STRETCHED = Setting(Language.FR, stretched=True)

CHECKS = {
    FRENCH: tuple(Check),
    ENGLISH: (Check.NAMES, Check.ROOM, Check.WORDS),
    LARGE: (Check.FOCUS, Check.ROOM),
    LARGE_ENGLISH: (Check.ROOM,),
    STRETCHED: (Check.ROOM,),
}
"""What is looked at in each setting: no more than it may change."""

EMPTY: tuple[Script, ...] = (places.first_day, dialogs.reading)
"""Scripts on no data."""

FULL: tuple[Callable[[Stage, Path], Iterator[Shown]], ...] = (
    places.later,
    places.results,
    places.resources,
    places.about,
    planning.planning,
    answering.answering,
    answering.renewing,
    dialogs.asking,
    dialogs.papers,
)
"""Scripts on the data of two firms."""

DataIn = Callable[[Language], Path]


@pytest.mark.parametrize("setting", CHECKS, ids=str)
@pytest.mark.parametrize("script", EMPTY, ids=lambda script: script.__name__)
def test_nothing_is_wrong_on_the_first_day(
    qtbot: QtBot, tmp_path: Path, setting: Setting, script: Script
) -> None:
    with staged(qtbot, tmp_path, setting) as stage:
        faults = walk(stage, script, CHECKS[setting])
    assert not faults, report(faults)


@pytest.mark.parametrize("setting", CHECKS, ids=str)
@pytest.mark.parametrize("script", FULL, ids=lambda script: script.__name__)
def test_nothing_is_wrong_later(
    qtbot: QtBot,
    tmp_path: Path,
    data_in: DataIn,
    setting: Setting,
    script: Callable[[Stage, Path], Iterator[Shown]],
) -> None:
    data = data_in(setting.language)
    with staged(qtbot, tmp_path, setting) as stage:
        faults = walk(stage, lambda on: script(on, data), CHECKS[setting])
    assert not faults, report(faults)


@pytest.mark.parametrize("setting", [FRENCH, ENGLISH], ids=str)
def test_menus_have_words_and_can_be_hit(
    qtbot: QtBot, tmp_path: Path, data_in: DataIn, setting: Setting
) -> None:
    with staged(qtbot, tmp_path, setting) as stage:
        stage.open(data_in(setting.language))
        stage.go(WindowPlace.HISTORY)
        faults = list(bar_faults(stage.commander.menus))
        menus = list(menus_of(stage))
        for menu in menus:
            faults += menu_faults(menu, setting.language)
    assert len(menus) > len(Menu)
    assert not faults, "\n".join(faults)
