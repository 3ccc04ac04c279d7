"""A text that is only read, but can be selected and copied."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from pmediag.ui.theme import Theme

PADDING = 8
"""Above and below the text, before scaling; as in the style sheet."""


class SelectableText(QPlainTextEdit):
    """As tall as its text, which wraps anywhere; ``name`` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._padding = theme.px(PADDING)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font())
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.setPlainText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the lines there are now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, int(self.document().size().height()))
        edges = 2 * (self._padding + 1)
        height = lines * math.ceil(QFontMetricsF(self.font()).lineSpacing()) + edges + 1
        if height != self.height():
            self.setFixedHeight(height)
