"""The actions of the plan, those that are ended and those left out: a line each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Action
from pmediag.model.plan import WhyLeftOut
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.plan import words
from pmediag.ui.plan.action_card import pin_button, refuse_button
from pmediag.ui.plan.marks import Part, mark
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.fold import Fold
from pmediag.ui.widgets.link_row import LinkRow


class ActionsSection(Section):
    """What is in the plan, in the order to do it; then what is ended, then what waits.

    Each list is folded under its title; its rows are made when it first unfolds.
    """

    open_requested = Signal(str)
    pin_requested = Signal(str, bool)
    refuse_requested = Signal(str)
    take_back_requested = Signal(str)
    filled = Signal()
    """Rows were made: Tab does not know their place yet."""

    def __init__(
        self, theme: Theme, reading: PlanReading, unfolded: Collection[str] = frozenset()
    ) -> None:
        super().__init__(theme, self.tr("The plan, action by action"))
        self._reading = reading
        self._folds: dict[str, tuple[Fold, list[str]]] = {}
        chosen = sorted(reading.solved.plan.chosen, key=self._place)
        if not chosen:
            nothing = self.tr("No action is in the plan. Give it more means, or add your own.")
            self.add_text(nothing, TextStyle.LEAD)
        self._add_fold(self.tr("In the plan"), chosen, self._chosen)
        for state in (EntryState.DONE, EntryState.GIVEN_UP):
            ended = [entry.action_id for entry in reading.sheet.ended(state)]
            self._add_fold(words.state(state), ended, self._ended)
        left = reading.solved.plan.left_out
        refused_first = sorted(left, key=lambda name: left[name] is not WhyLeftOut.REFUSED)
        self._add_fold(self.tr("Why not the others"), refused_first, self._left_out)
        self.body.addSpacing(4)
        for title in unfolded:
            self._unfold(title)

    def unfolded(self) -> frozenset[str]:
        """Give the titles of the lists that show: one made anew shows the same."""
        return frozenset(name for name, (fold, _) in self._folds.items() if fold.row.isChecked())

    def reveal(self, action_id: str) -> None:
        """Unfold the list that holds an action."""
        for title, (_, ids) in self._folds.items():
            if action_id in ids:
                self._unfold(title)

    def _unfold(self, title: str) -> None:
        if title in self._folds:
            self._folds[title][0].row.setChecked(True)

    def _add_fold(self, title: str, ids: Sequence[str], make: Callable[[Action], QWidget]) -> None:
        """Add a list under its title and its count; nothing where it is empty."""
        if not ids:
            return
        fold = Fold(self._theme, title, detail=str(len(ids)), strong=True)
        self._folds[title] = fold, list(ids)

        def fill(unfolds: bool) -> None:
            if not unfolds or fold.body.count():
                return
            for place, name in enumerate(ids):
                if place:
                    fold.body.addWidget(Line(self._theme))
                row = make(self._reading.action(name))
                fold.body.addWidget(row)
                row.show()  # at once: the focus may be wanted on it
            self.filled.emit()

        fold.row.toggled.connect(fill)
        self.add_row(fold)

    def _ended(self, action: Action) -> QWidget:
        """Give the line of what is ended: what became of it, no longer what it would take."""
        entry = self._reading.entry(action.id)
        about = words.entry_line(entry, self._reading.sheet.today, self._reading.language)
        parts = [self.tr("your own"), about] if action.is_own else [about]
        return self._line(action, " · ".join(parts))

    def _left_out(self, action: Action) -> QWidget:
        reading, theme, name = self._reading, self._theme, action.id
        why = reading.solved.plan.left_out[name]
        said = f"{words.why_left_out(why)} · {words.figures(action, reading)}"
        title = reading.title(action)
        if why is WhyLeftOut.REFUSED:
            button = plain_button(theme, self.tr("Take back"))
            button.setAccessibleName(f"{button.accessibleName()}: {title}")
            mark(button, name, Part.TAKE_BACK)
            button.clicked.connect(lambda: self.take_back_requested.emit(name))
        else:
            button = pin_button(theme, name, title, is_kept=False)
            button.clicked.connect(lambda: self.pin_requested.emit(name, True))
        return self._line(action, said, (button,))

    def _chosen(self, action: Action) -> QWidget:
        reading, said = self._reading, self._said(action)
        if action.is_own:
            return self._line(action, said)
        is_kept = action.id in reading.solved.pins
        title = reading.title(action)
        pin = pin_button(self._theme, action.id, title, is_kept=is_kept)
        pin.clicked.connect(lambda: self.pin_requested.emit(action.id, not is_kept))
        refuse = refuse_button(self._theme, action.id, title)
        refuse.clicked.connect(lambda: self.refuse_requested.emit(action.id))
        return self._line(action, said, (pin, refuse))

    def _place(self, action_id: str) -> tuple[bool, int]:
        """Own actions come first: a person looks for what they have just written."""
        order = [slot.action_id for slot in self._reading.solved.schedule]
        place = order.index(action_id) if action_id in order else len(order)
        return not self._reading.action(action_id).is_own, place

    def _said(self, action: Action) -> str:
        reading = self._reading
        own = self.tr("your own") if action.is_own else ""
        entry = reading.entry(action.id)
        about = words.entry_line(entry, reading.sheet.today, reading.language)
        about = "" if entry.is_late(reading.sheet.today) else about
        answers = words.answers_alert(action, reading)
        parts = [own, words.figures(action, reading), answers, about]
        return " · ".join(part for part in parts if part)

    def _line(self, action: Action, said: str, buttons: Sequence[QWidget] = ()) -> QWidget:
        """Give the row that opens an action, its buttons beside it and a line about it below."""
        reading, theme = self._reading, self._theme
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        colour = reading.colour(action, theme)
        row = LinkRow(theme, reading.title(action), colour=colour)
        row.setObjectName(f"open {action.id}")
        mark(row, action.id, Part.OPEN)
        row.setAccessibleDescription(said)
        row.clicked.connect(lambda: self.open_requested.emit(action.id))
        beside = QHBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(row, 1)
        for button in buttons:
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(beside)
        below = QVBoxLayout()
        below.setContentsMargins(8 + theme.px(22), 0, 8, 0)
        below.setSpacing(0)
        below.addWidget(Text(theme, said, TextStyle.CAPTION))
        entry, today = reading.entry(action.id), reading.sheet.today
        if entry.is_late(today):
            late = words.entry_line(entry, today, reading.language)
            row.setAccessibleDescription(f"{said}, {late}")
            below.addWidget(Text(theme, late, TextStyle.ALERT))
        column.addLayout(below)
        return holder
