"""The rows of the table: their targets, how they come and go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QRect
from PySide6.QtWidgets import QApplication

from pmediag.model.assessment import Mark
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.asked_question import ShownChoice
from pmediag.ui.wizard.table_model import QuestionTableModel
from pmediag.ui.wizard.table_rows import TableRow
from pmediag.ui.wizard.table_shape import RowWords, Shape, full_shape, short_shape


def a_row(**changes: object) -> TableRow:
    row = {
        "id": "d.t.q",
        "dimension_id": "d",
        "number": 1,
        "text": "A question?",
        "hint": "",
        "choices": tuple(ShownChoice(f"c{index}", "words") for index in range(5)),
        "is_multiple": False,
        "may_not_apply": True,
        "picked": frozenset[str](),
        "unsaved": frozenset[str](),
        "previous": frozenset[str](),
        "previous_note": "",
        "has_note": False,
        "to_review": False,
    }
    return TableRow(**{**row, **changes})  # type: ignore[arg-type]  # any field of the class


WORDS = RowWords(
    {Mark.UNKNOWN: "I don't know", Mark.NOT_APPLICABLE: "Not applicable"},
    "Last time",
    "not saved",
    "Note: {note}",
)


@given(
    width=st.integers(360, 1500),
    scale=st.sampled_from((1.0, 1.25, 1.5, 1.75, 2.0)),
    count=st.integers(2, 11),
    text=st.text("abc ", min_size=1, max_size=300),
    hint=st.text("abc ", max_size=200),
    answer=st.text("abc ", max_size=300),
)
def test_targets_are_large_enough_apart_and_inside(
    qapp: QApplication, *, width: int, scale: float, count: int, text: str, hint: str, answer: str
) -> None:
    theme = Theme(scale=scale)
    width = max(width, round(360 * scale))
    choices = tuple(ShownChoice(f"c{index}", f"{text} {index}") for index in range(count))
    row = a_row(text=text, hint=hint, choices=choices, previous=frozenset({"c1"}))
    for shape in (
        short_shape(theme, row, width, answer),
        full_shape(theme, row, width, WORDS),
    ):
        _check(shape, width)
        assert len(shape.targets) == count + 2 + 2 * shape.is_full


def _check(shape: Shape, width: int) -> None:
    inside = QRect(0, 0, width, shape.height)
    areas = [target.area for target in shape.targets]
    assert all(inside.contains(area) for area in areas)
    assert all(area.width() >= 28 and area.height() >= 28 for area in areas)
    for place, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[place + 1 :])
        assert shape.target_at(area.center()) is shape.targets[place]
    for placed in (shape.text, *shape.below):
        area = QRect(placed.at.x(), placed.at.y(), 1, placed.words.height)
        assert inside.contains(area)


@given(
    before=st.sets(st.integers(0, 12)).map(sorted),
    after=st.sets(st.integers(0, 12)).map(sorted),
)
def test_rows_come_and_go_around_those_that_stay(
    qapp: QApplication, before: list[int], after: list[int]
) -> None:
    model = QuestionTableModel()
    model.set_rows(tuple(a_row(id=f"q{index}", number=index) for index in before))
    kept = {index: QPersistentModelIndex(model.index(place)) for place, index in enumerate(before)}
    model.set_rows(tuple(a_row(id=f"q{index}", number=index, hint="new") for index in after))
    rows = [model.question_at(place) for place in range(model.rowCount())]
    assert [row.number for row in rows if row] == after
    assert all(row and row.hint == "new" for row in rows)
    for index, held in kept.items():
        assert held.isValid() == (index in after)
        if held.isValid():
            assert held.row() == after.index(index)
