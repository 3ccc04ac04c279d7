"""The place « Résultats », as a person uses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS, Answer, Path, PathKind
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Alert, AlertKind, Questionnaire, Severity
from pmediag.model.result import Result, result_of
from pmediag.model.shown import shown_change
from pmediag.services.catalogue import Catalogue
from pmediag.ui.labels import Text
from pmediag.ui.results.alerts_panel import AlertBlock, AlertsPanel
from pmediag.ui.results.dimension_page import DimensionPage, QuestionBlock
from pmediag.ui.results.intensity_card import IntensityCard
from pmediag.ui.results.method_page import MethodPage
from pmediag.ui.results.overview import Overview
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.results.score_card import ScoreCard
from pmediag.ui.results.sharpen_card import SharpenCard
from pmediag.ui.results.words import intensity_level
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.fold import Fold, FoldRow, More
from pmediag.words import Language
from tests.builders import (
    MORNING,
    UNKNOWN,
    a_questionnaire,
    an_assessment,
    an_organisation,
    picked,
    when,
)
from tests.ui.conftest import focused, show
from tests.ui.readings import TODAY, a_reading, questions, sample, shown, three

NOTE = "<b>Vu avec Sophie</b> & à revoir"
YEAR_BEFORE = MORNING - timedelta(days=365)
PAGES = ("overview", "method", "dimension")
LONG = "Établissements <i>Le Goff</i> & Fils, " * 5


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ResultsPage:
    page = ResultsPage(theme, Language.FR)
    show(qtbot, page)
    return page


@pytest.fixture
def real(page: ResultsPage, catalogue: Catalogue) -> ResultsPage:
    """The page of a sample firm."""
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY)
    settle()
    return page


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def overview(page: ResultsPage) -> Overview:
    assert page.overview is not None
    return page.overview


def open_page(page: ResultsPage, name: str) -> None:
    """Open one of `PAGES`."""
    if name == "method":
        page.show_method()
    elif name == "dimension":
        page.show_dimension("protect")


def an_open_result(catalogue: Catalogue) -> Result:
    """Give that of a sample of which some questions are not answered yet."""
    _, result = sample(catalogue)
    answers = dict(list(result.assessment.answers.items())[:20])
    assessment = replace(result.assessment, answers=answers, completed_at=None)
    return result_of(result.questionnaire, assessment)


def alert(name: str, severity: Severity, *, question: str = "seen.topic.q") -> Alert:
    return Alert(
        name,
        when(question, "c0"),
        AlertKind.RISK,
        severity,
        f"Title {name}",
        f"Text {name}",
        f"Step {name}",
        (),
    )


def with_alerts(*alerts: Alert) -> Questionnaire:
    return a_questionnaire(*questions("seen.q", "sell.q", "keep.q"), alerts=alerts)


# Before any result


def test_before_any_result_it_says_what_comes_and_offers_the_first_step(
    qtbot: QtBot, page: ResultsPage
) -> None:
    assert "Nothing to show yet" in shown(page)
    button = page.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(page.new_requested):
        button.click()


# Score


def test_the_score_stands_with_its_interval_and_what_widens_it(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c2"), keep=UNKNOWN))
    words = shown(ScoreCard(theme, reading))
    assert "Score: 50" in words
    assert "out of 100, between 33 and 67" in words
    assert "1 “I don't know”" in words


def test_an_exact_score_has_no_interval(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2"), sell=picked("c1"), keep=picked("c1")))
    words = shown(ScoreCard(theme, reading))
    assert "Score: 33" in words
    assert "between" not in words


def test_under_half_of_the_answers_there_is_an_interval_and_no_score(theme: Theme) -> None:
    reading = a_reading(*three(seen=picked("c2")))
    words = shown(ScoreCard(theme, reading))
    assert "From 16 to 84 out of 100" in words
    assert "Score:" not in words


def test_the_radar_has_its_table_one_key_away(real: ResultsPage) -> None:
    radar = overview(real).radar
    assert radar is not None
    radar.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert radar.chart.isHidden()
    assert radar.table.isVisible()
    names = [radar.table.item(row, 0) for row in range(radar.table.rowCount())]
    assert [cell.text() for cell in names if cell][:2] == ["Être vu", "Conclure et encaisser"]
    radar.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(radar.table, Qt.Key.Key_Down)
    assert radar.table.currentRow() == 1
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is radar.button


def test_charts_say_what_they_show(real: ResultsPage) -> None:
    radar = overview(real).radar
    assert radar is not None
    assert radar.chart.accessibleName() == "Radar of the areas"
    assert "Être vu" in radar.chart.accessibleDescription()
    assert all(chart.accessibleName() for chart in real.findChildren(ChartView))
    interface = QAccessible.queryAccessibleInterface(radar.chart)
    assert interface.role() is QAccessible.Role.Graphic


# Alerts


def test_alerts_are_framed_high_before_medium(theme: Theme) -> None:
    questionnaire = with_alerts(alert("low", Severity.MEDIUM), alert("top", Severity.HIGH))
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": picked("c0")}))
    words = shown(panel)
    assert words.index("Title top") < words.index("Title low")
    assert "1 alert(s) to deal with first" in words
    assert "1 other alert(s)" in words


def test_what_to_do_unfolds_the_first_step(qtbot: QtBot, theme: Theme) -> None:
    questionnaire = with_alerts(alert("one", Severity.MEDIUM))
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": picked("c0")}))
    show(qtbot, panel)
    assert "Step one" not in shown(panel)
    block = panel.findChild(AlertBlock)
    assert block is not None
    block.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert "First step: Step one" in shown(panel)
    assert "Text one" in shown(panel)


def test_alerts_to_check_are_grouped_folded_and_say_what_they_hang_on(theme: Theme) -> None:
    questionnaire = with_alerts(
        alert("one", Severity.HIGH), alert("two", Severity.HIGH, question="sell.topic.q")
    )
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": UNKNOWN}))
    fold = panel.findChild(Fold)
    assert fold is not None
    assert fold.row.text() == "2 alert(s) to check"
    assert "Title one" not in shown(panel)
    fold.row.click()
    assert "Title one" in shown(panel)
    assert "It depends on: seen.topic.q?" in shown(panel)
    assert "No alert in what you answered." in shown(panel)


def test_alerts_of_the_complete_path_alone_are_counted(theme: Theme) -> None:
    asked = replace(questions("seen.q")[0], express=True)
    other = questions("sell.q")[0]
    alerts = (alert("one", Severity.HIGH, question="sell.topic.q"),)
    questionnaire = a_questionnaire(asked, other, alerts=alerts)
    panel = AlertsPanel(theme, a_reading(questionnaire, {}, path=EXPRESS))
    assert "The complete diagnosis looks at 1 more possible alert(s)." in shown(panel)
    assert panel.findChild(Fold) is None


# Dimensions, down to the answers


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_dimension_opens_by_enter_and_a_key_comes_back_to_it(
    real: ResultsPage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    row = overview(real).dimensions.rows["protect"]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    opened = real.current_page
    assert isinstance(opened, DimensionPage)
    assert focused() is opened.back_button
    QTest.keyClick(focused(), key, modifier)
    assert real.current_page is real.overview
    assert focused() is row


def test_the_detail_shows_every_question_with_its_answer(
    real: ResultsPage, catalogue: Catalogue
) -> None:
    _, result = sample(catalogue)
    dimension = result.questionnaire.dimension("protect")
    real.show_dimension("protect")
    words = shown(real.current_page)
    blocks = real.current_page.findChildren(QuestionBlock)
    asked = [q for q in dimension.questions if result.scoring.questions[q.id].state != "closed"]
    assert len(blocks) == len(asked)
    assert "One step higher:" in words
    assert "brings" in words
    assert "may still bring" in words


def test_a_note_is_shown_as_it_was_typed(page: ResultsPage) -> None:
    questionnaire, _ = three()
    answers = {"seen.topic.q": Answer(picks=("c1",), note=NOTE)}
    reading = a_reading(questionnaire, answers)
    page.show_result(reading.result, reading.organisation, TODAY)
    page.show_dimension("seen")
    note = next(t for t in page.findChildren(Text) if "Sophie" in t.shown_text())
    assert note.shown_text() == NOTE
    assert note.textFormat() is Qt.TextFormat.PlainText


def test_a_completed_diagnosis_leads_back_to_no_question(real: ResultsPage) -> None:
    real.show_dimension("protect")
    blocks = real.current_page.findChildren(QuestionBlock)
    assert not any(hasattr(block, "button") for block in blocks)


def test_from_a_diagnosis_in_progress_a_question_can_be_gone_back_to(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    page.show_result(an_open_result(catalogue), an_organisation(), TODAY)
    page.show_dimension("seen")
    block = page.current_page.findChildren(QuestionBlock)[0]
    with qtbot.waitSignal(page.question_requested) as asked:
        block.button.click()
    assert asked.args == ["seen.listing.details"]


def test_a_diagnosis_in_progress_is_resumed_before_anything_else(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    result = an_open_result(catalogue)
    page.show_result(result, an_organisation(), TODAY)
    assert not hasattr(overview(page), "further_button")
    with qtbot.waitSignal(page.resume_requested) as asked:
        overview(page).resume_button.click()
    assert asked.args == [result.assessment.id]


def test_what_would_sharpen_unfolds_whom_to_ask_and_leads_to_the_question(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    result = an_open_result(catalogue)
    page.show_result(result, an_organisation(), TODAY)
    card = page.findChild(SharpenCard)
    assert card is not None
    fold = card.findChildren(Fold)[0]
    first = result.explanation.to_sharpen[0]
    assert "point" in fold.row.accessibleName()
    fold.row.click()
    assert "Whom to ask:" in shown(fold)
    assert "Check in two minutes:" in shown(fold)
    button = fold.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(page.question_requested) as asked:
        button.click()
    assert asked.args == [first.question.id]


def test_a_long_list_shows_the_first_and_unfolds_the_rest(real: ResultsPage) -> None:
    more = real.findChildren(More)[0]
    before = len(shown(real))
    more.row.click()
    assert len(shown(real)) > before
    assert more.row.text() == "Show fewer"


# Beside the diagnosis before


def earlier_than(result: Result, **changes: object) -> Result:
    """Give an earlier result in which the first answer of each dimension was the poorest."""
    answers = dict(result.assessment.answers)
    for dimension in result.questionnaire.dimensions:
        question = dimension.questions[0]
        poorest = min(question.choices, key=lambda choice: choice.points)
        answers[question.id] = picked(poorest.id)
    assessment = replace(result.assessment, id="before", answers=answers, completed_at=YEAR_BEFORE)
    return result_of(result.questionnaire, replace(assessment, **changes))  # type: ignore[arg-type]


def test_the_diagnosis_before_stands_beside_this_one(
    page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result))
    settle()
    words = shown(page)
    assert "point(s) since 23\u00a0novembre 2025" in words
    assert "The dashed mark: where it stood on 23\u00a0novembre 2025." in words
    row = overview(page).dimensions.rows["seen"]
    before, now = (r.scoring.dimension("seen") for r in (earlier_than(result), result))
    assert before is not None
    assert now is not None
    change = shown_change(before.score, now.score)
    assert change
    assert f"+{change} point(s) since 23\u00a0novembre 2025" in row.accessibleName()
    radar = overview(page).radar
    assert radar is not None
    assert f"(+{change} point(s))" in radar.chart.accessibleDescription()
    heads = [radar.table.horizontalHeaderItem(c) for c in range(radar.table.columnCount())]
    assert [head.text() for head in heads if head][4:] == ["Before", "Difference"]
    page.show_dimension("seen")
    assert f"+{change} point(s) since 23\u00a0novembre 2025" in shown(page.current_page)


def test_what_changed_is_one_key_away(
    qtbot: QtBot, page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result))
    settle()
    overview(page).score.why_button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.compare_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["before", "sample_menuiserie"]


def test_an_express_diagnosis_before_is_named_as_such(
    page: ResultsPage, catalogue: Catalogue
) -> None:
    organisation, result = sample(catalogue)
    page.show_result(result, organisation, TODAY, earlier_than(result, path=EXPRESS))
    assert "where it stood on 23\u00a0novembre 2025 (express diagnosis)" in shown(page)


@pytest.mark.parametrize("why", ["another questionnaire", "one area"])
def test_what_cannot_be_compared_does_not_stand_beside(
    page: ResultsPage, catalogue: Catalogue, why: str
) -> None:
    organisation, result = sample(catalogue)
    before = earlier_than(result)
    if why == "one area":
        before = earlier_than(result, path=Path(PathKind.DIMENSION, "seen"))
    else:
        other = replace(result.questionnaire, version="1999.1")
        before = replace(before, questionnaire=other)
    page.show_result(result, organisation, TODAY, before)
    assert "since" not in shown(overview(page).dimensions)
    assert not hasattr(overview(page).score, "why_button")


def test_the_first_diagnosis_says_nothing_of_another(real: ResultsPage) -> None:
    assert "dashed mark" not in shown(real)
    assert "novembre 2025" not in shown(real)
    radar = overview(real).radar
    assert radar is not None
    assert radar.table.columnCount() == 4


# Digital intensity


def test_an_express_result_does_not_stretch_the_index(theme: Theme, catalogue: Catalogue) -> None:
    organisation, result = sample(catalogue)
    express = result_of(result.questionnaire, replace(result.assessment, path=EXPRESS))
    reading = replace(a_reading(*three()), result=express, organisation=organisation)
    said = shown(IntensityCard(theme, reading))
    assert "An express diagnosis asks about some of these uses only." in said
    assert intensity_level(reading) not in said
    assert "for sure" in said


def test_each_criterion_has_a_word(theme: Theme, catalogue: Catalogue) -> None:
    organisation, result = sample(catalogue)
    reading = replace(a_reading(*three()), result=result, organisation=organisation)
    card = IntensityCard(theme, reading)
    card.fold.row.click()
    words = shown(card)
    counted = sum(words.count(f"{word} ·") for word in ("Yes", "No", "To check"))
    assert counted == 12
    assert "Edition 2025, version 3 of the index." in words


def test_under_ten_people_it_says_so(theme: Theme) -> None:
    words = shown(IntensityCard(theme, a_reading(*three(seen=picked("c1")))))
    assert "10 people and more" in words


# What can be done


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


# Any window, any text


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
