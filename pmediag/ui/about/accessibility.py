"""The declaration of accessibility: what is met, what is not, how and when it was checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.services.about import About, Criterion, Means, Verdict
from pmediag.typography import long_date
from pmediag.ui.about.chapter import Chapter, LateFold
from pmediag.ui.about.criteria import criterion_words
from pmediag.ui.about.criteria.elsewhere import reasons
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.words import Language


class AccessibilityChapter(Chapter):
    """The yardstick and the result, then a fold per verdict: what is wanting is open."""

    def __init__(self, theme: Theme, about: About, language: Language) -> None:
        self._about = about
        self._language = language
        met, partly, missed = (
            len(about.of(v)) for v in (Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET)
        )
        sentence = self.tr("{met} criteria met, {partly} in part, {missed} not met.").format(
            met=met, partly=partly, missed=missed
        )
        super().__init__(theme, self.tr("Accessibility: what works, what does not"), sentence)

    def fill(self) -> None:
        """Show the declaration."""
        for lead, text in (*self._yardstick(), *self._checks(), self._help()):
            self.add_text(text, lead=lead)
        self.inside.addSpacing(4)
        for verdict, title in (
            (Verdict.NOT_MET, self.tr("Not met")),
            (Verdict.PARTLY, self.tr("Met in part")),
            (Verdict.MET, self.tr("Met")),
            (Verdict.NOT_CONCERNED, self.tr("Does not apply to PMEdiag")),
        ):
            self._add_fold(verdict, title)

    def _yardstick(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Measured by."),
                self.tr(
                    "The European standard EN 301 549, version 3.2.1, and WCAG 2.2, levels A and "
                    "AA. In the standard the numbers begin with 11: criterion 1.4.3 is 11.1.4.3."
                ),
            ),
            (
                self.tr("Checked on {day}.").format(
                    day=long_date(self._about.tested_on, self._language)
                ),
                self.tr(
                    "In three ways: a walk, a test that goes through every screen from inside; a "
                    "client, another program that uses PMEdiag through the accessibility "
                    "interface of Linux (AT-SPI), with the keys alone; a review of the screens "
                    "and of the code."
                ),
            ),
        )

    def _checks(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Not checked."),
                self.tr(
                    "The screen readers NVDA and Narrator on Windows, VoiceOver on macOS and Orca "
                    "on Linux; voice control; and nobody who uses such aids every day has tried "
                    "PMEdiag yet."
                ),
            ),
        )

    def _help(self) -> tuple[str, str]:
        return (
            self.tr("Something stands in your way?"),
            self.tr(
                "Tell whoever gave you PMEdiag: which screen, what you wanted to do, and the aid "
                "that you use. “Copy for support”, above, adds the versions."
            ),
        )

    def _add_fold(self, verdict: Verdict, title: str) -> None:
        criteria = self._about.of(verdict)
        if not criteria:
            return
        fold = LateFold(
            self._theme,
            f"{title} ({len(criteria)})",
            lambda column: self._fill_fold(column, verdict, criteria),
        )
        self.inside.addWidget(fold)
        if verdict in {Verdict.NOT_MET, Verdict.PARTLY}:
            fold.row.setChecked(True)

    def _fill_fold(
        self, column: QVBoxLayout, verdict: Verdict, criteria: tuple[Criterion, ...]
    ) -> None:
        if verdict is Verdict.NOT_CONCERNED:
            column.addWidget(self._together(criteria))
            return
        words = criterion_words()
        rows = [self._row(criterion, *words[criterion.id]) for criterion in criteria]
        column.addWidget(stacked(rows))

    def _row(self, criterion: Criterion, title: str, text: str) -> QWidget:
        lead = f"{criterion.id} {title}."
        means = self.tr("Checked by: {means}.").format(means=self._means(criterion.means))
        return stacked(
            (
                Text(self._theme, text, TextStyle.SMALL, lead=lead),
                Text(self._theme, means, TextStyle.FINE),
            ),
            spacing=2,
        )

    def _together(self, criteria: tuple[Criterion, ...]) -> QWidget:
        left = {criterion.id for criterion in criteria}
        return stacked(
            [
                Text(self._theme, reason, TextStyle.SMALL, lead=f"{', '.join(shown)}:")
                for ids, reason in reasons()
                if (shown := [number for number in ids if number in left])
            ]
        )

    def _means(self, means: Iterable[Means]) -> str:
        words = {
            Means.WALK: self.tr("walk"),
            Means.CLIENT: self.tr("client"),
            Means.REVIEW: self.tr("review"),
        }
        return ", ".join(words[one] for one in means)


def stacked(widgets: Iterable[QWidget], *, spacing: int = 10) -> QWidget:
    """Give one widget that holds ``widgets`` one below the other: it is laid out once."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return holder
