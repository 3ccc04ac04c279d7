"""Looks after « Plan d'actions »: reads and keeps it, has it worked out, offers the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmediag.typography import typeset
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper, Tools, firm_at_hand
from pmediag.ui.places import WindowPlace

if TYPE_CHECKING:
    from pmediag.model.action_plan import OwnAction, PlanEntry, Wishes
    from pmediag.services.planning import Board, PlanSheet, Solved
    from pmediag.ui.plan.file_dialog import FileKind, PlanFileDialog
    from pmediag.ui.plan.latest_wish import LatestWish
    from pmediag.ui.plan.plan_page import PlanPage


class PlanKeeper(Keeper):
    """Shows the plan of the latest completed diagnosis of the firm at hand.

    Each decision is kept at once, then the plan is worked out anew off the interface thread.
    """

    undo_offered = Signal(str, str, object)
    """What was done, in a title and a sentence, and how it is undone: gives whether it was."""
    moved_on = Signal()
    """Something else was decided, or opened: what was just done is no longer undone."""
    asked_again = Signal(str)
    """Questions were flagged in the diagnosis in progress of this id."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(tools, parent)
        self.sheet: PlanSheet | None = None
        self.solved: Solved | None = None
        self._board: Board | None = None
        self._asked: Wishes | None = None
        self._opens: str | None = None
        self._reveals: str | None = None
        self._wants_focus = False
        self._latest_wish: LatestWish | None = None

    def build(self) -> QWidget:
        """Make the page, while the solver is loaded beside."""
        from pmediag.services.planning import load_solver
        from pmediag.ui.plan.latest_wish import LatestWish
        from pmediag.ui.plan.plan_page import PlanPage

        self.tools.background.start(load_solver)
        self._latest_wish = LatestWish(self.tools.background, self)
        self._latest_wish.solved.connect(self._show)
        self._latest_wish.failed.connect(self.tools.tell)
        page = PlanPage(self.tools.theme, self.tools.language)
        page.wished.connect(self._wish)
        page.decided.connect(self._decide)
        page.pin_requested.connect(self._pin)
        page.refuse_requested.connect(self._refuse)
        page.take_back_requested.connect(self._take_back)
        page.own_saved.connect(self._save_own)
        page.remove_requested.connect(self._remove_own)
        page.said.connect(self._say)
        page.opened.connect(self.moved_on)
        page.calendar_requested.connect(self.write_calendar)
        page.sheet_requested.connect(self.write_sheet)
        return page

    @property
    def topic(self) -> HelpTopic:
        """The help of what shows."""
        return self.plan.topic

    @property
    def plan(self) -> PlanPage:
        """The page."""
        return cast("PlanPage", self.page)

    def fill(self) -> None:
        """Open the plan of the firm at hand, carried over from the former one the first time."""
        self.tools.attempt(self._fill)

    def show_action(self, action_id: str) -> None:
        """Open an action of the plan, as soon as it is worked out."""
        self._opens = action_id
        self.fill()
        self._open_wanted()

    def write_calendar(self) -> PlanFileDialog | None:
        """Offer the plan as a calendar; ``None`` while there is none."""
        from pmediag.ui.plan.file_dialog import FileKind

        return self._write(FileKind.CALENDAR)

    def write_sheet(self) -> PlanFileDialog | None:
        """Offer the plan as a spreadsheet; ``None`` while there is none."""
        from pmediag.ui.plan.file_dialog import FileKind

        return self._write(FileKind.SHEET)

    def take_focus(self) -> None:
        """Put the focus on what is most often wanted next, once it is there."""
        self.plan.focus_first()
        self._wants_focus = self.sheet is not None and self.solved is None

    def settle(self) -> bool:
        """Keep what is being typed."""
        return self.plan.settle() if self.is_built else True

    def _fill(self) -> None:
        firm = firm_at_hand(self.tools)
        latest = None if firm is None else self.tools.desk.plans.latest(firm.id)
        if firm is None or latest is None:
            self._forget()
            self.plan.show_nothing()
            return
        sheet = self.tools.desk.plans.open(latest)
        self.tools.work_on(firm)
        self._take(sheet)

    def _take(self, sheet: PlanSheet) -> None:
        """Stand on a sheet: shown at once where nothing has to be worked out."""
        from pmediag.services.planning import Board

        former, self.sheet = self.sheet, sheet
        if sheet.reason is not None:
            self._forget()
            self.plan.show_no_plan(sheet)
            return
        if self._board is None or former is None or former.changes_choice(sheet):
            self._board, self._asked = Board(sheet, self.tools.desk.catalogue), None
        if former is None or former.assessment_id != sheet.assessment_id:
            self.solved = None
            self.plan.show_waiting()
        if sheet.plan.wishes != self._asked:
            self._ask(sheet.plan.wishes)
        elif self.solved is not None and self.solved.wishes == self._asked:
            self._show(self.solved)

    def _forget(self) -> None:
        if self._latest_wish is not None:
            self._latest_wish.drop()
        self.sheet = self.solved = self._board = self._asked = None

    def _ask(self, wishes: Wishes) -> None:
        assert self._board is not None
        assert self._latest_wish is not None
        self._asked = wishes
        self._latest_wish.ask(self._board, wishes)

    def _show(self, solved: Solved) -> None:
        from pmediag.ui.plan.reading import PlanReading

        sheet = self.sheet
        if sheet is None:
            return
        self.solved = solved
        self.plan.show_plan(PlanReading(sheet, solved, self.tools.language))
        if solved.priorities.now != sheet.plan.first and solved.wishes == sheet.plan.wishes:
            now = solved.priorities.now
            plans = self.tools.desk.plans
            if self.tools.has_done(lambda: plans.keep_first(sheet.assessment_id, now)):
                self.sheet = replace(sheet, plan=replace(sheet.plan, first=now))
        if self._wants_focus and self.tools.window.place is WindowPlace.PLAN:
            self.plan.focus_first()
        self._wants_focus = False
        self._reveal_wanted()
        self._open_wanted()

    def _open_wanted(self) -> None:
        """Open the action that was asked for, once there is a plan."""
        wanted, sheet = self._opens, self.sheet
        if wanted is None or sheet is None or self.solved is None:
            return
        self._opens = None
        if wanted in sheet.by_id:
            self.plan.show_action(wanted)

    def _reveal_wanted(self) -> None:
        """Put the focus on what was just written or brought back, once it is in the plan."""
        wanted, self._reveals = self._reveals, None
        if wanted is not None:
            self.plan.reveal_action(wanted)

    def _wish(self, wishes: Wishes) -> None:
        if self.sheet is not None and self._board is not None:
            kept = self.sheet.plan.wishes
            self._ask(replace(wishes, pins=kept.pins, refused=kept.refused))

    def _decide(self, wishes: Wishes) -> None:
        self._change(lambda name: self.tools.desk.plans.set_wishes(name, wishes))

    def _pin(self, action_id: str, keeps: bool) -> None:
        plans, pins = self.tools.desk.plans, self._pins()
        do = plans.pin if keeps else plans.unpin
        self._change(lambda name: do(name, action_id, pins))

    def _refuse(self, action_id: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        plans, pins = self.tools.desk.plans, self._pins()
        if self._change(lambda name: plans.refuse(name, action_id, pins)):
            text = self.tr("“{action}” is left out of the plan.")
            title = text.format(action=self._title(sheet, action_id))
            restore = partial(plans.restore, sheet.plan)
            undo = partial(self._bring_back, action_id, restore)
            self.undo_offered.emit(title, self.tr("It can be taken back at any time."), undo)

    def _take_back(self, action_id: str) -> None:
        self._change(lambda name: self.tools.desk.plans.take_back(name, action_id))

    def _save_own(self, action_id: str, own: OwnAction) -> None:
        plans = self.tools.desk.plans

        def save(name: str) -> None:
            if action_id:
                plans.edit_own(name, action_id, own)
            self._reveals = action_id or plans.add_own(name, own)
            self.plan.show_board()

        self._change(save)

    def _remove_own(self, action_id: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        plans, entry = self.tools.desk.plans, sheet.plan.entry(action_id)
        self.plan.show_board()
        if self._change(lambda name: plans.remove_own(name, action_id)):
            text = self.tr("“{action}” is removed.")
            title = text.format(action=self._title(sheet, action_id))
            put_back = partial(plans.put_back, sheet.assessment_id, entry)
            undo = partial(self._bring_back, action_id, put_back)
            self.undo_offered.emit(title, "", undo)

    def _bring_back(self, action_id: str, do: Callable[[], object]) -> bool:
        """Undo what took an action away, then put the focus on it."""
        self._reveals = action_id
        return self._change(lambda _name: do())

    def _say(self, entry: PlanEntry) -> None:
        from pmediag.ui.widgets.save_status import Saving

        sheet, plans = self.sheet, self.tools.desk.plans
        if sheet is None:
            return
        said = self.tools.attempt(lambda: (plans.say(sheet.assessment_id, entry),))
        self.plan.show_saving(Saving.FAILED if said is None else Saving.JUST_KEPT)
        if said is None:
            self.plan.tell_again()
            return
        self.moved_on.emit()
        self._reopen()
        (recheck,) = said
        if recheck is not None:
            self.plan.show_recheck(recheck)
            self.asked_again.emit(recheck.renewal_id)

    def _title(self, sheet: PlanSheet, action_id: str) -> str:
        """Give a title; what a person typed stays as it was typed."""
        action = sheet.by_id[action_id]
        return action.title if action.is_own else typeset(action.title, self.tools.language)

    def _pins(self) -> frozenset[str]:
        return frozenset() if self.solved is None else self.solved.pins

    def _change(self, do: Callable[[str], object]) -> bool:
        """Do something to the plan that shows, then read it again; give whether it was done."""
        sheet = self.sheet
        if sheet is None or not self.tools.has_done(lambda: do(sheet.assessment_id)):
            return False
        self.moved_on.emit()
        self._reopen()
        return True

    def _reopen(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            again = self.tools.attempt(lambda: self.tools.desk.plans.open(sheet.assessment_id))
            if again is not None:
                self._take(again)

    def _write(self, kind: FileKind) -> PlanFileDialog | None:
        from pmediag.services.plan_files import plan_lines
        from pmediag.ui.plan.file_dialog import PlanFileDialog, PlanFileJob

        tools, sheet, solved = self.tools, self.sheet, self.solved
        if sheet is None or solved is None:
            return None
        job = PlanFileJob(plan_lines(sheet, solved, tools.language), kind, tools.language)
        dialog = PlanFileDialog(tools.window, tools.theme, tools.background, job)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
