"""The place « Résultats »: the overview, a dimension, the comparisons, the method."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from pmediag.model.comparison import Comparisons
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.services.resources import ResultHelp
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.comparisons_page import ComparisonsPage
from pmediag.ui.results.dimension_page import DimensionPage
from pmediag.ui.results.method_page import MethodPage
from pmediag.ui.results.overview import Overview
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button
from pmediag.ui.widgets.page import ScrollPage
from pmediag.words import Language


class ResultsPage(QWidget):
    """Shows one result at a time; until there is one, it says what will stand here.

    Keys: Esc and Alt+Left go back to the overview.
    """

    report_requested = Signal(str)
    """Make the report of the assessment of this id."""
    send_requested = Signal(str)
    """Make a file of the assessment of this id, for an adviser."""
    contact_requested = Signal(str)
    """Prepare a contact sheet from the assessment of this id."""
    compare_requested = Signal(str, str)
    """Say what changed between the assessments of these ids, the earlier one first."""
    resume_requested = Signal(str)
    """Go on answering the assessment of this id, which is not finished."""
    enlarge_requested = Signal(str)
    """Go on with the assessment of this id along the complete path."""
    question_requested = Signal(str)
    resource_requested = Signal(str)
    """Show the resource of this id."""
    """Go back to the question of this id, of the diagnosis in progress that is shown."""
    new_requested = Signal()
    """Start a diagnosis: there is nothing to show yet, or only an example."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._reading: Reading | None = None
        self._help: ResultHelp | None = None
        self.overview: Overview | None = None
        self._opened_from: QWidget | None = None
        self._pages = QStackedWidget()
        # A button that has the focus would keep the arrow for itself.
        back = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.show_nothing()

    @property
    def current_page(self) -> QWidget:
        """The page that shows."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    def show_result(
        self,
        result: Result,
        organisation: Organisation,
        today: date,
        previous: Result | None = None,
        *,
        example: bool = False,
        comparisons: Comparisons | None = None,
    ) -> None:
        """Show a result from its beginning.

        Args:
            result: Computed with the version that the answers were given to.
            organisation: Whose it is.
            today: The day on this computer: some duties bind from a day on.
            previous: The diagnosis before this one; its figures stand beside these where the
                two can be compared.
            example: Whether the firm is invented.
            comparisons: The published figures beside it.
        """
        self._clear()
        self._help = None
        self._reading = reading = Reading(
            result, organisation, self._language, today, previous, example, comparisons
        )
        self.overview = overview = Overview(self._theme, reading)
        assessment_id = result.assessment.id
        overview.report_requested.connect(lambda: self.report_requested.emit(assessment_id))
        overview.send_requested.connect(lambda: self.send_requested.emit(assessment_id))
        overview.contact_requested.connect(lambda: self.contact_requested.emit(assessment_id))
        overview.new_requested.connect(self.new_requested)
        overview.compare_requested.connect(self.compare_requested)
        overview.resume_requested.connect(lambda: self.resume_requested.emit(assessment_id))
        overview.enlarge_requested.connect(lambda: self.enlarge_requested.emit(assessment_id))
        overview.question_requested.connect(self.question_requested)
        overview.alerts.resource_requested.connect(self.resource_requested)
        overview.method_requested.connect(self.show_method)
        overview.dimension_requested.connect(self.show_dimension)
        overview.comparisons_requested.connect(self.show_comparisons)
        self._pages.addWidget(overview)

    @property
    def has_help(self) -> bool:
        """Whether what helps with the result that shows was added."""
        return self._help is not None

    def show_help(self, found: ResultHelp) -> None:
        """Add what helps with the result that shows; where it was added, nothing changes."""
        if self.overview is None or self.has_help:
            return
        self._help = found
        self.overview.alerts.show_help(found.alerts)
        page = self.current_page
        if isinstance(page, DimensionPage):
            page.show_help(found.dimensions.get(page.dimension_id, ()))

    def show_nothing(self) -> None:
        """Say what will stand here, and offer the first step."""
        self._clear()
        page = ScrollPage(self._theme)
        page.body.addWidget(Text(self._theme, self.tr("Nothing to show yet"), TextStyle.TITLE))
        page.body.addWidget(
            Text(
                self._theme,
                self.tr(
                    "Finish a diagnosis: its level, its alerts and what to do will appear here."
                ),
                TextStyle.LEAD,
            )
        )
        page.body.addSpacing(16)
        button = primary_button(self._theme, self.tr("Diagnose my firm"))
        button.clicked.connect(self.new_requested)
        page.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._pages.addWidget(page)

    def show_dimension(self, dimension_id: str) -> None:
        """Open the detail of a dimension that applies."""
        if self._reading is None:
            return
        for figures in self._reading.dimensions:
            if figures.dimension.id == dimension_id:
                page = DimensionPage(self._theme, self._reading, figures)
                page.back_requested.connect(self.go_back)
                page.question_requested.connect(self.question_requested)
                page.resource_requested.connect(self.resource_requested)
                if self._help is not None:
                    page.show_help(self._help.dimensions.get(dimension_id, ()))
                self._open(page)
                page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_question(self, question_id: str) -> None:
        """Open the detail of the dimension that a question belongs to."""
        if self._reading is not None:
            self.show_dimension(self._reading.questionnaire.question(question_id).dimension_id)

    @property
    def topic(self) -> HelpTopic:
        """What help is wanted about."""
        if isinstance(self.current_page, DimensionPage):
            return HelpTopic.DIMENSION
        return HelpTopic.METHOD if isinstance(self.current_page, MethodPage) else HelpTopic.RESULTS

    def focus_first(self) -> None:
        """Put the focus on the first thing that can be pressed."""
        page = self.current_page
        if isinstance(page, DimensionPage | MethodPage | ComparisonsPage):
            page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.overview and self.overview is not None:
            self.overview.header.focus_first()
        else:
            button = page.findChild(QAbstractButton)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_method(self) -> None:
        """Open the method."""
        if self._reading is not None:
            page = MethodPage(self._theme, self._reading)
            page.back_requested.connect(self.go_back)
            self._open(page)
            page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_comparisons(self) -> None:
        """Open the published figures beside this result."""
        if self._reading is not None and self._reading.comparisons is not None:
            page = ComparisonsPage(self._theme, self._reading, self._reading.comparisons)
            page.back_requested.connect(self.go_back)
            self._open(page)
            page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Go back to the overview, where it was left."""
        page = self._pages.currentWidget()
        if self.overview is None or page is None or page is self.overview:
            return
        self._pages.setCurrentWidget(self.overview)
        self._pages.removeWidget(page)
        page.deleteLater()
        if self._opened_from is not None:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if (
            event.key() == Qt.Key.Key_Escape
            and self.overview is not None
            and self.current_page is not self.overview
        ):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _open(self, page: QWidget) -> None:
        if self.current_page is not self.overview:
            self.go_back()
        focused = self.focusWidget()
        if self.overview is not None and focused is not None:
            self._opened_from = focused if self.overview.isAncestorOf(focused) else None
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _clear(self) -> None:
        self._reading = None
        self.overview = None
        self._opened_from = None
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
