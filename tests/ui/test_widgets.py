"""The parts: their roles, their keys, their sizes."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.look import DARK, HIGH_CONTRAST_DARK, LIGHT, Palette
from pmediag.ui.icons import Icon
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import Button, plain_button, primary_button, secondary_button
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.dimension_list import DimensionList, DimensionRow
from pmediag.ui.widgets.fields import ChoiceBox, Field
from pmediag.ui.widgets.figures_table import FiguresTable
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.scroll import VerticalScroll
from pmediag.ui.widgets.segments import Segments
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, press

CHOICES = (Choosable("a", "First", "1"), Choosable("b", "R&D <b>x</b>", "2"))


def a_group(theme: Theme, *, exclusive: bool = True) -> ChoiceGroup:
    group = ChoiceGroup()
    column = QVBoxLayout(group)
    cards = [ChoiceCard(theme, choice, exclusive=exclusive) for choice in CHOICES]
    for card in cards:
        column.addWidget(card)
    group.adopt(cards, exclusive=exclusive)
    group.show_picked(())
    return group


def role_of(widget: QWidget) -> QAccessible.Role:
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None
    return seen.role()


def test_one_choice_among_several_is_a_radio_button(theme: Theme) -> None:
    group = a_group(theme)
    card = group.cards[1]
    assert role_of(card) is QAccessible.Role.RadioButton
    seen = QAccessible.queryAccessibleInterface(card)
    assert seen is not None
    assert seen.text(QAccessible.Text.Name) == "R&D <b>x</b>"


def test_several_choices_are_check_boxes(theme: Theme) -> None:
    group = a_group(theme, exclusive=False)
    assert role_of(group.cards[0]) is QAccessible.Role.CheckBox


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choices_are_a_group_with_a_name_that_takes_no_room(
    qtbot: QtBot, theme: Theme, scale: float
) -> None:
    theme = Theme(scale=scale)
    group = a_group(theme)
    group.setAccessibleName("How large?")
    show(qtbot, group, 400, 300)
    seen = QAccessible.queryAccessibleInterface(group)
    assert seen is not None
    assert seen.role() is QAccessible.Role.Grouping
    assert seen.text(QAccessible.Text.Name) == "How large?"
    assert seen.childCount() == len(group.cards)
    layout = group.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    assert group.cards[0].x() == margins.left()
    assert group.cards[0].y() == margins.top()
    group.setFont(theme.font(28))
    group.resize(380, 300)
    assert group.contentsRect() == group.rect()
    assert not group.grab().isNull()


def test_a_segmented_scale_is_a_group_too(theme: Theme) -> None:
    assert role_of(Segments(theme, CHOICES, "scale")) is QAccessible.Role.Grouping


def test_a_card_shown_again_forgets_what_was_said_of_the_former_choice(theme: Theme) -> None:
    card = ChoiceCard(theme, CHOICES[0])
    narrow = card.heightForWidth(300)
    card.set_previous("Last time")
    card.set_unsaved("not saved")
    assert card.accessibleName() == "First, Last time, not saved"
    card.show_choice(Choosable("c", "many words " * 30, "3"))
    assert card.accessibleName().startswith("many words")
    assert "Last time" not in card.accessibleName()
    assert card.heightForWidth(300) > narrow


def test_adopting_again_hears_each_card_once(qtbot: QtBot, theme: Theme) -> None:
    group = a_group(theme)
    show(qtbot, group, 400, 200)
    group.adopt(group.cards)
    group.adopt(group.cards[:1])
    told = Mock()
    group.picked.connect(told)
    group.cards[0].click()
    told.assert_called_once_with("a")


def test_radio_cards_are_one_tab_stop_and_check_boxes_several(theme: Theme) -> None:
    tabs = Qt.FocusPolicy.TabFocus
    radios, boxes = a_group(theme), a_group(theme, exclusive=False)
    assert [bool(card.focusPolicy() & tabs) for card in radios.cards] == [True, False]
    assert all(card.focusPolicy() & tabs for card in boxes.cards)


def test_picking_a_picked_card_tells_again_and_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    group = a_group(theme)
    show(qtbot, group, 400, 200)
    told = Mock()
    group.picked.connect(told)
    for _ in range(2):
        group.cards[0].click()
    assert group.picked_id() == "a"
    assert told.call_count == 2


def test_a_segment_is_picked_by_space_and_taken_back(qtbot: QtBot, theme: Theme) -> None:
    segments = Segments(theme, CHOICES, "scale")
    show(qtbot, segments, 400, 60)
    told = Mock()
    segments.changed.connect(told)
    segments.focus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert [call.args for call in told.call_args_list] == [("b",), (None,)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_targets_are_large_enough(theme: Theme, scale: float) -> None:
    theme = Theme(scale=scale)
    for button in (
        primary_button(theme, "Go"),
        secondary_button(theme, "Go"),
        plain_button(theme, "Go", icon=Icon.NOTE),
        Button(theme, "", icon=Icon.MENU),
    ):
        assert button.sizeHint().height() >= 28 * scale
    assert primary_button(theme, "Go").sizeHint().height() == 44 * scale
    assert ChoiceCard(theme, CHOICES[0]).heightForWidth(400) >= 44
    assert ChoiceCard(theme, CHOICES[0], shape=CardShape.PILL).sizeHint().height() >= 28


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST_DARK])
def test_the_filled_button_shows_that_it_is_pressed_or_cannot_be(
    qtbot: QtBot, qapp: QApplication, colours: Palette
) -> None:
    theme = Theme(colours)
    theme.apply(qapp)
    button = primary_button(theme, "Go")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())

    def fill() -> str:
        return button.grab().toImage().pixelColor(8, button.height() // 2).name().upper()

    assert fill() == colours.primary
    button.setDown(True)
    assert fill() == colours.primary_down
    button.setDown(False)
    button.setEnabled(False)
    assert fill() == colours.track


def test_a_long_choice_gets_a_higher_card(theme: Theme) -> None:
    card = ChoiceCard(theme, Choosable("a", "many words " * 30))
    assert card.heightForWidth(300) > card.heightForWidth(900) > 54


def test_enter_presses_a_dimension_and_arrows_move(qtbot: QtBot, theme: Theme) -> None:
    rows = DimensionList(theme)
    rows.set_rows(
        (
            DimensionRow("seen", "Être vu", "1/2", "Être vu, 1 of 2", is_current=True),
            DimensionRow("sell", "Conclure", "0/3", "Conclure, 0 of 3"),
        )
    )
    show(qtbot, rows, 260, 120)
    told = Mock()
    rows.chosen.connect(told)
    rows.widgets()[0].setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is rows.widgets()[1]
    assert focused().accessibleName() == "Conclure, 0 of 3"
    press(ENTER)
    told.assert_called_once_with("sell")


def test_the_wheel_never_changes_a_list(qtbot: QtBot, theme: Theme) -> None:
    box = ChoiceBox(theme, "None", (("a", "First"), ("b", "Second")))
    show(qtbot, box, 200, 44)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.value() is None
    box.set_value("b")
    assert box.value() == "b"
    box.set_value("unknown")
    assert box.value() is None


def test_a_flow_goes_on_below(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    flow = FlowLayout()
    widget.setLayout(flow)
    for _ in range(4):
        flow.addWidget(primary_button(theme, "A button"))
    one = flow.sizeHint()
    assert flow.heightForWidth(one.width()) == 44
    assert flow.heightForWidth(one.width() // 2) == 2 * 44 + 8


def test_a_bar_shows_progress_even_of_nothing(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme)
    show(qtbot, bar, 200, 8)
    for done, total in ((0, 0), (3, 7), (9, 7)):
        bar.set_progress(done, total)
        bar.grab()
        assert bar.minimum() <= bar.value() <= bar.maximum()


def test_what_is_lower_stands_in_the_middle_of_its_row(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    row = FlowLayout()
    holder.setLayout(row)
    tall, low = primary_button(theme, "Close"), plain_button(theme, "Copy")
    for button in (tall, low):
        row.addWidget(button)
    show(qtbot, holder, 400, 100)
    assert tall.height() > low.height()
    assert abs(tall.geometry().center().y() - low.geometry().center().y()) <= 1


def a_page_of_fields(theme: Theme, qtbot: QtBot) -> tuple[VerticalScroll, list[QLineEdit]]:
    area = VerticalScroll()
    lines = [QLineEdit() for _ in range(8)]
    for number, line in enumerate(lines):
        area.column.addWidget(Field(theme, f"Field {number}", "What it is for", line))
    show(qtbot, area, 300, 240)
    return area, lines


def test_a_field_that_takes_the_focus_shows_with_its_label(theme: Theme, qtbot: QtBot) -> None:
    area, lines = a_page_of_fields(theme, qtbot)
    for line in (lines[5], lines[1]):
        line.setFocus(Qt.FocusReason.TabFocusReason)
        field = line.parentWidget()
        assert isinstance(field, Field)
        top = field.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + field.height() <= area.viewport().height()


def test_what_is_wrong_comes_into_sight_under_the_field_that_has_the_focus(
    theme: Theme, qtbot: QtBot
) -> None:
    area, lines = a_page_of_fields(theme, qtbot)
    lines[3].setFocus(Qt.FocusReason.TabFocusReason)
    field = lines[3].parentWidget()
    assert isinstance(field, Field)
    inside = area.widget()
    assert inside is not None
    area.verticalScrollBar().setValue(
        field.mapTo(inside, QPoint(0, field.height())).y() - area.viewport().height()
    )
    field.set_problem("This cannot be. Write something else here, which may take two lines.")
    area.show_focus()
    qtbot.waitUntil(
        lambda: (
            field.mapTo(area.viewport(), QPoint(0, field.height())).y() <= area.viewport().height()
        )
    )


ROWS = (("23\u00a0November 2026", "complete diagnosis", "38", "36–41"),)
HEADS = ("Date", "Kind", "Score", "Interval")


def test_a_table_puts_figures_at_the_right_and_words_at_the_left(
    theme: Theme, qtbot: QtBot
) -> None:
    table = FiguresTable(theme, "Scores", HEADS, ROWS)
    show(qtbot, table, 700, 200)
    at_right = []
    for column in range(table.columnCount()):
        item = table.item(0, column)
        assert item is not None
        at_right.append(bool(item.textAlignment() & Qt.AlignmentFlag.AlignRight))
    assert at_right == [False, False, True, True]


def test_a_narrow_table_wraps_its_words_and_cuts_none(theme: Theme, qtbot: QtBot) -> None:
    table = FiguresTable(theme, "Scores", HEADS, ROWS)
    show(qtbot, table, 700, 200)
    low = table.rowHeight(0)
    table.resize(360, 200)
    assert table.rowHeight(0) > low
    metrics = QFontMetrics(table.font())
    for column, longest in enumerate(("23\u00a0November", "diagnosis")):
        assert table.columnWidth(column) >= metrics.horizontalAdvance(longest) + 16
