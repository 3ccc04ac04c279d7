"""The note of a question and how far its answer was verified."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from pmediag.model.assessment import Evidence
from pmediag.model.text import NOTE_LIMIT, TextTooLongError, clean_text
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.choice_card import Choosable
from pmediag.ui.widgets.segments import Segments

PAUSE_MS = 1000
"""A note is saved this long after the last key."""


class NotePanel(Card):
    """The editor of a note; what is typed is told after a second, or at once on `flush`."""

    written = Signal(str)
    """The note to keep; never longer than ``NOTE_LIMIT``."""
    evidence_chosen = Signal(object)
    """An `Evidence`, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=16, spacing=8)
        self._kept = ""
        self._on_disk = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        label = Text(theme, self.tr("Your note"), TextStyle.SMALL_STRONG)
        self._count = Text(theme, "", TextStyle.FINE, wraps=False)
        self._count.set_alignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.addWidget(label, 1)
        top.addWidget(self._count)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(theme.px(96))
        self.editor.setAccessibleName(self.tr("Your note"))
        warning = self.tr("No personal data and no passwords in a note.")
        self.editor.setAccessibleDescription(warning)
        self.editor.setPlaceholderText(self.tr("What you saw, what there is to check"))
        self.editor.textChanged.connect(self._note_changed)
        label.setBuddy(self.editor)
        self._limit = Text(theme, "", TextStyle.ALERT)
        self._limit.hide()
        self.evidence = Segments(
            theme,
            (
                Choosable(Evidence.DECLARED.value, self.tr("Said")),
                Choosable(Evidence.SEEN.value, self.tr("Seen")),
                Choosable(Evidence.DOCUMENT.value, self.tr("Document")),
            ),
            self.tr("What this answer rests on"),
        )
        self.evidence.changed.connect(self._evidence_changed)
        self.body.addLayout(top)
        self.body.addWidget(self.editor)
        self.body.addWidget(self._limit)
        self.body.addWidget(Text(theme, warning, TextStyle.CAPTION))
        self.body.addSpacing(4)
        self.body.addWidget(
            Text(theme, self.tr("What this answer rests on"), TextStyle.SMALL_STRONG)
        )
        self.body.addWidget(self.evidence)

    def show_note(self, note: str, evidence: Evidence | None) -> None:
        """Begin with what is on disk for a question."""
        self.show_evidence(evidence)
        self._on_disk = note
        self.give_up()

    def show_change(self, note: str, evidence: Evidence | None) -> bool:
        """Show what has changed on disk; what a person typed here stays as it is.

        Returns:
            Whether another note shows.
        """
        self.show_evidence(evidence)
        typed = self.editor.toPlainText()
        if typed == note:
            self._on_disk = note
        if typed != self._on_disk or typed == note:
            return False
        self.show_note(note, evidence)
        return True

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show how far the answer was verified; what is typed stays as it is."""
        self.evidence.show_value(None if evidence is None else evidence.value)

    def flush(self) -> None:
        """Tell now what was typed and not told yet."""
        self._pause.stop()
        note = self.editor.toPlainText()
        if note != self._kept and not self.is_too_long():
            self._kept = note
            self.written.emit(note)

    def give_up(self) -> None:
        """Show again what is on disk."""
        self._pause.stop()
        self._kept = self._on_disk
        self.editor.blockSignals(True)
        self.editor.setPlainText(self._on_disk)
        self.editor.blockSignals(False)
        self._show_count()

    def is_too_long(self) -> bool:
        """Whether what was typed cannot be kept whole."""
        return self._length() > NOTE_LIMIT

    def _length(self) -> int:
        """Give how many characters would be kept: composing some takes more."""
        try:
            return len(clean_text(self.editor.toPlainText(), limit=NOTE_LIMIT))
        except TextTooLongError as error:
            return error.length

    def _note_changed(self) -> None:
        self._show_count()
        self._pause.start()

    def _show_count(self) -> None:
        length = self._length()
        count = self.tr("{length} of {limit} characters")
        shown = QLocale()
        self._count.set_text(
            count.format(length=shown.toString(length), limit=shown.toString(NOTE_LIMIT))
        )
        over = length - NOTE_LIMIT
        self._limit.setVisible(over > 0)
        if over > 0:
            self._limit.set_text(
                self.tr("Not saved: take out %n character(s) to keep this note.", "", over)
            )

    def _evidence_changed(self, value: object) -> None:
        self.evidence_chosen.emit(Evidence(value) if isinstance(value, str) else None)
