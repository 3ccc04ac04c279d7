"""How a person points at a row of the table, and what is read of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pmediag.ui.wizard.table_list import QuestionTable
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.conftest import focused

CONTROL = Qt.KeyboardModifier.ControlModifier


def press_ctrl(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key, CONTROL)


def page_of(wizard: WizardView) -> QWidget:
    """Give the page on screen; a call, so that mypy knows it may change."""
    return wizard.current_page


def current(table: QuestionTable) -> str:
    row = table.current_row()
    assert row is not None
    return row.id


def accessible(table: QuestionTable) -> list[str]:
    seen = QAccessible.queryAccessibleInterface(table)
    assert seen is not None
    children = filter(None, map(seen.child, range(seen.childCount())))
    return [
        child.text(QAccessible.Text.Name)
        for child in children
        if child.role() == QAccessible.Role.ListItem
    ]


def place_of(table: QuestionTable, question_id: str, target_id: str) -> QPoint:
    """Give where a cell of a row stands in the table."""
    place = table._model.place_of(question_id)
    shape = table._delegate.shape(place)
    assert shape is not None
    area = next(t.area for t in shape.targets if t.id == target_id)
    return table.visualRect(table._model.index(place)).topLeft() + area.center()


def click(table: QuestionTable, at: QPoint) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
