"""The rows of the table for Qt: what a screen reader says of each, and what changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmediag.model.assessment import Mark
from pmediag.ui.wizard.keys import key_label
from pmediag.ui.wizard.table_rows import Heading, TableRow

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The role that gives a row as it is: a `Heading` or a `TableRow`."""


class QuestionTableModel(QAbstractListModel):
    """Headings and questions; rows that stay are kept when others come and go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | TableRow] = []

    def set_rows(self, rows: tuple[Heading | TableRow, ...]) -> None:
        """Show these rows: what is gone goes, what is new comes, what changed is told."""
        new, old = [row.id for row in rows], [row.id for row in self._rows]
        staying = [name for name in old if name in set(new)]
        if staying != [name for name in new if name in set(old)]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place in reversed(range(len(old))):
            if old[place] not in new:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if place >= len(self._rows) or self._rows[place].id != row.id:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, place: int) -> Heading | TableRow | None:
        """Give the row at ``place``, None past the ends."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def question_at(self, place: int) -> TableRow | None:
        """Give the question at ``place``; None past the ends and at a heading."""
        row = self.row_at(place)
        return row if isinstance(row, TableRow) else None

    def place_of(self, row_id: str) -> int:
        """Give the place of a row, -1 where it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.id == row_id), -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Give how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let questions be current; a heading is only read."""
        if isinstance(self.row_at(index.row()), TableRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give a row itself, or what is said of it."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Heading) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, TableRow):
            return self._choices(row)
        return None

    def spoken(self, row: Heading | TableRow) -> str:
        """Say a row as a whole: the question, its answer, its state."""
        if isinstance(row, Heading):
            count = self.tr("%n answer(s) of {asked}", "", row.answered).format(asked=row.asked)
            return f"{row.name}, {count}"
        return f"{row.number}. {row.text} {self.state(row)}"

    def state(self, row: TableRow) -> str:
        """Say what is answered, and what is noted about it."""
        parts = [self._answer(row)]
        if row.unsaved:
            parts.append(self.tr("Not saved"))
        if not row.picked and row.previous:
            words = self.answer_words(row, row.previous)
            parts.append(self.tr("Last time: {answer}").format(answer=words))
        if row.to_review:
            parts.append(self.tr("To review"))
        if row.has_note:
            parts.append(self.tr("With a note"))
        return ". ".join(parts) + "."

    def answer_words(self, row: TableRow, ids: frozenset[str]) -> str:
        """Give these choices, or this mark, in words."""
        marks = {
            Mark.UNKNOWN: self.tr("I don't know"),
            Mark.NOT_APPLICABLE: self.tr("Not applicable"),
        }
        mark = row.mark_in(ids)
        return "; ".join(row.words_of(ids)) if mark is None else marks[mark]

    def _answer(self, row: TableRow) -> str:
        if not row.picked:
            return self.tr("No answer yet")
        return self.tr("Answer: {answer}").format(answer=self.answer_words(row, row.picked))

    def _choices(self, row: TableRow) -> str:
        keyed = ((key_label(index), choice.text) for index, choice in enumerate(row.choices))
        return "; ".join(f"{key}: {text}" if key else text for key, text in keyed)
