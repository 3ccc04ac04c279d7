"""Privacy in plain words: where the data is, who receives it, how it goes."""

from __future__ import annotations

from pmediag.paths import Places
from pmediag.ui.about.chapter import Chapter, Entry
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.copy_button import CopyButton


class PrivacyChapter(Chapter):
    """What becomes of what a person enters."""

    def __init__(self, theme: Theme, where: Places) -> None:
        self._where = where
        title = self.tr("Your data: where it is, who sees it")
        super().__init__(
            theme, title, self.tr("It stays on this computer, and nobody receives it.")
        )

    def fill(self) -> None:
        """Say it, point by point."""
        self._where_it_is()
        for lead, text in (*self._who_sees_it(), *self._how_it_goes(), *self._care()):
            self.add_text(text, lead=lead)

    def _where_it_is(self) -> None:
        path = str(self._where.data)
        self.add_text(self.tr("In one folder of this computer:"), lead=self.tr("Where it is."))
        shown = Text(self._theme, path, TextStyle.SMALL_STRONG)
        button = CopyButton(self._theme, self.tr("Copy the path"), path)
        self.inside.addWidget(Entry(self._theme, shown, button=button))
        self.add_text(self.tr("From Settings you can open this folder, move it or back it up."))

    def _who_sees_it(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Who receives it."),
                self.tr(
                    "Nobody. There is no account, no statistics and no search for updates: "
                    "PMEdiag never goes on the internet. In Resources, an address opens in your "
                    "browser only when you ask for it, and nothing about the firm goes with it."
                ),
            ),
            (
                self.tr("A file that you give."),
                self.tr(
                    "A .pmediag file holds what you entered about the firm, the answers with "
                    "their dates, the result and the action plan; your notes, and who does what, "
                    "only if you say so. You see the list before the file is made."
                ),
            ),
            (
                self.tr("A report that you give."),
                self.tr(
                    "The PDF holds the name of the firm, its profile, the answers, the notes and "
                    "the result. What you have given is in other hands: PMEdiag cannot call it "
                    "back."
                ),
            ),
        )

    def _how_it_goes(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Deleting."),
                self.tr(
                    "What you delete goes to the bin. You can restore it for 30 days; after that "
                    "it is gone from the data, and from the backups as newer ones replace them."
                ),
            ),
            (
                self.tr("Erasing."),
                self.tr(
                    "Under Firm, erasing takes away a firm and its diagnoses at once and for "
                    "good, from the data and from the backups, which are named first. It cannot "
                    "be undone."
                ),
            ),
            (
                self.tr("Keep until."),
                self.tr(
                    "You may give a firm a last day. PMEdiag reminds you when it has passed, and "
                    "erases nothing by itself."
                ),
            ),
            (
                self.tr("Backups."),
                self.tr(
                    "They are made when you close PMEdiag and before anything large is changed. "
                    "The ten latest stay, then one a day for a week, one a week for a month and "
                    "one a month for half a year, on this computer too."
                ),
            ),
        )

    def _care(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("The log."),
                self.tr(
                    "For whoever mends a fault: times, codes and counts. Never a name, an answer "
                    "or a note."
                ),
            ),
            (
                self.tr("A shared computer."),
                self.tr(
                    "PMEdiag has no password: whoever uses the same session of this computer can "
                    "read your diagnoses. Use a session of your own, or keep the data folder on a "
                    "stick that you take with you."
                ),
            ),
            (
                self.tr("Say little."),
                self.tr(
                    "The firm may have an alias, such as “Firm A”. Keep names of people and "
                    "passwords out of the notes: a role says enough."
                ),
            ),
        )
