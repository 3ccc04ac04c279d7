"""The place « Entreprise » before there is a firm."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import ScrollPage


class NoFirm(ScrollPage):
    """Says what will stand here, and offers the first step."""

    diagnose_requested = Signal()
    new_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.diagnose_button = primary_button(theme, self.tr("Diagnose my firm"))
        self.new_button = secondary_button(theme, self.tr("Describe the firm only"))
        self.body.addWidget(Text(theme, self.tr("Your firm will appear here"), TextStyle.TITLE))
        self.body.addWidget(
            Text(
                theme,
                self.tr(
                    "A diagnosis begins with a few words about it. You can then correct them "
                    "here, add your SIREN and your logo, take all its data with you or erase it."
                ),
                TextStyle.LEAD,
            )
        )
        self.body.addSpacing(16)
        buttons = FlowLayout(spacing=12)
        buttons.addWidget(self.diagnose_button)
        buttons.addWidget(self.new_button)
        self.body.addLayout(buttons)
        self.diagnose_button.clicked.connect(self.diagnose_requested)
        self.new_button.clicked.connect(self.new_requested)
