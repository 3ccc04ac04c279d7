"""Two diagnoses side by side: how far, from what, in which areas, by which answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pmediag.model.questionnaire import Comparability
from pmediag.services.charts import shown_dimensions
from pmediag.services.comparing import Comparison
from pmediag.ui.history.answers_cards import CameCard, MovedCard, WentCard
from pmediag.ui.history.areas_card import AreasCard, BothRadarCard
from pmediag.ui.history.change_card import ChangeCard
from pmediag.ui.history.differences import Differences, is_broken
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.columns import Columns
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage
from pmediag.words import Language

WIDE = 820
"""The width from which there are two columns, in pixels before scaling."""

LEAST_AXES = 3
"""Fewer axes make no surface: the bars say it all."""


class CompareView(ScrollPage):
    """The way back stands first; then warnings, figures, and the answers behind them."""

    back_requested = Signal()
    open_requested = Signal(str)
    """Show the results of the diagnosis of this id."""

    def __init__(self, theme: Theme, language: Language, comparison: Comparison) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._differences = differences = Differences(comparison, language)
        title = differences.title()
        self.setAccessibleName(title)
        self.back_button = plain_button(theme, self.tr("All diagnoses"), icon=Icon.ARROW_LEFT)
        self.back_button.setToolTip(self.tr("Key Esc"))
        self.back_button.clicked.connect(self.back_requested)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        firm = comparison.organisation.name
        self.body.addWidget(Text(theme, firm, TextStyle.CAPTION, max_lines=2))
        self.body.addWidget(Text(theme, title, TextStyle.TITLE))
        self.body.addWidget(Text(theme, differences.sentence(), TextStyle.LEAD))
        self.body.addSpacing(4)
        self.body.addLayout(self._ways())
        self.body.addSpacing(8)
        for notice in self._warnings():
            self.body.addWidget(notice)
        self.body.addSpacing(4)
        self.body.addWidget(self._cards())

    def _ways(self) -> FlowLayout:
        """Lead to either result."""
        comparison = self._differences.comparison
        flow = FlowLayout(spacing=10)
        self.open_buttons = []
        for result, day in (
            (comparison.earlier, comparison.earlier_day),
            (comparison.later, comparison.later_day),
        ):
            label = self.tr("Results of {day}").format(day=self._differences.now.day(day))
            button = secondary_button(self._theme, label)
            button.clicked.connect(
                lambda _=False, wanted=result.assessment.id: self.open_requested.emit(wanted)
            )
            flow.addWidget(button)
            self.open_buttons.append(button)
        return flow

    def _warnings(self) -> list[Notice]:
        """Say what makes the two less comparable."""
        theme, comparison = self._theme, self._differences.comparison
        note = self._differences.questionnaire_note()
        notices = []
        if is_broken(comparison):
            text = self.tr(
                "Another questionnaire was used: only what was answered to the same questions "
                "can be compared."
            )
            title = self.tr("These two cannot be compared as a whole")
            notices.append(Notice(theme, NoticeKind.WARNING, title, f"{text} {note}".strip()))
        elif comparison.comparability is Comparability.SHIFTED:
            text = self.tr("What this does to the score is counted apart.")
            title = self.tr("The questionnaire changed in between")
            notices.append(Notice(theme, NoticeKind.WARNING, title, f"{text} {note}".strip()))
        if comparison.is_indicative:
            text = self.tr(
                "An express diagnosis asks fewer questions: its score is indicative, and what it "
                "did not ask counts among the questions that came or went."
            )
            notices.append(
                Notice(theme, NoticeKind.CALM, self.tr("An indicative comparison"), text)
            )
        return notices

    def _cards(self) -> Columns:
        theme, differences = self._theme, self._differences
        comparison = differences.comparison
        change, moved = ChangeCard(theme, differences), MovedCard(theme, differences)
        alone: list[QWidget] = []
        if comparison.came:
            alone.append(CameCard(theme, differences))
        if comparison.went:
            alone.append(WentCard(theme, differences))
        # Between broken versions the scores of an area are not of the same thing.
        areas = [] if is_broken(comparison) else [AreasCard(theme, differences)]
        radar = []
        if areas and len(shown_dimensions(comparison.later)) >= LEAST_AXES:
            radar = [BothRadarCard(theme, differences)]
        return Columns(
            (change, moved),
            (*areas, *radar, *alone),
            (change, *areas, *radar, moved, *alone),
            wide=theme.px(WIDE),
        )
