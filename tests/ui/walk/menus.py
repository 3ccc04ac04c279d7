"""What the menus say, and whether it can be hit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from pmediag.ui.history.diagnosis_row import DiagnosisRow
from pmediag.words import Language
from tests.ui.walk.room import TARGET
from tests.ui.walk.stage import Stage, settle
from tests.ui.walk.words import text_faults


def menus_of(stage: Stage) -> Iterator[QMenu]:
    """Give each menu of the bar, then those that a row of the history opens."""
    for action in stage.commander.menus.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield menu
    for row in stage.tools.window.findChildren(DiagnosisRow):
        if row.isVisible():
            yield row._made_menu()


def bar_faults(bar: QMenuBar) -> Iterator[str]:
    """Tell what is wrong with the names of the menus."""
    for action in bar.actions():
        area = bar.actionGeometry(action)
        if min(area.width(), area.height()) < TARGET:
            yield f"{action.text()}: {area.width()} by {area.height()} pixels"
    yield from _mnemonic_faults(bar.actions())


def menu_faults(menu: QMenu, language: Language) -> Iterator[str]:
    """Open a menu and tell what is wrong in it."""
    menu.popup(QPoint(0, 0))
    settle()
    for action in menu.actions():
        if action.isSeparator():
            continue
        area = menu.actionGeometry(action)
        if not action.text().strip():
            yield "an action has no words"
        if min(area.width(), area.height()) < TARGET:
            yield f"{action.text()}: {area.width()} by {area.height()} pixels"
        yield from text_faults(action.text().replace("&&", "&"), language, ())
    menu.close()


def _mnemonic_faults(actions: list[QAction]) -> Iterator[str]:
    texts = [action.text() for action in actions]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    if len(letters) < len(actions) or len(set(letters)) < len(letters):
        yield f"their letters are {letters}"
