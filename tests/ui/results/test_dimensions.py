"""From the dimensions down to the answers, and back to a question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import Answer
from pmediag.services.catalogue import Catalogue
from pmediag.ui.labels import Text
from pmediag.ui.results.dimension_page import DimensionPage, QuestionBlock
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.results.sharpen_card import SharpenCard
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.fold import Fold, More
from tests.builders import an_organisation
from tests.ui.conftest import focused
from tests.ui.readings import TODAY, a_reading, sample, shown, three
from tests.ui.results.results import NOTE, an_open_result, overview


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
