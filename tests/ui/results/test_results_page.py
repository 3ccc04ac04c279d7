"""The place « Résultats »: what it offers to do, and what it shows in any window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS
from pmediag.model.organisation import Organisation
from pmediag.model.result import result_of
from pmediag.services.catalogue import Catalogue
from pmediag.ui.labels import Text
from pmediag.ui.results.alerts_panel import AlertBlock
from pmediag.ui.results.dimension_page import DimensionPage
from pmediag.ui.results.method_page import MethodPage
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.builders import MORNING, UNKNOWN, a_questionnaire, an_assessment, an_organisation, picked
from tests.ui.conftest import focused, show
from tests.ui.readings import TODAY, a_reading, questions, sample, shown, three
from tests.ui.results.results import LONG, PAGES, earlier_than, open_page, overview, settle


def test_before_any_result_it_says_what_comes_and_offers_the_first_step(
    qtbot: QtBot, page: ResultsPage
) -> None:
    assert "Nothing to show yet" in shown(page)
    button = page.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(page.new_requested):
        button.click()


def test_the_report_is_asked_for_with_the_id(qtbot: QtBot, real: ResultsPage) -> None:
    with qtbot.waitSignal(real.report_requested) as asked:
        overview(real).header.report_button.click()
    assert asked.args == ["sample_menuiserie"]


def test_a_result_can_be_sent_to_an_adviser(qtbot: QtBot, real: ResultsPage) -> None:
    button = overview(real).header.send_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(real.send_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["sample_menuiserie"]
    assert button._kind is ButtonKind.SECONDARY


def test_a_contact_sheet_is_asked_for_with_the_id(qtbot: QtBot, real: ResultsPage) -> None:
    button = overview(real).header.contact_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(real.contact_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["sample_menuiserie"]


def test_an_example_says_so_and_leads_to_ones_own_diagnosis(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, example=True)
    settle()
    assert "An example: an invented firm" in shown(page)
    assert overview(page).header.send_button.isHidden()
    assert overview(page).header.contact_button.isHidden()
    buttons = [b for b in overview(page).findChildren(Button) if b.isVisibleTo(page)]
    assert [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY] == ["Diagnose my firm"]
    with qtbot.waitSignal(page.new_requested):
        overview(page).own_button.click()


def test_a_result_of_ones_own_is_no_example(real: ResultsPage) -> None:
    assert "An example" not in shown(real)


def test_the_report_is_the_only_filled_button(real: ResultsPage) -> None:
    buttons = [b for b in overview(real).findChildren(Button) if b.isVisibleTo(real)]
    filled = [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY]
    assert filled == ["PDF report"]


def test_an_express_result_is_indicative_and_offers_the_complete_path(
    qtbot: QtBot, page: ResultsPage
) -> None:
    asked = replace(questions("seen.q")[0], express=True)
    answers = {"seen.topic.q": picked("c1")}
    reading = a_reading(a_questionnaire(asked), answers, path=EXPRESS)
    page.show_result(reading.result, reading.organisation, TODAY)
    assert "indicative" in shown(page)
    with qtbot.waitSignal(page.enlarge_requested) as wanted:
        overview(page).further_button.click()
    assert wanted.args == ["a1"]


def test_a_complete_result_offers_no_larger_path(real: ResultsPage) -> None:
    assert not hasattr(overview(real), "further_button")


def test_the_method_is_told_with_its_own_figures(page: ResultsPage) -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c1"), keep=UNKNOWN))
    page.show_result(reading.result, reading.organisation, TODAY)
    overview(page).header.method_button.click()
    assert isinstance(page.current_page, MethodPage)
    words = shown(page.current_page)
    assert "3 questions count and 2 of them have a score" in words
    assert "(50,0 + 25,0) / 2 = 37,5, shown as 38" in words
    assert "the score will be between 25 and 59" in words
    assert "Questionnaire 2026.1" in words


@pytest.mark.parametrize(
    ("width", "scale"), [(1064, 1.0), (808, 1.0), (576, 1.0), (1064, 2.0), (896, 2.0)]
)
@pytest.mark.parametrize("example", [False, True])
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot,
    qapp: QApplication,
    catalogue: Catalogue,
    width: int,
    scale: float,
    example: bool,
) -> None:
    theme = Theme(scale=scale)
    theme.apply(qapp)
    page = ResultsPage(theme, Language.FR)
    show(qtbot, page, width, 640)
    organisation, result = sample(catalogue)
    named = Organisation("o", LONG, organisation.profile)
    page.show_result(result, named, TODAY, earlier_than(result), example=example)
    unfold(page)
    settle()
    check_fits(overview(page).area.widget(), width)
    for name in PAGES[1:]:
        open_page(page, name)
        settle()
        opened = page.current_page
        assert isinstance(opened, MethodPage | DimensionPage)
        check_fits(opened.area.widget(), width)


def unfold(page: ResultsPage) -> None:
    for row in page.findChildren(FoldRow):
        row.click()
    for block in page.findChildren(AlertBlock):
        block.button.click()


def check_fits(inside: QWidget | None, width: int) -> None:
    """Every text stands inside the window, and has the height that its lines need."""
    assert inside is not None
    assert inside.width() <= width
    for text in inside.findChildren(Text):
        if not text.isVisibleTo(inside):
            continue
        right = text.mapTo(inside, QPoint(text.width(), 0)).x()
        assert right <= width, text.shown_text()
        if text.hasHeightForWidth():
            assert text.height() >= text.heightForWidth(text.width()), text.shown_text()


def test_two_columns_become_one_and_tab_follows_the_eye(real: ResultsPage) -> None:
    columns = overview(real).columns
    assert columns.is_wide
    real.resize(760, 700)
    settle()
    assert not columns.is_wide
    tops = [card.mapTo(columns, QPoint(0, 0)).y() for card in columns.reading_order()]
    assert tops == sorted(tops)
    visible = [w for w in columns.focusable() if w.isVisibleTo(real)]
    visible[0].setFocus(Qt.FocusReason.TabFocusReason)
    for expected in visible[1:6]:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is expected


def test_every_control_has_a_name_and_is_large_enough(real: ResultsPage) -> None:
    unfold(real)
    settle()
    for name in PAGES:
        open_page(real, name)
        settle()
        for button in real.current_page.findChildren(QPushButton):
            if button.isVisibleTo(real):
                assert button.accessibleName(), button
                assert button.height() >= 28, button.accessibleName()


def test_no_placeholder_is_left_in_the_words(real: ResultsPage) -> None:
    for name in PAGES:
        open_page(real, name)
        words = shown(real.current_page)
        assert "{" not in words
        assert "%n" not in words


def test_another_result_replaces_the_one_shown(real: ResultsPage) -> None:
    real.show_method()
    questionnaire, answers = three(seen=picked("c1"))
    reading = a_reading(questionnaire, answers, name="Entreprise B", completed_at=MORNING)
    real.show_result(reading.result, reading.organisation, TODAY)
    settle()
    assert real.current_page is real.overview
    assert "Entreprise B" in shown(real)
    assert "Menuiserie" not in shown(real)


def test_an_assessment_without_any_answer_can_be_looked_at(page: ResultsPage) -> None:
    questionnaire, _ = three()
    result = result_of(questionnaire, an_assessment())
    page.show_result(result, an_organisation(), TODAY)
    assert "From 0 to 100 out of 100" in shown(page)
