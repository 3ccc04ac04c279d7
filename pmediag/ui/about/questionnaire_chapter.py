"""The questionnaire: its version, and where what it asks comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pmediag.model.questionnaire import Questionnaire, Source
from pmediag.services.catalogue import RefusedPack
from pmediag.typography import long_date, typeset
from pmediag.ui.about.chapter import Chapter, Entry
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Line
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.words import Language


class QuestionnaireChapter(Chapter):
    """Its name and date, then each source with its year and its address.

    A newer version that is not used comes first, with all that is wrong in it.
    """

    def __init__(
        self,
        theme: Theme,
        questionnaire: Questionnaire,
        refused: Sequence[RefusedPack],
        language: Language,
    ) -> None:
        self._questionnaire = questionnaire
        self._refused = refused
        self._language = language
        sentence = self.tr("Version {version}, published on {day}.").format(
            version=questionnaire.version, day=long_date(questionnaire.published, language)
        )
        super().__init__(theme, self.tr("The questionnaire and its sources"), sentence)

    def fill(self) -> None:
        """Show what it is called, and the sources."""
        questionnaire = self._questionnaire
        for pack in self._refused:
            self._add_refused(pack)
        self.add_text(
            self.tr("{title} (identifier: {id}).").format(
                title=typeset(questionnaire.title, self._language), id=questionnaire.id
            )
        )
        self.add_text(
            self.tr(
                "A published version is never changed: each diagnosis keeps the questions it "
                "was made with."
            )
        )
        self.add_heading(
            self.tr("What it draws on: {count} sources").format(count=len(questionnaire.sources))
        )
        for source in questionnaire.sources:
            self.inside.addWidget(Line(self._theme))
            self.inside.addWidget(self._row(source))

    def _add_refused(self, pack: RefusedPack) -> None:
        sentence = self.tr(
            "Version {version} is here too but has %n error(s): it is not used, and version "
            "{used} stays in use. Tell whoever made it:",
            "",
            len(pack.problems),
        )
        self.add_text(
            sentence.format(version=pack.version, used=self._questionnaire.version),
            TextStyle.STRONG,
        )
        for problem in pack.problems:
            self.add_text(problem, TextStyle.SMALL)
        copied = self.tr("the errors of version {version}").format(version=pack.version)
        self.add_button(
            CopyButton(self._theme, self.tr("Copy the errors"), "\n".join(pack.problems), of=copied)
        )

    def _row(self, source: Source) -> QWidget:
        title = typeset(source.title, self._language)
        words = Text(self._theme, title, TextStyle.SMALL)
        year = str(source.year)
        if not source.url:
            return Entry(self._theme, words, year)
        button = CopyButton(self._theme, self.tr("Copy the address"), source.url, of=title)
        return Entry(self._theme, words, f"{year} · {source.url}", button)
