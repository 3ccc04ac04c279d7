"""The place « Accueil »: go on, see where the firm stands, know what to check."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.organisation import Organisation
from pmediag.services.home import HomeView, Running, Week
from pmediag.typography import long_date, weekday
from pmediag.ui.home.checks_card import ChecksCard
from pmediag.ui.home.dues_card import DuesCard
from pmediag.ui.home.latest_card import LatestCard
from pmediag.ui.home.running_card import RunningCard, saved_words
from pmediag.ui.home.week_card import WeekCard
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, primary_button, secondary_button
from pmediag.ui.widgets.cards import Card, Notice, NoticeKind
from pmediag.ui.widgets.columns import Columns
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.holder import lay_out
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.model.fitting import Due

WIDE = 760
"""The width from which there are two columns, in pixels before scaling."""


class HomePage(ScrollPage):
    """Shows a `HomeView`; on the first day, one sentence and three ways in."""

    begin_requested = Signal()
    resume_requested = Signal(str)
    answer_requested = Signal(str, str)
    """A question to answer again: the id of its diagnosis in progress, its own."""
    results_requested = Signal(str)
    renew_requested = Signal(str)
    receive_requested = Signal()
    example_requested = Signal()
    check_requested = Signal(object)
    """A `Check`: show it where it can be looked at, or answered."""
    firm_requested = Signal(str)
    """A firm whose day to be erased has passed."""
    resource_requested = Signal(str)
    """A duty that presses: the id of its resource."""
    plan_requested = Signal()
    action_requested = Signal(str)
    """An action of the plan."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._language = language
        self._latest: LatestCard | None = None
        self.dues: DuesCard | None = None
        self.week: WeekCard | None = None
        self._first: Button | None = None
        self._day = Text(theme, "", TextStyle.CAPTION)
        self._title = Text(theme, "", TextStyle.TITLE)
        self._holder: QWidget | None = None
        self.body.addWidget(self._day)
        self.body.addWidget(self._title)
        self.body.addSpacing(8)

    def show_home(self, view: HomeView) -> None:
        """Show what there is; the chart follows by `draw`."""
        day = view.now.date()
        self._day.set_text(f"{weekday(day, self._language)} {long_date(day, self._language)}")
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        self._latest = self.week = self.dues = None
        parts = QVBoxLayout(self._holder)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(16)
        self.body.addWidget(self._holder)
        for firm in view.overdue:
            parts.addWidget(self._overdue(firm))
        if view.is_first_day:
            self._title.set_text(self.tr("Where to begin"))
            self._show_ways_in(parts)
        else:
            self._title.set_text(self.tr("Hello. Where were we?"))
            self._show_state(parts, view)
        self._holder.show()

    def draw(self) -> None:
        """Draw the chart, once the words are on the screen."""
        if self._latest is not None:
            self._latest.draw()

    def show_dues(self, dues: tuple[Due, ...], today: date) -> None:
        """Add the duties that press, found in the library once the words are there."""
        if self.dues is not None:
            self.dues.show_dues(dues, today)
            lay_out()
            self.order_tabs()

    def show_week(self, week: Week) -> None:
        """Show what the plan asks for, once it is read."""
        if self.week is not None:
            self.week.show_week(week)
            lay_out()
            self.order_tabs()

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ways_in(self, parts: QVBoxLayout) -> None:
        theme = self._theme
        card = Card(theme, padding=28, spacing=20)
        card.setMaximumWidth(theme.px(760))
        words = self.tr(
            "Ten minutes of questions about how you sell and work: you will know where your firm "
            "stands and what to look at first. Nothing leaves this computer."
        )
        card.body.addWidget(Text(theme, words, TextStyle.BODY))
        buttons = QWidget()
        row = FlowLayout(spacing=12)
        buttons.setLayout(row)
        first = primary_button(theme, self.tr("Diagnose my firm"), trailing=Icon.ARROW_RIGHT)
        first.clicked.connect(self.begin_requested)
        receive = secondary_button(theme, self.tr("Open a received file"), icon=Icon.RECEIVE)
        receive.clicked.connect(self.receive_requested)
        example = secondary_button(theme, self.tr("Look at an example"), icon=Icon.RESULTS)
        example.clicked.connect(self.example_requested)
        for button in (first, receive, example):
            row.addWidget(button)
        card.body.addWidget(buttons)
        parts.addWidget(card)
        self._first = first

    def _show_state(self, parts: QVBoxLayout, view: HomeView) -> None:
        if view.running is not None and view.running.is_only_flagged:
            parts.addWidget(self._recheck(view.running))
        elif view.running is not None:
            parts.addWidget(self._running(view))
        elif view.latest is not None:
            parts.addWidget(self._next_step(view))
        self.dues = dues = DuesCard(self._theme, self._language)
        dues.resource_requested.connect(self.resource_requested)
        if view.latest is None:
            if view.checks:
                parts.addWidget(self._checks(view))
            parts.addWidget(dues)
            return
        week, checks, latest = self._week(view), self._checks(view), self._latest_card(view)
        left = (week, checks, dues)
        order = (week, latest, checks, dues)
        parts.addWidget(Columns(left, (latest,), order, wide=self._theme.px(WIDE)))

    def _running(self, view: HomeView) -> RunningCard:
        running = view.running
        assert running is not None
        saved = saved_words(running.saved_at, view.now, self._language)
        card = RunningCard(self._theme, running, saved)
        card.button.clicked.connect(lambda: self.resume_requested.emit(running.assessment.id))
        self._first = card.button
        return card

    def _recheck(self, running: Running) -> Notice:
        """Lead to the questions that actions done ask again; not what the page is for."""
        title = self.tr(
            "%n question(s) to look at again after what you did", "", len(running.flagged)
        )
        said = self.tr("What you answer will say what has changed.")
        notice = Notice(self._theme, NoticeKind.CALM, title, said)
        self._first = secondary_button(self._theme, self.tr("Look again"))
        self._first.setAccessibleDescription(title)
        wanted = running.assessment.id, running.flagged[0]
        self._first.clicked.connect(lambda: self.answer_requested.emit(*wanted))
        notice.add_button(self._first)
        return notice

    def _next_step(self, view: HomeView) -> Card:
        """Say what comes after a completed diagnosis."""
        assert view.latest is not None
        assessment = view.latest.assessment
        card = Card(self._theme, padding=20, spacing=8)
        card.body.addWidget(
            Text(self._theme, self.tr("No diagnosis in progress"), TextStyle.HEADING)
        )
        card.body.addWidget(
            Text(
                self._theme,
                self.tr(
                    "Renewing shows your previous answers beside the questions: you confirm what "
                    "has not changed, and see what has."
                ),
                TextStyle.LEAD,
            )
        )
        buttons = QWidget()
        row = FlowLayout(spacing=12)
        buttons.setLayout(row)
        self._first = primary_button(self._theme, self.tr("Renew the diagnosis"))
        self._first.clicked.connect(lambda: self.renew_requested.emit(assessment.id))
        new = secondary_button(self._theme, self.tr("New diagnosis"), icon=Icon.PLUS)
        new.clicked.connect(self.begin_requested)
        row.addWidget(self._first)
        row.addWidget(new)
        card.body.addSpacing(4)
        card.body.addWidget(buttons)
        return card

    def _week(self, view: HomeView) -> WeekCard:
        self.week = card = WeekCard(self._theme, self._language, has_plan=view.plan is not None)
        card.plan_requested.connect(self.plan_requested)
        card.action_requested.connect(self.action_requested)
        return card

    def _checks(self, view: HomeView) -> ChecksCard:
        card = ChecksCard(self._theme, view.checks, self._language)
        card.check_requested.connect(self.check_requested)
        return card

    def _latest_card(self, view: HomeView) -> LatestCard:
        assert view.latest is not None
        assert view.organisation is not None
        today = view.now.date()
        reading = Reading(view.latest, view.organisation, self._language, today, view.previous)
        card = self._latest = LatestCard(self._theme, reading)
        card.button.clicked.connect(
            lambda: self.results_requested.emit(reading.result.assessment.id)
        )
        return card

    def _overdue(self, firm: Organisation) -> Notice:
        assert firm.keep_until is not None
        notice = Notice(
            self._theme,
            NoticeKind.WARNING,
            self.tr("{firm}: time to decide").format(firm=firm.name),
            self.tr("You wanted to keep its data until {day}.").format(
                day=long_date(firm.keep_until, self._language)
            ),
        )
        see = secondary_button(self._theme, self.tr("See this firm"))
        see.clicked.connect(lambda: self.firm_requested.emit(firm.id))
        notice.add_button(see)
        return notice
