"""A window on the plan of a sample firm, and how a person reaches its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmediag.paths import assets
from pmediag.services.samples import sample
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_card import ActionCard
from pmediag.ui.plan.board_page import BoardPage
from pmediag.ui.widgets.buttons import Button
from pmediag.words import Language
from tests.actions import SomeActions
from tests.ui.windows import Windows

ID = "sample_menuiserie"

SPACE, LEFT, RIGHT, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape

HOME, END = Qt.Key.Key_Home, Qt.Key.Key_End


def opened(windows: Windows) -> Journey:
    """Open a window whose questionnaires have the actions of the tests."""
    journey = windows.open()
    journey.desk.catalogue = SomeActions(assets() / "content", "fr")
    return journey


def planned(windows: Windows, name: str = "menuiserie") -> Journey:
    """Open the plan of a sample firm."""
    journey = opened(windows)
    journey.desk.exchange.import_file(sample(name, Language.FR))
    go_to_plan(windows, journey)
    return journey


def go_to_plan(windows: Windows, journey: Journey) -> None:
    windows.go(journey, WindowPlace.PLAN)
    wait(windows, journey)


def wait(windows: Windows, journey: Journey) -> None:
    """Wait until the plan is worked out and what was moved is kept."""
    keeper = journey.plan

    def is_settled() -> bool:
        busy = journey._tools.background.is_busy
        board = keeper.plan.board
        moving = board is not None and board.means._keep.isActive()
        return not (busy or moving)

    windows.qtbot.waitUntil(is_settled, timeout=30_000)
    QApplication.processEvents()


def board(journey: Journey) -> BoardPage:
    found = journey.plan.plan.board
    assert found is not None
    return found


def cards(journey: Journey) -> list[ActionCard]:
    return [c for c in board(journey).findChildren(ActionCard) if c.isVisible()]


def chosen(journey: Journey) -> tuple[str, ...]:
    assert journey.plan.solved is not None
    return journey.plan.solved.plan.chosen


def the_button(inside: QWidget, name: str) -> Button:
    found = [b for b in inside.findChildren(Button) if b.isVisibleTo(inside)]
    return next(b for b in found if b.accessibleName().startswith(name))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
