"""What a firm does, found as one types: results stand under the field, one is picked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pmediag.services.nomenclature import Activity, activity, edition, search
from pmediag.typography import long_date, typeset
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.activity_row import ActivityRow
from pmediag.ui.widgets.cards import Card, IconSign
from pmediag.ui.widgets.choice_group import ENTER
from pmediag.ui.widgets.fields import Field
from pmediag.ui.widgets.search_edit import SearchEdit
from pmediag.words import Language

SHOWN = 6
"""Results under the field at most; one more tells that there are others."""

SAID_AFTER = 400
"""Milliseconds without a key after which a screen reader hears how many there are."""

translate = QCoreApplication.translate


class ActivityField(Field):
    """A field to search in; once picked it holds the code, and below stands what it means.

    Down goes into the results, Up comes back, Enter picks what has the focus (the first
    result while one types), Escape closes them and gives back what was picked before. An
    empty field says nothing, which is allowed.
    """

    picked = Signal()
    """Another activity was picked, or none any more: see `naf` and `sector`."""

    def __init__(self, theme: Theme, language: Language, label: str, help_text: str) -> None:
        self.edit = SearchEdit(
            theme,
            translate("ActivityField", "Your trade, or the code on your papers"),
            translate("ActivityField", "Clear the activity"),
        )
        super().__init__(theme, label, help_text, self.edit)
        self._language = language
        self._sectors: Mapping[str, str] = {}
        self._activity: Activity | None = None
        self._sector: str | None = None
        self._before: tuple[str, str | None] = ("", None)
        self.rows = [ActivityRow(theme, language) for _ in range(SHOWN)]
        self._end = Text(theme, "", TextStyle.FINE)
        self._end_row = QWidget()
        self._results = self._results_frame(theme)
        self._meaning = Text(theme, "", TextStyle.SMALL_STRONG)
        self._about = Text(theme, "", TextStyle.CAPTION)
        self._edition = Text(theme, "", TextStyle.FINE)
        self._picked_row = self._picked_frame(theme)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self._results)
        column.addWidget(self._picked_row)
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(SAID_AFTER)
        self._said.timeout.connect(self._say_count)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._bring_into_view)
        self.edit.textEdited.connect(self._search)
        self.edit.cleared.connect(lambda: self._search(""))

    def set_sectors(self, sectors: Mapping[str, str]) -> None:
        """Know the words of the sectors, by the option of the profile ("naf_f")."""
        self._sectors = sectors

    def set_value(self, naf: str, sector: str | None) -> None:
        """Show the activity of this code, or the sector alone where there is none."""
        found = activity(naf) if naf else None
        self._close()
        self._show(found, sector if found is None else found.sector)
        self.set_problem("")

    def naf(self) -> str:
        """Give the code picked, as "43.22A"; empty when there is none."""
        return "" if self._activity is None else self._activity.code

    def sector(self) -> str | None:
        """Give the option of the profile that the activity, or what was known before, is in."""
        return self._sector

    def is_unsettled(self) -> bool:
        """Whether words were typed and nothing was picked."""
        return bool(self.edit.text().strip()) and self._activity is None

    def require_settled(self) -> bool:
        """Say in place what to do with words of which nothing was picked.

        Returns:
            Whether there are none.
        """
        if not self.is_unsettled():
            return True
        self._search(self.edit.text())
        self.set_problem(self.tr("Choose your activity in the list below, or clear this field."))
        return False

    @property
    def is_open(self) -> bool:
        """Whether results, or the word that there are none, stand under the field."""
        return not self._results.isHidden()

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in the order it is read."""
        return (self.edit, self.edit.clear_button, *self.rows)

    def set_problem(self, problem: str) -> None:
        """Show what is wrong; without a problem the field says what its code means."""
        super().set_problem(problem)
        if not problem and (means := self._means()):
            self.edit.setAccessibleDescription(f"{means}. {self._help_text}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the field and its results, pick, close; leave the rest to the page."""
        key = Qt.Key(event.key())
        if not self._step(key) and not self._act(key, event) and not self._type(event):
            event.ignore()

    def _step(self, key: Qt.Key) -> bool:
        """Move with the arrows."""
        if key not in {Qt.Key.Key_Down, Qt.Key.Key_Up} or not self.is_open:
            return False
        there = self._there()
        index = next((i for i, row in enumerate(there) if row.hasFocus()), -1)
        index += 1 if key is Qt.Key.Key_Down else -1
        if index == -1:
            self.edit.setFocus(Qt.FocusReason.TabFocusReason)
        elif 0 <= index < len(there):
            there[index].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _act(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Pick with Enter, close with Escape."""
        if not self.is_open:
            return False
        if key in ENTER:
            there = self._there()
            if there and not event.isAutoRepeat():
                self._pick(there[0])
            return True
        if key is Qt.Key.Key_Escape:
            self._give_back()
            return True
        return False

    def _type(self, event: QKeyEvent) -> bool:
        """Go on typing from a result."""
        if self.edit.hasFocus() or not self.is_open:
            return False
        if not event.text().isprintable() and event.key() != Qt.Key.Key_Backspace:
            return False
        if not event.text():
            return False
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.end(False)
        QApplication.sendEvent(self.edit, event)
        return True

    def _search(self, text: str) -> None:
        if not self.is_open:
            self._before = (self.naf(), self._sector)
        self._forget()
        if not text.strip():
            self._close()
            return
        found = search(text, SHOWN + 1)
        for row, item in zip(self.rows, (*found, *[None] * SHOWN), strict=False):
            row.setVisible(item is not None)
            if item is not None:
                row.show_activity(item, self._sector_words(item))
        for index, row in enumerate(self.rows):
            row.set_first(index == 0)
        self._end.set_text(self._end_words(len(found)))
        self._end_row.setVisible(bool(self._end.shown_text()))
        self._results.show()
        self._said.start()
        self._late.start()

    def _forget(self) -> None:
        """Drop what was picked: other words are typed over it."""
        had = self._activity is not None or self._sector is not None
        self._activity, self._sector = None, None
        self._picked_row.hide()
        self.set_problem("")
        if had:
            self.picked.emit()

    def _end_words(self, count: int) -> str:
        if not count:
            return self.tr(
                "No activity has that name. Try another word for your trade, a shorter one, or "
                "the code (APE) on your papers."
            )
        if count > SHOWN:
            return self.tr("There are more: another letter or word narrows the list.")
        return ""

    def _say_count(self) -> None:
        if not self.is_open:
            return
        there = self._there()
        if not there:
            announce(self.edit, self._end.shown_text())
            return
        first = there[0].accessibleName()
        said = self.tr("%n result(s). Enter picks the first: {first}", "", len(there))
        announce(self.edit, said.format(first=first))

    def _pick(self, row: ActivityRow) -> None:
        item = row.activity
        if item is None:
            return
        self._close()
        self._show(item, item.sector)
        self.set_problem("")
        self._late.start()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.edit, self.tr("Chosen: {activity}").format(activity=row.accessibleName()))
        self.picked.emit()

    def _give_back(self) -> None:
        """Close the results and show what was picked before."""
        naf, sector = self._before
        self.set_value(naf, sector)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if (naf, sector) != ("", None):
            self.picked.emit()

    def _show(self, item: Activity | None, sector: str | None) -> None:
        self._activity, self._sector = item, sector
        self.edit.setText("" if item is None else item.code)
        words = self._sectors.get(sector or "", "")
        if item is not None:
            self._meaning.set_text(typeset(item.label(self._language), self._language))
            self._about.set_text(words)
            self._edition.set_text(self._edition_words())
        else:
            self._meaning.set_text(words)
            self._about.set_text(self.tr("Search for your trade above to be more precise."))
        self._about.setVisible(bool(self._about.shown_text()))
        self._edition.setVisible(item is not None)
        self._picked_row.setVisible(bool(self._means()))

    def _means(self) -> str:
        """Say what was picked, empty when nothing was."""
        if self._activity is None:
            return self._sectors.get(self._sector or "", "")
        return ", ".join(
            part for part in (self._meaning.shown_text(), self._about.shown_text()) if part
        )

    def _edition_words(self) -> str:
        code = edition()
        return self.tr("Code of {name}, which {other} replaces on {day}.").format(
            name=code.name,
            other=code.replaced_by,
            day=long_date(code.replaced_on, self._language),
        )

    def _close(self) -> None:
        self._said.stop()
        self._results.hide()

    def _there(self) -> list[ActivityRow]:
        return [row for row in self.rows if not row.isHidden()]

    def _sector_words(self, item: Activity) -> str:
        return self._sectors.get(item.sector or "", "")

    def _bring_into_view(self) -> None:
        """Scroll so that what stands below shows, and the field above it in any case."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        inside = parent.widget() if parent is not None else None
        layout = inside.layout() if inside is not None else None
        if parent is not None and inside is not None and layout is not None:
            layout.activate()  # or what was just shown has no place yet
            below = self._results if self.is_open else self._picked_row
            parent.ensureWidgetVisible(below, 0, 8)
            # Of a line with the focus Qt would show the cursor, and cut the frame around it.
            top = self.edit.mapTo(inside, QPoint(0, 0))
            parent.ensureVisible(top.x(), top.y(), 0, 8)

    def _results_frame(self, theme: Theme) -> Card:
        frame = Card(theme, padding=6, spacing=2)
        frame.set_colours(theme.colours.surface, theme.colours.rule)
        frame.setAccessibleName(self.tr("Results"))
        for row in self.rows:
            row.clicked.connect(self._pick_sender)
            row.hide()
            frame.body.addWidget(row)
        below = QHBoxLayout(self._end_row)
        below.setContentsMargins(10, 2, 10, 4)
        below.addWidget(self._end)
        frame.body.addWidget(self._end_row)
        frame.hide()
        return frame

    def _picked_frame(self, theme: Theme) -> QWidget:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        sign = IconSign(theme, Icon.CHECK, theme.colours.good, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._meaning)
        words.addWidget(self._about)
        words.addWidget(self._edition)
        row.addLayout(words, 1)
        frame.hide()
        return frame

    def _pick_sender(self) -> None:
        sender = self.sender()
        if isinstance(sender, ActivityRow):
            self._pick(sender)
