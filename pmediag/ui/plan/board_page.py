"""The plan on one page: what to start with, what is next, the means, where it leads, the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pmediag.services.home import Check
from pmediag.services.planning import Solved
from pmediag.ui.home.checks_card import ChecksCard
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.plan import words
from pmediag.ui.plan.action_card import ActionCard
from pmediag.ui.plan.actions_section import ActionsSection
from pmediag.ui.plan.frontier_card import FrontierCard, enough_words, has_curve
from pmediag.ui.plan.marks import Part, Standing, marked, standing
from pmediag.ui.plan.means_card import MeansCard
from pmediag.ui.plan.projection_card import ProjectionCard
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.abreast import Abreast
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.columns import Columns
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.holder import Holder, lay_out
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.widgets.scroll import AIR
from pmediag.words import Language

WIDE = 820
"""The width from which cards stand side by side, in pixels before scaling."""


class BoardPage(ScrollPage):
    """One diagnosis; each part is made anew where what it shows changed, and keeps the focus."""

    open_requested = Signal(str)
    pin_requested = Signal(str, bool)
    refuse_requested = Signal(str)
    take_back_requested = Signal(str)
    add_requested = Signal()
    timeline_requested = Signal()
    wished = Signal(object)
    """`Wishes` to work out."""
    decided = Signal(object)
    """`Wishes` to keep."""
    check_requested = Signal(object)
    """A `Check`: show the question where it was answered."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._language = language
        self._shown: dict[str, object] = {}
        self._has_new = False
        self._drawn: Solved | None = None
        self._reading: PlanReading | None = None
        self.projection: ProjectionCard | None = None
        self.frontier: FrontierCard | None = None
        self._section: ActionsSection | None = None
        self.means = MeansCard(theme, language)
        self.means.wished.connect(self.wished)
        self.means.decided.connect(self.decided)
        self.add_button = primary_button(theme, self.tr("Add an action"))
        self.add_button.clicked.connect(self.add_requested)
        self.timeline_button = secondary_button(theme, self.tr("Calendar"), icon=Icon.CALENDAR)
        self.timeline_button.clicked.connect(self.timeline_requested)
        self._about = Holder()
        self._now, self._next, self._list, self._checks = (Holder() for _ in range(4))
        self._columns = Holder()
        self.body.setSpacing(16)
        self._lay_out()

    def show_plan(self, reading: PlanReading) -> None:
        """Show a plan; what stays the same stays where it is."""
        focused = QApplication.focusWidget()
        stood, scrolled = None, self.area.verticalScrollBar().value()
        if focused is not None and self.isAncestorOf(focused):
            stood = standing(focused, (self._now, self._next, self._list))
        sheet, solved = reading.sheet, reading.solved
        self._show("about", (sheet.is_older, sheet.late), lambda: self._notices(reading))
        now = solved.priorities.now
        base = _base(reading)
        self._show("now", (*base, now), lambda: self._first(reading))
        self._show("next", (*base, solved.priorities.next), lambda: self._later(reading))
        self._show("means", None, lambda: self._make_columns(reading))
        self.means.set_ranges(reading)
        self.means.show_plan(reading)
        if solved is not self._drawn:
            self._drawn = solved
            assert self.projection is not None
            self.projection.show_plan(reading)
            self._show_frontier(reading)
        self._reading = reading
        if "list" in self._shown:
            self._show_rest()
        else:
            QTimer.singleShot(0, self, self._show_rest)
        lay_out()
        self._order_new()
        self._keep_focus(stood, scrolled)

    def _show_rest(self) -> None:
        """Show what stands further down; the first time once what stands above is painted."""
        reading = self._reading
        assert reading is not None
        sheet, solved = reading.sheet, reading.solved
        base = _base(reading)
        left = tuple(solved.plan.left_out.items())
        order = tuple(slot.action_id for slot in solved.schedule)
        key = (*base, solved.plan.chosen, left, order)
        self._show("list", key, lambda: self._actions(reading))
        self._show("checks", sheet.checks, lambda: self._to_check(sheet.checks))
        lay_out()
        self._order_new()

    def focus_first(self) -> None:
        """Put the focus on the first action to start with, else on adding one."""
        first = next(marked(self._now, Part.OPEN), None)
        wanted = self.add_button if first is None else first[1]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_action(self, action_id: str) -> None:
        """Put the focus on what opens an action, where it shows; else on the first one."""
        if not self._focus_on(self, action_id, Part.OPEN):
            self.focus_first()

    def reveal_action(self, action_id: str) -> None:
        """Put the focus on what opens an action, unfolded where it was not."""
        if not self._focus_on(self, action_id, Part.OPEN) and self._section is not None:
            self._section.reveal(action_id)
            self._focus_on(self, action_id, Part.OPEN)
        # Once it has its place: the line about it is to be seen too, under what has the focus.
        QTimer.singleShot(0, self, self._show_line)

    def _show_line(self) -> None:
        focused = QApplication.focusWidget()
        line = None if focused is None else focused.parentWidget()
        if line is not None and self._list.isAncestorOf(line):
            self.area.ensureWidgetVisible(line, 0, AIR)

    def _lay_out(self) -> None:
        theme = self._theme
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, self.tr("Where to start"), TextStyle.TITLE))
        lead = self.tr("Three actions now, three next. The rest waits.")
        column.addWidget(Text(theme, lead, TextStyle.LEAD))
        buttons = QWidget()
        row = FlowLayout(spacing=10)
        buttons.setLayout(row)
        row.addWidget(self.timeline_button)
        row.addWidget(self.add_button)
        self.body.addWidget(Reflow(said, buttons, least=theme.px(720)))
        for place in (
            self._about,
            self._now,
            self._next,
            self._columns,
            self._list,
            self._checks,
        ):
            self.body.addWidget(place)

    def _show(self, name: str, key: object, make: Callable[[], list[QWidget]]) -> None:
        if name in self._shown and self._shown[name] == key:
            return
        self._shown[name] = key
        self._has_new = True
        place = {
            "about": self._about,
            "now": self._now,
            "next": self._next,
            "means": self._columns,
            "list": self._list,
            "checks": self._checks,
        }[name]
        place.put(make())

    def _order_new(self) -> None:
        """Let Tab go through what was made, where anything was: the whole page is walked."""
        if self._has_new:
            self._has_new = False
            self.order_tabs()

    def _notices(self, reading: PlanReading) -> list[QWidget]:
        found: list[QWidget] = []
        sheet, theme = reading.sheet, self._theme
        if sheet.late:
            names = [reading.title(sheet.by_id[entry.action_id]) for entry in sheet.late]
            title = self.tr("%n action(s) overdue", "", len(names))
            notice = Notice(theme, NoticeKind.ALERT, title, "\n".join(names))
            first = sheet.late[0].action_id
            see = secondary_button(theme, self.tr("See the first one"))
            see.clicked.connect(lambda: self.open_requested.emit(first))
            notice.add_button(see)
            found.append(notice)
        if sheet.is_older:
            title = self.tr("This plan was made with an earlier questionnaire")
            text = self.tr(
                "It keeps the actions of that version. Renew the diagnosis to have those of "
                "today; what you noted comes over."
            )
            found.append(Notice(theme, NoticeKind.CALM, title, text))
        return found

    def _cards(self, reading: PlanReading, ids: Sequence[str]) -> list[QWidget]:
        if not ids:
            return self._nothing(reading)
        cards = tuple(self._card(reading, name) for name in ids)
        return [Abreast(cards, least=self._theme.px(WIDE))]

    def _nothing(self, reading: PlanReading) -> list[QWidget]:
        if not reading.solved.candidates:
            title = self.tr("Nothing to suggest")
            text = self.tr(
                "No action of the questionnaire would raise a known answer. You can still add "
                "your own."
            )
        else:
            title = self.tr("No action fits these means")
            text = self.tr("Move the budget or the days, or take back an action you left out.")
        return [Notice(self._theme, NoticeKind.CALM, title, text)]

    def _first(self, reading: PlanReading) -> list[QWidget]:
        """Give the actions to start with, and where they alone would lead."""
        ids = reading.solved.priorities.now
        cards = self._cards(reading, ids)
        if not ids:
            return cards
        lead, text = words.what_if_lead(len(ids)), words.what_if(reading, reading.started)
        return [
            *cards,
            Text(self._theme, text, TextStyle.BODY, lead=self.tr("{lead}:").format(lead=lead)),
        ]

    def _later(self, reading: PlanReading) -> list[QWidget]:
        ids = reading.solved.priorities.next
        if not ids:
            return []
        return [Text(self._theme, self.tr("Next"), TextStyle.HEADING), *self._cards(reading, ids)]

    def _card(self, reading: PlanReading, action_id: str) -> ActionCard:
        card = ActionCard(self._theme, reading, reading.action(action_id))
        card.open_requested.connect(self.open_requested)
        card.pin_requested.connect(self.pin_requested)
        card.refuse_requested.connect(self.refuse_requested)
        return card

    def _make_columns(self, reading: PlanReading) -> list[QWidget]:
        self.frontier = None
        self.projection = projection = ProjectionCard(self._theme, reading)
        cards = (self.means, projection)
        return [Columns((self.means,), (projection,), cards, wide=self._theme.px(WIDE))]

    def _show_frontier(self, reading: PlanReading) -> None:
        """Show the curve under the means, where a budget changes anything."""
        if self.frontier is None and has_curve(reading):
            self.frontier = FrontierCard(self._theme, reading)
            self.means.add_curve(self.frontier)
            self._has_new = True
        elif self.frontier is not None:
            self.frontier.setVisible(has_curve(reading))
            if has_curve(reading):
                self.frontier.show_plan(reading)
        self.means.enough.set_text(enough_words(reading))
        self.means.enough.setVisible(bool(enough_words(reading)))

    def _actions(self, reading: PlanReading) -> list[QWidget]:
        unfolded = frozenset() if self._section is None else self._section.unfolded()
        self._section = section = ActionsSection(self._theme, reading, unfolded)
        section.filled.connect(self.order_tabs)
        section.open_requested.connect(self.open_requested)
        section.pin_requested.connect(self.pin_requested)
        section.refuse_requested.connect(self.refuse_requested)
        section.take_back_requested.connect(self.take_back_requested)
        return [section]

    def _to_check(self, checks: tuple[Check, ...]) -> list[QWidget]:
        if not checks:
            return []
        card = ChecksCard(self._theme, checks, self._language, self.tr("To be checked first"))
        card.check_requested.connect(self.check_requested)
        return [card]

    def _keep_focus(self, stood: Standing | None, scrolled: int) -> None:
        """Put the focus back on the same button of the same action, where it was made anew.

        Of an action that was just left out, it goes to the next one. The page stays ``scrolled``
        as it was, as far as the focus is in sight.
        """
        if stood is None or stood.widget.isVisibleTo(self):
            return
        # Qt gave the focus to whatever came next meanwhile, and the page followed it there.
        self.area.verticalScrollBar().setValue(scrolled)
        if not (self._focus_again(stood) or self._focus_beside(stood)):
            self.focus_first()

    def _focus_again(self, stood: Standing) -> bool:
        assert self._reading is not None
        if stood.mark is None or stood.place is None:
            return False
        action_id, part = stood.mark
        if action_id in self._reading.solved.wishes.refused:
            return False
        if stood.place is self._list and self._section is not None:
            self._section.reveal(action_id)
        return any(
            self._focus_on(where, action_id, wanted)
            for wanted in (part, Part.OPEN)
            for where in (stood.place, self)
        )

    def _focus_beside(self, stood: Standing) -> bool:
        where = stood.place
        return where is not None and any(
            self._focus_on(where, name, Part.OPEN) for name in stood.beside
        )

    def _focus_on(self, where: QWidget, action_id: str, part: Part) -> bool:
        """Put the focus on a button that shows; give whether there is one."""
        found = (button for name, button in marked(where, part) if name == action_id)
        button = next(found, None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button is not None


def _base(reading: PlanReading) -> tuple[object, ...]:
    """Give what every part shows of its actions."""
    sheet, solved = reading.sheet, reading.solved
    return sheet.today, sheet.actions, sheet.plan.entries, solved.candidates, solved.pins
