"""A window on the plan of a sample firm, and how a person reaches its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmediag.model.actions import Action
from pmediag.model.questionnaire import Questionnaire
from pmediag.paths import assets
from pmediag.services.samples import sample
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.action_card import ActionCard
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.board_page import BoardPage
from pmediag.ui.plan.marks import Part, mark_of, marked
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.actions import SomeActions
from tests.ui.conftest import focused
from tests.ui.windows import Windows

ID = "sample_menuiserie"

SPACE, LEFT, RIGHT, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape

HOME, END = Qt.Key.Key_Home, Qt.Key.Key_End


def opened(windows: Windows) -> Journey:
    """Open a window whose questionnaires have the actions of the tests."""
    journey = windows.open()
    journey.desk.catalogue = SomeActions(assets() / "content", "fr")
    return journey


def planned(
    windows: Windows,
    name: str = "menuiserie",
    changed: Callable[[Action, Questionnaire], Action] | None = None,
) -> Journey:
    """Open the plan of a sample firm, with the actions of the tests, each one ``changed``."""
    journey = opened(windows)
    catalogue = journey.desk.catalogue
    if changed is not None:
        assert isinstance(catalogue, SomeActions)
        pack = catalogue.latest()
        catalogue.given[pack.version] = tuple(changed(a, pack) for a in catalogue.actions(pack))
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


def answering(action: Action, pack: Questionnaire) -> Action:
    """Have the actions that protect answer every alert."""
    alerts = tuple(alert.id for alert in pack.alerts) if action.dimension_id == "protect" else ()
    return replace(action, alerts=alerts)


def open_action(journey: Journey, action_id: str) -> ActionPage:
    """Open an action."""
    journey.plan.plan.show_action(action_id)
    page = journey.plan.plan.current_page
    assert isinstance(page, ActionPage)
    return page


def unfold(journey: Journey, title: str) -> None:
    """Unfold one of the lists."""
    rows = board(journey).findChildren(FoldRow)
    found = next(row for row in rows if row.isVisible() and row.text() == title)
    found.setChecked(True)
    QApplication.processEvents()


def listed(journey: Journey, part: Part) -> list[str]:
    """Give the actions whose button of ``part`` shows in the lists, in their order."""
    return [action_id for action_id, _ in marked(board(journey)._list, part)]


def at_focus() -> tuple[str, Part] | None:
    """Say which button of which action has the focus; ``None`` where it is another's."""
    return mark_of(focused())
