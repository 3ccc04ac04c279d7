"""Two diagnoses side by side, as a person reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS, Answer, Path, PathKind
from pmediag.model.progress import compare
from pmediag.model.questionnaire import Comparability, EarlierVersion, Kind, Questionnaire
from pmediag.model.result import Result, result_of
from pmediag.model.timeline import steps
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparing import Comparison
from pmediag.ui.history.answers_cards import CameCard, MovedCard, WentCard
from pmediag.ui.history.areas_card import AreasCard, BothRadarCard
from pmediag.ui.history.change_card import ChangeCard
from pmediag.ui.history.compare_view import CompareView
from pmediag.ui.history.differences import Differences
from pmediag.ui.history.history_page import HistoryPage
from pmediag.ui.history.lines import HistoryView
from pmediag.ui.labels import Text
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.builders import (
    MORNING,
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    an_organisation,
    picked,
)
from tests.model.summaries import a_summary, by_version
from tests.ui.conftest import focused, show
from tests.ui.readings import sample, shown

BEFORE = datetime(2025, 11, 3, 9, 0, tzinfo=UTC)
SHIFTED = (EarlierVersion("2026.1", Comparability.SHIFTED, "Two questions were added."),)
BROKEN = (EarlierVersion("2026.1", Comparability.BROKEN, "Everything is asked otherwise."),)
NAMES = ("seen", "sell", "keep")


def a_result(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    at: datetime = MORNING,
    **changes: object,
) -> Result:
    name = "later" if at is MORNING else "earlier"
    assessment = an_assessment(answers, completed_at=at, **{"id": name, **changes})  # type: ignore[arg-type]  # any field
    return result_of(questionnaire, assessment)


def compared(earlier: Result, later: Result, name: str = "Entreprise A") -> Comparison:
    """Compare two results of one firm, as the service does."""
    scorings = earlier.scoring, later.scoring
    is_told = all(s.is_shown and s.path.dimension_id is None for s in scorings)
    progress = compare(earlier.scoring, earlier.questionnaire, later.scoring, later.questionnaire)
    days = BEFORE.date(), MORNING.date()
    return Comparison(an_organisation(name), earlier, later, *days, progress if is_told else None)


def three_areas(version: str = "2026.1", **changes: object) -> Questionnaire:
    asked = [a_question(f"{name}.topic.q", express=True) for name in NAMES]
    return a_questionnaire(*asked, version=version, **changes)  # type: ignore[arg-type]


def given(*picks: str) -> dict[str, Answer]:
    return {f"{n}.topic.q": picked(pick) for n, pick in zip(NAMES, picks, strict=False)}


def simple() -> Comparison:
    """Seen goes from 25 to 75, sell from 50 to 25, keep stays: 41.7, then 50."""
    questionnaire = three_areas()
    earlier = a_result(questionnaire, given("c1", "c2", "c2"), BEFORE)
    return compared(earlier, a_result(questionnaire, given("c3", "c1", "c2")))


def shifted() -> Comparison:
    earlier = three_areas()
    first, *others = earlier.questions
    later = a_questionnaire(
        replace(first, weight=3),
        a_question("seen.topic.new", weight=2),
        *others,
        version="2027.1",
        changelog=SHIFTED,
    )
    answers = {**given("c4", "c2", "c2"), "seen.topic.new": picked("c0")}
    return compared(a_result(earlier, given("c1", "c2", "c2"), BEFORE), a_result(later, answers))


def broken() -> Comparison:
    later = three_areas("2027.1", changelog=BROKEN)
    return compared(
        a_result(three_areas(), given("c1", "c2", "c2"), BEFORE),
        a_result(later, given("c3", "c2", "c2")),
    )


def real(catalogue: Catalogue) -> Comparison:
    """Give a sample firm beside itself, one step lower at each third question, and express."""
    organisation, later = sample(catalogue)
    lower = {}
    for place, (name, answer) in enumerate(later.assessment.answers.items()):
        question = later.questionnaire.question(name)
        choices = sorted(question.choices, key=lambda choice: choice.points)
        ids = [choice.id for choice in choices]
        can = question.kind is Kind.SINGLE and answer.picks and place % 3 == 0
        if can and (rank := ids.index(answer.picks[0])):
            answer = replace(answer, picks=(ids[rank - 1],))  # noqa: PLW2901  # the lower one
        lower[name] = answer
    assessment = replace(
        later.assessment, id="earlier", answers=lower, path=EXPRESS, completed_at=BEFORE
    )
    earlier = result_of(later.questionnaire, assessment)
    return replace(compared(earlier, later), organisation=organisation)


def view_of(qtbot: QtBot, comparison: Comparison, theme: Theme, width: int = 1064) -> CompareView:
    view = CompareView(theme, Language.EN, comparison)
    show(qtbot, view, width)
    settle()
    return view


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def figures(card: ChangeCard) -> list[float]:
    """Give the figures at the right, as a person reads them."""
    texts = [t.shown_text() for t in card.findChildren(Text) if not t.hasHeightForWidth()]
    return [float(re.sub(r"[^\d.]", "", t) or 0) * (-1 if "−" in t else 1) for t in texts]


# How far


def test_it_says_how_far_the_score_moved(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, simple(), theme)
    words = shown(view)
    assert "+8 point(s) since 3\u00a0November 2025" in words
    assert view.accessibleName() == "+8 point(s) since 3\u00a0November 2025"
    assert (
        "From 42 on 3\u00a0November 2025, complete diagnosis, "
        "to 50 on 23\u00a0November 2026, complete diagnosis." in words
    )


@pytest.mark.parametrize("make", [simple, shifted])
def test_the_three_parts_add_up_on_screen(theme: Theme, make: Callable[[], Comparison]) -> None:
    card = ChangeCard(theme, Differences(make(), Language.EN))
    start, real_part, own, came, end = figures(card)
    assert round(start + real_part + own + came, 1) == end
    assert "rounded so that they add up" in shown(card)


def test_the_parts_have_plain_words(theme: Theme) -> None:
    words = shown(ChangeCard(theme, Differences(simple(), Language.EN)))
    for said in (
        "What the firm does differently",
        "+8.3 point(s)",
        "The same version on both days.",
        "None: the same ones count on both days.",
        "Elsewhere the scores are shown as 42 and 50.",
    ):
        assert said in words


def test_nothing_moved_is_said(theme: Theme) -> None:
    questionnaire = three_areas()
    same = given("c1", "c2", "c3")
    found = compared(a_result(questionnaire, same, BEFORE), a_result(questionnaire, same))
    differences = Differences(found, Language.EN)
    assert differences.title() == "No change since 3\u00a0November 2025"
    assert "every question that counts twice kept its points" in shown(
        MovedCard(theme, differences)
    )


# Warnings


def test_a_shifted_questionnaire_is_warned_of_and_counted_apart(qtbot: QtBot, theme: Theme) -> None:
    words = shown(view_of(qtbot, shifted(), theme))
    assert "The questionnaire changed in between" in words
    assert "Two questions were added." in words
    assert "The same answers, with the weights of another version." in words
    assert "They count on one of the two days only (1 came)." in words


def test_a_broken_questionnaire_keeps_the_real_change_alone(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, broken(), theme)
    words = shown(view)
    assert "What changed since 3\u00a0November 2025" in words
    assert "These two cannot be compared as a whole" in words
    assert "Everything is asked otherwise." in words
    assert "Only the 3 question(s) that are the same on both days can be compared." in words
    assert "+16.7 point(s)" in words
    assert view.findChild(BothRadarCard) is None
    assert view.findChild(AreasCard) is None
    assert view.findChild(MovedCard) is not None


def test_an_express_diagnosis_makes_it_indicative(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    view = view_of(qtbot, real(catalogue), theme)
    words = shown(view)
    assert "An indicative comparison" in words
    assert "3\u00a0November 2025 (express diagnosis)" in words
    assert "Not asked in the diagnosis of 3\u00a0November 2025" in words
    assert "An indicative comparison" not in shown(view_of(qtbot, simple(), theme))


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (Path(PathKind.DIMENSION, "seen"), "about one area only"),
        (COMPLETE, "too few answers for a score"),
    ],
)
def test_why_there_is_no_overall_change(qtbot: QtBot, theme: Theme, path: Path, said: str) -> None:
    questionnaire = three_areas()
    earlier = a_result(questionnaire, given("c1", "c2", "c2"), BEFORE)
    view = view_of(qtbot, compared(earlier, a_result(questionnaire, given("c3"), path=path)), theme)
    words = shown(view)
    assert said in words
    assert "What changed since 3\u00a0November 2025" in words
    assert "25 → 75 points of 100" in words


def test_nothing_in_common_is_said(theme: Theme) -> None:
    one, other = a_question("seen.topic.a"), a_question("seen.topic.b")
    earlier = a_result(a_questionnaire(one), {"seen.topic.a": picked("c1")}, BEFORE)
    later = a_questionnaire(other, version="2027.1", changelog=SHIFTED)
    found = compared(earlier, a_result(later, {"seen.topic.b": picked("c1")}))
    words = shown(ChangeCard(theme, Differences(found, Language.EN)))
    assert "No question has a score in both" in words


# Area by area


def test_each_area_has_both_scores_and_the_difference_with_its_unit(theme: Theme) -> None:
    words = shown(AreasCard(theme, Differences(simple(), Language.EN))).split("\n")
    assert words[2:] == [
        *("Seen", "+50 point(s)", "25 → 75"),
        *("Sell", "−25 point(s)", "50 → 25"),
        *("Keep", "no change", "50 → 50"),
    ]


def test_an_area_of_one_day_has_no_difference(theme: Theme) -> None:
    questionnaire = three_areas()
    later = {**given("c1", "c2"), "keep.topic.q": NOT_APPLICABLE}
    earlier = a_result(questionnaire, given("c1", "c2", "c2"), BEFORE)
    found = compared(earlier, a_result(questionnaire, later))
    words = shown(AreasCard(theme, Differences(found, Language.EN)))
    assert "50 → not concerned" in words


def test_the_radar_of_both_days_has_its_table(qtbot: QtBot, theme: Theme) -> None:
    card = view_of(qtbot, simple(), theme).findChild(BothRadarCard)
    assert card is not None
    assert "Seen 25 → 75, +50 point(s)" in card.chart.accessibleDescription()
    card.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    heads = [card.table.horizontalHeaderItem(column) for column in range(4)]
    assert [head.text() for head in heads if head] == [
        *("Area", "3\u00a0November 2025", "23\u00a0November 2026", "Difference")
    ]
    cells = [card.table.item(0, column) for column in range(4)]
    assert [cell.text() for cell in cells if cell] == ["Seen", "25", "75", "+50 point(s)"]


# Down to the answers


def test_what_moved_is_told_down_to_the_answers_and_adds_up(theme: Theme) -> None:
    differences = Differences(simple(), Language.EN)
    words = shown(MovedCard(theme, differences))
    assert "Before: Choice 1" in words
    assert "Now: Choice 3" in words
    assert "25 → 75 points of 100" in words
    assert "+16.7 point(s)" in words
    assert "−8.4 point(s)" in words
    assert sum(differences.parts) == differences.real == 83


def test_what_came_and_what_went_say_why(theme: Theme) -> None:
    questionnaire = a_questionnaire(
        *(a_question(f"seen.topic.{name}") for name in ("kept", "learnt", "lost", "left"))
    )
    before = {
        "seen.topic.kept": picked("c1"),
        "seen.topic.learnt": UNKNOWN,
        "seen.topic.lost": picked("c3"),
        "seen.topic.left": picked("c2"),
    }
    now = {
        "seen.topic.kept": picked("c2"),
        "seen.topic.learnt": picked("c4"),
        "seen.topic.lost": UNKNOWN,
        "seen.topic.left": NOT_APPLICABLE,
    }
    found = compared(a_result(questionnaire, before, BEFORE), a_result(questionnaire, now))
    differences = Differences(found, Language.EN)
    came, went = shown(CameCard(theme, differences)), shown(WentCard(theme, differences))
    assert "1 question(s) that came" in came
    assert "Now: Choice 4" in came
    assert "“I don’t know” on 3\u00a0November 2025" in came
    assert "2 question(s) that went" in went
    assert "Before: Choice 3" in went
    assert "“I don’t know” on 23\u00a0November 2026" in went
    assert "Not applicable on 23\u00a0November 2026" in went


def test_a_question_of_a_newer_version_says_so(theme: Theme) -> None:
    words = shown(CameCard(theme, Differences(shifted(), Language.EN)))
    assert "Not in the questionnaire of 3\u00a0November 2025" in words


def test_a_name_and_a_note_stay_what_they_are(qtbot: QtBot, theme: Theme) -> None:
    questionnaire = three_areas()
    earlier = a_result(questionnaire, given("c1", "c2", "c2"), BEFORE)
    later = a_result(questionnaire, given("c3", "c1", "c2"))
    name = "<b>Établissements</b> & Fils"
    view = view_of(qtbot, compared(earlier, later, name), theme)
    assert name in [text.shown_text() for text in view.findChildren(Text)]


# Ways


def test_either_result_can_be_opened(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, simple(), theme)
    for button, wanted in zip(view.open_buttons, ("earlier", "later"), strict=True):
        with qtbot.waitSignal(view.open_requested) as opened:
            button.click()
        assert opened.args == [wanted]


def a_history(catalogue: Catalogue) -> HistoryView:
    told = a_summary("b", day="2026-11-23"), a_summary("a", day="2025-11-03")
    return HistoryView(
        "Entreprise A",
        steps(told, by_version),
        (),
        catalogue.latest(),
        date(2026, 11, 24),
    )


@pytest.mark.parametrize("key", ["esc", "alt_left", "button"])
def test_the_way_back_leads_to_where_one_was(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, key: str
) -> None:
    page = HistoryPage(theme, Language.EN)
    show(qtbot, page)
    page.show_history(a_history(catalogue))
    settle()
    assert page.list_page is not None
    card = page.list_page.compare_card
    assert card is not None
    card.button.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_comparison(simple())
    view = page.current_page
    assert isinstance(view, CompareView)
    assert focused() is view.back_button
    if key == "esc":
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    elif key == "alt_left":
        QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert page.current_page is page.list_page
    assert focused() is card.button


def test_another_comparison_replaces_the_one_shown(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    page = HistoryPage(theme, Language.EN)
    show(qtbot, page)
    page.show_history(a_history(catalogue))
    page.show_comparison(simple())
    page.show_comparison(broken())
    assert "cannot be compared as a whole" in shown(page)
    page.go_back()
    assert page.current_page is page.list_page


# Any window


@pytest.mark.parametrize(
    ("width", "scale"), [(1064, 1.0), (808, 1.0), (576, 1.0), (1064, 2.0), (896, 2.0)]
)
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot, qapp: QApplication, catalogue: Catalogue, width: int, scale: float
) -> None:
    theme = Theme(scale=scale)
    theme.apply(qapp)
    view = view_of(qtbot, real(catalogue), theme, width)
    for row in view.findChildren(FoldRow):
        row.click()
    settle()
    inside = view.area.widget()
    assert inside is not None
    assert inside.width() <= width
    for text in inside.findChildren(Text):
        if text.isVisibleTo(inside):
            assert text.mapTo(inside, QPoint(text.width(), 0)).x() <= width, text.shown_text()
            if text.hasHeightForWidth():
                assert text.height() >= text.heightForWidth(text.width()), text.shown_text()


def test_every_control_has_a_name_and_is_large_enough(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    view = view_of(qtbot, real(catalogue), theme)
    words = shown(view)
    assert "{" not in words
    assert "%n" not in words
    for button in view.findChildren(QPushButton):
        if button.isVisibleTo(view):
            assert button.accessibleName(), button
            assert button.height() >= 28
