"""Received files: what they bring is shown first, then taken in, and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.services.incoming import FilePreview, Imported, Standing, count, to_take_in
from pmediag.ui.background import Background, Progress
from pmediag.ui.exchange.file_card import FileCard
from pmediag.ui.exchange.lines import file_line, outcome, totals
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.outcome import OutcomeDialog
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.services.exchange import Exchange

MINE, BOTH = "mine", "both"


class ReceiveDialog(OutcomeDialog):
    """Reads the files given to `look`, shows what they bring, takes in what the person wants."""

    taken_in = Signal(str)
    """"Open" was pressed, for the diagnosis of this id, which came in."""
    changed = Signal()
    """Something was taken in or came back from the bin: lists are to be read again."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        background: Background,
        exchange: Exchange,
        language: Language,
    ) -> None:
        super().__init__(parent, theme, background, language)
        self._exchange = exchange
        self._paths: tuple[Path, ...] = ()
        self._previews: tuple[FilePreview, ...] = ()
        self._first: str | None = None
        self.cards: list[FileCard] = []
        self.take_button = primary_button(theme, "")
        self.open_button = primary_button(theme, "")
        self.choice = ChoiceGroup()
        self._total = Text(theme, "", TextStyle.STRONG)
        self._reason = Text(theme, "", TextStyle.BODY)
        self._list = QVBoxLayout()
        self.adopt(self.retry_button, self.take_button, self.open_button)
        self._lay_out_asked()
        self.take_button.clicked.connect(self._take_in)
        self.open_button.clicked.connect(self._open)
        self.choice.picked.connect(self._count)

    def look(self, paths: Sequence[Path]) -> None:
        """Read these files and show what they bring."""
        self._paths = tuple(paths)
        title = self.tr("Reading %n file(s)…", "", len(self._paths))
        self.work(title, partial(_preview, self._exchange, self._paths), self._show_previews)

    def _show_previews(self, previews: tuple[FilePreview, ...]) -> None:
        self._previews = previews
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = [FileCard(self._theme, file_line(p, self._language)) for p in previews]
        for card in self.cards:
            card.restore_requested.connect(self._restore)
            self._list.addWidget(card)
        self._total.set_text(totals(previews))
        self._total.setVisible(sum(max(1, len(preview.entries)) for preview in previews) > 1)
        self.choice.show_picked([MINE])
        self.choice.setVisible(count(previews, Standing.CONFLICT) > 0)
        self._count()
        title = (
            self.tr("What this file brings")
            if len(previews) == 1
            else self.tr("What these %n files bring", "", len(previews))
        )
        self.ask(title, self.take_button, spoken=totals(previews))

    def _count(self) -> None:
        number = to_take_in(self._previews, self._keeps_both())
        self.take_button.set_text(self._add_words(number))
        self.take_button.setEnabled(number > 0)
        reason = "" if number else self._why_nothing()
        self._reason.set_text(reason)
        self._reason.setVisible(bool(reason))
        self.take_button.setAccessibleDescription(reason)

    def _add_words(self, number: int) -> str:
        plans = count(self._previews, Standing.PLAN)
        if number and not plans:
            return self.tr("Add %n diagnosis(es)", "", number)
        if number and plans == number:
            return self.tr("Add %n action plan(s)", "", number)
        return self.tr("Add")

    def _why_nothing(self) -> str:
        if all(preview.error is not None for preview in self._previews):
            return self.tr("Nothing can be added: no file could be read.")
        if count(self._previews, Standing.CONFLICT):
            return self.tr("Nothing is added as long as yours are left alone.")
        return self.tr("There is nothing to add: nothing is new.")

    def _keeps_both(self) -> bool:
        return self.choice.picked_id() == BOTH

    def _take_in(self) -> None:
        work = partial(_take_in, self._exchange, self._previews, self._keeps_both())
        self.work(self.tr("Adding…"), work, self._show_imported)

    def _show_imported(self, imported: Imported) -> None:
        added = imported.taken_in
        taken = (*added, *imported.planned)
        self._first = taken[0] if taken else None
        if taken:
            self.changed.emit()
        if added:
            title = self.tr("%n diagnosis(es) added.", "", len(added))
        elif taken:
            title = self.tr("%n action plan(s) added.", "", len(taken))
        else:
            title = self.tr("Nothing was added.")
        self.open_button.set_text(
            self.tr("Open it") if len(taken) == 1 else self.tr("Open the first one")
        )
        buttons = (self.open_button,) if taken else ()
        more = outcome(replace(imported, planned=imported.planned if added else ()), self._previews)
        self.tell(title, *([more] if more else []), buttons=buttons)

    def _restore(self, assessment_id: str) -> None:
        work = partial(_restore, self._exchange, assessment_id)
        self.work(self.tr("Restoring from the bin…"), work, self._look_again)

    def _look_again(self, _: object) -> None:
        self.changed.emit()
        self.look(self._paths)

    def _open(self) -> None:
        assert self._first is not None
        self.taken_in.emit(self._first)
        self.accept()

    def _lay_out_asked(self) -> None:
        theme = self._theme
        cards = QVBoxLayout(self.choice)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        question = self.tr("What is here with other answers or another plan:")
        cards.addWidget(Text(theme, question, TextStyle.STRONG))
        choices = (
            Choosable(
                MINE,
                self.tr("Leave mine alone"),
                detail=self.tr("What is here stays as it is, and those are not added."),
            ),
            Choosable(
                BOTH,
                self.tr("Keep both"),
                detail=self.tr("Each is added beside mine, as another diagnosis."),
            ),
        )
        radios = [ChoiceCard(theme, choice, shape=CardShape.ROW) for choice in choices]
        for radio in radios:
            cards.addWidget(radio)
        self.choice.adopt(radios)
        self.choice.setAccessibleName(question)
        self._list.setSpacing(12)
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(self._total)
        column.addWidget(self.choice)
        column.addWidget(self._reason)


def _preview(
    exchange: Exchange, paths: Sequence[Path], progress: Progress
) -> tuple[FilePreview, ...]:
    return exchange.preview(paths, progress)


def _take_in(
    exchange: Exchange, previews: Sequence[FilePreview], keep_both: bool, progress: Progress
) -> Imported:
    return exchange.take_in(previews, keep_both, progress)


def _restore(exchange: Exchange, assessment_id: str, progress: Progress) -> None:
    progress(0, 1)
    exchange.restore(assessment_id)
