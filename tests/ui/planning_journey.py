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
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.actions import SomeActions
from tests.ui.conftest import focused
from tests.ui.windows import Windows

ID = "sample_menuiserie"


def planned(
    windows: Windows, changed: Callable[[Action, Questionnaire], Action] | None = None
) -> Journey:
    """Open the plan of a sample firm, with the actions of the tests, each one ``changed``."""
    journey = windows.open()
    journey.desk.catalogue = catalogue = SomeActions(assets() / "content", "fr")
    if changed is not None:
        pack = catalogue.latest()
        catalogue.given[pack.version] = tuple(changed(a, pack) for a in catalogue.actions(pack))
    journey.desk.exchange.import_file(sample("menuiserie", Language.FR))
    windows.go(journey, WindowPlace.PLAN)
    wait(windows, journey)
    return journey


def answering(action: Action, pack: Questionnaire) -> Action:
    """Have the actions that protect answer every alert."""
    alerts = tuple(alert.id for alert in pack.alerts) if action.dimension_id == "protect" else ()
    return replace(action, alerts=alerts)


def wait(windows: Windows, journey: Journey) -> None:
    """Wait until the plan is worked out."""
    windows.qtbot.waitUntil(lambda: not journey._tools.background.is_busy, timeout=30_000)
    QApplication.processEvents()


def board(journey: Journey) -> BoardPage:
    """Give the board."""
    found = journey.plan.plan.board
    assert found is not None
    return found


def cards(journey: Journey) -> list[ActionCard]:
    """Give the cards that show: those to start with, then the next ones."""
    return [card for card in board(journey).findChildren(ActionCard) if card.isVisible()]


def opened(journey: Journey, action_id: str) -> ActionPage:
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


def click(widget: QWidget) -> None:
    """Click."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def focus(widget: QWidget) -> None:
    """Put the focus on something, as Tab does."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
