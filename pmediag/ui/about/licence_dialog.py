"""The text of a licence, as its authors wrote it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import TextStyle
from pmediag.ui.reading_dialog import ReadingDialog
from pmediag.ui.theme import Theme


class LicenceDialog(ReadingDialog):
    """Shows ``text`` to be read and copied: the text has the focus, Esc closes."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str, text: str) -> None:
        super().__init__(parent, theme, title, Icon.DOCUMENT)
        self.add_words(self.tr("As its authors wrote it, in English."), TextStyle.CAPTION)
        self.shown = QPlainTextEdit(text)
        self.shown.setReadOnly(True)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setTabChangesFocus(True)
        self.shown.setFont(theme.font(13))
        self.shown.setMinimumHeight(theme.px(320))
        self.shown.setAccessibleName(title)
        self.body.addWidget(self.shown, 1)
        self.add_close()
        self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
