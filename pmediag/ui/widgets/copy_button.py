"""A button that copies a text, and says that it did."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QGuiApplication

from pmediag.ui.icons import Icon
from pmediag.ui.labels import announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind


class CopyButton(Button):
    """Puts ``copied`` on the clipboard as plain text.

    It says "Copied" until the pointer or the focus leaves it; ``of`` tells a screen reader
    what would be copied, where several buttons have the same words.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        copied: str,
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        of: str = "",
    ) -> None:
        super().__init__(theme, text, kind, icon=Icon.COPY)
        self._asks = text
        self._copied = copied
        self.setAccessibleDescription(of)
        self.clicked.connect(self._copy)

    def leaveEvent(self, event: QEvent) -> None:
        """Offer to copy again."""
        super().leaveEvent(event)
        self._say(self._asks, Icon.COPY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer to copy again."""
        super().focusOutEvent(event)
        self._say(self._asks, Icon.COPY)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
        said = self.tr("Copied")
        self._say(said, Icon.CHECK)
        announce(self, said)

    def _say(self, words: str, icon: Icon) -> None:
        self.set_text(words)
        self.set_icon(icon)
