"""When the database is damaged: what is proposed, what it lacks, and what is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pmediag.services.recovery import Proposal
from pmediag.typography import long_date
from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.icons import Icon
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.words import Language


class RecoveryDialog(MessageDialog):
    """Proposes the newest good backup, or an empty start; accepted means go on."""

    def __init__(
        self, theme: Theme, proposal: Proposal | None, language: Language, path: str
    ) -> None:
        parent: QWidget | None = None
        title = self.tr("Your data file is damaged")
        super().__init__(parent, theme, title, Icon.WARNING)
        self.add_words(self.tr("It cannot be read safely. It will be kept, set aside, here:"))
        self.add_words(path)
        if proposal is None:
            self.add_words(self.tr("There is no good backup yet. You can start with empty data."))
            go_on = primary_button(theme, self.tr("Set it aside and start"))
        else:
            made_at = proposal.made_at.astimezone()
            self.add_words(
                self.tr(
                    "The newest good backup is from {date} at {time}. "
                    "Diagnoses in it: {assessments}, answers: {answers}. "
                    "What you answered since then is not in it."
                ).format(
                    date=long_date(made_at.date(), language),
                    time=made_at.strftime("%H:%M"),
                    assessments=proposal.assessments,
                    answers=proposal.answers,
                )
            )
            go_on = primary_button(theme, self.tr("Go on with this backup"))
        go_on.clicked.connect(self.accept)
        leave = secondary_button(theme, self.tr("Close and change nothing"))
        leave.clicked.connect(self.reject)
        self.add_button(go_on, is_default=True)
        self.add_button(leave)
