"""The action plan: the board, an action, one's own, the calendar, its files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from pmediag.model.action_plan import EntryState, OwnAction, PlanEntry
from pmediag.ui.places import WindowPlace
from pmediag.ui.plan.entry_form import EntryForm
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.widgets.chart_card import ChartCard
from pmediag.ui.widgets.fold import FoldRow
from tests.ui.walk.sight import seen
from tests.ui.walk.stage import Shown, Stage, settle

OWN = OwnAction("Kervadec 2027", "Kervadec", 250.0, 1.5)


def planning(stage: Stage, data: Path) -> Iterator[Shown]:
    """A plan from its first sight on, as a person goes on with it."""
    journey = stage.open(data)
    stage.go(WindowPlace.PLAN)
    yield stage.window("plan")
    _unfold(stage)
    yield stage.window("plan, unfolded")
    _show_tables(stage)
    yield stage.window("plan, tables")
    yield from _wrong(stage)
    keeper, page = journey.plan, journey.plan.plan
    assert keeper.solved is not None
    assert keeper.sheet is not None
    first, second = keeper.solved.priorities.now[0], keeper.solved.priorities.next[0]
    page.refuse_requested.emit(first)
    stage.wait()
    yield stage.window("plan, an action left out")
    journey.deleting.undo_bar.undo()
    stage.wait()
    page.own_saved.emit("", OWN)
    stage.wait()
    _say(stage, PlanEntry(first, EntryState.DONE))
    yield stage.window("plan, an action done")
    yesterday = keeper.sheet.today - timedelta(days=1)
    _say(stage, PlanEntry(second, EntryState.DOING, owner="Karim", due_on=yesterday))
    yield stage.window("plan, an overdue action")
    page.go_back()
    settle()
    yield stage.window("plan, an action overdue")
    yield from _calendar(stage)
    stage.go(WindowPlace.HOME)
    yield stage.window("home, the week of a plan")


def _wrong(stage: Stage) -> Iterator[Shown]:
    """Every field with something in it that is refused in place."""
    keeper, page = stage.journey.plan, stage.journey.plan.plan
    assert page.board is not None
    assert keeper.solved is not None
    for field in (page.board.means.budget, page.board.means.days):
        field.edit.setText("-5 jours")
        field._type()
    page.board.means.start.setText("31/02/2020")
    page.board.means.settle()
    yield stage.window("plan, means all wrong")
    page.show_action(keeper.solved.priorities.now[0])
    settle()
    yield stage.window("plan, an action")
    form = page.findChildren(EntryForm)[-1]
    for line in (form.start, form.due, form.cost):
        line.setText("hier")
    form._choose(EntryState.GIVEN_UP.value)
    form.settle()
    settle()
    yield stage.window("plan, an action, all wrong")
    page.add_own()
    settle()
    yield stage.window("plan, own action")
    own = page.current_page
    assert isinstance(own, OwnPage)
    own.cost.setText("beaucoup")
    own._save()
    yield stage.window("plan, own action, all wrong")
    page.go_back()
    settle()
    yield stage.window("plan, own action, not kept")
    page.go_back()


def _calendar(stage: Stage) -> Iterator[Shown]:
    keeper = stage.journey.plan
    keeper.plan.show_timeline()
    settle()
    yield stage.window("plan, calendar")
    _show_tables(stage)
    yield stage.window("plan, calendar, table")
    for write in (keeper.write_calendar, keeper.write_sheet):
        dialog = write()
        assert dialog is not None
        yield stage.dialog(f"plan, {write.__name__}", dialog)
        dialog.hide()


def _show_tables(stage: Stage) -> None:
    for card in stage.tools.window.findChildren(ChartCard):
        if card.isVisible():
            card.button.click()
    settle()


def _say(stage: Stage, entry: PlanEntry) -> None:
    page = stage.journey.plan.plan
    page.show_action(entry.action_id)
    page.said.emit(entry)
    stage.wait()


def _unfold(stage: Stage) -> None:
    for widget in seen(stage.tools.window):
        if isinstance(widget, FoldRow) and not widget.isChecked():
            widget.click()
    settle()
