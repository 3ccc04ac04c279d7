"""The place « Plan d'actions »: the board, an action, one's own, the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from pmediag.services.home import Check
from pmediag.services.planning import NoPlan, PlanSheet
from pmediag.services.plans import Recheck
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.home.checks_card import ChecksCard
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.plan.action_page import ActionPage
from pmediag.ui.plan.board_page import BoardPage
from pmediag.ui.plan.own_page import OwnPage
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.plan.timeline_page import TimelinePage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button
from pmediag.ui.widgets.page import ScrollPage
from pmediag.ui.widgets.save_status import Saving
from pmediag.words import Language


class PlanPage(QWidget):
    """Shows one plan at a time; until there is one, it says what will stand here.

    Keys: Esc and Alt+Left go back to the board.
    """

    wished = Signal(object)
    """`Wishes` to work out."""
    decided = Signal(object)
    """`Wishes` to keep."""
    pin_requested = Signal(str, bool)
    """Keep the action of this id in the plan, or leave it to the choice."""
    refuse_requested = Signal(str)
    take_back_requested = Signal(str)
    own_saved = Signal(str, object)
    """The `OwnAction` that was written, under its id; "" for a new one."""
    remove_requested = Signal(str)
    """Take the own action of this id away."""
    opened = Signal()
    """Another page of the place was opened over the board."""
    said = Signal(object)
    """The `PlanEntry` of an action, as the firm wants it now."""
    calendar_requested = Signal()
    sheet_requested = Signal()
    resource_requested = Signal(str)
    """Show the resource of this id."""
    check_requested = Signal(object)
    """A `Check`: show the question where it was answered."""
    answer_requested = Signal(str, str)
    """Answer the question of the second id in the diagnosis of the first."""
    new_requested = Signal()
    """Start a diagnosis: there is none to plan for."""
    enlarge_requested = Signal(str)
    """Go on with the diagnosis of this id along the complete path."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._reading: PlanReading | None = None
        self._assessment_id: str | None = None
        self.board: BoardPage | None = None
        self._pages = QStackedWidget()
        # A button that has the focus would keep the arrow for itself.
        back = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    @property
    def current_page(self) -> QWidget | None:
        """The page that shows, ``None`` before anything was shown."""
        return self._pages.currentWidget()

    @property
    def topic(self) -> HelpTopic:
        """What help is wanted about."""
        page = self.current_page
        if isinstance(page, ActionPage | OwnPage):
            return HelpTopic.ACTION
        return HelpTopic.TIMELINE if isinstance(page, TimelinePage) else HelpTopic.PLAN

    def show_plan(self, reading: PlanReading) -> None:
        """Show a plan as it stands; what is open over the board stays open."""
        self._reading = reading
        if self.board is None or self._assessment_id != reading.sheet.assessment_id:
            self._assessment_id = reading.sheet.assessment_id
            self._put(self._new_board())
        assert self.board is not None
        self.board.show_plan(reading)
        page = self.current_page
        if isinstance(page, ActionPage):
            page.show_choice(reading)
        elif isinstance(page, TimelinePage):
            self.show_timeline()

    def show_waiting(self) -> None:
        """Say that the plan is being worked out; the page holds the focus until then."""
        words = self.tr("Your plan is being worked out…")
        page = self._words_page(self.tr("Where to start"), words)
        page.setAccessibleName(words)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._put(page)

    def show_nothing(self) -> None:
        """Say what will stand here, and offer the first step."""
        page = self._words_page(
            self.tr("No plan yet"),
            self.tr("Finish a diagnosis: what to do first, within your means, will appear here."),
        )
        button = primary_button(self._theme, self.tr("Diagnose my firm"))
        button.clicked.connect(self.new_requested)
        page.body.addSpacing(16)
        page.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._put(page)

    def show_no_plan(self, sheet: PlanSheet) -> None:
        """Say why there is nothing to plan for a diagnosis, and what to do about it."""
        assessment_id = sheet.assessment_id
        if sheet.reason is NoPlan.ONE_DIMENSION:
            text = self.tr(
                "This diagnosis looked at one area only. A plan weighs all areas against each "
                "other: go on with the complete diagnosis, nothing is asked twice."
            )
        else:
            text = self.tr(
                "Too few answers are known to say what comes first. Find out what you marked "
                "“I don't know”, then renew the diagnosis."
            )
        page = self._words_page(self.tr("No plan yet"), text)
        if sheet.reason is NoPlan.ONE_DIMENSION:
            button = primary_button(self._theme, self.tr("Go on with all areas"))
            button.clicked.connect(lambda: self.enlarge_requested.emit(assessment_id))
            page.body.addSpacing(16)
            page.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        elif sheet.checks:
            page.body.addSpacing(8)
            page.body.addWidget(self._checks(sheet.checks))
        self._put(page)

    def show_action(self, action_id: str) -> None:
        """Open an action in detail, over the board."""
        reading = self._reading
        if reading is None or not self._may_leave():
            return
        page = ActionPage(self._theme, reading, reading.action(action_id))
        page.back_requested.connect(self.go_back)
        page.open_requested.connect(self.show_action)
        page.resource_requested.connect(self.resource_requested)
        page.pin_requested.connect(self.pin_requested)
        page.refuse_requested.connect(self.refuse_requested)
        page.take_back_requested.connect(self.take_back_requested)
        page.edit_requested.connect(self.edit_own)
        page.remove_requested.connect(self.remove_requested)
        page.answer_requested.connect(self.answer_requested)
        page.said.connect(self.said)
        self._open(page)
        page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saving(self, saving: Saving) -> None:
        """Say on the action that shows what became of the last change."""
        if isinstance(self.current_page, ActionPage):
            self.current_page.show_saving(saving)

    def show_recheck(self, recheck: Recheck) -> None:
        """Say on the action that shows which questions are asked again."""
        if isinstance(self.current_page, ActionPage):
            self.current_page.show_recheck(recheck)

    def tell_again(self) -> None:
        """Have what is typed of the action that shows told again: it could not be kept."""
        if isinstance(self.current_page, ActionPage):
            self.current_page.form.tell_again()

    def show_timeline(self) -> None:
        """Open the calendar, over the board."""
        if self._reading is None:
            return
        page = TimelinePage(self._theme, self._reading)
        page.back_requested.connect(self.go_back)
        page.calendar_requested.connect(self.calendar_requested)
        page.sheet_requested.connect(self.sheet_requested)
        self._open(page)
        page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_own(self) -> None:
        """Open the form of a new action, over the board."""
        page = OwnPage(self._theme, self._language)
        page.saved.connect(lambda own: self.own_saved.emit("", own))
        self._open_form(page)

    def edit_own(self, action_id: str) -> None:
        """Open the form of an own action, over the board."""
        assert self._reading is not None
        if not self._may_leave():
            return
        page = OwnPage(self._theme, self._language, self._reading.entry(action_id).own)
        page.saved.connect(lambda own: self.own_saved.emit(action_id, own))
        self._open_form(page)

    def settle(self) -> bool:
        """Tell what is being typed; give whether the page may be left."""
        if self.board is not None:
            self.board.means.settle()
        return self._may_leave()

    def go_back(self) -> None:
        """Go back to the board; what is wrong on the page comes first."""
        if self._may_leave():
            self.show_board()

    def show_board(self) -> None:
        """Show the board, on the action that was open."""
        page = self.current_page
        if self.board is None or page is None or page is self.board:
            return
        opened = page.action.id if isinstance(page, ActionPage) else None
        is_timeline = isinstance(page, TimelinePage)
        self._pages.setCurrentWidget(self.board)
        self._pages.removeWidget(page)
        page.deleteLater()
        if opened is not None:
            self.board.focus_action(opened)
        else:
            wanted = self.board.timeline_button if is_timeline else self.board.add_button
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_action(self, action_id: str) -> None:
        """Put the focus on an action of the board, where that shows."""
        if self.board is not None and self.current_page is self.board:
            self.board.reveal_action(action_id)

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        page = self.current_page
        if isinstance(page, BoardPage | OwnPage):
            page.focus_first()
        elif isinstance(page, ActionPage | TimelinePage):
            page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is not None:
            (page.findChild(QAbstractButton) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        is_over = self.board is not None and self.current_page is not self.board
        if event.key() == Qt.Key.Key_Escape and is_over:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _may_leave(self) -> bool:
        page = self.current_page
        if isinstance(page, OwnPage):
            return page.may_leave()
        return page.form.may_leave() if isinstance(page, ActionPage) else True

    def _new_board(self) -> BoardPage:
        self.board = board = BoardPage(self._theme, self._language)
        board.open_requested.connect(self.show_action)
        board.pin_requested.connect(self.pin_requested)
        board.refuse_requested.connect(self.refuse_requested)
        board.take_back_requested.connect(self.take_back_requested)
        board.add_requested.connect(self.add_own)
        board.timeline_requested.connect(self.show_timeline)
        board.wished.connect(self.wished)
        board.decided.connect(self.decided)
        board.check_requested.connect(self.check_requested)
        return board

    def _open_form(self, page: OwnPage) -> None:
        page.back_requested.connect(self.go_back)
        self._open(page)
        page.focus_first()

    def _open(self, page: QWidget) -> None:
        former = self.current_page
        self.opened.emit()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None and former is not self.board:
            self._pages.removeWidget(former)
            former.deleteLater()

    def _words_page(self, title: str, text: str) -> ScrollPage:
        page = ScrollPage(self._theme)
        page.body.addWidget(Text(self._theme, title, TextStyle.TITLE))
        page.body.addWidget(Text(self._theme, text, TextStyle.LEAD))
        return page

    def _checks(self, checks: tuple[Check, ...]) -> ChecksCard:
        card = ChecksCard(self._theme, checks, self._language, self.tr("To find out"))
        card.check_requested.connect(self.check_requested)
        return card

    def _put(self, page: QWidget) -> None:
        """Show this page alone."""
        if not isinstance(page, BoardPage):
            self.board = self._assessment_id = self._reading = None
        while (former := self._pages.widget(0)) is not None:
            self._pages.removeWidget(former)
            former.deleteLater()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
