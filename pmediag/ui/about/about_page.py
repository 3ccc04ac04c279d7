"""The place « À propos »: versions, data, method, questionnaire, accessibility, licences."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from pmediag.services.about import About
from pmediag.ui.about.accessibility import AccessibilityChapter
from pmediag.ui.about.chapter import Chapter
from pmediag.ui.about.licences_chapter import LicencesChapter
from pmediag.ui.about.method_chapter import MethodChapter
from pmediag.ui.about.privacy import PrivacyChapter
from pmediag.ui.about.questionnaire_chapter import QuestionnaireChapter
from pmediag.ui.about.version_card import VersionCard
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.page import ScrollPage
from pmediag.words import Language

AIR = 16
"""Pixels between the cards, and around the one that is scrolled to."""


class AboutChapter(StrEnum):
    """The parts that unfold, in their order."""

    PRIVACY = "privacy"
    METHOD = "method"
    QUESTIONNAIRE = "questionnaire"
    ACCESSIBILITY = "accessibility"
    LICENCES = "licences"


class AboutPage(ScrollPage):
    """The versions, then a row per chapter: Tab goes from one to the next, Enter unfolds it."""

    method_requested = Signal()
    """Show how the score of the latest diagnosis is calculated."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=820)
        self._language = language
        self._about: About | None = None
        self.chapters: dict[AboutChapter, Chapter] = {}
        title = self.tr("What PMEdiag is, and what it keeps")
        self.setAccessibleName(title)
        self.body.addWidget(Text(theme, title, TextStyle.TITLE))
        self.body.addWidget(
            Text(
                theme,
                self.tr("Free, without an account, and nothing leaves this computer."),
                TextStyle.LEAD,
            )
        )
        self.body.addSpacing(8)
        self._followed: Chapter | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._show_unfolded)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(AIR)
        self.body.addLayout(self._parts)

    def show_about(self, about: About) -> None:
        """Show it; the same again changes nothing, and leaves what is unfolded as it is."""
        if about == self._about:
            return
        self._about = about
        self._clear()
        self.versions = VersionCard(self._theme, about)
        method = MethodChapter(self._theme, has_result=about.has_result)
        method.method_requested.connect(self.method_requested)
        self.chapters = {
            AboutChapter.PRIVACY: PrivacyChapter(self._theme, about.where),
            AboutChapter.METHOD: method,
        }
        if about.questionnaire is not None:
            self.chapters[AboutChapter.QUESTIONNAIRE] = QuestionnaireChapter(
                self._theme, about.questionnaire, about.refused, self._language
            )
        self.chapters[AboutChapter.ACCESSIBILITY] = AccessibilityChapter(
            self._theme, about, self._language
        )
        self.chapters[AboutChapter.LICENCES] = LicencesChapter(self._theme, about)
        for card in (self.versions, *self.chapters.values()):
            self._parts.addWidget(card)
        for part in self.chapters.values():
            part.row.toggled.connect(lambda _unfolds, part=part: self._follow(part))

    def open_chapter(self, chapter: AboutChapter) -> None:
        """Unfold a chapter and put the focus on its title; nothing where it is not there."""
        part = self.chapters.get(chapter)
        if part is not None:
            part.row.setChecked(True)
            part.row.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the first chapter."""
        for part in list(self.chapters.values())[:1]:
            part.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, part: Chapter) -> None:
        """Show what unfolds, once it has its place."""
        self._followed = part
        self._late.start()

    def _show_unfolded(self) -> None:
        """Scroll what has just unfolded into sight, its title first."""
        inside, part = self.area.widget(), self._followed
        if inside is None or part is None or not part.row.isChecked():
            return
        layout = inside.layout()
        if layout is not None:
            layout.activate()
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        top = part.mapTo(inside, QPoint(0, -AIR)).y()
        end = top + part.height() + 2 * AIR
        if end > bar.value() + height:
            bar.setValue(min(top, end - height))

    def _clear(self) -> None:
        self._late.stop()
        self._followed = None
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
