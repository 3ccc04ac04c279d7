"""All the results of a diagnosis on one page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pmediag.model.assessment import PathKind
from pmediag.model.scoring import State
from pmediag.ui.icons import Icon
from pmediag.ui.results.alerts_panel import AlertsPanel
from pmediag.ui.results.answers_card import PromisingCard, StrengthsCard
from pmediag.ui.results.comparisons_card import ComparisonsCard
from pmediag.ui.results.dimensions_card import DimensionsCard
from pmediag.ui.results.header import ResultHeader
from pmediag.ui.results.intensity_card import IntensityCard
from pmediag.ui.results.reading import Reading
from pmediag.ui.results.score_card import RadarCard, ScoreCard
from pmediag.ui.results.sharpen_card import SharpenCard
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Notice, NoticeKind
from pmediag.ui.widgets.columns import Columns
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage

WIDE = 860
"""The width from which there are two columns, in pixels before scaling."""

LEAST_AXES = 3
"""Fewer axes make no surface: the bars say it all."""


class Overview(ScrollPage):
    """The header, what is not finished or what an express path leaves open, then the cards."""

    report_requested = Signal()
    send_requested = Signal()
    contact_requested = Signal()
    new_requested = Signal()
    compare_requested = Signal(str, str)
    enlarge_requested = Signal()
    resume_requested = Signal()
    method_requested = Signal()
    dimension_requested = Signal(str)
    comparisons_requested = Signal()
    question_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self.header = ResultHeader(theme, reading)
        self.score = ScoreCard(theme, reading)
        self.alerts = AlertsPanel(theme, reading)
        self.radar = RadarCard(theme, reading) if len(reading.dimensions) >= LEAST_AXES else None
        self.dimensions = DimensionsCard(theme, reading)
        self.sharpen = SharpenCard(theme, reading)
        self.columns = self._columns(reading)
        self.body.setSpacing(16)
        self.body.addWidget(self.header)
        if reading.is_example:
            self.body.addWidget(self._example())
        elif reading.is_open:
            self.body.addWidget(self._unfinished(reading))
        elif reading.path is PathKind.EXPRESS:
            self.body.addWidget(self._further())
        self.body.addWidget(self.columns)
        self._connect()

    def _columns(self, reading: Reading) -> Columns:
        theme = self._theme
        radar = () if self.radar is None else (self.radar,)
        strengths = StrengthsCard(theme, reading)
        promising = PromisingCard(theme, reading)
        intensity = IntensityCard(theme, reading)
        held = reading.comparisons
        self.comparisons = None if held is None else ComparisonsCard(theme, reading, held)
        beside = () if self.comparisons is None else (self.comparisons,)
        return Columns(
            (self.score, *radar, self.sharpen, strengths, intensity),
            (self.alerts, self.dimensions, promising, *beside),
            (
                self.score,
                self.alerts,
                *radar,
                self.dimensions,
                strengths,
                promising,
                self.sharpen,
                intensity,
                *beside,
            ),
            wide=theme.px(WIDE),
        )

    def _example(self) -> Notice:
        notice = Notice(
            self._theme,
            NoticeKind.CALM,
            self.tr("An example: an invented firm"),
            self.tr("Look around: this is what you will get for yours."),
        )
        self.own_button = primary_button(self._theme, self.tr("Diagnose my firm"))
        self.own_button.clicked.connect(self.new_requested)
        notice.add_button(self.own_button)
        return notice

    def _unfinished(self, reading: Reading) -> Notice:
        left = sum(found.state is State.UNANSWERED for found in reading.question_scores())
        notice = Notice(
            self._theme,
            NoticeKind.CALM,
            self.tr("This diagnosis is not finished"),
            self.tr("%n question(s) left: each answer makes the result sharper.", "", left)
            if left
            else self.tr("Every question has its answer: it remains to be finished."),
        )
        self.resume_button = secondary_button(
            self._theme, self.tr("Resume the diagnosis"), icon=Icon.ARROW_RIGHT
        )
        self.resume_button.clicked.connect(self.resume_requested)
        notice.add_button(self.resume_button)
        return notice

    def _further(self) -> Notice:
        notice = Notice(
            self._theme,
            NoticeKind.CALM,
            self.tr("An indicative result, from an express diagnosis"),
            self.tr("The complete diagnosis goes further. Nothing is asked twice."),
        )
        self.further_button = secondary_button(
            self._theme, self.tr("Go on to the complete diagnosis"), icon=Icon.ARROW_RIGHT
        )
        self.further_button.clicked.connect(self.enlarge_requested)
        notice.add_button(self.further_button)
        return notice

    def _connect(self) -> None:
        self.header.report_requested.connect(self.report_requested)
        self.header.send_requested.connect(self.send_requested)
        self.header.contact_requested.connect(self.contact_requested)
        self.score.compare_requested.connect(self.compare_requested)
        self.header.method_requested.connect(self.method_requested)
        self.dimensions.dimension_requested.connect(self.dimension_requested)
        if self.comparisons is not None:
            self.comparisons.comparisons_requested.connect(self.comparisons_requested)
        self.alerts.question_requested.connect(self.question_requested)
        self.sharpen.question_requested.connect(self.question_requested)
