"""Which versions run here, in one copy for whoever helps."""

from __future__ import annotations

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion

from pmediag.services.about import About
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import ButtonKind
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.copy_button import CopyButton


class VersionCard(Card):
    """The program's version large, what it runs on below it."""

    def __init__(self, theme: Theme, about: About) -> None:
        super().__init__(theme, padding=20, spacing=4)
        lines = support_lines(about)
        self.body.addWidget(Text(theme, lines[0], TextStyle.HEADING))
        self.body.addWidget(Text(theme, " · ".join(lines[1:]), TextStyle.CAPTION))
        self.body.addSpacing(8)
        self.copy_button = CopyButton(
            theme,
            self.tr("Copy for support"),
            "\n".join(lines),
            kind=ButtonKind.SECONDARY,
            of=self.tr("The versions above: no name, no answer"),
        )
        self.body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)


def support_lines(about: About) -> list[str]:
    """Give the versions, a line each, the program's first; the same in every language."""
    versions = about.versions
    lines = [
        f"PMEdiag {versions.program}",
        f"Python {versions.python}",
        f"Qt {qVersion()}",
        f"PySide6 {pyside_version}",
        f"SQLite {versions.sqlite}",
        versions.system,
    ]
    if about.questionnaire is not None:
        lines.append(f"Questionnaire {about.questionnaire.id} {about.questionnaire.version}")
    return lines
